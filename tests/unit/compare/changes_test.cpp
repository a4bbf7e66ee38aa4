// What two versions of a document differ in, in sentences.
#include <doctest/doctest.h>

#include "compare/catatan.hpp"
#include "compare/say.hpp"

using namespace suluh;

namespace {

std::unique_ptr<Document> programa(const std::string& text) {
    return read_document(Source{"contoh.yaml", "jenis: programa\n" + text});
}

std::string between(const std::string& before, const std::string& after) {
    const auto old_one = programa(before);
    const auto new_one = programa(after);
    std::string text;
    for (const auto& change : compare::changes_between(compare::item_of(*old_one), compare::item_of(*new_one)))
        text += compare::sentence(change) + "\n";
    return text;
}

std::string rules_between(const std::string& before, const std::string& after) {
    const auto old_one = programa(before);
    const auto new_one = programa(after);
    const auto changes = compare::changes_between(compare::item_of(*old_one), compare::item_of(*new_one));
    std::string text;
    for (const auto& finding : compare::findings_of_revision(*old_one, *new_one, changes, {}))
        text += std::string{finding.rule} + "\n";
    return text;
}

} // namespace

TEST_CASE("bandingkan: values that say the same are no change, however they are written") {
    CHECK_EQ(between("kegiatan:\n  - {id: K1, biaya: 2.500.000, waktu: Mar, volume: 2 x}\n",
                     "kegiatan:\n  - id: K1\n    biaya: Rp2,5 juta\n    waktu: [Maret]\n    volume: 2 kali\n"),
             "");
    CHECK_EQ(between("penutup: |\n  Satu dua\n  tiga.\n", "penutup: Satu   dua tiga.\n"), "");
    CHECK_EQ(between("tujuan: {id: T1, rumusan: a}\n", "tujuan:\n  - {id: T1, rumusan: a, komoditas: \"-\"}\n"), "");
    CHECK_EQ(between("kegiatan:\n  - {id: K1, lokasi: A}\n  - {id: K2, lokasi: sda}\n",
                     "kegiatan:\n  - {id: K1, lokasi: A}\n  - {id: K2, lokasi: A}\n"),
             "");
    CHECK_EQ(between("pengesahan: {tanggal: 20 September 2026}\n", "pengesahan: {tanggal: 2026-09-20}\n"), "");
}

TEST_CASE("bandingkan: values that differ are told by what they mean") {
    CHECK_EQ(between("kegiatan:\n  - {id: K1, biaya: 2.500.000, volume: 2 kali}\n",
                     "kegiatan:\n  - {id: K1, biaya: 2 juta, volume: 3 kali}\n"),
             "Kegiatan K1: volume (jumlah dan frekuensi) naik dari 2 kali menjadi 3 kali\n"
             "Kegiatan K1: biaya turun dari Rp2.500.000 menjadi Rp2.000.000\n");
    CHECK_EQ(between("kegiatan:\n  - {id: K1, biaya: PM, volume: 2 kali}\n",
                     "kegiatan:\n  - {id: K1, biaya: 0, volume: 2 unit}\n"),
             "Kegiatan K1: volume (jumlah dan frekuensi) diubah dari 2 kali menjadi 2 unit\n"
             "Kegiatan K1: biaya diubah dari PM menjadi Rp0\n");
    CHECK_EQ(between("tahun: 2026\n", "tahun: 2027\n"), "Umum: tahun diubah dari 2026 menjadi 2027\n");
    CHECK_EQ(between("kegiatan:\n  - {id: K1, biaya: dua jutaan, waktu: tentatif}\n",
                     "kegiatan:\n  - {id: K1, biaya: 2 juta, waktu: Mei}\n"),
             "Kegiatan K1: waktu (bulan pelaksanaan) diubah dari tentatif menjadi Mei\n"
             "Kegiatan K1: biaya diubah dari dua jutaan menjadi Rp2.000.000\n");
    CHECK_EQ(between("kegiatan:\n  - {id: K1, sasaran: banyak orang}\n", "kegiatan:\n  - {id: K1}\n"),
             "Kegiatan K1: sasaran, uraian (siapa sasarannya) dikosongkan: banyak orang\n");
}

TEST_CASE("bandingkan: objects are matched by id, and a new id for the same object is one change") {
    CHECK_EQ(between("masalah:\n  - {id: M1, uraian: a}\n  - {id: M3, uraian: hama tikus}\n",
                     "masalah:\n  - {id: M1, uraian: a}\n  - {id: M4, uraian: jalan rusak}\n"),
             "Masalah M3 dihapus: hama tikus\nMasalah M4 ditambahkan: jalan rusak\n");
    CHECK_EQ(between("tujuan: [{id: T1, rumusan: a}]\nmasalah: [{id: M1, uraian: b, tujuan: [T1]}]\n",
                     "tujuan: [{id: T2, rumusan: a}]\nmasalah: [{id: M1, uraian: b, tujuan: [T2]}]\n"),
             "Tujuan T1 berganti id menjadi T2\n");
    // a row put in front and the others numbered anew
    CHECK_EQ(between("kegiatan: [{id: K1, kegiatan: a}, {id: K2, kegiatan: b}]\n",
                     "kegiatan: [{id: K1, kegiatan: c}, {id: K2, kegiatan: a}, {id: K3, kegiatan: b}]\n"),
             "Kegiatan K1 ditambahkan: c\nKegiatan K1 berganti id menjadi K2\nKegiatan K2 berganti id menjadi K3\n");
    // another id and another cost: the sentence tells that it is the same row
    CHECK_EQ(between("kegiatan: [{id: K1, kegiatan: a, biaya: 90}, {id: K2, kegiatan: b, biaya: 10}]\n",
                     "kegiatan: [{id: K1, kegiatan: b, biaya: 20}]\n"),
             "Kegiatan K1 dihapus: a\nKegiatan K2 berganti id menjadi K1\n"
             "Kegiatan K1: biaya naik dari Rp10 menjadi Rp20\n");
    CHECK_EQ(between("kegiatan: [{id: K1, kegiatan: a, biaya: 90}, {id: K2, kegiatan: a, biaya: 10}]\n",
                     "kegiatan: [{id: K1, kegiatan: a, biaya: 80}, {id: K2, kegiatan: a, biaya: 20}]\n"),
             "Kegiatan K1: biaya turun dari Rp90 menjadi Rp80\nKegiatan K2: biaya naik dari Rp10 menjadi Rp20\n");
    CHECK_EQ(between("masalah: [{id: M1, uraian: a}, {id: M2, uraian: b}, {id: M3, uraian: c}]\n",
                     "masalah: [{id: M3, uraian: c}, {id: M1, uraian: a}, {id: M2, uraian: b}]\n"),
             "Masalah M3 dipindah dari urutan 3 ke urutan 1\n");
    CHECK_EQ(between("musim_tanam: {MT I: Nov–Feb, \"MT II\": Mar–Jun}\n", "musim_tanam: {MT II: Mar–Mei}\n"),
             "Musim tanam MT I dihapus: Januari–Februari, November–Desember\n"
             "Musim tanam MT II: bulan diubah dari Maret–Juni menjadi Maret–Mei\n");
    CHECK_EQ(
        between("kegiatan: [{id: K1, sumber_biaya: [{sumber: APBD, jumlah: 100}, {sumber: Swadaya, jumlah: 50}]}]\n",
                "kegiatan: [{id: K1, sumber_biaya: [{sumber: Swadaya, jumlah: 50}, {sumber: APBD, jumlah: 80}]}]\n"),
        "Kegiatan K1: sumber biaya ke-1 dipindah dari urutan 2 ke urutan 1\n"
        "Kegiatan K1: sumber biaya ke-2, jumlah turun dari Rp100 menjadi Rp80\n");
}

TEST_CASE("bandingkan: days, weeks, areas and remarks that the value leaves out are compared as well") {
    const auto cell = [](const std::string& key, const std::string& before, const std::string& after) {
        return between("kegiatan: [{id: K1, " + key + ": \"" + before + "\"}]\n",
                       "kegiatan: [{id: K1, " + key + ": \"" + after + "\"}]\n");
    };
    CHECK_EQ(cell("waktu", "7 Juli 2027", "21 Juli 2027"),
             "Kegiatan K1: waktu (bulan pelaksanaan) diubah dari 7 Juli 2027 menjadi 21 Juli 2027\n");
    CHECK_EQ(cell("waktu", "Minggu II Maret", "Maret"),
             "Kegiatan K1: waktu (bulan pelaksanaan) diubah dari Minggu II Maret menjadi Maret\n");
    CHECK_EQ(cell("waktu", "TW I", "Januari–Maret"), "");
    CHECK_EQ(cell("waktu", "Mar-Jun", "Maret s/d Juni"), "");
    CHECK_EQ(cell("volume", "3 ha x 2 kali", "5 ha x 2 kali"),
             "Kegiatan K1: volume (jumlah dan frekuensi) diubah dari 3 ha x 2 kali menjadi 5 ha x 2 kali\n");
    CHECK_EQ(cell("volume", "2 x 12 bln", "24 kali"), "");
    CHECK_EQ(cell("biaya", "Rp 2.500.000,-", "2,5 juta"), "");
}

TEST_CASE("bandingkan: what could not be read is never said to be the same as nothing") {
    CHECK_EQ(between("kegiatan: [{id: K1, biya: 100}]\n", "kegiatan: [{id: K1, biaya: 100}]\n"),
             "Kegiatan K1: biaya diubah dari (tidak terbaca) menjadi Rp100\n");
    CHECK_EQ(between("musim_tanam: Nov\n", "musim_tanam: {MT I: Nov}\n"),
             "Musim tanam diubah dari (tidak terbaca) menjadi November\n");
    CHECK_EQ(between("penyusunan: {pertemuan: [{hadir: {pelaku_utama: banyak}}]}\n",
                     "penyusunan: {pertemuan: [{hadir: {pelaku_utama: 24}}]}\n"),
             "Penyusunan pertemuan ke-1: hadir, pelaku utama diubah dari banyak menjadi 24\n");
}

TEST_CASE("bandingkan: a note is due only for a programa in force") {
    const std::string was = "tahun: 2027\nkegiatan: [{id: K1, kegiatan: a, biaya: 100}]\n";
    const std::string now = "tahun: 2027\nkegiatan: [{id: K1, kegiatan: a, biaya: 90}]\n";
    const std::string is_signed = "pengesahan: {tanggal: 2026-09-20}\n";
    CHECK_EQ(rules_between(was + is_signed, now + is_signed), "revisi/tanpa-catatan\n");
    CHECK_EQ(rules_between(was, now + is_signed), "");                                         // a draft
    CHECK_EQ(rules_between(was + is_signed, now + "pengesahan: {tanggal: 2026-11-02}\n"), ""); // signed anew
    // signed again in its year: a revised programa needs its note as well
    CHECK_EQ(rules_between(was + is_signed, now + "pengesahan: {tanggal: 2027-03-20}\n"), "revisi/tanpa-catatan\n");
    CHECK_EQ(rules_between(was + is_signed, "tahun: 2028\nkegiatan: []\n" + is_signed), ""); // another programa
    CHECK_EQ(rules_between(was + is_signed, was + "balai: lain\n" + is_signed), "");         // not the plan
    CHECK_EQ(
        rules_between(was + is_signed, "tahun: 2027\nkegiatan: [{id: K1, kegiatan: A., biaya: 100}]\n" + is_signed),
        ""); // a capital and a full stop
    CHECK_EQ(rules_between(was + is_signed, now + is_signed + "revisi: [{nomor: 1, uraian: biaya K1}]\n"), "");
    // the template's empty note says nothing
    CHECK_EQ(rules_between(was + is_signed, now + is_signed + "revisi: [{nomor: , uraian: }]\n"),
             "revisi/tanpa-catatan\n");
    // an old note that was written over is spoken of once
    CHECK_EQ(rules_between(was + is_signed + "revisi: [{nomor: 1, uraian: a}]\n",
                           now + is_signed + "revisi: [{nomor: 1, uraian: b}]\n"),
             "revisi/catatan-lama\n");
}
