// The recap of what farmers' groups plan: RDK and RDKK, the latter also as e-RDKK csv.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "cli/command.hpp"
#include "cli/files.hpp"
#include "cli/table_formats.hpp"

namespace suluh::cli {

struct GroupRecap {
    std::string kind;  ///< "rdk" or "rdkk"
    std::string level; ///< empty: desa
    std::string register_path, regions_path, policy_path;
    std::string table; ///< empty: all
    std::string format;
    int year = 0;
    bool skip_damaged = false;
    bool quiet = false;
    bool colour = false;
    PrintOptions print;
};

/// Names that --tabel takes for that kind, and that --tingkat takes.
std::vector<std::string_view> recap_tables(std::string_view kind);
std::vector<std::string_view> recap_levels(std::string_view kind);

/// What these files are to be added up as: the one kind among programa, rdk and rdkk that there is; programa where
/// there are several with it, or none. Throws UsageError where only the user can say. Files are looked into, not read:
/// of a document only a line "jenis:" counts.
std::string recap_kind(const std::vector<Input>& inputs);

/// Reads, adds up and prints. All of it or nothing is printed.
int recap_groups(const GroupRecap& request, const std::vector<Input>& inputs, Output& output, Io& io);

} // namespace suluh::cli
