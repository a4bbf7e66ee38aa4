// The draft of the next level.
#include <doctest/doctest.h>
#include <fmt/format.h>

#include "recap/draft.hpp"
#include "rules/check.hpp"
#include "unit/recap/support.hpp"

using namespace suluh;
using namespace suluh::test;

TEST_CASE("rekap: the draft has ids of its own, references that follow them, and says where each row comes from") {
    const std::string body = "musim_tanam: {MT I: Nov–Feb}\n"
                             "keadaan:\n  data:\n    - {id: P1, unsur: potensi, uraian: sawah, sumber: PRA}\n"
                             "tujuan:\n  - {id: T1, rumusan: Petani terampil, keadaan: [P1]}\n"
                             "masalah:\n  - {id: M1, uraian: Pupuk terlambat, jenis: non perilaku, tujuan: [T1], "
                             "prioritas: 1}\n"
                             "ikhtiar:\n  - {id: I1, tujuan: [T1], masalah: [M1], kegiatan: Mengusulkan, lokasi: Balai "
                             "Desa, waktu: MT I, penanggung_jawab: Karto}\n"
                             "  - {id: I2, tujuan: [T1], masalah: [M1], kegiatan: Bersurat, lokasi: sda, "
                             "penanggung_jawab: sda}\n";
    const auto a = village(2001, "Karang", body);
    const auto b = village(2002, "Lor", body);
    const auto draft = rekap::draft_of(recap_of({a.get(), b.get()}));
    CHECK_EQ(draft.problem, "");
    const auto begin = draft.yaml.find("jenis:");
    CHECK_EQ(
        draft.yaml.substr(0, begin),
        "# Draf programa kecamatan dari 2 programa desa. Nomor di bawah ini baru; asalnya disebut pada sumber,\n"
        "# keterangan, atau di sini:\n"
        "#   T1: Karang T1, Lor T1\n"
        "#   M1: Karang M1, Lor M1\n"
        "# Lengkapi dengan hasil pertemuan: pendahuluan, penyusunan, monev, penutup, pengesahan; ringkas keadaan "
        "umum,\n# satukan tujuan dan kegiatan yang dapat dikerjakan bersama, lalu sepakati lagi urutan masalahnya.\n"
        "# Periksa dengan: suluh periksa BERKAS\n");
    CHECK_EQ(draft.yaml.substr(begin), R"(jenis: programa
pedoman: "25/2009"
tahun: 2027
tingkat: kecamatan
wilayah:
  kode: "99.08.03"
  kecamatan: Mandiraja
  kabupaten: Tirtamulya
keadaan:
  data:
    - id: P1
      unsur: potensi
      uraian: sawah (Desa Karang)
      sumber: "programa Desa Karang 2027: P1; PRA"
    - id: P2
      unsur: potensi
      uraian: sawah (Desa Lor)
      sumber: "programa Desa Lor 2027: P1; PRA"
tujuan:
  - id: T1
    rumusan: Petani terampil
    keadaan:
      - P1
      - P2
pemeringkatan:
  metode: preferensi
  perbandingan:
    - penilai: Desa Karang
      urutan:
        - M1
    - penilai: Desa Lor
      urutan:
        - M1
masalah:
  - id: M1
    uraian: Pupuk terlambat
    jenis: non perilaku
    tujuan:
      - T1
ikhtiar:
  - id: I1
    tujuan:
      - T1
    masalah:
      - M1
    kegiatan: Mengusulkan
    lokasi: Balai Desa, Desa Karang
    waktu: Januari–Februari, November–Desember
    penanggung_jawab: Karto
    keterangan: Desa Karang I1
  - id: I2
    tujuan:
      - T1
    masalah:
      - M1
    kegiatan: Bersurat
    lokasi: Balai Desa, Desa Karang
    penanggung_jawab: Karto
    keterangan: Desa Karang I2
  - id: I3
    tujuan:
      - T1
    masalah:
      - M1
    kegiatan: Mengusulkan
    lokasi: Balai Desa, Desa Lor
    waktu: Januari–Februari, November–Desember
    penanggung_jawab: Karto
    keterangan: Desa Lor I1
  - id: I4
    tujuan:
      - T1
    masalah:
      - M1
    kegiatan: Bersurat
    lokasi: Balai Desa, Desa Lor
    penanggung_jawab: Karto
    keterangan: Desa Lor I2
)");
    const auto read = read_document(Source{"draf.yaml", draft.yaml});
    CHECK(check(*read, {}, {{"berkas", "yaml", "bentuk", "rujukan"}, {}}).results.empty());
}

TEST_CASE("rekap: in the draft villages of one name are told apart") {
    const auto a = village(2001, "Karang", late_here);
    const auto b = village(2002, "Karang", late_here);
    const auto draft = rekap::draft_of(recap_of({a.get(), b.get()}));
    CHECK_NE(draft.yaml.find("#   M1: Karang (99.08.03.2001) M1, Karang (99.08.03.2002) M1\n"), std::string::npos);
    CHECK_NE(draft.yaml.find("- penilai: Desa Karang (99.08.03.2001)\n"), std::string::npos);
    const auto read = read_document(Source{"draf.yaml", draft.yaml});
    CHECK(check(*read, {}, {{"masalah/perbandingan"}, {}}).results.empty());
}

TEST_CASE("rekap: the next level is the smallest that holds all") {
    const auto upper = [](std::vector<std::string> codes) -> std::string {
        std::vector<std::unique_ptr<Document>> documents;
        std::vector<const Document*> all;
        for (const auto& code : codes) {
            documents.push_back(read_document(Source{code, fmt::format("jenis: programa\ntahun: 2027\ntingkat: desa\n"
                                                                       "wilayah: {{kode: \"{}\"}}\n",
                                                                       code)}));
            all.push_back(documents.back().get());
        }
        const auto found = rekap::upper_region(recap_of(all));
        return found ? std::string{name(found->level)} + " " + found->code : std::string{};
    };
    CHECK_EQ(upper({"99.08.03.2001"}), "kecamatan 99.08.03");
    CHECK_EQ(upper({"99.08.03.2001", "99.08.03.2002"}), "kecamatan 99.08.03");
    CHECK_EQ(upper({"99.08.03.2001", "99.08.04.2001"}), "kabupaten 99.08");
    CHECK_EQ(upper({"99.08.03.2001", "99.09.03.2001"}), "provinsi 99");
    CHECK_EQ(upper({"99.08.03.2001", "98.08.03.2001"}), "");
}

TEST_CASE("rekap: a draft without objectives and problems announces no list of their origins") {
    const auto a = village(2001, "Karang", "kegiatan:\n  - {id: K1, kegiatan: Latihan}\n");
    const auto yaml = rekap::draft_of(recap_of({a.get()})).yaml;
    CHECK_EQ(yaml.substr(0, yaml.find("# Lengkapi")),
             "# Draf programa kecamatan dari 1 programa desa. Nomor di bawah ini baru; asalnya disebut pada sumber\n"
             "# dan keterangan.\n");
}

TEST_CASE("rekap: no draft is made where there is no region for it") {
    const auto problem = [](std::string_view level, std::vector<std::string> codes) {
        std::vector<std::unique_ptr<Document>> documents;
        std::vector<const Document*> all;
        for (const auto& code : codes) {
            documents.push_back(read_document(
                Source{code, fmt::format("jenis: programa\ntahun: 2027\ntingkat: {}\nwilayah: {{kode: \"{}\"}}\n",
                                         level, code)}));
            all.push_back(documents.back().get());
        }
        return rekap::draft_of(recap_of(all)).problem;
    };
    CHECK_EQ(problem("desa", {"99.08.03.2001", "33.08.03.2001"}),
             "draf tidak dapat dibuat: programa ini tidak terletak dalam satu provinsi; rekap per provinsi");
    CHECK_EQ(problem("provinsi", {"99"}), "draf dibuat sampai tingkat provinsi; wilayah nasional tidak mempunyai kode");
}
