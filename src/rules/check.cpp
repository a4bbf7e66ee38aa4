#include "rules/check.hpp"

#include <algorithm>
#include <functional>
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

/// Finds lines and columns for findings in the order of their offsets, in one pass over the text.
class Placer {
public:
    explicit Placer(const Source& source) : source_(source) {}

    Result place(const Finding& finding) {
        const auto* rule = find_rule(finding.rule);
        if (rule == nullptr) throw std::logic_error("finding of an unregistered rule " + std::string{finding.rule});
        Result result{rule,
                      finding.level.value_or(rule->level),
                      place_of(finding.at.begin),
                      finding.object,
                      finding.message,
                      finding.hint,
                      {}};
        if (group_of(finding.rule) != "berkas")
            result.excerpt = utf8::printable(source_.get().line_at(finding.at.begin));
        return result;
    }

private:
    Place place_of(std::uint32_t offset) {
        const auto text = source_.get().text();
        const auto end = std::min<std::size_t>(offset, text.size());
        if (end < at_) *this = Placer{source_}; // rare: somebody did not ask in order
        line_ += static_cast<std::uint32_t>(std::ranges::count(text.substr(at_, end - at_), '\n'));
        if (const auto line_break = text.substr(at_, end - at_).rfind('\n'); line_break != std::string_view::npos)
            line_begin_ = at_ + line_break + 1;
        at_ = end;
        return {line_, static_cast<std::uint32_t>(1 + utf8::length(text.substr(line_begin_, end - line_begin_)))};
    }

    std::reference_wrapper<const Source> source_;
    std::size_t at_ = 0;
    std::size_t line_begin_ = 0;
    std::uint32_t line_ = 1;
};

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
    Placer placer{document.source};
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
            references.push_back({kind, std::string{id}, placer.place(finding)});
        }
}

Facts facts_of(const Document& document, const Selection& selection) {
    Facts facts;
    facts.region = region_of(document);
    if (const auto* programa = document.programa()) {
        if (selection.includes("rujukan/tak-ada")) outward(document, *programa, facts.references);
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
        for (const auto& rule : rules())
            if (rule.check != nullptr && selection.includes(rule.name)) rule.check(document, context, findings);
    checked.excepted = apply_exceptions(document, selection, findings);
    // What makes a file unreadable is said whatever was asked for: it must never look clean.
    if (!checked.unreadable)
        std::erase_if(findings, [&](const Finding& finding) { return !selection.includes(finding.rule); });

    std::ranges::stable_sort(findings, {}, [](const Finding& finding) { return finding.at.begin; });
    Placer placer{document.source};
    for (const auto& finding : findings) checked.results.push_back(placer.place(finding));
    std::ranges::sort(checked.results, comes_before);
    const auto same = [](const Result& a, const Result& b) { return !comes_before(a, b) && !comes_before(b, a); };
    checked.results.erase(std::unique(checked.results.begin(), checked.results.end(), same), checked.results.end());
    checked.facts = facts_of(document, selection);
    return checked;
}

} // namespace suluh
