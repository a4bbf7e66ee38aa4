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

/// The same day `months` later; in a shorter month its last.
inline Date months_after(const Date& date, int months) {
    const auto month = std::chrono::year_month{date.year(), date.month()} + std::chrono::months{months};
    const auto last = last_day_of(month);
    return date.day() > last.day() ? last : month / date.day();
}

/// "September 2026".
inline std::string format_month(std::chrono::year_month month) {
    return std::string{month_name(static_cast<int>(static_cast<unsigned>(month.month())))} + " " +
           std::to_string(static_cast<int>(month.year()));
}

} // namespace suluh
