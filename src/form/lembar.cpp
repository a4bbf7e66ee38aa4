#include "form/lembar.hpp"

#include <algorithm>

#include <fmt/format.h>

#include "suluh/value.hpp"

#include "document/choices.hpp"
#include "form/region.hpp"
#include "form/table_cells.hpp"
#include "ranking/methods.hpp"
#include "ranking/say.hpp"
#include "ranking/sheet.hpp"
#include "text/enumerate.hpp"

namespace suluh {

namespace {

constexpr int places = 9;
constexpr std::string_view to_fill = "…………………………………………";
constexpr std::size_t farmers = 15; ///< rows, where the document does not know how many were asked

Column sheet_column(std::string_view heading, int weight, bool numeric = false) {
    return {{std::string{heading}}, numeric, weight};
}

class SheetMaker {
public:
    SheetMaker(const Document& document, const RankingQuestion& question, SheetUse use)
        : document_(document), question_(question), use_(use), criteria_(criteria_of(question)),
          groups_(groups_of(question).value_or(std::vector<Group>{})) {
        if (!groups_.empty()) return;
        groups_.emplace_back(); // by a key that is none
        for (std::size_t i = 0; i < question.problems.size(); ++i) groups_.front().problems.push_back(i);
    }

    std::vector<Table> tables() const {
        const auto metode = question_.metode();
        if (!metode || question_.problems.empty()) return {};
        switch (*metode) {
        case Metode::berpasangan:
            return {pairs()};
        case Metode::preferensi:
            return {preferences()};
        case Metode::faktor_penentu:
            return {adoption()};
        case Metode::ahp:
            return criteria_.empty() ? std::vector<Table>{} : comparisons();
        default:
            return criteria_.empty() ? std::vector<Table>{} : std::vector<Table>{scores()};
        }
    }

private:
    bool is_paper() const { return use_ == SheetUse::paper; }

    Table begun(std::string_view title) const {
        Table table;
        table.title.emplace_back(title);
        table.column_numbers = false;
        table.to_fill = true;
        table.heads.emplace_back("Metode", std::string{method_of(*question_.metode()).title});
        if (auto region = region_text(); !region.empty()) table.heads.emplace_back("Wilayah", std::move(region));
        if (auto year = year_text(); !year.empty()) table.heads.emplace_back("Tahun", std::move(year));
        table.heads.emplace_back("Tanggal", question_.how.tanggal.present() ? format_date(*question_.how.tanggal)
                                                                            : std::string{to_fill});
        table.heads.emplace_back(sheet::assessor, to_fill);
        return table;
    }

    std::string region_text() const {
        if (const auto* programa = document_.programa()) {
            const std::vector all{programa};
            return full_region(all);
        }
        const auto* own = std::get_if<DokumenPemeringkatan>(&document_.body);
        if (own == nullptr) return {};
        Programa stand_in; // a region is called the same whoever lies in it
        stand_in.wilayah = own->wilayah;
        const std::vector<const Programa*> all{&stand_in};
        return own->wilayah.present() ? full_region(all) : std::string{};
    }

    std::string year_text() const {
        const auto* programa = document_.programa();
        const auto* own = std::get_if<DokumenPemeringkatan>(&document_.body);
        const auto* year = programa != nullptr ? &programa->tahun : own != nullptr ? &own->tahun : nullptr;
        return year != nullptr && year->present() ? std::to_string(**year) : std::string{};
    }

    std::string uraian(std::size_t problem) const {
        const auto& text = question_.problems.items[problem].uraian;
        return text.present() ? std::string{*text} : std::string{};
    }

    void begin_group(Table& table, const Group& group) const {
        if (!group.name.empty()) table.groups.push_back({table.rows.size(), 0, group.name});
    }

    void add_assessor(Table& table) const {
        if (!is_paper()) table.columns.push_back(sheet_column(sheet::assessor, 2));
    }

    /// A row whose cells behind those given are left to be filled in.
    static void add_row(Table& table, std::vector<std::string> texts) {
        Row row;
        for (auto& text : texts) row.cells.push_back(text_cell(std::move(text)));
        row.cells.resize(table.columns.size());
        table.rows.push_back(std::move(row));
    }

    Table scores() const {
        auto table = begun("LEMBAR SKOR MASALAH");
        table.columns = {sheet_column(sheet::number, 1, true), sheet_column(sheet::id, 1),
                         sheet_column(sheet::problem, 8)};
        add_assessor(table);
        for (const auto& one : criteria_) table.columns.push_back(sheet_column(sheet_heading(one), 2));
        std::size_t number = 0;
        for (const auto& group : groups_) {
            begin_group(table, group);
            for (const auto problem : group.problems)
                add_row(table, {std::to_string(++number), id_of(question_, problem), uraian(problem)});
        }
        explain_scale(table);
        return table;
    }

    void explain_scale(Table& table) const {
        if (const auto scale = scale_of(question_)) {
            const auto lowest = scale->lowest.indonesian(places);
            const auto highest = scale->highest.indonesian(places);
            table.notes.push_back(fmt::format("Isilah setiap kotak dengan satu angka menurut skala {0} sampai {1}; {0} "
                                              "paling rendah, {1} paling tinggi.",
                                              lowest, highest));
        } else {
            table.notes.emplace_back("Isilah setiap kotak dengan satu angka; dokumen ini tidak menetapkan skala.");
        }
        std::vector<std::string> rising, falling, weights;
        for (const auto& one : criteria_) {
            (one.falling ? falling : rising).push_back(one.name);
            if (one.weight) weights.push_back(fmt::format("{} {}", one.name, one.weight->indonesian(places)));
        }
        if (falling.empty())
            table.notes.emplace_back("Makin tinggi angkanya, makin didahulukan masalahnya.");
        else if (!rising.empty())
            table.notes.push_back(fmt::format("Makin tinggi angkanya, makin didahulukan masalahnya, pada kriteria: {}.",
                                              enumerated(rising)));
        if (!falling.empty())
            table.notes.push_back(fmt::format("Makin rendah angkanya, makin didahulukan masalahnya, pada kriteria: {}.",
                                              enumerated(falling)));
        if (!weights.empty()) table.notes.push_back(fmt::format("Bobot kriteria: {}.", enumerated(weights)));
        table.notes.emplace_back("Kotak yang kosong tidak dapat dihitung: beri skor pada semua kriteria.");
    }

    Table pairs() const {
        auto table = begun("LEMBAR PERBANDINGAN MASALAH");
        table.columns = {sheet_column(sheet::number, 1, true), sheet_column(sheet::first, 1),
                         sheet_column("Masalah A", 6), sheet_column(sheet::second, 1), sheet_column("Masalah B", 6)};
        add_assessor(table);
        table.columns.push_back(sheet_column(sheet::winner, 3));
        std::size_t number = 0;
        for (const auto& group : groups_) {
            begin_group(table, group);
            for (std::size_t i = 0; i < group.problems.size(); ++i)
                for (std::size_t j = i + 1; j < group.problems.size(); ++j) {
                    const auto a = group.problems[i], b = group.problems[j];
                    add_row(table,
                            {std::to_string(++number), id_of(question_, a), uraian(a), id_of(question_, b), uraian(b)});
                }
        }
        table.notes = {"Pada setiap baris tulis ID masalah yang lebih dahulu harus diatasi; tidak boleh seri."};
        return table;
    }

    Table preferences() const {
        auto table = begun("LEMBAR PILIHAN MASALAH TERBERAT");
        table.columns = {sheet_column(sheet::place, 1, true)};
        add_assessor(table);
        table.columns.push_back(sheet_column(sheet::id, 2));
        if (is_paper()) table.columns.push_back(sheet_column(sheet::problem, 8));
        const auto count = preferred(question_);
        for (std::size_t i = 0; i < count; ++i) add_row(table, {std::to_string(i + 1)});
        table.notes.push_back(
            fmt::format("Tulis {} masalah yang berbeda dari daftar berikut; 1 untuk yang terberat.", count));
        for (std::size_t i = 0; i < question_.problems.size(); ++i)
            table.notes.push_back(fmt::format("{} – {}", id_of(question_, i), uraian(i)));
        return table;
    }

    std::vector<Table> comparisons() const {
        const auto parts = ahp_parts(question_);
        std::vector<Table> tables;
        if (parts.scores) tables.push_back(scores());
        Things criteria, problems;
        for (const auto& one : criteria_) criteria.emplace_back(one.id, one.name);
        for (std::size_t i = 0; i < question_.problems.size(); ++i)
            problems.emplace_back(id_of(question_, i), uraian(i));
        if (!is_paper() && parts.problems) { // one table, so that it has one heading line
            auto all = saaty("LEMBAR PERBANDINGAN", "Uraian", true);
            if (parts.criteria) add_pairs(all, compared_text(nullptr), criteria);
            for (const auto& one : criteria_) add_pairs(all, compared_text(&one), problems);
            return {std::move(all)};
        }
        if (parts.criteria) {
            tables.push_back(saaty("LEMBAR PERBANDINGAN KRITERIA", "Kriteria"));
            add_pairs(tables.back(), {}, criteria);
        }
        for (std::size_t c = 0; parts.problems && c < criteria_.size(); ++c) {
            tables.push_back(saaty("LEMBAR PERBANDINGAN MASALAH", "Masalah"));
            tables.back().title.push_back("menurut kriteria " + criteria_[c].name);
            add_pairs(tables.back(), {}, problems);
        }
        return tables;
    }

    using Things = std::vector<std::pair<std::string, std::string>>; ///< id, name

    /// A row for every two; `what` is the cell under "Perbandingan", where there is such a column.
    static void add_pairs(Table& table, const std::string& what, const Things& things) {
        for (std::size_t i = 0; i < things.size(); ++i)
            for (std::size_t j = i + 1; j < things.size(); ++j) {
                std::vector<std::string> texts{std::to_string(table.rows.size() + 1)};
                if (!what.empty()) texts.push_back(what);
                for (const auto& one : {things[i], things[j]}) {
                    texts.push_back(one.first);
                    texts.push_back(one.second);
                }
                add_row(table, std::move(texts));
            }
    }

    /// Without rows: which of two is more important, and how many times.
    Table saaty(std::string_view title, std::string_view what, bool of_several = false) const {
        auto table = begun(title);
        table.columns = {sheet_column(sheet::number, 1, true)};
        if (of_several) table.columns.push_back(sheet_column(sheet::compared, 3));
        for (const auto& [id, side] : {std::pair{sheet::first, 'A'}, std::pair{sheet::second, 'B'}}) {
            table.columns.push_back(sheet_column(id, 2));
            table.columns.push_back(sheet_column(fmt::format("{} {}", what, side), 6));
        }
        if (of_several) add_assessor(table);
        table.columns.push_back(sheet_column(sheet::heavier, 2));
        table.columns.push_back(sheet_column(sheet::times, 2));
        table.notes = {"Pada setiap baris tulis yang lebih penting (seperti di kolom A atau B), lalu berapa kali.",
                       "1 = sama penting; 3 = sedikit lebih penting; 5 = lebih penting; 7 = jauh lebih penting; 9 = "
                       "mutlak lebih penting; 2, 4, 6 dan 8 = di antaranya.",
                       "Jawaban harus runtut: bila A lebih penting daripada B, dan B daripada C, maka A juga lebih "
                       "penting daripada C."};
        return table;
    }

    Table adoption() const {
        auto table = begun("LEMBAR PENERAPAN TEKNOLOGI");
        table.columns = {sheet_column(sheet::number, 1, true), sheet_column(sheet::farmer, 4)};
        std::size_t asked = 0;
        std::vector<std::string> most;
        for (std::size_t i = 0; i < question_.problems.size(); ++i) {
            const auto& one = question_.problems.items[i].penerapan;
            table.columns.push_back(sheet_column(sheet_heading(question_, i), 2));
            asked = std::max(asked, one.skor.size());
            if (one.maks.present()) most.push_back(fmt::format("{} {}", id_of(question_, i), one.maks->indonesian()));
        }
        const auto rows = asked > 0 ? asked : farmers;
        for (std::size_t i = 0; i < rows; ++i) add_row(table, {std::to_string(i + 1)});
        table.notes.emplace_back("Satu baris untuk satu petani: tulis skor penerapan setiap anjuran, 0 bila tidak "
                                 "diterapkan sama sekali.");
        if (!most.empty()) table.notes.push_back(fmt::format("Skor tertinggi: {}.", enumerated(most)));
        return table;
    }

    const Document& document_;
    const RankingQuestion& question_;
    SheetUse use_;
    std::vector<Criterion> criteria_;
    std::vector<Group> groups_;
};

} // namespace

std::vector<Table> scoring_sheet(const Document& document, const RankingQuestion& question, SheetUse use) {
    return SheetMaker{document, question, use}.tables();
}

} // namespace suluh
