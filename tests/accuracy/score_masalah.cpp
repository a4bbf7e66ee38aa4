#include <algorithm>
#include <array>
#include <ostream>
#include <string>

#include <fmt/format.h>

#include "suluh/telaah_masalah.hpp"

#include "accuracy/score.hpp"

namespace suluh::accuracy {

namespace {

struct Tally {
    int right = 0;
    int all = 0;

    void count(bool is_right) {
        right += is_right ? 1 : 0;
        ++all;
    }
    double share() const { return all == 0 ? 1.0 : static_cast<double>(right) / all; }
    std::string text() const {
        return all == 0 ? std::string{"-"}
                        : fmt::format("{:.3f} ({}/{})", static_cast<double>(right) / all, right, all);
    }
};

constexpr std::array kinds{JenisTelaah::perilaku, JenisTelaah::non_perilaku, JenisTelaah::campuran,
                           JenisTelaah::bukan_masalah};

struct Table {
    Tally jenis;
    std::array<Tally, kinds.size()> precision;
    std::array<Tally, kinds.size()> recall;
    Tally faktor;       ///< of items that have one
    Tally faktor_named; ///< without those that have it by convention
    Tally lain;
    Tally sifat;
    Tally dampak;
};

bool holds(const Node& item, std::string_view tag) {
    return label(item, "catatan").find(tag) != std::string_view::npos;
}

bool same_others(const Node& item, const TelaahMasalah& read) {
    const auto* others = item.find("faktor_lain");
    if (others == nullptr || !others->is_list()) return read.faktor_lain.empty();
    return std::ranges::equal(others->items, read.faktor_lain, {}, &Node::text,
                              [](Faktor one) { return name_of(one); });
}

std::string said(std::string_view jenis, std::string_view faktor, std::string_view sifat) {
    return fmt::format("{} {} {}", jenis, faktor.empty() ? "-" : faktor, sifat.empty() ? "-" : sifat);
}

void count(const Node& item, Table& table, bool misses, std::ostream& out) {
    const auto read = telaah_masalah(label(item, "teks"));
    const auto jenis = label(item, "jenis");
    const auto faktor = label(item, "faktor");
    const auto sifat = label(item, "sifat");
    const auto read_faktor = read.faktor ? name_of(*read.faktor) : std::string_view{};
    const auto read_sifat = read.sifat ? name_of(*read.sifat) : std::string_view{};
    table.jenis.count(jenis == name_of(read.jenis));
    for (std::size_t k = 0; k < kinds.size(); ++k) {
        if (read.jenis == kinds[k]) table.precision[k].count(jenis == name_of(kinds[k]));
        if (jenis == name_of(kinds[k])) table.recall[k].count(read.jenis == kinds[k]);
    }
    if (!faktor.empty()) table.faktor.count(faktor == read_faktor);
    if (!faktor.empty() && !holds(item, "[adopsi-polos]")) table.faktor_named.count(faktor == read_faktor);
    if (jenis == "campuran") table.lain.count(same_others(item, read));
    if (!sifat.empty()) table.sifat.count(sifat == read_sifat);
    if (sifat == "dampak") table.dampak.count(sifat == read_sifat);
    const bool right =
        jenis == name_of(read.jenis) && faktor == read_faktor && sifat == read_sifat && same_others(item, read);
    if (misses && !right)
        out << fmt::format("  {}: {}\n    label {}\n    read  {}: {}\n", label(item, "id"), label(item, "teks"),
                           said(jenis, faktor, sifat), said(name_of(read.jenis), read_faktor, read_sifat), read.alasan);
}

} // namespace

Scores score_masalah(const Items& items, bool misses, std::ostream& out) {
    Table table;
    for (const auto* item : items) count(*item, table, misses, out);
    out << fmt::format("masalah, n = {}\n  {:<24}{}\n", items.size(), "jenis", table.jenis.text());
    for (std::size_t k = 0; k < kinds.size(); ++k)
        out << fmt::format("    {:<22}precision {:<18} recall {}\n", name_of(kinds[k]), table.precision[k].text(),
                           table.recall[k].text());
    out << fmt::format("  {:<24}{}\n  {:<24}{}\n  {:<24}{}\n  {:<24}{}\n    {:<22}{}\n", "faktor", table.faktor.text(),
                       "  tanpa [adopsi-polos]", table.faktor_named.text(), "faktor_lain", table.lain.text(), "sifat",
                       table.sifat.text(), "dampak", table.dampak.text());
    return {{"masalah.jenis", table.jenis.share()},
            {"masalah.faktor", table.faktor.share()},
            {"masalah.sifat", table.sifat.share()},
            {"masalah.dampak", table.dampak.share()}};
}

} // namespace suluh::accuracy
