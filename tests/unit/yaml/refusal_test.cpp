// What the reader refuses without giving the document up, and what it only warns about, word for word.
#include <doctest/doctest.h>

#include "unit/yaml/expect.hpp"

namespace suluh {

using namespace std::string_literals;

TEST_CASE("the same key twice") {
    check_readable("a: 1\nb: 2\na: 3\n"s,
                   {{"3:1", "yaml/kunci-ganda", "kunci \"a\" ditulis dua kali: baris 1 dan baris 3",
                     "hapus salah satu, atau gabungkan isinya"}});
    check_readable("a: 1\n\"a\": 2\n"s,
                   {{"2:1", "yaml/kunci-ganda", "kunci \"a\" ditulis dua kali: baris 1 dan baris 2",
                     "hapus salah satu, atau gabungkan isinya"}});
    check_readable("{a: 1, a: 2}\n"s, {{"1:8", "yaml/kunci-ganda", "kunci \"a\" ditulis dua kali pada baris 1",
                                        "hapus salah satu, atau gabungkan isinya"}});
    check_readable("a: 1\na: 2\na: 3\n"s,
                   {{"2:1", "yaml/kunci-ganda", "kunci \"a\" ditulis dua kali: baris 1 dan baris 2",
                     "hapus salah satu, atau gabungkan isinya"},
                    {"3:1", "yaml/kunci-ganda", "kunci \"a\" ditulis dua kali: baris 1 dan baris 3",
                     "hapus salah satu, atau gabungkan isinya"}});
}

TEST_CASE("anchors, aliases, tags, merge keys and directives") {
    check_readable("a: &jangkar x\nb: !tag y\n"s,
                   {{"1:4", "yaml/jangkar", "jangkar YAML \"&jangkar\" tidak dipakai",
                     "hapus tanda itu; bila isi memang diawali &, apit dengan tanda kutip"},
                    {"2:4", "yaml/jangkar", "tag YAML \"!tag\" tidak dipakai",
                     "hapus tanda itu; bila isi memang diawali tanda seru, apit dengan tanda kutip"}});
    check_readable("a: *penting\nb: 1\n"s,
                   {{"1:4", "yaml/jangkar", "rujukan YAML \"*penting\" tidak dipakai",
                     "tulis isinya sekali lagi di sini; bila isi memang diawali *, apit dengan tanda kutip"}});
    check_readable("{a: &x [1, *x]}\n"s,
                   {{"1:5", "yaml/jangkar", "jangkar YAML \"&x\" tidak dipakai",
                     "hapus tanda itu; bila isi memang diawali &, apit dengan tanda kutip"},
                    {"1:12", "yaml/jangkar", "rujukan YAML \"*x\" tidak dipakai",
                     "tulis isinya sekali lagi di sini; bila isi memang diawali *, apit dengan tanda kutip"}});
    check_readable("a: &b\n  c: d\n"s, {{"1:4", "yaml/jangkar", "jangkar YAML \"&b\" tidak dipakai",
                                         "hapus tanda itu; bila isi memang diawali &, apit dengan tanda kutip"}});
    check_readable("<<: *x\na: 1\n"s, {{"1:1", "yaml/jangkar", "kunci penggabung \"<<\" tidak dipakai",
                                        "hapus baris ini dan tulis isiannya satu per satu"}});
    check_readable("%YAML 1.1\n---\na: 1\n"s, {{"1:1", "yaml/jangkar", "perintah YAML \"%YAML 1.1\" tidak dipakai",
                                                "hapus baris ini; berkas cukup dimulai dengan \"jenis: …\""}});
    check_readable("a: !!str 12\n"s,
                   {{"1:4", "yaml/jangkar", "tag YAML \"!!str\" tidak dipakai",
                     "hapus tanda itu; bila isi memang diawali tanda seru, apit dengan tanda kutip"}});
    check_readable("- *a\n- b\n"s,
                   {{"1:3", "yaml/jangkar", "rujukan YAML \"*a\" tidak dipakai",
                     "tulis isinya sekali lagi di sini; bila isi memang diawali *, apit dengan tanda kutip"}});
}

TEST_CASE("a comma that ends a value inside braces") {
    check_readable(
        "a: {b: 5,2 ton/ha, c: 1}\n"s,
        {{"1:10", "yaml/koma", "koma mengakhiri isi \"b\", sehingga \"2 ton/ha\" terbaca sebagai kunci tanpa isi",
          "di dalam { } apit isi yang berkoma dengan tanda kutip: b: \"5,2 ton/ha\""}});
    check_readable(
        "a: {nama: Siti Rahma, S.P., M.Si., nip: 1}\n"s,
        {{"1:23", "yaml/koma", "koma mengakhiri isi \"nama\", sehingga \"S.P.\" terbaca sebagai kunci tanpa isi",
          "di dalam { } apit isi yang berkoma dengan tanda kutip: nama: \"Siti Rahma, S.P., M.Si.\""}});
    check_readable(
        "a: {nama: \"Siti\", x}\n"s,
        {{"1:19", "yaml/koma", "koma mengakhiri isi \"nama\", sehingga \"x\" terbaca sebagai kunci tanpa isi",
          "di dalam { } apit isi yang berkoma dengan tanda kutip, atau tulis \"kunci: isi\" setelah koma"}});
    check_readable("a: {Siti Rahma, S.P.}\n"s,
                   {{"1:5", "yaml/koma", "\"Siti Rahma\" di dalam { } tidak punya isi",
                     "di dalam { } tulis pasangan \"kunci: isi\"; bila ini satu nilai saja, tulis tanpa { }"}});
    check_readable("a: {b: , c: 1}\n"s, {});
}

TEST_CASE("a hash that cuts a value off") {
    check_readable(
        "a: b #c\n"s,
        {{"1:6", "yaml/pagar", "\"#c\" terbaca sebagai catatan, bukan isi, karena didahului tanda #",
          "bila ini bagian dari isi, apit seluruh isinya dengan tanda kutip; bila ini catatan, beri spasi setelah #"}});
    check_readable(
        "a: #2\nb: Blok #2\nc: [a] #x\n"s,
        {{"1:4", "yaml/pagar", "\"#2\" terbaca sebagai catatan, bukan isi, karena didahului tanda #",
          "bila ini bagian dari isi, apit seluruh isinya dengan tanda kutip; bila ini catatan, beri spasi setelah #"},
         {"2:9", "yaml/pagar", "\"#2\" terbaca sebagai catatan, bukan isi, karena didahului tanda #",
          "bila ini bagian dari isi, apit seluruh isinya dengan tanda kutip; bila ini catatan, beri spasi setelah #"},
         {"3:8", "yaml/pagar", "\"#x\" terbaca sebagai catatan, bukan isi, karena didahului tanda #",
          "bila ini bagian dari isi, apit seluruh isinya dengan tanda kutip; bila ini catatan, beri spasi setelah #"}});
    check_readable("a: #judul\n  b: 1\n"s, {});
    check_readable("a: b # catatan\n#judul\nc: d\n"s, {});
    check_readable(
        "a: \"b\"#2\n"s,
        {{"1:7", "yaml/pagar", "\"#2\" terbaca sebagai catatan, bukan isi, karena didahului tanda #",
          "bila ini bagian dari isi, apit seluruh isinya dengan tanda kutip; bila ini catatan, beri spasi setelah #"}});
    check_readable("a: b#2\n"s, {});
    check_readable(
        "- #2\n- x\n"s,
        {{"1:3", "yaml/pagar", "\"#2\" terbaca sebagai catatan, bukan isi, karena didahului tanda #",
          "bila ini bagian dari isi, apit seluruh isinya dengan tanda kutip; bila ini catatan, beri spasi setelah #"}});
}

TEST_CASE("curly quotes where a value or key begins") {
    check_readable("nama: “Budi”\nb: 1\n"s,
                   {{"1:7", "yaml/aksara", "tanda kutip lengkung “ dari pengolah kata tidak mengapit isi",
                     "ketik ulang kutip pembuka dan penutupnya sebagai kutip lurus: \"…\""}});
    check_refused("nama: “Budi: x”\nb: 1\n"s,
                  {{"1:7", "yaml/aksara", "tanda kutip lengkung “ dari pengolah kata tidak mengapit isi",
                    "ketik ulang kutip pembuka dan penutupnya sebagai kutip lurus: \"…\""}});
    check_readable("“jenis”: programa\n"s,
                   {{"1:1", "yaml/aksara", "tanda kutip lengkung “ dari pengolah kata tidak mengapit isi",
                     "ketik ulang kutip pembuka dan penutupnya sebagai kutip lurus: \"…\""}});
    check_readable("a: {b: “Siti, S.P.”, c: 1}\n"s,
                   {{"1:8", "yaml/aksara", "tanda kutip lengkung “ dari pengolah kata tidak mengapit isi",
                     "ketik ulang kutip pembuka dan penutupnya sebagai kutip lurus: \"…\""}});
    check_readable("a: [“x”, y]\n"s,
                   {{"1:5", "yaml/aksara", "tanda kutip lengkung “ dari pengolah kata tidak mengapit isi",
                     "ketik ulang kutip pembuka dan penutupnya sebagai kutip lurus: \"…\""}});
    check_refused("a: “b\nc: d: e\n"s,
                  {{"1:4", "yaml/aksara", "tanda kutip lengkung “ dari pengolah kata tidak mengapit isi",
                    "ketik ulang kutip pembuka dan penutupnya sebagai kutip lurus: \"…\""}});
    check_readable("a: kata “b” saja\n"s, {});
    check_readable("a: \"“b”\"\n"s, {});
    check_readable("a: |\n  “b”\n"s, {});
}

TEST_CASE("no-break spaces") {
    check_readable("nama:\u00A0x\n"s,
                   {{"1:6", "yaml/aksara", "setelah titik dua ada spasi khusus (no-break space), bukan spasi biasa",
                     "hapus lalu ketik ulang spasinya dengan tombol spasi"}});
    check_refused("tingkat: desa\nnama:\u00A0x\ntahun: 2027\n"s,
                  {{"2:6", "yaml/aksara", "setelah titik dua ada spasi khusus (no-break space), bukan spasi biasa",
                    "hapus lalu ketik ulang spasinya dengan tombol spasi"}});
    check_readable("a:\n\u00A0\u00A0b: 1\n"s,
                   {{"2:1", "yaml/aksara", "di awal baris ada spasi khusus (no-break space), bukan spasi biasa",
                     "hapus lalu ketik ulang spasinya dengan tombol spasi"}});
    check_readable("a:\n  -\u00A0x\n"s,
                   {{"2:4", "yaml/aksara", "setelah tanda - ada spasi khusus (no-break space), bukan spasi biasa",
                     "hapus lalu ketik ulang spasinya dengan tombol spasi"}});
    check_readable("a: b\u00A0c\n"s, {});
    check_readable("a: b:\u00A0c\n"s, {});
}

TEST_CASE("control characters") {
    check_readable("a: x\001y\nb: 2\n"s,
                   {{"1:5", "yaml/aksara", "di sini ada karakter kendali (U+0001) yang tidak tampak di layar",
                     "hapus karakter itu, atau hapus lalu ketik ulang kata ini"}});
    check_readable("a: b\000c\n"s,
                   {{"1:5", "yaml/aksara", "di sini ada karakter NUL (U+0000) yang tidak tampak di layar",
                     "hapus karakter itu, atau hapus lalu ketik ulang kata ini"}});
    check_readable("a: x\177\n"s,
                   {{"1:5", "yaml/aksara", "di sini ada karakter kendali (U+007F) yang tidak tampak di layar",
                     "hapus karakter itu, atau hapus lalu ketik ulang kata ini"}});
    check_readable(
        "a: \"x\\0y\"\n"s,
        {{"1:4", "yaml/aksara", "garis miring terbalik \\ di dalam tanda kutip ganda menghasilkan karakter kendali",
          "bila \\ memang bagian dari isi, apit isinya dengan kutip tunggal '…'"}});
    check_refused("a: b\n\000 c\n"s,
                  {{"2:1", "yaml/aksara", "di sini ada karakter NUL (U+0000) yang tidak tampak di layar",
                    "hapus karakter itu, atau hapus lalu ketik ulang kata ini"}});
    check_readable("a: x\u2028y\n"s,
                   {{"1:5", "yaml/aksara", "di sini ada ganti baris Unicode (U+2028) yang tidak tampak di layar",
                     "hapus karakter itu, atau hapus lalu ketik ulang kata ini"}});
}

TEST_CASE("carriage returns") {
    check_readable("a: 12\r\r\nb: 1\r\n"s,
                   {{"1:6", "yaml/aksara", "ada karakter CR di dalam baris ini, sisa ganti baris yang rusak",
                     "hapus lalu ketik ulang ganti barisnya"}});
    check_readable("a: 1\rb: 2\r"s,
                   {{"1:5", "yaml/aksara", "baris-baris berkas ini diakhiri karakter CR saja (cara komputer lama)",
                     "simpan ulang berkas dengan akhir baris Windows (CRLF) atau Unix (LF)"}});
    check_readable("a: 1\r\nb: 2\r\n"s, {});
}

TEST_CASE("a file that is no text, or no document") {
    check_refused("\xFF"
                  "\xFE"
                  "a"s,
                  {{"1:1", "berkas/bukan-utf8", "berkas disimpan sebagai \"Unicode\" (UTF-16), bukan UTF-8",
                    "di Notepad pilih Simpan Sebagai, lalu Encoding: UTF-8"}});
    check_refused("a: caf\xE9"
                  "\n"s,
                  {{"1:7", "berkas/bukan-utf8", "byte 0xe9 bukan bagian dari teks UTF-8",
                    "di Notepad pilih Simpan Sebagai, lalu Encoding: UTF-8"}});
    check_refused("a: \xFF"
                  "\xFE"
                  "\x80"
                  "\n"s,
                  {{"1:4", "berkas/bukan-utf8", "byte 0xff bukan bagian dari teks UTF-8",
                    "di Notepad pilih Simpan Sebagai, lalu Encoding: UTF-8"}});
    check_refused(""s, {{"1:1", "berkas/kosong", "berkas kosong",
                         "isi berkas ini; \"suluh buat programa\" mencetak contoh yang dapat diisi"}});
    check_refused("# x\n\n"s, {{"1:1", "berkas/kosong", "berkas hanya berisi catatan atau baris kosong",
                                "isi berkas ini; \"suluh buat programa\" mencetak contoh yang dapat diisi"}});
    check_refused("---\n"s, {{"1:1", "berkas/kosong", "berkas hanya berisi catatan atau baris kosong",
                              "isi berkas ini; \"suluh buat programa\" mencetak contoh yang dapat diisi"}});
    check_refused("﻿"s, {{"1:1", "berkas/kosong", "berkas kosong",
                            "isi berkas ini; \"suluh buat programa\" mencetak contoh yang dapat diisi"}});
}

} // namespace suluh
