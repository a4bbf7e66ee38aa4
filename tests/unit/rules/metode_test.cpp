// The catalogue of methods: every entry is complete, and names are found as people spell them.
#include <set>

#include <doctest/doctest.h>

#include "rules/batas.hpp"
#include "rules/metode.hpp"
#include "text/utf8.hpp"

using namespace suluh;

namespace {

std::string names_in(std::string_view text) {
    std::string names;
    for (const auto* metode : metode_in(text)) names += (names.empty() ? "" : " + ") + metode->nama;
    return names;
}

} // namespace

TEST_CASE("metode: every entry is complete and fits its line") {
    std::set<std::string> spellings;
    for (const auto& metode : metode_penyuluhan()) {
        CAPTURE(metode.nama);
        CHECK_FALSE(metode.tujuan.empty());
        CHECK_FALSE(metode.khalayak.empty());
        CHECK_GE(metode.langkah.size(), 3);
        CHECK_LE(utf8::display_width(metode.nama), 26);
        CHECK_LE(utf8::display_width(metode.ringkas), 50);
        CHECK((metode.indera == "penglihatan" || metode.indera == "pendengaran" || metode.indera == "gabungan"));
        CHECK_EQ(metode.perlu.empty(), metode.kata_perlu.empty());
        CHECK(spellings.insert(plain_words(metode.nama)).second);
    }
    for (const auto& metode : metode_penyuluhan())
        for (const auto& spelling : metode.ejaan) CHECK_MESSAGE(find_metode(spelling) == &metode, spelling);
}

TEST_CASE("metode: the nine that the source describes are there") {
    for (const auto* name :
         {"kunjungan rumah", "demonstrasi", "kursus tani", "ceramah", "obrolan sore",
          "penyebaran brosur, folder, leaflet dan majalah", "temu lapang", "temu usaha", "kaji terap"})
        CHECK_MESSAGE(find_metode(name) != nullptr, name);
}

TEST_CASE("metode: found as people write them, several in one cell") {
    CHECK_EQ(names_in("Demcar"), "demonstrasi cara");
    CHECK_EQ(names_in("SL-PHT"), "sekolah lapang");
    CHECK_EQ(names_in("SL PTT Jagung Hibrida"), "sekolah lapang");
    CHECK_EQ(names_in("FFD"), "temu lapang");
    CHECK_EQ(names_in("Ceramah & diskusi"), "ceramah + diskusi");
    CHECK_EQ(names_in("Ceramah\nDiskusi\nDemplot"), "ceramah + diskusi + demonstrasi plot");
    CHECK_EQ(names_in("Anjangsana kelompok"), "pertemuan kelompok");
    CHECK_EQ(names_in("anjangsana"), "kunjungan rumah");
    CHECK_EQ(names_in("Kunjungan rumah/tempat usaha"), "kunjungan rumah");
    CHECK_EQ(names_in("Pembinaan Poklahsar"), "");
    CHECK_EQ(names_in(""), "");
    CHECK_EQ(names_in("demonstrasicara"), "");
}

TEST_CASE("metode: what was meant") {
    CHECK_EQ(suggest_metode("demostrasi cara"), "mungkin maksudnya \"demonstrasi cara\"");
    CHECK_EQ(suggest_metode("demostrasi cara membuat silase"), "mungkin maksudnya \"demonstrasi cara\"");
    CHECK_EQ(suggest_metode("sulap"), "");
    CHECK_EQ(suggest_metode(""), "");
}

TEST_CASE("batas: read from their file") {
    CHECK_EQ(batas().perorangan_terbanyak, 10);
    CHECK_EQ(batas().massal_tersedikit, 30);
    CHECK_FALSE(batas().peran.empty());
}
