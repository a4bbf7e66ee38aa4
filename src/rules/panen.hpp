// What a group plans or reports of one crop, and what of it cannot be: the same questions to an RDK and to a village's
// facts. Each check adds findings of the rule that it is asked for.
#pragma once

#include <array>
#include <string>
#include <string_view>
#include <vector>

#include "suluh/document.hpp"

#include "rules/hasil.hpp"

namespace suluh {

/// A hasil, and what messages call it.
struct NamedYield {
    std::string_view name; ///< "sasaran"
    const Value<Quantity>* value = nullptr;
};

/// A row of `sasaran`, `evaluasi` or `komoditas`, as far as it speaks of a harvest.
struct Panen {
    const Text& commodity;
    std::string season; ///< "MT I", printable, or empty
    const Value<Quantity>& planted;
    const Value<Quantity>& harvested;
    const Value<Quantity>& production;
    std::array<NamedYield, 3> yields; ///< the first is the one that makes the production; some may be nullptr
    bool is_measured = false;         ///< production and area were measured, and the hasil is their quotient

    std::string name() const; ///< "padi sawah MT I"
};

/// Where findings of a rule stand already: one cause gives one finding.
class SaidPlaces {
public:
    /// Those of the rule's own level or of galat.
    SaidPlaces(const Document& document, const Findings& findings, std::string_view rule);
    bool contains(Span at) const;

private:
    std::vector<std::uint32_t> begins_; ///< ascending
};

/// Area times hasil is the production; a hasil that is `refused` already is not said again.
void check_production(const Document& document, const Panen& row, std::string_view rule, const SaidPlaces& refused,
                      Findings& findings);
/// What is harvested was planted.
void check_harvested_area(const Panen& row, std::string_view rule, std::string_view otherwise, Findings& findings);
/// Each hasil lies where that commodity's hasil can lie.
void check_plausible(const Document& document, const Panen& row, std::string_view rule, Findings& findings);
/// The hasil and the production of a commodity that is weighed have a unit.
void check_units(const Document& document, const Panen& row, std::string_view rule, Findings& findings);

/// Two hasil that can be compared: both in a unit of mass and of the same good.
struct YieldPair {
    Measured a, b;
};
std::optional<YieldPair> comparable(const Value<Quantity>& a, const Value<Quantity>& b);

} // namespace suluh
