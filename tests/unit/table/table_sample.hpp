// A small table with a bit of everything, for the tests of the writers.
#pragma once

#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "suluh/table.hpp"

namespace table_test {

inline suluh::Cell text(std::string value, bool repeats = false) {
    return {std::move(value), false, {}, repeats};
}

inline suluh::Cell number(std::string_view digits, std::string shown) {
    suluh::Cell cell{std::move(shown), true, {}, false};
    suluh::Decimal::from_digits(digits, cell.number);
    return cell;
}

/// A table of one column of texts.
inline suluh::Table list(const std::vector<std::string>& texts) {
    suluh::Table table;
    table.columns = {{{"Uraian"}, false, 1}};
    for (const auto& value : texts) table.rows.push_back({{text(value)}});
    return table;
}

inline suluh::Table plan() {
    suluh::Table table;
    table.title = {"RENCANA KERJA", "TAHUN 2027"};
    table.heads = {{"Nama", "Siti"}};
    table.columns = {{{"No"}, true, 1},
                     {{"Tujuan"}, false, 4},
                     {{"Sasaran", "L"}, true, 1},
                     {{"Sasaran", "P"}, true, 1},
                     {{"Biaya"}, true, 2}};
    table.rows = {{{number("1", "1"), text("Tanam; benar"), number("5", "5"), number("7", "7"),
                    number("1500000.5", "1.500.000,5")}},
                  {{number("2", "2"), text("Tanam; benar", true), number("3", "3"), text("-"), text("PM")}},
                  {{number("3", "3"), text("Panen"), text(""), text(""), number("250000", "250.000")}}};
    table.groups = {{0, 0, "I Perilaku"}, {0, 1, "A Padi"}, {2, 0, "II Non Perilaku"}};
    table.total = {text(""), text("Jumlah"), text(""), text(""), number("1750000.5", "1.750.000,5")};
    table.notes = {"PM tidak dijumlahkan."};
    table.signatures = {{true, {"Sukamaju, 1 Mei 2026", "Penyusun,"}, {{"Penyuluh", "Siti", "NIP. 1"}}},
                        {false, {"Mengetahui,"}, {{"Kepala Desa", "Suparman", ""}}}};
    return table;
}

} // namespace table_test
