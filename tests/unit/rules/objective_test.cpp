// Rules about objectives where the pages cannot show it: fields that evade, spans, lists of goals.
#include <doctest/doctest.h>

#include "support/reading.hpp"

using namespace suluh;
using namespace suluh::test;

namespace {

/// What the rules about objectives say of one with this sentence and these fields.
std::string of(std::string_view rumusan, std::string_view fields = {}) {
    const auto document =
        programa_of(fmt::format("tahun: 2027\ntujuan:\n  - id: T1\n    rumusan: {}\n{}", rumusan, fields));
    return messages_of(*document, {{"abcd", "smart", "tujuan"}, {}});
}

std::string problem(std::string_view uraian) {
    const auto document = programa_of(fmt::format("masalah:\n  - {{id: M1, jenis: perilaku, uraian: {}}}\n", uraian));
    return messages_of(*document, {{"masalah"}, {}});
}

constexpr std::string_view whole =
    "Pada November 2027, 39 dari 60 anggota Poktan Mekar mampu memangkas kopi sehingga hasil "
    "kopi naik dari 6 kw/ha menjadi 7 kw/ha";

} // namespace

TEST_CASE("a field that evades names no part of an objective") {
    CHECK_EQ(of(whole), "");
    CHECK_EQ(of("Hasil kopi naik dari 6 kw/ha menjadi 7 kw/ha pada November 2027",
                "    khalayak: terlampir\n    perilaku: sesuai RKTP\n"),
             "galat: khalayak tujuan T1 \"terlampir\" belum menyebut siapa yang akan berubah; tulis siapa, "
             "misalnya \"anggota Poktan Mekar\" [abcd/khalayak]\ngalat: perilaku tujuan T1 \"sesuai RKTP\" "
             "belum menyebut apa yang akan dilakukan; tulis apa yang akan diketahui, dimaui atau dilakukan "
             "khalayak, misalnya \"mampu menghitung dosis pupuk\" [abcd/perilaku]\n");
    CHECK_EQ(of("Pada November 2027 anggota Poktan Mekar mampu memangkas kopi",
                "    kondisi: lihat lampiran\n    derajat: menyesuaikan\n"),
             "galat: kondisi tujuan T1 \"lihat lampiran\" belum menyebut keadaan yang akan dicapai; tulis "
             "keadaan yang dicapai karena perilaku itu, misalnya \"sehingga hasil padi naik\" "
             "[abcd/kondisi]\ngalat: derajat tujuan T1 tidak dapat diukur: \"menyesuaikan\"; tulis angka, "
             "bagian atau tingkatnya, misalnya \"dari 40% menjadi 70%\" [smart/terukur]\n");
    CHECK_EQ(of("Pada November 2027 anggota Poktan Mekar mampu memangkas kopi sehingga hasil kopi naik",
                "    derajat: sesuai RKTP 2027\n"),
             "galat: derajat tujuan T1 tidak dapat diukur: \"sesuai RKTP 2027\"; tulis angka, bagian atau "
             "tingkatnya, misalnya \"dari 40% menjadi 70%\" [smart/terukur]\n");
    // What the sentence names is not missing, and nobody should copy the evasion into it.
    CHECK_EQ(of(whole, "    khalayak: lihat lampiran\n    perilaku: sesuai RKTP\n    kondisi: sesuai kebutuhan\n"), "");
    // A standard to reach is a state.
    CHECK_EQ(of("Pada November 2027, 39 dari 60 anggota Poktan Mekar mampu memangkas kopi sesuai SOP",
                "    kondisi: sesuai SOP\n"),
             "");
}

TEST_CASE("a limit that contradicts the sentence is one finding") {
    CHECK_EQ(of(whole, "    batas_waktu: November 2026\n"),
             "galat: batas waktu tujuan T1 \"November 2026\" berbeda dari rumusannya: \"Pada November 2027\"; samakan "
             "keduanya, atau hapus salah satunya [abcd/bertentangan]\n");
}

TEST_CASE("a target is measured by what is possible, whichever way is better") {
    const auto of_target = [](std::string_view target) {
        return of(
            fmt::format("Pada November 2027, 20 dari 40 anggota KTT Mulyo mampu mengenali birahi sapi sehingga jarak "
                        "beranak turun dari 16 bulan menjadi {} bulan",
                        target),
            "    keadaan: [P1]\nkeadaan: {data: [{id: P1, unsur: produktivitas, uraian: jarak beranak sapi panjang, "
            "faktual: 16 bulan, potensial: 13 bulan}]}\n");
    };
    CHECK_EQ(of_target("15"), "");
    CHECK_EQ(of_target("12"),
             "peringatan: tujuan T1 diragukan tercapai: sasaran 12 bulan melampaui potensi 13 bulan pada keadaan P1; "
             "periksa angkanya, atau bagi menjadi beberapa tahun [smart/realistis]\n");
}

TEST_CASE("a span is a limit as far as the programa reaches") {
    const auto until = [](std::string_view limit) {
        return of(
            fmt::format("39 dari 60 anggota Poktan Mekar mampu memangkas kopi sehingga hasil kopi naik dari 6 kw/ha "
                        "menjadi 7 kw/ha {}",
                        limit));
    };
    for (const auto* limit : {"dalam 6 bulan", "dalam satu tahun", "selama dua musim", "dalam 12 bulan"}) {
        CAPTURE(limit);
        CHECK_EQ(until(limit), "");
    }
    CHECK_EQ(until("dalam 3 tahun"),
             "galat: batas waktu tujuan T1 \"dalam 3 tahun\" lebih dari setahun, padahal programa berlaku "
             "satu tahun; tulis yang dicapai sampai akhir tahun ini, dengan bulannya [smart/di-luar-tahun]\n");
    CHECK_EQ(until("selama dua thn"),
             "galat: batas waktu tujuan T1 \"selama dua thn\" lebih dari setahun, padahal programa berlaku "
             "satu tahun; tulis yang dicapai sampai akhir tahun ini, dengan bulannya [smart/di-luar-tahun]\n");
    CHECK_EQ(until("dalam waktu 18 bulan"),
             "galat: batas waktu tujuan T1 \"dalam waktu 18 bulan\" lebih dari setahun, padahal programa "
             "berlaku satu tahun; tulis yang dicapai sampai akhir tahun ini, dengan bulannya "
             "[smart/di-luar-tahun]\n");
    CHECK_EQ(until("dalam 2 - 3 tahun"),
             "galat: batas waktu tujuan T1 \"dalam 2 - 3 tahun\" lebih dari setahun, padahal programa "
             "berlaku satu tahun; tulis yang dicapai sampai akhir tahun ini, dengan bulannya "
             "[smart/di-luar-tahun]\n");
    CHECK_EQ(of("39 dari 60 anggota Poktan Mekar mampu memangkas kopi sehingga hasil kopi naik",
                "    batas_waktu: dalam 3 tahun\n    derajat: dari 6 kw/ha menjadi 7 kw/ha\n"),
             "peringatan: rumusan tujuan T1 tidak memuat batas waktu yang tertulis di bawahnya; masukkan ke "
             "dalam kalimatnya; formulir hanya mencetak rumusan [abcd/rumusan]\ngalat: batas waktu tujuan T1 "
             "\"dalam 3 tahun\" lebih dari setahun, padahal programa berlaku satu tahun; tulis yang dicapai "
             "sampai akhir tahun ini, dengan bulannya [smart/di-luar-tahun]\n");
}

TEST_CASE("numbered goals in one line are several goals") {
    const auto second = [](std::string_view text) {
        const auto document = programa_of(fmt::format("tujuan:\n  - {{id: T1, rumusan: \"{}\"}}\n", text));
        return messages_of(*document, {{"tujuan/majemuk"}, {}});
    };
    CHECK_EQ(second("1. meningkatkan pengetahuan petani tentang PHT 2. menurunkan serangan wereng"),
             "saran: tujuan T1 memuat lebih dari satu tujuan: \"menurunkan serangan wereng\"; pisahkan "
             "menjadi tujuan sendiri, dengan derajat dan batas waktunya [tujuan/majemuk]\n");
    CHECK_EQ(second("a) Petani mampu membuat kompos b) Petani mau memakai benih unggul"),
             "saran: tujuan T1 memuat lebih dari satu tujuan: \"Petani mau memakai benih unggul\"; pisahkan "
             "menjadi tujuan sendiri, dengan derajat dan batas waktunya [tujuan/majemuk]\n");
    CHECK_EQ(second("Petani di Blok 2. Kidul mampu membuat kompos"), "");
    CHECK_EQ(second("Petani mampu: (1) membuat kompos (2) memakai benih unggul"), "");
}

TEST_CASE("a goal, an activity or a request is no problem") {
    CHECK_EQ(problem("Perlu diadakan penyuluhan tentang PHT"),
             "peringatan: masalah M1 berisi tujuan, kegiatan atau permintaan, bukan masalah: \"Perlu "
             "diadakan penyuluhan tentang PHT\"; tulis apa yang kurang dan pada siapa, misalnya \"25 dari 40 "
             "peternak belum tahu cara mencegah penyakit\"; kegiatannya ditulis di bagian kegiatan atau "
             "ikhtiar [masalah/bukan-masalah]\n");
    for (const auto* text :
         {"Terlaksananya SLPHT di tiga kelompok", "Meningkatkan produksi susu", "Mohon bantuan pompa",
          "Diharapkan petani mau tanam serempak", "Pelatihan membuat pakan"}) {
        CAPTURE(text);
        CHECK(problem(text).find("berisi tujuan, kegiatan atau permintaan, bukan masalah") != std::string::npos);
    }
    for (const auto* text :
         {"Petani belum tahu gejala PMK", "Pelaksanaan SLPHT belum merata", "Petani perlu biaya karena modal kurang",
          "Penyuluhan tentang PHT jarang diadakan", "Petani sudah tahu, tetapi belum mau tanam serempak", "\"-\""}) {
        CAPTURE(text);
        CHECK(problem(text).find("bukan masalah") == std::string::npos);
    }
    for (const auto* text : {"Petani sudah menerapkan jajar legowo", "Produktivitas padi telah tinggi"}) {
        CAPTURE(text);
        CHECK(problem(text).find("menyebut keadaan yang sudah baik, bukan masalah") != std::string::npos);
    }
}
