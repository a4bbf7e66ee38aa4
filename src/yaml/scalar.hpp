// Reads one scalar from the text: where it ends, and what it says once quotes, escapes and line folds are resolved.
// The parser behind the reader is lenient and reports no ends, so the builder reads every scalar once more, by YAML's
// rules.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

#include "suluh/source.hpp"

namespace suluh {

/// A place in a text as spans hold it: no text is longer than 16 MB.
inline std::uint32_t offset(std::size_t at) {
    return static_cast<std::uint32_t>(at);
}

/// What is wrong at a place that YAML cannot read.
enum class Fault : std::uint8_t {
    none,
    structure,      ///< not told yet: the text around tells
    tab,            ///< a tab where only spaces indent
    unclosed_quote, ///< at the opening quote
    loose_quote,    ///< a quoted value that goes on at or left of its key's column; at the opening quote
    escape,         ///< at the backslash
    first_sign,     ///< a value begins with a sign that means something else in YAML
    block_header,   ///< something stands behind | or >
    indentation,    ///< a line that does not stand where its neighbours stand
    complex_key,    ///< '?', a bracket or a text block as key
    long_key,       ///< a key over several lines or longer than 1024 bytes
    empty_key,      ///< a colon without a key
};

struct Scalar {
    std::uint32_t end = 0;    ///< after its last byte, quotes included
    std::uint32_t resume = 0; ///< where the search for the next token goes on
    bool folded = false;      ///< the value is `value`; else it stands in the text at `verbatim`
    Span verbatim;
    std::string value;
    bool control = false; ///< an escape wrote a control character
    Fault fault = Fault::none;
    std::uint32_t fault_at = 0;
};

/// `indent` is the column of the innermost block list or map around the scalar, -1 at the root.
Scalar read_plain(std::string_view text, std::uint32_t at, int indent, bool flow);
Scalar read_quoted(std::string_view text, std::uint32_t at, int indent);
Scalar read_block(std::string_view text, std::uint32_t at, int indent);

/// Whether a plain scalar may begin at `at`.
bool begins_plain(std::string_view text, std::uint32_t at, bool flow);

/// "---" or "..." at the beginning of a line, with nothing attached.
bool document_marker(std::string_view text, std::size_t at);

inline bool is_blank(char c) {
    return c == ' ' || c == '\t';
}

inline bool is_break(char c) {
    return c == '\n' || c == '\r';
}

inline bool is_space(char c) {
    return is_blank(c) || is_break(c);
}

/// A blank, a line end or the end of the text.
inline bool space_or_end(std::string_view text, std::size_t at) {
    return at >= text.size() || is_space(text[at]);
}

} // namespace suluh
