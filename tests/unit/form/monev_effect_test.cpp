// Rates, quarters in words, and how effective what was done is.
#include <algorithm>

#include "form/monev_words.hpp"
#include "unit/form/monev_support.hpp"

using namespace suluh;
using namespace suluh::test;
using namespace std::chrono_literals;

TEST_CASE("a share of what was due counts what was done by then") {
    const auto all = tables("K1,I,1,250.000,\nK1,II,1,250.000,\nK1,III,2,500.001,\n", 2027y / 8 / 15);
    const auto cells = all.front().rows.at(0).cells;
    CHECK_EQ(shown(cells.at(7)), "4 kali"); // done, of 3 that were due
    CHECK_EQ(shown(cells.at(8)), "#66.67"); // 2 of them by the end of June
    CHECK_EQ(shown(cells.at(12)), "#1000001");
    CHECK_EQ(shown(cells.at(13)), "#66.67");
    CHECK(std::ranges::find(all.front().notes,
                            "Realisasi sesudah triwulan II ikut dijumlahkan, tetapi tidak ikut dalam "
                            "\"% s.d. TW II\".") != all.front().notes.end());
}

TEST_CASE("a rate is an amount of the year only where its times can be counted") {
    constexpr std::string_view rates = "kegiatan:\n"
                                       "  - {id: K1, kegiatan: a, volume: 3 kali/minggu, waktu: Januari–Maret}\n"
                                       "  - {id: K2, kegiatan: b, volume: 1 kali/triwulan, waktu: Maret–Juni}\n";
    const auto all = tables("K1,I,5,,\nK2,I,1,,\n", 2027y / 6 / 30, rates);
    CHECK_EQ(shown(all.front().rows.at(0).cells),
             "#1 | K1 | a |  |  | 3 kali/minggu | tidak dapat dihitung | 5 kali | tidak dapat dihitung | tidak dapat "
             "dihitung |  |  |  |  |  | tidak dapat dinilai: 3 kali/minggu bukan jumlah setahun\n");
    CHECK_EQ(
        shown(all.front().rows.at(1).cells),
        "#2 | K2 | b |  |  | 2 kali | 2 kali | 1 kali | #50 | #50 |  |  |  |  |  | belum dilaporkan triwulan II\n");
    CHECK_EQ(shown(all.at(1).rows.at(1).cells), "K2 | b | I | 1 kali | 1 kali | #100 |  |  |  | \n");
    CHECK_EQ(shown(all.at(1).rows.at(2).cells), "^K2 | ^b | II | 1 kali | belum dilaporkan |  |  |  |  | \n");
}

TEST_CASE("quarters are written in many ways") {
    for (const std::string_view quarter :
         {"2", "II", "ii", "TW 2", "TW-II", "Triwulan II", "Tri Wulan 2", "Triwulan ke-2", "triwulan kedua", "Q2",
          "April–Juni", "Apr s.d. Jun", "Mei"}) {
        CAPTURE(quarter);
        const auto result = read(heading + fmt::format("K1,{},1 kali,,\n", quarter));
        REQUIRE_EQ(result.findings, "");
        CHECK(result.realisation->find("K1", 1) != nullptr);
    }
    for (const std::string_view quarter :
         {"5", "13", "I-II", "semester I", "triwulan", "Maret–April", "sepanjang tahun"})
        CHECK_EQ(read(heading + fmt::format("K1,{},1 kali,,\n", quarter)).findings,
                 fmt::format("2:4: triwulan \"{}\" tidak dikenal; tulis 1, 2, 3 atau 4\n", quarter));
}

TEST_CASE("effectiveness is computed from start, target and what was reached, or says why not") {
    constexpr std::string_view aims =
        "tujuan:\n"
        "  - {id: T1, rumusan: Petani menanam serempak, derajat: serangan tikus turun}\n"
        "  - {id: T2, rumusan: Serangan tikus turun, derajat: dari 18% menjadi 8%}\n"
        "  - {id: T3, rumusan: \"Pada Juni 2027, anggota Poktan Mekar mampu memupuk berimbang, meningkat dari 30% "
        "menjadi 65%\"}\n"
        "kegiatan:\n"
        "  - {id: K1, kegiatan: a, indikator: {uraian: penakar, ukuran: 65%}}\n"
        "  - {id: K2, kegiatan: b, indikator: {uraian: pengolah, ukuran: dari 5 orang menjadi 14 orang}}\n"
        "  - {id: K3, kegiatan: c, indikator: {uraian: catatan, ukuran: lengkap}}\n"
        "  - {id: K4, kegiatan: d, indikator: {uraian: hama, ukuran: 0%}}\n"
        "  - {id: K5, kegiatan: e}\n";
    const auto effects = [&](std::string_view rows) {
        const auto document = programa(aims);
        const auto result = read("id,triwulan,volume,biaya,hasil,capaian,awal,sasaran\n" + std::string{rows}, 4, aims);
        REQUIRE_EQ(result.findings, "");
        const auto all = progress_tables(*document, *result.realisation, 2027y / 12 / 31);
        std::string text;
        if (all.size() < 4) return text;
        for (const auto& one : all.at(3).rows) text += shown(one.cells);
        return text;
    };
    CHECK_EQ(effects("K1,2,1 kali,,,,30%,\n"), ""); // nothing was reached yet
    CHECK_EQ(effects("K1,2,,,,52%,,\n"),
             "K1 | penakar |  | 65% | 52% | II | #80 | tidak dapat dihitung: keadaan awalnya belum ada | sangat "
             "efektif\n");
    CHECK_EQ(effects("K1,1,,,,,30%,\nK1,2,,,,40,,\nK1,3,,,,51%,,\n"),
             "K1 | penakar | 30% | 65% | 51% | III | #78.46 | #60 | efektif\n");
    CHECK_EQ(effects("K2,2,,,,4 orang,,\n"),
             "K2 | pengolah | 5 orang | 14 orang | 4 orang | II | #28.57 | #-11.11 | mundur dari keadaan awal\n");
    CHECK_EQ(effects("K3,2,,,,5 buku,,\n"),
             "K3 | catatan |  | lengkap | 5 buku | II | tidak dapat dihitung: sasarannya bukan angka | tidak dapat "
             "dihitung: sasarannya bukan angka | \n");
    CHECK_EQ(effects("K4,2,,,,5%,20%,\n"),
             "K4 | hama | 20% | 0% | 5% | II | tidak dapat dihitung: sasarannya nol | #75 | sangat efektif\n");
    CHECK_EQ(effects("K5,2,,,,5%,,\n"),
             "K5 |  |  |  | 5% | II | tidak dapat dihitung: sasarannya belum ada | tidak dapat dihitung: sasarannya "
             "belum ada | \n");
    CHECK_EQ(effects("K1,2,,,,52 orang,,\n"),
             "K1 | penakar |  | 65% | 52 orang | II | tidak dapat dihitung: satuannya berbeda | tidak dapat dihitung: "
             "satuannya berbeda | \n");
    CHECK_EQ(
        effects("K1,2,,,,52%,12 orang,\n"),
        "K1 | penakar | 12 orang | 65% | 52% | II | tidak dapat dihitung: satuannya berbeda | tidak dapat dihitung: "
        "satuannya berbeda | \n");
    CHECK_EQ(effects("K1,2,,,,65%,65%,\n"),
             "K1 | penakar | 65% | 65% | 65% | II | #100 | tidak dapat dihitung: sasarannya sama dengan keadaan awal | "
             "sangat efektif\n");
    // scores of a questionnaire: means of the group, of at most 50
    CHECK_EQ(effects("K5,3,,,,\"36,5\",20,50\n"), "K5 |  | 20 | 50 | 36,5 | III | #73 | #55 | efektif\n");
    // a target that falls: only the change tells
    CHECK_EQ(effects("T2,2,,,,13%,,\n"),
             "T2 | Serangan tikus turun | 18% | 8% | 13% | II | tidak dapat dihitung: sasarannya turun | #50 | "
             "efektif\n");
    CHECK_EQ(
        effects("T3,2,,,,65%,,\nT1,2,,,,3%,,\n"),
        "T1 | Petani menanam serempak |  | serangan tikus turun | 3% | II | tidak dapat dihitung: sasarannya bukan "
        "angka | tidak dapat dihitung: sasarannya bukan angka | \n"
        "T3 | Pada Juni 2027, anggota Poktan Mekar mampu memupuk berimbang, meningkat dari 30% menjadi 65% | 30% | "
        "65% | 65% | II | #100 | #100 | sangat efektif\n");
    const std::string columns = "id,triwulan,volume,biaya,hasil,capaian\n";
    CHECK_EQ(read(columns + "T2,2,1 kali,,,13%\n", 4, aims).findings,
             "2:1: T2 tujuan, bukan kegiatan; pada tujuan hanya capaian, awal dan sasaran; tulis yang lain pada "
             "kegiatannya\n");
    CHECK_EQ(read(columns + "K1,2,,,,dari 3% menjadi 5%\nK1,3,,,,banyak\n", 4, aims).findings,
             "2:9: capaian \"dari 3% menjadi 5%\" tidak dapat dibaca: dua angka; tulis satu angka dengan satuannya, "
             "misalnya \"45%\" atau \"14 orang\"\n"
             "3:9: capaian \"banyak\" tidak dapat dibaca: \"banyak\" tidak dimulai dengan angka; tulis satu angka "
             "dengan satuannya, misalnya \"45%\" atau \"14 orang\"\n");
}

TEST_CASE("bands of effectiveness have no gaps") {
    const auto band = [](std::string_view digits) {
        Decimal number;
        REQUIRE(Decimal::from_digits(digits, number));
        return band_of(Ratio{number});
    };
    CHECK_EQ(band("0"), "kurang efektif");
    CHECK_EQ(band("33.39"), "kurang efektif");
    CHECK_EQ(band("33.4"), "efektif");
    CHECK_EQ(band("66.69"), "efektif");
    CHECK_EQ(band("66.7"), "sangat efektif");
    CHECK_EQ(band("250"), "sangat efektif");
    CHECK_EQ(bands_text(), "mulai 0% kurang efektif; mulai 33,4% efektif; mulai 66,7% sangat efektif");
}
