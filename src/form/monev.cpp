#include "form/monev.hpp"

#include <algorithm>

#include <fmt/format.h>

#include "form/monev_effect.hpp"
#include "form/monev_progress.hpp"
#include "form/monev_sum.hpp"
#include "form/monev_tables.hpp"
#include "form/monev_words.hpp"
#include "text/suggest.hpp"

namespace suluh {

namespace {

/// What was paid; beside it what was given in kind.
Cell paid_cell(const std::optional<Decimal>& amount, const std::string& in_kind) {
    return amount ? number_cell(joined({format_rupiah(*amount), in_kind}, "; "), *amount) : text_cell(in_kind);
}

class MonevTables {
public:
    MonevTables(const Document& document, const Realisation& realisation, const Date& today)
        : programa_(*document.programa()), realisation_(realisation), today_(today),
          over_(quarters_over(programa_, today)), plans_(plan_of(document)) {
        for (const auto& plan : plans_) all_.push_back(progress_of(plan, realisation_, over_));
        effects_ = effect_rows(programa_, plans_, realisation_);
    }

    std::vector<Table> tables() const {
        std::vector<Table> all{overview(), by_quarter(), by_source()};
        if (!effects_.empty()) all.push_back(effects());
        return all;
    }

private:
    /// Up to a quarter of the year: neither its beginning nor all of it.
    bool has_due() const { return over_ > 0 && over_ < quarters; }
    std::string up_to() const { return "s.d. TW " + std::string{quarter_name(over_ - 1)}; }

    Table started(std::string_view title) const {
        Table table;
        table.title = {monev_title(programa_, title)};
        table.heads = monev_heads(programa_);
        table.heads.emplace_back("Per Tanggal", as_of());
        return table;
    }

    std::string as_of() const {
        const auto day = format_date(today_);
        if (over_ == 0) return day + "; belum ada triwulan yang berakhir";
        return fmt::format("{}; dinilai sampai akhir triwulan {}", day, quarter_name(over_ - 1));
    }

    /// Rencana, realisasi and percentages under one heading.
    void add_columns(Table& table, std::vector<std::string> above, int weight) const {
        const auto add = [&](std::string heading, int width) {
            auto headings = above;
            headings.push_back(std::move(heading));
            table.columns.push_back({std::move(headings), true, width});
        };
        add("Rencana Setahun", weight);
        if (has_due()) add("Rencana " + up_to(), weight);
        add("Realisasi", weight);
        if (has_due()) add("% " + up_to(), 2);
        add("% Setahun", 2);
    }

    static void append(std::vector<Cell>& cells, std::vector<Cell> more) {
        for (auto& cell : more) cells.push_back(std::move(cell));
    }

    Table overview() const {
        auto table = started("rencana");
        table.columns = {{{"No"}, true, 1},
                         {{"ID"}, false, 1},
                         {{"Kegiatan"}, false, 5},
                         {{"Indikator"}, false, 4},
                         {{"Hasil"}, false, 4}};
        add_columns(table, {"Volume"}, 2);
        add_columns(table, {"Biaya"}, 3);
        table.columns.push_back({{"Kemajuan"}, false, 3});
        MoneySum sum;
        for (const auto& one : all_) {
            table.rows.push_back(overview_row(one));
            sum.add(one);
        }
        add_total(table, sum);
        add_notes(table);
        if (effects_.empty())
            table.notes.emplace_back("Efektivitas tidak dihitung: kolom capaian (ukuran indikator yang dicapai) tidak "
                                     "ada atau belum diisi.");
        return table;
    }

    Row overview_row(const Progress& one) const {
        const auto& cells = one.plan->cells();
        const auto number = one.plan->row.number;
        Row row{{number_cell(std::to_string(number), static_cast<std::int64_t>(number)), text_cell(one.plan->id()),
                 text_cell(written(cells.kegiatan)), text_cell(indicator_text(cells)), text_cell(one.hasil)}};
        append(row.cells, volume_cells(one));
        append(row.cells, cost_cells(one));
        row.cells.push_back(text_cell(one.standing_text()));
        return row;
    }

    std::vector<Cell> volume_cells(const Progress& one) const {
        const auto& plan = one.plan->volume;
        const auto share = [&](const std::optional<Ratio>& done, const std::optional<Ratio>& planned) {
            if (one.volumes.empty()) return text_cell({});
            return percent_cell(one.done && done && planned ? percent(*done, *planned) : std::nullopt);
        };
        const auto year = plan && !plan->is_rate ? std::optional{Ratio{plan->year.amount}} : std::nullopt;
        std::vector<Cell> cells{text_cell(plan ? volume_text(Ratio{plan->year.amount}, plan->year.unit)
                                               : written(one.plan->cells().volume))};
        if (has_due())
            cells.push_back(
                text_cell(one.due ? volume_text(*one.due, plan->year.unit) : std::string{cannot_be_computed}));
        cells.push_back(text_cell(one.volumes.empty() && !one.silent.empty() ? "belum dilaporkan" : one.done_text()));
        if (has_due()) cells.push_back(share(one.done_by, one.due));
        cells.push_back(share(one.done, year));
        return cells;
    }

    std::vector<Cell> cost_cells(const Progress& one) const {
        const auto& plan = one.plan->money;
        const auto share = [&](const std::optional<Decimal>& paid, const std::optional<Decimal>& planned) {
            if (!paid) return text_cell({});
            return planned ? percent_of(*paid, *planned) : percent_cell(std::nullopt);
        };
        std::vector<Cell> cells{money_cell(plan.year, plan.written)};
        if (has_due())
            cells.push_back(money_cell(one.cost_due, plan.year ? std::string{cannot_be_computed} : plan.written));
        cells.push_back(paid_cell(one.cost, one.in_kind));
        if (has_due()) cells.push_back(share(one.cost_by, one.cost_due));
        cells.push_back(share(one.cost, plan.year));
        return cells;
    }

    /// "Jumlah" before the last columns that add up.
    void add_total(Table& table, const MoneySum& sum) const {
        if (table.rows.empty()) return;
        std::vector<FormRow> rows;
        for (const auto& plan : plans_) rows.push_back(plan.row);
        const auto total = total_of(rows);
        auto cells = sum.sums(has_due());
        const auto first = table.columns.size() - 1 - cells.size();
        table.total.resize(table.columns.size());
        constexpr std::size_t label = 2;
        table.total.at(label).text = total_label(total);
        std::ranges::move(cells, table.total.begin() + static_cast<std::ptrdiff_t>(first));
        table.notes = money_notes(total);
    }

    /// Something was reported of a quarter that is not over.
    bool is_ahead(const Progress& one) const {
        for (auto i = over_; i < quarters; ++i) {
            const auto* realised = realisation_.find(one.plan->id(), i);
            if (realised != nullptr && (realised->volume || realised->biaya)) return true;
        }
        return false;
    }

    /// The rows of one standing by name, each with what is said of it.
    template <class Say>
    void note(Table& table, Standing standing, std::string_view heading, const Say& say) const {
        std::vector<std::string> names;
        for (const auto& one : all_)
            if (one.standing == standing) names.push_back(fmt::format("{} ({})", one.plan->id(), say(one)));
        if (!names.empty()) table.notes.push_back(fmt::format("{}: {}.", heading, joined(names, "; ")));
    }

    void add_notes(Table& table) const {
        if (over_ == 0) return;
        const auto named = fmt::format("Ketinggalan sampai triwulan {}", quarter_name(over_ - 1));
        note(table, Standing::behind, named, [](const Progress& one) {
            const auto& unit = one.plan->volume->year.unit;
            return fmt::format("{} dari {}", volume_text(*one.done, unit), volume_text(*one.due, unit));
        });
        const auto is = [&](Standing standing) {
            return std::ranges::any_of(all_, [&](const Progress& one) { return one.standing == standing; });
        };
        if (has_due() && std::ranges::any_of(all_, [&](const Progress& one) { return is_ahead(one); }))
            table.notes.push_back(fmt::format("Realisasi sesudah triwulan {} ikut dijumlahkan, tetapi tidak ikut dalam "
                                              "\"% {}\".",
                                              quarter_name(over_ - 1), up_to()));
        if (!is(Standing::behind)) table.notes.push_back(named + ": tidak ada.");
        note(table, Standing::unreported, "Belum dilaporkan",
             [](const Progress& one) { return quarters_text(one.silent); });
        note(table, Standing::other_unit, "Satuan realisasi berbeda dengan rencana, tidak dibandingkan",
             [](const Progress& one) {
                 return fmt::format("rencana {}, realisasi {}", written(one.plan->cells().volume), one.done_text());
             });
        note(table, Standing::unjudged, "Tidak dapat dinilai", [](const Progress& one) {
            const auto text = one.standing_text();
            return text.substr(text.find(": ") + 2);
        });
    }

    Table by_quarter() const {
        auto table = started("triwulan");
        table.columns = {{{"ID"}, false, 1},
                         {{"Kegiatan"}, false, 5},
                         {{"Triwulan"}, false, 2},
                         {{"Volume", "Rencana"}, true, 2},
                         {{"Volume", "Realisasi"}, true, 2},
                         {{"Volume", "%"}, true, 2},
                         {{"Biaya", "Rencana"}, true, 3},
                         {{"Biaya", "Realisasi"}, true, 3},
                         {{"Biaya", "%"}, true, 2},
                         {{"Hasil"}, false, 5}};
        for (const auto& plan : plans_) {
            bool first = true;
            for (std::size_t i = 0; i < quarters; ++i) {
                const auto* realised = realisation_.find(plan.id(), i);
                if (realised == nullptr && !plan.is_planned_in(i)) continue;
                table.rows.push_back(quarter_row(plan, realised, i, !first));
                first = false;
            }
        }
        table.notes.emplace_back("Rencana setahun dibagi rata atas bulan-bulan pelaksanaan.");
        if (has_rounded())
            table.notes.emplace_back(
                "Volume rencana yang tidak habis dibagi ditulis dengan dua angka di belakang koma; persennya dihitung "
                "dari pecahan yang tepat.");
        return table;
    }

    bool has_rounded() const {
        constexpr int places = 9;
        return std::ranges::any_of(plans_, [](const RowPlan& plan) {
            return plan.volume && plan.volume->parts &&
                   std::ranges::any_of(*plan.volume->parts, [](const Ratio& one) { return !one.has_places(places); });
        });
    }

    Row quarter_row(const RowPlan& plan, const Realised* realised, std::size_t quarter, bool follows) const {
        Row row{{repeated_cell(plan.id(), follows), repeated_cell(written(plan.cells().kegiatan), follows),
                 text_cell(std::string{quarter_name(quarter)})}};
        append(row.cells, quarter_volume(plan, realised, quarter));
        append(row.cells, quarter_cost(plan, realised, quarter));
        row.cells.push_back(text_cell(realised == nullptr ? "" : realised->hasil));
        return row;
    }

    std::vector<Cell> quarter_volume(const RowPlan& plan, const Realised* realised, std::size_t quarter) const {
        const bool has_parts = plan.volume && plan.volume->parts;
        std::vector<Cell> cells{text_cell(plan.volume_in(quarter))};
        if (realised == nullptr || !realised->volume) {
            const bool is_silent = quarter < over_ && plan.is_planned_in(quarter);
            cells.push_back(text_cell(is_silent ? "belum dilaporkan" : ""));
            cells.push_back(text_cell({}));
            return cells;
        }
        const auto& volume = *realised->volume;
        const auto unit = plan.unit_of(volume);
        const bool same = plan.volume && unit == plan.volume->year.unit;
        cells.push_back(text_cell(volume_text(Ratio{volume.amount}, unit)));
        cells.push_back(percent_cell(same && has_parts ? percent(Ratio{volume.amount}, plan.volume->parts->at(quarter))
                                                       : std::nullopt));
        return cells;
    }

    static std::vector<Cell> quarter_cost(const RowPlan& plan, const Realised* realised, std::size_t quarter) {
        std::optional<Decimal> planned;
        if (plan.money.parts) planned = plan.money.parts->at(quarter);
        const auto paid = realised == nullptr ? std::nullopt : realised->biaya;
        std::vector<Cell> cells{money_cell(planned, plan.no_money_by_quarter()),
                                paid_cell(paid, realised == nullptr ? std::string{} : realised->in_kind)};
        cells.push_back(!paid ? text_cell({}) : planned ? percent_of(*paid, *planned) : percent_cell(std::nullopt));
        return cells;
    }

    /// Who pays for a row: one source, or several together, of which nobody says what each gave.
    static std::string payers(const Baris& row) {
        std::vector<std::string> names;
        for (const auto& share : money_of(row).shares)
            if (!share.source.empty()) names.push_back(share.source);
        std::ranges::sort(names, {}, [](const std::string& name) { return fold_word(name); });
        return names.empty() ? "tanpa sumber" : joined(names, " + ");
    }

    Table effects() const {
        auto table = started("efektivitas");
        table.columns = effect_columns();
        table.rows = effects_;
        table.notes = effect_notes();
        return table;
    }

    Table by_source() const {
        struct Group {
            std::string name;
            std::vector<std::string> ids;
            MoneySum sum;
        };
        std::vector<Group> groups;
        MoneySum all;
        bool several = false;
        for (const auto& one : all_) {
            const auto name = payers(one.plan->cells());
            auto group = std::ranges::find(groups, fold_word(name), [](const Group& g) { return fold_word(g.name); });
            if (group == groups.end()) group = groups.insert(group, {name, {}, {}});
            group->ids.push_back(one.plan->id());
            group->sum.add(one);
            all.add(one);
            several = several || name.find(" + ") != std::string::npos;
        }
        auto table = started("sumber");
        table.columns = {{{"Sumber Biaya"}, false, 4}, {{"Kegiatan"}, false, 3}};
        add_columns(table, {"Biaya"}, 3);
        for (const auto& group : groups) {
            Row row{{text_cell(group.name), text_cell(joined(group.ids, ", "))}};
            append(row.cells, group.sum.cells(has_due()));
            table.rows.push_back(std::move(row));
        }
        if (!groups.empty()) {
            table.total = {text_cell("Jumlah"), Cell{}};
            append(table.total, all.sums(has_due()));
        }
        if (several)
            table.notes.emplace_back("Kegiatan dengan beberapa sumber dijumlahkan bersama, karena berkas realisasi "
                                     "tidak merinci biaya menurut sumbernya.");
        return table;
    }

    const Programa& programa_;
    const Realisation& realisation_;
    Date today_;
    std::size_t over_;
    std::vector<RowPlan> plans_;
    std::vector<Progress> all_;
    std::vector<Row> effects_;
};

} // namespace

std::vector<Table> progress_tables(const Document& document, const Realisation& realisation, const Date& today) {
    return MonevTables{document, realisation, today}.tables();
}

} // namespace suluh
