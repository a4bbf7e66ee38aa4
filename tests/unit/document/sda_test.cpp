// "sda": the cell says the same as the one above.
#include <doctest/doctest.h>

#include "document/decode.hpp"
#include "support/reading.hpp"
#include "text/unfilled.hpp"

using namespace suluh;
using namespace suluh::test;

namespace {

constexpr std::string_view two_rows =
    "kegiatan:\n"
    "  - {id: K1, lokasi: Blok Kidul, waktu: Maret, biaya: PM, pelaksana: [Siti, Karto]}\n"
    "  - {id: K2, lokasi: sda, waktu: s.d.a., biaya: SDA, pelaksana: sda}\n";

} // namespace

TEST_CASE("sda takes over the cell of the row above, whatever its kind") {
    const auto document = programa_of(two_rows);
    CHECK_EQ(shape_of(two_rows), "");
    const auto& rows = document->programa()->kegiatan.items;
    CHECK_EQ(*rows[1].lokasi.tempat, "Blok Kidul");
    CHECK_EQ(format_months(*rows[1].waktu), "Maret");
    CHECK((rows[1].biaya->kind == Money::Kind::pro_memori));
    CHECK_EQ(rows[1].pelaksana.size(), 2);
    CHECK_EQ(document->source.place(rows[1].waktu.span.begin).line, 7);
}

TEST_CASE("sda of sda goes further up") {
    const auto document = programa_of("kegiatan:\n  - {id: K1, volume: 2 kali}\n  - {id: K2, volume: sda}\n"
                                      "  - {id: K3, volume: sda}\n");
    CHECK_EQ(document->programa()->kegiatan.items[2].volume->amount.digits(), "2");
}

TEST_CASE("sda without anything above is bentuk/sda at the cell") {
    CHECK_EQ(shape_of("kegiatan:\n  - {id: K1, lokasi: sda}\n"), "2:22 bentuk/sda K1\n");
    CHECK_EQ(shape_of("kegiatan:\n  - {id: K1, lokasi: \"-\"}\n  - {id: K2, lokasi: sda}\n"), "3:22 bentuk/sda K2\n");
    CHECK_EQ(shape_of("kegiatan: {id: K1, lokasi: sda}\n"), "1:28 bentuk/sda K1\n");
}

TEST_CASE("sda below a cell that could not be read is silent and unreadable too") {
    const auto text = "kegiatan:\n  - {id: K1, waktu: Maert}\n  - {id: K2, waktu: sda}\n";
    CHECK_EQ(shape_of(text), "2:21 bentuk/waktu K1\n");
    CHECK_EQ(programa_of(text)->programa()->kegiatan.items[1].waktu.state, State::invalid);
}

TEST_CASE("sda inside a record of the row takes over that part") {
    const auto document =
        programa_of("kegiatan:\n  - {id: K1, sasaran: {uraian: Poktan Mekar, pelaku_utama: {laki: 20}}}\n"
                    "  - {id: K2, sasaran: {uraian: sda, pelaku_utama: {laki: 15}}}\n");
    const auto& sasaran = document->programa()->kegiatan.items[1].sasaran;
    CHECK_EQ(*sasaran.uraian, "Poktan Mekar");
    CHECK_EQ(sasaran.pelaku_utama.laki->digits(), "15");
}

TEST_CASE("an id is never taken over, and outside rows sda is a word") {
    CHECK_EQ(
        *programa_of("tujuan:\n  - {id: T1, rumusan: x}\n  - {id: sda, rumusan: y}\n")->programa()->tujuan.items[1].id,
        "sda");
    CHECK_EQ(*programa_of("balai: sda\n")->programa()->balai, "sda");
}

TEST_CASE("ways to write sda and nothing") {
    for (const auto* word : {"sda", "SDA", "s.d.a", "s d a", " sda. "}) CHECK(says_same_as_above(word));
    for (const auto* word : {"s/d", "sdaa", "", "idem"}) CHECK_FALSE(says_same_as_above(word));
    for (const auto* word :
         {"",     " ",   "-",   "--",  "---",   "–",   "—",     " - ",           "- -", "~", "......",
          "____", "[ ]", "(…)", "???", "-- --", "xxx", "XX-XX", "(...........)", "<…>", "☐"})
        CHECK(says_nothing(word));
    for (const auto* word : {"0", "x", "tidak ada", "Blok X", "5 ton", "\"", ",,,", "Rp ......"})
        CHECK_FALSE(says_nothing(word));
}

TEST_CASE("a gap among words, and points that only trail off") {
    for (const auto* text :
         {"Ketua Poktan ........", "____ petani", ".... petani", "… petani", "Kepala Desa ……", "Rp .......",
          "Desa.......... Kecamatan", "Poktan ___", "Poktan ???", "70% anggota ... belum terampil"})
        CHECK_MESSAGE(has_gap(text), text);
    for (const auto* text : {"pupuk mahal....", "pupuk, benih ...", "pupuk, benih …", "Poktan Mekar", "S.P.",
                             "jam 8..9", "kenapa mahal???", "a_b", ""})
        CHECK_FALSE_MESSAGE(has_gap(text), text);
}
