// What a value says, written one way: "2,5 juta" and "Rp2.500.000" say the same, "Mar" and "Maret" too. For whoever
// compares documents by what they say rather than by how it was typed.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <type_traits>

#include "suluh/value.hpp"

namespace suluh {

struct SaidValue {
    std::string text;
    std::optional<Decimal> number{}; ///< where more and less mean something, between values of one unit
    std::string unit{};
};

/// A text with its line breaks and runs of blanks as single blanks.
SaidValue said(std::string_view text);
SaidValue said(int year);
SaidValue said(bool yes);
SaidValue said(const Decimal& number);
SaidValue said(const Fraction& fraction);
SaidValue said(const Money& money);
SaidValue said(const Date& date);
SaidValue said(const MonthSet& months);
SaidValue said(const Quantity& quantity);
SaidValue said(const Volume& volume);
SaidValue said(const People& people);
SaidValue said(const RegionCode& code);
SaidValue said(const Nip& nip);

template <class E>
requires std::is_enum_v<E> SaidValue said(E choice) {
    return {std::string{choices(choice)[static_cast<std::size_t>(choice)]}};
}

/// Of a type that stands for a value of its own kind: a time of day.
template <class T>
requires requires(const T& time) {
    time.minutes;
}
SaidValue said(const T& time) {
    constexpr int hour = 60;
    const auto two = [](int n) { return (n < 10 ? "0" : "") + std::to_string(n); };
    return {two(time.minutes / hour) + ":" + two(time.minutes % hour)};
}

} // namespace suluh
