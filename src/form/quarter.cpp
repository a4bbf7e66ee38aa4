#include "form/quarter.hpp"

namespace suluh {

std::string_view quarter_name(std::size_t quarter) {
    constexpr ByQuarter<std::string_view> names{"I", "II", "III", "IV"};
    return names.at(quarter);
}

std::size_t quarters_begun(const Programa& programa, const Date& today) {
    if (!programa.tahun.present()) return 0;
    const auto year = static_cast<int>(today.year());
    if (year != *programa.tahun) return year < *programa.tahun ? 0 : quarters;
    return (static_cast<unsigned>(today.month()) - 1) / static_cast<unsigned>(months_a_quarter) + 1;
}

std::size_t quarters_over(const Programa& programa, const Date& today) {
    const auto begun = quarters_begun(programa, today);
    if (begun == 0) return 0;
    const auto tomorrow = std::chrono::year_month_day{std::chrono::sys_days{today} + std::chrono::days{1}};
    const auto begun_tomorrow = quarters_begun(programa, tomorrow);
    const bool last_day = tomorrow.year() != today.year() || begun_tomorrow != begun;
    return last_day || static_cast<int>(today.year()) != *programa.tahun ? begun : begun - 1;
}

} // namespace suluh
