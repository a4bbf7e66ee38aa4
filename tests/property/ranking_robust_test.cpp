// Malformed rankings: never a crash, and what is not ranked always has a finding.
#include <doctest/doctest.h>

#include "ranking/sensitivity.hpp"
#include "support/ranking_text.hpp"
#include "support/rounds.hpp"
#include "support/slow_ranking.hpp"

namespace suluh {

namespace {

constexpr std::array<std::string_view, 5> seeds{
    "jenis: pemeringkatan\npemeringkatan:\n  metode: bobot\n  skala: [1, 5]\n  seri: rapat\n  per: komoditas\n"
    "  kriteria: [{id: a, nama: A, bobot: 60}, {id: b, nama: B, bobot: 40, arah: turun}]\n"
    "  penilai: [{nama: Karto, bobot: 1}, {nama: Lastri, bobot: '0,5'}]\n"
    "masalah:\n"
    "  - {id: M1, uraian: M, komoditas: padi, skor: {Karto: {a: 1, b: 2}, Lastri: {a: 3, b: 4}}}\n"
    "  - {id: M2, uraian: M, komoditas: padi, skor: {Karto: {a: 5, b: 1}, Lastri: {a: 3, b: 3}}}\n"
    "  - {id: M3, uraian: M, komoditas: cabai, skor: {Karto: {a: 5, b: 1}, Lastri: {a: 3, b: 3}}}\n",
    "jenis: pemeringkatan\npemeringkatan:\n  metode: kali\n"
    "  kriteria: [{id: a, nama: A}, {id: b, nama: B, arah: turun}]\n"
    "masalah:\n  - {id: M1, uraian: M, skor: {a: 1, b: 2}}\n  - {id: M2, uraian: M, skor: {a: 5, b: '2,5'}}\n",
    "jenis: pemeringkatan\npemeringkatan:\n  metode: berpasangan\n  seri: langsung\n"
    "  perbandingan:\n    - {penilai: Karto, pilihan: [M1 > M2, M3 > M1, M3 > M2]}\n"
    "    - {penilai: 26 petani, jumlah: {M1 > M2: 20, M2 > M1: 6, M1 > M3: 24, M3 > M1: 2, M2 > M3: 26}}\n"
    "masalah: [{id: M1, uraian: M}, {id: M2, uraian: M}, {id: M3, uraian: M}]\n",
    "jenis: pemeringkatan\npemeringkatan:\n  metode: ahp\n  kriteria: [{id: a, nama: A}, {id: b, nama: B}]\n"
    "  matriks_kriteria: {Karto: [[1, 3], [1/3, 1]], Lastri: [[1, 2], [1/2, 1]]}\n"
    "  matriks_masalah: {a: [[1, 3], [1/3, 1]], b: [[1, 1/2], [2, 1]]}\n"
    "  perbandingan: [{penilai: Karto, urutan: [M2, M1]}]\n"
    "masalah: [{id: M1, uraian: M, skor: {a: 1, b: 2}}, {id: M2, uraian: M, skor: {a: 1, b: 2}}]\n",
    "jenis: pemeringkatan\npemeringkatan:\n  metode: faktor_penentu\n"
    "masalah:\n  - {id: M1, uraian: Benih, penerapan: {maks: 100, skor: [100, 75, 60, 45], cakupan: 40%}}\n"
    "  - {id: M2, uraian: Pupuk, penerapan: {maks: 4, skor: [4, 3, '2,4', '1,8']}}\n"};

constexpr std::array<std::string_view, 36> pieces{"",
                                                  "0",
                                                  "-1",
                                                  "999999999999999999",
                                                  "0,000000001",
                                                  "1/0",
                                                  "1/999999999999999999",
                                                  "secukupnya",
                                                  "~",
                                                  "[]",
                                                  "{}",
                                                  "[1]",
                                                  "{a: 1}",
                                                  "M1 > M2",
                                                  "M1 < M9",
                                                  ">",
                                                  "a",
                                                  "b",
                                                  "M1",
                                                  "Karto",
                                                  "kali",
                                                  "preferensi",
                                                  "ahp",
                                                  "berpasangan",
                                                  "turun",
                                                  "langsung",
                                                  "lompat",
                                                  "berurutan",
                                                  "gmp",
                                                  "komoditas",
                                                  "faktor_penentu",
                                                  "1.500",
                                                  "0%",
                                                  "[[1, 9, 1/9]]",
                                                  "\"\"",
                                                  "{Karto: {a: 5}}"};

/// A word or a whole line taken out, doubled, or replaced by a piece; or two words changed about.
std::string mutated(std::string text, test::Random& random) {
    const auto somewhere = [&] {
        return static_cast<std::size_t>(random.below(static_cast<std::int64_t>(text.size())));
    };
    constexpr std::string_view ends = " ,:[]{}\n'";
    const auto word = [&] {
        const auto at = somewhere();
        const auto before = text.find_last_of(ends, at);
        const auto begin = before == std::string::npos ? 0 : before + 1;
        return std::pair{begin, std::min(text.find_first_of(ends, begin), text.size()) - begin};
    };
    const auto [begin, length] = word();
    const auto piece = std::string{pieces.at(static_cast<std::size_t>(random.below(pieces.size())))};
    switch (random.below(6)) {
    case 0:
        return text.erase(begin, length);
    case 1:
        return text.insert(begin, text.substr(begin, length) + ", ");
    case 2: {
        const auto line = text.rfind('\n', begin) + 1;
        return text.erase(line, text.find('\n', line) - line + 1);
    }
    case 3: {
        const auto [other, its] = word();
        const auto taken = text.substr(other, its);
        return text.replace(begin, length, taken);
    }
    default:
        return text.replace(begin, length, piece);
    }
}

} // namespace

TEST_CASE("ranking: malformed documents never crash, and none goes unranked without a finding") {
    test::Random random{41};
    constexpr int all = test::rounds(20'000);
    int ranked = 0;
    int silent = 0;
    std::string first;
    for (int round = 0; round < all; ++round) {
        std::string text{seeds.at(static_cast<std::size_t>(random.below(seeds.size())))};
        for (auto times = random.between(1, 4); times > 0 && !text.empty(); --times) text = mutated(text, random);
        const auto document = test::document_of(text);
        const auto question = question_of(*document);
        if (!question) continue;
        const auto ranking = rank(*question);
        for (const auto& one : ranking.findings)
            if (one.message.empty() || one.hint.empty() || one.at.end > document->source.text().size() ||
                one.at.begin >= one.at.end + 1)
                FAIL(text);
        if (ranking.complete()) {
            ++ranked;
            sensitivity_of(ranking);
        } else if (ranking.findings.empty() && document->findings.empty()) {
            if (++silent == 1) first = text;
        }
    }
    MESSAGE("ranked: " << ranked);
    CHECK(ranked > all / 10);
    CHECK_MESSAGE(silent == 0, first);
}

} // namespace suluh
