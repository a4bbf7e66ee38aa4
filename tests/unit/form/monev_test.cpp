#include <random>

#include <fmt/format.h>
#include <fmt/ranges.h>

#include "form/monev_plan.hpp"
#include "unit/form/monev_support.hpp"

using namespace suluh;
using namespace suluh::test;
using namespace std::chrono_literals;

namespace {

std::string parts(std::string_view amount, std::vector<int> months) {
    Decimal number;
    REQUIRE(Decimal::from_digits(amount, number));
    std::string text;
    for (const auto& part : spread_evenly(Ratio{number}, months)) text += part.digits(2) + " ";
    text += "|";
    for (const auto& part : spread_rupiah(number, months)) text += " " + part.digits();
    return text;
}

} // namespace

TEST_CASE("an amount is spread evenly over months, money in whole rupiah") {
    CHECK_EQ(parts("4", {2, 4, 5, 10}), "1 2 0 1 | 1 2 0 1");
    CHECK_EQ(parts("1", {3, 4, 5}), "0.33 0.67 0 0 | 0 1 0 0");
    CHECK_EQ(parts("1000000", {1, 4, 7}), "333333.33 333333.33 333333.33 0 | 333333 333333 333334 0");
    CHECK_EQ(parts("0.5", {6, 7}), "0 0.25 0.25 0 | 0 0 0.5 0");
    CHECK_EQ(parts("7", {12}), "0 0 0 7 | 0 0 0 7");
}

TEST_CASE("what is planned for the quarters adds up to the plan, whatever the amount and the months") {
    std::mt19937 random{2027}; // NOLINT(cert-msc32-c,cert-msc51-cpp): the same cases every time
    for (int round = 0; round < 20000; ++round) {
        const auto digits = fmt::format("{}.{}", random() % 1000000000, random() % 1000);
        Decimal whole;
        REQUIRE(Decimal::from_digits(digits, whole));
        std::vector<int> months;
        for (int month = 1; month <= 12; ++month)
            if (random() % 2 == 0) months.push_back(month);
        if (months.empty()) months.push_back(1 + static_cast<int>(random() % 12));
        Ratio sum;
        for (const auto& part : spread_evenly(Ratio{whole}, months)) sum = sum + part;
        Decimal rupiah;
        for (const auto& part : spread_rupiah(whole, months)) {
            CHECK_FALSE(part.is_negative());
            rupiah += part;
        }
        CAPTURE(digits);
        REQUIRE(is_equal(sum, Ratio{whole}));
        REQUIRE(rupiah == whole);
    }
}

TEST_CASE("a quarter is over with its last day") {
    const auto document = programa("");
    const auto over = [&](const Date& day) {
        return fmt::format("{}/{}", quarters_over(*document->programa(), day),
                           quarters_begun(*document->programa(), day));
    };
    CHECK_EQ(over(2026y / 12 / 31), "0/0");
    CHECK_EQ(over(2027y / 1 / 1), "0/1");
    CHECK_EQ(over(2027y / 3 / 30), "0/1");
    CHECK_EQ(over(2027y / 3 / 31), "1/1");
    CHECK_EQ(over(2027y / 4 / 1), "1/2");
    CHECK_EQ(over(2027y / 6 / 30), "2/2");
    CHECK_EQ(over(2027y / 12 / 30), "3/4");
    CHECK_EQ(over(2027y / 12 / 31), "4/4");
    CHECK_EQ(over(2028y / 2 / 1), "4/4");
}

TEST_CASE("plan against realisation half-way through the year") {
    const auto all = tables("K1,1,1 kali,250.000,20 orang hadir\n"
                            "K1,II,1,300.000,\n"
                            "K2,2,0,,\n"
                            "K2,tw 1,0,150.000,lahan siap\n"
                            "I1,Triwulan II,4 hari,swadaya,\"saluran, 200 m\"\n",
                            2027y / 6 / 30);
    REQUIRE(all.size() == 3);
    CHECK_EQ(headings(all[0]),
             "No | ID | Kegiatan | Indikator | Hasil | Volume/Rencana Setahun | Volume/Rencana s.d. TW II | "
             "Volume/Realisasi | Volume/% s.d. TW II | Volume/% Setahun | Biaya/Rencana Setahun | "
             "Biaya/Rencana s.d. TW II | Biaya/Realisasi | Biaya/% s.d. TW II | Biaya/% Setahun | Kemajuan");
    CHECK_EQ(shown(all[0]),
             "#1 | K1 | Demonstrasi pupuk | petani menakar pupuk: 65% | I: 20 orang hadir | 4 kali | 3 kali | 2 kali | "
             "#66.67 | #50 | #1000001 | #750000 | #550000 | #73.33 | #55 | ketinggalan 1 kali\n"
             "#2 | K2 | Petak contoh |  | I: lahan siap | 1 unit | 1 unit | 0 unit | #0 | #0 | PM | PM | #150000 | "
             "tidak dapat dihitung | tidak dapat dihitung | ketinggalan 1 unit\n"
             "#3 | K3 | Kunjungan |  |  | secukupnya | tidak dapat dihitung |  |  |  | #90000 | tidak dapat dihitung | "
             " |  |  | tidak dapat dinilai: volume rencana belum jelas\n"
             "#4 | I1 | Gotong royong |  | II: saluran, 200 m | 6 kali | 6 kali | 4 hari | tidak dapat dihitung | "
             "tidak dapat dihitung | #700000 | #700000 | swadaya |  |  | satuan berbeda, tidak dibandingkan\n"
             "=  |  | Jumlah (di luar PM) |  |  |  |  |  |  |  | #1790001 | tidak dapat dihitung | #700000 | tidak "
             "dapat dihitung | tidak dapat dihitung | \n");
    CHECK_EQ(
        fmt::format("{}", fmt::join(all[0].notes, "\n")),
        "Tidak ikut dijumlahkan: PM (biaya belum diketahui), baris 2.\n"
        "Ketinggalan sampai triwulan II: K1 (2 kali dari 3 kali); K2 (0 unit dari 1 unit).\n"
        "Satuan realisasi berbeda dengan rencana, tidak dibandingkan: I1 (rencana 2 kali/bulan, realisasi 4 hari).\n"
        "Tidak dapat dinilai: K3 (volume rencana belum jelas).\n"
        "Efektivitas tidak dihitung: kolom capaian (ukuran indikator yang dicapai) tidak ada atau belum diisi.");
    CHECK_EQ(
        shown(all[1]),
        "K1 | Demonstrasi pupuk | I | 1 kali | 1 kali | #100 | #250000 | #250000 | #100 | 20 orang hadir\n"
        "^K1 | ^Demonstrasi pupuk | II | 2 kali | 1 kali | #50 | #500000 | #300000 | #60 | \n"
        "^K1 | ^Demonstrasi pupuk | IV | 1 kali |  |  | #250001 |  |  | \n"
        "K2 | Petak contoh | I | 0,25 unit | 0 unit | #0 | PM | #150000 | tidak dapat dihitung | lahan siap\n"
        "^K2 | ^Petak contoh | II | 0,75 unit | 0 unit | #0 | PM |  |  | \n"
        "I1 | Gotong royong | I | 2 kali | belum dilaporkan |  | #233333 |  |  | \n"
        "^I1 | ^Gotong royong | II | 4 kali | 4 hari | tidak dapat dihitung | #466667 | swadaya |  | saluran, 200 m\n");
    CHECK_EQ(fmt::format("{}", fmt::join(all[1].notes, "\n")),
             "Rencana setahun dibagi rata atas bulan-bulan pelaksanaan.");
    CHECK_EQ(shown(all[2]),
             "APBD | K1 | #1000001 | #750000 | #550000 | #73.33 | #55\n"
             "APBN | K2 | PM | #0 | #150000 | tidak dapat dihitung | tidak dapat dihitung\n"
             "Swadaya | K3 | #90000 | tidak dapat dihitung |  |  | \n"
             "APBD + Dana Desa | I1 | #700000 | #700000 |  |  | \n"
             "= Jumlah |  | #1790001 | tidak dapat dihitung | #700000 | tidak dapat dihitung | tidak dapat dihitung\n");
}

TEST_CASE("before the first quarter ends nothing is behind, after the last the year counts") {
    const auto early = tables("K1,1,1 kali,250.000,\n", 2027y / 3 / 1);
    CHECK_EQ(headings(early[2]), "Sumber Biaya | Kegiatan | Biaya/Rencana Setahun | Biaya/Realisasi | Biaya/% Setahun");
    CHECK_EQ(fmt::format("{}", fmt::join(column(early[0], "Kemajuan"), "; ")),
             "sesuai rencana; belum waktunya; tidak dapat dinilai: volume rencana belum jelas; belum waktunya");
    CHECK_EQ(early[0].heads.back().second, "1 Maret 2027; belum ada triwulan yang berakhir");
    const auto late = tables("K1,3,4 kali,1.000.001,\nK3,2,1 kali,90.000,\nK2,2,\"0,5 unit\",,\n", 2028y / 1 / 10);
    CHECK_EQ(fmt::format("{}", fmt::join(column(late[0], "Kemajuan"), "; ")),
             "selesai; belum dilaporkan triwulan I; tidak dapat dinilai: volume rencana belum jelas; belum dilaporkan "
             "triwulan I dan II");
    CHECK_EQ(shown(late[1]), "K1 | Demonstrasi pupuk | I | 1 kali | belum dilaporkan |  | #250000 |  |  | \n"
                             "^K1 | ^Demonstrasi pupuk | II | 2 kali | belum dilaporkan |  | #500000 |  |  | \n"
                             "^K1 | ^Demonstrasi pupuk | III | 0 kali | 4 kali | tidak dapat dihitung | #0 | #1000001 "
                             "| tidak dapat dihitung | \n"
                             "^K1 | ^Demonstrasi pupuk | IV | 1 kali | belum dilaporkan |  | #250001 |  |  | \n"
                             "K2 | Petak contoh | I | 0,25 unit | belum dilaporkan |  | PM |  |  | \n"
                             "^K2 | ^Petak contoh | II | 0,75 unit | 0,5 unit | #66.67 | PM |  |  | \n"
                             "K3 | Kunjungan | II | secukupnya | 1 kali | tidak dapat dihitung | Rp90.000 setahun | "
                             "#90000 | tidak dapat dihitung | \n"
                             "I1 | Gotong royong | I | 2 kali | belum dilaporkan |  | #233333 |  |  | \n"
                             "^I1 | ^Gotong royong | II | 4 kali | belum dilaporkan |  | #466667 |  |  | \n");
    CHECK_EQ(late[0].heads.back().second, "10 Januari 2028; dinilai sampai akhir triwulan IV");
    CHECK_EQ(shown(late[2]), "APBD | K1 | #1000001 | #1000001 | #100\n"
                             "APBN | K2 | PM |  | \n"
                             "Swadaya | K3 | #90000 | #90000 | #100\n"
                             "APBD + Dana Desa | I1 | #700000 |  | \n"
                             "= Jumlah |  | #1790001 | #1090001 | #60.89\n");
}

TEST_CASE("a part that no decimal says exactly is rounded when shown and says so") {
    const auto all = tables("K1,1,1 kali,100,\n", 2027y / 3 / 31,
                            "kegiatan:\n  - {id: K1, volume: 1 kali, waktu: \"Januari, April, Mei\", biaya: 200}\n");
    CHECK_EQ(shown(all[1]), "K1 |  | I | 0,33 kali | 1 kali | #300 | #66 | #100 | #151.52 | \n"
                            "^K1 |  | II | 0,67 kali |  |  | #134 |  |  | \n");
    CHECK_EQ(fmt::format("{}", fmt::join(all[1].notes, "\n")),
             "Rencana setahun dibagi rata atas bulan-bulan pelaksanaan.\n"
             "Volume rencana yang tidak habis dibagi ditulis dengan dua angka di belakang koma; persennya dihitung "
             "dari pecahan yang tepat.");
}

TEST_CASE("what cannot be read in a realisation stands in its cell, and nothing counts") {
    const auto wrong = [](std::string_view lines) {
        const auto result = read(heading + std::string{lines});
        CHECK_FALSE(result.realisation);
        return result.findings;
    };
    CHECK_EQ(wrong("K1,1,1 kali,0,\nk1,I,2 kali,0,\n"),
             "3:1: realisasi K1 triwulan I ditulis dua kali, sudah ada pada baris 2; gabungkan menjadi satu baris, "
             "atau betulkan id atau triwulannya\n");
    CHECK_EQ(wrong("K7,1,1 kali,0,\n"), "2:1: programa tidak mempunyai kegiatan atau ikhtiar dengan id \"K7\"; mungkin "
                                        "maksudnya \"K1\"; id yang ada: K1, K2, K3, I1\n");
    CHECK_EQ(
        wrong(",1,1 kali,0,\n"),
        "2:1: baris ini berisi realisasi, tetapi id-nya kosong; tulis id kegiatan atau ikhtiarnya: K1, K2, K3, I1\n");
    CHECK_EQ(wrong("K1,5,1 kali,0,\n"), "2:4: triwulan \"5\" tidak dikenal; tulis 1, 2, 3 atau 4\n");
    CHECK_EQ(wrong("K1,,1 kali,0,\n"),
             "2:4: baris ini berisi realisasi, tetapi triwulannya kosong; tulis 1, 2, 3 atau 4\n");
    CHECK_EQ(wrong("K1,1,beberapa,0,\n"), "2:6: volume \"beberapa\" tidak dapat dibaca: tidak ada angkanya; tulis satu "
                                          "angka dengan satuannya, misalnya \"2 kali\"; belum terlaksana ditulis 0\n");
    CHECK_EQ(wrong("K1,1,1 kali,PM,\n"),
             "2:13: biaya \"PM\" tidak dapat dibaca: bukan jumlah yang sudah dipakai; tulis rupiah yang sudah dipakai, "
             "misalnya \"1.250.000\"; tanpa biaya ditulis 0\n");
    CHECK_EQ(wrong("K1,1,1 kali,\"APBN 1.500.000\",\n"),
             "2:13: biaya \"APBN 1.500.000\" tidak dapat dibaca: selain jumlahnya masih ada kata lain; tulis rupiah "
             "yang sudah dipakai, misalnya \"1.250.000\"; tanpa biaya ditulis 0\n");
    CHECK_EQ(wrong("K1,1,1 kali,1,5 juta\n"),
             "2:13: biaya \"1\" tidak dapat dibaca: kurang dari Rp100; mungkin koma desimalnya memisahkan sel; tulis "
             "rupiah yang sudah dipakai, misalnya \"1.250.000\"; tanpa biaya ditulis 0\n");
    CHECK_EQ(wrong("K1,1,2,5 kali,100000,baik\n"),
             "2:22: baris ini mempunyai 6 kolom, padahal kepalanya 5; tulis koma desimal di antara tanda kutip, "
             "misalnya \"4,5\", atau pakai titik: 4.5\n");
    CHECK_EQ(wrong("K1,1,,,\n"),
             "1:1: belum ada realisasi yang diisi; isi volume, biaya atau hasil pada baris kegiatan\n");
    CHECK_EQ(
        read("id,triwulan,volum,biaya,hasil\nK1,1,2 kali,0,\n").findings,
        "1:13: kolom \"volume\" tidak ada; mungkin yang dimaksud kolom \"volum\": ganti namanya menjadi \"volume\"\n");
    CHECK_EQ(read("id,triwulan,volume,biaya\nK1,1,2 kali,0\n").findings,
             "1:1: kolom \"hasil\" tidak ada; tambahkan kolom \"hasil\"; selnya boleh kosong\n");
    CHECK_EQ(read("id,triwulan,volume,biaya,hasil,Biaya\nK1,1,2 kali,0,,3\n").findings,
             "1:32: kolom \"biaya\" ada dua; hapus salah satu, atau beri nama lain\n");
    CHECK_EQ(read("kegiatan,volume\nK1,2 kali\n").findings,
             "1:1: lembar ini tidak mempunyai baris kepala dengan kolom \"id\" dan \"triwulan\"; baris pertama berkas "
             "ini harus menyebut kolom id, triwulan, volume, biaya dan hasil, seperti yang dicetak \"suluh monev "
             "BERKAS --format csv\"\n");
}

TEST_CASE("realisation of a quarter that has not begun is printed, with a warning") {
    const auto result = read(heading + "K1,4,1 kali,0,\nK2,4,1 unit,0,\nK1,1,1 kali,0,\n", 2);
    CHECK(result.realisation);
    CHECK_EQ(result.findings, "2:1: triwulan IV belum mulai, tetapi sudah ada realisasi K1, K2; periksa triwulannya, "
                              "atau sebut hari pemantauan dengan --per-tanggal\n");
}

TEST_CASE("a sheet none of whose activities is the programa's is most likely another village's") {
    const std::string with_activity = "id,kegiatan,triwulan,volume,biaya,hasil\n";
    const auto other = read(with_activity + "K1,Demonstrasi silase,1,1 kali,0,\nK2,Temu lapang,1,0,0,\n");
    CHECK(other.realisation);
    CHECK_EQ(other.findings,
             "1:4: tidak satu kegiatan pun berbunyi seperti dalam programa; periksa apakah berkas ini dari programa "
             "yang sama: id yang sama ada di desa lain\n");
    CHECK_EQ(read(with_activity + "K1,demonstrasi PUPUK,1,1 kali,0,\nK2,Temu lapang,1,0,0,\n").findings, "");
    CHECK_EQ(read(with_activity + "K1,,1,1 kali,0,\n").findings, "");
}

TEST_CASE("a share that has too many digits is not shown as nothing") {
    const auto all = tables("K1,1,999999999999999999 kali,999.999.999.999.999,\n", 2027y / 3 / 31);
    CHECK_EQ(column(all[1], "Volume/%"), std::vector<std::string>{"tidak dapat dihitung", "", "", "", "", "", ""});
    CHECK_EQ(column(all[1], "Biaya/%").front(), "400.000.000.000%");
}

TEST_CASE("the sheet, filled in with what was planned, is read back as all done") {
    const auto body =
        std::string{plan.substr(0, plan.find("  - {id: K3"))} + std::string{plan.substr(plan.find("ikhtiar:"))};
    const auto document = programa(body);
    for (const bool excel : {false, true}) {
        auto sheet = monitoring_sheet(*document, SheetUse::spreadsheet);
        CHECK_EQ(
            headings(sheet[0]),
            "id | kegiatan | indikator | triwulan | rencana volume | rencana biaya | volume | biaya | hasil | capaian");
        for (auto& row : sheet[0].rows) {
            row.cells[6] = row.cells[4];
            row.cells[7] = row.cells[5];
            if (row.cells[7].text == "PM") row.cells[7] = {"0", true, Decimal{}, false};
        }
        TableOptions options;
        options.excel = excel;
        const auto result = read(write_csv(sheet, options), 4, body);
        REQUIRE_EQ(result.findings, "");
        const auto all = progress_tables(*document, *result.realisation, 2027y / 12 / 31);
        CHECK_EQ(column(all[0], "Kemajuan"), std::vector<std::string>{"selesai", "selesai", "selesai"});
        CHECK_EQ(column(all[0], "Biaya/% Setahun"), std::vector<std::string>{"100%", "tidak dapat dihitung", "100%"});
    }
}

TEST_CASE("the monitoring sheet has a line for each quarter of a row, and all four where nobody knows which") {
    CHECK_EQ(shown(monitoring_sheet(*programa(plan), SheetUse::paper)[0]),
             "K1 | Demonstrasi pupuk | petani menakar pupuk: 65% | I | 1 kali | #250000 |  |  | \n"
             "^K1 | ^Demonstrasi pupuk | ^petani menakar pupuk: 65% | II | 2 kali | #500000 |  |  | \n"
             "^K1 | ^Demonstrasi pupuk | ^petani menakar pupuk: 65% | IV | 1 kali | #250001 |  |  | \n"
             "K2 | Petak contoh |  | I | 0,25 unit | PM |  |  | \n"
             "^K2 | ^Petak contoh |  | II | 0,75 unit | PM |  |  | \n"
             "K3 | Kunjungan |  | I | secukupnya | Rp90.000 setahun |  |  | \n"
             "^K3 | ^Kunjungan |  | II | secukupnya | Rp90.000 setahun |  |  | \n"
             "^K3 | ^Kunjungan |  | III | secukupnya | Rp90.000 setahun |  |  | \n"
             "^K3 | ^Kunjungan |  | IV | secukupnya | Rp90.000 setahun |  |  | \n"
             "I1 | Gotong royong |  | I | 2 kali | #233333 |  |  | \n"
             "^I1 | ^Gotong royong |  | II | 4 kali | #466667 |  |  | \n");
}

TEST_CASE("the instrument asks at each date about what was planned up to then, and at the evaluation about all") {
    const auto document = programa(std::string{plan} + "monev:\n  pemantauan: [2027-03-30, 2027-06-29]\n"
                                                       "  evaluasi: {tanggal: 2027-08-20, instrumen: [angket]}\n");
    const auto all = instrument(*document, SheetUse::paper);
    REQUIRE(all.size() == 3);
    CHECK_EQ(headings(all[0]), "No | ID | Kegiatan | Indikator | Ukuran | Pertanyaan | Tercapai/Ya/Tidak | "
                               "Tercapai/Angka | Bukti | Kendala | Tindak Lanjut");
    CHECK_EQ(shown(all[0]), "#1 | K1 | Demonstrasi pupuk | petani menakar pupuk | 65% | Berapa petani menakar pupuk "
                            "sekarang? Sudahkah mencapai 65%? |  |  |  |  | \n"
                            "#2 | K2 | Petak contoh |  |  | Apa hasil kegiatan ini? |  |  |  |  | \n"
                            "#3 | K3 | Kunjungan |  |  | Apa hasil kegiatan ini? |  |  |  |  | \n"
                            "#4 | I1 | Gotong royong |  |  | Apa hasil kegiatan ini? |  |  |  |  | \n");
    CHECK_EQ(column(all[1], "ID"), std::vector<std::string>{"K1", "K2", "K3", "I1"});
    CHECK_EQ(shown(all[2]), "#1 | K1 | Demonstrasi pupuk | petani menakar pupuk | 65% | Berapa petani menakar pupuk "
                            "sekarang? Sudahkah mencapai 65%? |  |  |  |  | \n"
                            "#2 | K2 | Petak contoh |  |  | Apa hasil kegiatan ini? |  |  |  |  | \n"
                            "#3 | K3 | Kunjungan |  |  | Apa hasil kegiatan ini? |  |  |  |  | \n"
                            "#4 | I1 | Gotong royong |  |  | Apa hasil kegiatan ini? |  |  |  |  | \n");
    CHECK_EQ(all[2].heads.at(2).second, "20 Agustus 2027");
    const auto sheet = instrument(*document, SheetUse::spreadsheet);
    REQUIRE(sheet.size() == 1);
    CHECK_EQ(headings(sheet[0]).substr(0, 31), "Monev | Tanggal | No | ID | Keg");
    CHECK_EQ(fmt::format("{}", fmt::join(column(sheet[0], "Monev"), ", ")),
             "pemantauan triwulan I, pemantauan triwulan I, pemantauan triwulan I, pemantauan triwulan I, "
             "pemantauan triwulan II, pemantauan triwulan II, pemantauan triwulan II, pemantauan triwulan II, "
             "evaluasi, evaluasi, evaluasi, evaluasi");
    CHECK_EQ(column(sheet[0], "Tanggal").back(), "20 Agustus 2027");
    const auto without = instrument(*programa(plan), SheetUse::paper);
    CHECK_EQ(without.size(), 5);
    CHECK_EQ(without[0].heads.at(2).first, "Tanggal Pemantauan");
}
