// What the reader says about a file that cannot be read: the place, the message and the hint, word for word.
#include <doctest/doctest.h>

#include "unit/yaml/expect.hpp"

namespace suluh {

using namespace std::string_literals;

TEST_CASE("a tab that indents") {
    check_refused("a: 1\n\tb: 2\n"s,
                  {{"2:1", "yaml/sintaks", "baris ini dilekukkan dengan tab; lekukan harus dari spasi",
                    "ganti tab dengan spasi, dua spasi setiap tingkat"}});
    check_refused("a:\n\tb: 2\n"s, {{"2:1", "yaml/sintaks", "baris ini dilekukkan dengan tab; lekukan harus dari spasi",
                                     "ganti tab dengan spasi, dua spasi setiap tingkat"}});
    check_refused("a: x y\n\tb: c\n"s,
                  {{"2:1", "yaml/sintaks", "baris ini dilekukkan dengan tab; lekukan harus dari spasi",
                    "ganti tab dengan spasi, dua spasi setiap tingkat"}});
    check_refused("- \tx\n"s,
                  {{"1:3", "yaml/sintaks", "setelah tanda - ada tab, bukan spasi", "ganti tab dengan satu spasi"}});
    check_refused("-\tx\n"s,
                  {{"1:2", "yaml/sintaks", "setelah tanda - ada tab, bukan spasi", "ganti tab dengan satu spasi"}});
    check_refused("a: x\n  b\n\t\nc: d\n"s, {{"3:1", "yaml/sintaks", "baris kosong ini berisi tab",
                                              "hapus tab itu; baris kosong tidak perlu isi apa pun"}});
}

TEST_CASE("a colon and a blank inside an unquoted sentence") {
    check_refused(
        "judul: Catatan: pupuk terlambat\nb: 2\n"s,
        {{"1:15", "yaml/sintaks", "di tengah isi ini ada titik dua dan spasi, padahal isinya tidak diapit tanda kutip",
          "apit seluruh isinya dengan tanda kutip: \"Catatan: pupuk terlambat\""}});
    check_refused(
        "kegiatan:\n  - Rapat: bahas: x\n"s,
        {{"2:17", "yaml/sintaks", "di tengah isi ini ada titik dua dan spasi, padahal isinya tidak diapit tanda kutip",
          "bila \"bahas\" isian tersendiri, pindahkan ke baris sendiri; bila bagian dari kalimat, apit seluruh isinya "
          "dengan tanda kutip"}});
    check_refused(
        "uraian: catatan \"penting: sekali\nb: 1\n"s,
        {{"1:25", "yaml/sintaks", "di tengah isi ini ada titik dua dan spasi, padahal isinya tidak diapit tanda kutip",
          "apit seluruh isinya dengan tanda kutip: 'catatan \"penting: sekali'"}});
    check_refused(
        "a: kata 'b' dan \"c\": d\n"s,
        {{"1:20", "yaml/sintaks", "di tengah isi ini ada titik dua dan spasi, padahal isinya tidak diapit tanda kutip",
          "apit seluruh isinya dengan tanda kutip: '…' (kutip tunggal di dalamnya ditulis dua kali)"}});
    check_refused(
        "a: jam 8:00 mulai:\nb: 1\n"s,
        {{"1:18", "yaml/sintaks", "di tengah isi ini ada titik dua dan spasi, padahal isinya tidak diapit tanda kutip",
          "apit seluruh isinya dengan tanda kutip: \"jam 8:00 mulai:\""}});
}

TEST_CASE("a quote that is never closed, or closed only by a later line's quote") {
    check_refused("nama: \"Budi\ntempat: Balai\n"s,
                  {{"1:7", "yaml/sintaks", "tanda kutip \" dibuka di sini tetapi tidak ditutup",
                    "tulis \" juga di akhir isi, pada baris yang sama; atau hapus kutip pembukanya"}});
    check_refused("nama: \"Budi\ntempat: \"Balai\"\nx: 1\n"s,
                  {{"1:7", "yaml/sintaks", "tanda kutip \" dibuka di sini tetapi tidak ditutup",
                    "tulis \" juga di akhir isi, pada baris yang sama; atau hapus kutip pembukanya"}});
    check_refused("nama: 'Budi\ntempat: 'Balai'\nx: 1\n"s,
                  {{"1:7", "yaml/sintaks", "tanda kutip ' dibuka di sini tetapi tidak ditutup",
                    "tulis ' juga di akhir isi, pada baris yang sama; atau hapus kutip pembukanya"}});
    check_refused("nama: \"Budi\ntempat: Balai\ncatatan: \"\"\n"s,
                  {{"1:7", "yaml/sintaks", "tanda kutip \" dibuka di sini tetapi tidak ditutup",
                    "tulis \" juga di akhir isi, pada baris yang sama; atau hapus kutip pembukanya"}});
    check_refused("a:\n  b: \"x\n  c: y\"\n"s,
                  {{"2:6", "yaml/sintaks", "tanda kutip \" dibuka di sini tetapi tidak ditutup",
                    "tulis \" juga di akhir isi, pada baris yang sama; atau hapus kutip pembukanya"}});
    check_refused("a: {nama: \"Siti, nip: 1987}\nb: 1\n"s,
                  {{"1:11", "yaml/sintaks", "tanda kutip \" dibuka di sini tetapi tidak ditutup",
                    "tulis \" juga di akhir isi, pada baris yang sama; atau hapus kutip pembukanya"}});
    check_refused("a: \"abc\nb: 3\n"s,
                  {{"1:4", "yaml/sintaks", "tanda kutip \" dibuka di sini tetapi tidak ditutup",
                    "tulis \" juga di akhir isi, pada baris yang sama; atau hapus kutip pembukanya"}});
}

TEST_CASE("text behind a closing quote or bracket") {
    check_refused("a: \"x\" y\n"s, {{"1:7", "yaml/sintaks", "setelah kutip penutup masih ada teks: y",
                                     "apit seluruh isinya dengan satu pasang kutip: '\"x\" y'"}});
    check_refused("a: \"b\"c: d\n"s, {{"1:7", "yaml/sintaks", "setelah kutip penutup masih ada teks: c: d",
                                       "apit seluruh isinya dengan satu pasang kutip: '\"b\"c: d'"}});
    check_refused(
        "\"a\" b\n"s,
        {{"1:5", "yaml/sintaks", "setelah kutip penutup masih ada teks: b",
          "tutup kutipnya di akhir isi saja; bila di dalam isi ada \", apit seluruhnya dengan kutip tunggal '…'"}});
    check_refused("[1,2] [3]\n"s, {{"1:7", "yaml/sintaks", "setelah kurung penutup masih ada teks: [3]",
                                    "hapus teks itu, atau apit seluruh isinya dengan tanda kutip"}});
    check_refused("a: [1, 2]]\n"s, {{"1:10", "yaml/sintaks", "kurung penutup ] tidak punya pembuka",
                                     "hapus kurung itu, atau apit seluruh isinya dengan tanda kutip"}});
    check_refused(
        "a: {nama: \"Siti, nip: \"1987\"}\nb: 1\n"s,
        {{"1:24", "yaml/sintaks", "setelah kutip penutup masih ada teks: 1987\"}",
          "tutup kutipnya di akhir isi saja; bila di dalam isi ada \", apit seluruhnya dengan kutip tunggal '…'"}});
}

TEST_CASE("lines that do not stand where their neighbours stand") {
    check_refused("a:\n    b: 1\n  c: 2\n"s,
                  {{"3:3", "yaml/sintaks", "awal baris ini tidak sejajar dengan isian mana pun di atasnya",
                    "sejajarkan dengan isian yang setingkat; pakai spasi, dua setiap tingkat"}});
    check_refused("a: 1\n  b: 2\n"s,
                  {{"2:3", "yaml/sintaks", "baris ini dilekukkan lebih dalam, padahal isian di atasnya sudah punya isi",
                    "sejajarkan baris ini dengan isian di atasnya; pakai spasi, dua setiap tingkat"}});
    check_refused("a:\n  b: 1\n   c: 2\nd: 3\n"s,
                  {{"3:4", "yaml/sintaks", "baris ini dilekukkan lebih dalam, padahal isian di atasnya sudah punya isi",
                    "sejajarkan baris ini dengan isian di atasnya; pakai spasi, dua setiap tingkat"}});
    check_refused("a:\n  - x\n - y\n"s,
                  {{"3:2", "yaml/sintaks", "awal baris ini tidak sejajar dengan isian mana pun di atasnya",
                    "sejajarkan dengan isian yang setingkat; pakai spasi, dua setiap tingkat"}});
    check_refused("  a: 1\nb: 2\n"s,
                  {{"2:1", "yaml/sintaks", "awal baris ini tidak sejajar dengan isian mana pun di atasnya",
                    "sejajarkan dengan isian yang setingkat; pakai spasi, dua setiap tingkat"}});
    check_refused("a:\n- b\n c: d\n"s,
                  {{"3:2", "yaml/sintaks", "awal baris ini tidak sejajar dengan isian mana pun di atasnya",
                    "sejajarkan dengan isian yang setingkat; pakai spasi, dua setiap tingkat"}});
    check_refused("- a\nb: 1\n"s,
                  {{"2:1", "yaml/sintaks", "baris ini berada di tengah daftar tetapi tidak diawali tanda -",
                    "awali dengan \"- \", atau lekukkan bila masih bagian dari butir di atasnya"}});
    check_refused(
        "a: b\n- c\n"s,
        {{"2:1", "yaml/sintaks", "daftar dengan tanda - mulai di sini, padahal isian di atasnya sudah punya isi",
          "hapus tanda - itu, atau kosongkan isian di atasnya agar daftar ini menjadi isinya"}});
    check_refused(
        "x:\n- a\nb: 1\n- c\n"s,
        {{"4:1", "yaml/sintaks", "daftar dengan tanda - mulai di sini, padahal isian di atasnya sudah punya isi",
          "hapus tanda - itu, atau kosongkan isian di atasnya agar daftar ini menjadi isinya"}});
}

TEST_CASE("a value that begins with a sign of YAML") {
    check_refused("volume: >1 ton\n"s, {{"1:9", "yaml/sintaks", "isi diawali tanda > yang berarti lain dalam YAML",
                                         "apit seluruh isinya dengan tanda kutip: \">1 ton\""}});
    check_refused("volume: >1\n"s, {{"1:9", "yaml/sintaks", "isi diawali tanda > yang berarti lain dalam YAML",
                                     "apit seluruh isinya dengan tanda kutip: \">1\""}});
    check_refused("volume: >1\n  x\n"s, {{"1:9", "yaml/sintaks", "isi diawali tanda > yang berarti lain dalam YAML",
                                          "apit seluruh isinya dengan tanda kutip: \">1\""}});
    check_refused("volume: > 1 ton\n"s, {{"1:9", "yaml/sintaks", "isi diawali tanda > yang berarti lain dalam YAML",
                                          "apit seluruh isinya dengan tanda kutip: \"> 1 ton\""}});
    check_refused("volume: >#1\n"s, {{"1:9", "yaml/sintaks", "isi diawali tanda > yang berarti lain dalam YAML",
                                      "apit seluruh isinya dengan tanda kutip: \">#1\""}});
    check_refused("{volume: >1 ton}\n"s,
                  {{"1:10", "yaml/sintaks", "isi di dalam kurung { tidak dapat dibaca mulai dari sini: >1 ton}",
                    "pisahkan isi dengan koma, tutup kurungnya, dan apit isi yang memuat : , ? [ ] { atau } dengan "
                    "tanda kutip"}});
    check_refused("ukuran: % naik\n"s, {{"1:9", "yaml/sintaks", "isi diawali tanda % yang berarti lain dalam YAML",
                                         "apit seluruh isinya dengan tanda kutip: \"% naik\""}});
    check_refused("surel: @budi\n"s, {{"1:8", "yaml/sintaks", "isi diawali tanda @ yang berarti lain dalam YAML",
                                       "apit seluruh isinya dengan tanda kutip: \"@budi\""}});
    check_refused("a: *penting sekali\n"s, {{"1:4", "yaml/sintaks", "isi diawali tanda * yang berarti lain dalam YAML",
                                             "apit seluruh isinya dengan tanda kutip: \"*penting sekali\""}});
    check_refused("a: & b\n"s, {{"1:4", "yaml/sintaks", "isi diawali tanda & yang berarti lain dalam YAML",
                                 "apit seluruh isinya dengan tanda kutip: \"& b\""}});
    check_refused("a: `x`\n"s, {{"1:4", "yaml/sintaks", "isi diawali tanda ` yang berarti lain dalam YAML",
                                 "apit seluruh isinya dengan tanda kutip: \"`x`\""}});
    check_refused("a: |2\n  x\n"s, {{"1:4", "yaml/sintaks", "isi diawali tanda | yang berarti lain dalam YAML",
                                     "apit seluruh isinya dengan tanda kutip: \"|2\""}});
    check_refused("- >5\n"s, {{"1:3", "yaml/sintaks", "isi diawali tanda > yang berarti lain dalam YAML",
                               "apit seluruh isinya dengan tanda kutip: \">5\""}});
}

TEST_CASE("a dash behind a colon") {
    check_refused("biaya: -\nx: 1\n"s, {{"1:8", "yaml/sintaks", "tanda - berdiri sendiri setelah titik dua",
                                         "kosongkan, atau tulis \"-\""}});
    check_refused("biaya: - \n"s, {{"1:8", "yaml/sintaks", "tanda - berdiri sendiri setelah titik dua",
                                    "kosongkan, atau tulis \"-\""}});
    check_refused(
        "biaya: - x\n"s,
        {{"1:8", "yaml/sintaks", "daftar dengan tanda - tidak boleh mulai pada baris yang sama dengan kuncinya",
          "pindahkan tanda - ke baris berikutnya; bila ini bukan daftar, apit isinya dengan tanda kutip: \"- x\""}});
}

TEST_CASE("complex and empty keys") {
    check_refused("? a\n: b\n"s,
                  {{"1:1", "yaml/sintaks",
                    "kunci harus berupa satu kata atau kalimat pendek pada satu baris, bukan daftar atau tanda ?",
                    "tulis \"kunci: isi\"; bila isi diawali kurung atau tanda ?, apit dengan tanda kutip"}});
    check_refused("a:\n  ? b\n"s,
                  {{"2:3", "yaml/sintaks",
                    "kunci harus berupa satu kata atau kalimat pendek pada satu baris, bukan daftar atau tanda ?",
                    "tulis \"kunci: isi\"; bila isi diawali kurung atau tanda ?, apit dengan tanda kutip"}});
    check_refused(": b\n"s, {{"1:1", "yaml/sintaks", "ada titik dua tanpa nama isian di depannya",
                              "tulis nama isian sebelum titik dua, misalnya \"lokasi: Blok Kidul\""}});
    check_refused("a: 1\n: b\n"s, {{"2:1", "yaml/sintaks", "ada titik dua tanpa nama isian di depannya",
                                    "tulis nama isian sebelum titik dua, misalnya \"lokasi: Blok Kidul\""}});
    check_refused("[a, b]: c\n"s,
                  {{"1:1", "yaml/sintaks",
                    "kunci harus berupa satu kata atau kalimat pendek pada satu baris, bukan daftar atau tanda ?",
                    "tulis \"kunci: isi\"; bila isi diawali kurung atau tanda ?, apit dengan tanda kutip"}});
    check_refused("{a: b}: c\n"s,
                  {{"1:1", "yaml/sintaks",
                    "kunci harus berupa satu kata atau kalimat pendek pada satu baris, bukan daftar atau tanda ?",
                    "tulis \"kunci: isi\"; bila isi diawali kurung atau tanda ?, apit dengan tanda kutip"}});
    check_refused("\"\": c\n"s, {{"1:1", "yaml/sintaks", "ada titik dua tanpa nama isian di depannya",
                                  "tulis nama isian sebelum titik dua, misalnya \"lokasi: Blok Kidul\""}});
    check_refused("~: c\n"s, {{"1:1", "yaml/sintaks", "ada titik dua tanpa nama isian di depannya",
                               "tulis nama isian sebelum titik dua, misalnya \"lokasi: Blok Kidul\""}});
    check_refused("\"a\n b\": c\n"s,
                  {{"1:1", "yaml/sintaks", "tanda kutip \" dibuka di sini tetapi tidak ditutup",
                    "tulis \" juga di akhir isi, pada baris yang sama; atau hapus kutip pembukanya"}});
}

TEST_CASE("a colon without a blank, or no colon at all") {
    check_refused("tahun:2027\ntingkat: desa\n"s,
                  {{"1:6", "yaml/sintaks", "setelah titik dua harus ada spasi", "tulis \"tahun: 2027\""}});
    check_refused("tingkat: desa\ntahun:2027\n"s,
                  {{"2:6", "yaml/sintaks", "setelah titik dua harus ada spasi", "tulis \"tahun: 2027\""}});
    check_refused(
        "tingkat: desa\ntahun 2027\n"s,
        {{"2:1", "yaml/sintaks", "\"tahun 2027\" bukan pasangan kunci dan isi: tidak ada titik dua dengan spasi",
          "tulis \"kunci: isi\"; bila ini lanjutan kalimat di atasnya, lekukkan lebih dalam daripada kuncinya"}});
    check_refused(
        "jenis: programa\nteks biasa saja\ntahun: 2027\n"s,
        {{"2:1", "yaml/sintaks", "\"teks biasa saja\" bukan pasangan kunci dan isi: tidak ada titik dua dengan spasi",
          "tulis \"kunci: isi\"; bila ini lanjutan kalimat di atasnya, lekukkan lebih dalam daripada kuncinya"}});
}

TEST_CASE("brackets") {
    check_refused("a: [1, 2\nb: 3\n"s,
                  {{"1:4", "yaml/sintaks", "kurung [ dibuka di sini tetapi tidak ditutup",
                    "tutup dengan ]; bila kurung itu bagian dari kalimat, apit kalimatnya dengan tanda kutip"}});
    check_refused("a: {b: 1, c: 2\nd: 3\n"s,
                  {{"1:4", "yaml/sintaks", "kurung { dibuka di sini tetapi tidak ditutup",
                    "tutup dengan }; bila kurung itu bagian dari kalimat, apit kalimatnya dengan tanda kutip"}});
    check_refused("a: {nama: Siti\nb: 1\nc: 2\n"s,
                  {{"1:4", "yaml/sintaks", "kurung { dibuka di sini tetapi tidak ditutup",
                    "tutup dengan }; bila kurung itu bagian dari kalimat, apit kalimatnya dengan tanda kutip"}});
    check_refused("a: 1\nb: [\n"s,
                  {{"2:4", "yaml/sintaks", "kurung [ dibuka di sini tetapi tidak ditutup",
                    "tutup dengan ]; bila kurung itu bagian dari kalimat, apit kalimatnya dengan tanda kutip"}});
    check_refused("a: [Blok #2, x]\nb: 1\n"s,
                  {{"1:10", "yaml/sintaks",
                    "tanda # setelah spasi menjadikan sisa baris catatan, sehingga kurung [ tidak tertutup",
                    "apit isi yang memuat # dengan tanda kutip"}});
    check_refused("a: [1,, 2]\n"s, {{"1:7", "yaml/sintaks", "di depan koma ini tidak ada isi",
                                     "tulis isinya, misalnya 0 atau \"\", atau hapus koma ini"}});
    check_refused("a: {b: c: d}\n"s,
                  {{"1:9", "yaml/sintaks", "isi di dalam kurung { tidak dapat dibaca mulai dari sini: : d}",
                    "pisahkan isi dengan koma, tutup kurungnya, dan apit isi yang memuat : , ? [ ] { atau } dengan "
                    "tanda kutip"}});
}

TEST_CASE("an escape that does not exist") {
    check_refused("a: \"C:\\data\"\n"s,
                  {{"1:7", "yaml/sintaks", "garis miring terbalik \\d di dalam kutip ganda tidak dikenal",
                    "apit isinya dengan kutip tunggal '…', atau tulis \\\\"}});
}

TEST_CASE("more than one document") {
    check_refused(
        "a: 1\n---\nb: 2\n"s,
        {{"2:1", "yaml/dokumen-kedua",
          "di sini mulai dokumen kedua (\"---\"); satu berkas hanya boleh berisi satu dokumen",
          "simpan setiap dokumen dalam berkas sendiri; bila ini garis pemisah biasa, hapus atau awali dengan #"}});
    check_refused(
        "a: 1\n---\nb: ["s,
        {{"2:1", "yaml/dokumen-kedua",
          "di sini mulai dokumen kedua (\"---\"); satu berkas hanya boleh berisi satu dokumen",
          "simpan setiap dokumen dalam berkas sendiri; bila ini garis pemisah biasa, hapus atau awali dengan #"}});
    check_refused(
        "a: 1\n...\nb: 2\n"s,
        {{"3:1", "yaml/dokumen-kedua",
          "di sini mulai dokumen kedua (\"b: 2\"); satu berkas hanya boleh berisi satu dokumen",
          "simpan setiap dokumen dalam berkas sendiri; bila ini garis pemisah biasa, hapus atau awali dengan #"}});
    check_refused(
        "a: 1\n---\n"s,
        {{"2:1", "yaml/dokumen-kedua",
          "di sini mulai dokumen kedua (\"---\"); satu berkas hanya boleh berisi satu dokumen",
          "simpan setiap dokumen dalam berkas sendiri; bila ini garis pemisah biasa, hapus atau awali dengan #"}});
}

TEST_CASE("nesting") {
    check_refused(
        "[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]\n"s,
        {{"1:65", "yaml/terlalu-dalam", "susunan di sini lebih dalam dari 64 tingkat",
          "periksa kurung [ { dan tanda - yang berulang; dokumen suluh paling dalam delapan tingkat"}});
    check_refused(nested_block(66),
                  {{"65:129", "yaml/terlalu-dalam", "susunan di sini lebih dalam dari 64 tingkat",
                    "periksa kurung [ { dan tanda - yang berulang; dokumen suluh paling dalam delapan tingkat"}});
}

TEST_CASE("a lone comma does not hang") {
    check_refused(
        ",\n"s,
        {{"1:1", "yaml/sintaks", "\",\" bukan pasangan kunci dan isi: tidak ada titik dua dengan spasi",
          "tulis \"kunci: isi\"; bila ini lanjutan kalimat di atasnya, lekukkan lebih dalam daripada kuncinya"}});
    check_refused(
        ", ,\n"s,
        {{"1:1", "yaml/sintaks", "\", ,\" bukan pasangan kunci dan isi: tidak ada titik dua dengan spasi",
          "tulis \"kunci: isi\"; bila ini lanjutan kalimat di atasnya, lekukkan lebih dalam daripada kuncinya"}});
}

} // namespace suluh
