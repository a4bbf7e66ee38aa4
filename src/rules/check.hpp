// Runs the rules over one document and turns what they found into results that outlive it: rules chosen, exceptions
// applied, lines and columns counted, sorted, each once.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "rules/rule.hpp"

namespace suluh {

/// Which rules were asked for, by prefixes such as "abcd" or "rujukan/tak-ada".
struct Selection {
    std::vector<std::string> only; ///< empty: all
    std::vector<std::string> except;

    bool includes(std::string_view rule) const;
};

/// A finding with its place counted, independent of the document.
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

/// A reference into another document (`pra#M3`), to be judged when all documents are known.
struct OutwardReference {
    std::string kind; ///< "pra", "rdk"
    std::string id;
    Result if_missing; ///< complete but for the hint
};

/// What one document tells the others.
struct Facts {
    std::string kind;
    std::string region; ///< dotted code, or empty
    std::vector<std::string> ids;
    std::vector<OutwardReference> references;
};

struct Checked {
    std::vector<Result> results;
    std::uint32_t excepted = 0; ///< silenced by pengecualian
    bool unreadable = false;
    Facts facts;
};

Checked check(const Document& document, const Context& context, const Selection& selection);

} // namespace suluh
