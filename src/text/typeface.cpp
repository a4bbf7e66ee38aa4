#include "text/typeface.hpp"

#include <cstddef>

#include "text/utf8.hpp"

namespace suluh {

namespace {

std::int64_t glyph_width(char32_t c) {
    constexpr std::u32string_view thin = U"ijl.,;:'|![]()ftrI/ -";
    constexpr std::u32string_view broad = U"mMW%@wOQG";
    if (thin.find(c) != std::u32string_view::npos) return 300;
    if (broad.find(c) != std::u32string_view::npos) return 830;
    if (c >= U'A' && c <= U'Z') return 690;
    if (c < 0x80) return 556;
    return c < 0x1100 ? 600 : 1000;
}

} // namespace

std::int64_t em_width(std::string_view text) {
    std::int64_t width = 0;
    for (std::size_t at = 0; at < text.size();) {
        const auto point = utf8::decode(text, at);
        width += glyph_width(point.value);
        at += point.bytes;
    }
    return width;
}

} // namespace suluh
