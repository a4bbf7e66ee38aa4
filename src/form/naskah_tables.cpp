// The tables of keadaan, masalah, peringkat and monev in a programa document.
#include <algorithm>
#include <set>

#include <fmt/format.h>

#include "document/choices.hpp"
#include "form/cells.hpp"
#include "form/monev_plan.hpp"
#include "form/monev_tables.hpp"
#include "form/naskah_parts.hpp"
#include "form/peringkat.hpp"
#include "ranking/ranking.hpp"
#include "rules/keadaan.hpp"
#include "text/utf8.hpp"

namespace suluh {

namespace {

Table plain_table(std::vector<Column> columns) {
    Table table;
    table.columns = std::move(columns);
    table.column_numbers = false;
    return table;
}

/// Takes out the column of that heading where no row says anything in it.
void drop_if_empty(Table& table, std::string_view heading) {
    const auto column = std::ranges::find(table.columns, heading, flat_heading);
    if (column == table.columns.end()) return;
    const auto at = column - table.columns.begin();
    const auto cell = [&](const Row& row) { return row.cells.begin() + at; };
    if (!std::ranges::all_of(table.rows, [&](const Row& row) { return cell(row)->text.empty(); })) return;
    table.columns.erase(column);
    for (auto& row : table.rows) row.cells.erase(cell(row));
}

/// What is possible less what is; nothing where they cannot be set against each other.
std::string gap_text(const DataKeadaan& data) {
    const auto& actual = data.faktual;
    const auto& potential = data.potensial;
    if (!actual.present() || !potential.present() || actual->start || potential->start) return {};
    if (!keadaan::is_same_unit(actual->unit, potential->unit)) return {};
    return format_quantity({{}, potential->amount - actual->amount, potential->unit});
}

std::string rank_cell(const std::optional<Decimal>& rank) {
    return rank ? rank->indonesian() : std::string{};
}

std::vector<std::string> texts_of(const List<Ref>& references) {
    std::vector<std::string> texts;
    for (const auto& one : references) texts.push_back(written(one));
    return texts;
}

/// Two problems of one id cannot be told apart.
bool have_own_ids(const List<Masalah>& problems) {
    std::set<std::string_view> ids;
    return std::ranges::all_of(problems,
                               [&](const Masalah& one) { return !one.id.present() || ids.insert(*one.id).second; });
}

Table indicator_table(const Document& document) {
    auto table = plain_table({{{"Id"}, false, 1},
                              {{"Kegiatan"}, false, 6},
                              {{"Keluaran"}, false, 5},
                              {{"Indikator"}, false, 5},
                              {{"Ukuran"}, false, 2}});
    for (const auto& plan : plan_of(document)) {
        const auto& row = plan.cells();
        table.rows.push_back({{text_cell(plan.id()), text_cell(written(row.kegiatan)), text_cell(written(row.keluaran)),
                               text_cell(written(row.indikator.uraian)), text_cell(written(row.indikator.ukuran))}});
    }
    return table;
}

Table schedule_table(const Monev& monev) {
    auto table = plain_table({{{"Kegiatan"}, false, 2}, {{"Tanggal"}, false, 2}, {{"Instrumen"}, false, 5}});
    const auto tools = joined(monev.instrumen, "; ");
    std::size_t number = 0;
    for (const auto& date : monev.pemantauan) {
        table.rows.push_back(
            {{text_cell(fmt::format("Pemantauan {}", ++number)), text_cell(date_text(date)), text_cell(tools)}});
        table.rows.back().cells.back().repeats = number > 1 && !tools.empty();
    }
    const auto& last = monev.evaluasi;
    const auto questions = joined(last.instrumen, "; ");
    if (number == 0 && !tools.empty()) table.rows.push_back({{text_cell("Pemantauan"), Cell{}, text_cell(tools)}});
    if (!last.tanggal.absent() || !questions.empty())
        table.rows.push_back({{text_cell("Evaluasi"), text_cell(date_text(last.tanggal)), text_cell(questions)}});
    return table;
}

} // namespace

std::vector<Passage> keadaan_passages(const Programa& programa, std::optional<Unsur> unsur) {
    auto table = plain_table({{{"Id"}, false, 1},
                              {{"Komoditas"}, false, 2},
                              {{"Keadaan"}, false, 8},
                              {{"Faktual"}, false, 2},
                              {{"Potensial"}, false, 2},
                              {{"Senjang"}, false, 2},
                              {{"Sumber"}, false, 4}});
    for (const auto& data : programa.keadaan.data) {
        const auto own = data.unsur.present() ? std::optional{*data.unsur} : std::nullopt;
        if (!data.present() || own != unsur) continue;
        table.rows.push_back(
            {{text_cell(written(data.id)), text_cell(written(data.komoditas)), text_cell(written(data.uraian)),
              text_cell(quantity_text(data.faktual)), text_cell(quantity_text(data.potensial)),
              text_cell(gap_text(data)), text_cell(written(data.sumber))}});
    }
    drop_if_empty(table, "Komoditas");
    if (unsur != Unsur::produktivitas)
        for (const auto heading : {"Faktual", "Potensial", "Senjang"}) drop_if_empty(table, heading);
    return table_passages(std::move(table));
}

std::vector<Passage> masalah_passages(const Programa& programa, std::optional<JenisMasalah> jenis) {
    struct Line {
        const Masalah* masalah = nullptr;
        std::optional<Decimal> rank;
    };
    const auto computed = computed_ranks(programa);
    std::vector<Line> lines;
    for (std::size_t i = 0; i < programa.masalah.size(); ++i) {
        const auto& one = programa.masalah.items[i];
        const auto own = one.jenis.present() ? std::optional{*one.jenis} : std::nullopt;
        if (one.present() && own == jenis) lines.push_back({&one, rank_of(one, computed[i])});
    }
    std::ranges::stable_sort(lines, ranks_before, &Line::rank);
    auto table = plain_table({{{"Peringkat"}, true, 1},
                              {{"Id"}, false, 1},
                              {{"Komoditas"}, false, 2},
                              {{"Masalah"}, false, 6},
                              {{"Faktor"}, false, 2},
                              {{"Penyebab"}, false, 5},
                              {{"Menghambat Tujuan"}, false, 2}});
    for (const auto& [masalah, rank] : lines)
        table.rows.push_back(
            {{text_cell(rank_cell(rank)), text_cell(written(masalah->id)), text_cell(written(masalah->komoditas)),
              text_cell(written(masalah->uraian)), text_cell(written(masalah->faktor)),
              text_cell(written(masalah->penyebab)), text_cell(joined(texts_of(masalah->tujuan), ", "))}});
    drop_if_empty(table, "Komoditas");
    return table_passages(std::move(table));
}

std::vector<Passage> pemeringkatan_passages(const Document& document) {
    const auto question = question_of(document);
    if (!question || question->problems.empty() || !have_own_ids(question->problems)) return {};
    const auto ranking = rank(*question);
    if (!ranking.complete()) return {};
    auto tables = ranking_tables({document, *question, ranking});
    auto& table = tables.front();
    table.title.clear();
    table.heads.clear();
    table.signatures.clear();
    return table_passages(std::move(table));
}

std::vector<Passage> indikator_passages(const Document& document) {
    return table_passages(indicator_table(document));
}

std::vector<Passage> jadwal_passages(const Document& document) {
    return table_passages(schedule_table(document.programa()->monev));
}

} // namespace suluh
