// Days and months as deadlines count them.
#pragma once

#include <string>

#include "suluh/value.hpp"

namespace suluh {

inline std::chrono::year_month_day last_day_of(std::chrono::year_month month) {
    return std::chrono::year_month_day_last{month.year(), std::chrono::month_day_last{month.month()}};
}

inline std::chrono::year_month month_of(int month, int year) {
    return std::chrono::year{year} / std::chrono::month{static_cast<unsigned>(month)};
}

/// The same day `months` later; in a shorter month its last, and of a month's last day the last too.
inline Date months_after(const Date& date, int months) {
    const auto month = std::chrono::year_month{date.year(), date.month()} + std::chrono::months{months};
    const auto last = last_day_of(month);
    const bool at_end = date == last_day_of(std::chrono::year_month{date.year(), date.month()});
    return at_end || date.day() > last.day() ? last : month / date.day();
}

/// "September 2026".
inline std::string format_month(std::chrono::year_month month) {
    return std::string{month_name(static_cast<int>(static_cast<unsigned>(month.month())))} + " " +
           std::to_string(static_cast<int>(month.year()));
}

} // namespace suluh
