#include "ranking/ranking.hpp"
#include "unit/form/support.hpp"

using namespace suluh;
using namespace suluh::test;

namespace {

using Ranks = std::vector<int>; // 0: none

Ranks ranks(const std::string& body) {
    const auto document = programa(body);
    Ranks found;
    for (const auto& rank : computed_ranks(*document->programa())) found.push_back(rank.value_or(0));
    return found;
}

std::string problem(int number, const std::string& scores, const std::string& more = "") {
    return "  - {id: M" + std::to_string(number) + ", uraian: x, skor: {" + scores + "}" + more + "}\n";
}

} // namespace

TEST_CASE("gmp ranks a published table of ten rice problems densely") {
    const std::vector<std::array<int, 3>> table{{3, 3, 3}, {2, 2, 2}, {3, 3, 3}, {2, 3, 3}, {1, 1, 2},
                                                {3, 3, 1}, {3, 3, 1}, {2, 2, 1}, {2, 2, 1}, {3, 3, 1}};
    std::string body = "pemeringkatan: {metode: gmp}\nmasalah:\n";
    for (std::size_t i = 0; i < table.size(); ++i)
        body += problem(static_cast<int>(i), "gawat: " + std::to_string(table[i][0]) +
                                                 ", mendesak: " + std::to_string(table[i][1]) +
                                                 ", penyebaran: " + std::to_string(table[i][2]));
    CHECK(ranks(body) == Ranks{1, 4, 1, 2, 6, 3, 3, 5, 5, 3});
}

TEST_CASE("usg adds three scores") {
    CHECK(ranks("pemeringkatan: usg\nmasalah:\n" + problem(1, "urgency: 4, seriousness: 5, growth: 4") +
                problem(2, "urgency: 5, seriousness: 5, growth: 4") +
                problem(3, "urgency: 3, seriousness: 4, growth: 3")) == Ranks{2, 1, 3});
}

TEST_CASE("bobot weighs, exactly") {
    const std::string criteria = "pemeringkatan:\n  metode: bobot\n  kriteria:\n"
                                 "    - {id: a, nama: A, bobot: 5}\n    - {id: b, nama: B, bobot: 4}\n"
                                 "    - {id: c, nama: C, bobot: 3}\n    - {id: d, nama: D, bobot: 2}\nmasalah:\n";
    CHECK(ranks(criteria + problem(1, "a: 10, b: 9, c: 8, d: 7") + problem(2, "a: 9, b: 8, c: 7, d: 6") +
                problem(3, "a: 4, b: 3, c: 3, d: 2") + problem(4, "a: 8, b: 6, c: 4, d: 4")) == Ranks{1, 2, 4, 3});
    const std::string thirds = "pemeringkatan:\n  metode: bobot\n  kriteria:\n    - {id: a, nama: A, bobot: \"0,1\"}\n"
                               "    - {id: b, nama: B, bobot: \"0,2\"}\nmasalah:\n";
    // 0.1 + 0.2 and 0.3 are one number here, and not to a double.
    CHECK(ranks(thirds + problem(1, "a: 1, b: 1") + problem(2, "a: 3, b: 0")) == Ranks{1, 1});
}

TEST_CASE("a falling criterion takes away in a sum and divides in a product") {
    const std::string criteria = "  kriteria:\n    - {id: a, nama: A, bobot: 1}\n"
                                 "    - {id: c, nama: C, bobot: 1, arah: turun}\nmasalah:\n";
    CHECK(ranks("pemeringkatan:\n  metode: bobot\n" + criteria + problem(1, "a: 5, c: 5") + problem(2, "a: 3, c: 1")) ==
          Ranks{2, 1});
    CHECK(ranks("pemeringkatan:\n  metode: kali\n" + criteria + problem(1, "a: 1, c: 3") + problem(2, "a: 2, c: 6") +
                problem(3, "a: 5, c: 1") + problem(4, "a: 1, c: 4")) == Ranks{2, 2, 1, 3});
    CHECK(ranks("pemeringkatan:\n  metode: kali\n" + criteria + problem(1, "a: 1, c: 0") + problem(2, "a: 2, c: 6")) ==
          Ranks{0, 0});
}

TEST_CASE("several assessors add up by their weight") {
    const std::string top = "pemeringkatan:\n  metode: usg\n  penilai: [{nama: Mekar, bobot: 2}, {nama: Lestari}]\n";
    const auto scores = [](int mekar, int lestari) {
        const auto one = [](int s) { return "{urgency: " + std::to_string(s) + ", seriousness: 1, growth: 1}"; };
        return "Mekar: " + one(mekar) + ", Lestari: " + one(lestari);
    };
    CHECK(ranks(top + "masalah:\n" + problem(1, scores(3, 1)) + problem(2, scores(1, 4)) + problem(3, scores(2, 3))) ==
          Ranks{1, 2, 1});
    CHECK(ranks("pemeringkatan: usg\nmasalah:\n" + problem(1, scores(3, 1)) + problem(2, scores(1, 4))) == Ranks{2, 1});
    CHECK(ranks(top + "masalah:\n" + problem(1, scores(3, 1)) +
                problem(2, "Mekar: {urgency: 1, seriousness: 1, growth: 1}")) == Ranks{0, 0});
}

TEST_CASE("a score that is missing or outside the scale leaves its group without ranks") {
    const std::string top = "pemeringkatan: {metode: usg, per: komoditas}\nmasalah:\n";
    const std::string good = "urgency: 4, seriousness: 5, growth: 4";
    CHECK(ranks(top + problem(1, good, ", komoditas: padi") + problem(2, "urgency: 4", ", komoditas: padi") +
                problem(3, good, ", komoditas: kopi") + problem(4, good, ", komoditas: Kopi")) == Ranks{0, 0, 1, 1});
    CHECK(ranks("pemeringkatan: usg\nmasalah:\n" + problem(1, "urgency: 6, seriousness: 5, growth: 4")) == Ranks{0});
    CHECK(ranks("pemeringkatan: ahp\nmasalah:\n" + problem(1, good)) == Ranks{0});
    CHECK(ranks("masalah:\n" + problem(1, good)) == Ranks{0});
}

TEST_CASE("rows go by the smallest written rank, else the computed one, unknown ones last, equal ones as written") {
    const auto document =
        programa("pemeringkatan: usg\n"
                 "masalah:\n"
                 "  - {id: M1, uraian: x, skor: {urgency: 1, seriousness: 1, growth: 1}}\n"
                 "  - {id: M2, uraian: x, skor: {urgency: 5, seriousness: 5, growth: 5}}\n"
                 "  - {id: M3, uraian: x, skor: {urgency: 3, seriousness: 3, growth: 3}, prioritas: 7}\n"
                 "kegiatan:\n"
                 "  - {id: K1, kegiatan: tanpa}\n"
                 "  - {id: K2, kegiatan: tujuh, masalah: M3}\n"
                 "  - {id: K3, kegiatan: tiga, masalah: M1}\n"
                 "  - {id: K4, kegiatan: tiga lagi, masalah: [M3, M1]}\n"
                 "  - {id: K5, kegiatan: satu, masalah: [M1, M2]}\n");
    const auto table = table_of(*document, "prioritas,kegiatan");
    CHECK(shown(table) == "1 | satu\n3 | tiga\n3 | tiga lagi\n7 | tujuh\n | tanpa\n");
}

TEST_CASE("groups keep the order of ranks, and number themselves inside their outer group") {
    const auto document = programa("masalah:\n"
                                   "  - {id: M1, uraian: x, komoditas: padi sawah, prioritas: 2}\n"
                                   "  - {id: M2, uraian: x, komoditas: kopi, prioritas: 1}\n"
                                   "  - {id: M3, uraian: x, prioritas: 3}\n"
                                   "kegiatan:\n"
                                   "  - {id: K1, kegiatan: a, masalah: M1}\n"
                                   "  - {id: K2, kegiatan: b, masalah: M2}\n"
                                   "  - {id: K3, kegiatan: c, masalah: M3}\n"
                                   "  - {id: K4, kegiatan: d, masalah: [M1, M3]}\n"
                                   "ikhtiar:\n"
                                   "  - {id: I1, kegiatan: e, masalah: M1}\n");
    const auto table = table_of(*document, "nomor,kegiatan", 3,
                                "kelompok: [{menurut: jenis, nomor: I}, {menurut: komoditas, nomor: A}]\n");
    CHECK(shown(table) == "== I Perilaku\n=== A Kopi\n#1 | b\n=== B Padi sawah\n#2 | a\n#3 | d\n=== C Umum\n#4 | c\n"
                          "== II Non Perilaku\n=== A Padi sawah\n#5 | e\n");
}
