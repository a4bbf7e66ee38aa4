#include "rules/abcd.hpp"

#include <algorithm>
#include <limits>
#include <vector>

#include <fmt/format.h>
#include <fmt/ranges.h>

#include "suluh/value.hpp"

#include "rules/groups.hpp"
#include "rules/keadaan.hpp"
#include "rules/objective.hpp"
#include "rules/pengecualian.hpp"
#include "rules/rows.hpp"
#include "text/utf8.hpp"

namespace suluh::abcd {

namespace {

using utf8::excerpt;

struct PartRow {
    std::string_view name;
    Text Tujuan::*field;
    std::optional<Part> TelaahTujuan::*part;
    std::optional<Question> question; ///< which words evade it; of a time every word that is none
};

constexpr std::array<PartRow, 5> parts{{{"khalayak", &Tujuan::khalayak, &TelaahTujuan::khalayak, Question::khalayak},
                                        {"perilaku", &Tujuan::perilaku, &TelaahTujuan::perilaku, Question::perilaku},
                                        {"kondisi", &Tujuan::kondisi, &TelaahTujuan::kondisi, Question::kondisi},
                                        {"derajat", &Tujuan::derajat, &TelaahTujuan::derajat, Question::derajat},
                                        {"batas waktu", &Tujuan::batas_waktu, &TelaahTujuan::waktu, std::nullopt}}};

/// Both name a farmers' group, and none of the one is among the other's. "Petani padi" for "anggota Poktan Mekar" is
/// only less precise.
bool names_other_group(std::string_view field, std::string_view said) {
    const auto written = groups_in(field);
    const auto spoken = groups_in(said);
    if (written.empty() || spoken.empty()) return false;
    return std::ranges::none_of(written, [&](const std::string& one) {
        return std::ranges::any_of(
            spoken, [&](const std::string& other) { return bare_group_name(one) == bare_group_name(other); });
    });
}

/// Both can be read as quantities of one unit, and their figures differ.
bool measures_otherwise(std::string_view field, std::string_view said) {
    const auto written = read_quantity(field);
    const auto spoken = read_quantity(said);
    if (!written.ok() || !spoken.ok() || !keadaan::is_same_unit(written.value.unit, spoken.value.unit)) return false;
    const bool other_start = written.value.start && spoken.value.start && *written.value.start != *spoken.value.start;
    return other_start || written.value.amount != spoken.value.amount;
}

/// Both can be read as times, in another year, or in months that have none in common. Seasons are nobody's months here.
bool limits_otherwise(std::string_view field, std::string_view said) {
    const auto written = read_months(field);
    const auto spoken = read_months(said);
    if (!written.ok() || !spoken.ok()) return false;
    const auto apart = [](const std::vector<int>& one, const std::vector<int>& other) {
        return !one.empty() && !other.empty() &&
               std::ranges::none_of(one, [&](int value) { return std::ranges::find(other, value) != other.end(); });
    };
    return apart(written.value.years, spoken.value.years) || apart(written.value.months, spoken.value.months);
}

/// Field and sentence both speak of a part, and say different things.
bool contradicts(const PartRow& row, const Objective& objective) {
    const auto& field = objective.tujuan.*row.field;
    const auto& part = objective.read.*row.part;
    if (!field.present() || !part) return false;
    const auto said = part->of(objective.sentence);
    if (row.name == "khalayak") return names_other_group(*field, said);
    if (row.name == "derajat") return measures_otherwise(*field, said);
    return row.name == "batas waktu" && limits_otherwise(*field, said);
}

/// Whether the sentence leaves out what the field says. Who, how far and when are said in many ways: there it is enough
/// that the sentence says any.
bool leaves_out(const PartRow& row, const Objective& objective) {
    const auto& field = objective.tujuan.*row.field;
    if (!field.present() || (row.question && Objective::evades(field, *row.question))) return false;
    if (menyatakan(objective.sentence, *field)) return false;
    if (row.name == "batas waktu" && !objective.has_limit()) return false; // smart/berbatas-waktu says so
    const bool free_wording = row.name != "perilaku" && row.name != "kondisi";
    return !(free_wording && (objective.read.*row.part).has_value());
}

/// "perilaku tujuan T1 "sesuai RKTP" belum menyebut …": where a field stands that says nothing, else `missing`.
Finding gap(std::string_view rule, const Objective& objective, const Text& field, Question question,
            std::string_view asked, std::string missing, std::string hint) {
    const bool evades = Objective::evades(field, question);
    const auto name = rule.substr(rule.find('/') + 1);
    return {rule, evades ? field.span : objective.place(), objective.object(),
            evades ? fmt::format("{} {} \"{}\" belum menyebut {}", name, objective.called(), excerpt(*field), asked)
                   : std::move(missing),
            std::move(hint)};
}

} // namespace

void khalayak(const Document& document, const Context&, Findings& findings) {
    for_objectives(document, [&](const Objective& objective) {
        if (objective.has_audience() || objective.read.bukan_tujuan || objective.is_supply()) return;
        findings.push_back(gap("abcd/khalayak", objective, objective.tujuan.khalayak, Question::khalayak,
                               "siapa yang akan berubah",
                               fmt::format("{} tidak menyebut khalayak: siapa yang akan berubah", objective.called()),
                               "tulis siapa, misalnya \"anggota Poktan Mekar\""));
    });
}

void perilaku(const Document& document, const Context&, Findings& findings) {
    for_objectives(document, [&](const Objective& objective) {
        if (objective.has_behaviour() || objective.is_supply()) return;
        auto message = fmt::format("{} tidak menyebut perilaku yang dikehendaki", objective.called());
        std::string hint =
            "tulis apa yang akan diketahui, dimaui atau dilakukan khalayak, misalnya \"mampu menghitung dosis "
            "pupuk\"";
        if (objective.read.bukan_tujuan) { // a problem, a study or the trainer's act: the note names which
            message = fmt::format("{} bukan tujuan yang dapat dicapai petani", objective.called());
            if (!objective.read.catatan.empty()) hint = objective.read.catatan.front();
        }
        findings.push_back(gap("abcd/perilaku", objective, objective.tujuan.perilaku, Question::perilaku,
                               "apa yang akan dilakukan", std::move(message), std::move(hint)));
    });
}

void kondisi(const Document& document, const Context&, Findings& findings) {
    for_objectives(document, [&](const Objective& objective) {
        if (objective.has_condition() || objective.read.bukan_tujuan) return;
        const bool measured_practice = objective.has_behaviour() && objective.has_degree();
        auto finding =
            gap("abcd/kondisi", objective, objective.tujuan.kondisi, Question::kondisi, "keadaan yang akan dicapai",
                measured_practice
                    ? fmt::format("{} mengukur perilaku, tetapi tidak menyebut keadaan yang dicapai karenanya",
                                  objective.called())
                    : fmt::format("{} tidak menyebut kondisi yang akan dicapai", objective.called()),
                "tulis keadaan yang dicapai karena perilaku itu, misalnya \"sehingga hasil padi naik\"");
        if (measured_practice) finding.level = Level::saran;
        findings.push_back(std::move(finding));
    });
}

void derajat(const Document& document, const Context&, Findings& findings) {
    for_objectives(document, [&](const Objective& objective) {
        // What is written as a degree and says none is a finding of smart/terukur.
        if (objective.has_degree() || objective.tujuan.derajat.present() || objective.read.bukan_tujuan) return;
        findings.push_back({"abcd/derajat", objective.place(), objective.object(),
                            fmt::format("{} tidak menyebut derajat yang akan dicapai", objective.called()),
                            "tulis ukuran awal dan sasaran, misalnya \"dari 40% menjadi 70%\""});
    });
}

void rumusan(const Document& document, const Context&, Findings& findings) {
    for_objectives(document, [&](const Objective& objective) {
        if (objective.sentence.empty()) return;
        std::vector<std::string_view> unsaid;
        for (const auto& row : parts) {
            if (leaves_out(row, objective)) unsaid.push_back(row.name);
        }
        if (unsaid.empty()) return;
        findings.push_back({"abcd/rumusan", objective.place(), objective.object(),
                            fmt::format("rumusan {} tidak memuat {} yang tertulis di bawahnya", objective.called(),
                                        fmt::join(unsaid, ", ")),
                            "masukkan ke dalam kalimatnya; formulir hanya mencetak rumusan"});
    });
}

void bertentangan(const Document& document, const Context&, Findings& findings) {
    for_objectives(document, [&](const Objective& objective) {
        for (const auto& row : parts) {
            if (!contradicts(row, objective)) continue;
            const auto& field = objective.tujuan.*row.field;
            const auto said = (objective.read.*row.part)->of(objective.sentence);
            findings.push_back({"abcd/bertentangan", field.span, objective.object(),
                                fmt::format("{} {} \"{}\" berbeda dari rumusannya: \"{}\"", row.name,
                                            objective.called(), excerpt(*field), excerpt(said)),
                                "samakan keduanya, atau hapus salah satunya"});
        }
    });
}

Tally complete(const Document& document, const Context& context) {
    Tally tally;
    const auto* programa = document.programa();
    if (programa == nullptr) return tally;
    Findings findings;
    for (const auto& rule : rules())
        if (group_of(rule.name) == "abcd") rule.check(document, context, findings);
    std::erase_if(findings, [&](const Finding& finding) {
        return finding.level.value_or(find_rule(finding.rule)->level) == Level::saran || is_excepted(document, finding);
    });
    const auto& all = programa->tujuan.items;
    for (std::size_t i = 0; i < all.size(); ++i) {
        const auto& tujuan = all[i];
        if (tujuan.state != State::invalid && !is_begun(tujuan)) continue;
        ++tally.all;
        const bool unread =
            tujuan.state == State::invalid || !tujuan.rumusan.present() ||
            std::ranges::any_of(parts, [&](const auto& part) { return (tujuan.*part.field).state == State::invalid; });
        const auto end = i + 1 < all.size() ? all[i + 1].span.begin : std::numeric_limits<std::uint32_t>::max();
        const bool faulty = std::ranges::any_of(findings, [&](const Finding& finding) {
            return finding.at.begin >= tujuan.span.begin && finding.at.begin < end;
        });
        tally.good += unread || faulty ? 0U : 1U;
    }
    return tally;
}

} // namespace suluh::abcd
