// How a table fits a sheet of paper: size of type, widths of columns, and which rows are kept together. Text is
// measured as text/typeface.hpp guesses; a wrong guess costs beauty, never text.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

#include "suluh/table.hpp"

namespace suluh::table {

using Length = std::int64_t; ///< 1/1000 of a point (1 pt = 1/72 inch)

/// The printable part of a sheet of paper.
struct Sheet {
    Length width = 0;
    Length height = 0;
};

/// Lying; of a document of chapters most sheets stand.
Sheet sheet_of(Paper paper);
Sheet upright_sheet_of(Paper paper);

/// Rows [first, last) that stay on one page.
struct Chunk {
    std::size_t first = 0;
    std::size_t last = 0;
};

struct Layout {
    Length font_size = 0;
    std::vector<Length> widths; ///< one for each column; together the width of the sheet
    std::vector<Chunk> chunks;  ///< all rows in order
};

/// Rows whose cells are merged stay together up to a third of a sheet; longer runs are parted where the fewest cells
/// are merged.
Layout layout_of(const Table& table, const Sheet& sheet);

/// Width of one line of text.
Length text_width(std::string_view text, Length font_size);

/// What a column leaves for its text.
Length inner_width(Length column_width);

} // namespace suluh::table
