// Month names as people spell them, and which days exist.
#pragma once

#include <string>
#include <string_view>

#include "suluh/value.hpp"

namespace suluh {

inline constexpr int kFirstYear = 1900;
inline constexpr int kLastYear = 2199;

/// 1…12 for a month's name or abbreviation (lower case; Indonesian in old and new spelling, English), else 0.
int month_of(std::string_view word);
bool is_weekday(std::string_view word);
/// The Javanese market days, written after a weekday.
bool is_market_day(std::string_view word);
/// The number of a plain four-digit year in range, else 0.
int year_of(std::string_view digits);
/// Days of the month; of a leap year when `year` is 0.
int days_in(int month, int year);
/// Why this day does not exist ("Juni hanya 30 hari"), empty when it does. `year` 0 means not written.
std::string impossible_day(int day, int month, int year);

} // namespace suluh
