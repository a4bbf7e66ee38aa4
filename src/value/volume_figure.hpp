// One figure of a volume cell, with the marks that change its size: "2½", "5 ribu", "3 (tiga)".
#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include "scan.hpp"
#include "volume_factors.hpp"

namespace suluh {

/// A figure as written, until its unit says how to read it.
struct VolumeFigure {
    std::string numeral;          ///< empty when it was in words
    std::optional<Decimal> words; ///< "3 (tiga)"
    std::optional<Decimal> part;  ///< "½", "3/4"
    std::int64_t scale = 1;       ///< "5 ribu"
};

/// "½", "3/4", "setengah", after a whole number or alone; the cursor moves behind it.
std::optional<Decimal> fraction(scan::Cursor& cursor);

/// Works out the value once the unit is known. Returns why it cannot be, empty when it can; `doubt` is set when two
/// values are possible.
std::string evaluate(VolumeFactor& factor, const VolumeFigure& written, bool& doubt);

} // namespace suluh
