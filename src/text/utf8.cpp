#include "text/utf8.hpp"

#include <algorithm>
#include <cstdint>
#include <cstring>

namespace suluh::utf8 {

namespace {

constexpr CodePoint invalid{0xFFFD, 1, false};

unsigned byte_at(std::string_view text, std::size_t at) {
    return static_cast<unsigned char>(text[at]);
}

bool is_continuation(std::string_view text, std::size_t at) {
    return at < text.size() && (byte_at(text, at) & 0xC0U) == 0x80U;
}

/// Eight bytes of ASCII stand at `at`.
bool is_ascii_block(std::string_view text, std::size_t at) {
    std::uint64_t block = 0;
    if (text.size() - at < sizeof block) return false;
    std::memcpy(&block, text.data() + at, sizeof block);
    return (block & 0x8080'8080'8080'8080U) == 0;
}

CodePoint decode_multibyte(std::string_view text, std::size_t at, std::size_t bytes, char32_t lead, char32_t smallest) {
    auto value = lead;
    for (std::size_t i = 1; i < bytes; ++i) {
        if (!is_continuation(text, at + i)) return invalid;
        value = (value << 6U) | (byte_at(text, at + i) & 0x3FU);
    }
    const bool surrogate = value >= 0xD800 && value <= 0xDFFF;
    if (value < smallest || surrogate || value > 0x10FFFF) return invalid;
    return {value, bytes, true};
}

bool is_combining(char32_t c) {
    return (c >= 0x300 && c <= 0x36F) || (c >= 0x1AB0 && c <= 0x1AFF) || (c >= 0x20D0 && c <= 0x20FF) ||
           (c >= 0xFE00 && c <= 0xFE0F) || (c >= 0xFE20 && c <= 0xFE2F) || (c >= 0x200B && c <= 0x200D);
}

bool is_wide(char32_t c) {
    return (c >= 0x1100 && c <= 0x115F) || (c >= 0x2E80 && c <= 0xA4CF) || (c >= 0xAC00 && c <= 0xD7A3) ||
           (c >= 0xF900 && c <= 0xFAFF) || (c >= 0xFE30 && c <= 0xFE6F) || (c >= 0xFF00 && c <= 0xFF60) ||
           (c >= 0x1F300 && c <= 0x1FAFF) || (c >= 0x20000 && c <= 0x3FFFD);
}

} // namespace

bool harms_terminal(char32_t c) {
    return c < 0x20 || (c >= 0x7F && c < 0xA0) || c == 0x2028 || c == 0x2029 || (c >= 0x202A && c <= 0x202E) ||
           (c >= 0x2066 && c <= 0x2069) || c == 0xFEFF;
}

CodePoint decode(std::string_view text, std::size_t at) {
    if (at >= text.size()) return {0, 0, true};
    const auto lead = byte_at(text, at);
    if (lead < 0x80) return {lead, 1, true};
    if (lead >= 0xC2 && lead <= 0xDF) return decode_multibyte(text, at, 2, lead & 0x1FU, 0x80);
    if (lead >= 0xE0 && lead <= 0xEF) return decode_multibyte(text, at, 3, lead & 0x0FU, 0x800);
    if (lead >= 0xF0 && lead <= 0xF4) return decode_multibyte(text, at, 4, lead & 0x07U, 0x10000);
    return invalid;
}

std::size_t find_invalid(std::string_view text) {
    for (std::size_t at = 0; at < text.size();) {
        if (is_ascii_block(text, at)) {
            at += sizeof(std::uint64_t);
            continue;
        }
        if (byte_at(text, at) < 0x80) {
            ++at;
            continue;
        }
        const auto point = decode(text, at);
        if (!point.valid) return at;
        at += point.bytes;
    }
    return std::string_view::npos;
}

std::size_t length(std::string_view text) {
    std::size_t points = 0;
    for (std::size_t at = 0; at < text.size(); ++points) at += decode(text, at).bytes;
    return points;
}

std::size_t display_width(std::string_view text) {
    std::size_t width = 0;
    for (std::size_t at = 0; at < text.size();) {
        const auto point = decode(text, at);
        if (!is_combining(point.value)) width += is_wide(point.value) ? 2U : 1U;
        at += point.bytes;
    }
    return width;
}

std::string printable(std::string_view text) {
    std::string safe;
    safe.reserve(text.size());
    for (std::size_t at = 0; at < text.size();) {
        const auto point = decode(text, at);
        const bool blank = point.value == '\t' || point.value == '\n' || point.value == '\r';
        if (blank)
            safe += ' ';
        else if (!point.valid || harms_terminal(point.value))
            safe += "\xEF\xBF\xBD";
        else
            safe += text.substr(at, point.bytes);
        at += point.bytes;
    }
    return safe;
}

std::string excerpt(std::string_view text, std::size_t most) {
    std::size_t end = 0;
    for (std::size_t points = 0; end < text.size() && points < most; ++points) end += decode(text, end).bytes;
    return printable(text.substr(0, end)) + (end < text.size() ? "…" : "");
}

std::string lower(std::string_view text) {
    std::string result{text};
    std::ranges::transform(result, result.begin(), [](char c) { return c >= 'A' && c <= 'Z' ? char(c + 32) : c; });
    return result;
}

std::string capitalised(std::string_view text) {
    std::string result{text};
    if (!result.empty() && result[0] >= 'a' && result[0] <= 'z') result[0] = static_cast<char>(result[0] - 32);
    return result;
}

std::string_view trim(std::string_view text) {
    const auto is_blank = [](char c) { return c == ' ' || c == '\t' || c == '\r' || c == '\n'; };
    constexpr std::string_view no_break_space = "\xC2\xA0";
    for (bool again = true; again;) {
        again = false;
        while (!text.empty() && is_blank(text.front())) text.remove_prefix(1);
        while (!text.empty() && is_blank(text.back())) text.remove_suffix(1);
        if (text.starts_with(no_break_space)) text.remove_prefix(2), again = true;
        if (text.ends_with(no_break_space)) text.remove_suffix(2), again = true;
    }
    return text;
}

} // namespace suluh::utf8
