// Rules for ties, groups, assessors, directions and decimals; what is too large; and the methods without criteria.
#include <doctest/doctest.h>

#include "support/ranking_text.hpp"

namespace suluh {

using test::findings_of;
using test::meeting_of;
using test::ranks_of;

namespace {

/// Problems M1… with these scores on the only criterion.
std::string scored(std::string_view how, const std::vector<std::string>& scores) {
    std::string text =
        fmt::format("pemeringkatan: {{metode: bobot, {}kriteria: [{{id: a, nama: A, bobot: 1}}]}}\nmasalah:\n", how);
    for (std::size_t i = 0; i < scores.size(); ++i)
        text += fmt::format("  - {{id: M{}, uraian: M, skor: {{a: '{}'}}}}\n", i + 1, scores[i]);
    return text;
}

} // namespace

TEST_CASE("ranking: each rule for ties") {
    const std::vector<std::string> scores{"5", "4", "5", "4", "3"};
    CHECK(ranks_of(scored("", scores)) == "M1=5 1; M3=5 1; M2=4 2; M4=4 2; M5=3 3");
    CHECK(ranks_of(scored("seri: rapat, ", scores)) == "M1=5 1; M3=5 1; M2=4 2; M4=4 2; M5=3 3");
    CHECK(ranks_of(scored("seri: lompat, ", scores)) == "M1=5 1; M3=5 1; M2=4 3; M4=4 3; M5=3 5");
    CHECK(ranks_of(scored("seri: berurutan, ", scores)) == "M1=5 1; M3=5 2; M2=4 3; M4=4 4; M5=3 5");
    CHECK(ranks_of(scored("seri: langsung, ", scores)) == "M1=5 1; M3=5 1; M2=4 2; M4=4 2; M5=3 3");
}

TEST_CASE("ranking: decimals tie exactly, where doubles would not") {
    CHECK(ranks_of("pemeringkatan:\n  metode: bobot\n"
                   "  kriteria: [{id: a, nama: A, bobot: '0,1'}, {id: b, nama: B, bobot: '0,2'},\n"
                   "    {id: c, nama: C, bobot: '0,7'}]\n"
                   "masalah:\n"
                   "  - {id: M1, uraian: M, skor: {a: 3, b: 3, c: 3}}\n"
                   "  - {id: M2, uraian: M, skor: {a: 1, b: 4, c: 3}}\n") == "M1=3 1; M2=3 1");
    CHECK(ranks_of(scored("", {"0,000000001", "0,000000002", "2,5", "2.50"})) ==
          "M3=2.5 1; M4=2.5 1; M2=0.000000002 2; M1=0.000000001 3");
}

TEST_CASE("ranking: groups, in the order in which they are met, however they are written") {
    CHECK(ranks_of("pemeringkatan: {metode: bobot, per: komoditas, kriteria: [{id: a, nama: A, bobot: 1}]}\n"
                   "masalah:\n"
                   "  - {id: M1, uraian: M, komoditas: Padi sawah, skor: {a: 1}}\n"
                   "  - {id: M2, uraian: M, komoditas: Cabai, skor: {a: 2}}\n"
                   "  - {id: M3, uraian: M, komoditas: padi  sawah, skor: {a: 3}}\n"
                   "  - {id: M4, uraian: M, skor: {a: 9}}\n") == "Padi sawah: M3=3 1; M1=1 2; Cabai: M2=2 1; M4=9 1");
}

TEST_CASE("ranking: assessors count as often as their weight says") {
    const std::string rest = "  kriteria: [{id: a, nama: A, bobot: 1}]\n"
                             "masalah:\n"
                             "  - {id: M1, uraian: M, skor: {Karto: {a: 5}, Lastri: {a: 1}}}\n"
                             "  - {id: M2, uraian: M, skor: {Lastri: {a: 4}, Karto: {a: 2}}}\n";
    CHECK(ranks_of("pemeringkatan:\n  metode: bobot\n" + rest) == "M1=3 1; M2=3 1");
    CHECK(ranks_of("pemeringkatan:\n  metode: bobot\n  penilai: [Karto, {nama: Lastri, bobot: 2}]\n" + rest, 3) ==
          "M2=3.333 1; M1=2.333 2");
    CHECK(ranks_of("pemeringkatan:\n  metode: bobot\n  penilai: [{nama: lastri, bobot: '0,5'}, karto]\n" + rest, 3) ==
          "M1=3.667 1; M2=2.667 2");
}

TEST_CASE("ranking: on a criterion that falls a low score goes first") {
    const std::string rest = "  kriteria: [{id: a, nama: A, bobot: 2, arah: turun}, {id: b, nama: B, bobot: 1}]\n"
                             "masalah:\n"
                             "  - {id: M1, uraian: M, skor: {a: 1, b: 1}}\n"
                             "  - {id: M2, uraian: M, skor: {a: 5, b: 5}}\n";
    CHECK(ranks_of("pemeringkatan:\n  metode: bobot\n  skala: [1, 5]\n" + rest) == "M1=11 1; M2=7 2");
    CHECK(ranks_of("pemeringkatan:\n  metode: bobot\n" + rest) == "M1=-1 1; M2=-5 2");
    CHECK(ranks_of("pemeringkatan:\n  metode: kali\n" + rest) == "M1=1 1; M2=1 1");
}

TEST_CASE("ranking: criteria of gmp and usg may be replaced, theirs carry no weight") {
    CHECK(ranks_of("pemeringkatan: {metode: usg, skala: [0, 10], kriteria: [{id: u, nama: U, bobot: 9}]}\n"
                   "masalah: [{id: M1, uraian: M, skor: {u: 10}}]\n") == "M1=10 1");
}

TEST_CASE("ranking: the weighted sum of huge numbers is exact, or there is no ranking") {
    const auto text = [](std::string_view weight, std::string_view score) {
        return fmt::format("pemeringkatan: {{metode: bobot, kriteria: [{{id: a, nama: A, bobot: {0}}}, {{id: b, nama: "
                           "B, bobot: {0}}}]}}\n"
                           "masalah:\n  - {{id: M1, uraian: M, skor: {{a: {1}, b: {1}}}}}\n"
                           "  - {{id: M2, uraian: M, skor: {{a: {1}, b: 1}}}}\n",
                           weight, score);
    };
    CHECK(ranks_of(text("999999999999999999", "999999999999999999")) ==
          "M1=1999999999999999996000000000000000002 1; M2=999999999999999999000000000000000000 2");
    const std::string factors = "pemeringkatan: {metode: kali, skala: [1, 999999999999999999], kriteria: [{id: a, "
                                "nama: A}, {id: b, nama: B}, {id: c, "
                                "nama: C}]}\nmasalah:\n";
    const auto too_large = meeting_of(factors + "  - id: M1\n    uraian: M\n    skor: {a: 999999999999999999, b: "
                                                "999999999999999999, c: 999999999999999999}\n"
                                                "  - {id: M2, uraian: M, skor: {a: 1, b: 1, c: 1}}\n");
    CHECK(ranks_of(too_large) == "incomplete");
    CHECK(findings_of(too_large) ==
          "5:5 masalah/skor-skala M1: skor masalah M1 terlalu besar atau terlalu rinci untuk dihitung tepat; pakai "
          "skala yang lebih pendek, misalnya 1 sampai 5\n");
}

TEST_CASE("ranking: quotients of long numbers part, although their difference is too long") {
    CHECK(ranks_of("pemeringkatan:\n  metode: kali\n"
                   "  kriteria: [{id: a, nama: A}, {id: b, nama: B}, {id: c, nama: C, arah: turun},\n"
                   "    {id: d, nama: D, arah: turun}]\n"
                   "masalah:\n"
                   "  - id: M1\n    uraian: M\n"
                   "    skor: {a: 999999999999999998, b: 999999999999999998, c: 999999999999999997, "
                   "d: 999999999999999997}\n"
                   "  - id: M2\n    uraian: M\n"
                   "    skor: {a: 999999999999999997, b: 999999999999999997, c: 999999999999999996, "
                   "d: 999999999999999996}\n",
                   3) == "M2=1 1; M1=1 2");
}

TEST_CASE("ranking: a mean of many long scores that does not fit is a finding, not a gap") {
    std::string text = "pemeringkatan:\n  metode: bobot\n  kriteria: [{id: a, nama: A, bobot: 1}]\n  penilai:\n";
    for (const auto* weight : {"999999999,999999989", "999999999,999999937", "999999999,999999893"})
        text += fmt::format("    - {{nama: P{}, bobot: '{}'}}\n", weight + 16, weight);
    text += "masalah:\n  - id: M1\n    uraian: M\n    skor: {P989: {a: 1}, P937: {a: 2}, P893: {a: 3}}\n";
    CHECK(ranks_of(text, 6) == "M1=2 1");
    std::string many = "pemeringkatan:\n  metode: kali\n  kriteria:\n    - {id: a, nama: A}\n    - {id: b, nama: B}\n"
                       "masalah:\n  - id: M1\n    uraian: M\n    skor:\n";
    for (int i = 0; i < 3; ++i)
        many += fmt::format("      P{0}: {{a: '99999999{0},999999999', b: '99999999{0},999999999'}}\n", i);
    const auto meeting = meeting_of(many);
    CHECK((meeting.ranking.complete() || !meeting.ranking.findings.empty()));
}

TEST_CASE("ranking: preferensi gives 3 2 1, whom nobody names comes last with 0") {
    const std::string problems = test::problems(5);
    CHECK(ranks_of("pemeringkatan:\n  metode: preferensi\n  perbandingan: [{penilai: Karto, urutan: [M3, M1, M4]},\n"
                   "    {penilai: Lastri, urutan: [M1, M2, M3]}]\n" +
                   problems) == "M1=5 1; M3=4 2; M2=2 3; M4=1 4; M5=0 5");
    CHECK(ranks_of("pemeringkatan: {metode: preferensi, perbandingan: [{penilai: Karto, urutan: [M2, M1]}]}\n" +
                   test::problems(2)) == "M2=3 1; M1=2 2");
}

TEST_CASE("ranking: choices of one and counts of many add up") {
    CHECK(ranks_of("pemeringkatan:\n  metode: berpasangan\n  perbandingan:\n"
                   "    - {penilai: Karto, pilihan: [M1 > M2, M1 < M3, M3 > M2]}\n"
                   "    - penilai: 26 petani\n"
                   "      jumlah: {M1 > M2: 20, M2 > M1: 6, M1 > M3: 24, M3 > M1: 2, M2 > M3: 13, M3 > M2: 13}\n" +
                   test::problems(3)) == "M1=45 1; M2=19 2; M3=17 3");
}

TEST_CASE("ranking: pairs are compared inside a group only, and one alone has won nothing") {
    CHECK(ranks_of("pemeringkatan:\n  metode: berpasangan\n  per: komoditas\n  perbandingan:\n"
                   "    - {penilai: Karto, pilihan: [M2 > M1]}\n"
                   "masalah: [{id: M1, uraian: M, komoditas: padi}, {id: M2, uraian: M, komoditas: padi},\n"
                   "  {id: M3, uraian: M, komoditas: cabai}]\n") == "padi: M2=1 1; M1=0 2; cabai: M3=0 1");
}

TEST_CASE("ranking: faktor_penentu puts the largest gap first, then the smaller coverage, then who tells none") {
    const auto text = [](std::string_view last) {
        return fmt::format("pemeringkatan: {{metode: faktor_penentu}}\nmasalah:\n"
                           "  - {{id: M1, uraian: Benih, penerapan: {{maks: 100, skor: [100, 75, 60, 45], cakupan: "
                           "40%}}}}\n"
                           "  - {{id: M2, uraian: Pupuk, penerapan: {{maks: 4, skor: [4, 3, '2,4', '1,8'], cakupan: "
                           "30%}}}}\n"
                           "  - {{id: M3, uraian: Air, penerapan: {{maks: 100, skor: [70]}}}}\n"
                           "  - {{id: M4, uraian: Panen, penerapan: {{maks: 10, skor: [7, 7], cakupan: {}}}}}\n",
                           last);
    };
    CHECK(ranks_of(text("100%")) == "M2=30 1; M1=30 2; M4=30 3; M3=30 4");
    CHECK(ranks_of(text("40%")) == "M2=30 1; M1=30 2; M4=30 2; M3=30 3");
}

TEST_CASE("ranking: ahp shares scores, the inverse where low ones go first") {
    // a: 3/4 and 1/4; b falls: 1/1 and 1/4 become 4/5 and 1/5; both count half
    CHECK(ranks_of("pemeringkatan:\n  metode: ahp\n"
                   "  kriteria: [{id: a, nama: A}, {id: b, nama: B, arah: turun}]\n"
                   "  matriks_kriteria: [[1, 1], [1, 1]]\n"
                   "masalah: [{id: M1, uraian: M, skor: {a: 3, b: 4}}, {id: M2, uraian: M, skor: {a: 1, b: 1}}]\n") ==
          "M2=0.525 1; M1=0.475 2");
}

} // namespace suluh
