// Slips of the hand and of the word processor whose obvious repair could lose data: the hint must lead to the right
// text.
#include <doctest/doctest.h>

#include "unit/yaml/expect.hpp"

namespace suluh {

using namespace std::string_literals;

namespace {

const std::string colon_inside = "di tengah isi ini ada titik dua dan spasi, padahal isinya tidak diapit tanda kutip";

} // namespace

TEST_CASE("two entries on one line") {
    check_refused("lokasi: Blok Kidul waktu: Maret\n"s,
                  {{"1:25", "yaml/sintaks", colon_inside,
                    "bila \"waktu\" isian tersendiri, pindahkan ke baris sendiri; bila bagian dari kalimat, apit "
                    "seluruh isinya dengan tanda kutip"}});
    check_refused("lokasi: Blok Kidul Waktu: Maret\n"s,
                  {{"1:25", "yaml/sintaks", colon_inside,
                    "apit seluruh isinya dengan tanda kutip: \"Blok Kidul Waktu: Maret\""}});
}

TEST_CASE("a row without its dash is one finding") {
    const Source source{"uji.yaml", "masalah:\n  - id: M1\n    uraian: x\n    jenis: y\n    id: M2\n    uraian: z\n"
                                    "    jenis: w\n    id: M3\n    uraian: v\nx: 1\nx: 2\n"};
    const auto tree =
        check_findings(source, {{"5:5", "yaml/kunci-ganda", "kunci \"id\" ditulis dua kali: baris 2 dan baris 5",
                                 "mungkin kurang tanda \"- \" di depan \"id\"; bila tidak, hapus salah satu"},
                                {"11:1", "yaml/kunci-ganda", "kunci \"x\" ditulis dua kali: baris 10 dan baris 11",
                                 "hapus salah satu, atau gabungkan isinya"}});
    REQUIRE(tree.readable);
    for (const auto& member : tree.root.find("masalah")->items.at(0).members) CHECK(member.value.invalid);
}

TEST_CASE("a colon in a later line of an unquoted text") {
    check_refused("keterangan: satu\n      dua\n      tiga: empat\nb: 1\n"s,
                  {{"3:11", "yaml/sintaks", colon_inside,
                    "bila \"tiga\" isian tersendiri, sejajarkan dengan \"keterangan\"; bila bagian dari kalimat, apit "
                    "seluruh isinya dengan tanda kutip"}});
    check_refused("keterangan: satu\n  dua\n  tiga empat: lima\n"s,
                  {{"3:13", "yaml/sintaks", colon_inside,
                    "apit seluruh isinya dengan tanda kutip, dari baris pertama sampai baris terakhir"}});
}

TEST_CASE("text beside the sign of a text block, or under it and not indented") {
    check_refused("pendahuluan: | Programa ini\n  disusun\n"s,
                  {{"1:14", "yaml/sintaks", "setelah tanda | masih ada teks pada baris yang sama",
                    "tulis teksnya mulai baris berikut, dilekukkan"}});
    check_refused("pendahuluan: |\nPrograma ini\ndisusun\nb: 1\n"s,
                  {{"2:1", "yaml/sintaks", "teks di bawah tanda | harus dilekukkan lebih dalam daripada kuncinya",
                    "awali setiap baris teks itu dengan spasi, dua lebih banyak daripada kuncinya"}});
    check_refused("a:\n  p: |\n    satu\n  dua\n  b: 1\n"s,
                  {{"4:3", "yaml/sintaks", "teks di bawah tanda | harus dilekukkan lebih dalam daripada kuncinya",
                    "awali setiap baris teks itu dengan spasi, dua lebih banyak daripada kuncinya"}});
}

TEST_CASE("the quotes that are advised do not stand in the value") {
    const auto advised = [](const std::string& value) {
        return "apit seluruh isinya dengan satu pasang kutip: " + value;
    };
    check_refused("lokasi: 'Jum'at\n"s,
                  {{"1:14", "yaml/sintaks", "setelah kutip penutup masih ada teks: at", advised("\"Jum'at\"")}});
    check_refused("lokasi: 'Jum'at'\n"s,
                  {{"1:14", "yaml/sintaks", "setelah kutip penutup masih ada teks: at'", advised("\"Jum'at\"")}});
    check_refused(
        "lokasi: \"Blok \"K\" x\"\n"s,
        {{"1:16", "yaml/sintaks", "setelah kutip penutup masih ada teks: K\" x\"", advised("'Blok \"K\" x'")}});
    check_refused("a: {b: 'Jum'at'}\n"s,
                  {{"1:13", "yaml/sintaks", "setelah kutip penutup masih ada teks: at'}",
                    "tutup kutipnya di akhir isi saja; bila di dalam isi ada ', apit seluruhnya dengan kutip ganda "
                    "\"…\""}});
}

TEST_CASE("the long dash of a word processor as the sign of a list") {
    const auto dash = [](const std::string& place) {
        return Expected{place, "yaml/aksara", "tanda – (garis panjang dari Word) bukan tanda daftar",
                        "ganti dengan - dan spasi"};
    };
    check_refused("p:\n  – {nama: Siti, s: pns}\n  – {nama: Budi, s: pns}\n"s, {dash("2:3")});
    check_refused("p:\n  – id: M2\n    a: 1\n"s, {dash("2:3")});
    check_refused("p:\n  - id: M1\n    a: 1\n  – id: M2\n    a: 1\n"s, {dash("4:3")});
    check_readable("p:\n  – Siti\n  – Budi\n"s, {dash("2:3")});
    check_readable("p: – 2 orang\nq:\n  - – 2 orang\n"s, {});
    check_refused("p: |\n  – satu\n x\nb: 1\n"s,
                  {{"3:2", "yaml/sintaks", "\"x\" bukan pasangan kunci dan isi: tidak ada titik dua dengan spasi",
                    "tulis \"kunci: isi\"; bila ini lanjutan kalimat di atasnya, lekukkan lebih dalam daripada "
                    "kuncinya"}});
}

TEST_CASE("a dash without its blank") {
    const std::string message = "kurang spasi sesudah tanda -";
    check_refused("p:\n  - id: M1\n    a: 1\n  -id: M2\n    a: 1\n"s,
                  {{"4:3", "yaml/sintaks", message, "tulis \"- id: M2\""}});
    check_refused("p:\n  -id: M1\n    a: 1\n"s, {{"2:3", "yaml/sintaks", message, "tulis \"- id: M1\""}});
    check_readable("p:\n  -id: M1\n  -id: M2\n"s,
                   {{"3:3", "yaml/kunci-ganda", "kunci \"-id\" ditulis dua kali: baris 2 dan baris 3", message}});
}

TEST_CASE("an old Mac file that begins with a comment") {
    check_readable("# catatan\rjenis: programa\rtahun: 2027\r"s,
                   {{"1:10", "yaml/aksara", "baris-baris berkas ini diakhiri karakter CR saja (cara komputer lama)",
                     "simpan ulang berkas dengan akhir baris Windows (CRLF) atau Unix (LF)"}});
}

} // namespace suluh
