// Writes a sample table to stdout for the print test and for looking at: sample FORMAT KIND ROWS [A4|F4] [excel].
// KIND is `programa` (14 columns), `rktp` (20 columns under common headings) or `raksasa` (a row taller than a page).
// Cells of row n begin with "<n" and end with "n>" so that a reader of the printed page can tell whether a row came out
// whole.
#include <array>
#include <cstdint>
#include <iostream>
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "suluh/table.hpp"

namespace {

using suluh::Cell;
using suluh::Column;
using suluh::Table;

constexpr std::array<std::string_view, 10> texts{
    "75% petani belum menerapkan jajar legowo 2:1 → 40% dapat menerapkan sesuai anjuran; produktivitas 5,2 ton/ha",
    "Meningkatkan pengetahuan petani tentang pemupukan berimbang dari 40% menjadi 70%",
    "Ceramah/Diskusi/Demonstrasi/Kunjungan lapangan",
    "Dinas Pertanian & Ketahanan Pangan <Kabupaten> \"Banjarnegara\"; BRIN",
    "Rp125.000.000; APBD Kabupaten",
    "Penyuluh",
    "Januari, Februari, Maret s.d. Desember",
    "KWT Melati, Poktan Tani Mulyo I | II",
    "Pengorganisasian dan pertanggungjawaban kelembagaan ekonomi petani",
    "-",
};

std::string marked(std::size_t row, std::string_view text) {
    const auto number = std::to_string(row + 1);
    return "<" + number + " " + std::string(text) + " " + number + ">";
}

Cell number_cell(std::int64_t value) {
    return {std::to_string(value), true, suluh::Decimal(value), false};
}

std::vector<Column> programa_columns() {
    std::vector<Column> columns{{{"No"}, true, 1}};
    for (const auto* heading : {"Keadaan", "Tujuan", "Masalah", "Sasaran", "Materi", "Kegiatan/Metode", "Volume",
                                "Lokasi", "Waktu", "Sumber Biaya", "Penanggung Jawab", "Pelaksana", "Keterangan"})
        columns.push_back({{heading}, false, columns.size() < 4 ? 4 : 3});
    return columns;
}

std::vector<Column> rktp_columns() {
    std::vector<Column> columns{
        {{"No"}, true, 1}, {{"Keadaan"}, false, 4}, {{"Tujuan"}, false, 4}, {{"Masalah"}, false, 4}};
    for (const auto* heading : {"Wanita Tani", "Taruna Tani", "Petani Dewasa"})
        columns.push_back({{"Sasaran", "Pelaku Utama", heading}, true, 1});
    for (const auto* over : {"Pelaku Usaha", "Petugas"})
        for (const auto* heading : {"L", "P"}) columns.push_back({{"Sasaran", over, heading}, true, 1});
    for (const auto* heading :
         {"Materi", "Metode", "Volume", "Lokasi", "Waktu", "Sumber Biaya", "Penanggung Jawab", "Pelaksana"})
        columns.push_back({{"Kegiatan", heading}, false, 3});
    columns.push_back({{"Keterangan"}, false, 3});
    return columns;
}

/// Runs of 1 to 9 rows share their Keadaan; within these, pairs share Tujuan and Masalah.
bool repeats(std::size_t row, std::size_t column) {
    const auto in_run = row % 20 % 9;
    return (column == 1 && in_run != 0) || ((column == 2 || column == 3) && in_run % 2 == 1);
}

suluh::Row sample_row(const std::vector<Column>& columns, std::size_t row) {
    suluh::Row result;
    for (std::size_t column = 0; column < columns.size(); ++column) {
        if (columns[column].numeric) {
            result.cells.push_back(number_cell(static_cast<std::int64_t>(column == 0 ? row + 1 : row * column % 45)));
            continue;
        }
        const bool same = repeats(row, column);
        const auto text = column == 1 ? 0 : column == 2 ? 1 : (row * 7 + column * 3) % texts.size();
        result.cells.push_back({marked(row, texts[text]), false, {}, same});
    }
    return result;
}

void add_signatures(Table& table) {
    table.signatures = {{false, {"Mengetahui,"}, {{"Kepala Desa Sukamaju", "H. Suparman", ""}}},
                        {true,
                         {"Sukamaju, 15 September 2026", "Penyusun,"},
                         {{"Penyuluh Pertanian", "Siti Rahmawati, S.P., M.Si.", "NIP. 19850312 201001 2 001"},
                          {"Wakil Pelaku Utama", "Sukarno", ""},
                          {"Wakil Pelaku Usaha", "", ""}}}};
}

Table sample_table(std::string_view kind, std::size_t rows) {
    Table table;
    table.title = {"MATRIKS PROGRAMA PENYULUHAN PERTANIAN", "DESA SUKAMAJU TAHUN 2027"};
    table.heads = {{"Nama Penyuluh", "Siti Rahmawati, S.P., M.Si."}, {"Wilayah Kerja", "Sukamaju & <Karangsari>"}};
    table.columns = kind == "rktp" ? rktp_columns() : programa_columns();
    for (std::size_t row = 0; row < rows; ++row) table.rows.push_back(sample_row(table.columns, row));
    table.groups = {
        {0, 0, "I Perilaku"}, {0, 1, "A Padi"}, {9, 1, "B Jagung"}, {20, 0, "II Non Perilaku"}, {20, 1, "A Padi"}};
    std::erase_if(table.groups, [rows](const suluh::RowGroup& group) { return group.before >= rows; });
    table.total.resize(table.columns.size());
    table.total[2].text = "Jumlah";
    table.total[kind == "rktp" ? 16 : 10].text = "Rp1.250.000.000";
    table.notes = {"PM tidak dijumlahkan: 2 kegiatan."};
    add_signatures(table);
    if (kind == "raksasa" && rows > 1)
        for (int i = 0; i < 400; ++i) table.rows[1].cells[4].text += "\nbaris" + std::to_string(i);
    return table;
}

} // namespace

int main(int count, char** values) {
    const std::vector<std::string> arguments(values + 1, values + count);
    const auto argument = [&](std::size_t i) { return i < arguments.size() ? arguments[i] : std::string(); };
    suluh::TableOptions options;
    options.paper = argument(3) == "F4" ? suluh::Paper::f4 : suluh::Paper::a4;
    options.excel = argument(4) == "excel";
    const auto table = sample_table(argument(1), std::stoul(argument(2)));
    const std::map<std::string, std::string (*)(const std::vector<Table>&, const suluh::TableOptions&)> writers{
        {"csv", suluh::write_csv},
        {"md", suluh::write_markdown},
        {"html", suluh::write_html},
        {"json", suluh::write_json}};
    const auto writer = writers.find(argument(0));
    if (writer == writers.end() || argument(2).empty()) return 2;
    std::cout << writer->second({table}, options);
    return 0;
}
