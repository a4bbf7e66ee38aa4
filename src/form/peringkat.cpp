// A ranking as tables: for csv, md and the html page that the assessors sign.
#include "form/peringkat.hpp"

#include <algorithm>

#include <fmt/format.h>
#include <fmt/ranges.h>

#include "form/peringkat_bagian.hpp"
#include "form/region.hpp"
#include "form/row.hpp"
#include "form/table_cells.hpp"
#include "ranking/say.hpp"
#include "text/utf8.hpp"

namespace suluh {

namespace {

using namespace peringkat;

constexpr std::string_view title = "Peringkat Masalah";
constexpr int csv_digits = 9; ///< as many as a Decimal holds behind the point

Cell ratio_cell(const Ratio& value, int places) {
    Cell cell{value.indonesian(places), false, {}, false};
    cell.is_number = Decimal::from_digits(value.digits(csv_digits), cell.number);
    return cell;
}

/// The columns between a problem's sentence and its score, by method.
class Parts {
public:
    explicit Parts(const RankingPage& page) : page_(page), ranking_(page.ranking) {}

    std::vector<Column> columns() const {
        switch (ranking_.method->metode) {
        case Metode::berpasangan:
            return {{{"Didahulukan dari"}, false, 4}};
        case Metode::preferensi:
            return {{{"Disebut pertama"}, true, 1}, {{"Disebut kedua"}, true, 1}, {{"Disebut ketiga"}, true, 1}};
        case Metode::faktor_penentu:
            return {{{"TPT (%)"}, true, 1}, {{"Cakupan (%)"}, true, 1}};
        default:
            break;
        }
        std::vector<Column> columns;
        for (std::size_t i = 0; i < ranking_.table.criteria.size(); ++i) columns.push_back({{heading(i)}, true, 1});
        return columns;
    }

    std::vector<Cell> cells(const Ranked& one) const {
        switch (ranking_.method->metode) {
        case Metode::berpasangan:
            return {text_cell(beaten(one))};
        case Metode::preferensi:
            return namings(one);
        case Metode::faktor_penentu:
            return {ratio_cell(one.terms[1].score, score_digits), coverage(one)};
        default:
            break;
        }
        std::vector<Cell> cells;
        for (const auto& term : one.terms)
            cells.push_back(
                ratio_cell(term.score, ranking_.method->metode == Metode::ahp ? share_digits : score_digits));
        return cells;
    }

private:
    static constexpr int score_digits = 2;
    static constexpr int share_digits = 3;

    std::string heading(std::size_t i) const {
        const auto& criterion = ranking_.table.criteria[i];
        if (ranking_.method->metode == Metode::ahp)
            return fmt::format("{} (bobot {})", criterion.name,
                               ranking_.figures.criterion_weights[i].indonesian(share_digits));
        if (criterion.weight) return fmt::format("{} (bobot {})", criterion.name, criterion.weight->indonesian(9));
        if (ranking_.method->metode == Metode::kali && criterion.falling) return criterion.name + " (pembagi)";
        return criterion.name;
    }

    std::string beaten(const Ranked& one) const {
        std::vector<std::string> parts;
        for (const auto& duel : duels_of(ranking_, one.problem)) {
            if (duel.won.is_zero()) continue;
            const auto id = id_of(page_.question, duel.other);
            const bool once = is_equal(duel.won + duel.lost, Ratio{1});
            parts.push_back(once ? id
                                 : fmt::format("{} ({} dari {})", id, duel.won.indonesian(0),
                                               (duel.won + duel.lost).indonesian(0)));
        }
        return parts.empty() ? "–" : fmt::format("{}", fmt::join(parts, ", "));
    }

    static std::vector<Cell> namings(const Ranked& one) {
        std::vector<Cell> cells;
        for (const auto times : namings_of(one)) cells.push_back(ratio_cell(Ratio{times}, 0));
        return cells;
    }

    Cell coverage(const Ranked& one) const {
        const auto& coverage = page_.question.problems.items[one.problem].penerapan.cakupan;
        return coverage.present() ? ratio_cell(Ratio{*coverage}, score_digits) : text_cell("");
    }

    const RankingPage& page_;
    const Ranking& ranking_;
};

std::vector<std::string> lines_of(const std::vector<Remark>& remarks) {
    std::vector<std::string> lines;
    for (const auto& [part, text] : remarks) lines.push_back(fmt::format("{}: {}.", part, text));
    return lines;
}

void add_heads(const RankingPage& page, Table& table) {
    const auto head = [&](std::string label, std::string value) {
        table.heads.emplace_back(std::move(label), value.empty() ? std::string{to_fill_in} : std::move(value));
    };
    head("Wilayah", region_of(page.document));
    head("Tahun", year_of(page.document));
    head("Tanggal", date_of(page.question));
}

/// The assessors in two halves, the right one under place and date; a crowd in one block.
void add_signatures(const RankingPage& page, Table& table) {
    const auto names = assessors_of(page);
    const auto date = date_of(page.question);
    constexpr std::size_t most_in_halves = 6; // three beside each other
    const auto half = names.size() > most_in_halves ? 0 : names.size() / 2;
    SignatureBlock left{false, {"Penilai,"}, {}};
    SignatureBlock right{true, {fmt::format("{}, {}", to_fill_in, date.empty() ? to_fill_in : date), "Penilai,"}, {}};
    for (std::size_t i = 0; i < names.size(); ++i) (i < half ? left : right).people.push_back({{}, names[i], {}});
    if (right.people.empty()) right.people.emplace_back(); // a line to sign on
    if (!left.people.empty()) table.signatures.push_back(std::move(left));
    table.signatures.push_back(std::move(right));
}

Table main_table(const RankingPage& page) {
    const auto& ranking = page.ranking;
    const Parts parts{page};
    const bool grouped = !group_key_of(page.question).empty();
    Table table;
    table.title = {std::string{title}};
    table.column_numbers = false;
    add_heads(page, table);
    table.columns = {{{"Peringkat"}, !page.roman, 1}, {{"Id"}, false, 1}, {{"Masalah"}, false, 5}};
    if (grouped && page.flat) table.columns.push_back({{"Kelompok"}, false, 2});
    for (auto& column : parts.columns()) table.columns.push_back(std::move(column));
    table.columns.push_back({{std::string{ranking.method->score}}, true, 1});
    const auto places = places_of(ranking);
    std::optional<std::size_t> group;
    for (const auto position : ranking.in_order()) {
        const auto& one = ranking.problems[position];
        if (grouped && group != one.group) {
            group = one.group;
            table.groups.push_back({table.rows.size(), 0, group_title(page, one.group)});
        }
        Row row;
        row.cells.push_back(page.roman ? text_cell(rank_text(page, one.rank)) : ratio_cell(Ratio{one.rank}, 0));
        row.cells.push_back(text_cell(id_of(page.question, one.problem)));
        row.cells.push_back(text_cell(written(page.question.problems.items[one.problem].uraian)));
        if (grouped && page.flat) row.cells.push_back(text_cell(group_title(page, one.group)));
        for (auto& cell : parts.cells(one)) row.cells.push_back(std::move(cell));
        row.cells.push_back(ratio_cell(*one.score, places));
        table.rows.push_back(std::move(row));
    }
    table.notes = lines_of(declaration(page));
    for (auto& line : consideration_lines()) table.notes.push_back(std::move(line));
    add_signatures(page, table);
    return table;
}

Table remark_table(std::string name, const std::vector<Remark>& remarks) {
    Table table;
    table.title = {std::move(name)};
    table.column_numbers = false;
    table.columns = {{{"Hal"}, false, 1}, {{"Keterangan"}, false, 5}};
    for (const auto& remark : remarks) {
        const bool goes_on = !table.rows.empty() && table.rows.back().cells.front().text == remark.part;
        table.rows.push_back({{{remark.part, false, {}, goes_on}, text_cell(remark.text)}});
    }
    return table;
}

} // namespace

std::vector<Table> ranking_tables(const RankingPage& page) {
    std::vector<Table> tables;
    if (page.explained)
        tables.push_back(
            remark_table(fmt::format("Rincian Skor {}", id_of(page.question, *page.explained)), explanation(page)));
    else
        tables.push_back(main_table(page));
    if (page.sensitivity)
        tables.push_back(remark_table("Kepekaan Peringkat", sensitivity_remarks(page, sensitivity_of(page.ranking))));
    return tables;
}

} // namespace suluh
