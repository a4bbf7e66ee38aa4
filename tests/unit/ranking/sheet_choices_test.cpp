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
