// What the pictures of a PRA have in common.
#pragma once

#include "picture/drawing.hpp"

namespace suluh {

inline constexpr picture::Type heading{11, true};
inline constexpr picture::Style frame{"none", "#000", "0.75"};
inline constexpr picture::Style grid{"none", "#999", "0.5"};
inline constexpr int padding = 4;
inline constexpr int title_height = 20;

} // namespace suluh
