// What is judged when all documents of a batch are known: references into other documents (`dari: pra#M3`), and what is
// asked of one person.
#pragma once

#include <array>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "rules/beban.hpp"
#include "rules/result.hpp"

namespace suluh {

/// The kinds of document that `dari` may name.
inline constexpr std::array<std::string_view, 2> outward_kinds{"pra", "rdk"};

/// "pra#M3" taken apart, the kind in lower case; without '#' the kind is empty.
struct Outward {
    std::string kind;
    std::string_view id;
};
Outward read_outward(std::string_view text);

/// A reference to be judged later.
struct OutwardReference {
    std::string kind; ///< "pra", "rdk"
    std::string id;
    Result if_missing; ///< complete but for the hint
};

/// What one document tells the others.
struct Facts {
    std::string kind;   ///< empty: nobody refers to it
    std::string region; ///< dotted code, or empty
    std::vector<std::string> ids;
    std::vector<OutwardReference> references;
    std::vector<Workload> workloads;

    bool tell_nothing() const { return kind.empty() && references.empty() && workloads.empty(); }
};

/// A finding that needed the other documents, and the document (by its place in the batch) that it stands in.
struct LateResult {
    std::size_t document = 0;
    Result result;
};

/// What only all documents together show, by document: `pra#M3` where that village's PRA is among them, and how much is
/// asked of one pelaksana.
std::vector<LateResult> judge_together(std::span<const Facts> facts);

} // namespace suluh
