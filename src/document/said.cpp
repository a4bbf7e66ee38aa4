#include "document/said.hpp"

#include <fmt/format.h>

namespace suluh {

SaidValue said(std::string_view text) {
    SaidValue result;
    bool gap = false;
    for (const char c : text) {
        const bool blank = c == ' ' || c == '\t' || c == '\n' || c == '\r';
        if (!blank && gap && !result.text.empty()) result.text += ' ';
        if (!blank) result.text += c;
        gap = blank;
    }
    return result;
}

SaidValue said(int year) {
    return {std::to_string(year)};
}

SaidValue said(bool yes) {
    return {yes ? "ya" : "tidak"};
}

SaidValue said(const Decimal& number) {
    return {number.indonesian(), number};
}

SaidValue said(const Fraction& fraction) {
    if (fraction.denominator == Decimal{1}) return said(fraction.numerator);
    return {fraction.numerator.indonesian() + "/" + fraction.denominator.indonesian()};
}

SaidValue said(const Money& money) {
    if (!money.is_amount()) return {format_money(money)};
    return {format_money(money), money.rupiah};
}

SaidValue said(const Date& date) {
    return {format_date(date)};
}

SaidValue said(const MonthSet& months) {
    return {format_months(months)};
}

SaidValue said(const Quantity& quantity) {
    if (quantity.start) return {format_quantity(quantity)};
    return {format_quantity(quantity), quantity.amount, quantity.unit};
}

SaidValue said(const Volume& volume) {
    return {format_volume(volume), volume.amount, volume.unit};
}

SaidValue said(const People& people) {
    std::string parts;
    if (people.men) parts = fmt::format("{} L", *people.men);
    if (people.women) parts += fmt::format("{}{} P", parts.empty() ? "" : ", ", *people.women);
    SaidValue result;
    result.text = people.total ? fmt::format("{} orang", *people.total) : parts;
    if (people.total && !parts.empty()) result.text += fmt::format(" ({})", parts);
    if (const auto count = people.count()) result.number = Decimal{*count};
    return result;
}

SaidValue said(const RegionCode& code) {
    return {code.dotted};
}

SaidValue said(const Nip& nip) {
    return {nip.digits};
}

} // namespace suluh
