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

struct Said {
    std::string text;
    std::optional<Decimal> number{}; ///< where more and less mean something, between values of one unit
    std::string unit{};
};

/// A text with its line breaks and runs of blanks as single blanks.
Said said(std::string_view text);
Said said(int year);
Said said(bool yes);
Said said(const Decimal& number);
Said said(const Fraction& fraction);
Said said(const Money& money);
Said said(const Date& date);
Said said(const MonthSet& months);
Said said(const Quantity& quantity);
Said said(const Volume& volume);
Said said(const People& people);
Said said(const RegionCode& code);
Said said(const Nip& nip);

template <class E>
requires std::is_enum_v<E> Said said(E choice) {
    return {std::string{choices(choice)[static_cast<std::size_t>(choice)]}};
}

/// Of a type that stands for a value of its own kind: a time of day.
template <class T>
requires requires(const T& time) {
    time.minutes;
}
Said said(const T& time) {
    constexpr int hour = 60;
    const auto two = [](int n) { return (n < 10 ? "0" : "") + std::to_string(n); };
    return {two(time.minutes / hour) + ":" + two(time.minutes % hour)};
}

} // namespace suluh
