// Records: short and long forms, one item for a list, keyed maps, and the states that a field can be in.
#include <doctest/doctest.h>

#include "support/reading.hpp"

using namespace suluh;
using namespace suluh::test;

namespace {

const Programa& body(const Document& document) {
    return *document.programa();
}

std::string digits(const Count& count) {
    return count.present() ? count->digits() : "";
}

/// The short and the long form of a field give the same value.
template <class Get>
void same(std::string_view brief, std::string_view full, Get get) {
    const auto a = programa_of(brief);
    const auto b = programa_of(full);
    CAPTURE(std::string{brief});
    CHECK_EQ(get(body(*a)), get(body(*b)));
    CHECK_FALSE(std::string{get(body(*a))}.empty());
    CHECK_EQ(shape_of(brief), "");
    CHECK_EQ(shape_of(full), "");
}

} // namespace

TEST_CASE("a record's short form fills its main field") {
    same("penyuluh: Siti Rahma", "penyuluh: {nama: Siti Rahma}", [](auto& p) { return *p.penyuluh.nama; });
    same("keadaan: Desa pegunungan", "keadaan: {umum: Desa pegunungan}", [](auto& p) { return *p.keadaan.umum; });
    same("penyusunan: 2026-09-18", "penyusunan: {selesai: 2026-09-18}",
         [](auto& p) { return format_date(*p.penyusunan.selesai); });
    same("penyusunan: {biaya: 1.250.000}", "penyusunan: {biaya: {jumlah: 1.250.000}}",
         [](auto& p) { return format_money(*p.penyusunan.biaya.jumlah); });
    same("pemeringkatan: usg", "pemeringkatan: {metode: usg}",
         [](auto& p) { return std::string{p.pemeringkatan.metode.text}; });
    same("monev: {evaluasi: 2027-08-20}", "monev: {evaluasi: {tanggal: 2027-08-20}}",
         [](auto& p) { return format_date(*p.monev.evaluasi.tanggal); });
    same("kegiatan: {id: K1, lokasi: Blok Kidul}", "kegiatan: {id: K1, lokasi: {tempat: Blok Kidul}}",
         [](auto& p) { return *p.kegiatan.items.front().lokasi.tempat; });
    same("kegiatan: {id: K1, indikator: petani terampil}", "kegiatan: {id: K1, indikator: {uraian: petani terampil}}",
         [](auto& p) { return *p.kegiatan.items.front().indikator.uraian; });
    same("pengesahan: {penyusun: Siti}", "pengesahan: {penyusun: [{nama: Siti}]}",
         [](auto& p) { return *p.pengesahan.penyusun.items.front().nama; });
}

TEST_CASE("people: one number, one text with its parts, or a map") {
    const auto attendance = [](std::string_view value) {
        auto document = programa_of("penyusunan: {pertemuan: [{hadir: {pelaku_utama: " + std::string{value} + "}}]}\n");
        const auto& orang = body(*document).penyusunan.pertemuan.items.front().hadir.pelaku_utama;
        return digits(orang.jumlah) + "/" + digits(orang.laki) + "/" + digits(orang.perempuan);
    };
    CHECK_EQ(attendance("24"), "24//");
    CHECK_EQ(attendance("\"25 orang (20 L, 5 P)\""), "25/20/5");
    CHECK_EQ(attendance("{laki: 20, perempuan: 5}"), "/20/5");
    CHECK_EQ(shape_of("penyusunan: {pertemuan: [{hadir: {pelaku_utama: banyak sekali}}]}\n"), "1:49 bentuk/angka\n");
}

TEST_CASE("the short form of a target says who and, where a number stands in it, how many") {
    const auto counted = programa_of("kegiatan: {id: K1, sasaran: \"Poktan Mekar, 25 orang (20 L, 5 P)\"}\n");
    const auto& sasaran = body(*counted).kegiatan.items.front().sasaran;
    CHECK_EQ(*sasaran.uraian, "Poktan Mekar, 25 orang (20 L, 5 P)");
    CHECK_EQ(sasaran.jumlah->men, 20);
    CHECK_EQ(sasaran.jumlah->count(), 25);
    const auto named = programa_of("kegiatan: {id: K1, sasaran: Poktan Mekar}\n");
    CHECK(body(*named).kegiatan.items.front().sasaran.jumlah.absent());
    CHECK_EQ(shape_of("kegiatan: {id: K1, sasaran: Poktan Mekar}\n"), "");
}

TEST_CASE("one item may stand for a list of it") {
    for (const auto* text : {"masalah: {id: M1, uraian: x, tujuan: T1}", "masalah: [{id: M1, uraian: x, tujuan: [T1]}]",
                             "masalah:\n  - id: M1\n    uraian: x\n    tujuan:\n      - T1"}) {
        CAPTURE(std::string{text});
        const auto document = programa_of(text);
        REQUIRE_EQ(body(*document).masalah.size(), 1);
        const auto& masalah = body(*document).masalah.items.front();
        REQUIRE_EQ(masalah.tujuan.size(), 1);
        CHECK_EQ(*masalah.tujuan.items.front(), "T1");
    }
    const auto dates = programa_of("monev: {pemantauan: 2027-03-30}\n");
    CHECK_EQ(body(*dates).monev.pemantauan.size(), 1);
}

TEST_CASE("sources of funds: a text, a list of texts, a list of records") {
    const auto sources = [](std::string_view value) {
        const auto document = programa_of("kegiatan: {id: K1, sumber_biaya: " + std::string{value} + "}\n");
        std::string text;
        for (const auto& one : body(*document).kegiatan.items.front().sumber_biaya)
            text += fmt::format("{}={};", *one.sumber, one.jumlah.present() ? format_money(*one.jumlah) : "");
        return text;
    };
    CHECK_EQ(sources("Dana Desa"), "Dana Desa=;");
    CHECK_EQ(sources("[Dana Desa, APBN]"), "Dana Desa=;APBN=;");
    CHECK_EQ(sources("[{sumber: APBN, jumlah: 1.500.000}, Swadaya]"), "APBN=Rp1.500.000;Swadaya=;");
}

TEST_CASE("keys of the writer's choosing become the item's name") {
    const auto document =
        programa_of("musim_tanam: {MT I: Nov–Feb, MT II: [Maret, April]}\n"
                    "masalah: {id: M1, uraian: x, skor: {banyak: 5, \"Poktan A\": {banyak: 4, luas: 3}}}\n");
    const auto& musim = body(*document).musim_tanam;
    REQUIRE_EQ(musim.size(), 2);
    CHECK_EQ(*musim.items[1].nama, "MT II");
    CHECK_EQ(format_months(*musim.items[1].bulan), "Maret–April");
    const auto& skor = body(*document).masalah.items.front().skor;
    REQUIRE_EQ(skor.size(), 2);
    CHECK_EQ(skor.items[0].nilai->digits(), "5");
    CHECK_EQ(*skor.items[1].kunci, "Poktan A");
    REQUIRE_EQ(skor.items[1].rincian.size(), 2);
    CHECK_EQ(*skor.items[1].rincian.items[1].kunci, "luas");
    CHECK_EQ(skor.items[1].rincian.items[1].nilai->digits(), "3");
    CHECK_EQ(shape_of("masalah: {id: M1, uraian: x, skor: {banyak: tinggi}}\n"), "1:45 bentuk/angka M1\n");
}

TEST_CASE("a field is missing, empty, invalid or present") {
    const auto state = [](std::string_view text) { return body(*programa_of(text)).balai.state; };
    CHECK_EQ(state(""), State::missing);
    for (const auto* nothing : {"balai:", "balai: \"\"", "balai: \"-\"", "balai: ~", "balai: '  '", "balai: null",
                                "balai: –", "balai: []", "balai: {}"}) {
        CAPTURE(std::string{nothing});
        CHECK_EQ(state(nothing), State::empty);
        CHECK_EQ(shape_of(nothing), "");
    }
    CHECK_EQ(state("balai: [a]"), State::invalid);
    CHECK_EQ(state("balai: &a b"), State::invalid);
    CHECK_EQ(state("balai: a\nbalai: b"), State::invalid);
    CHECK_EQ(state("balai: Balai"), State::present);
    CHECK_EQ(state("balai: no"), State::present);
}

TEST_CASE("a required field is reported once: missing at the first key, empty behind the colon") {
    CHECK_EQ(places_of(*document_of("jenis: programa\ntahun:\nwilayah: {desa: Sukamaju}\n")),
             "1:1 bentuk/wajib\n2:7 bentuk/wajib\n3:11 bentuk/wajib\n");
    CHECK_EQ(shape_of("tujuan:\n  - id: T1\n    rumusan: \"-\"\n  - rumusan: x\n"),
             "3:14 bentuk/wajib T1\n4:5 bentuk/wajib\n");
    CHECK_EQ(messages_of(*document_of("jenis: daftar\ntahun: 2027\n")),
             "galat: daftar belum mempunyai \"desa\" (desa yang diharapkan mengirim); tambahkan \"desa:\", dan di "
             "bawahnya butir - kode: \"99.08.03.2004\" [bentuk/wajib]\n");
}

TEST_CASE("what could not be read is not also missing") {
    CHECK_EQ(places_of(*document_of("jenis: programa\ntahun: 27\ntingkat: desaa\nwilayah: \"99\"\n")),
             "2:8 bentuk/angka\n3:10 bentuk/pilihan\n");
    CHECK_EQ(places_of(*document_of("jenis: programa\ntahun: 2027\ntahun: 2028\ntingkat: desa\nwilayah: [a]\n")),
             "3:1 yaml/kunci-ganda\n5:10 bentuk/tipe\n");
}

TEST_CASE("an unknown key is one finding: the field that it was meant for is not also missing") {
    CHECK_EQ(places_of(*document_of("jenis: programa\ntahunn: 2027\ntingkat: desa\nwilayah: \"99.08.03.2004\"\n")),
             "2:1 bentuk/kunci\n");
    CHECK_EQ(shape_of("tujuan: {id: T1, rumusn: x}\n"), "1:18 bentuk/kunci T1\n");
    CHECK_EQ(shape_of("kegiatan: {id: K1, cuaca_hari_ini: x}\n"), "1:20 bentuk/kunci K1\n");
    // a key that is right and one that is misspelt: the right one counts
    const auto document = programa_of("balai: Mandiraja\nbalia: Lain\n");
    CHECK_EQ(*body(*document).balai, "Mandiraja");
}

TEST_CASE("a finding inside a named record names it") {
    CHECK_EQ(shape_of("kegiatan:\n  - id: K7\n    sasaran: {pelaku_utama: {laki: banyak}}\n    x: 1\n"),
             "3:36 bentuk/angka K7\n4:5 bentuk/kunci K7\n");
}

TEST_CASE("the kind of a document") {
    CHECK_EQ(messages_of(*document_of("jenis: prograam\n")),
             "galat: jenis dokumen \"prograam\" tidak dikenal; mungkin maksudnya \"programa\" [bentuk/jenis]\n");
    CHECK_EQ(messages_of(*document_of("tahun: 2027\nJenis: Programa\n")),
             "galat: dokumen ini belum menyebut jenisnya: \"Jenis\" bukan \"jenis\"; tulis \"jenis: programa\" "
             "[bentuk/jenis]\n");
    CHECK_EQ(places_of(*document_of("tahun: 2027\n")), "1:1 bentuk/jenis\n");
    CHECK_EQ(places_of(*document_of("tahun: 2027\njenis:\n")), "2:7 bentuk/jenis\n");
    CHECK_EQ(places_of(*document_of("jenis: [rdk]\n")), "1:8 bentuk/jenis\n");
    CHECK_EQ(places_of(*document_of("- jenis: rdk\n")), "1:1 bentuk/tipe\n");
    CHECK(document_of("jenis: \" RDK \"\ntahun: 2027\npoktan: Mekar\n")->has_kind());
}
