#include "yaml/scalar.hpp"

#include <algorithm>
#include <array>
#include <optional>
#include <utility>

#include "text/utf8.hpp"

namespace suluh {

namespace {

Scalar fault(Fault what, std::size_t at) {
    Scalar scalar;
    scalar.fault = what;
    scalar.fault_at = offset(at);
    return scalar;
}

/// Steps over one line end, CR LF or LF.
std::size_t after_break(std::string_view text, std::size_t at) {
    return at + (text.substr(at).starts_with("\r\n") ? 2U : 1U);
}

/// Line ends inside a plain or quoted scalar: one becomes a blank, further ones stay.
void fold(std::string& value, std::size_t breaks) {
    if (breaks == 1)
        value += ' ';
    else
        value.append(breaks - 1, '\n');
}

struct LineStart {
    std::size_t at = 0; ///< the first byte after the blanks
    std::size_t begin = 0;
    std::size_t breaks = 0;
    std::optional<std::size_t> tab; ///< the first tab left of the wanted column
};

/// From a line end to the first byte of the next line that holds something.
LineStart next_line(std::string_view text, std::size_t at, std::size_t wanted_column) {
    LineStart line;
    while (at < text.size() && is_break(text[at])) {
        at = after_break(text, at);
        ++line.breaks;
        line.begin = at;
        for (; at < text.size() && is_blank(text[at]); ++at)
            if (text[at] == '\t' && at - line.begin < wanted_column && !line.tab) line.tab = at;
    }
    line.at = at;
    return line;
}

constexpr bool ends_flow_scalar(char c) {
    return c == ',' || c == '[' || c == ']' || c == '{' || c == '}';
}

/// For each byte, whether it is none of the signs.
constexpr std::array<bool, 256> none_of(std::string_view signs) {
    std::array<bool, 256> bytes{};
    bytes.fill(true);
    for (const char sign : signs) bytes[static_cast<unsigned char>(sign)] = false;
    return bytes;
}

/// Bytes that go on with a plain scalar wherever they stand.
constexpr auto goes_on = none_of(" \t\r\n:,[]{}");

struct PlainLine {
    std::size_t end = 0;  ///< after the last byte of the text
    std::size_t stop = 0; ///< a line end, or the sign that ends the scalar
    bool fault = false;
};

/// The part of a plain scalar that stands on one line.
PlainLine plain_line(std::string_view text, std::size_t at, bool flow) {
    std::size_t end = at;
    while (at < text.size()) {
        const char c = text[at];
        if (goes_on[static_cast<unsigned char>(c)]) {
            end = ++at;
            continue;
        }
        if (is_break(c)) break;
        if (is_blank(c)) {
            while (at < text.size() && is_blank(text[at])) ++at;
            if (at < text.size() && text[at] == '#') break;
            continue;
        }
        if (c == ':') {
            if (space_or_end(text, at + 1)) break;
            const char next = text[at + 1];
            if (flow && (ends_flow_scalar(next) || next == '?')) return {end, at, true};
        }
        if (flow && ends_flow_scalar(c)) break;
        end = ++at;
    }
    return {end, at, false};
}

std::size_t hex_digits(char kind) {
    return kind == 'x' ? 2 : kind == 'u' ? 4 : kind == 'U' ? 8 : 0;
}

void append_utf8(std::string& value, char32_t c) {
    const auto put = [&](char32_t byte) { value += static_cast<char>(static_cast<unsigned char>(byte)); };
    if (c < 0x80) {
        put(c);
    } else if (c < 0x800) {
        put(0xC0U | (c >> 6U));
        put(0x80U | (c & 0x3FU));
    } else if (c < 0x10000) {
        put(0xE0U | (c >> 12U));
        put(0x80U | ((c >> 6U) & 0x3FU));
        put(0x80U | (c & 0x3FU));
    } else {
        put(0xF0U | (c >> 18U));
        put(0x80U | ((c >> 12U) & 0x3FU));
        put(0x80U | ((c >> 6U) & 0x3FU));
        put(0x80U | (c & 0x3FU));
    }
}

std::optional<char32_t> hex_value(std::string_view digits) {
    char32_t value = 0;
    for (const char c : digits) {
        const bool lower = c >= 'a' && c <= 'f';
        const bool upper = c >= 'A' && c <= 'F';
        if (!lower && !upper && (c < '0' || c > '9')) return std::nullopt;
        const auto digit = static_cast<char32_t>(lower ? c - 'a' + 10 : upper ? c - 'A' + 10 : c - '0');
        value = (value << 4U) | digit;
    }
    return value;
}

/// Reads the escape whose backslash stands at `at`; returns the bytes it takes, 0 when there is no such escape.
std::size_t read_escape(std::string_view text, std::size_t at, Scalar& scalar) {
    constexpr std::array<std::pair<char, char32_t>, 19> known{{{'0', 0},
                                                               {'a', 7},
                                                               {'b', 8},
                                                               {'t', 9},
                                                               {'\t', 9},
                                                               {'n', 10},
                                                               {'v', 11},
                                                               {'f', 12},
                                                               {'r', 13},
                                                               {'e', 27},
                                                               {' ', ' '},
                                                               {'"', '"'},
                                                               {'/', '/'},
                                                               {'\\', '\\'},
                                                               {'N', 0x85},
                                                               {'_', 0xA0},
                                                               {'L', 0x2028},
                                                               {'P', 0x2029},
                                                               {'"', '"'}}};
    if (at + 1 >= text.size()) return 0;
    const char kind = text[at + 1];
    std::optional<char32_t> c;
    std::size_t length = 2;
    if (const auto digits = hex_digits(kind); digits != 0) {
        if (at + 2 + digits > text.size()) return 0;
        c = hex_value(text.substr(at + 2, digits));
        if (c && ((*c >= 0xD800 && *c <= 0xDFFF) || *c > 0x10FFFF)) return 0;
        length += digits;
    } else if (const auto row = std::ranges::find(known, kind, &std::pair<char, char32_t>::first); row != known.end()) {
        c = row->second;
    }
    if (!c) return 0;
    scalar.control = scalar.control || (*c < 0x20 && *c != '\t' && *c != '\n') || (*c >= 0x7F && *c < 0xA0);
    append_utf8(scalar.value, *c);
    return length;
}

} // namespace

bool document_marker(std::string_view text, std::size_t at) {
    const auto word = text.substr(std::min(at, text.size()), 3);
    return (word == "---" || word == "...") && space_or_end(text, at + 3) && (at == 0 || text[at - 1] == '\n');
}

bool begins_plain(std::string_view text, std::uint32_t at, bool flow) {
    if (space_or_end(text, at)) return false;
    const char c = text[at];
    if (c == '-') return at + 1 < text.size() ? !is_space(text[at + 1]) : false;
    if (c == '?' || c == ':') return !flow && !space_or_end(text, at + 1);
    static constexpr auto begins = none_of(",[]{}#&*!|>'\"%@`");
    return begins[static_cast<unsigned char>(c)];
}

Scalar read_plain(std::string_view text, std::uint32_t at, int indent, bool flow) {
    const auto least_column = static_cast<std::size_t>(indent + 1);
    Scalar scalar;
    auto line = plain_line(text, at, flow);
    if (line.fault) return fault(Fault::structure, line.stop);
    scalar.end = offset(line.end);
    scalar.verbatim = {at, scalar.end};
    while (line.stop < text.size() && is_break(text[line.stop])) {
        const auto next = next_line(text, line.stop, least_column);
        if (next.tab) return fault(Fault::tab, *next.tab);
        scalar.resume = offset(next.at);
        if (next.at >= text.size() || text[next.at] == '#' || (!flow && next.at - next.begin < least_column))
            return scalar;
        if (next.at == next.begin && document_marker(text, next.at)) return scalar;
        line = plain_line(text, next.at, flow);
        if (line.fault) return fault(Fault::structure, line.stop);
        if (line.end == next.at) return scalar; // the sign that ends it stands first on this line
        if (!scalar.folded) scalar.value = text.substr(at, scalar.end - at);
        scalar.folded = true;
        fold(scalar.value, next.breaks);
        scalar.value += text.substr(next.at, line.end - next.at);
        scalar.end = offset(line.end);
    }
    scalar.resume = offset(line.stop);
    return scalar;
}

Scalar read_quoted(std::string_view text, std::uint32_t at, int indent) {
    const char quote = text[at];
    Scalar scalar;
    bool loose = false;
    std::size_t p = at + 1;
    std::size_t copied = p; // what stands before it is in `value`, once the value is folded
    const auto flush = [&](std::size_t end) {
        scalar.value += text.substr(copied, end - copied);
        scalar.folded = true;
    };
    const auto cross_line = [&](std::size_t from, std::size_t blanks_begin, bool escaped) {
        flush(blanks_begin);
        const auto next = next_line(text, from, 0);
        if (escaped)
            scalar.value.append(next.breaks - 1, '\n');
        else
            fold(scalar.value, next.breaks);
        loose = loose || (next.at < text.size() && static_cast<int>(next.at - next.begin) <= indent);
        p = copied = next.at;
        return next.at != next.begin || !document_marker(text, next.at);
    };
    while (p < text.size()) {
        const char c = text[p];
        if (c == quote) {
            if (quote == '\'' && p + 1 < text.size() && text[p + 1] == quote) {
                flush(p + 1);
                p = copied = p + 2;
                continue;
            }
            if (loose) return fault(Fault::loose_quote, at);
            if (scalar.folded) flush(p);
            scalar.verbatim = {at + 1, offset(p)};
            scalar.end = scalar.resume = offset(p + 1);
            return scalar;
        }
        if (quote == '"' && c == '\\') {
            if (p + 1 < text.size() && is_break(text[p + 1])) {
                if (!cross_line(p + 1, p, true)) break;
                continue;
            }
            flush(p);
            const auto taken = read_escape(text, p, scalar);
            if (taken == 0) return fault(Fault::escape, p);
            p = copied = p + taken;
        } else if (is_space(c)) {
            const auto blanks = p;
            while (p < text.size() && is_blank(text[p])) ++p;
            if (p < text.size() && is_break(text[p]) && !cross_line(p, std::max(blanks, copied), false)) break;
        } else {
            ++p;
        }
    }
    return fault(Fault::unclosed_quote, at);
}

} // namespace suluh
