// A finding with its place counted, independent of the document.
#pragma once

#include <cstdint>
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
    /// The line it stands on, or of a long one the part around the place, safe to print; empty where there is none.
    std::string excerpt;
    std::uint32_t excerpt_column = 1; ///< where in `excerpt` the place is, in code points from 1
};

/// The order of results in a file: line, column, rule, message.
bool comes_before(const Result& a, const Result& b);

} // namespace suluh
