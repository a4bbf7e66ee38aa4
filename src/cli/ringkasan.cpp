#include "cli/ringkasan.hpp"

#include <algorithm>
#include <map>
#include <set>
#include <tuple>

#include <fmt/format.h>

#include "suluh/table.hpp"

#include "text/utf8.hpp"

namespace suluh::cli {

namespace {

/// A village in the overview. `state` sorts: nothing sent, not readable, sent.
struct VillageRow {
    enum class Sent { nothing, unreadable, yes };
    Sent sent = Sent::yes;
    std::string code, title, person, file;
    std::uint64_t errors = 0, warnings = 0;
    std::string answered, complete, worst;
};

bool is_judged(const BatchOptions& options, std::string_view group) {
    return std::ranges::any_of(rules(), [&](const Rule& rule) {
        return group_of(rule.name) == group && options.selection.includes(rule.name);
    });
}

/// "85%", rounded down so that only what is whole is 100%; a dash where nothing can be said.
std::string share(std::size_t good, std::size_t all) {
    constexpr std::size_t whole = 100;
    return all == 0 ? "–" : fmt::format("{}%", good * whole / all);
}

/// Of seven questions in each row those that no finding of `siadibiba` is about.
std::string answered_of(const std::vector<Result>& results, const Outline& outline, const BatchOptions& options) {
    constexpr std::size_t questions = 7;
    if (!is_judged(options, "siadibiba")) return "–";
    std::map<std::string, std::set<std::pair<std::string_view, std::uint32_t>>> open;
    for (const auto& result : results)
        if (group_of(result.rule->name) == "siadibiba") open[result.object].insert({result.rule->name, result.at.line});
    const std::size_t all = questions * outline.rows;
    std::size_t unanswered = 0;
    for (const auto& [object, found] : open) unanswered += std::min(found.size(), questions);
    return share(all - std::min(unanswered, all), all);
}

/// Objectives without an error or warning of `abcd`.
std::string complete_of(const std::vector<Result>& results, const Outline& outline, const BatchOptions& options) {
    if (!is_judged(options, "abcd")) return "–";
    std::set<std::string> incomplete;
    for (const auto& result : results)
        if (group_of(result.rule->name) == "abcd" && result.level != Level::saran) incomplete.insert(result.object);
    return share(outline.objectives - std::min<std::size_t>(incomplete.size(), outline.objectives), outline.objectives);
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

VillageRow row_of(const Batch& batch, const BatchOptions& options, std::size_t i) {
    const auto& file = batch.files[i];
    const auto& outline = batch.outlines[i];
    const auto results = batch.results(file);
    VillageRow row;
    row.sent = file.state == FileState::tak_terbaca ? VillageRow::Sent::unreadable : VillageRow::Sent::yes;
    row.code = outline.code;
    row.title = outline.title;
    row.person = outline.person;
    row.file = utf8::printable(file.name);
    for (const auto& result : results) {
        row.errors += result.level == Level::galat ? 1U : 0U;
        row.warnings += result.level == Level::peringatan ? 1U : 0U;
    }
    row.worst = worst_of(results);
    const bool readable = row.sent == VillageRow::Sent::yes;
    row.answered = readable ? answered_of(results, outline, options) : "–";
    row.complete = readable ? complete_of(results, outline, options) : "–";
    return row;
}

Cell number(std::uint64_t value) {
    return {fmt::format("{}", value), true, Decimal{static_cast<std::int64_t>(value)}};
}

Row cells_of(const VillageRow& row) {
    constexpr std::array<std::string_view, 3> sent{"belum", "tidak terbaca", "ya"};
    const auto text = [](std::string_view one) { return Cell{std::string{one}, false, {}}; };
    return {{text(row.code), text(row.title), text(row.person), text(sent[static_cast<std::size_t>(row.sent)]),
             number(row.errors), number(row.warnings), text(row.answered), text(row.complete), text(row.worst),
             text(row.file)}};
}

} // namespace

void write_overview(const Batch& batch, const BatchOptions& options, std::string_view format, std::ostream& out) {
    std::vector<VillageRow> rows;
    for (std::size_t i = 0; i < batch.files.size(); ++i)
        if (!batch.outlines[i].title.empty() || batch.files[i].state == FileState::tak_terbaca)
            rows.push_back(row_of(batch, options, i));
    for (const auto& village : batch.missing) {
        VillageRow row;
        row.sent = VillageRow::Sent::nothing;
        row.code = village.code;
        row.title = village.name;
        row.person = village.person;
        row.answered = row.complete = "–";
        row.errors = 1;
        row.worst = "keterpaduan/desa-hilang";
        rows.push_back(std::move(row));
    }
    std::ranges::stable_sort(rows, {}, [](const VillageRow& row) {
        return std::tuple{row.sent, -static_cast<long>(row.errors), -static_cast<long>(row.warnings), row.code};
    });
    Table table;
    table.column_numbers = false;
    for (const auto* heading : {"Kode", "Wilayah", "Penyuluh", "Dikirim", "Galat", "Peringatan",
                                "SIA DI BI BA terjawab", "Tujuan lengkap", "Aturan terberat", "Berkas"})
        table.columns.push_back({{heading}});
    for (const auto& row : rows) table.rows.push_back(cells_of(row));
    out << (format == "csv" ? write_csv({table}, {}) : write_markdown({table}, {}));
}

} // namespace suluh::cli
