// What one character means for the scanner.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

#include "scan.hpp"

namespace suluh::scan {

struct Glyph {
    enum class Class : std::uint8_t { blank, nothing, digit, letter, apostrophe, symbol };
    Class type = Class::symbol;
    Kind symbol = Kind::other;
    std::size_t bytes = 1;
};

/// The character at `text[at]`. Bytes that are not UTF-8 are letters of their own: they make a word nobody knows.
Glyph glyph_at(std::string_view text, std::size_t at);

/// The length of the UTF-8 character at `text[at]`, 0 where the bytes are none.
std::size_t utf8_length(std::string_view text, std::size_t at);

} // namespace suluh::scan
