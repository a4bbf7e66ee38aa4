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

/// How many, the sum where there is one, the lowest and the highest.
void add_figures(std::vector<Cell>& cells, const Facts& facts, const std::vector<Decimal>& all) {
    cells.push_back(number(Decimal{static_cast<std::int64_t>(all.size())}));
    Decimal sum;
    for (const auto& one : all) sum += one;
    cells.push_back(facts.adds_up && !all.empty() ? number(sum) : Cell{});
    if (all.empty()) return cells.resize(cells.size() + 2);
    const auto [lowest, highest] = std::ranges::minmax(all);
    cells.push_back(number(lowest));
    cells.push_back(number(highest));
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
    table.columns = {words({"Komoditas"}, 3), words({"Unsur"}, 3), words({"Satuan"}, 2),
                     numbers({"Banyak " + level_title(recap.level)})};
    for (const std::string figure : {"Faktual", "Potensial"})
        for (const std::string part : {"Data", "Jumlah", "Terendah", "Tertinggi"})
            table.columns.push_back(numbers({figure, part}));
    for (const auto& facts : recap.facts) {
        const auto& first = recap.data[facts.data.front()];
        std::vector<std::size_t> regions;
        for (const auto i : facts.data) regions.push_back(recap.data[i].place.region);
        std::ranges::sort(regions);
        regions.erase(std::unique(regions.begin(), regions.end()), regions.end());
        std::vector<Cell> cells{text_cell(first.komoditas), text_cell(first.unsur), text_cell(first.unit),
                                number(Decimal{static_cast<std::int64_t>(regions.size())})};
        add_figures(cells, facts, figures(recap, facts, &Datum::faktual));
        add_figures(cells, facts, figures(recap, facts, &Datum::potensial));
        table.rows.push_back({std::move(cells)});
    }
    table.notes.emplace_back("Yang dijumlahkan hanya angka dengan satuan banyaknya (ha, ton, ekor, unit, orang, …). "
                             "Hasil per satuan, persen, dan satuan lain tidak dapat dijumlahkan tanpa luas atau "
                             "banyaknya; dari padanya disebut yang terendah dan yang tertinggi.");
    if (const auto overlap = possible_overlap(recap); !overlap.empty())
        table.notes.push_back("Beberapa data sekomoditas dari satu wilayah ikut dijumlahkan; periksa bahwa yang satu "
                              "tidak memuat yang lain: " +
                              overlap + ".");
    return table;
}

} // namespace suluh::rekap
