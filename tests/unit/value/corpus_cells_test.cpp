// Cells of activity rows with the values a careful reader took from them. The rows are invented, the style is not.
#include <algorithm>

#include <doctest/doctest.h>

#include "cells.hpp"

using namespace suluh;
using namespace suluh::test;

namespace {

// id | time | months | volume | amount and unit | cost | rupiah | audience | people
constexpr std::string_view kRows = R"(
k007 | MT I |  | 12 klp / 180 ha | 12 kelompok |  |  | V | 
k008 | Sabtu, 12 Maret 2022 | 3 | 1 x | 1 kali | 30 x @ Rp 7.500,- = Rp 225.000,- | 225000 | Anggota KWT Melati | 
k014 | MT II (April - Juli 2022) | 4 5 6 7 | 10 kali pertemuan | 10 kali | Rp 12.750.000,- | 12750000 | 25 org ( L 15, P 10 ) | 25
k017 | Minggu ke II Februari | 2 | 1 kali/klp | 1 kali/kelompok | Rp 50.000,-/klp | 50000 | 6 Poktan | 
k018 | Jan-Mar | 1 2 3 | 3 kali | 3 kali | Rp 300.000,- | 300000 | Klp ternak Sido Makmur 20 org | 20
k019 | Juli (awal kemarau) | 7 | 1 kali | 1 kali | Rp 450rb | 450000 | 18 orang peternak | 18
k021 | Feb, Sept | 2 9 | 2 kali | 2 kali | Rp 150.000,- | 150000 | Pokdakan Mina Lestari 12 org | 12
k022 | TW I - TW III | 1 2 3 4 5 6 7 8 9 | 6x | 6 kali |  |  | Poklahsar Bahari 10 org | 10
k023 | Rabu, 8 Juli | 7 | 1 keg | 1 kegiatan | Rp. 3.750.000,- | 3750000 | 9 klp ternak | 
k025 | Bulan 4 dan 9 | 4 9 | 2 hari @ 8 JP | 2 hari | Rp 3.000.000,00 | 3000000 | KWT Anggrek 30 org | 30
k027 | Januari | 1 | 1 unit | 1 unit | Rp 35.000.000 | 35000000 | Poktan Karya Tani | 
k028 | Oktober-Nopember 2019 | 10 11 | 1 kali/KTH | 1 kali/kelompok | Rp 4.200.000,- | 4200000 | 2 KTH @ 15 orang | 30
k030 | 22 Oktober 2022 mlm | 10 | 1x | 1 kali | Rp 175.000,- | 175000 | Warga Dsn. Bulu ± 50 org | 50
k031 | Jan - Des 2012 | 1 2 3 4 5 6 7 8 9 10 11 12 |  |  | PM |  | Petani Jagung | 
k033 | Nop - Peb | 1 2 11 12 |  |  | Rp 900.000 | 900000 | KTH 20 org | 20
k035 | 14 Juni | 6 | 1 Kali | 1 kali | Rp. 275.000 | 275000 | 15 org | 15
k036 | MT II |  | 40 klp / demplot | 40 kelompok |  |  | V V V | 
k038 | akhir Juli | 7 | 1 kali | 1 kali | 14 org x 350,000 = 4,900,000 | 4900000 | 12 org pengurus poktan + 2 PPL | 14
k041 | Januari-Juni 2021 | 1 2 3 4 5 6 | 2 x 6 bln | 12 kali | Rp. 50.000,-/ kali | 50000 | poknak | 
k042 | MK I (Maret - Juni) | 3 4 5 6 | 1 unit ( 0,25 ha ) | 1 unit | Rp 2.000.000 | 2000000 | 10 org wakil dari 10 kelompoktani | 10
k044 | tentatif |  | 1 kali | 1 kali | Rp 1.000.000 s/d Rp 1.500.000 |  | 4 poktan | 
k045 | Smt I | 1 2 3 4 5 6 | 2 kali | 2 kali | Rp.350 rb | 350000 | KWT Kenanga: 20 ibu2 | 20
k046 | Feb, Mei, Agt, Nop | 2 5 8 11 | 4 kali @ 25 org | 4 kali | Rp 1.250.000.- | 1250000 | Kelompok tani Harapan Baru | 25
k050 | setelah Idul Fitri |  | 1 kali | 1 kali | Rp 2.000.000,- | 2000000 | Nelayan danau 65 RTP | 
k054 | 1 - 14 September | 9 | 5 org x 14 hr | 14 hari | Rp 7.000.000 | 7000000 | 5 orang pemuda kampung | 5
k056 | Agust 2024 | 8 | 1 angkatan | 1 angkatan | Rp 2.400.000 | 2400000 | Poktan Berkah Bersama | 
k059 | Januari - Maret | 1 2 3 | sesuai kesempatan |  | Tanpa biaya | 0 | Petani sekitar pos kamling | 
k060 | Oktober minggu III & IV | 10 | 6 klp @ 2 x | 12 kali | Rp. 24 juta | 24000000 | 6 poktan | 
k062 | 25 Nov | 11 | 1 Kali | 1 kali | sda | 200000 | sda | 30
k064 | Sebelum tanam |  | 1,2 Km | 1.2 km |  |  | P3A Tirta Jaya | 
k066 | 7 s.d 9 Mei | 5 | 3 hari | 3 hari | 1.5 jt | 1500000 | 20-25 org | 
k067 | Jan s/d Des | 1 2 3 4 5 6 7 8 9 10 11 12 | 1x / bln | 1 kali/bulan | Rp 20.000/bln (bensin) | 20000 | Pak Endang, Pak Sarta, Pak Wawan | 3
k068 | Jun - Agt 2022 | 6 7 8 | 2 unit | 2 unit | Rp 2.400.000 (2 x 1.200.000) | 2400000 | Klp Sauyunan | 
k073 | Peb | 2 | 1 kali | 1 kali | Rp 7.500.000,00 | 7500000 | Pengurus 3 KUD dan 45 org petani | 45
k074 | tiap tgl 5 | 1 2 3 4 5 6 7 8 9 10 11 12 | 12 kali | 12 kali | 27 x Rp 5.000 / bln | 135000 | 27 anggota | 27
k075 | paling lambat akhir Januari | 1 | 1 kali | 1 kali | swadaya |  | anggota | 
k076 | TA 2023 |  | 750 m x 2,5 m | 750 m | Rp. 150.000.000,- (Seratus lima puluh juta rupiah) | 150000000 | Poktan Buana Jaya, 84 Ha | 
k077 | sblm pembahasan KUA-PPAS |  | 1 proposal | 1 dokumen |  |  | Distan Kab. | 
k078 | 5 s/d 6 Okt 2021 | 10 | 16 JP | 16 JP | Rp. 3,6 jt | 3600000 | 6 org dr UPJA | 6
k079 | Sept | 9 | 1 kl / klp | 1 kali/kelompok | Rp. 900.000,- | 900000 | Pokdakan Sumber Urip 2 klp @ 10 org | 20
k080 | musim paceklik (Des - Feb) | 1 2 12 | 1 kali | 1 kali | Rp 0 | 0 | nelayan | 
k081 | x x |  | 2 x | 2 kali | 500.000 | 500000 | Petani dewasa 20 org | 20
k084 | sepanjang tahun | 1 2 3 4 5 6 7 8 9 10 11 12 | 1 paket | 1 paket |  |  | pelaku utama & pelaku usaha | 
k088 | 21 s.d 23 Juni 2021 | 6 | 1 stand | 1 stand | Rp 2,250,000.00 | 2250000 | KWT se Kec. Dumai Barat | 
k090 | sesuai musim |  | 1 unit 0,5 Ha | 1 unit | 1 jt | 1000000 | Poktan Sido Dadi | 
k091 | Feb, April, Agustus | 2 4 8 | 3 kali | 3 kali | Rp 3.000.000,- (1.000.000 x 3) | 3000000 | Masyarakat kampung, laki2 12 perempuan 9 | 21
k095 | Sept thn berjalan | 9 | 3 kali | 3 kali | Rp. 150.000,- per gampong | 150000 | Keuchik, ketua poktan, tokoh | 
k096 | Trw I | 1 2 3 | - |  | - |  | UPT Pengairan | 
)";

// Labels that cannot come from the cell itself.
struct Exception {
    std::string_view id;
    std::string_view column;
    std::string_view why;
};
constexpr Exception kExceptions[] = {
    {"k046", "people", "the people are in the volume cell, \"4 kali @ 25 org\""},
    {"k062", "rupiah", "\"sda\" stands for the row before, which is looked up by the document"},
    {"k062", "people", "\"sda\""},
};

std::vector<std::string> split(std::string_view line) {
    std::vector<std::string> parts;
    for (std::size_t from = 0; from <= line.size();) {
        const std::size_t bar = std::min(line.find(" |", from), line.size());
        std::string_view part = line.substr(from, bar - from);
        if (part.starts_with(' ')) part.remove_prefix(1);
        parts.emplace_back(part);
        from = bar + 2;
    }
    return parts;
}

bool excepted(std::string_view id, std::string_view column) {
    for (const Exception& exception : kExceptions)
        if (exception.id == id && exception.column == column) return true;
    return false;
}

std::string months(std::string_view cell) {
    const auto reading = read_months(cell);
    std::string result;
    if (!reading.ok()) return result;
    for (const int month : reading.value.months) result += (result.empty() ? "" : " ") + std::to_string(month);
    return result;
}

std::string volume(std::string_view cell) {
    const auto reading = read_volume(cell);
    return reading.ok() ? shown(reading) : "";
}

std::string rupiah(std::string_view cell) {
    const auto reading = read_money(cell);
    const bool figure = reading.value.kind == Money::Kind::amount || reading.value.kind == Money::Kind::rate;
    return reading.ok() && figure ? reading.value.rupiah.digits() : "";
}

std::string people(std::string_view cell) {
    const auto count = read_people(cell).value.count();
    return count ? std::to_string(*count) : "";
}

} // namespace

TEST_CASE("the cells of labelled rows are read as labelled") {
    std::size_t rows = 0;
    for (std::size_t from = 1; from < kRows.size();) {
        const std::size_t end = kRows.find('\n', from);
        const std::vector<std::string> row = split(kRows.substr(from, end - from));
        from = end + 1;
        REQUIRE(row.size() == 9);
        ++rows;
        CAPTURE(row[0]);
        CHECK(months(row[1]) == row[2]);
        CHECK(volume(row[3]) == row[4]);
        if (!excepted(row[0], "rupiah")) CHECK(rupiah(row[5]) == row[6]);
        if (!excepted(row[0], "people")) CHECK(people(row[7]) == row[8]);
    }
    CHECK(rows == 48);
}

TEST_CASE("the labels that a cell alone cannot give are still as described") {
    CHECK(people("Kelompok tani Harapan Baru").empty());
    CHECK(people("4 kali @ 25 org") == "25");
    CHECK(rupiah("sda").empty());
    CHECK(people("sda").empty());
}
