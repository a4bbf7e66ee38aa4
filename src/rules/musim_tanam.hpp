// When a crop stands in the field, in months that go round the year.
#pragma once

#include <cstdint>
#include <optional>

#include "suluh/value.hpp"

namespace suluh {

/// Months that follow one another, over December too: "November–Februari" is 11 … 2.
struct MonthRun {
    int first = 1, last = 1;
};

/// Nothing where the months (a bit each, January the lowest) are none, all twelve, or several runs.
std::optional<MonthRun> run_of(std::uint16_t months);

/// From the last month of planting to the first of harvest: then it surely stands there. The month of harvest itself is
/// free for the next crop.
struct CropStanding {
    std::uint16_t months = 0; ///< a bit each
    std::optional<int> begin; ///< months since the year 0, where years are written
    int length = 0;           ///< months

    bool meets(const CropStanding& other) const;
};
std::optional<CropStanding> standing_of(const MonthSet& tanam, const MonthSet& panen);

/// How many months lie from `tanam` to `panen`, 0 … 11; both 1 … 12.
constexpr int months_between(int tanam, int panen) {
    return (panen - tanam + 12) % 12;
}

} // namespace suluh
