#include "unit/form/support.hpp"

using namespace suluh;
using namespace suluh::test;

namespace {

std::vector<std::string> findings(std::string_view text) {
    const auto file = read_form(Source{"tata-letak.yaml", std::string{text}});
    std::vector<std::string> lines;
    for (const auto& finding : file.document->findings)
        lines.push_back(std::string{finding.rule} + ": " + finding.message + " / " + finding.hint.substr(0, 60));
    return lines;
}

using Texts = std::vector<std::string>;

} // namespace

TEST_CASE("every shipped form reads without a finding and names a form or a layout") {
    CHECK(shipped_layouts() == std::vector<std::string_view>{"form-1", "form-2", "form-3", "form-4", "kalender",
                                                             "matriks-47-2016", "matriks-kecamatan", "rktp-47-2016"});
    for (const auto pedoman : {Pedoman::permentan_25_2009, Pedoman::permentan_47_2016})
        for (int number = 1; number <= 4; ++number) CHECK(shipped_form(number, pedoman) != nullptr);
    CHECK(shipped_form(5, Pedoman::permentan_25_2009) == nullptr);
    CHECK(shipped_layout("tidak-ada") == nullptr);
}

TEST_CASE("a layout without rows of its own prints those of the form number") {
    const auto document = programa("kegiatan: [{id: K1, kegiatan: a}]\nikhtiar: [{id: I1, kegiatan: b}]\n");
    CHECK(shown(table_of(*document, "kegiatan", 1)) == "a\n");
    CHECK(shown(table_of(*document, "kegiatan", 2)) == "b\n");
    CHECK(shown(table_of(*document, "kegiatan", 3)) == "a\nb\n");
    CHECK(shown(table_of(*document, "kegiatan", 1, "baris: semua\n")) == "a\nb\n");
}

TEST_CASE("the layout of some kecamatan has twelve columns and groups by commodity") {
    const auto document = programa("masalah: [{id: M1, uraian: rugi, komoditas: kopi}]\n"
                                   "kegiatan: [{id: K1, masalah: M1, metode: ceramah, keluaran: 5 orang, biaya: 5}]\n");
    const std::vector<const Document*> all{document.get()};
    const auto table = form_table(all, *shipped_layout("matriks-kecamatan"), {3, false, {}});
    CHECK(headings(table) ==
          "No | Masalah | Metode | Output Kegiatan | Sasaran | Lokasi | Waktu | Biaya (Rp.) | Sumber "
          "Biaya | Penanggung jawab pelaksanaan | Pelaksana | Pihak terkait");
    CHECK(shown(table) == "== A Kopi\n#1 | rugi | ceramah | 5 orang |  |  |  | #5 |  |  |  | \n"
                          "=  | Jumlah |  |  |  |  |  | #5 | tanpa sumber Rp5 |  |  | \n");
}

TEST_CASE("mistakes in a layout are findings with a remedy") {
    CHECK(
        findings("jenis: programa\n") ==
        Texts{"bentuk/jenis: berkas ini berjenis \"programa\", bukan formulir / tata letak ditulis dalam berkas dengan "
              "\"jenis: formulir\""});
    CHECK(findings("- a\n") == Texts{"bentuk/tipe: berkas ini bukan susunan \"kunci: nilai\" / mulai dengan \"jenis: "
                                     "formulir\""});
    CHECK(findings("jenis: formulir\nkolom: [{judul: No, isi: nomer}]\n") ==
          Texts{"bentuk/pilihan: \"nomer\" bukan salah satu pilihan / mungkin maksudnya \"nomor\"; pilihannya: nomor, "
                "wilayah, keada"});
    CHECK(findings("jenis: formulir\nkolum: [{judul: No, isi: nomor}]\n") ==
          Texts{"bentuk/kunci: kunci \"kolum\" tidak dikenal dalam formulir / mungkin maksudnya \"kolom\""});
    CHECK(findings("jenis: formulir\nkolom: [{isi: nomor, lebar: 21}]\n") ==
          Texts{"bentuk/wajib: kolom belum mempunyai \"judul\" (judul kolom, dari yang terluar) / tambahkan \"judul: "
                "[Sasaran, Petugas, L]\"",
                "bentuk/angka: lebar \"21\" di luar batas / tulis bilangan bulat 1 sampai 20"});
    CHECK(findings("jenis: formulir\njudul: TAHUN <TAHUM> <b\nkolom:\n  - {judul: No, isi: nomor}\n  -\n") ==
          Texts{"bentuk/pilihan: \"<TAHUM>\" tidak dikenal / mungkin maksudnya \"tahun\"",
                "bentuk/wajib: ada butir kolom yang kosong / isi, dimulai dengan \"- judul: [Sasaran, Petugas, L]\", "
                "atau h"});
    CHECK(findings("jenis: formulir\n").size() == 1);
    CHECK(findings("").size() == 1);
}

TEST_CASE("placeholders take the case they are written in, and an empty head line is left out") {
    const auto document = programa("kegiatan: [{id: K1}]\n");
    const auto table = table_of(*document, "nomor", 1,
                                "judul: [\"<WILAYAH>, <wilayah>\", \"<TAHUN> <pedoman> <penyuluh> <nip> <balai>\"]\n"
                                "kepala:\n  Wilayah: <wilayah lengkap>\ncatatan: disalin <tahun>, 1 < 2\n");
    CHECK(table.title == Texts{"DESA SUKAMAJU, Desa Sukamaju", "2027 25/2009 Siti Rahma 198704112010012003 -"});
    CHECK(table.heads[0].second == "Desa Sukamaju, Kecamatan Mandiraja");
    CHECK(table.notes == Texts{"disalin 2027, 1 < 2"});
}
