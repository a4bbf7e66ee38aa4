// What the pictures of a PRA share, so that they look like one set. Private to src/form.
#pragma once

#include <charconv>

#include "suluh/decimal.hpp"

#include "picture/drawing.hpp"

namespace suluh::pra_style {

inline constexpr picture::Type heading{11, true};
inline constexpr picture::Style frame{"none", "#000", "0.75"};
inline constexpr picture::Style grid{"none", "#999", "0.5"};
inline constexpr int padding = 4; ///< between a frame and what is set in it
inline constexpr int title_height = 20;

/// For geometry alone.
inline double approximately(const Decimal& number) {
    const auto digits = number.digits();
    double value = 0;
    std::from_chars(digits.data(), digits.data() + digits.size(), value);
    return value;
}

} // namespace suluh::pra_style
