// Tables that were published with their results, to the last digit.
#include <doctest/doctest.h>

#include "ranking/sensitivity.hpp"
#include "support/ranking_text.hpp"

namespace suluh {

using test::findings_of;
using test::meeting_of;
using test::ranks_of;

TEST_CASE("ranking: gmp, rice in Curugrendeng (Programa Penyuluhan Desa Curugrendeng)") {
    const auto meeting = meeting_of("pemeringkatan: {metode: gmp}\n"
                                    "masalah:\n"
                                    "  - {id: blast, uraian: Blast, skor: {gawat: 3, mendesak: 3, penyebaran: 3}}\n"
                                    "  - {id: kresek, uraian: Kresek, skor: {gawat: 2, mendesak: 2, penyebaran: 2}}\n"
                                    "  - {id: wereng, uraian: Wereng, skor: {gawat: 3, mendesak: 3, penyebaran: 3}}\n"
                                    "  - {id: penggerek, uraian: P, skor: {gawat: 2, mendesak: 3, penyebaran: 3}}\n"
                                    "  - {id: pemasaran, uraian: P, skor: {gawat: 1, mendesak: 1, penyebaran: 2}}\n"
                                    "  - {id: keong, uraian: Keong, skor: {gawat: 3, mendesak: 3, penyebaran: 1}}\n"
                                    "  - {id: burung, uraian: Burung, skor: {gawat: 3, mendesak: 3, penyebaran: 1}}\n"
                                    "  - {id: tikus, uraian: Tikus, skor: {gawat: 2, mendesak: 2, penyebaran: 1}}\n"
                                    "  - {id: benih, uraian: Benih, skor: {gawat: 2, mendesak: 2, penyebaran: 1}}\n"
                                    "  - {id: kungkang, uraian: K, skor: {gawat: 3, mendesak: 3, penyebaran: 1}}\n");
    CHECK(ranks_of(meeting) == "blast=9 1; wereng=9 1; penggerek=8 2; keong=7 3; burung=7 3; kungkang=7 3; "
                               "kresek=6 4; tikus=5 5; benih=5 5; pemasaran=4 6");
    CHECK(findings_of(meeting).empty());
}

TEST_CASE("ranking: usg") {
    CHECK(ranks_of("pemeringkatan: {metode: usg}\n"
                   "masalah:\n"
                   "  - {id: A, uraian: A, skor: {urgency: 4, seriousness: 5, growth: 4}}\n"
                   "  - {id: B, uraian: B, skor: {urgency: 5, seriousness: 5, growth: 4}}\n"
                   "  - {id: C, uraian: C, skor: {urgency: 3, seriousness: 4, growth: 3}}\n") ==
          "B=14 1; A=13 2; C=10 3");
}

TEST_CASE("ranking: mcua, weights 5 4 3 2 and scores to 10") {
    CHECK(ranks_of("pemeringkatan:\n"
                   "  metode: bobot\n"
                   "  skala: [1, 10]\n"
                   "  kriteria: [{id: a, nama: A, bobot: 5}, {id: b, nama: B, bobot: 4}, {id: c, nama: C, bobot: 3},\n"
                   "    {id: d, nama: D, bobot: 2}]\n"
                   "masalah:\n"
                   "  - {id: P, uraian: P, skor: {a: 10, b: 9, c: 8, d: 7}}\n"
                   "  - {id: Q, uraian: Q, skor: {a: 9, b: 8, c: 7, d: 6}}\n"
                   "  - {id: R, uraian: R, skor: {a: 4, b: 3, c: 3, d: 2}}\n"
                   "  - {id: S, uraian: S, skor: {a: 8, b: 6, c: 4, d: 4}}\n") == "P=124 1; Q=110 2; S=84 3; R=45 4");
}

TEST_CASE("ranking: ahp of three criteria, weights 0,613 0,118 0,269, CR 0,016") {
    const auto meeting = meeting_of("pemeringkatan:\n"
                                    "  metode: ahp\n"
                                    "  kriteria: [{id: a, nama: A}, {id: b, nama: B}, {id: c, nama: C}]\n"
                                    "  matriks_kriteria: [[1, 6, 2], [1/6, 1, 1/2], [1/2, 2, 1]]\n"
                                    "masalah:\n"
                                    "  - {id: M1, uraian: A, skor: {a: 1, b: 0, c: 0}}\n"
                                    "  - {id: M2, uraian: B, skor: {a: 0, b: 1, c: 0}}\n"
                                    "  - {id: M3, uraian: C, skor: {a: 0, b: 0, c: 1}}\n");
    CHECK(ranks_of(meeting, 3) == "M1=0.613 1; M3=0.269 2; M2=0.118 3");
    REQUIRE(meeting.ranking.figures.consistency.size() == 1);
    CHECK(fmt::format("{:.3f}", meeting.ranking.figures.consistency[0].cr) == "0.016");
    CHECK(meeting.ranking.figures.criterion_weights[0].digits(3) == "0.613");
}

TEST_CASE("ranking: ahp with several respondents takes the geometric mean of each cell") {
    // √(4·1) = 2 and √(1/4·1) = 1/2: weights 2/3 and 1/3.
    const auto meeting = meeting_of("pemeringkatan:\n"
                                    "  metode: ahp\n"
                                    "  kriteria: [{id: a, nama: A}, {id: b, nama: B}]\n"
                                    "  matriks_kriteria: {Karto: [[1, 4], [1/4, 1]], Lastri: [[1, 1], [1, 1]]}\n"
                                    "  matriks_masalah: {a: [[1, 3], [1/3, 1]], b: [[1, 1/2], [2, 1]]}\n"
                                    "masalah: [{id: M1, uraian: A}, {id: M2, uraian: B}]\n");
    // M1 = 2/3 · 3/4 + 1/3 · 1/3 = 11/18
    CHECK(ranks_of(meeting, 12) == "M1=0.611111111111 1; M2=0.388888888889 2");
    CHECK(meeting.ranking.figures.consistency.size() == 4);
    CHECK(meeting.ranking.problems[0].terms[0].value.digits(9) == "0.5");
}

TEST_CASE("ranking: pairwise, with and without the direct comparison") {
    const std::string choices = "  perbandingan: [{penilai: Karto, pilihan: [A > B, A > C, D > A, B > C, B > D, C > "
                                "D]}]\nmasalah: [{id: A, uraian: A}, {id: B, uraian: B}, {id: C, uraian: C}, {id: D, "
                                "uraian: D}]\n";
    CHECK(ranks_of("pemeringkatan:\n  metode: berpasangan\n" + choices) == "A=2 1; B=2 1; C=1 2; D=1 2");
    const auto direct = meeting_of("pemeringkatan:\n  metode: berpasangan\n  seri: langsung\n" + choices);
    CHECK(ranks_of(direct) == "A=2 1; B=2 2; C=1 3; D=1 4");
    CHECK(direct.ranking.figures.shared.empty());
    CHECK(direct.ranking.figures.circular_triads == 2); // 4 − (1 + 1 + 0 + 0)
    CHECK(findings_of(direct) == "4:35 masalah/triad: pilihan Karto berputar: A > B > D > A; A > C > D > A; tanyakan "
                                 "kembali salah satu pasang dari setiap putaran\n");
    for (const auto& pair : sensitivity_of(direct.ranking).neighbours) CHECK_FALSE(pair.tied);
}

TEST_CASE("ranking: the half matrix of five, whose lower three go round in a circle") {
    // A,C,A,A,C,B,E,C,C,D for AB, AC, AD, AE, BC, BD, BE, CD, CE, DE
    const auto half = [](std::string_view rule) {
        return meeting_of(fmt::format(
            "pemeringkatan:\n  metode: berpasangan\n  seri: {}\n"
            "  perbandingan:\n    - penilai: Karto\n"
            "      pilihan: [A > B, C > A, A > D, A > E, C > B, B > D, E > B, C > D, C > E, D > E]\n"
            "masalah: [{{id: A, uraian: A}}, {{id: B, uraian: B}}, {{id: C, uraian: C}}, {{id: D, uraian: D}},\n"
            "  {{id: E, uraian: E}}]\n",
            rule));
    };
    const auto meeting = half("langsung");
    CHECK(ranks_of(meeting) == "C=4 1; A=3 2; B=1 3; D=1 3; E=1 3");
    CHECK(meeting.ranking.figures.circular_triads == 1);
    CHECK(meeting.ranking.figures.shared == std::vector<std::size_t>{1, 3, 4});
    REQUIRE(meeting.ranking.figures.triads.size() == 1);
    CHECK(meeting.ranking.figures.triads[0] == std::array<std::size_t, 3>{1, 3, 4});
    CHECK(findings_of(meeting) == "6:7 masalah/triad: pilihan Karto berputar: B > D > E > B; tanyakan kembali salah "
                                  "satu pasang dari setiap putaran\n");
    CHECK(ranks_of(half("lompat")) == "C=4 1; A=3 2; B=1 3; D=1 3; E=1 3");
    CHECK(ranks_of(half("berurutan")) == "C=4 1; A=3 2; B=1 3; D=1 4; E=1 5");
}

// Saaty, T.L. (1987), The analytic hierarchy process – what it is and how it is used, Mathematical Modelling 9:
// a consistent matrix gives back the ratio of its weights.
TEST_CASE("ranking: a consistent matrix gives back its weights") {
    const auto meeting = meeting_of("pemeringkatan:\n"
                                    "  metode: ahp\n"
                                    "  kriteria: [{id: a, nama: A}, {id: b, nama: B}, {id: c, nama: C}]\n"
                                    "  matriks_kriteria: [[1, 2, 6], [1/2, 1, 3], [1/6, 1/3, 1]]\n"
                                    "masalah: [{id: M1, uraian: A, skor: {a: 1, b: 1, c: 2}},\n"
                                    "  {id: M2, uraian: B, skor: {a: 1, b: 3, c: 2}}]\n");
    CHECK(meeting.ranking.figures.criterion_weights[0].digits(12) == "0.6");
    CHECK(meeting.ranking.figures.criterion_weights[1].digits(12) == "0.3");
    CHECK(meeting.ranking.figures.criterion_weights[2].digits(12) == "0.1");
    CHECK(meeting.ranking.figures.consistency[0].cr < 1e-12);
    CHECK(ranks_of(meeting) == "M2=0.575 1; M1=0.425 2");
}

// Kendall, M.G. (1948), Rank Correlation Methods, chapter 6: three observers and ten objects, with ties; S = 591,
// published as W = 0,828.
TEST_CASE("ranking: Kendall's W of three observers with ties is 0,828") {
    const double ranks[3][10] = {{1, 4.5, 2, 4.5, 3, 7.5, 6, 9, 7.5, 10},
                                 {2.5, 1, 2.5, 4.5, 4.5, 8, 9, 6.5, 10, 6.5},
                                 {2, 1, 4.5, 4.5, 4.5, 4.5, 8, 8, 8, 10}};
    std::string text = "pemeringkatan:\n  metode: bobot\n  skala: [1, 10]\n"
                       "  kriteria: [{id: a, nama: A, arah: turun, bobot: 100}]\n"
                       "  penilai: [{nama: X}, {nama: Y}, {nama: Z}]\nmasalah:\n";
    for (int i = 0; i < 10; ++i)
        text +=
            fmt::format("  - {{id: M{0}, uraian: M, skor: {{X: {{a: '{1}'}}, Y: {{a: '{2}'}}, Z: {{a: '{3}'}}}}}}\n",
                        i + 1, ranks[0][i], ranks[1][i], ranks[2][i]);
    const auto meeting = meeting_of(text);
    CHECK(findings_of(meeting).empty());
    const auto found = sensitivity_of(meeting.ranking);
    REQUIRE(found.agreements.size() == 1);
    CHECK(found.agreements[0].w->digits(3) == "0.828");
    CHECK(found.agreements[0].furthest == std::vector<std::size_t>{0}); // 11 against 10,67 and 7,67
}

// Siegel & Castellan (1988), Nonparametric Statistics: the interviewers' table, R = 8 14 11 11 11 8, W = 0,16.
TEST_CASE("ranking: Kendall's W without ties, three judges and six applicants, is 0,162") {
    const int ranks[3][6] = {{1, 6, 3, 2, 5, 4}, {1, 5, 6, 4, 2, 3}, {6, 3, 2, 5, 4, 1}};
    std::string text = "pemeringkatan:\n  metode: bobot\n  kriteria: [{id: a, nama: A, arah: turun, bobot: 100}]\n"
                       "masalah:\n";
    for (int i = 0; i < 6; ++i)
        text += fmt::format("  - {{id: M{0}, uraian: M, skor: {{X: {{a: {1}}}, Y: {{a: {2}}}, Z: {{a: {3}}}}}}}\n",
                            i + 1, ranks[0][i], ranks[1][i], ranks[2][i]);
    const auto found = sensitivity_of(meeting_of(text).ranking);
    REQUIRE(found.agreements.size() == 1);
    CHECK(found.agreements[0].w->digits(3) == "0.162");
    CHECK(found.agreements[0].furthest == std::vector<std::size_t>{2});
}

// Reinke, W.A. (1988), Health Planning for Effective Management: priority = M · I · V / C.
TEST_CASE("ranking: Reinke's M·I·V/C, a criterion that falls divides") {
    const auto meeting = meeting_of("pemeringkatan:\n  metode: kali\n  skala: [1, 5]\n"
                                    "  kriteria: [{id: M, nama: Magnitude}, {id: I, nama: Importancy},\n"
                                    "    {id: V, nama: Vulnerability}, {id: C, nama: Cost, arah: turun}]\n"
                                    "masalah:\n"
                                    "  - {id: A, uraian: A, skor: {M: 5, I: 4, V: 3, C: 2}}\n"
                                    "  - {id: B, uraian: B, skor: {M: 4, I: 4, V: 3, C: 3}}\n"
                                    "  - {id: D, uraian: D, skor: {M: 2, I: 5, V: 5, C: 3}}\n"
                                    "  - {id: E, uraian: E, skor: {M: 4, I: 4, V: 4, C: 4}}\n");
    CHECK(ranks_of(meeting, 3) == "A=30 1; D=16.667 2; B=16 3; E=16 3");
    CHECK(findings_of(meeting).empty());
}

// PAHO's method (CENDES): M · S · V · C, all of them multiplied.
TEST_CASE("ranking: PAHO's M·S·V·C") {
    CHECK(ranks_of("pemeringkatan:\n  metode: kali\n  skala: [1, 10]\n"
                   "  kriteria: [{id: M, nama: M}, {id: S, nama: S}, {id: V, nama: V}, {id: C, nama: C}]\n"
                   "masalah:\n"
                   "  - {id: A, uraian: A, skor: {M: 10, S: 8, V: 7, C: 6}}\n"
                   "  - {id: B, uraian: B, skor: {M: 8, S: 10, V: 6, C: 7}}\n"
                   "  - {id: D, uraian: D, skor: {M: 9, S: 9, V: 7, C: 6}}\n") == "D=3402 1; A=3360 2; B=3360 2");
}

} // namespace suluh
