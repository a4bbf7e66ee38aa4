#include "rdkk/number.hpp"

#include <algorithm>

#include "suluh/decimal.hpp"

#include "text/ascii.hpp"
#include "text/utf8.hpp"

namespace suluh {

namespace {

/// Without a unit behind the number and the blanks around it.
std::string_view bare(std::string_view text) {
    text = utf8::trim(text);
    if (text.size() < 3) return text;
    const auto lower = [&](std::size_t from_end) { return text[text.size() - from_end] | 0x20; };
    const bool is_unit = (lower(2) == 'h' && lower(1) == 'a') || (lower(2) == 'k' && lower(1) == 'g');
    if (is_unit) text.remove_suffix(2);
    return utf8::trim(text);
}

/// What stands between the digits of a number: how often, and where last.
struct Signs {
    int points = 0, commas = 0, blanks = 0;
    std::size_t last = std::string_view::npos; ///< of points and commas
    std::size_t first = std::string_view::npos;
};

bool count_signs(std::string_view digits, Signs& signs) {
    for (std::size_t i = 0; i < digits.size(); ++i) {
        const char c = digits[i];
        if (is_digit(c)) continue;
        if (c != '.' && c != ',' && c != ' ') return false;
        if (i == 0 || i + 1 == digits.size() || !is_digit(digits[i + 1])) return false;
        if (c == ' ') {
            ++signs.blanks;
            continue;
        }
        (c == '.' ? signs.points : signs.commas) += 1;
        if (signs.first == std::string_view::npos) signs.first = i;
        signs.last = i;
    }
    return true;
}

/// Where the fraction sign stands, or npos: the last of two kinds, or one alone of its kind.
bool find_fraction(std::string_view digits, const Signs& signs, std::size_t& at) {
    at = std::string_view::npos;
    if (signs.points > 0 && signs.commas > 0) {
        const char last = digits[signs.last];
        if ((last == '.' ? signs.points : signs.commas) != 1) return false; // "1.234,5.6"
        at = signs.last;
    } else if (signs.points + signs.commas == 1) {
        at = signs.last;
    }
    return true;
}

/// Groups of three before `end`, as far as they are grouped at all.
bool are_groups_whole(std::string_view digits, std::size_t end) {
    std::size_t run = 0;
    bool grouped = false;
    for (std::size_t i = 0; i < end; ++i) {
        if (is_digit(digits[i])) {
            ++run;
            continue;
        }
        if (grouped ? run != 3 : run > 3) return false;
        grouped = true;
        run = 0;
    }
    return !grouped || run == 3;
}

} // namespace

CellNumber read_cell_number(std::string_view text) {
    CellNumber number;
    auto digits = bare(text);
    if (digits.empty() || digits == "-") return number;
    number.outcome = CellNumber::Outcome::unreadable;
    const bool negative = digits.front() == '-';
    if (negative) digits.remove_prefix(1);
    Signs signs;
    std::size_t fraction = 0;
    if (digits.empty() || !is_digit(digits.front()) || !count_signs(digits, signs) ||
        !find_fraction(digits, signs, fraction))
        return number;
    const auto whole_end = std::min(fraction, digits.size());
    if (!are_groups_whole(digits, whole_end)) return number;
    std::int64_t value = 0;
    std::size_t whole_digits = 0;
    for (std::size_t i = 0; i < whole_end; ++i) {
        if (!is_digit(digits[i])) continue;
        value = value * 10 + (digits[i] - '0');
        if (value > 0 && ++whole_digits > 12) return number;
    }
    std::size_t places = 0;
    std::int64_t unit = millionth;
    value *= millionth;
    for (std::size_t i = whole_end + 1; i < digits.size(); ++i, ++places) {
        if (!is_digit(digits[i])) return number; // a blank behind the fraction sign
        unit /= 10;
        value += unit * (digits[i] - '0');
        if (unit == 0 && digits[i] != '0') number.is_exact = false;
    }
    number.outcome = CellNumber::Outcome::read;
    number.millionths = negative ? -value : value;
    number.decimals = static_cast<std::uint8_t>(std::min<std::size_t>(places, 255));
    if (fraction != std::string_view::npos)
        number.style = digits[fraction] == ',' ? NumberStyle::comma : NumberStyle::point;
    number.is_three = places == 3 && signs.points + signs.commas == 1 && whole_end <= 3 && digits.front() != '0';
    return number;
}

std::int64_t as_thousands(const CellNumber& number) {
    return number.millionths * 1000;
}

std::string format_millionths(std::int64_t millionths) {
    const bool negative = millionths < 0;
    const auto size = negative ? -millionths : millionths;
    auto digits = std::to_string(size / millionth);
    if (const auto rest = size % millionth; rest != 0) {
        auto fraction = std::to_string(rest);
        digits += '.' + std::string(6 - fraction.size(), '0') + fraction;
        while (digits.back() == '0') digits.pop_back();
    }
    Decimal value;
    Decimal::from_digits((negative ? "-" : "") + digits, value);
    return value.indonesian();
}

std::int64_t rounded_need(std::int64_t dose, std::int64_t area, Pembulatan rounding) {
    constexpr auto unit = static_cast<Decimal::Coefficient>(millionth) * millionth;
    const auto product = static_cast<Decimal::Coefficient>(dose) * area;
    const auto whole = static_cast<std::int64_t>(product / unit);
    const auto twice = product % unit * 2;
    const bool is_half = twice == unit;
    const bool up = twice > unit || (is_half && (rounding == Pembulatan::ke_atas || whole % 2 != 0));
    return up ? whole + 1 : whole;
}

} // namespace suluh
