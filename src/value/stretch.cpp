#include "stretch.hpp"

#include "calendar.hpp"

namespace suluh {

bool runs_backwards(const Stretch& stretch) {
    return stretch.first_year != 0 && stretch.last_year != 0 &&
           stretch.first_year * 12 + stretch.first > stretch.last_year * 12 + stretch.last;
}

std::string impossible_day_in(const Stretch& stretch) {
    const auto day = [](int written) { return written == 0 ? 1 : written; };
    std::string reason = impossible_day(day(stretch.first_day), stretch.first, stretch.first_year);
    return reason.empty() ? impossible_day(day(stretch.last_day), stretch.last, stretch.last_year) : reason;
}

std::string prolong(Stretch& stretch, int months, int days, bool& doubt) {
    if (months > 12 || days > 366) return "lamanya lebih dari setahun";
    doubt = months == 0 && stretch.first_day == 0 && days > 31;
    if (doubt) return "lamanya disebut, tetapi tanggal mulainya tidak";
    int more = 0; // months behind the first
    if (months > 0) {
        more = months - 1;
    } else if (stretch.first_day != 0) {
        int left = days - (days_in(stretch.first, stretch.first_year) - stretch.first_day + 1);
        for (; left > 0 && more < 11; ++more) left -= days_in((stretch.first + more) % 12 + 1, stretch.first_year);
    }
    stretch.last = (stretch.first - 1 + more) % 12 + 1;
    stretch.is_range = more > 0;
    return {};
}

std::string collect(const Stretch& stretch, std::bitset<13>& months, std::set<int>& years) {
    constexpr int kMostYears = 10;
    const bool dated = stretch.first_year != 0 && stretch.last_year != 0;
    const int more_years = dated ? stretch.last_year - stretch.first_year : 0;
    if (more_years > kMostYears) return "rentangnya lebih dari " + std::to_string(kMostYears) + " tahun";
    if (stretch.first_year != 0) years.insert(stretch.first_year);
    if (stretch.last_year != 0) years.insert(stretch.last_year);
    for (int year = 1; year < more_years; ++year) years.insert(stretch.first_year + year);

    // "Januari 2027 - Maret 2028" meets every month.
    const bool every_month = more_years > 1 || (more_years == 1 && stretch.last >= stretch.first);
    int month = stretch.first;
    for (int step = 0; step < 12; ++step) {
        months.set(static_cast<std::size_t>(month));
        if (month == stretch.last && !every_month) break;
        month = month % 12 + 1;
    }
    return {};
}

} // namespace suluh
