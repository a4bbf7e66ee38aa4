// The sheets that are filled in by hand or in a spreadsheet.
#include <algorithm>
#include <iterator>

#include <fmt/format.h>

#include "form/monev.hpp"
#include "form/monev_plan.hpp"
#include "form/monev_tables.hpp"
#include "form/monev_words.hpp"

namespace suluh {

namespace {

constexpr std::string_view blank = "……………………";

Column column(std::vector<std::string> headings, int weight) {
    return {std::move(headings), false, weight};
}

/// A sheet is read back by the plain names of its columns; people read them under common headings.
std::vector<Column> sheet_columns(SheetUse use) {
    if (use == SheetUse::spreadsheet)
        return {column({"id"}, 1),       column({"kegiatan"}, 1),       column({"indikator"}, 1),
                column({"triwulan"}, 1), column({"rencana volume"}, 1), column({"rencana biaya"}, 1),
                column({"volume"}, 1),   column({"biaya"}, 1),          column({"hasil"}, 1),
                column({"capaian"}, 1)};
    return {column({"ID"}, 1),
            column({"Kegiatan"}, 5),
            column({"Indikator"}, 4),
            column({"Triwulan"}, 2),
            column({"Rencana", "Volume"}, 2),
            column({"Rencana", "Biaya"}, 3),
            column({"Realisasi", "Volume"}, 3),
            column({"Realisasi", "Biaya"}, 3),
            column({"Realisasi", "Hasil"}, 6)};
}

Row sheet_row(const RowPlan& plan, std::size_t quarter, bool follows, std::size_t columns) {
    const auto& cells = plan.cells();
    auto money = text_cell(plan.no_money_by_quarter());
    if (plan.money.parts) {
        const auto& part = plan.money.parts->at(quarter);
        money = number_cell(format_rupiah(part), part);
    }
    Row row{{repeated_cell(plan.id(), follows), repeated_cell(written(cells.kegiatan), follows),
             repeated_cell(indicator_text(cells), follows), text_cell(std::string{quarter_name(quarter)}),
             text_cell(plan.volume_in(quarter)), money}};
    row.cells.resize(columns); // the rest is filled in
    return row;
}

/// The row's own quarters; all of them where nobody knows which.
std::vector<std::size_t> quarters_of(const RowPlan& plan) {
    std::vector<std::size_t> own;
    for (std::size_t i = 0; i < quarters; ++i)
        if (plan.months.empty() || plan.is_planned_in(i)) own.push_back(i);
    return own;
}

/// A date of monitoring or evaluation with the rows that it asks about.
struct Visit {
    std::string_view title;
    std::string when;
    std::optional<std::size_t> quarter{}; ///< rows planned up to here; empty: all
    std::string tools{};
};

std::vector<Visit> visits_of(const Programa& programa) {
    std::vector<Visit> visits;
    for (const auto& date : programa.monev.pemantauan) {
        Visit visit{"pemantauan", date.present() ? format_date(*date) : written(date)};
        if (date.present()) {
            const auto begun = quarters_begun(programa, *date);
            visit.quarter = begun == 0 ? 0 : begun - 1;
        }
        visit.tools = joined(programa.monev.instrumen, ", ");
        visits.push_back(std::move(visit));
    }
    if (visits.empty())
        for (std::size_t i = 0; i < quarters; ++i)
            visits.push_back({"pemantauan", std::string{blank}, i, joined(programa.monev.instrumen, ", ")});
    const auto& plan = programa.monev.evaluasi;
    const auto& day = plan.tanggal;
    visits.push_back({"evaluasi",
                      day.present()  ? format_date(*day)
                      : day.absent() ? std::string{blank}
                                     : written(day),
                      {},
                      joined(plan.instrumen, ", ")});
    return visits;
}

bool asks_about(const Visit& visit, const RowPlan& plan) {
    if (!visit.quarter || plan.months.empty()) return true;
    for (std::size_t i = 0; i <= *visit.quarter; ++i)
        if (plan.is_planned_in(i)) return true;
    return false;
}

Table question_list(const Programa& programa, const std::vector<RowPlan>& plans, const Visit& visit) {
    Table table;
    table.title = {monev_title(programa, visit.title)};
    table.heads = monev_heads(programa);
    const bool is_monitoring = visit.title == "pemantauan";
    table.heads.emplace_back(is_monitoring ? "Tanggal Pemantauan" : "Tanggal Evaluasi", visit.when);
    if (visit.quarter) table.heads.emplace_back("Triwulan", std::string{quarter_name(*visit.quarter)});
    if (!visit.tools.empty()) table.heads.emplace_back("Instrumen", visit.tools);
    table.heads.emplace_back("Diisi oleh", std::string{blank});
    table.columns = {column({"No"}, 1),
                     column({"ID"}, 1),
                     column({"Kegiatan"}, 5),
                     column({"Indikator"}, 4),
                     column({"Ukuran"}, 2),
                     column({"Pertanyaan"}, 5),
                     column({"Tercapai", "Ya/Tidak"}, 2),
                     column({"Tercapai", "Angka"}, 2),
                     column({"Bukti"}, 3),
                     column({"Kendala"}, 4),
                     column({"Tindak Lanjut"}, 4)};
    table.columns.front().numeric = true;
    for (const auto& plan : plans) {
        if (!asks_about(visit, plan)) continue;
        const auto& cells = plan.cells();
        const auto number = table.rows.size() + 1;
        Row row{{number_cell(std::to_string(number), static_cast<std::int64_t>(number)), text_cell(plan.id()),
                 text_cell(written(cells.kegiatan)), text_cell(written(cells.indikator.uraian)),
                 text_cell(written(cells.indikator.ukuran)), text_cell(question_about(cells))}};
        row.cells.resize(table.columns.size());
        table.rows.push_back(std::move(row));
    }
    if (is_monitoring)
        table.notes.emplace_back(table.rows.empty()
                                     ? "Sampai triwulan ini belum ada kegiatan yang direncanakan."
                                     : "Dimuat kegiatan yang direncanakan sampai triwulan ini, termasuk yang sudah "
                                       "ditanyakan sebelumnya.");
    return table;
}

} // namespace

std::vector<Table> monitoring_sheet(const Document& document, SheetUse use) {
    const auto& programa = *document.programa();
    Table table;
    table.title = {monev_title(programa, "lembar")};
    table.heads = monev_heads(programa);
    std::vector<std::string> dates;
    for (const auto& date : programa.monev.pemantauan)
        dates.push_back(date.present() ? format_date(*date) : written(date));
    if (!dates.empty()) table.heads.emplace_back("Pemantauan", joined(dates, "; "));
    table.columns = sheet_columns(use);
    for (const auto& plan : plan_of(document)) {
        bool follows = false;
        for (const auto quarter : quarters_of(plan)) {
            table.rows.push_back(sheet_row(plan, quarter, follows, table.columns.size()));
            follows = true;
        }
    }
    table.notes.emplace_back(table.rows.empty() ? "Programa ini belum mempunyai kegiatan."
                                                : "Rencana setahun dibagi rata atas bulan-bulan pelaksanaan. Volume "
                                                  "realisasi diisi dengan satuannya, misalnya 2 kali; yang belum "
                                                  "terlaksana diisi 0.");
    return {std::move(table)};
}

std::vector<Table> instrument(const Document& document, SheetUse use) {
    const auto& programa = *document.programa();
    const auto plans = plan_of(document);
    std::vector<Table> tables;
    Table all;
    all.columns = {column({"Monev"}, 1), column({"Tanggal"}, 1)};
    for (const auto& visit : visits_of(programa)) {
        auto table = question_list(programa, plans, visit);
        if (use == SheetUse::paper) {
            tables.push_back(std::move(table));
            continue;
        }
        if (all.columns.size() == 2) std::ranges::copy(table.columns, std::back_inserter(all.columns));
        auto name = std::string{visit.title};
        if (visit.quarter) name += " triwulan " + std::string{quarter_name(*visit.quarter)};
        for (auto& row : table.rows) {
            row.cells.insert(row.cells.begin(), {text_cell(name), text_cell(visit.when)});
            all.rows.push_back(std::move(row));
        }
    }
    if (use == SheetUse::spreadsheet) tables.push_back(std::move(all));
    return tables;
}

} // namespace suluh
