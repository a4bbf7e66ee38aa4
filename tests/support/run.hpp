// A command line run in the test's own process.
#pragma once

#include <sstream>
#include <string>
#include <vector>

#include "cli/run.hpp"

namespace suluh::test {

struct Outcome {
    int status = 0;
    std::string out;
    std::string err;
};

inline Outcome run(const std::vector<std::string>& arguments, const std::string& input = {}, bool terminal = false) {
    std::istringstream in{input};
    std::ostringstream out;
    std::ostringstream err;
    cli::Io io{in, out, err, terminal};
    const int status = cli::run(arguments, io);
    return {status, out.str(), err.str()};
}

} // namespace suluh::test
