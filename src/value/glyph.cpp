#include "glyph.hpp"

namespace suluh::scan {

namespace {

using Class = Glyph::Class;

Glyph ascii(char c) {
    if (c >= '0' && c <= '9') return {Class::digit, Kind::number, 1};
    if ((c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z')) return {Class::letter, Kind::word, 1};
    switch (c) {
    case ' ':
    case '\t':
    case '\r':
        return {Class::blank, Kind::other, 1};
    case '\n':
        return {Class::symbol, Kind::line, 1};
    case '\'':
    case '`':
        return {Class::apostrophe, Kind::other, 1};
    case '"':
        return {Class::nothing, Kind::other, 1};
    case '-':
        return {Class::symbol, Kind::until, 1};
    case '/':
        return {Class::symbol, Kind::slash, 1};
    case ',':
        return {Class::symbol, Kind::comma, 1};
    case '.':
        return {Class::symbol, Kind::dot, 1};
    case ';':
        return {Class::symbol, Kind::semicolon, 1};
    case ':':
        return {Class::symbol, Kind::colon, 1};
    case '+':
        return {Class::symbol, Kind::plus, 1};
    case '&':
        return {Class::symbol, Kind::ampersand, 1};
    case '*':
        return {Class::symbol, Kind::times, 1};
    case '@':
        return {Class::symbol, Kind::at, 1};
    case '=':
        return {Class::symbol, Kind::equals, 1};
    case '%':
        return {Class::symbol, Kind::percent, 1};
    case '~':
        return {Class::symbol, Kind::about, 1};
    case '(':
    case '[':
        return {Class::symbol, Kind::open, 1};
    case ')':
    case ']':
        return {Class::symbol, Kind::close, 1};
    default:
        return {Class::symbol, Kind::other, 1};
    }
}

Glyph beyond_ascii(char32_t code, std::size_t bytes) {
    if (code == 0xA0 || code == 0x202F || code == 0x3000 || (code >= 0x2000 && code <= 0x200A))
        return {Class::blank, Kind::other, bytes};
    if (code == 0xAD || code == 0x200B || code == 0x2060 || code == 0xFEFF) return {Class::nothing, Kind::other, bytes};
    if ((code >= 0x2010 && code <= 0x2015) || code == 0x2212) return {Class::symbol, Kind::until, bytes};
    if (code == 0x2018 || code == 0x2019) return {Class::apostrophe, Kind::other, bytes};
    if (code == 0x201C || code == 0x201D) return {Class::nothing, Kind::other, bytes};
    if ((code >= 0xBC && code <= 0xBE) || (code >= 0x2150 && code <= 0x215F)) // "½": a figure, never part of a word
        return {Class::symbol, Kind::other, bytes};
    switch (code) {
    case 0xB1:
        return {Class::symbol, Kind::about, bytes};
    case 0xD7:
        return {Class::symbol, Kind::times, bytes};
    case 0x2026:
        return {Class::symbol, Kind::dot, bytes};
    case 0x2028:
    case 0x85:
        return {Class::symbol, Kind::line, bytes};
    case 0x2192:
        return {Class::symbol, Kind::arrow, bytes};
    default:
        return {Class::letter, Kind::word, bytes};
    }
}

char32_t code_at(std::string_view text, std::size_t at, std::size_t bytes) {
    const auto byte = [&](std::size_t i) { return static_cast<char32_t>(static_cast<unsigned char>(text[at + i])); };
    if (bytes == 2) return (byte(0) & 0x1FU) << 6 | (byte(1) & 0x3FU);
    if (bytes == 3) return (byte(0) & 0x0FU) << 12 | (byte(1) & 0x3FU) << 6 | (byte(2) & 0x3FU);
    return (byte(0) & 0x07U) << 18 | (byte(1) & 0x3FU) << 12 | (byte(2) & 0x3FU) << 6 | (byte(3) & 0x3FU);
}

} // namespace

std::size_t utf8_length(std::string_view text, std::size_t at) {
    const auto lead = static_cast<unsigned char>(text[at]);
    if (lead < 0x80) return 1;
    std::size_t bytes = 0;
    if (lead >= 0xC2 && lead < 0xE0) bytes = 2;
    if (lead >= 0xE0 && lead < 0xF0) bytes = 3;
    if (lead >= 0xF0 && lead < 0xF5) bytes = 4;
    if (bytes == 0 || at + bytes > text.size()) return 0;
    for (std::size_t i = 1; i < bytes; ++i)
        if ((static_cast<unsigned char>(text[at + i]) & 0xC0U) != 0x80U) return 0;
    const char32_t code = code_at(text, at, bytes);
    const bool overlong = (bytes == 3 && code < 0x800) || (bytes == 4 && code < 0x10000);
    const bool surrogate = code >= 0xD800 && code <= 0xDFFF;
    return overlong || surrogate || code > 0x10FFFF ? 0 : bytes;
}

Glyph glyph_at(std::string_view text, std::size_t at) {
    const std::size_t bytes = utf8_length(text, at);
    if (bytes == 0) return {Class::letter, Kind::word, 1};
    if (bytes == 1) return ascii(text[at]);
    return beyond_ascii(code_at(text, at, bytes), bytes);
}

} // namespace suluh::scan
