// What an overview measures a programa by: shares count only what is there, can be read, and answers.
#include <doctest/doctest.h>

#include "rules/outline.hpp"
#include "support/reading.hpp"

using namespace suluh;
using namespace suluh::test;

namespace {

constexpr std::string_view rest =
    "tujuan: [T1], sasaran: \"5 orang (3 L, 2 P)\", materi: Pupuk, metode: ceramah, kegiatan: Ceramah pupuk, "
    "keluaran: 5 petani tahu dosis, lokasi: Blok Kidul, penanggung_jawab: Siti, pelaksana: [Siti]";

std::string tally(const Tally& tally) {
    return fmt::format("{}/{}", tally.good, tally.all);
}

/// The answers of one row that has all cells but `cells`, which it has as written here.
std::string answers(std::string_view cells, std::string_view more = {}) {
    const auto document = programa_of(fmt::format("kegiatan:\n  - {{id: K1, {}, {}}}\n{}", rest, cells, more));
    return tally(outline_of(*document, {}).answers);
}

std::string objectives(std::string_view list) {
    return tally(outline_of(*programa_of(fmt::format("tujuan:\n{}", list)), {}).objectives);
}

constexpr std::string_view whole = "  - {id: T1, rumusan: \"Pada Juli 2027 anggota Poktan Mekar mampu menebar pupuk "
                                   "berimbang sehingga hasil padi naik, "
                                   "dari 30% menjadi 65%\"}\n";

} // namespace

TEST_CASE("outline: a question is answered by what could be read, not by what is missing, vague or unreadable") {
    CHECK_EQ(answers("volume: 2 kali, waktu: Maret, biaya: 500.000"), "7/7");
    CHECK_EQ(answers("volume: 2 kali, waktu: Maret"), "6/7");
    CHECK_EQ(answers("volume: secukupnya, waktu: tentatif, biaya: 500.000"), "5/7");
    CHECK_EQ(answers("volume: berkali-kali sekali, waktu: entah, biaya: banyak sekali"), "4/7");
    CHECK_EQ(answers("volum: 2 kali, waktu: Maret, biaya: 500.000"), "6/7");
    CHECK_EQ(answers("volume: 2 kali, waktu: [Maret, {a: b}], biaya: 500.000"), "6/7");
}

TEST_CASE("outline: a row that could not be read answers nothing, one that nobody began is no row") {
    CHECK_EQ(answers("volume: 2 kali, waktu: Maret, biaya: 500.000", "  - Ceramah pupuk\n"), "7/14");
    CHECK_EQ(answers("volume: 2 kali, waktu: Maret, biaya: 500.000", "  - {id: , kegiatan: }\n"), "7/7");
}

TEST_CASE("outline: what the document excuses counts as answered") {
    const std::string excuse = "pengecualian: [{aturan: siadibiba/berapa-korbanan, objek: K1, alasan: menunggu DPA}]\n";
    CHECK_EQ(answers("volume: 2 kali, waktu: Maret, biaya: PM"), "6/7");
    CHECK_EQ(answers("volume: 2 kali, waktu: Maret, biaya: PM", excuse), "7/7");
}

TEST_CASE("outline: an objective is complete when nothing of it is missing, contradicts or is unreadable") {
    CHECK_EQ(objectives(whole), "1/1");
    CHECK_EQ(objectives(std::string{whole} + "  - {id: T2, rumusan: Petani sejahtera}\n"), "1/2");
    CHECK_EQ(objectives(std::string{whole} + "  - {id: T2, rumusan: [a, b]}\n  - {id: T3, rumusan: }\n"), "1/3");
    CHECK_EQ(objectives("  - {rumusan: Petani sejahtera}\n  - {rumusan: Petani makmur}\n"), "0/2");
    CHECK_EQ(objectives("  - {id: , rumusan: }\n"), "0/0");
    CHECK_EQ(objectives("  - {id: T1, rumusan: \"Pada Juli 2027 anggota Poktan Mekar mampu menebar pupuk berimbang "
                        "sehingga hasil padi naik, dari 30% menjadi 65%\", khalayak: {a: b}}\n"),
             "0/1");
}

TEST_CASE("outline: a region is called by its kind once, however the document writes it") {
    const auto title = [](std::string_view level, std::string_view region) {
        return outline_of(
                   *document_of(fmt::format("jenis: programa\ntahun: 2027\ntingkat: {}\nwilayah: {{kode: \"99\", "
                                            "{}}}\n",
                                            level, region)),
                   {})
            .title;
    };
    CHECK_EQ(title("desa", "desa: Sukamaju"), "Desa Sukamaju");
    CHECK_EQ(title("desa", "desa: Ds. Sukamaju"), "Desa Sukamaju");
    CHECK_EQ(title("desa", "desa: Kel. Karang"), "Kelurahan Karang");
    CHECK_EQ(title("kecamatan", "kecamatan: Kec. Mandiraja"), "Kecamatan Mandiraja");
    CHECK_EQ(title("kabupaten", "kabupaten: Kota Tirta"), "Kota Tirta");
}
