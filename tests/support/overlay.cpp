#include "support/overlay.hpp"

#include <algorithm>
#include <set>
#include <stdexcept>

#include "document/kinds.hpp"
#include "support/files.hpp"

namespace suluh::test {

namespace {

std::string_view id_of(const Node& node) {
    const auto* id = node.is_map() ? node.find("id") : nullptr;
    return id != nullptr && id->is_scalar() ? id->text : std::string_view{};
}

bool is_list_of_named(const Node& node) {
    return node.is_list() && !node.items.empty() &&
           std::ranges::all_of(node.items, [](const Node& item) { return !id_of(item).empty(); });
}

Node merged(const Node& base, const Node& over);

Node merged_maps(const Node& base, const Node& over) {
    Node result = over;
    for (auto& member : result.members)
        if (const auto* below = base.find(member.key); below != nullptr) member.value = merged(*below, member.value);
    for (const auto& member : base.members)
        if (over.find(member.key) == nullptr) result.members.push_back(member);
    return result;
}

/// Every record of the base is met once: of two records with one id in the example, the second is a new one.
Node merged_lists(const Node& base, const Node& over) {
    Node result = over;
    result.items = base.items;
    std::set<std::string_view> met;
    for (const auto& item : over.items) {
        const auto id = id_of(item);
        const auto below = std::ranges::find(result.items, id, id_of);
        if (below == result.items.end() || !met.insert(id).second)
            result.items.push_back(item);
        else
            *below = merged(*below, item);
    }
    return result;
}

Node merged(const Node& base, const Node& over) {
    if (base.is_map() && over.is_map() && !over.members.empty()) return merged_maps(base, over);
    if (is_list_of_named(base) && is_list_of_named(over)) return merged_lists(base, over);
    return over;
}

void shift(Node& node, std::uint32_t by) {
    node.span.begin += by;
    node.span.end += by;
    for (auto& item : node.items) shift(item, by);
    for (auto& member : node.members) {
        member.key_span.begin += by;
        member.key_span.end += by;
        shift(member.value, by);
    }
}

void take_out(Node& node, std::string_view path) {
    const auto dot = path.find('.');
    const auto key = path.substr(0, dot);
    const auto rest = dot == std::string_view::npos ? std::string_view{} : path.substr(dot + 1);
    if (node.is_list()) {
        const auto item = std::ranges::find(node.items, key, id_of);
        if (item == node.items.end()) throw std::runtime_error("tanpa: the base has no " + std::string{key});
        if (rest.empty())
            node.items.erase(item);
        else
            take_out(*item, rest);
        return;
    }
    const auto member = std::ranges::find(node.members, key, &Member::key);
    if (member == node.members.end()) throw std::runtime_error("tanpa: the base has no " + std::string{key});
    if (rest.empty())
        node.members.erase(member);
    else
        take_out(member->value, rest);
}

std::string kind_of(const Node& root) {
    const auto* jenis = root.is_map() ? root.find("jenis") : nullptr;
    const auto* kind = jenis != nullptr && jenis->is_scalar() ? find_kind(jenis->text) : nullptr;
    return std::string{kind == nullptr ? "programa" : kind->name};
}

} // namespace

std::unique_ptr<Laid> lay_over(std::string_view example, const std::vector<std::string>& without) {
    Findings findings;
    Source source{"contoh.yaml", std::string{example}};
    auto tree = read_yaml(source, findings);
    const auto base_path = "tests/support/dasar/" + kind_of(tree.root) + ".yaml";
    // The views of a tree point into its source: both are made where they stay.
    auto laid = std::make_unique<Laid>(Laid{std::move(source), Source{base_path, read_file(base_path)}, {}, {}, {}});
    findings.clear();
    laid->example_tree = read_yaml(laid->example, findings);
    auto whole = std::string{laid->example.text()} + "\n" + std::string{laid->base.text()};
    laid->document = std::make_unique<Document>(Source{"contoh.yaml", std::move(whole)});
    auto& document = *laid->document;
    document.findings = std::move(findings);
    document.tree.readable = laid->example_tree.readable;
    if (!document.tree.readable) return laid;

    Findings none;
    laid->base_tree = read_yaml(laid->base, none);
    if (!none.empty() || !laid->base_tree.readable) throw std::runtime_error(base_path + " is not clean");
    auto base = laid->base_tree.root;
    for (const auto& path : without) take_out(base, path);
    shift(base, static_cast<std::uint32_t>(laid->example.text().size()) + 1);
    document.tree.root = merged(base, laid->example_tree.root);
    decode_document(document);
    return laid;
}

} // namespace suluh::test
