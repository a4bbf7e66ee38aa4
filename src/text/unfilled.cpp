#include "text/unfilled.hpp"

#include <algorithm>
#include <array>

#include "text/utf8.hpp"

namespace suluh {

namespace {

bool is_mark(char32_t c) {
    constexpr std::u32string_view marks = U" \t\r\n\u00A0-\u2010\u2011\u2012\u2013\u2014\u2015._\u2026?()[]"
                                          U"{}<>/~:;,\u25A1\u2610\u3000\uFF3F";
    return marks.find(c) != std::u32string_view::npos;
}

} // namespace

bool is_unfilled(std::string_view text) {
    std::size_t crosses = 0;
    std::size_t commas = 0;
    for (std::size_t at = 0; at < text.size();) {
        const auto point = utf8::decode(text, at);
        at += point.bytes;
        if (point.value == U'x' || point.value == U'X')
            ++crosses;
        else if (!point.valid || !is_mark(point.value))
            return false;
        if (point.value == U',') ++commas;
    }
    const bool ditto = commas > 0 && commas == utf8::trim(text).size(); // ",,,"
    return !ditto && crosses != 1;                                      // a single cross ticks a box
}

bool has_gap(std::string_view text) {
    constexpr std::array<std::string_view, 4> gaps{"....", "__", "??", "\xE2\x80\xA6\xE2\x80\xA6"};
    const auto words = utf8::trim(text);
    if (words.starts_with("...") || words.starts_with("\xE2\x80\xA6")) return true;
    return std::ranges::any_of(gaps, [&](std::string_view gap) { return words.find(gap) != std::string_view::npos; });
}

} // namespace suluh
