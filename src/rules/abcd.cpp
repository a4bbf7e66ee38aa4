#include "rules/abcd.hpp"

#include <algorithm>
#include <vector>

#include <fmt/format.h>
#include <fmt/ranges.h>

#include "rules/objective.hpp"
#include "text/utf8.hpp"

namespace suluh::abcd {

namespace {

using utf8::excerpt;

struct PartRow {
    std::string_view name;
    Text Tujuan::*field;
    std::optional<Part> TelaahTujuan::*part;
};

constexpr std::array<PartRow, 5> parts{{{"khalayak", &Tujuan::khalayak, &TelaahTujuan::khalayak},
                                        {"perilaku", &Tujuan::perilaku, &TelaahTujuan::perilaku},
                                        {"kondisi", &Tujuan::kondisi, &TelaahTujuan::kondisi},
                                        {"derajat", &Tujuan::derajat, &TelaahTujuan::derajat},
                                        {"batas waktu", &Tujuan::batas_waktu, &TelaahTujuan::waktu}}};

/// Whether every figure of the field stands in the sentence.
bool figures_agree(std::string_view field, std::string_view sentence) {
    const auto there = angka_dalam(sentence);
    return std::ranges::all_of(angka_dalam(field),
                               [&](const Decimal& figure) { return std::ranges::find(there, figure) != there.end(); });
}

/// Field and sentence both speak of a part, and say different things.
bool contradicts(const PartRow& row, const Objective& objective) {
    const auto& field = objective.tujuan.*row.field;
    const auto& part = objective.read.*row.part;
    if (!field.present() || !part) return false;
    if (row.name == "khalayak") return !menyatakan(objective.sentence, *field);
    if (row.name != "derajat" && row.name != "batas waktu") return false;
    const bool no_figures = angka_dalam(*field).empty() && row.name == "derajat";
    if (row.name == "batas waktu") return !menyatakan(objective.sentence, *field);
    return !no_figures && !figures_agree(*field, objective.sentence);
}

} // namespace

void khalayak(const Document& document, const Context&, Findings& findings) {
    for_objectives(document, [&](const Objective& objective) {
        if (objective.has_audience() || objective.read.bukan_tujuan || objective.is_supply()) return;
        findings.push_back({"abcd/khalayak", objective.place(), objective.object(),
                            fmt::format("{} tidak menyebut khalayak: siapa yang akan berubah", objective.called()),
                            "tulis siapa, misalnya \"anggota Poktan Mekar\""});
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
        findings.push_back(
            {"abcd/perilaku", objective.place(), objective.object(), std::move(message), std::move(hint)});
    });
}

void kondisi(const Document& document, const Context&, Findings& findings) {
    for_objectives(document, [&](const Objective& objective) {
        if (objective.has_condition() || objective.read.bukan_tujuan) return;
        const bool measured_practice = objective.has_behaviour() && objective.has_degree();
        const std::string hint =
            "tulis keadaan yang dicapai karena perilaku itu, misalnya \"sehingga hasil padi naik\"";
        Finding finding{"abcd/kondisi", objective.place(), objective.object(),
                        measured_practice
                            ? fmt::format("{} mengukur perilaku, tetapi tidak menyebut keadaan yang dicapai karenanya",
                                          objective.called())
                            : fmt::format("{} tidak menyebut kondisi yang akan dicapai", objective.called()),
                        hint};
        if (measured_practice) finding.level = Level::saran;
        findings.push_back(std::move(finding));
    });
}

void derajat(const Document& document, const Context&, Findings& findings) {
    for_objectives(document, [&](const Objective& objective) {
        if (objective.has_degree() || objective.read.bukan_tujuan) return;
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
            const auto& field = objective.tujuan.*row.field;
            if (field.present() && !contradicts(row, objective) && !menyatakan(objective.sentence, *field))
                unsaid.push_back(row.name);
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

} // namespace suluh::abcd
