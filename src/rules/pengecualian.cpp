#include "rules/pengecualian.hpp"

#include <algorithm>

#include <fmt/format.h>

#include "ranking/question.hpp"
#include "rules/farmer_register.hpp"
#include "rules/references.hpp"
#include "text/disguise.hpp"
#include "text/suggest.hpp"
#include "text/utf8.hpp"

namespace suluh {

namespace {

using utf8::printable;

std::vector<std::string_view> rule_names() {
    std::vector<std::string_view> names;
    for (const auto& rule : rules()) names.push_back(rule.name);
    return names;
}

/// Rules that no document may excuse itself from; of a later edition's rule its group tells.
bool is_firm(std::string_view name) {
    if (const auto* rule = find_rule(name)) return rule->excuse == Excuse::never;
    const auto is_of_group = [&](const Rule& rule) { return group_of(rule.name) == group_of(name); };
    const auto group = std::ranges::find_if(rules(), is_of_group);
    return group != rules().end() && group->excuse == Excuse::never;
}

/// Whether the exception may act at all; if not, says why (or leaves it to a finding that stands already).
bool may_act(const Pengecualian& exception, Findings& findings) {
    if (!exception.aturan.present()) {
        if (exception.aturan.absent() && exception.present())
            findings.push_back({"pengecualian/sia-sia",
                                exception.span,
                                {},
                                "pengecualian tidak menyebut aturan yang dikecualikan",
                                "tambahkan \"aturan: …\"; \"suluh aturan\" mencetak nama-namanya"});
        return false;
    }
    if (is_firm(*exception.aturan)) {
        findings.push_back({"pengecualian/tak-boleh", exception.aturan.span, printable(exception.objek.text),
                            fmt::format("aturan \"{}\" tidak dapat dikecualikan", printable(*exception.aturan)),
                            "perbaiki penyebabnya, lalu hapus pengecualian ini"});
        return false;
    }
    if (exception.alasan.absent()) {
        findings.push_back(
            {"pengecualian/alasan", exception.aturan.span, printable(exception.objek.text),
             fmt::format("pengecualian untuk \"{}\" tidak mempunyai alasan", printable(*exception.aturan)),
             "tambahkan \"alasan: …\" yang dapat diterima orang lain"});
        return false;
    }
    return exception.alasan.present() && exception.objek.state != State::invalid;
}

bool silences(const Pengecualian& exception, const Finding& finding) {
    if (finding.rule != *exception.aturan) return false;
    return exception.objek.present() ? finding.object == *exception.objek : finding.object.empty();
}

/// Everything that an exception may name.
std::vector<std::string_view> names_in(const Document& document) {
    std::vector<std::string_view> names;
    for (const auto& object : objects_of(document)) names.push_back(object.id);
    if (const auto question = question_of(document))
        for (const auto id : ids_of(question->how.kriteria)) names.push_back(id);
    if (const auto* rdkk = std::get_if<Rdkk>(&document.body)) // farmers go by their names
        for (const auto& farmer : rdkk->petani)
            if (farmer.nama.present()) names.push_back(utf8::trim(*farmer.nama));
    return names;
}

/// An exception for an object that the document does not have.
bool is_for_nobody(const Document& document, const Pengecualian& exception, Findings& findings) {
    if (!exception.objek.present()) return false;
    const auto known = names_in(document);
    if (std::ranges::find(known, *exception.objek) != known.end()) return false;
    const auto meant = meant_id(*exception.objek, known);
    auto message = fmt::format("objek \"{}\" tidak ada dalam dokumen ini", printable(*exception.objek));
    auto hint = meant.empty() ? "tulis id yang ada, misalnya id tujuan, masalah atau kegiatan"
                              : fmt::format("mungkin maksudnya \"{}\"", printable(meant));
    name_disguise(*exception.objek, message, hint);
    findings.push_back({"pengecualian/sia-sia", exception.objek.span, printable(exception.objek.text),
                        std::move(message), std::move(hint)});
    return true;
}

/// An exception that silenced nothing is a finding only where its rule was run.
void report_idle(const Pengecualian& exception, const Selection& selection, Findings& findings) {
    const auto* rule = find_rule(*exception.aturan);
    if (rule == nullptr) {
        const auto guess = did_you_mean(*exception.aturan, rule_names());
        if (guess.empty()) return; // a rule of a later edition: whether it is idle cannot be judged here
        findings.push_back({"pengecualian/sia-sia", exception.aturan.span, printable(exception.objek.text),
                            fmt::format("aturan \"{}\" tidak dikenal", printable(*exception.aturan)), guess});
        return;
    }
    // Of a rule that is judged when all files are known nobody can say here whether it was needed.
    const bool is_late =
        rule->check == nullptr || std::ranges::find(register_rules(), rule->name) != register_rules().end();
    if (is_late || !selection.includes(rule->name)) return;
    const auto whose = exception.objek.present() ? fmt::format(" pada {}", printable(*exception.objek)) : std::string{};
    findings.push_back({"pengecualian/sia-sia", exception.aturan.span, printable(exception.objek.text),
                        fmt::format("tidak ada temuan {}{} yang dikecualikan", rule->name, whose),
                        "hapus pengecualian ini, atau periksa \"objek\""});
}

} // namespace

std::uint32_t apply_exceptions(const Document& document, const Selection& selection, Findings& findings) {
    std::uint32_t silenced = 0;
    for (const auto& exception : exceptions_of(document)) {
        if (!exception.present() || !may_act(exception, findings)) continue;
        const auto count =
            std::erase_if(findings, [&](const Finding& finding) { return silences(exception, finding); });
        silenced += static_cast<std::uint32_t>(count);
        if (count == 0 && !is_for_nobody(document, exception, findings)) report_idle(exception, selection, findings);
    }
    return silenced;
}

bool is_excepted(const Document& document, const Finding& finding) {
    Findings complaints; // made where the exceptions are applied
    return !is_firm(finding.rule) && std::ranges::any_of(exceptions_of(document), [&](const Pengecualian& exception) {
        return exception.present() && may_act(exception, complaints) && silences(exception, finding);
    });
}

} // namespace suluh
