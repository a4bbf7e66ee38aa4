// UTF-8 without a locale: validity, code points, the width that a text takes in a terminal, and texts made safe to
// show.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace suluh::utf8 {

inline constexpr std::string_view byte_order_mark = "\xEF\xBB\xBF";

/// One code point taken from a text; `bytes` is 0 at its end, and for an invalid sequence `valid` is false, `bytes` 1.
struct CodePoint {
    char32_t value = 0;
    std::size_t bytes = 0;
    bool valid = true;
};

/// Decodes the code point at `at`. Overlong forms, surrogates and values past U+10FFFF are invalid.
CodePoint decode(std::string_view text, std::size_t at);

/// Offset of the first byte that is not valid UTF-8, or npos.
std::size_t find_invalid(std::string_view text);

/// Number of code points; an invalid byte counts as one.
std::size_t length(std::string_view text);

/// Columns that a text takes in a terminal: combining marks 0, wide characters 2.
std::size_t display_width(std::string_view text);

/// Control characters (C0, DEL, C1), line and paragraph separators, bidirectional overrides, the byte-order mark.
bool harms_terminal(char32_t c);

/// A text that cannot harm a terminal: control characters (C0, DEL, C1, bidirectional overrides) and invalid bytes
/// become U+FFFD, tabs one blank. Line breaks become a blank too.
std::string printable(std::string_view text);

/// A text made printable and cut after `most` code points, with "…" where it was cut: for use inside a message.
std::string excerpt(std::string_view text, std::size_t most = 60);

/// ASCII letters in lower case; other bytes as they are.
std::string lower(std::string_view text);

/// With a capital where an ASCII letter begins it.
std::string capitalised(std::string_view text);

/// Without leading and trailing blanks, tabs, line ends and no-break spaces.
std::string_view trim(std::string_view text);

} // namespace suluh::utf8
