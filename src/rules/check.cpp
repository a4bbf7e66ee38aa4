#include "rules/check.hpp"

#include <algorithm>
#include <stdexcept>
#include <tuple>

#include <fmt/format.h>

#include "document/kinds.hpp"
#include "rules/pengecualian.hpp"
#include "rules/references.hpp"
#include "text/utf8.hpp"

namespace suluh {

namespace {

bool has_prefix(std::string_view rule, std::string_view prefix) {
    return rule.starts_with(prefix) &&
           (rule.size() == prefix.size() || rule[prefix.size()] == '/' || prefix.ends_with('/'));
}

/// The part of the line around a place: a line may be as long as a file.
void add_excerpt(const Source& source, std::uint32_t offset, Result& result) {
    constexpr std::size_t reach = 300; // bytes to each side, more than any terminal shows
    const auto line = source.line_at(offset);
    const auto begin = static_cast<std::size_t>(line.data() - source.text().data());
    const auto at = std::min<std::size_t>(offset - std::min<std::size_t>(offset, begin), line.size());
    const auto is_inside = [&](std::size_t i) {
        return i < line.size() && (static_cast<unsigned char>(line[i]) & 0xC0U) == 0x80U;
    };
    auto from = at > reach ? at - reach : 0;
    while (from < at && is_inside(from)) ++from;
    auto to = std::min(line.size(), at + reach);
    while (is_inside(to)) ++to;
    result.excerpt = utf8::printable(line.substr(from, to - from));
    result.excerpt_column = static_cast<std::uint32_t>(1 + utf8::length(line.substr(from, at - from)));
    if (from > 0) {
        result.excerpt.insert(0, "…");
        ++result.excerpt_column;
    }
    if (to < line.size()) result.excerpt += "…";
}

Result placed(const Source& source, const Finding& finding) {
    const auto* rule = find_rule(finding.rule);
    if (rule == nullptr) throw std::logic_error("finding of an unregistered rule " + std::string{finding.rule});
    Result result;
    result.rule = rule;
    result.level = finding.level.value_or(rule->level);
    result.at = source.place(finding.at.begin);
    result.object = finding.object;
    result.message = finding.message;
    result.hint = finding.hint;
    if (group_of(finding.rule) != "berkas") add_excerpt(source, finding.at.begin, result);
    return result;
}

bool can_judge(const Rule& rule, const Document& document, const Context& context) {
    const auto* programa = document.programa();
    return rule.needs == Needs::nothing || programa == nullptr || policy_for(*programa, context).knows(rule.needs);
}

/// What was really run: an exception from a rule that was not judged is not idle.
Selection without(const Selection& selection, const std::vector<const Rule*>& not_judged) {
    auto run = selection;
    for (const auto* rule : not_judged) run.except.emplace_back(rule->name);
    return run;
}

std::string_view region_of(const Document& document) {
    const auto code = [](const Value<RegionCode>& value) -> std::string_view {
        return value.present() ? std::string_view{value->dotted} : std::string_view{};
    };
    if (const auto* programa = document.programa()) return code(programa->wilayah.kode);
    if (const auto* rdk = std::get_if<Rdk>(&document.body)) return code(rdk->poktan.kode_desa);
    if (const auto* pra = std::get_if<Pra>(&document.body)) return code(pra->wilayah.kode);
    return {};
}

/// `dari: pra#M3`: kept until it is known whether that village's PRA is among the files.
void outward(const Document& document, const Programa& programa, std::vector<OutwardReference>& references) {
    for (const auto& masalah : programa.masalah)
        for (const auto& reference : masalah.dari) {
            if (!reference.present()) continue;
            const auto [kind, id] = read_outward(*reference);
            if (kind.empty() || id.empty()) continue;
            Finding finding{"rujukan/tak-ada",
                            reference.span,
                            masalah.id.present() ? utf8::printable(*masalah.id) : "",
                            fmt::format("temuan \"{}\" tidak ada dalam berkas {} desa ini", utf8::printable(id),
                                        utf8::printable(kind)),
                            {}};
            references.push_back({kind, std::string{id}, placed(document.source, finding)});
        }
}

Facts facts_of(const Document& document, const Selection& selection) {
    Facts facts;
    facts.region = region_of(document);
    if (const auto* programa = document.programa()) {
        if (selection.includes("rujukan/tak-ada")) outward(document, *programa, facts.references);
        if (selection.includes("kegiatan/beban")) facts.workloads = workloads_of(document);
        for (auto& workload : facts.workloads) workload.if_over = placed(document.source, workload.where);
        return facts;
    }
    if (std::holds_alternative<Rdk>(document.body)) facts.kind = "rdk";
    if (std::holds_alternative<Pra>(document.body)) facts.kind = "pra";
    for (const auto& object : objects_of(document)) facts.ids.emplace_back(object.id);
    return facts;
}

} // namespace

bool Selection::includes(std::string_view rule) const {
    const auto matches = [&](const std::string& prefix) { return has_prefix(rule, prefix); };
    return (only.empty() || std::ranges::any_of(only, matches)) && std::ranges::none_of(except, matches);
}

bool comes_before(const Result& a, const Result& b) {
    return std::tie(a.at.line, a.at.column, a.rule->name, a.message) <
           std::tie(b.at.line, b.at.column, b.rule->name, b.message);
}

Checked check(const Document& document, const Context& context, const Selection& selection) {
    Checked checked;
    checked.unreadable = document.unreadable();
    auto findings = document.findings;
    if (document.has_kind())
        for (const auto& rule : rules()) {
            if (rule.check == nullptr || !selection.includes(rule.name)) continue;
            if (can_judge(rule, document, context))
                rule.check(document, context, findings);
            else
                checked.not_judged.push_back(&rule);
        }
    if (!checked.not_judged.empty()) checked.pedoman = policy_for(*document.programa(), context).name();
    checked.excepted = apply_exceptions(document, without(selection, checked.not_judged), findings);
    // What makes a file unreadable is said whatever was asked for: it must never look clean.
    if (!checked.unreadable)
        std::erase_if(findings, [&](const Finding& finding) { return !selection.includes(finding.rule); });

    std::ranges::stable_sort(findings, {}, [](const Finding& finding) { return finding.at.begin; });
    for (const auto& finding : findings) checked.results.push_back(placed(document.source, finding));
    std::ranges::sort(checked.results, comes_before);
    const auto same = [](const Result& a, const Result& b) { return !comes_before(a, b) && !comes_before(b, a); };
    checked.results.erase(std::unique(checked.results.begin(), checked.results.end(), same), checked.results.end());
    checked.facts = facts_of(document, selection);
    return checked;
}

} // namespace suluh
