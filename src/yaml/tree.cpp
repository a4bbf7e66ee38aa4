#include "suluh/tree.hpp"

#include <algorithm>

#include "text/utf8.hpp"

namespace suluh {

bool Node::is_null() const {
    if (!is_scalar() || quoted) return false;
    const auto word = utf8::trim(text);
    if (word.empty()) return true;
    const bool stands_as_it_reads = span.end - span.begin == text.size(); // not a text block that says "null"
    return stands_as_it_reads && (word == "~" || word == "null" || word == "Null" || word == "NULL");
}

const Node* Node::find(std::string_view key) const {
    const auto member = std::ranges::find(members, key, &Member::key);
    return member == members.end() ? nullptr : &member->value;
}

} // namespace suluh
