// Pieces of the page that the html writer puts together. Private to src/table.
#pragma once

#include <string>
#include <string_view>

#include "suluh/table.hpp"

#include "table/html_layout.hpp"

namespace suluh::table {

/// Text for an element or an attribute: markup characters escaped, line breaks as <br>.
std::string html_text(std::string_view text);

/// The style sheet, for one size of paper.
std::string html_style(Paper paper);

/// The <table> element. `closing`, which may be empty, is set without lines under the last row and kept with it:
/// browsers do not keep what follows a table with its last row while they repeat the table head.
std::string html_grid(const Table& table, const Sheet& sheet, const std::string& closing);

} // namespace suluh::table
