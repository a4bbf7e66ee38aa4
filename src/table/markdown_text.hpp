// Plain text written so that a Markdown reader (GitHub, pandoc's gfm and pandoc's own dialect with its smart quotes)
// gives the same text back. Only runs of blanks are not kept: Markdown has one kind of blank.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "suluh/table.hpp"

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

enum class MarkdownUse : std::uint8_t {
    screen, ///< to be read as it is: columns stand under each other where they can
    pages,  ///< to be turned into pages: columns get the widths that they need there
};

/// One table with its title, head lines, notes and signatures, ending with one line end.
std::string markdown_table(const Table& table, MarkdownUse use);

} // namespace suluh::table
