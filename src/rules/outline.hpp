// What a page or a table about a programa calls it and measures it by.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

#include "rules/rule.hpp"

namespace suluh {

/// How many of how many are as they should be.
struct Tally {
    std::size_t good = 0, all = 0;
};

struct Outline {
    struct Part {
        std::uint32_t line = 0;
        std::string key; ///< "tujuan"
    };
    std::string title;       ///< "Desa Sukamaju"; empty: not a programa
    bool kindless = false;   ///< nobody can say what it is: it may have been meant for a programa
    std::string code;        ///< of its region
    std::string person;      ///< its penyuluh
    bool unexpected = false; ///< the register that was given does not expect it
    int year = 0;
    Tally objectives;        ///< complete: nothing of `abcd` is missing, and all of it could be read
    Tally answers;           ///< of seven questions in each row
    std::vector<Part> parts; ///< top-level keys in file order
    /// Asked for, but not judged: the pedoman's values are not known.
    std::vector<const Rule*> not_judged;
    std::string pedoman; ///< which: "Permentan 47/2016"
};
/// Shares are of the document, whatever rules were asked for; an exception that it may make counts as an answer.
Outline outline_of(const Document& document, const Context& context);

} // namespace suluh
