#include "recap/rdk.hpp"

#include <map>
#include <set>
#include <tuple>

#include <fmt/format.h>

#include "rdkk/rows.hpp"
#include "recap/parts.hpp"
#include "text/suggest.hpp"
#include "text/utf8.hpp"
#include "value/units.hpp"

namespace suluh::rekap {

namespace {

const Rdk& rdk_of(const Document& document) {
    return std::get<Rdk>(document.body);
}

std::string village_of(const Rdk& plan) {
    return plan.poktan.kode_desa.present() ? plan.poktan.kode_desa->dotted : std::string{};
}

std::string group_of(const Rdk& plan) {
    return plan.poktan.nama.present() ? utf8::printable(*plan.poktan.nama) : std::string{};
}

/// Points into the plan and `village`.
GroupPlace place_of(const Rdk& plan, std::string_view village) {
    const auto text = [](const Text& value) { return value.present() ? *value : std::string_view{}; };
    return {village, text(plan.poktan.nama), text(plan.poktan.gapoktan)};
}

LineKey line_of(Jenjang level, const Rdk& plan) {
    return line_of(level, place_of(plan, village_of(plan)));
}

constexpr std::array money_keys{&Permodalan::swadana, &Permodalan::kredit, &Permodalan::iuran, &Permodalan::bantuan};
constexpr std::array<std::string_view, 4> money_names{"swadana", "kredit", "iuran", "bantuan"};

/// The groups of one line.
struct RdkLine {
    std::string group;
    std::int64_t plans = 0;
    Decimal members;
    std::array<Decimal, money_keys.size()> money;
};

/// What one target is added up with: commodity, season, unit of area, unit of production.
using TargetKey = std::tuple<std::string, std::string, std::string, std::string>;

struct Targets {
    std::set<const Document*> plans;
    Decimal planted, harvested, production;
};

std::string unit_of_area(const SasaranProduksi& row) {
    const auto& unit = row.luas_tanam.present() ? row.luas_tanam->unit : row.luas_panen->unit;
    const bool any = row.luas_tanam.present() || row.luas_panen.present();
    return !any || unit.empty() ? std::string{"ha"} : unit_named(unit).name;
}

TargetKey key_of(const SasaranProduksi& row) {
    constexpr std::array<std::string_view, 4> seasons{"", "MT I", "MT II", "MT III"};
    const auto mt = row.musim.present() ? season_number(*row.musim) : std::uint8_t{0};
    auto season = mt != 0               ? std::string{seasons[mt]}
                  : row.musim.present() ? utf8::printable(*row.musim)
                                        : std::string{without};
    auto production = std::string{without};
    if (row.produksi.present())
        production = row.produksi->unit.empty() ? "tanpa satuan" : unit_named(row.produksi->unit).name;
    return {row.komoditas.present() ? fold_word(utf8::printable(*row.komoditas)) : std::string{without},
            std::move(season), unit_of_area(row), std::move(production)};
}

void add_target(Targets& sums, const Document& document, const SasaranProduksi& row) {
    sums.plans.insert(&document);
    if (row.luas_tanam.present()) sums.planted += row.luas_tanam->amount;
    if (row.luas_panen.present()) sums.harvested += row.luas_panen->amount;
    if (row.produksi.present()) sums.production += row.produksi->amount;
}

class RdkTable {
public:
    RdkTable(std::span<const Document* const> documents, Jenjang level, const Regions& regions)
        : documents_(documents), level_(level), regions_(regions) {
        for (const auto* document : documents_) collect(*document);
        for (auto& key : silent_lines(level_, villages_, regions_)) lines_.try_emplace(std::move(key));
    }

    Table made(std::string_view name) {
        table_.title = {fmt::format("REKAPITULASI RDK TAHUN {}", *rdk_of(*documents_.front()).tahun)};
        table_.heads.emplace_back("RDK yang direkap", fmt::format("{} kelompok", documents_.size()));
        add_presence(table_, villages_, regions_);
        if (name == "rekap")
            make_lines();
        else
            make_targets(name == "sasaran");
        return std::move(table_);
    }

private:
    void collect(const Document& document) {
        const auto& plan = rdk_of(document);
        villages_.insert(line_of(Jenjang::desa, plan).region);
        const auto key = line_of(level_, plan);
        for (auto* line : {&lines_[key], &total_}) {
            line->group = place_of(plan, {}).shown(level_);
            ++line->plans;
            if (plan.poktan.anggota.present()) line->members += *plan.poktan.anggota;
            for (std::size_t i = 0; i < money_keys.size(); ++i) {
                const auto& money = plan.permodalan.*money_keys[i];
                if (money.present() && money->is_amount()) line->money[i] += money->rupiah;
            }
        }
        for (std::size_t i = 0; i < money_keys.size(); ++i) {
            const auto& money = plan.permodalan.*money_keys[i];
            const bool is_unsummed = (money.present() && !money->is_amount()) || (!money.present() && !money.absent());
            if (is_unsummed)
                unsummed_.push_back(
                    fmt::format("{} {} \"{}\"", group_of(plan), money_names[i], utf8::excerpt(utf8::trim(money.text))));
        }
        if (!plan.poktan.anggota.present()) uncounted_.push_back(group_of(plan));
        for (const auto& row : plan.sasaran) {
            if (!row.present()) continue;
            note_missing(plan, row);
            add_target(targets_[{key, key_of(row)}], document, row);
            add_target(total_targets_[key_of(row)], document, row);
        }
    }

    /// What adds nothing though the row is there.
    void note_missing(const Rdk& plan, const SasaranProduksi& row) {
        const auto of = fmt::format("{} {}", group_of(plan), std::get<0>(key_of(row)));
        bool is_whole = true;
        for (const auto* value : {&row.luas_tanam, &row.luas_panen, &row.produksi}) {
            if (!value->present() && !value->absent())
                unclear_.push_back(fmt::format("{} \"{}\"", of, utf8::excerpt(utf8::trim(value->text))));
            else if (!value->present())
                is_whole = false;
        }
        if (!is_whole) incomplete_.push_back(of);
    }

    void make_lines() {
        table_.title.emplace_back("KELOMPOK DAN PERMODALAN");
        add_line_columns(table_, level_);
        table_.columns.push_back(numbers({"Jumlah RDK"}));
        table_.columns.push_back(numbers({"Anggota"}));
        for (const auto name : money_names)
            table_.columns.push_back(numbers({"Permodalan", utf8::capitalised(name)}, 3));
        table_.columns.push_back(numbers({"Permodalan", "Jumlah"}, 3));
        std::size_t at = 0;
        for (const auto& [key, line] : lines_) {
            auto cells = line_cells(level_, ++at, key, line.group, regions_);
            add_line(cells, line);
            table_.rows.push_back({std::move(cells)});
        }
        table_.total = total_cells(level_);
        add_line(table_.total, total_);
        if (!unsummed_.empty())
            table_.notes.push_back(
                fmt::format("Permodalan yang bukan jumlah pasti tidak dijumlahkan: {}.", named(unsummed_)));
        if (!uncounted_.empty())
            table_.notes.push_back(
                fmt::format("Banyaknya anggota tidak ditulis atau tidak terbaca: {}.", named(uncounted_)));
        if (villages_.contains(std::string{no_region})) table_.notes.emplace_back(no_region_note);
    }

    static void add_line(std::vector<Cell>& cells, const RdkLine& line) {
        cells.push_back(number(Decimal{line.plans}));
        cells.push_back(number(line.members));
        Decimal sum;
        for (const auto& money : line.money) {
            cells.push_back(rupiah(money));
            sum += money;
        }
        cells.push_back(rupiah(sum));
    }

    void make_targets(bool by_line) {
        table_.title.emplace_back(by_line ? "SASARAN MENURUT WILAYAH" : "SASARAN MENURUT KOMODITAS");
        if (by_line) add_line_columns(table_, level_);
        for (const auto* title : {"Komoditas", "Musim Tanam"}) table_.columns.push_back(words({title}, 3));
        table_.columns.push_back(numbers({"Kelompok"}, 1));
        table_.columns.push_back(numbers({"Luas", "Tanam"}));
        table_.columns.push_back(numbers({"Luas", "Panen"}));
        table_.columns.push_back(words({"Luas", "Satuan"}, 1));
        table_.columns.push_back(numbers({"Produksi", "Jumlah"}));
        table_.columns.push_back(words({"Produksi", "Satuan"}, 1));
        if (by_line)
            add_targets_by_line();
        else
            for (const auto& [key, sums] : total_targets_) add_targets({}, key, sums);
        table_.notes.emplace_back("Luas dan produksi dijumlahkan sebagaimana ditulis, tanpa pembulatan, dan hanya yang "
                                  "satuannya sama.");
        if (!unclear_.empty())
            table_.notes.push_back(
                fmt::format("Tidak dijumlahkan karena bukan angka yang pasti: {}.", named(unclear_)));
        if (!incomplete_.empty())
            table_.notes.push_back(
                fmt::format("Luas tanam, luas panen atau produksinya tidak ditulis: {}.", named(incomplete_)));
    }

    /// A line without targets is there with 0.
    void add_targets_by_line() {
        std::size_t at = 0;
        for (const auto& [line_key, line] : lines_) {
            const auto begun = line_cells(level_, ++at, line_key, line.group, regions_);
            bool repeats = false;
            for (auto it = targets_.lower_bound({line_key, {}}); it != targets_.end() && it->first.first == line_key;
                 ++it) {
                auto cells = begun;
                for (auto& cell : cells) cell.repeats = repeats && !cell.text.empty();
                add_targets(std::move(cells), it->first.second, it->second);
                repeats = true;
            }
            if (!repeats) add_targets(begun, {"–", "–", "ha", "–"}, {});
        }
    }

    void add_targets(std::vector<Cell> cells, const TargetKey& key, const Targets& sums) {
        const auto& [commodity, season, area, production] = key;
        cells.push_back(text_cell(commodity));
        cells.push_back(text_cell(season));
        cells.push_back(number(Decimal{static_cast<std::int64_t>(sums.plans.size())}));
        cells.push_back(number(sums.planted));
        cells.push_back(number(sums.harvested));
        cells.push_back(text_cell(area));
        cells.push_back(number(sums.production));
        cells.push_back(text_cell(production));
        table_.rows.push_back({std::move(cells)});
    }

    std::span<const Document* const> documents_;
    Jenjang level_;
    const Regions& regions_;
    std::set<std::string> villages_;
    std::map<LineKey, RdkLine> lines_;
    RdkLine total_;
    std::map<std::pair<LineKey, TargetKey>, Targets> targets_;
    std::map<TargetKey, Targets> total_targets_;
    std::vector<std::string> unsummed_, uncounted_, incomplete_, unclear_;
    Table table_;
};

} // namespace

std::vector<std::string> rdk_complaints(std::span<const Document* const> documents) {
    std::vector<std::string> complaints;
    const auto complain = [&](const Document& document, const std::string& text) {
        complaints.push_back(fmt::format("{}: {}", utf8::printable(document.source.name()), text));
    };
    std::map<LineKey, const Document*> known;
    const auto& first = *documents.front();
    for (const auto* document : documents) {
        const auto& plan = rdk_of(*document);
        if (!plan.tahun.present() || !plan.poktan.nama.present() || !plan.poktan.kode_desa.present()) {
            complain(*document, "RDK ini tidak menyebut tahun, nama poktan dan kode_desa-nya");
            continue;
        }
        if (rdk_of(first).tahun.present() && *plan.tahun != *rdk_of(first).tahun)
            complain(*document, fmt::format("RDK tahun {}, sedangkan {} tahun {}; pilih salah satu dengan --tahun",
                                            *plan.tahun, utf8::printable(first.source.name()), *rdk_of(first).tahun));
        const auto key = line_of(Jenjang::poktan, plan);
        const auto [entry, is_new] = known.try_emplace(key, document);
        if (!is_new)
            complain(*document, fmt::format("poktan {} ({}) ada juga dalam {}", group_of(plan), village_of(plan),
                                            utf8::printable(entry->second->source.name())));
        for (const auto& row : plan.sasaran)
            if (row.present() && row.luas_tanam.present() && row.luas_panen.present() &&
                unit_named(row.luas_tanam->unit).name != unit_named(row.luas_panen->unit).name &&
                !row.luas_tanam->unit.empty() && !row.luas_panen->unit.empty())
                complain(*document,
                         fmt::format("luas tanam {} dan luas panen {} berbeda satuan",
                                     utf8::printable(row.luas_tanam.text), utf8::printable(row.luas_panen.text)));
    }
    return complaints;
}

Table rdk_table(std::span<const Document* const> documents, Jenjang level, std::string_view name,
                const Regions& regions) {
    return RdkTable{documents, level, regions}.made(name);
}

} // namespace suluh::rekap
