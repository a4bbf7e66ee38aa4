// What the writers share: cell text made safe line by line and set in lines, which cells are merged with the one above,
// the groups a row stands in.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "suluh/table.hpp"

namespace suluh::table {

/// The lines of a text (LF, CR LF or CR end one), each with its control characters and invalid bytes made visible and
/// its tabs made blanks. A text without line breaks is one line, also an empty text.
std::vector<std::string> lines_of(std::string_view text);

/// `lines_of` joined again with `separator`.
std::string joined_lines(std::string_view text, std::string_view separator);

/// Columns of a terminal, and of Notepad on a small screen.
inline constexpr std::size_t page_width = 80;

/// Words of a text set in lines of at most `width` columns; a longer word stands alone.
std::vector<std::string> wrapped(std::string_view text, std::size_t width);

std::string join(const std::vector<std::string>& parts, std::string_view separator);

/// The cell of a row at a column; rows that are too short go on with empty cells.
const Cell& cell_at(const std::vector<Cell>& cells, std::size_t column);

/// Whether a group title is drawn right before this row.
bool begins_group(const Table& table, std::size_t row);

/// Whether a drawn table shows this cell as one with the cell above: it repeats that cell and no group title parts
/// them.
bool merges_up(const Table& table, std::size_t row, std::size_t column);

/// The group titles that a row stands under, outermost first.
std::vector<std::string> groups_of(const Table& table, std::size_t row);

} // namespace suluh::table
