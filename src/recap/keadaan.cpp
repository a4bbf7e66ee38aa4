// The facts side by side, and what of them adds up.
#include <algorithm>
#include <map>

#include <fmt/format.h>

#include "form/money.hpp"
#include "recap/parts.hpp"

namespace suluh::rekap {

namespace {

using Figure = std::optional<Decimal> Datum::*;

std::vector<Decimal> figures(const Recap& recap, const Facts& facts, Figure figure) {
    std::vector<Decimal> all;
    for (const auto i : facts.data)
        if (const auto& value = recap.data[i].*figure) all.push_back(*value);
    return all;
}

/// The sum; of what does not add up the range, in words.
Cell summed(const Facts& facts, const std::vector<Decimal>& all) {
    if (all.empty()) return {};
    if (facts.adds_up) {
        Decimal sum;
        for (const auto& one : all) sum += one;
        return number(sum);
    }
    const auto [lowest, highest] = std::ranges::minmax(all);
    if (lowest == highest) return number(lowest);
    return text_cell(lowest.indonesian() + "–" + highest.indonesian());
}

/// Regions with several figures of one kind: whoever knows them must say whether one holds the other.
std::string possible_overlap(const Recap& recap) {
    std::vector<std::string> texts;
    for (const auto& facts : recap.facts) {
        if (!facts.adds_up) continue;
        std::map<std::size_t, std::vector<std::string>> ids;
        for (const auto i : facts.data) ids[recap.data[i].place.region].push_back(recap.data[i].place.id);
        for (const auto& [region, own] : ids)
            if (own.size() > 1) texts.push_back(fmt::format("{} {}", recap.regions[region].name, joined(own, " + ")));
    }
    return named(texts);
}

} // namespace

Table data_table(const Recap& recap) {
    auto table = begun_table(recap, "KEADAAN");
    table.columns = {words({"Komoditas"}, 3), words({"Unsur"}, 3),  words({level_title(recap.level)}, 3),
                     words({"ID"}, 1),        words({"Uraian"}, 9), numbers({"Faktual"}),
                     numbers({"Potensial"}),  words({"Satuan"}, 2)};
    const Datum* above = nullptr;
    for (const auto& one : recap.data) {
        const bool commodity = above != nullptr && above->komoditas == one.komoditas;
        // "dari 40% menjadi 70%" is two figures: shown, never summed.
        const auto cell = [](const std::optional<Decimal>& figure, const Value<Quantity>& value) {
            return figure ? number(*figure) : value.present() && value->start ? text_cell(written(value)) : Cell{};
        };
        table.rows.push_back(
            {{repeated_cell(one.komoditas, commodity), repeated_cell(one.unsur, commodity && above->unsur == one.unsur),
              text_cell(recap.regions[one.place.region].name), text_cell(one.place.id),
              text_cell(written(one.row->uraian)), cell(one.faktual, one.row->faktual),
              cell(one.potensial, one.row->potensial), text_cell(one.unit)}});
        above = &one;
    }
    table.notes.emplace_back("Angka yang hanya tertulis dalam uraian tidak diambil dan tidak dijumlahkan.");
    return table;
}

Table commodity_table(const Recap& recap) {
    auto table = begun_table(recap, "KEADAAN MENURUT KOMODITAS");
    table.columns = {words({"Komoditas"}, 3),        words({"Unsur"}, 3),
                     words({"Satuan"}, 2),           numbers({"Banyak " + level_title(recap.level)}),
                     numbers({"Faktual", "Data"}),   numbers({"Faktual", "Jumlah"}, 3),
                     numbers({"Potensial", "Data"}), numbers({"Potensial", "Jumlah"}, 3),
                     words({"Keterangan"}, 3)};
    for (const auto& facts : recap.facts) {
        const auto& first = recap.data[facts.data.front()];
        std::vector<std::size_t> regions;
        for (const auto i : facts.data) regions.push_back(recap.data[i].place.region);
        std::ranges::sort(regions);
        regions.erase(std::unique(regions.begin(), regions.end()), regions.end());
        const auto count = [](std::size_t n) { return number(Decimal{static_cast<std::int64_t>(n)}); };
        const auto actual = figures(recap, facts, &Datum::faktual);
        const auto potential = figures(recap, facts, &Datum::potensial);
        table.rows.push_back(
            {{text_cell(first.komoditas), text_cell(first.unsur), text_cell(first.unit), count(regions.size()),
              count(actual.size()), summed(facts, actual), count(potential.size()), summed(facts, potential),
              text_cell(facts.adds_up ? "dijumlahkan" : "tidak dijumlahkan: rentang")}});
    }
    table.notes.emplace_back("Yang dijumlahkan hanya angka dengan satuan banyaknya (ha, ton, ekor, unit, orang, …). "
                             "Hasil per satuan, persen, dan satuan lain tidak dapat dijumlahkan tanpa luas atau "
                             "banyaknya: yang terendah sampai yang tertinggi ditulis sebagai rentang.");
    if (const auto overlap = possible_overlap(recap); !overlap.empty())
        table.notes.push_back("Beberapa data sekomoditas dari satu wilayah ikut dijumlahkan; periksa bahwa yang satu "
                              "tidak memuat yang lain: " +
                              overlap + ".");
    return table;
}

} // namespace suluh::rekap
