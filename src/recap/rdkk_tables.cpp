#include <fmt/format.h>

#include "recap/parts.hpp"
#include "recap/rdkk.hpp"
#include "text/utf8.hpp"

namespace suluh::rekap {

namespace {

constexpr std::array<std::string_view, 4> seasons{"tanpa musim", "MT I", "MT II", "MT III"};
constexpr std::array<std::size_t, 4> season_order{1, 2, 3, 0};

Cell count(std::uint64_t value) {
    return number(Decimal{static_cast<std::int64_t>(value)});
}

Cell amount(Amount value) {
    return number(decimal_of(value));
}

std::string title_of(std::string_view name) {
    if (name == "musim") return "MENURUT MUSIM TANAM";
    if (name == "komoditas") return "MENURUT KOMODITAS";
    if (name == "kebutuhan") return "PERMINTAAN DIBANDINGKAN DENGAN TAKARAN × LUAS";
    return name == "rekap" ? "SEMUA MUSIM TANAM" : "MENURUT WILAYAH DAN MUSIM TANAM";
}

/// The tables of one recap.
class RdkkTable {
public:
    RdkkTable(const RdkkRecap& recap, const Regions& regions, const RdkkRecapHead& head)
        : recap_(recap), regions_(regions), head_(head) {}

    Table made(std::string_view name) {
        begin(name);
        if (name == "rekap") make_lines();
        if (name == "musim") make_seasons();
        if (name == "wilayah-musim") make_lines_by_season();
        if (name == "komoditas") make_commodities();
        if (name == "kebutuhan") make_needs();
        if (name != "kebutuhan") add_sum_notes();
        add_notes();
        return std::move(table_);
    }

private:
    void begin(std::string_view name) {
        table_.title = {fmt::format("REKAPITULASI RDKK TAHUN {}", head_.year), title_of(name)};
        table_.heads.emplace_back("RDKK yang direkap", head_.files);
        table_.heads.emplace_back("Nilai kebijakan", recap_.policy().called());
        add_presence(table_, recap_.villages(), regions_);
    }

    void add_sum_columns() {
        table_.columns.push_back(numbers({"Jumlah Baris"}));
        table_.columns.push_back(numbers({"Jumlah NIK"}));
        table_.columns.push_back(numbers({"Rencana Tanam (ha)"}));
        for (const auto i : recap_.written())
            table_.columns.push_back(
                numbers({fmt::format("{} (kg)", utf8::capitalised(recap_.policy().fertilisers[i].name))}));
    }

    void add_sums(std::vector<Cell>& cells, const RdkkSums& sums) const {
        cells.push_back(count(sums.rows));
        cells.push_back(count(sums.niks.count()));
        cells.push_back(amount(sums.area));
        for (const auto i : recap_.written()) cells.push_back(amount(i < sums.kg.size() ? sums.kg[i] : 0));
    }

    void add_row(std::vector<Cell> cells, const RdkkSums& sums) {
        add_sums(cells, sums);
        table_.rows.push_back({std::move(cells)});
    }

    void set_total(std::vector<Cell> cells) {
        add_sums(cells, recap_.total().all);
        table_.total = std::move(cells);
    }

    /// Those with rows, and the villages and groups without any.
    template <class Each>
    void for_each_line(Each each) const {
        auto lines = std::map<LineKey, const RdkkLine*>{};
        const RdkkLine empty;
        for (const auto& key : silent_lines(recap_.level(), recap_.villages(), regions_)) lines.emplace(key, &empty);
        for (const auto& [key, line] : recap_.lines()) lines.insert_or_assign(key, &line);
        std::size_t at = 0;
        for (const auto& [key, line] : lines) {
            ++at;
            each(line_cells(recap_.level(), at, key, line->group, regions_), *line);
        }
    }

    void make_lines() {
        add_line_columns(table_, recap_.level());
        add_sum_columns();
        for_each_line([&](std::vector<Cell> cells, const RdkkLine& line) { add_row(std::move(cells), line.all); });
        set_total(total_cells(recap_.level()));
    }

    void make_seasons() {
        table_.columns = {words({"Musim Tanam"}, 3)};
        add_sum_columns();
        for (const auto mt : season_order)
            if (mt != 0 || recap_.total().seasons[mt].rows > 0)
                add_row({text_cell(std::string{seasons[mt]})}, recap_.total().seasons[mt]);
        set_total({text_cell("Jumlah")});
        table_.notes.emplace_back(once("musim"));
    }

    /// Every line with the three seasons, those without rows too.
    void make_lines_by_season() {
        add_line_columns(table_, recap_.level());
        table_.columns.push_back(words({"Musim Tanam"}, 2));
        add_sum_columns();
        for_each_line([&](const std::vector<Cell>& begun, const RdkkLine& line) {
            bool repeats = false;
            for (const auto mt : season_order) {
                if (mt == 0 && recap_.total().seasons[0].rows == 0) continue;
                auto cells = begun;
                for (auto& cell : cells) cell.repeats = repeats && !cell.text.empty();
                cells.push_back(text_cell(std::string{seasons[mt]}));
                add_row(std::move(cells), line.seasons[mt]);
                repeats = true;
            }
        });
        auto cells = total_cells(recap_.level());
        cells.emplace_back();
        set_total(std::move(cells));
        table_.notes.emplace_back(once("musim"));
    }

    void make_commodities() {
        table_.columns = {words({"Komoditas"}, 3)};
        add_sum_columns();
        for (const auto& [name, sums] : recap_.commodities())
            if (sums.rows > 0) add_row({text_cell(name)}, sums);
        set_total({text_cell("Jumlah")});
        table_.notes.emplace_back(once("komoditas"));
    }

    static std::string once(std::string_view what) {
        return fmt::format("Baris dengan beberapa {0} dihitung pada setiap {0} itu; baris Jumlah menghitungnya sekali.",
                           what);
    }

    void make_needs() {
        add_line_columns(table_, recap_.level());
        table_.columns.push_back(words({"Pupuk"}, 3));
        for (const auto* title : {"Luas Bertakaran (ha)", "Diminta (kg)", "Takaran × Luas (kg)", "Selisih (kg)",
                                  "Diminta Tanpa Takaran (kg)"})
            table_.columns.push_back(numbers({title}));
        if (!recap_.has_doses()) {
            table_.notes.push_back(fmt::format("{} tidak memuat takaran untuk tanaman dan wilayah ini, jadi kebutuhan "
                                               "tidak dapat dihitung; beri --acuan yang memuatnya.",
                                               utf8::capitalised(recap_.policy().called())));
            return;
        }
        for_each_line([&](const std::vector<Cell>& begun, const RdkkLine& line) {
            bool repeats = false;
            for (std::size_t i = 0; i < line.doses.size(); ++i) {
                const auto& sums = line.doses[i];
                if (sums.area == 0 && sums.undosed == 0 && sums.asked == 0) continue;
                auto cells = begun;
                for (auto& cell : cells) cell.repeats = repeats && !cell.text.empty();
                cells.push_back(text_cell(recap_.policy().fertilisers[i].name));
                add_need(std::move(cells), sums);
                repeats = true;
            }
            if (!repeats) {
                auto cells = begun;
                cells.push_back(text_cell("–"));
                add_need(std::move(cells), {});
            }
        });
        add_need_notes();
    }

    void add_need(std::vector<Cell> cells, const DoseSums& sums) {
        const auto by_dose = decimal_of(sums.by_dose * millionth);
        for (const auto& value : {decimal_of(sums.area), decimal_of(sums.asked), by_dose,
                                  decimal_of(sums.asked) - by_dose, decimal_of(sums.undosed)})
            cells.push_back(number(value));
        table_.rows.push_back({std::move(cells)});
    }

    void add_need_notes() {
        table_.notes.push_back(fmt::format(
            "Takaran × luas dihitung untuk setiap petani, musim dan komoditas, lalu dibulatkan ke kg {}, baru "
            "dijumlahkan.",
            recap_.policy().rounding == Pembulatan::genap ? "terdekat (tepat setengah ke bilangan genap)"
                                                          : "terdekat (tepat setengah ke atas)"));
        table_.notes.emplace_back("Selisih di bawah 0: yang diminta lebih sedikit daripada takarannya.");
    }

    void add_sum_notes() {
        const auto& all = recap_.total().all;
        table_.notes.emplace_back("Jumlah NIK adalah banyaknya NIK yang berbeda, dihitung ulang pada setiap baris dan "
                                  "pada baris Jumlah; bukan penjumlahan, karena satu petani dapat ada di beberapa "
                                  "baris.");
        table_.notes.emplace_back("Luas dan pupuk dijumlahkan sebagaimana ditulis, tanpa pembulatan.");
        if (all.unread_niks > 0)
            table_.notes.push_back(fmt::format("{} baris tanpa NIK yang benar ikut dijumlahkan, tetapi tidak dalam "
                                               "Jumlah NIK.",
                                               all.unread_niks));
    }

    void add_notes() {
        if (recap_.villages().contains(std::string{no_region})) table_.notes.emplace_back(no_region_note);
        if (head_.left_out > 0)
            table_.notes.push_back(
                fmt::format("{} baris tidak dihitung sama sekali karena rusak (--tanpa-rusak).", head_.left_out));
        table_.notes.insert(table_.notes.end(), head_.notes.begin(), head_.notes.end());
    }

    const RdkkRecap& recap_;
    const Regions& regions_;
    const RdkkRecapHead& head_;
    Table table_;
};

} // namespace

Table rdkk_table(const RdkkRecap& recap, std::string_view name, const Regions& regions, const RdkkRecapHead& head) {
    return RdkkTable{recap, regions, head}.made(name);
}

} // namespace suluh::rekap
