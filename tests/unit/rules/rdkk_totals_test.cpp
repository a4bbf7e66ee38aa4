// Rows of totals in an e-RDKK csv, and the columns that stand beside the kilograms.
#include <doctest/doctest.h>
#include <fmt/format.h>

#include "rules/rdkk_csv.hpp"

using namespace suluh;

namespace {

const std::string heading = "Kode Desa;Nama Poktan;Nama Petani;KTP;Subsektor;Komoditas MT1;Luas Lahan (Ha) MT1;Pupuk "
                            "Urea (Kg) MT1;Komoditas MT2;Luas Lahan (Ha) MT2;Pupuk Urea (Kg) MT2\n";
const std::string karto = "9908032004;Mekar;Karto;9908030412780001;TANAMAN PANGAN;PADI;0,43;118;JAGUNG;0,3;75\n";
const std::string yanti = "9908032004;Mekar;Yanti;9908035505850002;TANAMAN PANGAN;PADI;0,25;69;;;\n";
const std::string wardi = "9908032004;Tani Maju;Wardi;9908030211790001;TANAMAN PANGAN;PADI;0,5;138;;;\n";

/// "4:8 rekap/jumlah pesan; saran" for each finding but missing doses.
std::string found(const std::string& text) {
    const auto checked = check_csv(Source{"uji.csv", text}, built_in_policy(), {{}, {"pupuk/dosis"}});
    std::string lines;
    for (const auto& one : checked.results)
        lines += fmt::format("{}:{} {} {}; {}\n", one.at.line, one.at.column, one.rule->name, one.message, one.hint);
    return lines;
}

} // namespace

TEST_CASE("totals of a csv: a right one is silent and no farmer, wherever its word stands") {
    for (const auto* total :
         {"JUMLAH;;;;;;0,68;187;;0,3;75\n", ";;TOTAL;;;;0,68;187;;0,3;75\n", ";;;Jumlah:;;;0,68;187;;0,3;75\n",
          "9908032004;Mekar;Jml;;;;0,68;187;;0,3;75\n", "Grand Total;;;;;;0,68;187\n", "Jumlah;;;;;;;;;;\n",
          "TOTAL;;;;;;0,7;187;;-;-\n", "J U M L A H;;;;;;0,68;187;;0,3;75\n",
          ";;Jumlah;1.002 orang;;;0,68;187;;0,3;75\n", "9908032004;;;;;Jumlah;0,68;187;;0,3;75\n"})
        CHECK_EQ(found(heading + karto + yanti + total), "");
}

TEST_CASE("totals of a csv: a wrong one is found at its cell, with the rows that it stands for") {
    CHECK_EQ(found(heading + karto + yanti + "JUMLAH;;;;;;0,68;200;;0,3;75\n"),
             "4:18 rekap/jumlah jumlah \"Pupuk Urea (Kg) MT1\" di sini \"200\", padahal baris 2 sampai 3 berjumlah 187 "
             "kg; tulis 187, atau periksa baris-baris itu: ada yang terhapus, tertulis dua kali, atau berubah\n");
    CHECK_EQ(found(heading + karto + "JUMLAH;;;;;;0,34;118;;0,3;75\n"),
             "3:13 rekap/jumlah jumlah \"Luas Lahan (Ha) MT1\" di sini \"0,34\", padahal baris 2 berjumlah 0,43 ha; "
             "tulis 0,43, atau periksa baris-baris itu: ada yang terhapus, tertulis dua kali, atau berubah\n");
}

TEST_CASE("totals of a csv: of groups, and of all of them") {
    const auto groups =
        heading + karto + yanti + "JUMLAH Mekar;;;;;;0,68;187;;0,3;75\n" + wardi + "JUMLAH Tani Maju;;;;;;0,5;138;;;\n";
    CHECK_EQ(found(groups + "TOTAL;;;;;;1,18;325;;0,3;75\n"), "");
    CHECK_EQ(found(groups + "TOTAL;;;;;;1,18;326;;0,3;75\n"),
             "7:17 rekap/jumlah jumlah \"Pupuk Urea (Kg) MT1\" di sini \"326\", padahal baris 2 sampai 5 berjumlah 325 "
             "kg; tulis 325, atau periksa baris-baris itu: ada yang terhapus, tertulis dua kali, atau berubah\n");
    // Columns of which all is 0 tell of no rows: the last total is of all.
    const auto zeros = heading + karto + "JUMLAH;;;;;;0,43;118;;0,3;75\n" + wardi + "JUMLAH;;;;;;0,5;138;;0;0\n";
    CHECK_EQ(found(zeros + "JUMLAH;;;;;;0,93;255;;0,3;75\n"),
             "6:18 rekap/jumlah jumlah \"Pupuk Urea (Kg) MT1\" di sini \"255\", padahal baris 2 sampai 4 berjumlah 256 "
             "kg; tulis 256, atau periksa baris-baris itu: ada yang terhapus, tertulis dua kali, atau berubah\n");
    CHECK(found(zeros + "JUMLAH;;;;;;0;0;;0;0\n")
              .starts_with("6:13 rekap/jumlah jumlah \"Luas Lahan (Ha) MT1\" di sini \"0\", padahal baris 2 sampai 4 "
                           "berjumlah 0,93 ha; tulis 0,93,"));
    // A group, a village of two groups, then another group.
    CHECK_EQ(found(groups + "Jumlah Desa Sukamaju;;;;;;1,18;325;;0,3;75\n" +
                   "9908032005;Lestari;Tuti;9908034303790003;TANAMAN PANGAN;PADI;0,4;110;;;\n" +
                   "JUMLAH Lestari;;;;;;0,4;110;;;\nTOTAL;;;;;;1,58;435;;0,3;75\n"),
             "");
}

TEST_CASE("totals of a csv: what cannot be read is said, and not compared") {
    CHECK_EQ(found(heading + karto + "JUMLAH;;;;;;0,43;#REF!;;0,3;75\n"),
             "3:18 angka/terbaca jumlah \"Pupuk Urea (Kg) MT1\" \"#REF!\" tidak terbaca sebagai angka; tulis angka "
             "saja, atau kosongkan\n");
    CHECK_EQ(found(heading + karto + "JUMLAH;0,43;118\n"),
             "3:1 csv/baris baris jumlah ini tidak berisi kolom sebanyak judulnya; angkanya tidak dicocokkan; lengkapi "
             "pemisah kolomnya; sel kosong pun diberi pemisah\n");
    const auto torn = found(heading + "9908032004;Mekar;Yanti;9908035505850002;X;PADI;0;25;69;;;1\n" + karto +
                            "JUMLAH;;;;;;9;9;;9;9\n");
    CHECK_EQ(torn.find("rekap/"), std::string::npos);
    CHECK_NE(torn.find("2:24 csv/baris"), std::string::npos);
}

TEST_CASE("columns beside the kilograms are known by their headings") {
    const std::string title = "Kode Desa;Nama Poktan;Nama Petani;KTP;Subsektor;Komoditas MT1;Luas Lahan (Ha) MT1;Pupuk "
                              "Urea (Kg) MT1;Alokasi Pupuk Urea (Kg) MT1;Urea (Karung) MT1;Biaya Urea (Rp) MT1\n";
    const std::string row = "9908032004;Mekar;Karto;9908030412780001;TANAMAN PANGAN;PADI;0,43;118;";
    CHECK_EQ(found(title + row + "69;3;212.400\n"), "");
    CHECK_EQ(found(title + row + ";;\n"), "");
    CHECK_EQ(
        found(title + row + "130;2,36;Rp265.500\n"),
        "2:70 pupuk/alokasi alokasi urea MT I 130 kg, lebih dari yang diminta, 118 kg; alokasi paling banyak sebesar "
        "permintaan; periksa keduanya\n"
        "2:74 pupuk/karung urea MT I 2,36 karung, padahal 118 kg memerlukan 3 karung isi 50 kg; tulis 3\n"
        "2:79 pupuk/biaya biaya urea MT I Rp265.500, padahal 118 kg × Rp1.800 = Rp212.400; tulis Rp212.400; harga "
        "eceran tertinggi urea Rp1.800 sekilogram sejak 22 Oktober 2025\n");
}
