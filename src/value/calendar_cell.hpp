// What a row of atoms says about the calendar.
#pragma once

#include <bitset>
#include <set>
#include <string>
#include <vector>

#include "months_atoms.hpp"

namespace suluh {

struct CalendarCell {
    std::bitset<13> months; ///< 1…12
    std::set<int> years;
    std::vector<std::string> seasons;
    bool whole_year = false; ///< by "sepanjang tahun" and the like, not by naming months
    std::string fault;       ///< why it cannot be read
    bool doubt = false;      ///< the fault is that two readings are possible

    bool says_nothing() const { return months.none() && seasons.empty() && !whole_year; }
};

/// `bare_figures`: whether figures alone ("3", "4 dan 9") may be months.
CalendarCell calendar_of(const std::vector<Atom>& atoms, bool bare_figures);

} // namespace suluh
