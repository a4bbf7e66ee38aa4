#include <set>

#include "form/cells.hpp"
#include "unit/form/support.hpp"

using namespace suluh;
using namespace suluh::test;

namespace {

std::string cell(const std::string& row, std::string_view name, std::string_view before = "") {
    const auto document = programa(std::string{before} + "kegiatan:\n  - {id: K1, " + row + "}\n");
    return table_of(*document, name).rows.at(0).cells.at(0).text;
}

std::string matrix_47(const std::string& sasaran) {
    const auto document = programa(
        "kegiatan:\n  - {id: K1, sasaran: " + sasaran + ", pihak_terkait: [Dinas], keterangan: alat sendiri}\n",
        "jenis: programa\npedoman: \"47/2016\"\ntahun: 2027\ntingkat: desa\nwilayah: {kode: \"99\", desa: A}\n");
    const auto table = form(*document, 1);
    std::string text;
    for (std::size_t i = 4; i < 11; ++i) text += shown(table.rows[0].cells[i]) + "|";
    return text + table.rows[0].cells.back().text;
}

} // namespace

TEST_CASE("what could not be read is printed as it was written") {
    CHECK(cell("volume: secukupnya", "volume") == "secukupnya");
    CHECK(cell("waktu: menyesuaikan", "waktu") == "menyesuaikan");
    CHECK(cell("waktu: Minggu II Maret", "waktu") == "Minggu II Maret");
    CHECK(cell("waktu: 03/2027", "waktu") == "Maret 2027");
    CHECK(cell("waktu: \"3, 7\"", "waktu") == "Maret, Juli");
    CHECK(cell("waktu: 2027-03-12", "waktu") == "2027-03-12");
    CHECK(cell("lokasi: {kode: \"99.08.03.2004\"}", "lokasi") == "99.08.03.2004");
    CHECK(cell("tujuan: [T9], masalah: [M1, M9]", "tujuan,masalah", "masalah: [{id: M1, uraian: rusak}]\n") == "T9");
    CHECK(cell("masalah: [M1, M9]", "masalah", "masalah: [{id: M1, uraian: rusak}]\n") == "rusak; M9");
}

TEST_CASE("facts show how far they are from what is possible, each once") {
    constexpr std::string_view before = "keadaan:\n  data:\n    - {id: P1, uraian: a, faktual: 1 ton}\n"
                                        "    - {id: P2, uraian: b, potensial: \"2,50 ton\"}\n"
                                        "    - {id: P3, uraian: c, faktual: \"1.500 ha\", potensial: 2 ha}\n"
                                        "tujuan:\n  - {id: T1, rumusan: x, keadaan: [P1, P2]}\n"
                                        "  - {id: T2, rumusan: y, keadaan: [P2, P3, P9]}\n";
    CHECK(cell("tujuan: [T1, T2]", "keadaan", before) ==
          "a (faktual 1 ton); b (potensial 2,5 ton); c (1.500 ha → 2 ha); P9");
}

TEST_CASE("sasaran tells groups and counts, and leaves out nobody and nothing") {
    CHECK(cell("sasaran: Poktan Mekar", "sasaran") == "Poktan Mekar");
    CHECK(cell("sasaran: {uraian: Desa, pelaku_utama: 24, petugas: {laki: 0, perempuan: 0}}", "sasaran") ==
          "Desa; pelaku utama 24 orang");
    CHECK(cell("sasaran: {pelaku_utama: \"25 orang (20 L, 5 P)\", peneliti: 1}", "sasaran") ==
          "pelaku utama 25 orang (20 L, 5 P); peneliti 1 orang");
    CHECK(cell("sasaran: {pelaku_utama: {laki: 1.200, wanita_tani: 8}}", "sasaran") ==
          "pelaku utama 1.200 orang (1.200 L; 8 wanita tani)");
}

TEST_CASE("the columns of 47/2016 hold only counts that were written for them, the rest stands beside") {
    CHECK(matrix_47("{uraian: Poktan, pelaku_utama: {wanita_tani: 9, taruna_tani: 0, petani_dewasa: 35}, pelaku_usaha: "
                    "{laki: 2, perempuan: 0}, petugas: {laki: 1, perempuan: 1}}") ==
          "#9|#0|#35|#2|#0|#1|#1|Dinas; alat sendiri; sasaran: Poktan");
    CHECK(matrix_47("{pelaku_utama: {laki: 20, perempuan: 5}, pelaku_usaha: 3}") ==
          "|||||||Dinas; alat sendiri; sasaran: pelaku utama 25 orang (20 L, 5 P); pelaku usaha 3 orang");
    CHECK(matrix_47("\"25 orang (20 L, 5 P)\"") == "|||||||Dinas; alat sendiri; sasaran: 25 orang (20 L, 5 P)");
    CHECK(matrix_47("{pelaku_utama: {petani_dewasa: 5}, pemangku_kepentingan: 2}") ==
          "||#5|||||Dinas; alat sendiri; sasaran: pemangku kepentingan 2 orang");
}

TEST_CASE("every form for 47/2016 prints its rows under I and II") {
    const auto document = programa(
        "kegiatan: [{id: K1, kegiatan: a}]\nikhtiar: [{id: I1, kegiatan: b}]\n",
        "jenis: programa\npedoman: \"47/2016\"\ntahun: 2027\ntingkat: desa\nwilayah: {kode: \"99\", desa: A}\n");
    const auto titles = [&](int number) {
        std::string text;
        for (const auto& group : form(*document, number).groups) text += group.title + ";";
        return text;
    };
    CHECK(titles(1) == "I Perilaku;A Umum;");
    CHECK(titles(2) == "II Non Perilaku;A Umum;");
    CHECK(titles(3) == "I Perilaku;A Umum;II Non Perilaku;A Umum;");
    CHECK(
        headings(form(*document, 3)) ==
        "No | Keadaan | Tujuan | Masalah | Sasaran/Pelaku Utama/Wanita Tani | Sasaran/Pelaku Utama/Taruna Tani | "
        "Sasaran/Pelaku Utama/Petani Dewasa | Sasaran/Pelaku Usaha/L | Sasaran/Pelaku Usaha/P | Sasaran/Petugas/L | "
        "Sasaran/Petugas/P | Kegiatan/Materi | Kegiatan/Metode | Kegiatan/Volume | Kegiatan/Lokasi | Kegiatan/Waktu | "
        "Kegiatan/Sumber Biaya | Kegiatan/Penanggung Jawab | Kegiatan/Pelaksana | Keterangan");
    CHECK(headings(form(*document, 4)).starts_with("No | Tujuan | Masalah | Sasaran/Pelaku Utama/Wanita Tani"));
}

TEST_CASE("cell names are unique and every one makes a cell from a bare row") {
    std::set<std::string_view> names;
    std::string all;
    for (const auto& kind : cell_kinds()) {
        CHECK(names.insert(kind.name).second);
        CHECK_FALSE(kind.meaning.empty());
        all += (all.empty() ? "" : ",") + std::string{kind.name};
    }
    const auto document = programa("kegiatan: [{id: K1}]\nikhtiar: [{id: I1}]\n");
    CHECK(table_of(*document, all).rows.size() == 2);
}
