// Command lines: the seam to CLI11. Messages and help are ours, in Indonesian, with suggestions.
#pragma once

#include <string>
#include <vector>

#include "cli/command.hpp"

namespace suluh::cli {

struct Parsed {
    bool help = false; ///< the help was asked for: print `text` and end
    std::string text;
};

/// Binds the arguments after the command's name to the command's variables. Throws UsageError.
Parsed parse_options(const CommandRow& row, Command& command, const std::vector<std::string>& arguments);

} // namespace suluh::cli
