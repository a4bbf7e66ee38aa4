#include "calendar.hpp"

#include <array>

#include "scan.hpp"
#include "word_index.hpp"

namespace suluh {

namespace {

struct Month {
    std::string_view name;
    std::string_view spellings; ///< each between blanks
};

constexpr std::array<Month, 12> kMonths{{
    {"Januari", " jan januari january janu januri jn jnr "},
    {"Februari", " feb peb februari pebruari febuari february pebr febr pebuari "},
    {"Maret", " mar mrt maret march mart mrt mret "},
    {"April", " apr april aprl apl "},
    {"Mei", " mei may "},
    {"Juni", " jun juni june "},
    {"Juli", " jul juli july "},
    {"Agustus", " agt agust ags agst agustus agus aug august ag agts agusts "},
    {"September", " sep sept september septembr spt "},
    {"Oktober", " okt oct oktober october okto oktbr "},
    {"November", " nov nop november nopember nopem novem "},
    {"Desember", " des dec desember december dese "},
}};

} // namespace

std::string_view month_name(int month) {
    return month >= 1 && month <= 12 ? kMonths[static_cast<std::size_t>(month - 1)].name : std::string_view{};
}

int month_of(std::string_view word) {
    static const auto kIndex = [] {
        WordIndex<Month> index;
        for (const Month& month : kMonths) index.add(month, month.spellings);
        return index;
    }();
    const Month* const month = kIndex.find(word);
    return month == nullptr ? 0 : static_cast<int>(month - kMonths.data()) + 1;
}

bool is_weekday(std::string_view word) {
    return scan::one_of(word, {"senin", "selasa", "rabu", "kamis", "jumat", "jumaat", "sabtu", "minggu", "ahad", "rebo",
                               "kemis", "setu", "sen", "sel", "rab", "kam", "jum", "sab", "mgg"});
}

bool is_market_day(std::string_view word) {
    return scan::one_of(word, {"legi", "pahing", "paing", "pon", "wage", "kliwon", "klwn", "manis"});
}

int year_of(std::string_view digits) {
    const int year = digits.size() == 4 ? scan::small_number(digits) : 0;
    return year >= kFirstYear && year <= kLastYear ? year : 0;
}

int days_in(int month, int year) {
    const bool leap = year == 0 || (year % 4 == 0 && (year % 100 != 0 || year % 400 == 0));
    if (month == 2) return leap ? 29 : 28;
    return month == 4 || month == 6 || month == 9 || month == 11 ? 30 : 31;
}

std::string impossible_day(int day, int month, int year) {
    if (month < 1 || month > 12) return "bulan ke-" + std::to_string(month) + " tidak ada";
    if (day < 1) return "tanggal 0 tidak ada";
    const int days = days_in(month, year);
    if (day <= days) return {};
    std::string reason{month_name(month)};
    if (month == 2 && year != 0 && day == 29) reason += " " + std::to_string(year);
    return reason + " hanya " + std::to_string(days) + " hari";
}

} // namespace suluh
