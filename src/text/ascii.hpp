// Characters by their bytes, whatever the locale.
#pragma once

namespace suluh {

constexpr bool is_digit(char c) {
    return c >= '0' && c <= '9';
}

} // namespace suluh
