// The whole program as a function: arguments and streams in, exit status out. Throws nothing.
#pragma once

#include <string>
#include <vector>

#include "cli/io.hpp"

namespace suluh::cli {

int run(const std::vector<std::string>& arguments, Io& io);

} // namespace suluh::cli
