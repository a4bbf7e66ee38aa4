// The quarters (triwulan) of a programa's year.
#pragma once

#include <array>
#include <string_view>

#include "suluh/programa.hpp"

namespace suluh {

inline constexpr int months_a_quarter = 3;
inline constexpr std::size_t quarters = 4;
template <class T>
using ByQuarter = std::array<T, quarters>;

/// "I" … "IV" for 0 … 3.
std::string_view quarter_name(std::size_t quarter);

/// How many of the year's quarters are over on that day.
std::size_t quarters_over(const Programa& programa, const Date& today);
std::size_t quarters_begun(const Programa& programa, const Date& today);

} // namespace suluh
