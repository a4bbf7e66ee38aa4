#include "form/monev.hpp"

#include <algorithm>

#include <fmt/format.h>

#include "form/monev_progress.hpp"
#include "form/monev_tables.hpp"
#include "form/monev_words.hpp"
#include "text/suggest.hpp"

namespace suluh {

namespace {

constexpr std::string_view cannot = "tidak dapat dihitung";
constexpr int percent_places = 2;

Cell percent_cell(const std::optional<Ratio>& share) {
    const auto number = share ? rounded(*share, percent_places) : std::nullopt;
    return number ? number_cell(number->indonesian() + "%", *number) : text_cell(std::string{cannot});
}

Cell percent_of(const Decimal& done, const Decimal& planned) {
    return percent_cell(percent(Ratio{done}, Ratio{planned}));
}

Cell money_cell(const std::optional<Decimal>& amount, const std::string& otherwise) {
    return amount ? number_cell(format_rupiah(*amount), *amount) : text_cell(otherwise);
}

/// What was paid; beside it what was given in kind.
Cell paid_cell(const std::optional<Decimal>& amount, const std::string& in_kind) {
    return amount ? number_cell(joined({format_rupiah(*amount), in_kind}, "; "), *amount) : text_cell(in_kind);
}

/// Money of several rows. A percentage is only of what was planned and done alike.
class MoneySum {
public:
    void add(const Progress& one) {
        const auto& money = one.plan->money;
        if (money.year)
            year_ = year_.value_or(Decimal{}) + *money.year;
        else if (!money.written.empty() && std::ranges::find(words_, money.written) == words_.end())
            words_.push_back(money.written);
        if (one.cost_due) due_ += *one.cost_due;
        if (one.cost) done_ = done_.value_or(Decimal{}) + *one.cost;
        if (!money.year && one.cost) has_unplanned_ = true;
        if (money.year && !one.cost_due) has_undated_ = true;
    }

    /// "Rp3.050.000 + PM": what cannot be added stands beside the sum.
    std::vector<Cell> cells(bool with_due) const {
        auto cells = sums(with_due);
        if (words_.empty()) return cells;
        auto texts = words_;
        if (year_) texts.insert(texts.begin(), cells.front().text);
        cells.front().text = joined(texts, " + ");
        cells.front().is_number = year_.has_value();
        return cells;
    }

    std::vector<Cell> sums(bool with_due) const {
        const auto year = year_.value_or(Decimal{});
        const auto share = [&](const Decimal& planned, bool known) {
            if (!done_) return text_cell({});
            return has_unplanned_ || !known ? percent_cell(std::nullopt) : percent_of(*done_, planned);
        };
        const bool knows_due = !has_undated_;
        std::vector<Cell> cells{number_cell(format_rupiah(year), year)};
        if (with_due) cells.push_back(knows_due ? money_cell(due_, {}) : text_cell(std::string{cannot}));
        cells.push_back(money_cell(done_, {}));
        if (with_due) cells.push_back(share(due_, knows_due));
        cells.push_back(share(year, true));
        return cells;
    }

private:
    std::optional<Decimal> year_;
    Decimal due_;
    std::vector<std::string> words_; ///< "PM", "swadaya", of rows without an amount
    std::optional<Decimal> done_;    ///< empty: nobody reported any
    bool has_unplanned_ = false;     ///< paid for a row whose cost was not planned
    bool has_undated_ = false;       ///< planned in nobody knows which quarter
};

class Maker {
public:
    Maker(const Document& document, const Realisation& realisation, const Date& today)
        : programa_(*document.programa()), realisation_(realisation), today_(today),
          over_(quarters_over(programa_, today)), plans_(plan_of(document)) {
        for (const auto& plan : plans_) all_.push_back(progress_of(plan, realisation_, over_));
    }

    std::vector<Table> tables() const { return {overview(), by_quarter(), by_source()}; }

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
        const auto share = [&](const std::optional<Ratio>& planned) {
            if (one.volumes.empty()) return text_cell({});
            return percent_cell(one.done && planned ? percent(*one.done, *planned) : std::nullopt);
        };
        const auto year = plan ? std::optional{Ratio{plan->year.amount}} : std::nullopt;
        std::vector<Cell> cells{
            text_cell(plan ? volume_text(*year, plan->year.unit) : written(one.plan->cells().volume))};
        if (has_due())
            cells.push_back(text_cell(one.due ? volume_text(*one.due, plan->year.unit) : std::string{cannot}));
        cells.push_back(text_cell(one.volumes.empty() && !one.silent.empty() ? "belum dilaporkan" : one.done_text()));
        if (has_due()) cells.push_back(share(one.due));
        cells.push_back(share(year));
        return cells;
    }

    std::vector<Cell> cost_cells(const Progress& one) const {
        const auto& plan = one.plan->money;
        const auto share = [&](const std::optional<Decimal>& planned) {
            if (!one.cost) return text_cell({});
            return planned ? percent_of(*one.cost, *planned) : percent_cell(std::nullopt);
        };
        std::vector<Cell> cells{money_cell(plan.year, plan.written)};
        if (has_due()) cells.push_back(money_cell(one.cost_due, plan.year ? std::string{cannot} : plan.written));
        cells.push_back(paid_cell(one.cost, one.in_kind));
        if (has_due()) cells.push_back(share(one.cost_due));
        cells.push_back(share(plan.year));
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
        const bool same = plan.volume && (volume.unit.empty() || volume.unit == plan.volume->year.unit);
        cells.push_back(text_cell(volume_text(Ratio{volume.amount}, same ? plan.volume->year.unit : volume.unit)));
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
};

} // namespace

std::vector<Table> progress_tables(const Document& document, const Realisation& realisation, const Date& today) {
    return Maker{document, realisation, today}.tables();
}

} // namespace suluh
