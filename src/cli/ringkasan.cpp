#include "cli/ringkasan.hpp"

#include <algorithm>
#include <array>
#include <map>
#include <optional>
#include <tuple>

#include <fmt/format.h>

#include "suluh/table.hpp"

#include "text/utf8.hpp"

namespace suluh::cli {

namespace {

/// A village in the overview. `sent` sorts: whom to call first above.
struct VillageRow {
    enum class Sent : std::uint8_t { nothing, no_programa, doubled, unreadable, unexpected, yes, exempt };
    Sent sent = Sent::yes;
    std::string code, title, person, file;
    int year = 0;
    std::uint64_t errors = 0, warnings = 0;
    std::optional<std::uint64_t> not_judged;
    std::string answered, complete, worst; ///< empty: nothing can be said
};

/// "85%", rounded down so that only what is whole is 100%.
std::string share(const Tally& tally) {
    constexpr std::size_t whole = 100;
    return tally.all == 0 ? "" : fmt::format("{}%", tally.good * whole / tally.all);
}

/// The rule of the highest level that was broken most often; of equal ones the first in the registry.
std::string worst_of(const std::vector<Result>& results) {
    std::map<const Rule*, std::pair<Level, std::size_t>> counts;
    for (const auto& result : results) {
        auto& [level, count] = counts.try_emplace(result.rule, result.level, 0).first->second;
        level = std::min(level, result.level);
        ++count;
    }
    const auto worst = std::ranges::min_element(counts, {}, [](const auto& one) {
        return std::tuple{one.second.first, -static_cast<long>(one.second.second), one.first};
    });
    return worst == counts.end() ? "" : std::string{worst->first->name};
}

VillageRow row_of(const Batch& batch, std::size_t i) {
    const auto& file = batch.files[i];
    const auto& outline = batch.outlines[i];
    const auto results = batch.results(file);
    VillageRow row;
    row.code = outline.code;
    row.title = outline.title;
    row.person = outline.person;
    row.year = outline.year;
    row.file = utf8::printable(file.name);
    for (const auto& result : results) {
        row.errors += result.level == Level::galat ? 1U : 0U;
        row.warnings += result.level == Level::peringatan ? 1U : 0U;
    }
    row.worst = worst_of(results);
    if (outline.title.empty()) {
        row.sent = VillageRow::Sent::unreadable;
        return row;
    }
    if (outline.unexpected) row.sent = VillageRow::Sent::unexpected;
    row.not_judged = outline.not_judged.size();
    row.answered = share(outline.answers);
    row.complete = share(outline.objectives);
    return row;
}

/// A village of the register without a programa.
VillageRow row_of(const ExpectedVillage& village, const Selection& selection) {
    VillageRow row;
    row.code = village.code;
    row.title = village.name;
    row.person = village.person;
    row.year = village.year;
    row.file = village.files;
    if (village.standing == ExpectedVillage::Standing::exempt) {
        row.sent = VillageRow::Sent::exempt;
        return row;
    }
    const bool doubled = village.standing == ExpectedVillage::Standing::doubled;
    row.sent = doubled                 ? VillageRow::Sent::doubled
               : village.files.empty() ? VillageRow::Sent::nothing
                                       : VillageRow::Sent::no_programa;
    const std::string_view rule = doubled ? "keterpaduan/daftar-ganda" : village.if_missing.rule->name;
    if (!selection.includes(rule)) return row;
    row.errors = 1;
    row.worst = rule;
    return row;
}

Cell number(std::uint64_t value) {
    return {fmt::format("{}", value), true, Decimal{static_cast<std::int64_t>(value)}};
}

/// `nothing` stands where nothing can be said.
Row cells_of(const VillageRow& row, std::string_view nothing) {
    constexpr std::array<std::string_view, 7> sent{
        "belum", "tanpa programa", "kode ganda", "tidak terbaca", "di luar daftar", "ya", "tidak menyusun"};
    const auto text = [](std::string_view one) { return Cell{std::string{one}, false, {}}; };
    const auto or_nothing = [&](std::string_view one) { return text(one.empty() ? nothing : one); };
    return {{text(row.code), text(row.title), row.year == 0 ? text("") : number(static_cast<std::uint64_t>(row.year)),
             text(row.person), text(sent[static_cast<std::size_t>(row.sent)]), number(row.errors), number(row.warnings),
             row.not_judged ? number(*row.not_judged) : text(nothing), or_nothing(row.answered),
             or_nothing(row.complete), text(row.worst), text(row.file)}};
}

} // namespace

void write_overview(const Batch& batch, const Selection& selection, const OverviewFormat& format, std::ostream& out) {
    std::vector<VillageRow> rows;
    for (std::size_t i = 0; i < batch.files.size(); ++i)
        if (is_of_village(batch, i)) rows.push_back(row_of(batch, i));
    for (const auto& village : batch.missing) rows.push_back(row_of(village, selection));
    std::ranges::stable_sort(rows, {}, [](const VillageRow& row) {
        return std::tuple{row.sent, -static_cast<long>(row.errors), -static_cast<long>(row.warnings), row.code,
                          row.year};
    });
    Table table;
    table.column_numbers = false;
    for (const auto* heading :
         {"Kode", "Wilayah", "Tahun", "Penyuluh", "Dikirim", "Galat", "Peringatan", "Tidak dinilai",
          "SIA DI BI BA terjawab", "Tujuan lengkap", "Aturan terberat", "Berkas"})
        table.columns.push_back({{heading}});
    const bool csv = format.name == "csv";
    for (const auto& row : rows) table.rows.push_back(cells_of(row, csv ? "" : "–"));
    TableOptions options;
    options.excel = format.excel;
    out << (csv ? write_csv({table}, options) : write_markdown({table}, options));
}

} // namespace suluh::cli
