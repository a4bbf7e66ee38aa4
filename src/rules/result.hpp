// A finding with its place counted, independent of the document.
#pragma once

#include <string>

#include "rules/rule.hpp"

namespace suluh {

struct Result {
    const Rule* rule = nullptr;
    Level level = Level::galat;
    Place at;
    std::string object; ///< id, or empty
    std::string message;
    std::string hint;
    std::string excerpt; ///< the line it stands on, safe to print; empty where there is none
};

/// The order of results in a file: line, column, rule, message.
bool comes_before(const Result& a, const Result& b);

} // namespace suluh
