// Pieces of the page that the html writer puts together. Private to src/table.
#pragma once

#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "suluh/table.hpp"

#include "table/html_layout.hpp"

namespace suluh::table {

/// Text for an element or an attribute: markup characters escaped, line breaks as <br>.
std::string html_text(std::string_view text);

/// The style sheet of tables that stand on lying pages, for one size of paper.
std::string html_style(Paper paper);
/// That of a document of chapters; `footer` stands at the foot of every page.
std::string manuscript_style(Paper paper, std::string_view footer);

/// Title, as an element of that name, and head lines.
std::string html_opening(const std::vector<std::string>& title,
                         const std::vector<std::pair<std::string, std::string>>& heads, std::string_view element);
/// The same of a table, then the table, its notes and signatures.
std::string html_table(const Table& table, const Sheet& sheet, std::string_view element);
/// The whole file.
std::string html_page(const std::vector<std::string>& title, const std::string& style, const std::string& body);

/// The <table> element. `closing`, which may be empty, is set without lines under the last row and kept with it:
/// browsers do not keep what follows a table with its last row while they repeat the table head.
std::string html_grid(const Table& table, const Sheet& sheet, const std::string& closing);

} // namespace suluh::table
