#include <array>

#include "calendar.hpp"
#include "reading.hpp"
#include "scan.hpp"

namespace suluh {

using scan::Cursor;
using scan::Kind;
using scan::Token;

namespace {

Reading<Date> date_of(int day, int month, int year) {
    if (std::string reason = impossible_day(day, month, year); !reason.empty())
        return unreadable<Date>(std::move(reason));
    return read(Date{std::chrono::year{year}, std::chrono::month{static_cast<unsigned>(month)},
                     std::chrono::day{static_cast<unsigned>(day)}});
}

Reading<Date> bad_year(std::string_view written) {
    if (written.size() == 4 && scan::small_number(written) >= 0)
        return unreadable<Date>("tahun " + std::string(written) + " di luar " + std::to_string(kFirstYear) + "–" +
                                std::to_string(kLastYear));
    return unreadable<Date>("tahunnya harus empat angka, yang ditulis " + scan::quoted(written));
}

/// "30", "09", "2026" of "30-9-2026", "30/9/2026", "30.9.2026" or "2026-09-30".
std::vector<std::string_view> numeric_parts(Cursor& cursor) {
    std::vector<std::string_view> parts;
    while (cursor.peek().is(Kind::number) && parts.size() < 4) {
        std::string_view rest = cursor.next().raw;
        for (std::size_t dot = rest.find('.'); dot != std::string_view::npos; dot = rest.find('.')) {
            parts.push_back(rest.substr(0, dot));
            rest.remove_prefix(dot + 1);
        }
        parts.push_back(rest);
        const bool joins = cursor.peek().is(Kind::until) || cursor.peek().is(Kind::slash);
        if (!joins || !cursor.peek(1).is(Kind::number)) break;
        cursor.next();
    }
    return parts;
}

Reading<Date> numeric_date(const std::vector<std::string_view>& parts) {
    std::array<int, 3> numbers{};
    for (std::size_t i = 0; i < 3; ++i) {
        numbers[i] = scan::small_number(parts[i]);
        if (numbers[i] < 0) return unreadable<Date>(scan::quoted(parts[i]) + " bukan bagian tanggal");
    }
    if (year_of(parts[0]) != 0) return date_of(numbers[2], numbers[1], numbers[0]);
    if (year_of(parts[2]) == 0) return bad_year(parts[0].size() == 4 ? parts[0] : parts[2]);
    if (numbers[1] > 12 && numbers[1] <= 31 && numbers[0] <= 12)
        return unreadable<Date>("bulan ke-" + std::to_string(numbers[1]) + " tidak ada; urutannya hari, bulan, tahun");
    return date_of(numbers[0], numbers[1], numbers[2]);
}

Reading<Date> named_date(std::string_view day_digits, Cursor& cursor) {
    const int day = scan::small_number(day_digits);
    cursor.take(Kind::until);
    const Token month_word = cursor.next();
    const int month = month_word.is(Kind::word) ? month_of(month_word.text) : 0;
    if (day < 0) return unreadable<Date>(scan::quoted(day_digits) + " bukan tanggal");
    if (month == 0) return unreadable<Date>(scan::quoted(month_word.raw) + " bukan nama bulan");
    while (cursor.take(Kind::comma) || cursor.take(Kind::until) || cursor.take_word({"tahun", "thn"})) {
    }
    if (!cursor.peek().is(Kind::number)) return unreadable<Date>("tahunnya tidak ditulis");
    const Token year_word = cursor.next();
    const int year = year_of(year_word.text);
    return year == 0 ? bad_year(year_word.raw) : date_of(day, month, year);
}

} // namespace

Reading<Date> read_date(std::string_view text) {
    if (std::string reason = scan::refusal(text); !reason.empty()) return unreadable<Date>(std::move(reason));
    const scan::Tokens tokens = scan::tokenize(text);
    Cursor cursor(tokens);
    cursor.take_word({"hari"});
    if (cursor.peek().is(Kind::word) && is_weekday(cursor.peek().text)) {
        cursor.next();
        cursor.take(Kind::slash);
        if (cursor.peek().is(Kind::word) && is_market_day(cursor.peek().text)) cursor.next();
    }
    while (cursor.take(Kind::comma) || cursor.take_word({"tanggal", "tgl", "pada"})) {
    }
    if (cursor.peek().is(Kind::word) && month_of(cursor.peek().text) != 0)
        return unreadable<Date>("harinya tidak ditulis"); // "Maret", "Maret 2027"
    if (!cursor.peek().is(Kind::number)) return unreadable<Date>(scan::quoted(scan::trimmed(text)) + " bukan tanggal");

    const std::vector<std::string_view> parts = numeric_parts(cursor);
    Reading<Date> result;
    if (parts.size() == 3)
        result = numeric_date(parts);
    else if (parts.size() == 1 && !cursor.done())
        result = named_date(parts.front(), cursor);
    else
        return unreadable<Date>("tanggal memerlukan hari, bulan, dan tahun");
    if (result.ok() && !cursor.done())
        return unreadable<Date>("ada tulisan " + scan::quoted(cursor.peek().raw) + " sesudah tanggalnya");
    return result;
}

std::string format_date(const Date& date) {
    return std::to_string(static_cast<unsigned>(date.day())) + " " +
           std::string(month_name(static_cast<int>(static_cast<unsigned>(date.month())))) + " " +
           std::to_string(static_cast<int>(date.year()));
}

} // namespace suluh
