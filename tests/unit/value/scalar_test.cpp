#include <doctest/doctest.h>

#include "cells.hpp"

using namespace suluh;
using namespace suluh::test;

TEST_CASE("a count groups thousands with a dot") {
    CHECK(shown(read_count("1.500")) == "1500");
    CHECK(shown(read_count("1.500.000")) == "1500000");
    CHECK(shown(read_count("1,500,000")) == "1500000");
    CHECK(shown(read_count("1500000")) == "1500000");
    CHECK(shown(read_count("2,5")) == "2.5");
    CHECK(shown(read_count("3.75")) == "3.75");
    CHECK(shown(read_count(" 12 ")) == "12");
    CHECK(shown(read_count("dua puluh lima")) == "25");
    CHECK(shown(read_count("1,500")) == "rancu: dapat dibaca 1,5 atau 1500");
    CHECK(shown(read_count("1,234.5")) == "rancu: titik dan koma ditulis cara Inggris; mungkin maksudnya 1234,5");
    CHECK(shown(read_count("1.50")) == "rancu: angka di belakang titik hanya dua; \"1.50\" mungkin kurang satu nol");
    CHECK(shown(read_count("1.234.5")) == "tidak terbaca: titik dan koma pada \"1.234.5\" tidak membentuk satu angka");
    CHECK(shown(read_count("1234.567")) ==
          "tidak terbaca: titik dan koma pada \"1234.567\" tidak membentuk satu angka");
    CHECK(shown(read_count("-3")) == "tidak terbaca: angkanya negatif");
    CHECK(shown(read_count("12 butir")) == "tidak terbaca: ada tulisan \"butir\" sesudah angkanya");
    for (const auto* text : {"1.204 jiwa", "1204 orang", "1.204 KK", "1204 ekor"})
        CHECK(shown(read_count(text)) == "1204");
    CHECK(shown(read_count("5-7")) == "tidak terbaca: yang ditulis rentang, bukan satu angka");
    CHECK(shown(read_count("banyak")) == "tidak terbaca: \"banyak\" bukan angka");
    CHECK(shown(read_count("")) == "tidak terbaca: isinya kosong");
    CHECK(shown(read_count(" - ")) == "tidak terbaca: isinya hanya tanda \"-\"");
    CHECK(shown(read_count("12345678901234567890")) == "tidak terbaca: angkanya terlalu panjang");
    CHECK(shown(read_count(std::string(3000, '1'))) == "tidak terbaca: teksnya terlalu panjang untuk satu isian");
}

TEST_CASE("a measure leaves a dot with three digits to the writer") {
    CHECK(shown(read_measure("1,5")) == "1.5");
    CHECK(shown(read_measure("1.5")) == "1.5");
    CHECK(shown(read_measure("1,125")) == "1.125");
    CHECK(shown(read_measure("0.125")) == "0.125");
    CHECK(shown(read_measure("40%")) == "40");
    CHECK(shown(read_measure("40 persen")) == "40");
    CHECK(shown(read_measure("1.234,5")) == "1234.5");
    CHECK(shown(read_measure("1.234.567")) == "1234567");
    CHECK(shown(read_measure("1.500")) == "rancu: dapat dibaca 1,5 atau 1500");
    CHECK(shown(read_measure("1,234.5")) == "rancu: titik dan koma ditulis cara Inggris; mungkin maksudnya 1234,5");
    CHECK(shown(read_measure("2,5 ha")) == "2.5");
    CHECK(shown(read_measure("120 m2")) == "tidak terbaca: ada tulisan \"m2\" sesudah angkanya");
}

TEST_CASE("a date says why it does not exist") {
    for (const char* text :
         {"2026-09-30", "30-09-2026", "30/9/2026", "30.09.2026", "30 September 2026", "30 Sept. 2026",
          "Rabu, 30 September 2026", "Rabu Pon 30 Sep 2026", "tgl 30 September 2026", "30-Sep-2026"}) {
        CAPTURE(text);
        CHECK(shown(read_date(text)) == "30 September 2026");
    }
    CHECK(shown(read_date("29/2/2028")) == "29 Februari 2028");
    CHECK(shown(read_date("31 September 2026")) == "tidak terbaca: September hanya 30 hari");
    CHECK(shown(read_date("29 Februari 2027")) == "tidak terbaca: Februari 2027 hanya 28 hari");
    CHECK(shown(read_date("2026-13-01")) == "tidak terbaca: bulan ke-13 tidak ada");
    CHECK(shown(read_date("9/30/2026")) == "tidak terbaca: bulan ke-30 tidak ada; urutannya hari, bulan, tahun");
    CHECK(shown(read_date("0/1/2026")) == "tidak terbaca: tanggal 0 tidak ada");
    CHECK(shown(read_date("1899-12-31")) == "tidak terbaca: tahun 1899 di luar 1900–2199");
    CHECK(shown(read_date("30/9/26")) == "tidak terbaca: tahunnya harus empat angka, yang ditulis \"26\"");
    CHECK(shown(read_date("30 September")) == "tidak terbaca: tahunnya tidak ditulis");
    CHECK(shown(read_date("30 Foo 2026")) == "tidak terbaca: \"Foo\" bukan nama bulan");
    CHECK(shown(read_date("September 2026")) == "tidak terbaca: harinya tidak ditulis");
    CHECK(shown(read_date("Triwulan I")) == "tidak terbaca: \"Triwulan I\" bukan tanggal");
    CHECK(shown(read_date("30 September 2026 pagi")) == "tidak terbaca: ada tulisan \"pagi\" sesudah tanggalnya");
}

TEST_CASE("a quantity may say where it starts") {
    CHECK(shown(read_quantity("5,2 ton/ha")) == "5,2 ton/ha");
    CHECK(shown(read_quantity("40 persen")) == "40%");
    CHECK(shown(read_quantity("dari 40% menjadi 70%")) == "dari 40% menjadi 70%");
    CHECK(shown(read_quantity("dari 5,2 menjadi 6 ton/ha")) == "dari 5,2 ton/ha menjadi 6 ton/ha");
    CHECK(shown(read_quantity("12 ekor/m2")) == "12 ekor/m2");
    CHECK(shown(read_quantity("1.500 kg/ha")) == "rancu: dapat dibaca 1,5 atau 1500");
    CHECK(shown(read_quantity("dari 5 ton/ha menjadi 7 kg/ha")) ==
          "tidak terbaca: satuan awalnya \"ton/ha\", satuan akhirnya \"kg/ha\"");
    CHECK(shown(read_quantity("dari 40%")) == "tidak terbaca: ada \"dari\" tanpa \"menjadi\"");
    CHECK(shown(read_quantity("40-70%")) == "tidak terbaca: yang ditulis rentang, bukan satu ukuran");
    CHECK(shown(read_quantity("tinggi")) == "tidak terbaca: \"tinggi\" tidak dimulai dengan angka");
    CHECK(read_quantity("7   ton / ha").value.unit == "ton / ha");
    CHECK_FALSE(read_quantity("5 ton").value.start);
}

TEST_CASE("a region code gets its dots") {
    CHECK(shown(read_region_code("99")) == "99 provinsi");
    CHECK(shown(read_region_code("9908")) == "99.08 kabupaten");
    CHECK(shown(read_region_code("99.08.03")) == "99.08.03 kecamatan");
    CHECK(shown(read_region_code("9908032004")) == "99.08.03.2004 desa");
    CHECK(shown(read_region_code("99080")) == "tidak terbaca: ada 5 angka; kode wilayah 2, 4, 6, atau 10 angka");
    CHECK(shown(read_region_code("99.8")) == "tidak terbaca: bagian ke-2 harus 2 angka, yang ditulis \"8\"");
    CHECK(shown(read_region_code("99.08.03.2004.1")) == "tidak terbaca: bagiannya lebih dari empat");
    CHECK(shown(read_region_code("99-08")) == "tidak terbaca: kode wilayah hanya berisi angka dan titik");
}

TEST_CASE("a NIP is checked part by part") {
    CHECK(shown(read_nip("198704112010012003")) == "198704112010012003");
    CHECK(shown(read_nip("19870411 201001 2 003")) == "198704112010012003");
    CHECK(shown(read_nip("198704112021212003")) == "198704112021212003");
    CHECK(shown(read_nip("19870411201001200")) == "tidak terbaca: NIP 18 angka, yang ditulis 17 angka");
    CHECK(shown(read_nip("19870411201001200X")) == "tidak terbaca: NIP hanya berisi angka; ada \"X\"");
    CHECK(shown(read_nip("198704312010012003")) ==
          "tidak terbaca: tanggal lahir 19870431 tidak ada: April hanya 30 hari");
    CHECK(shown(read_nip("198704112010132003")) == "tidak terbaca: bulan pengangkatan 201013 tidak ada");
    CHECK(shown(read_nip("198704112010302003")) == "tidak terbaca: bulan pengangkatan 201030 tidak ada");
    CHECK(shown(read_nip("198704111987012003")) == "tidak terbaca: tahun pengangkatan 1987 tidak sesudah tahun lahir");
    CHECK(shown(read_nip("198704112010013003")) ==
          "tidak terbaca: angka ke-15 harus 1 (laki-laki) atau 2 (perempuan), yang ditulis 3");
}

TEST_CASE("yes and no are Indonesian") {
    for (const char* yes : {"ya", "Ya", "YA", "y", "true"}) CHECK(read_yes_no(yes).value);
    for (const char* no : {"tidak", "Tidak", "t", "false"}) {
        CHECK(read_yes_no(no).ok());
        CHECK_FALSE(read_yes_no(no).value);
    }
    CHECK(read_yes_no("mungkin").reason == "\"mungkin\" bukan ya atau tidak");
    CHECK_FALSE(read_yes_no("no").ok());
}
