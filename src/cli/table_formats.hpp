// The output formats of tables, by the name that --format takes.
#pragma once

#include <algorithm>
#include <array>
#include <string>
#include <string_view>
#include <vector>

#include "suluh/table.hpp"

namespace suluh::cli {

struct TableFormat {
    std::string_view name;
    std::string (*write)(const std::vector<Table>&, const TableOptions&);
};

inline constexpr std::array table_formats{TableFormat{"md", write_markdown}, TableFormat{"csv", write_csv},
                                          TableFormat{"json", write_json}, TableFormat{"html", write_html},
                                          TableFormat{"teks", write_text_table}};

} // namespace suluh::cli
