// The output formats of tables, by the name that --format takes.
#pragma once

#include <algorithm>
#include <array>
#include <string>
#include <string_view>
#include <vector>

#include "suluh/table.hpp"

#include "cli/command.hpp"

namespace suluh::cli {

struct TableFormat {
    std::string_view name;
    std::string (*write)(const std::vector<Table>&, const TableOptions&);
};

inline constexpr std::array table_formats{TableFormat{"md", write_markdown}, TableFormat{"csv", write_csv},
                                          TableFormat{"json", write_json}, TableFormat{"html", write_html},
                                          TableFormat{"teks", write_text_table}};

/// The options of every command that prints tables, besides --format.
struct PrintOptions {
    std::string paper;
    TableOptions table;
    bool open_nik = false;

    void declare(Options& options);
    /// Of a command that prints no csv.
    void declare_without_csv(Options& options);
    /// Refuses (UsageError) what that format can never use.
    void settle(std::string_view format);
};

/// `format` is a name of the list. NIK are closed unless the options open them.
std::string write_tables(std::string_view format, const std::vector<Table>& tables, const PrintOptions& options);

} // namespace suluh::cli
