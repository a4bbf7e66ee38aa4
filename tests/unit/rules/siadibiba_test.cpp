// SIA DI BI BA where the pages cannot show it: the other cells of each part, levels of ikhtiar, repeated cells.
#include <algorithm>

#include <doctest/doctest.h>

#include "document/vague.hpp"
#include "support/reading.hpp"

using namespace suluh;
using namespace suluh::test;

namespace {

constexpr std::string_view complete =
    "tujuan: [T1], sasaran: \"5 orang (3 L, 2 P)\", materi: Pupuk, metode: ceramah, kegiatan: Ceramah pupuk, "
    "keluaran: 5 petani tahu dosis, lokasi: Blok Kidul, penanggung_jawab: Siti, pelaksana: [Siti], tenaga: 1 orang";

/// The findings of one row that has all cells but `cells`, which it has as written here.
std::string of_row(std::string_view list, std::string_view cells) {
    const auto document = programa_of(fmt::format("{}:\n  - {{id: X1, {}}}\n", list, cells));
    std::string lines;
    for (const auto& result : check(*document, {}, {{"siadibiba"}, {}}).results)
        lines += fmt::format("{} {}\n", name(result.level), result.rule->name.substr(10));
    return lines;
}

std::string of_kegiatan(std::string_view cells) {
    return of_row("kegiatan", std::string{complete} + ", " + std::string{cells});
}

} // namespace

TEST_CASE("siadibiba: a row with everything has no finding") {
    CHECK_EQ(of_kegiatan("volume: 2 kali, waktu: Maret, biaya: 500.000"), "");
}

TEST_CASE("siadibiba: a row with nothing has one finding a part, of ikhtiar two of them warnings") {
    CHECK_EQ(of_row("kegiatan", "kegiatan: \"\""),
             "galat apa\ngalat bagaimana\ngalat berapa-hasil\ngalat berapa-korbanan\ngalat bilamana\ngalat dimana\n"
             "galat siapa\n");
    const auto ikhtiar = of_row("ikhtiar", "kegiatan: Musrenbangdes");
    CHECK(ikhtiar.find("peringatan berapa-hasil") != std::string::npos);
    CHECK(ikhtiar.find("peringatan berapa-korbanan") != std::string::npos);
    CHECK(ikhtiar.find("galat siapa") != std::string::npos);
    CHECK(ikhtiar.find("bagaimana") == std::string::npos);
}

TEST_CASE("siadibiba: what could not be read is not also missing") {
    CHECK_EQ(of_kegiatan("volume: berkali-kali sekali, waktu: entah, biaya: banyak sekali"), "");
    CHECK_EQ(of_kegiatan("volum: 2 kali, waktu: Maret, biaya: 500.000"), "");
}

TEST_CASE("siadibiba: cost by its sources, no cost with its reason") {
    CHECK_EQ(of_kegiatan("volume: 2 kali, waktu: Maret, sumber_biaya: [{sumber: APBN, jumlah: 500.000}]"), "");
    CHECK_EQ(of_kegiatan("volume: 2 kali, waktu: Maret, sumber_biaya: [APBN]"), "galat berapa-korbanan\n");
    CHECK_EQ(of_kegiatan("volume: 2 kali, waktu: Maret, biaya: 0"), "");
    CHECK_EQ(of_kegiatan("volume: 2 kali, waktu: Maret, biaya: PM"), "peringatan berapa-korbanan\n");
    CHECK_EQ(of_kegiatan("volume: 2 kali, waktu: Maret, biaya: Rp50.000/klp"), "");
}

TEST_CASE("siadibiba: all the year round wants a frequency") {
    const auto when = [](std::string_view volume, std::string_view waktu) {
        return of_kegiatan(fmt::format("volume: {}, waktu: {}, biaya: 500.000", volume, waktu));
    };
    CHECK_EQ(when("1 unit", "Jan-Des"), "galat tidak-jelas\n");
    CHECK_EQ(when("1 kali", "sepanjang tahun"), "galat tidak-jelas\n");
    CHECK_EQ(when("12 kali", "Jan-Des"), "");
    CHECK_EQ(when("1 kali/bulan", "Jan-Des"), "");
    CHECK_EQ(when("1 unit", "tiap bulan"), "");
    CHECK_EQ(when("1 unit", "Jan-Nov"), "");
    CHECK_EQ(when("tak-terbaca sama sekali", "Jan-Des"), "");
}

TEST_CASE("siadibiba: words that say nothing, by part") {
    const auto vague = [](Question question, std::initializer_list<const char*> texts) {
        for (const auto* text : texts) CHECK_MESSAGE(is_vague(question, text), text);
    };
    vague(Question::siapa, {"Petugas", "PANITIA", "Tim Dinas", "Dinas terkait", "Provinsi"});
    vague(Question::apa, {"Sesuai kebutuhan", "Teknologi tepat guna"});
    vague(Question::dimana,
          {"Desa binaan", "WKPP", "Kecamatan", "BPP", "menyesuaikan", "Lahan petani", "lokasi demfarm"});
    vague(Question::bilamana,
          {"2027", "TA 2027", "Tahun 2027", "TA. 2027", "2027/2028", "tentatif", "segera", "saat panen"});
    vague(Question::berapa_hasil, {"1 paket", "rutin", "secukupnya"});
    vague(Question::berapa_korbanan, {"APBD", "menyusul"});
    vague(Question::bagaimana, {"Penyuluhan", "Pembinaan", "Pendampingan", "Sosialisasi", "Monev"});
    CHECK_FALSE(is_vague(Question::siapa, "PPL"));
    CHECK_FALSE(is_vague(Question::siapa, "Petugas POPT Siti"));
    CHECK_FALSE(is_vague(Question::dimana, "WKPP Kemuning"));
    CHECK_FALSE(is_vague(Question::bilamana, "12 Maret 2027"));
    CHECK_FALSE(is_vague(Question::berapa_hasil, "2027"));
}

TEST_CASE("siadibiba: one clear name beside others, a word that takes back the rest, a gap between words") {
    const auto pelaksana = [](std::string_view who) {
        return of_row("kegiatan",
                      fmt::format("tujuan: [T1], sasaran: \"5 orang (3 L, 2 P)\", materi: Pupuk, metode: "
                                  "ceramah, kegiatan: Ceramah pupuk, keluaran: 5 petani tahu dosis, lokasi: "
                                  "Blok Kidul, penanggung_jawab: Siti, tenaga: 1 orang, volume: 2 kali, "
                                  "waktu: Maret, biaya: 500.000, pelaksana: {}",
                                  who));
    };
    for (const auto* who : {"[Siti, Petugas]", "Petugas & poktan", "\"Siti, Petugas\"", "[Siti, \"......\"]"})
        CHECK_MESSAGE(pelaksana(who).empty(), who);
    for (const auto* who : {"\"Petugas, tim\"", "[Siti, dll]", "\"Siti, dll.\"", "Siti dkk", "Ketua Poktan ______"})
        CHECK_MESSAGE(pelaksana(who) == "galat tidak-jelas\n", who);
    for (const auto* who : {"\"......\"", "____", "\"[ ]\"", "(…)", "\"???\"", "\"-- --\"", "xxx", "[\"...\", \"__\"]"})
        CHECK_MESSAGE(pelaksana(who) == "galat siapa\n", who);
    CHECK_EQ(of_kegiatan("volume: 2 kali, waktu: [Maret, tentatif], biaya: 500.000"), "galat tidak-jelas\n");
    CHECK_EQ(of_kegiatan("volume: 0 kali, waktu: Maret, biaya: 500.000"), "galat tidak-jelas\n");
    // A figure slipped from the next column names nobody and no source.
    CHECK(is_vague(Question::siapa, "1"));
    CHECK(is_vague(Question::sumber_biaya, "2.500.000"));
    CHECK_FALSE(is_vague(Question::dimana, "RT 05/RW 02"));
    CHECK_FALSE(is_vague(Question::berapa_hasil, "25"));
    CHECK_FALSE(is_hedged(Question::siapa, "Dinas Ybstan"));
    CHECK_FALSE(is_vague(Question::apa, "Pupuk, benih, dll"));
    CHECK_FALSE(is_vague(Question::sasaran, "petani kopi Blok Lor"));
}

TEST_CASE("siadibiba: a cell that repeats the row above is judged there alone") {
    const auto document =
        programa_of("kegiatan:\n"
                    "  - {id: K1, tujuan: [T1], metode: ceramah, keluaran: x, penanggung_jawab: "
                    "Siti, pelaksana: Petugas, lokasi: Desa, volume: rutin, waktu: segera, biaya: 1}\n"
                    "  - {id: K2, tujuan: [T1], metode: ceramah, keluaran: x, penanggung_jawab: "
                    "sda, pelaksana: sda, lokasi: sda, volume: sda, waktu: sda, biaya: sda}\n");
    const auto places = places_of(*document, 4, {{"siadibiba"}, {}});
    CHECK_EQ(std::ranges::count(places, '\n'), 4);
    CHECK(places.find("K2") == std::string::npos);
}
