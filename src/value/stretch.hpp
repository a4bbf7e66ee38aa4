// One stretch of months, such as "12 Maret - 5 Juni 2027".
#pragma once

#include <bitset>
#include <set>
#include <string>

#include "months_atoms.hpp"

namespace suluh {

/// The end lies behind the start, or before it when the stretch runs over New Year.
struct Stretch {
    int first = 0;
    int last = 0;
    int first_year = 0; ///< 0 when not written, as the days
    int last_year = 0;
    int first_day = 0;
    int last_day = 0;
    Atom::Kind joint = Atom::Kind::unknown; ///< list, or unknown when no mark joins it to the one before
    bool is_range = false;
    bool is_period = false;
    bool days_behind = false; ///< "Maret 12, 24": more days may follow
};

bool runs_backwards(const Stretch& stretch);
/// Why a day or month in it does not exist; empty when all do.
std::string impossible_day_in(const Stretch& stretch);

/// Lets a stretch of one start last `months`, or else `days`. Returns why its end cannot be known, empty when it can;
/// `doubt` is set when two ends are possible.
std::string prolong(Stretch& stretch, int months, int days, bool& doubt);

/// Adds its months and years. Returns why it cannot be, empty when it can.
std::string collect(const Stretch& stretch, std::bitset<13>& months, std::set<int>& years);

} // namespace suluh
