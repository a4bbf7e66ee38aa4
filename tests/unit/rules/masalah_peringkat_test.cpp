// The rules on ranking where the pages cannot show it: wrong shapes that are one cause, what is silent because
// something else is said, and a ranking in a file of its own.
#include <doctest/doctest.h>

#include "support/reading.hpp"

using namespace suluh;
using namespace suluh::test;

namespace {

/// A ranking of three problems (from M4 on: `more`), with `how` under `pemeringkatan`.
std::string ranking(std::string_view how, std::string_view more = {}) {
    return fmt::format("jenis: pemeringkatan\n"
                       "pemeringkatan: {{{}}}\n"
                       "masalah:\n"
                       "  - {{id: M1, uraian: Petani belum tahu cara menjemur gabah}}\n"
                       "  - {{id: M2, uraian: Petani belum terampil menakar pupuk}}\n"
                       "  - {{id: M3, uraian: Petani belum mau menanam serempak}}\n"
                       "{}",
                       how, more);
}

std::string of_ranking(std::string_view how, std::string_view more = {}, const Selection& selection = {}) {
    return messages_of(*document_of(ranking(how, more)), selection);
}

std::string pairs(std::string_view respondents) {
    return of_ranking(fmt::format("metode: berpasangan, perbandingan: {}", respondents));
}

std::string worst(std::string_view respondents) {
    return of_ranking(fmt::format("metode: preferensi, perbandingan: {}", respondents));
}

constexpr std::string_view two = "kriteria: [{id: a, nama: Harga}, {id: b, nama: Biaya}]";
constexpr std::string_view good = "[[1, 3, 3], [1/3, 1, 1], [1/3, 1, 1]]";

std::string criteria_matrix(std::string_view matrix) {
    return of_ranking(fmt::format("metode: ahp, {}, matriks_masalah: {{a: {}, b: {}}}, matriks_kriteria: {}", two, good,
                                  good, matrix));
}

std::string problem_matrices(std::string_view matrices) {
    return of_ranking(
        fmt::format("metode: ahp, {}, matriks_kriteria: [[1, 3], [1/3, 1]], matriks_masalah: {}", two, matrices));
}

/// Of faktor_penentu, for one problem that has `adoption`.
std::string adoption(std::string_view adoption) {
    return messages_of(
        *document_of(fmt::format("jenis: pemeringkatan\npemeringkatan: faktor_penentu\nmasalah:\n"
                                 "  - {{id: M1, uraian: Petani belum menanam jajar legowo, penerapan: {}}}\n",
                                 adoption)),
        {});
}

/// A programa with two objectives' worth of problems, of which the rows answer M1 alone.
std::string answered_m1(std::string_view how, std::string_view problems) {
    return messages_of(*programa_of(fmt::format("{}\nmasalah:\n{}kegiatan:\n  - {{id: K1, kegiatan: Sekolah lapang, "
                                                "masalah: M1}}\n",
                                                how, problems)),
                       {{"masalah/prioritas-tanpa-kegiatan", "rujukan/masalah-tanpa-kegiatan"}, {}});
}

} // namespace

TEST_CASE("ranking: choices of a wrong shape are one finding, and nothing is missing beside them") {
    CHECK_EQ(pairs("M1 > M2"),
             "galat: \"perbandingan\" berisi satu teks, padahal seharusnya isian bertingkat; tulis isiannya di baris "
             "berikut, dilekukkan: penilai, pilihan, jumlah, urutan [bentuk/tipe]\n");
    CHECK_EQ(pairs("[Karto]"), pairs("M1 > M2"));
    CHECK_EQ(pairs("[{penilai: Karto, pilihan: \"M1 > M2, M1 > M3, M2 > M3\"}]"),
             "galat: \"M1 > M2, M1 > M3, M2 > M3\" tidak terbaca sebagai pilihan; tulis sebagai daftar, misalnya [M1 > "
             "M2, M3 > M1] [masalah/perbandingan]\n");
    CHECK_EQ(pairs("[{penilai: Karto, pilihan: [M1 - M2, M1 > M3, M2 > M3]}]"),
             "galat: \"M1 - M2\" tidak terbaca sebagai pilihan; tulis yang didahulukan di kiri, misalnya \"M1 > M2\" "
             "[masalah/perbandingan]\n");
    CHECK_EQ(
        pairs("[{penilai: Karto, jumlah: [M1 > M2, M3 > M1]}]"),
        "galat: \"jumlah\" berisi daftar, padahal seharusnya isian bertingkat (kunci: nilai); tulis seperti \"M1 > "
        "M2: 20\" [bentuk/tipe]\n");
    CHECK_EQ(pairs("[{penilai: Karto, jumlah: {M1 > M2: banyak, M3 > M1: 3, M2 > M3: 3}}]"),
             "galat: \"banyak\" bukan angka; tulis angka, misalnya 25 atau 1.500 [bentuk/angka]\n");
    CHECK_EQ(pairs("[{penilai: Karto, jumlah: {M3 > M1: 3, M2 > M3: 3}}]"),
             "galat: Karto belum membandingkan M1–M2; tambahkan jumlahnya, misalnya \"M1 > M2: 20\" "
             "[masalah/perbandingan]\n");
    CHECK_EQ(pairs("[{pilihan: [M1 > M2, M1 > M3, M2 > M3]}]"),
             "galat: perbandingan belum mempunyai \"penilai\" (yang memilih); tambahkan \"penilai: Karto\" "
             "[bentuk/wajib]\n");
    CHECK_EQ(worst("[{penilai: Karto, urutan: \"M1, M2, M3\"}]"),
             "galat: masalah \"M1, M2, M3\" tidak ada dalam dokumen ini; tulis sebagai daftar, misalnya [M3, M1, M4] "
             "[rujukan/tak-ada]\n");
    CHECK_EQ(worst("[{penilai: Karto, urutan: [M1, {M2: M3}, M3]}]"),
             "galat: \"urutan\" berisi isian bertingkat (kunci: nilai), padahal seharusnya satu teks; tulis teks dalam "
             "satu nilai: satu teks [bentuk/tipe]\n");
}

TEST_CASE("ranking: what is pointed at in vain is said once, by rujukan, whatever else is asked for") {
    const std::string wrong = "metode: berpasangan, perbandingan: [{penilai: Karto, pilihan: [M1 > M9, M1 > M3, M2 > "
                              "M3]}]";
    const std::string said =
        "galat: masalah \"M9\" tidak ada dalam dokumen ini; mungkin maksudnya \"M1\" [rujukan/tak-ada]\n";
    CHECK_EQ(of_ranking(wrong), said);
    CHECK_EQ(of_ranking(wrong, {}, {{"rujukan"}, {}}), said);
    CHECK_EQ(of_ranking(wrong, {}, {{"masalah"}, {}}), "");
    CHECK_EQ(
        worst("[{penilai: Karto, urutan: [M1, M2, М3]}]"),
        "galat: masalah \"М3\" tidak ada dalam dokumen ini: di dalamnya ada huruf Kiril \"М\" (U+041C) yang serupa "
        "\"M\"; hapus lalu ketik ulang: M3 [rujukan/tak-ada]\n");
    CHECK_EQ(problem_matrices(fmt::format("{{a: {0}, c: {0}}}", good)),
             "galat: kriteria \"c\" tidak ada dalam pemeringkatan; tulis id kriteria, misalnya \"a: [[1, 3], [1/3, "
             "1]]\" [rujukan/tak-ada]\n");
    // Scores under another name are not also missing; of a misspelt one the criterion that it is for is told.
    const auto scored = [](std::string_view score) {
        return messages_of(
            *document_of(fmt::format("jenis: pemeringkatan\npemeringkatan: usg\nmasalah:\n"
                                     "  - {{id: M1, uraian: Petani belum menanam jajar legowo, skor: {}}}\n",
                                     score)),
            {});
    };
    CHECK_EQ(scored("{urgency: 4, seriousnes: 5, growth: 4}"),
             "galat: kriteria \"seriousnes\" tidak ada dalam pemeringkatan; mungkin maksudnya \"seriousness\" "
             "[rujukan/tak-ada]\n");
    CHECK_EQ(scored("{urgency: 4, serius: 5, growth: 4}"),
             "galat: kriteria \"serius\" tidak ada dalam pemeringkatan; kriteria yang ada: urgency, seriousness dan "
             "growth [rujukan/tak-ada]\n");
    CHECK_EQ(scored("{urgency: 4, seriousness: 5, growth: 4, mudah: 3}"),
             "galat: kriteria \"mudah\" tidak ada dalam pemeringkatan; kriteria yang ada: urgency, seriousness dan "
             "growth [rujukan/tak-ada]\n");
}

TEST_CASE("ranking: a matrix of a wrong shape is one finding where it stands") {
    CHECK_EQ(criteria_matrix("3"),
             "galat: \"matriks_kriteria\" berisi satu teks, padahal seharusnya daftar, atau isian bertingkat (kunci: "
             "nilai); tulis seperti \"[[1, 3], [1/3, 1]]\" [bentuk/tipe]\n");
    CHECK_EQ(criteria_matrix("[[1, x], [1/3, 1]]"),
             "galat: \"x\" bukan angka; tulis angka atau pecahan, misalnya 3 atau 1/3 [bentuk/angka]\n");
    CHECK_EQ(criteria_matrix("[[1, 3/0], [1/3, 1]]"),
             "galat: \"3/0\" tidak dapat dibaca sebagai perbandingan: penyebutnya nol; tulis angka atau pecahan, "
             "misalnya 3 atau 1/3 [bentuk/angka]\n");
    CHECK_EQ(criteria_matrix("[[1, [3]], [1/3, 1]]"),
             "galat: \"sel\" berisi daftar, padahal seharusnya satu teks; tulis perbandingan dalam satu nilai: angka "
             "atau pecahan, misalnya 3 atau 1/3 [bentuk/tipe]\n");
    CHECK_EQ(criteria_matrix("[[1, ~], [1/3, 1]]"),
             "galat: Harga terhadap Biaya dalam matriks kriteria masih kosong; tulis berapa kali lebih penting, "
             "misalnya 3 atau 1/3 [masalah/matriks]\n");
    CHECK_EQ(criteria_matrix("[[1, 3], [1/3]]"),
             "galat: baris ke-2 matriks kriteria mempunyai 1 kolom, padahal ada 2 yang dibandingkan; tulis 2 baris "
             "dengan 2 angka, menurut urutan Harga dan Biaya [masalah/matriks]\n");
    CHECK_EQ(criteria_matrix("[[1, 3]]"),
             "galat: matriks kriteria mempunyai 1 baris, padahal ada 2 yang dibandingkan; tulis 2 baris dengan 2 "
             "angka, menurut urutan Harga dan Biaya [masalah/matriks]\n");
    CHECK_EQ(criteria_matrix("{Karto: 3}"),
             "galat: matriks kriteria dari Karto mempunyai 1 baris, padahal ada 2 yang dibandingkan; tulis 2 baris "
             "dengan 2 angka, menurut urutan Harga dan Biaya [masalah/matriks]\n");
    for (const auto* empty : {"{Karto: …}", "{Karto: ~}", "{Karto: {a: 1}}"})
        CHECK_EQ(criteria_matrix(empty), "galat: matriks kriteria dari Karto masih kosong; tulis 2 baris dengan 2 "
                                         "angka, menurut urutan Harga dan Biaya [masalah/matriks]\n");
    CHECK_EQ(criteria_matrix("{Karto: [[1, 3], [1/3, 1]], Lastri: [[1, 2], [1/2, 1]]}"), "");
    CHECK_EQ(problem_matrices(fmt::format("{{a: {}, b: x}}", good)),
             "galat: \"x\" bukan angka; tulis angka atau pecahan, misalnya 3 atau 1/3; beberapa nilai ditulis sebagai "
             "daftar: \"baris: [[1, 3], [1/3, 1]]\" [bentuk/angka]\n");
    const auto alone = ranking(fmt::format("metode: ahp, {}, matriks_kriteria: [[1, 3]]", two));
    CHECK_EQ(places_of(*document_of(alone), 0, {{"masalah/matriks"}, {}}), "2:86 masalah/matriks\n");
}

TEST_CASE("ranking: an item of the list that holds nothing is not also without scores") {
    const std::string head = "jenis: pemeringkatan\npemeringkatan:\n  metode: bobot\n  skala: [1, 5]\n  kriteria: "
                             "[{id: a, nama: Gawat, bobot: 1}]\nmasalah:\n"
                             "  - {id: M1, uraian: Petani belum tahu cara menjemur gabah, skor: {a: 3}}\n"
                             "  - {id: M2, uraian: Petani belum mau menanam serempak, skor: {a: 4}}\n";
    CHECK_EQ(places_of(*document_of(head + "  -\n  - {}\n  - {id: M5, uraian: Petani belum terampil menakar pupuk}\n"),
                       0, {{"bentuk", "masalah/skor-kurang"}, {}}),
             "9:4 bentuk/wajib\n10:5 bentuk/wajib\n11:6 masalah/skor-kurang M5\n");
}

TEST_CASE("ranking: adoption of a wrong shape") {
    CHECK_EQ(adoption("5"), "galat: \"penerapan\" berisi satu teks, padahal seharusnya isian bertingkat; tulis "
                            "isiannya di baris berikut, dilekukkan: maks, skor, cakupan [bentuk/tipe]\n");
    CHECK_EQ(adoption("{maks: 100}"), "galat: penerapan masalah M1 belum mempunyai skor; tambahkan skor setiap petani "
                                      "contoh, misalnya \"skor: [100, 75, 60, 45]\" [masalah/penerapan]\n");
    CHECK_EQ(adoption("{maks: 100, skor: [a, 5]}"),
             "galat: \"a\" bukan angka; tulis angka dengan koma desimal, misalnya 12,4 [bentuk/angka]\n");
    CHECK_EQ(adoption("{maks: 100, skor: [5, ~]}"),
             "galat: skor penerapan ke-2 masalah M1 masih kosong; tulis skor petani itu, 0 bila belum menerapkan, atau "
             "hapus [masalah/penerapan]\n");
    CHECK_EQ(adoption("{maks: 100, skor: 5, cakupan: 140%}"),
             "galat: cakupan 140% pada masalah M1 di luar 0% sampai 100%; tulis bagian wilayah yang menerapkan, "
             "misalnya 40% [masalah/penerapan]\n");
    CHECK_EQ(adoption("{maks: 100, skor: 5, cakupan: 40%}"), "");
}

TEST_CASE("ranking in a file of its own: ids, codes, origins and exceptions") {
    const std::string head = "jenis: pemeringkatan\n"
                             "wilayah: {kode: \"98.08.03.2004\", desa: Sukamaju}\n"
                             "pemeringkatan: {metode: usg, kriteria: [{id: a, nama: A}, {id: a, nama: B}]}\n";
    const std::string problem = "{id: M1, uraian: Petani belum menanam jajar legowo, skor: {a: 1}}";
    CHECK_EQ(messages_of(*document_of(head + "masalah: [" + problem + ", " + problem + "]\n")),
             "galat: \"98\" bukan kode provinsi (pada kode \"98.08.03.2004\"); periksa dua angka pertama kode wilayah "
             "[bentuk/kode-wilayah]\n"
             "galat: id \"a\" dipakai dua kali: kriteria pada baris 3 dan kriteria pada baris 3; beri salah satunya id "
             "lain, dan sesuaikan rujukan kepadanya [rujukan/id-ganda]\n"
             "galat: id \"M1\" dipakai dua kali: masalah pada baris 4 dan masalah pada baris 4; beri salah satunya id "
             "lain, dan sesuaikan rujukan kepadanya [rujukan/id-ganda]\n");
    CHECK_EQ(
        messages_of(*document_of("jenis: pemeringkatan\npemeringkatan: usg\nmasalah: {id: M1, uraian: Petani belum "
                                 "menanam jajar legowo, dari: M3, tujuan: T1, skor: {urgency: 1, seriousness: 2, "
                                 "growth: 3}}\n")),
        "galat: asal \"M3\" tidak menyebut dokumennya; tulis \"pra#M3\" bila berasal dari PRA, \"rdk#M3\" bila "
        "dari RDK [rujukan/tak-ada]\n");
    const auto swapped = [](std::string_view except) {
        return messages_of(
            *document_of(fmt::format("jenis: pemeringkatan\npemeringkatan: usg\nmasalah:\n"
                                     "  - {{id: M1, uraian: Petani belum menanam jajar legowo, prioritas: 2, skor: "
                                     "{{urgency: 5, seriousness: 5, growth: 5}}}}\n{}",
                                     except)),
            {});
    };
    CHECK_EQ(swapped(""), "galat: masalah M1 ditulis prioritas 2, padahal dengan skor 15 peringkatnya 1; tulis "
                          "\"prioritas: 1\", atau perbaiki skornya [masalah/peringkat]\n");
    CHECK_EQ(swapped("pengecualian: {aturan: masalah/peringkat, objek: M1, alasan: diputuskan musyawarah desa}\n"), "");
    CHECK_EQ(swapped("pengecualian: {aturan: masalah/skor-seragam, objek: M1, alasan: hanya satu masalah}\n"),
             swapped("") + "peringatan: tidak ada temuan masalah/skor-seragam pada M1 yang dikecualikan; hapus "
                           "pengecualian ini, atau periksa \"objek\" [pengecualian/sia-sia]\n");
}

TEST_CASE("ranking in a file of its own: kind and objective may be open, a wish is no problem here either") {
    CHECK_EQ(of_ranking("metode: preferensi, perbandingan: [{penilai: Karto, urutan: [M1, M2, M3]}]"), "");
    CHECK_EQ(of_ranking("tanggal: 2026-09-02"),
             "galat: metode pemeringkatan belum disebut; tambahkan pada pemeringkatan, misalnya \"metode: bobot\" "
             "[masalah/metode]\n");
    CHECK_EQ(of_ranking("metode: preferensi, perbandingan: [{penilai: Karto, urutan: [M1, M2, M4]}]",
                        "  - {id: M4, uraian: Perlu diadakan penyuluhan tentang pupuk}\n"),
             "peringatan: masalah M4 berisi tujuan, kegiatan atau permintaan, bukan masalah: \"Perlu diadakan "
             "penyuluhan tentang pupuk\"; tulis apa yang kurang dan pada siapa, misalnya \"25 dari 40 peternak belum "
             "tahu cara mencegah penyakit\"; kegiatannya ditulis di bagian kegiatan atau ikhtiar "
             "[masalah/bukan-masalah]\n");
}

TEST_CASE("ranking: the written rank is compared in the words of each method, and in its group") {
    const auto declared = [](std::string_view how, std::string_view first, std::string_view second) {
        return messages_of(
            *document_of(fmt::format("jenis: pemeringkatan\npemeringkatan: {{{}}}\nmasalah:\n"
                                     "  - {{id: M1, uraian: Petani belum tahu cara menjemur gabah, {}}}\n"
                                     "  - {{id: M2, uraian: Petani belum terampil menakar pupuk, {}}}\n",
                                     how, first, second)),
            {{"masalah/peringkat"}, {}});
    };
    CHECK_EQ(declared("metode: berpasangan, perbandingan: {penilai: Karto, pilihan: M1 > M2}", "prioritas: 2",
                      "prioritas: 2"),
             "galat: masalah M1 ditulis prioritas 2, padahal dengan 1 kali menang peringkatnya 1; tulis \"prioritas: "
             "1\", atau perbaiki pilihannya [masalah/peringkat]\n");
    CHECK_EQ(
        declared("metode: preferensi, perbandingan: {penilai: Karto, urutan: [M1, M2]}", "prioritas: 1",
                 "prioritas: 1"),
        "galat: masalah M2 ditulis prioritas 1, padahal dengan skor 2 peringkatnya 2; tulis \"prioritas: 2\", atau "
        "perbaiki urutannya [masalah/peringkat]\n");
    CHECK_EQ(declared("metode: faktor_penentu", "penerapan: {maks: 100, skor: 70}, prioritas: 2",
                      "penerapan: {maks: 100, skor: 80}"),
             "galat: masalah M1 ditulis prioritas 2, padahal dengan kesenjangan 30 peringkatnya 1; tulis \"prioritas: "
             "1\", atau perbaiki skor penerapannya [masalah/peringkat]\n");
    CHECK_EQ(declared("metode: ahp, kriteria: {id: a, nama: Harga}, matriks_masalah: [[1, 3], [1/3, 1]]",
                      "prioritas: 2", ""),
             "galat: masalah M1 ditulis prioritas 2, padahal dengan bobot 0,75 peringkatnya 1; tulis \"prioritas: 1\", "
             "atau perbaiki perbandingannya [masalah/peringkat]\n");
    const std::string low = "skor: {urgency: 1, seriousness: 1, growth: 1}, komoditas: jagung, ";
    CHECK_EQ(declared("metode: usg, per: komoditas", low + "prioritas: 2",
                      "skor: {urgency: 1, seriousness: 1, growth: "
                      "1}, komoditas: padi, prioritas: 1"),
             "galat: masalah M1 ditulis prioritas 2, padahal dengan skor 3 peringkatnya 1 dalam kelompok jagung; tulis "
             "\"prioritas: 1\", atau perbaiki skornya [masalah/peringkat]\n");
}

TEST_CASE("ranking: two that are swapped are two rows, a list by another tie rule is one cause") {
    const auto declared = [](std::string_view seri, int a, int b, int c) {
        return messages_of(
            *document_of(fmt::format("jenis: pemeringkatan\npemeringkatan: {{metode: usg{}}}\nmasalah:\n"
                                     "  - {{id: M1, uraian: A, skor: {{urgency: 5, seriousness: 4, growth: 3}}, "
                                     "prioritas: {}}}\n"
                                     "  - {{id: M2, uraian: B, skor: {{urgency: 3, seriousness: 4, growth: 5}}, "
                                     "prioritas: {}}}\n"
                                     "  - {{id: M3, uraian: C, skor: {{urgency: 1, seriousness: 1, growth: 1}}, "
                                     "prioritas: {}}}\n",
                                     seri, a, b, c)),
            {{"masalah/peringkat"}, {}});
    };
    const auto said = [](std::string_view id, int written, std::string_view rule, int right, std::string_view fitting) {
        return fmt::format("galat: masalah {} ditulis prioritas {}, padahal menurut aturan nilai sama \"{}\" "
                           "peringkatnya {}; semua prioritas yang ditulis cocok dengan aturan lain: tulis \"seri: {}\" "
                           "pada pemeringkatan, atau perbaiki prioritasnya [masalah/peringkat]\n",
                           id, written, rule, right, fitting);
    };
    CHECK_EQ(declared("", 1, 1, 2), "");
    CHECK_EQ(declared("", 1, 1, 3), said("M3", 3, "rapat", 2, "lompat"));
    CHECK_EQ(declared("", 1, 2, 3), said("M2", 2, "rapat", 1, "berurutan"));
    CHECK_EQ(declared(", seri: lompat", 1, 1, 2), said("M3", 2, "lompat", 3, "rapat"));
    const auto row = [](std::string_view id, int written, int score, int right) {
        return fmt::format("galat: masalah {} ditulis prioritas {}, padahal dengan skor {} peringkatnya {}; tulis "
                           "\"prioritas: {}\", atau perbaiki skornya [masalah/peringkat]\n",
                           id, written, score, right, right);
    };
    CHECK_EQ(declared("", 2, 1, 1), row("M1", 2, 12, 1) + row("M3", 1, 3, 2));
}

TEST_CASE("ranking: a top-three problem without activity is one finding, by computed rank or else as written") {
    const auto missing = [](std::string_view id) {
        return fmt::format("peringatan: tidak ada kegiatan atau ikhtiar yang menjawab masalah {0}; tambahkan {0} ke "
                           "dalam \"masalah: […]\" pada kegiatan atau ikhtiar yang menjawabnya "
                           "[rujukan/masalah-tanpa-kegiatan]\n",
                           id);
    };
    const auto foremost = [](std::string_view id, int rank) {
        return fmt::format("peringatan: masalah {0} berada pada peringkat {1}, tetapi tidak ada kegiatan atau ikhtiar "
                           "yang menjawabnya; rencanakan kegiatannya, atau tambahkan {0} ke dalam \"masalah: […]\" "
                           "pada kegiatan atau ikhtiar yang menjawabnya [masalah/prioritas-tanpa-kegiatan]\n",
                           id, rank);
    };
    CHECK_EQ(answered_m1("", "  - {id: M1, uraian: A}\n  - {id: M2, uraian: B}\n"), missing("M2"));
    CHECK_EQ(answered_m1("", "  - {id: M1, uraian: A}\n  - {id: M2, uraian: B, prioritas: 3}\n"
                             "  - {id: M3, uraian: C, prioritas: 4}\n"),
             foremost("M2", 3) + missing("M3"));
    // M4 is written as the first, but ranks fourth.
    const std::string problems =
        "  - {id: M1, uraian: A, skor: {urgency: 5, seriousness: 5, growth: 5}}\n"
        "  - {id: M2, uraian: B, skor: {urgency: 4, seriousness: 4, growth: 4}}\n"
        "  - {id: M3, uraian: C, skor: {urgency: 3, seriousness: 3, growth: 3}}\n"
        "  - {id: M4, uraian: D, skor: {urgency: 1, seriousness: 1, growth: 1}, prioritas: 1}\n";
    CHECK_EQ(answered_m1("pemeringkatan: usg", problems), foremost("M2", 2) + foremost("M3", 3) + missing("M4"));
    // One score is missing: nothing is computed, what is written stands.
    CHECK_EQ(answered_m1("pemeringkatan: usg", problems + "  - {id: M5, uraian: E}\n"),
             missing("M2") + missing("M3") + foremost("M4", 1) + missing("M5"));
}

TEST_CASE("ranking: several assessors whose mean is alike, and criteria without an id") {
    CHECK_EQ(messages_of(*document_of("jenis: pemeringkatan\npemeringkatan: {metode: bobot, skala: [1, 5], kriteria: "
                                      "[{id: a, nama: A, bobot: 1}]}\nmasalah:\n"
                                      "  - {id: M1, uraian: A, skor: {Karto: {a: 1}, Lastri: {a: 4}}}\n"
                                      "  - {id: M2, uraian: B, skor: {Karto: {a: 3}, Lastri: {a: 2}}}\n"),
                         {{"masalah/skor-seragam"}, {}}),
             "saran: rata-rata skor semua masalah sama, yaitu 2,5 pada kriteria a, sehingga kriteria itu tidak "
             "membedakan masalah; bicarakan kembali: masalah mana yang lebih, mana yang kurang "
             "[masalah/skor-seragam]\n");
    CHECK_EQ(of_ranking("metode: bobot, skala: [1, 5], kriteria: [{nama: Mendesak, bobot: 1}]"),
             "galat: kriteria belum mempunyai \"id\" (tanda pengenal); tambahkan \"id: banyak\" [bentuk/wajib]\n");
}

TEST_CASE("ranking: an assessor without a name leaves open whose scores are missing, one named twice counts once") {
    const auto scored = [](std::string_view assessors) {
        return messages_of(
            *document_of(fmt::format("jenis: pemeringkatan\npemeringkatan: {{metode: usg, penilai: {}}}\nmasalah:\n"
                                     "  - {{id: M1, uraian: Petani belum menanam jajar legowo, prioritas: 2, skor: "
                                     "{{Karto: {{urgency: 5, seriousness: 5, growth: 5}}}}}}\n",
                                     assessors)),
            {{"bentuk", "masalah/skor-lebih", "masalah/skor-kurang"}, {}});
    };
    CHECK_EQ(scored("[{bobot: 1}, Lastri]"), "galat: penilai belum mempunyai \"nama\" (nama penilai); tambahkan "
                                             "\"nama: Poktan Mekar\" [bentuk/wajib]\n");
    CHECK_EQ(scored("[Karto, karto]"), "peringatan: penilai \"karto\" ditulis dua kali; yang kedua tidak dihitung; "
                                       "hapus salah satunya, atau betulkan namanya [masalah/skor-lebih]\n");
    CHECK_EQ(worst("[{penilai: Karto, urutan: [M1, M2, M3]}, {penilai: karto, urutan: [M1, M2, M3]}]"),
             "peringatan: karto menjawab dua kali, dan keduanya dihitung; hapus salah satunya, atau bedakan namanya "
             "bila dua orang [masalah/perbandingan]\n");
}
