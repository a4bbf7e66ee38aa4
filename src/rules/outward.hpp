// References into other documents (`dari: pra#M3`); whether what they name is there, rules/together.cpp judges.
#pragma once

#include <array>
#include <set>
#include <string>
#include <string_view>

#include "suluh/field.hpp"
#include "suluh/finding.hpp"

namespace suluh {

/// The kinds of document that `dari` may name.
inline constexpr std::array<std::string_view, 2> outward_kinds{"pra", "rdk"};

/// "pra#M3" taken apart, the kind in lower case; without '#' the kind is empty.
struct Outward {
    std::string kind;
    std::string_view id;
};
Outward read_outward(std::string_view text);

/// rujukan/tak-ada: `dari` must name the other document's kind and the finding in it.
void check_origin(const Ref& reference, const std::string& object, Findings& findings);

/// What to write instead of a reference to something that a document of that kind does not hold.
std::string hint_for_reference(std::string_view kind, std::string_view id, const std::set<std::string>& known);

} // namespace suluh
