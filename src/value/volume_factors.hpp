// The figures of a volume cell that are multiplied, and what the product counts.
#pragma once

#include <string>
#include <vector>

#include "suluh/value.hpp"

#include "units.hpp"

namespace suluh {

struct VolumeFactor {
    Decimal value;
    Unit unit{{}, UnitKind::thing}; ///< without name: a bare number
    std::vector<Unit> per;
    bool each = false; ///< stands after "@"

    bool bare() const { return unit.name.empty(); }
};

/// "16 kali/bulan" from its parts.
Reading<Volume> volume_of(const Decimal& amount, const std::string& unit, const std::vector<Unit>& per);

/// What two or more factors come to: times are repeated by groups and periods ("8 klp x 2 kali" is 16 kali); otherwise
/// the times or the days count and the rest says on what ("3 ha x 2 kali" is 2 kali).
Reading<Volume> product_of(std::vector<VolumeFactor> factors);

} // namespace suluh
