#include "rules/check.hpp"

#include <algorithm>
#include <stdexcept>
#include <tuple>

#include <fmt/format.h>

#include "rdkk/policy.hpp"
#include "rules/ipw_jumlah.hpp"
#include "rules/pengecualian.hpp"
#include "rules/rdkk.hpp"
#include "rules/wilayah.hpp"
#include "text/mask_nik.hpp"
#include "text/utf8.hpp"

namespace suluh {

namespace {

bool has_prefix(std::string_view rule, std::string_view prefix) {
    return rule.starts_with(prefix) &&
           (rule.size() == prefix.size() || rule[prefix.size()] == '/' || prefix.ends_with('/'));
}

/// The part of the line around a place: a line may be as long as a file. `hide` changes a copy of the line.
void add_excerpt(const Source& source, std::uint32_t offset, const HideInLine& hide, Result& result) {
    constexpr std::size_t reach = 300;          // bytes to each side, more than any terminal shows
    constexpr std::size_t longest = 64U * 1024; // of a line in which something is hidden
    auto line = source.line_at(offset);
    const auto begin = static_cast<std::size_t>(line.data() - source.text().data());
    std::string hidden;
    if (hide) {
        if (line.size() > longest) return;
        hidden = line;
        hide(hidden);
        line = hidden;
    }
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

/// Whether the message shows a farmer's birth date as it was written.
bool is_about_birth(const Source& source, const Finding& finding) {
    if (finding.rule == "anggota/tanggal-lahir") return true;
    if (finding.rule != "bentuk/tanggal") return false;
    const auto before = source.text().substr(0, finding.at.begin);
    const auto key = before.rfind(':');
    return key != std::string_view::npos && before.substr(0, key).ends_with("tanggal_lahir");
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

} // namespace

bool Selection::includes(std::string_view rule) const {
    const auto matches = [&](const std::string& prefix) { return has_prefix(rule, prefix); };
    return (only.empty() || std::ranges::any_of(only, matches)) && std::ranges::none_of(except, matches);
}

Result placed(const Source& source, const Finding& finding, bool open_nik, const HideInLine& hide) {
    const auto* rule = find_rule(finding.rule);
    if (rule == nullptr) throw std::logic_error("finding of an unregistered rule " + std::string{finding.rule});
    Result result;
    result.rule = rule;
    result.level = finding.level.value_or(rule->level);
    result.at = source.place(finding.at.begin);
    result.object = finding.object;
    result.message = finding.message;
    result.hint = finding.hint;
    if (group_of(finding.rule) != "berkas")
        add_excerpt(source, finding.at.begin, open_nik ? HideInLine{} : hide, result);
    if (open_nik) return result;
    for (auto* text : {&result.object, &result.message, &result.hint, &result.excerpt}) mask_nik(*text);
    if (is_about_birth(source, finding)) mask_last_quoted(result.message);
    return result;
}

void place_findings(const Source& source, Findings findings, const Selection& selection, std::vector<Result>& results,
                    const HideInLine& hide) {
    std::ranges::stable_sort(findings, {}, [](const Finding& finding) { return finding.at.begin; });
    results.reserve(findings.size());
    for (auto& finding : findings) results.push_back(placed(source, finding, selection.open_nik, hide));
    std::ranges::sort(results, comes_before);
    const auto same = [](const Result& a, const Result& b) { return !comes_before(a, b) && !comes_before(b, a); };
    results.erase(std::unique(results.begin(), results.end(), same), results.end());
}

bool comes_before(const Result& a, const Result& b) {
    return std::tie(a.at.line, a.at.column, a.rule->name, a.message) <
           std::tie(b.at.line, b.at.column, b.rule->name, b.message);
}

Checked check(const Document& document, const Context& context, const Selection& selection) {
    Checked checked;
    checked.unreadable = document.unreadable();
    auto findings = document.findings;
    if (document.has_kind() || kind_name(document) == "padan") {
        auto last_run = rules().front().check;
        for (const auto& rule : rules()) {
            if (rule.check == nullptr || !selection.includes(rule.name)) continue;
            if (!can_judge(rule, document, context)) {
                checked.not_judged.push_back(&rule);
                continue;
            }
            if (rule.check != last_run) rule.check(document, context, findings);
            last_run = rule.check;
        }
    }
    if (!checked.not_judged.empty()) checked.pedoman = policy_for(*document.programa(), context).name();
    checked.excepted = apply_exceptions(document, without(selection, checked.not_judged), findings);
    // What makes a file unreadable is said whatever was asked for: it must never look clean.
    if (!checked.unreadable)
        std::erase_if(findings, [&](const Finding& finding) { return !selection.includes(finding.rule); });

    place_findings(document.source, std::move(findings), selection, checked.results);
    const auto& policy = rdkk_policy_for(context);
    if (std::holds_alternative<Rdkk>(document.body)) checked.acuan = policy.called();
    checked.facts = facts_of(document, selection);
    if (const auto* pra = std::get_if<Pra>(&document.body); pra != nullptr && selection.includes(ipw::sum_rule))
        for (const auto& waiting : ipw::figures_in(*pra, context))
            if (!is_excepted(document, waiting))
                checked.facts.pending.push_back(placed(document.source, waiting, selection.open_nik));
    checked.facts.farmers = farmers_of(document, policy);
    checked.facts.refused = !checked.facts.region.empty() && refuses_own_code(document, context);
    return checked;
}

} // namespace suluh
