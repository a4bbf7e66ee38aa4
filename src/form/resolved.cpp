#include "form/resolved.hpp"

#include "document/decode.hpp"

namespace suluh {

namespace {

bool is_sda(const Node& node) {
    if (node.is_list() && node.items.size() == 1) return is_sda(node.items.front());
    return node.is_scalar() && says_same_as_above(node.text);
}

/// A value with every `sda` in it replaced by what stands in the row above, as decoding does.
Node without_sda(const Node& node, const Node* above) {
    if (is_sda(node)) return above != nullptr ? *above : node;
    auto copy = node;
    for (auto& member : copy.members) {
        const auto* same = above != nullptr && above->is_map() ? above->find(member.key) : nullptr;
        if (member.key != "id") member.value = without_sda(member.value, same);
    }
    for (std::size_t i = 0; i < copy.items.size(); ++i)
        if (copy.items[i].is_map()) copy.items[i] = without_sda(node.items[i], i > 0 ? &copy.items[i - 1] : nullptr);
    return copy;
}

} // namespace

bool is_blank(const Node& node) {
    if (node.is_scalar()) return node.is_null() || says_nothing(node.text);
    return node.is_list() ? node.items.empty() : node.members.empty();
}

std::vector<Node> rows_without_sda(const Node& list) {
    if (!list.is_list()) return {list};
    std::vector<Node> rows;
    for (const auto& item : list.items) rows.push_back(without_sda(item, rows.empty() ? nullptr : &rows.back()));
    return rows;
}

} // namespace suluh
