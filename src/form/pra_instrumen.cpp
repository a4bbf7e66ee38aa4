#include <algorithm>
#include <map>

#include <fmt/format.h>
#include <fmt/ranges.h>

#include "document/choices.hpp"
#include "document/said.hpp"
#include "form/pra.hpp"
#include "form/pra_parts.hpp"
#include "form/table_cells.hpp"
#include "text/utf8.hpp"

namespace suluh::pra {

namespace {

/// As in every table: the value written one way, or as it stands where it could not be read.
Cell value_cell(const Value<Decimal>& value) {
    if (value.absent()) return {};
    if (value.present()) return {value->indonesian(), true, *value, false};
    return text_cell(value.state == State::invalid ? as_unread(value.text) : std::string{value.text});
}

template <class T>
std::string text_in(const Value<T>& value) {
    if (value.absent()) return {};
    if (!value.present()) return value.state == State::invalid ? as_unread(value.text) : std::string{value.text};
    return said(*value).text;
}

void add_column(Table& table, std::vector<std::string> headings, bool numeric, int weight) {
    table.columns.push_back({std::move(headings), numeric, weight});
}

void add_month_columns(Table& table) {
    for (std::size_t month = 0; month < months_of_year; ++month)
        add_column(table, {std::string{short_month(month)}}, true, 1);
}

/// Twelve cells; says in a note where there are fewer or more.
void add_months(const List<Measure>& values, std::string_view what, Row& row, Table& table) {
    for (std::size_t month = 0; month < months_of_year; ++month)
        row.cells.push_back(month < values.size() ? value_cell(values.items[month]) : Cell{});
    if (values.empty() || values.size() == months_of_year) return;
    auto note = fmt::format("{}: {} angka, bukan 12", what, values.size());
    std::vector<std::string> beyond;
    for (auto i = months_of_year; i < values.size(); ++i) beyond.push_back(value_cell(values.items[i]).text);
    table.notes.push_back(
        note + (beyond.empty() ? "." : fmt::format("; sesudah Desember masih ada {}.", fmt::join(beyond, ", "))));
}

bool all_read(const List<Measure>& values) {
    return values.size() == months_of_year &&
           std::ranges::all_of(values, [](const Measure& one) { return one.present(); });
}

/// Over midnight where the second is the earlier one.
int minutes_between(const Clock& from, const Clock& until) {
    constexpr int day = 24 * 60;
    return until.minutes < from.minutes ? until.minutes + day - from.minutes : until.minutes - from.minutes;
}

/// "13 jam 30 menit".
std::string duration(int minutes) {
    constexpr int hour = 60;
    if (minutes < hour) return fmt::format("{} menit", minutes);
    if (minutes % hour == 0) return fmt::format("{} jam", minutes / hour);
    return fmt::format("{} jam {} menit", minutes / hour, minutes % hour);
}

} // namespace

void fill_climate(const Pra& pra, Table& table) {
    add_column(table, {"Uraian"}, false, 3);
    add_month_columns(table);
    add_column(table, {"Setahun"}, true, 2);
    const auto add = [&](const std::string& what, const List<Measure>& values) {
        if (values.absent()) return;
        Row row{{text_cell(what)}};
        add_months(values, what, row, table);
        Cell year;
        if (all_read(values)) {
            Decimal sum;
            for (const auto& value : values) sum += *value;
            year = {sum.indonesian(), true, sum, false};
        }
        row.cells.push_back(std::move(year));
        table.rows.push_back(std::move(row));
    };
    add("Curah hujan (mm)", pra.iklim.curah_hujan);
    add("Hari hujan", pra.iklim.hari_hujan);
}

void fill_calendar(const Pra& pra, Table& table) {
    add_column(table, {"Yang diamati"}, false, 4);
    add_column(table, {"Komoditas"}, false, 3);
    add_month_columns(table);
    for (const auto& line : pra.kalender_musim) {
        if (!line.present()) continue;
        Row row{{text_cell(text_in(line.faktor)), text_cell(text_in(line.komoditas))}};
        add_months(line.bulan, text_in(line.faktor), row, table);
        table.rows.push_back(std::move(row));
    }
    table.notes.insert(table.notes.begin(), "0 tidak ada, 1 rendah, 2 sedang, 3 tinggi.");
}

void fill_trend(const Pra& pra, Table& table) {
    add_column(table, {"Topik"}, false, 4);
    add_column(table, {"Satuan"}, false, 3);
    add_column(table, {"Tahun"}, false, 2);
    add_column(table, {"Angka"}, true, 2);
    add_column(table, {"Perubahan"}, true, 2);
    add_column(table, {"Sebab perubahan"}, false, 5);
    for (const auto& trend : pra.kecenderungan) {
        if (!trend.present()) continue;
        std::vector<Cell> common{text_cell(text_in(trend.topik)), text_cell(text_in(trend.satuan)),
                                 text_cell(text_in(trend.sebab))};
        const auto add = [&](Cell year, Cell number, Cell change) {
            table.rows.push_back(
                {{common[0], common[1], std::move(year), std::move(number), std::move(change), common[2]}});
            for (auto& cell : common) cell.repeats = !cell.text.empty();
        };
        const Measure* before = nullptr;
        for (const auto& value : trend.nilai) {
            if (!value.present()) continue;
            Cell change;
            if (before != nullptr && before->present() && value.angka.present()) {
                const auto difference = *value.angka - **before;
                change = {(difference.is_negative() || difference.is_zero() ? "" : "+") + difference.indonesian(), true,
                          difference, false};
            }
            add(text_cell(text_in(value.tahun)), value_cell(value.angka), std::move(change));
            before = &value.angka;
        }
        if (trend.nilai.empty()) add({}, {}, {});
    }
}

void fill_day(const Pra& pra, Table& table) {
    std::vector<const KegiatanHarian*> day;
    for (const auto& one : pra.kegiatan_harian)
        if (one.present()) day.push_back(&one);
    const auto begin = [](const KegiatanHarian* one) {
        constexpr int after_all = 24 * 60;
        return one->mulai.present() ? one->mulai->minutes : after_all;
    };
    std::ranges::stable_sort(day, {}, begin);
    const auto is_of_nobody = [](const KegiatanHarian* one) { return !one->pelaku.present(); };
    const bool any_of_nobody = std::ranges::any_of(day, is_of_nobody);
    add_column(table, {"Jam"}, false, 2);
    add_column(table, {"Laki-laki"}, false, 5);
    add_column(table, {"Perempuan"}, false, 5);
    if (any_of_nobody) add_column(table, {"Pelaku tidak disebut"}, false, 5);
    std::map<Pelaku, int> busy;
    bool all_timed = true;
    for (const auto* one : day) {
        auto hours = text_in(one->mulai);
        if (!one->selesai.absent()) hours += "–" + text_in(one->selesai);
        auto what = text_in(one->kegiatan);
        Row row{{text_cell(hours), {}, {}}};
        if (any_of_nobody) row.cells.emplace_back();
        if (is_of_nobody(one)) {
            if (!one->pelaku.absent()) what += fmt::format(" ({})", text_in(one->pelaku));
            row.cells[3] = text_cell(what);
        } else {
            const bool together = *one->pelaku == Pelaku::bersama;
            if (together) what += " (bersama)";
            if (together || *one->pelaku == Pelaku::laki_laki) row.cells[1] = text_cell(what);
            if (together || *one->pelaku == Pelaku::perempuan) row.cells[2] = text_cell(what);
        }
        const bool timed = one->mulai.present() && one->selesai.present() && one->pelaku.present();
        all_timed = all_timed && timed;
        if (timed) busy[*one->pelaku] += minutes_between(*one->mulai, *one->selesai);
        table.rows.push_back(std::move(row));
    }
    if (!all_timed || day.empty()) return;
    const auto together = busy[Pelaku::bersama];
    table.total = {text_cell("Jumlah"), text_cell(duration(busy[Pelaku::laki_laki] + together)),
                   text_cell(duration(busy[Pelaku::perempuan] + together))};
}

void fill_livelihood(const Pra& pra, Table& table) {
    add_column(table, {"Mata pencaharian"}, false, 5);
    add_column(table, {"Kepala keluarga"}, true, 2);
    Decimal sum;
    bool all_counted = true;
    for (const auto& one : pra.mata_pencaharian) {
        if (!one.present()) continue;
        table.rows.push_back({{text_cell(text_in(one.jenis)), value_cell(one.kk)}});
        all_counted = all_counted && one.kk.present();
        if (one.kk.present()) sum += *one.kk;
    }
    if (all_counted && !table.rows.empty()) table.total = {text_cell("Jumlah"), {sum.indonesian(), true, sum, false}};
}

void fill_tree(const Pra& pra, Table& table) {
    add_column(table, {"Tingkat"}, true, 1);
    add_column(table, {"ID"}, false, 1);
    add_column(table, {"Masalah"}, false, 8);
    add_column(table, {"Letak pada pohon"}, false, 2);
    add_column(table, {"ID di atasnya"}, false, 1);
    for (const auto& one : tree_of(pra)) {
        const auto& node = *one.node;
        const Decimal depth{static_cast<std::int64_t>(one.depth) + 1};
        table.rows.push_back({{{depth.indonesian(), true, depth, false},
                               text_cell(text_in(node.id)),
                               text_cell(text_in(node.uraian)),
                               text_cell(text_in(node.jenis)),
                               text_cell(text_in(node.induk))}});
        if (!one.is_top() || !node.induk.present()) continue;
        const bool is_there = std::ranges::any_of(pra.pohon_masalah, [&](const AkarMasalah& other) {
            return other.id.present() && *other.id == *node.induk;
        });
        table.notes.push_back(fmt::format(
            "{}: \"{}\" {}; ditaruh paling atas.", node.id.present() ? utf8::printable(*node.id) : text_in(node.uraian),
            utf8::excerpt(*node.induk),
            is_there ? "di atasnya berputar kembali ke sini" : "di atasnya tidak ada pada pohon ini"));
    }
}

} // namespace suluh::pra
