#include <doctest/doctest.h>

#include "suluh/table.hpp"

using namespace suluh;

namespace {

Cell text(const char* value, bool repeats = false) {
    Cell cell;
    cell.text = value;
    cell.repeats = repeats;
    return cell;
}

Table sample() {
    Table table;
    table.title = {"MATRIKS PROGRAMA"};
    table.heads = {{"Wilayah", "Desa Sukamaju"}};
    table.columns = {{{"No"}, true, 1}, {{"Tujuan"}, false, 4}, {{"Sasaran", "L"}, true, 1}};
    table.rows = {
        {{text("1"), text("Pada November 2027, anggota Poktan Mekar mampu menakar pupuk berimbang sesuai anjuran"),
          text("20")}},
        {{text("2"), text("Pada November 2027", true), text("5")}},
        {{text("3"), text("baris\nkedua"), text("")}}};
    table.groups = {{2, 0, "Kebijakan"}};
    table.total = {text(""), text("Jumlah"), text("25")};
    table.notes = {"PM tidak dijumlahkan."};
    table.signatures = {{false, {"Mengetahui,"}, {{"Kepala Desa", "Budi", "NIP. 1"}}}};
    return table;
}

} // namespace

TEST_CASE("a table as text: one block a row, headings beside their cells, within 80 columns") {
    CHECK(write_text_table({sample()}, {}) == R"(MATRIKS PROGRAMA
Wilayah   : Desa Sukamaju

1.  Tujuan    : Pada November 2027, anggota Poktan Mekar mampu menakar pupuk
                berimbang sesuai anjuran
    Sasaran/L : 20

2.  Tujuan    : sda
    Sasaran/L : 5

== Kebijakan

3.  Tujuan    : baris
                kedua

Jumlah
    Sasaran/L : 25

PM tidak dijumlahkan.

Mengetahui,
  Kepala Desa
  Budi
  NIP. 1
)");
}

TEST_CASE("several tables as text follow one another after two empty lines") {
    Table small;
    small.title = {"A"};
    small.columns = {{{"X"}, false, 1}};
    small.rows = {{{text("y")}}};
    CHECK(write_text_table({small, small}, {}) == "A\n\nX : y\n\n\nA\n\nX : y\n");
}

TEST_CASE("a row as text has no number where the table gives it none") {
    Table ranks;
    ranks.columns = {{{"Peringkat"}, true, 1}, {{"Masalah"}, false, 1}};
    ranks.rows = {{{text("1"), text("a")}}, {{{}, text("b")}}};
    CHECK(write_text_table({ranks}, {}) == "\n1.  Masalah   : a\n\n    Masalah   : b\n");
}
