// Sheets of comparisons, read back and ranked by.
#include "ranking/ranking.hpp"
#include "sheet_support.hpp"

using namespace suluh;
using namespace suluh::test;

namespace {

constexpr std::string_view in_pairs =
    "jenis: pemeringkatan\npemeringkatan: {metode: berpasangan}\nmasalah: [{id: M1, uraian: "
    "Wereng}, {id: M2, uraian: Pupuk}, {id: M3, uraian: Air}]\n";
constexpr std::string_view in_groups =
    "jenis: pemeringkatan\npemeringkatan: {metode: berpasangan, per: komoditas}\nmasalah: [{id: M1, uraian: Wereng, "
    "komoditas: padi}, {id: M2, uraian: Pupuk, komoditas: jagung}, {id: M3, uraian: Air, komoditas: padi}]\n";
constexpr std::string_view by_preference =
    "jenis: pemeringkatan\npemeringkatan: {metode: preferensi}\nmasalah: [{id: M1, uraian: Wereng}, {id: M2, uraian: "
    "Pupuk}, {id: M3, uraian: Air}, {id: M4, uraian: Jalan}]\n";

constexpr std::string_view by_ahp =
    "jenis: pemeringkatan\npemeringkatan: {metode: ahp, skala: [1, 5], kriteria: [{id: a, nama: Harga}, {id: b, nama: "
    "Biaya}, {id: c, nama: Mutu}]}\nmasalah: [{id: M1, uraian: Air}, {id: M2, uraian: Wereng}]\n";
constexpr std::string_view by_matrices =
    "jenis: pemeringkatan\npemeringkatan:\n  metode: ahp\n  kriteria: [{id: a, nama: Harga}, {id: b, nama: Biaya}]\n"
    "  matriks_masalah:\nmasalah: [{id: M1, uraian: Air}, {id: M2, uraian: Wereng}, {id: M3, uraian: Jalan}]\n";
constexpr std::string_view by_adoption =
    "jenis: pemeringkatan\npemeringkatan: {metode: faktor_penentu}\nmasalah: [{id: M1, uraian: Benih, penerapan: "
    "{maks: 100, cakupan: 40%}}, {id: M2, uraian: \"Pupuk, kapur\", penerapan: {maks: 4}}]\n";

const std::string scores = "No;ID;Masalah;Penilai;Harga [a];Biaya [b];Mutu [c]\n1;M1;Air;Lastri;1;2;3\n"
                           "2;M2;Wereng;;3;2;1\n";
const std::string pairs = "No;A;Kriteria A;B;Kriteria B;Lebih penting;Berapa kali\n";
const std::string all_pairs = "No;Perbandingan;A;Uraian A;B;Uraian B;Penilai;Lebih penting;Berapa kali\n";
const std::string of_problems =
    "2;masalah menurut Harga [a];M1;;M2;;;M1;3\n3;masalah menurut Harga [a];M1;;M3;;;M1;5\n"
    "4;masalah menurut Harga [a];M2;;M3;;;m2;2\n5;masalah menurut Biaya [b];M1;;M2;;;sama;\n"
    "6;masalah menurut Biaya [b];M1;;M3;;;M3;4\n7;Masalah menurut biaya [B];M2;;M3;;;M3;4\n";

const std::string heading = "No,A,Masalah A,B,Masalah B,Penilai,Didahulukan\n";

/// "M1 2, M2 1, …" by rank, of sheets filled in so, then the findings.
std::string ranked(std::string_view text, const std::vector<FilledSheet>& sheets) {
    const auto document = ranking_of(text);
    auto question = question_of(*document);
    REQUIRE(question);
    question->sheets = sheets;
    const auto ranking = rank(*question);
    std::string line;
    for (const auto i : ranking.in_order())
        line += fmt::format("{}. M{} {}, ", ranking.problems[i].rank, i + 1, ranking.problems[i].score->digits(2));
    for (const auto& finding : ranking.findings)
        line += fmt::format("{}:{} {} [{}]", document->source.place(finding.at.begin).line,
                            document->source.place(finding.at.begin).column, finding.message, finding.rule);
    return line;
}

} // namespace

TEST_CASE("sheet: pairs are answered by id, also where ids are called like the columns") {
    CHECK_EQ(
        read_back(in_pairs, heading + "1,M1,Wereng,M2,Pupuk,Karto,M1\n2,M1,Wereng,M3,Air,,M3\n3,M2,Pupuk,M3,Air,,m3\n"),
        "Karto: 1>2 3>1 3>2\n");
    std::string letters{in_pairs};
    for (const auto& [from, to] : {std::pair{"M1", "A"}, std::pair{"M2", "B"}, std::pair{"M3", "C"}})
        letters.replace(letters.find(from), 2, to);
    CHECK_EQ(read_back(letters, heading + "1,A,,B,,,B\n2,A,,C,,,A\n3,B,,C,,,B\n"), "karto: 2>1 1>3 2>3\n");
    CHECK_EQ(read_back(in_groups, heading + "1,M1,Wereng,M3,Air,,M3\n"), "karto: 3>1\n");
}

TEST_CASE("sheet: pairs that are blank, doubled, unknown or answered by a third") {
    CHECK_EQ(read_back(in_pairs, heading + "1,M1,,M2,,,M1\n2,M1,,M3,,,\n"),
             "1:36: galat: lembar ini belum membandingkan M1–M3 dan M2–M3; pada setiap pasangan tulis ID masalah yang "
             "didahulukan [masalah/perbandingan]\n");
    CHECK_EQ(read_back(in_pairs, heading + "1,M1,,M2,,,\n"),
             "1:36: galat: lembar ini belum diisi: tidak ada satu pilihan pun; pada setiap pasangan tulis ID masalah "
             "yang didahulukan [masalah/perbandingan]\n");
    CHECK_EQ(
        read_back(in_pairs, heading + "1,M1,,M2,,,M1\n2,M2,,M1,,,M1\n3,M2,,M3,,,M1\n4,M3,,M3,,,M3\n5,M7,,M3,,,M3\n"),
        "3:3: galat: pasangan M2 dan M1 mempunyai dua baris; pilih satu, hapus yang lain [masalah/perbandingan]\n"
        "4:12: galat: yang didahulukan ditulis \"M1\", padahal pilihannya M2 atau M3; tulis M2 atau M3 "
        "[masalah/perbandingan]\n"
        "5:7: galat: masalah M3 dibandingkan dengan dirinya sendiri; bandingkan dua masalah yang berbeda "
        "[masalah/perbandingan]\n"
        "6:3: galat: masalah \"M7\" tidak ada dalam dokumen; mungkin maksudnya \"M1\" [masalah/lembar]\n");
    CHECK_EQ(read_back(in_pairs, "No,A,B\n1,M1,M2\n"),
             "1:1: galat: lembar ini tidak mempunyai baris kepala dengan kolom \"A\", \"B\" dan \"Didahulukan\"; pakai "
             "lembar yang dicetak dengan --lembar --format csv untuk dokumen ini [masalah/lembar]\n");
}

TEST_CASE("sheet: the three worst problems") {
    CHECK_EQ(read_back(by_preference, "Urutan,Penilai,ID\n1,Karto,M3\n3,,M4\n2,,M1\n"), "Karto: 3 1 4\n");
    CHECK_EQ(
        read_back(by_preference, "Urutan,Penilai,ID\n1,Karto,M3\n2,,\n3,,M4\n"),
        "1:16: galat: lembar ini menyebut 2 masalah, padahal seharusnya 3; tulis ID 3 masalah, yang terberat lebih "
        "dahulu [masalah/perbandingan]\n");
    CHECK_EQ(read_back(by_preference, "Urutan,Penilai,ID\n1,Karto,M3\n1,,M1\n4,,M2\nawal,,M2\n2,,M3\n3,,M9\n"),
             "3:1: galat: urutan 1 diisi dua kali; pilih satu, hapus yang lain [masalah/perbandingan]\n"
             "4:1: galat: urutan \"4\" bukan 1 sampai 3; 1 untuk masalah yang terberat [masalah/perbandingan]\n"
             "5:1: galat: urutan \"awal\" bukan 1 sampai 3; 1 untuk masalah yang terberat [masalah/perbandingan]\n"
             "6:4: galat: masalah M3 disebut dua kali; sebut 3 masalah yang berbeda, yang terberat lebih dahulu "
             "[masalah/perbandingan]\n"
             "7:4: galat: masalah \"M9\" tidak ada dalam dokumen; mungkin maksudnya \"M1\" [masalah/lembar]\n");
}

TEST_CASE("sheet: choices are ranked in place of the document's") {
    const FilledSheet karto{"Karto", {}, {{0, 1}, {2, 0}, {2, 1}}, {}};
    const FilledSheet lastri{"Lastri", {}, {{0, 1}, {1, 2}, {2, 0}}, {}};
    CHECK_EQ(ranked(in_pairs, {karto}), "1. M3 2, 2. M1 1, 3. M2 0, ");
    CHECK_EQ(ranked(in_pairs, {karto, lastri}),
             "1. M3 3, 2. M1 2, 3. M2 1, 2:17 pilihan Lastri berputar: M1 > M2 > M3 > M1 "
             "[masalah/triad]");
    CHECK_EQ(ranked(by_preference, {{"Karto", {}, {}, {2, 0, 3}}, {"Lastri", {}, {}, {0, 2, 3}}}),
             "1. M1 5, 1. M3 5, 2. M4 2, 3. M2 0, ");
}

TEST_CASE("sheet: ahp compares criteria below the scores, where the document does not") {
    CHECK_EQ(read_back(by_ahp, scores + "\n" + pairs +
                                   "1;a;Harga;b;Biaya;a;6\n2;a;Harga;c;Mutu;a;2\n3;b;Biaya;c;Mutu;"
                                   "C;2\n"),
             "Lastri: | 1 2 3 | 3 2 1 6 2 0.5\n");
    CHECK_EQ(read_back(by_ahp, scores + pairs + "1;Harga;;Biaya;;;1\n2;a;;c;;Sama;\n3;c;;b;;;1\n"),
             "Lastri: | 1 2 3 | 3 2 1 1 1 1\n");
    CHECK_EQ(read_back(by_ahp, scores),
             "1:1: galat: lembar ini tidak memuat perbandingan kriteria, dan dokumennya tidak mempunyai "
             "matriks_kriteria; pakai lembar yang dicetak dengan --lembar --format csv untuk dokumen ini "
             "[masalah/lembar]\n");
    std::string agreed{by_ahp};
    agreed.replace(agreed.find("]}\nmasalah"), 2, "], matriks_kriteria: [[1, 6, 2], [1/6, 1, 1/2], [1/2, 2, 1]]}");
    CHECK_EQ(read_back(agreed, scores), "Lastri: | 1 2 3 | 3 2 1\n");
}

TEST_CASE("sheet: ahp compares criteria and problems in one table") {
    CHECK_EQ(read_back(by_matrices, all_pairs + "1;kriteria;a;Harga;b;Biaya;Karto;a;3\n" + of_problems),
             "Karto: 3 | 3 5 2 | 1 0.25 0.25\n");
    CHECK_EQ(read_back(by_matrices, all_pairs + "1;kriteria;a;;b;;;;\n" + of_problems),
             "1:61: galat: perbandingan kriteria belum lengkap: Harga–Biaya; pada setiap pasangan tulis yang lebih "
             "penting, dan berapa kali [masalah/perbandingan]\n");
    CHECK_EQ(read_back(by_matrices, scores),
             "1:1: galat: lembar ini tidak mempunyai baris kepala dengan kolom \"Perbandingan\", \"A\", \"B\", \"Lebih "
             "penting\" dan \"Berapa kali\"; pakai lembar yang dicetak dengan --lembar --format csv untuk dokumen ini "
             "[masalah/lembar]\n");
}

TEST_CASE("sheet: comparisons of ahp that are no numbers, of nobody, doubled or unknown") {
    CHECK_EQ(
        read_back(by_ahp, scores + pairs +
                              "1;a;;b;;a;1/3\n2;a;;b;;;2\n3;a;;c;;b;10\n4;a;;c;;b;2\n5;b;;b;;;1\n6;b;;z;"
                              ";;1\n7;b;;c;;b;2\n8;c;;b;;b;3\n9;a;;c;;a;\n"),
        "5:11: galat: berapa kali ditulis \"1/3\", padahal harus bilangan bulat 1 sampai 9; tulis 1 bila sama penting, "
        "sampai 9 bila mutlak lebih penting; yang lebih penting ditulis di kolom \"Lebih penting\" "
        "[masalah/perbandingan]\n"
        "6:9: galat: belum ditulis mana yang 2 kali lebih penting; tulis a atau b [masalah/perbandingan]\n"
        "7:11: galat: berapa kali ditulis \"10\", padahal harus bilangan bulat 1 sampai 9; tulis 1 bila sama penting, "
        "sampai 9 bila mutlak lebih penting; yang lebih penting ditulis di kolom \"Lebih penting\" "
        "[masalah/perbandingan]\n"
        "8:9: galat: yang lebih penting ditulis \"b\", padahal pilihannya a atau c; tulis a atau c "
        "[masalah/perbandingan]\n"
        "9:6: galat: Biaya dibandingkan dengan dirinya sendiri; bandingkan dua hal yang berbeda "
        "[masalah/perbandingan]\n"
        "10:6: galat: kriteria \"z\" tidak ada dalam dokumen; kriteria yang ada: a, b dan c [masalah/lembar]\n"
        "12:3: galat: pasangan Mutu dan Biaya mempunyai dua baris untuk kriteria; pilih satu, hapus yang lain "
        "[masalah/perbandingan]\n"
        "13:11: galat: belum ditulis berapa kali lebih penting; tulis 1 bila sama penting, sampai 9 bila mutlak lebih "
        "penting; yang lebih penting ditulis di kolom \"Lebih penting\" [masalah/perbandingan]\n");
    CHECK_EQ(read_back(by_matrices, all_pairs +
                                        "1;kriteria;a;;b;;;a;3\n2;;M1;;M2;;;M1;3\n3;masalah menurut Mutu;M1;;M2;;"
                                        ";M1;3\n"),
             "3:3: galat: baris ini tidak menyebut apa yang dibandingkan; tulis seperti pada lembar yang dicetak, "
             "misalnya \"masalah menurut Biaya [b]\" [masalah/lembar]\n"
             "4:3: galat: perbandingan \"masalah menurut Mutu\" tidak dikenal; tulis seperti pada lembar yang dicetak, "
             "misalnya \"masalah menurut Biaya [b]\" [masalah/lembar]\n");
}

TEST_CASE("sheet: a matrix that contradicts itself is told in the sheet, with what would mend it") {
    CHECK_EQ(read_back(by_ahp, scores + pairs + "1;a;;b;;a;9\n2;a;;c;;c;9\n3;b;;c;;c;2\n"),
             "5:11: galat: matriks kriteria tidak konsisten (CR 1,696, harus kurang dari 0,1); yang paling menyimpang: "
             "Harga terhadap Biaya, ditulis Harga 9 kali lebih penting; tanyakan kembali; dengan Biaya 5 kali lebih "
             "penting CR menjadi 0,001 [masalah/konsistensi]\n");
}

TEST_CASE("sheet: matrices of several are ranked in place of the document's") {
    const auto matrix = [](double above) { return Matrix{{1, above}, {1 / above, 1}}; };
    FilledSheet karto{"Karto"}, lastri{"Lastri"};
    karto.criteria = matrix(4);
    lastri.criteria = matrix(1);
    karto.problems = {matrix(3), matrix(0.5)};
    lastri.problems = {matrix(3), matrix(0.5)};
    // Criteria 2 : 1 by the geometric mean; 2/3 × 3/4 + 1/3 × 1/3 = 11/18.
    CHECK_EQ(
        ranked("jenis: pemeringkatan\npemeringkatan: {metode: ahp, kriteria: [{id: a, nama: A}, {id: b, nama: B}], "
               "matriks_masalah: {a: [[1, 9], [1/2, 1]]}}\nmasalah: [{id: M1, uraian: Air}, {id: M2, uraian: "
               "Wereng}]\n",
               {karto, lastri}),
        "1. M1 0.61, 2. M2 0.39, ");
}

TEST_CASE("sheet: a row for each farmer, a column for each problem") {
    CHECK_EQ(
        read_back(by_adoption, "No;Petani;Benih [M1];Pupuk, kapur [M2]\n1;Karto;100;4\n2;;12,5;0\n3;;;\n", "kidul.csv"),
        "kidul: | 100 12.5 | 4 0\n");
    CHECK_EQ(read_back(by_adoption, "Petani;\"Pupuk, kapur\";m1\nKarto;4;100\n"), "karto: | 100 | 4\n");
    CHECK_EQ(
        read_back(by_adoption, "No;Petani;Benih [M1];Pupuk, kapur [M2]\n1;;;\n"),
        "1:1: galat: lembar ini belum diisi: tidak ada seorang petani pun; satu baris untuk satu petani: tulis skor "
        "penerapan setiap anjuran [masalah/lembar]\n");
    CHECK_EQ(read_back(by_adoption, "Petani;[M1];[M2]\nKarto;;4\nSiti;;\n;101;x\n;-1;1\n"),
             "2:7: galat: Karto belum mempunyai skor penerapan untuk M1; tulis skornya, 0 bila belum menerapkan, atau "
             "kosongkan seluruh baris [masalah/penerapan]\n"
             "3:6: galat: Siti belum mempunyai skor penerapan untuk M1 dan M2; tulis skornya, 0 bila belum menerapkan, "
             "atau kosongkan seluruh baris [masalah/penerapan]\n"
             "4:2: galat: M1: skor penerapan 101 untuk masalah M1 di luar 0 sampai 100; perbaiki skornya, atau maks "
             "[masalah/penerapan]\n"
             "4:6: galat: M2: skor penerapan \"x\" untuk masalah M2 tidak terbaca sebagai angka; isi dengan angka 0 "
             "sampai 4 [masalah/lembar]\n"
             "5:2: galat: M1: skor penerapan \"-1\" untuk masalah M1 tidak terbaca sebagai angka; isi dengan angka 0 "
             "sampai 100 [masalah/lembar]\n");
    CHECK_EQ(read_back("jenis: pemeringkatan\npemeringkatan: {metode: faktor_penentu}\nmasalah: [{id: M1, uraian: "
                       "Benih}, {id: M2, uraian: Air, penerapan: {maks: 10}}]\n",
                       "Petani;[M1]\nKarto;4\n"),
             "1:1: galat: lembar ini tidak mempunyai kolom masalah M2; pakai lembar yang dicetak dengan --lembar "
             "--format csv untuk dokumen ini [masalah/lembar]\n"
             "1:8: galat: M1: skor tertinggi masalah M1 belum ditulis dalam dokumen; tambahkan pada masalah itu, "
             "misalnya \"penerapan: {maks: 100}\" [masalah/penerapan]\n");
}

TEST_CASE("sheet: farmers of several sheets count together") {
    FilledSheet kidul{"kidul"}, lor{"lor"};
    kidul.farmers = {{Ratio{100}, Ratio{50}}, {Ratio{4}, Ratio{0}}};
    lor.farmers = {{Ratio{0}}, {Ratio{1}}};
    // 100 − 150/300 and 100 − 5/12 of a hundred.
    CHECK_EQ(ranked(by_adoption, {kidul, lor}), "1. M2 58.33, 2. M1 50, ");
}
