// Filled sheets are read back whole, or every cell that cannot count is told with its place.
#include "sheet_support.hpp"

using namespace suluh;
using namespace suluh::test;

namespace {

std::string read(const std::string& csv, const std::string& file = "karto.csv") {
    return read_back(scored_by_weights, csv, file);
}

const std::string heading = "No;ID;Masalah;Penilai;Melibatkan banyak pelaku utama [banyak];Biaya\n";
const std::string second_and_third = "2;M2;Pupuk;;3;4\n3;M3;Air;;1;5\n";

} // namespace

TEST_CASE("sheet: scores are found by the headings and ids, in whatever order they stand") {
    CHECK_EQ(read(heading + "1;M1;Wereng;Karto;5;2\n2;M2;Pupuk;;4,5;1\n3;M3;Air;;1;5\n"),
             "Karto: | 5 2 | 4.5 1 | 1 5\n");
    CHECK_EQ(read("biaya,BANYAK,id\n1,2,m3\n3,4,M1\n5,\"2,5\",M2\n", "lembar/karto.csv"),
             "karto: | 4 3 | 2.5 5 | 2 1\n");
    CHECK_EQ(read("ID\tmelibatkan banyak pelaku utama\tBiaya\nM1\t1\t1\nM2\t2\t2\nM3\t3\t3\n"),
             "karto: | 1 1 | 2 2 | 3 3\n");
}

TEST_CASE("sheet: what Excel adds is no score") {
    CHECK_EQ(read("\xEF\xBB\xBFNo;ID;Masalah;Penilai;Banyak;Biaya;;\r\n1;M1;Wereng;Karto;5;2;;\r\n2;M2;Pupuk;;4;1;;\r\n"
                  "3;M3;\"Air\r\nirigasi\";;1;5;;\r\n;;;;;;;\r\n;;Skala 1 sampai 5;;;;;\r\n"),
             "Karto: | 5 2 | 4 1 | 1 5\n");
    CHECK_EQ(read("LEMBAR SKOR\nWilayah;Desa Sukamaju\nPenilai:;KWT Lestari\n\n" + heading + "1;M1;Wereng;;5;2\n" +
                  second_and_third),
             "KWT Lestari: | 5 2 | 3 4 | 1 5\n");
    CHECK_EQ(read("Penilai: Karto;\n" + heading + "1;M1;Wereng;;5;2;\n" + second_and_third),
             "Karto: | 5 2 | 3 4 | 1 5\n");
}

TEST_CASE("sheet: a cell that is empty, no number or off the scale") {
    CHECK_EQ(
        read(heading + "1;M1;Wereng;;;…\n" + second_and_third),
        "2:14: galat: M1: masalah M1 belum diberi skor pada kriteria banyak dan biaya; isi dengan angka 1 sampai 5 "
        "[masalah/skor-kurang]\n");
    CHECK_EQ(read(heading + "1;M1;Wereng;;5\n" + second_and_third),
             "2:15: galat: M1: masalah M1 belum diberi skor pada kriteria biaya; isi dengan angka 1 sampai 5 "
             "[masalah/skor-kurang]\n");
    CHECK_EQ(read(heading + "1;M1;Wereng;;tinggi;1.500\n" + second_and_third),
             "2:14: galat: M1: skor \"tinggi\" pada kriteria banyak untuk masalah M1 tidak terbaca sebagai angka; "
             "isi dengan angka 1 sampai 5 [masalah/lembar]\n"
             "2:21: galat: M1: skor \"1.500\" pada kriteria biaya untuk masalah M1 tidak terbaca sebagai angka: dapat "
             "dibaca 1,5 atau 1500; isi dengan angka 1 sampai 5 [masalah/lembar]\n");
    CHECK_EQ(read(heading + "1;M1;Wereng;;0;5,5\n" + second_and_third),
             "2:14: galat: M1: skor 0 pada kriteria banyak untuk masalah M1 di luar skala 1 sampai 5; tulis angka 1 "
             "sampai 5, atau perbaiki skala yang disepakati [masalah/skor-skala]\n"
             "2:16: galat: M1: skor 5,5 pada kriteria biaya untuk masalah M1 di luar skala 1 sampai 5; tulis angka 1 "
             "sampai 5, atau perbaiki skala yang disepakati [masalah/skor-skala]\n");
    CHECK_EQ(read(heading + "1;M1;Wereng;;;\n2;M2;Pupuk;;;\n3;M3;Air;;;\n"),
             "1:1: galat: lembar ini belum diisi: tidak ada satu skor pun; isi setiap sel dengan angka 1 sampai 5 "
             "[masalah/lembar]\n");
}

TEST_CASE("sheet: a decimal comma in a sheet with commas moves all cells behind it") {
    CHECK_EQ(read("ID,Banyak,Biaya\nM1,4,5,\nM2,4,5,3\nM3,1,5\n"),
             "2:8: galat: baris ini mempunyai 4 kolom, padahal kepalanya 3; tulis koma desimal di antara tanda kutip, "
             "misalnya \"4,5\", atau pakai titik: 4.5 [masalah/lembar]\n"
             "3:8: galat: baris ini mempunyai 4 kolom, padahal kepalanya 3; tulis koma desimal di antara tanda kutip, "
             "misalnya \"4,5\", atau pakai titik: 4.5 [masalah/lembar]\n");
    CHECK_EQ(
        read("ID;Banyak;Biaya\nM1;4;5;3\nM2;4;5\nM3;1;5\n"),
        "2:8: galat: baris ini mempunyai 4 kolom, padahal kepalanya 3; hapus sel yang berlebih [masalah/lembar]\n");
}

TEST_CASE("sheet: rows that are unknown, doubled, missing or without an id") {
    CHECK_EQ(read(heading + "1;M9;Wereng;;5;2\n" + second_and_third),
             "2:3: galat: masalah \"M9\" tidak ada dalam dokumen; mungkin maksudnya \"M1\" [masalah/lembar]\n");
    CHECK_EQ(read(heading + "1;Jumlah;;;5;2\n1;M1;Wereng;;5;2\n" + second_and_third),
             "2:3: galat: masalah \"Jumlah\" tidak ada dalam dokumen; masalah yang ada: M1, M2 dan M3 "
             "[masalah/lembar]\n");
    CHECK_EQ(read(heading + "1;M1;Wereng;;5;2\n1;M1;Wereng;;5;3\n" + second_and_third),
             "3:3: galat: M1: masalah M1 mempunyai dua baris; pilih satu, hapus yang lain [masalah/skor-kurang]\n");
    CHECK_EQ(read(heading + "1;M1;Wereng;;5;2\n"),
             "1:4: galat: lembar ini tidak mempunyai baris masalah M2 dan M3; tambahkan barisnya dengan skornya "
             "[masalah/skor-kurang]\n");
    CHECK_EQ(read(heading + "1;;Wereng;;5;2\n" + second_and_third),
             "2:3: galat: baris ini berisi skor, tetapi ID masalahnya kosong; tulis ID masalahnya, misalnya M1 "
             "[masalah/lembar]\n");
}

TEST_CASE("sheet: problems in other words are told, longer and shorter ones are not") {
    CHECK_EQ(
        read(heading + "1;M1;Tikus;Karto;5;2\n2;M2;PUPUK;;3;4\n3;M3;Air, yang kurang;;1;5\n"),
        "2:6: peringatan: uraian masalah M1 pada lembar ini lain daripada dalam dokumen; pastikan lembar ini diisi "
        "untuk dokumen ini [masalah/lembar]\nKarto: | 5 2 | 3 4 | 1 5\n");
}

TEST_CASE("sheet: columns that are misspelt, missing, doubled or somebody's own") {
    CHECK_EQ(read("ID;Banyk;Biaya\nM1;1;2\nM2;3;4\nM3;1;5\n"),
             "1:4: galat: kriteria \"Banyk\" tidak dikenal; mungkin maksudnya \"Melibatkan banyak pelaku utama "
             "[banyak]\" [masalah/skor-kurang]\n");
    CHECK_EQ(read("ID;Biaya\nM1;2\nM2;4\nM3;5\n"),
             "1:1: galat: lembar ini tidak mempunyai kolom kriteria Melibatkan banyak pelaku utama [banyak]; pakai "
             "lembar yang dicetak dengan --lembar --format csv untuk dokumen ini [masalah/skor-kurang]\n");
    CHECK_EQ(read("ID;Banyak;Biaya;Biaya\nM1;1;2;3\nM2;3;4;3\nM3;1;5;3\n"),
             "1:17: galat: kriteria biaya mempunyai dua kolom; pilih satu, hapus yang lain [masalah/skor-kurang]\n");
    CHECK_EQ(read("ID;Banyak;Biaya;Jumlah;Catatan;\nM1;1;2;3;;\nM2;3;4;7;;lihat M1\nM3;1;5;6;;\n"),
             "1:17: peringatan: kolom \"Jumlah\" bukan kriteria; isinya tidak dihitung; hapus kolomnya bila tidak "
             "diperlukan [masalah/skor-lebih]\n"
             "3:11: peringatan: kolom ke-6 tidak berjudul; isinya tidak dihitung; hapus kolomnya bila tidak diperlukan "
             "[masalah/skor-lebih]\n"
             "karto: | 1 2 | 3 4 | 1 5\n");
    CHECK_EQ(
        read("Nomor;Masalah;Banyak;Biaya\nM1;Wereng;1;2\n"),
        "1:1: galat: lembar ini tidak mempunyai baris kepala dengan kolom \"ID\"; pakai lembar yang dicetak dengan "
        "--lembar --format csv untuk dokumen ini [masalah/lembar]\n");
    CHECK_EQ(
        read("ID;Banyak;Biaya\nM1;\"1;2\n"),
        "2:4: galat: tanda kutip ini tidak ditutup; tulis tanda kutip penutup; kutip di dalam sel ditulis dua kali "
        "(\"\") [masalah/lembar]\n");
}

TEST_CASE("sheet: one sheet is one assessor's, of those that the document lists") {
    CHECK_EQ(read(heading + "1;M1;Wereng;Karto;5;2\n2;M2;Pupuk;Lastri;3;4\n3;M3;Air;;1;5\n"),
             "3:12: galat: lembar ini menyebut dua penilai: \"Karto\" dan \"Lastri\"; satu lembar untuk satu penilai; "
             "pisahkan menjadi dua berkas [masalah/lembar]\n");
    const std::string listed = "jenis: pemeringkatan\npemeringkatan: {metode: gmp, penilai: [{nama: Poktan Mekar}, "
                               "{nama: KWT Lestari}]}\nmasalah: [{id: M1, uraian: Air}]\n";
    const std::string row = "ID,Gawat,Mendesak,Penyebaran,Penilai\nM1,1,2,3,";
    CHECK_EQ(read_back(listed, row + "poktan_mekar\n"), "Poktan Mekar: | 1 2 3\n");
    CHECK_EQ(read_back(listed, row + "\n", "KWT-lestari.csv"), "KWT Lestari: | 1 2 3\n");
    CHECK_EQ(read_back(listed, row + "Poktan Mekr\n"),
             "2:10: galat: penilai \"Poktan Mekr\" tidak ada dalam daftar penilai dokumen; mungkin maksudnya \"Poktan "
             "Mekar\" [masalah/lembar]\n");
    CHECK_EQ(read_back(listed, row + "\n", "isian-3.csv"),
             "1:1: galat: penilai \"isian-3\" (nama berkas; kolom Penilai tidak diisi) tidak ada dalam daftar penilai "
             "dokumen; isi kolom Penilai dengan salah satu dari Poktan Mekar dan KWT Lestari, atau tambahkan ke daftar "
             "penilai [masalah/lembar]\n");
}

TEST_CASE("sheet: a document that cannot take it") {
    CHECK_EQ(
        read_back("jenis: pemeringkatan\npemeringkatan: {skala: [1, 5]}\nmasalah: [{id: M1, uraian: Air}]\n", "ID\n"),
        "1:1: galat: dokumen ini tidak menyebut metode, jadi lembar ini tidak dapat dibaca; tulis metodenya dalam "
        "dokumen [masalah/lembar]\n");
    CHECK_EQ(
        read_back("jenis: pemeringkatan\npemeringkatan: {metode: bobot}\nmasalah: [{id: M1, uraian: Air}]\n", "ID\n"),
        "1:1: galat: dokumen ini tidak mempunyai kriteria, jadi lembar ini tidak dapat dibaca; tulis kriterianya "
        "dalam dokumen, lalu cetak lembarnya kembali [masalah/lembar]\n");
}

TEST_CASE("sheet: a criterion is headed by its name, and by its id where the name does not say it") {
    CHECK_EQ(sheet_heading({"mendesak", "Mendesak", {}, false, {}}), "Mendesak");
    CHECK_EQ(sheet_heading({"m", "Mendesak", {}, false, {}}), "Mendesak [m]");
    CHECK_EQ(sheet_heading({"masalah", "Masalah", {}, false, {}}), "Masalah [masalah]");

    CHECK_EQ(
        read_back("jenis: pemeringkatan\npemeringkatan: {metode: kali, kriteria: [{id: masalah, nama: Masalah}, {id: "
                  "\"no\", nama: \"ID\"}]}\nmasalah: [{id: M1, uraian: Air}]\n",
                  "No,ID,Masalah,Masalah [masalah],ID [no]\n1,M1,Air,2,3\n"),
        "karto: | 2 3\n");
}
