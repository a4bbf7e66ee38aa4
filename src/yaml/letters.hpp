// What a penyuluh's keyboard or word processor puts where YAML's own signs belong, and the signs of YAML that suluh
// does not use: each found and refused by name.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

#include "suluh/finding.hpp"

namespace suluh {

/// A plain scalar that begins with a curly quote, begins its line with a long dash as of a list, has a no-break space
/// right behind a leading `word:` or `-`, or (a key) begins with one: the yaml/aksara finding for it.
std::optional<Finding> foul_letter(std::string_view text, Span scalar, bool is_key);

/// `-id`: a key that begins with a dash as of a list, but without the blank behind it.
std::optional<Finding> dash_without_blank(std::string_view text, Span key);

/// The same two for a whole line that the parser could not read: for its beginning and for the value behind its first
/// colon.
std::optional<Finding> foul_line(std::string_view text, std::uint32_t line_begin);

/// A quoted value whose escapes write a control character.
Finding control_escape(Span value);

/// yaml/jangkar for an alias (*x), and for an anchor (&x) or tag (!x).
Finding refused_alias(std::string_view text, Span word);
Finding refused_property(std::string_view text, Span word);

/// Whether the '*' at `at` begins an alias: one word, and nothing of a value behind it.
bool is_alias(std::string_view text, std::size_t at);

/// The end of the anchor, alias or tag that begins at `at`.
std::size_t word_end(std::string_view text, std::size_t at);

} // namespace suluh
