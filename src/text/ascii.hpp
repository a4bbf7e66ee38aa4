// Characters by their bytes, whatever the locale.
#pragma once

#include <algorithm>
#include <string_view>

namespace suluh {

constexpr bool is_digit(char c) {
    return c >= '0' && c <= '9';
}

/// "Siti" and "SITI"; letters beyond ASCII only as they are.
inline bool is_same_ignoring_case(std::string_view a, std::string_view b) {
    const auto lower = [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c | 0x20) : c; };
    return std::ranges::equal(a, b, {}, lower, lower);
}

} // namespace suluh
