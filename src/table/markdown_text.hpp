// Plain text written so that a Markdown reader (GitHub, pandoc's gfm and pandoc's own dialect with its smart quotes)
// gives the same text back. Only runs of blanks are not kept: Markdown has one kind of blank.
#pragma once

#include <string>
#include <string_view>

namespace suluh::table {

/// Printable text with everything escaped that is markup wherever in a line it stands.
std::string markdown_escaped(std::string_view text);

/// An escaped line in which what would begin a list, a heading or a rule is escaped too.
std::string markdown_guarded(std::string line);

/// One line of text as it may stand inside a line. Line breaks in it become blanks.
std::string markdown_inline(std::string_view text);

/// As `markdown_inline`, for text that begins a line: what would begin a list, a heading or a rule there is escaped
/// too.
std::string markdown_line(std::string_view text);

/// A table cell: line breaks become <br>, with a blank behind since pandoc drops the tag on its way to a word
/// processor.
std::string markdown_cell(std::string_view text);

} // namespace suluh::table
