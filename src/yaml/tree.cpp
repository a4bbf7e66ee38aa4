#include "suluh/tree.hpp"

#include <algorithm>

#include "text/utf8.hpp"

namespace suluh {

bool Node::is_null() const {
    if (!is_scalar() || quoted) return false;
    const auto word = utf8::trim(text);
    return word.empty() || word == "~" || word == "null" || word == "Null" || word == "NULL";
}

const Node* Node::find(std::string_view key) const {
    const auto member = std::ranges::find(members, key, &Member::key);
    return member == members.end() ? nullptr : &member->value;
}

} // namespace suluh
