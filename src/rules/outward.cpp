#include "rules/outward.hpp"

#include <algorithm>
#include <map>
#include <set>
#include <utility>

#include <fmt/format.h>
#include <fmt/ranges.h>

#include "rules/references.hpp"
#include "text/utf8.hpp"

namespace suluh {

namespace {

/// The ids of a list in a message: all, or the first few.
std::string some_of(const std::vector<std::string_view>& ids) {
    constexpr std::size_t few = 12;
    std::vector<std::string> shown;
    for (const auto id : ids)
        if (shown.size() < few) shown.push_back(utf8::printable(id));
    return fmt::format("{}{}", fmt::join(shown, ", "), ids.size() > few ? ", …" : "");
}

std::string hint_for(const OutwardReference& reference, const std::set<std::string>& known) {
    const std::vector<std::string_view> ids(known.begin(), known.end());
    if (ids.empty())
        return fmt::format("berkas {} itu belum memuat satu id pun; tulis dahulu temuannya", reference.kind);
    const auto guess = meant_id(reference.id, ids);
    return guess.empty() ? fmt::format("id yang ada: {}", some_of(ids))
                         : fmt::format("mungkin maksudnya \"{}#{}\"", reference.kind, utf8::printable(guess));
}

} // namespace

Outward read_outward(std::string_view text) {
    const auto mark = text.find('#');
    if (mark == std::string_view::npos) return {{}, utf8::trim(text)};
    return {utf8::lower(utf8::trim(text.substr(0, mark))), utf8::trim(text.substr(mark + 1))};
}

namespace {

std::vector<LateResult> judge_references(std::span<const Facts> facts) {
    std::map<std::pair<std::string, std::string>, std::set<std::string>> known;
    for (const auto& one : facts)
        if (!one.kind.empty() && !one.region.empty())
            known[{one.kind, one.region}].insert(one.ids.begin(), one.ids.end());
    std::vector<LateResult> late;
    for (std::size_t i = 0; i < facts.size(); ++i)
        for (const auto& reference : facts[i].references) {
            const auto document = known.find({reference.kind, facts[i].region});
            if (document == known.end() || document->second.contains(reference.id)) continue;
            late.push_back({i, reference.if_missing});
            late.back().result.hint = hint_for(reference, document->second);
        }
    return late;
}

} // namespace

std::vector<LateResult> judge_together(std::span<const Facts> facts) {
    auto late = judge_references(facts);
    std::vector<WorkloadOf> workloads;
    for (std::size_t i = 0; i < facts.size(); ++i)
        for (const auto& workload : facts[i].workloads) workloads.push_back({i, &workload});
    for (auto& over : judge_workloads(workloads)) late.push_back({over.document, std::move(over.result)});
    std::ranges::stable_sort(late, {}, &LateResult::document);
    return late;
}

} // namespace suluh
