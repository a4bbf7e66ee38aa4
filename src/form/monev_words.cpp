#include "form/monev_words.hpp"

#include <array>
#include <stdexcept>
#include <utility>
#include <vector>

#include <fmt/format.h>

#include "suluh/tree.hpp"

#include "form/pattern.hpp"
#include "form/row.hpp"
#include "text/embedded.hpp"

namespace suluh {

namespace {

struct Words {
    Source source{"monev.yaml", std::string{embedded_file("schemas/monev.yaml")}};
    Tree tree;

    Words() {
        Findings findings;
        tree = read_yaml(source, findings);
        if (!findings.empty()) throw std::logic_error("schemas/monev.yaml: " + findings.front().message);
    }

    std::string_view at(std::string_view group, std::string_view key) const {
        const auto* section = tree.root.find(group);
        const auto* node = section == nullptr ? nullptr : section->find(key);
        if (node == nullptr) throw std::logic_error("schemas/monev.yaml lacks " + std::string{key});
        return node->text;
    }

    std::string_view text(std::string_view key) const {
        const auto* node = tree.root.find(key);
        if (node == nullptr) throw std::logic_error("schemas/monev.yaml lacks " + std::string{key});
        return node->text;
    }

    /// From which share on, and what it is called; ascending.
    std::vector<std::pair<Decimal, std::string>> bands() const {
        std::vector<std::pair<Decimal, std::string>> bands;
        const auto* node = tree.root.find("golongan");
        if (node == nullptr) throw std::logic_error("schemas/monev.yaml lacks golongan");
        for (const auto& member : node->members) {
            const auto reading = read_quantity(member.value.text);
            if (!reading.ok()) throw std::logic_error("schemas/monev.yaml: golongan");
            bands.emplace_back(reading.value.amount, member.key);
        }
        return bands;
    }
};

const Words& words() {
    static const Words all;
    return all;
}

std::string replaced(std::string_view pattern, std::string_view placeholder, std::string_view value) {
    std::string text{pattern};
    if (const auto at = text.find(placeholder); at != std::string::npos) text.replace(at, placeholder.size(), value);
    return text;
}

} // namespace

std::string monev_title(const Programa& programa, std::string_view key) {
    return filled(words().at("judul", key), std::array{PatternSource{&programa, {}}});
}

std::string question_about(const Baris& row) {
    const auto& indikator = row.indikator;
    const bool has_measure = !indikator.ukuran.absent();
    if (indikator.uraian.absent() && !has_measure) {
        const bool has_output = !row.keluaran.absent();
        return replaced(words().at("pertanyaan", has_output ? "tanpa_indikator" : "kosong"), "<keluaran>",
                        written(row.keluaran));
    }
    const auto what = indikator.uraian.absent() ? written(row.keluaran) : written(indikator.uraian);
    const bool is_figure = has_measure && read_quantity(indikator.ukuran.text).ok();
    const auto pattern = words().at("pertanyaan", !has_measure ? "tanpa_ukuran" : is_figure ? "angka" : "kata");
    // The measure first: the description may hold anything.
    const auto with_measure = replaced(pattern, "<ukuran>", written(indikator.ukuran));
    return replaced(with_measure, "<uraian>", what.empty() ? "hasilnya" : what);
}

std::string band_of(const Ratio& percent) {
    auto name = std::string{words().text("di_bawah_golongan")};
    for (const auto& [from, band] : words().bands())
        if (!is_above(Ratio{from}, percent)) name = band;
    return name;
}

std::string bands_text() {
    std::string text;
    for (const auto& [from, band] : words().bands())
        text += fmt::format("{}mulai {}% {}", text.empty() ? "" : "; ", from.indonesian(), band);
    return text;
}

Decimal smallest_payment() {
    const auto* node = words().tree.root.find("rupiah_terkecil");
    const auto reading = read_count(node == nullptr ? std::string_view{} : node->text);
    if (!reading.ok()) throw std::logic_error("schemas/monev.yaml lacks rupiah_terkecil");
    return reading.value;
}

} // namespace suluh
