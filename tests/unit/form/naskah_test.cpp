#include <algorithm>

#include <fmt/format.h>

#include "form/naskah.hpp"
#include "form/signatures.hpp"
#include "support.hpp"

using namespace suluh;
using namespace suluh::test;

namespace {

std::vector<std::string> titles(const Manuscript& manuscript) {
    std::vector<std::string> all;
    for (const auto& section : manuscript.sections) all.push_back(section.title);
    return all;
}

const Section& section(const Manuscript& manuscript, std::string_view title) {
    const auto found = std::ranges::find(manuscript.sections, title, &Section::title);
    REQUIRE(found != manuscript.sections.end());
    return *found;
}

/// The only table of a section as text.
std::string table_text(const Manuscript& manuscript, std::string_view title) {
    const auto& passages = section(manuscript, title).passages;
    REQUIRE(passages.size() == 1);
    return headings(passages.front().table) + "\n" + shown(passages.front().table);
}

std::string signers(const std::vector<SignatureBlock>& blocks) {
    std::string text;
    for (const auto& block : blocks) {
        text += block.caption.back() + "\n";
        for (const auto& person : block.people) text += "  " + person.office + " | " + person.name + "\n";
    }
    return text;
}

} // namespace

TEST_CASE("naskah: an empty programa has every chapter of V, each with what is to be written") {
    const auto manuscript = manuscript_of(*programa(""));
    CHECK(titles(manuscript) ==
          std::vector<std::string>{
              "A. Pendahuluan", "B. Keadaan Umum", "1. Potensi Usaha", "2. Produktivitas Usaha", "3. Lingkungan Usaha",
              "4. Perilaku", "5. Kebutuhan Pelaku Utama dan Pelaku Usaha", "C. Tujuan", "D. Masalah",
              "1. Masalah Non Perilaku", "2. Masalah Perilaku", "3. Peringkat Masalah",
              "E. Rencana Kegiatan Penyuluhan", "1. Kegiatan Penyuluhan (Aspek Perilaku)",
              "2. Kegiatan Aspek Non Perilaku", "3. Indikator dan Ukuran Keberhasilan",
              "4. Jadwal dan Instrumen Pemantauan dan Evaluasi", "F. Penutup", "Lembar Pengesahan"});
    std::size_t gaps = 0;
    for (const auto& one : manuscript.sections)
        for (const auto& passage : one.passages)
            if (passage.kind == Passage::Kind::gap) ++gaps;
    CHECK(gaps == 16); // all but the headings of D and E, and the signature sheet
    CHECK(section(manuscript, "A. Pendahuluan").passages.front().text ==
          "(belum ditulis: latar belakang programa ini)");
    CHECK(section(manuscript, "Lembar Pengesahan").own_page);
}

TEST_CASE("naskah: what is possible less what is, where units agree") {
    const auto document =
        programa("keadaan:\n"
                 "  data:\n"
                 "    - {id: P1, unsur: produktivitas, uraian: hasil, faktual: \"5,2 t/ha\", potensial: 7 ton/ha}\n"
                 "    - {id: P2, unsur: produktivitas, uraian: jarak beranak, faktual: 18 bulan, potensial: 14 bulan}\n"
                 "    - {id: P3, unsur: produktivitas, uraian: lain satuan, faktual: 5 ton/ha, potensial: 60 ku/ha}\n"
                 "    - {id: P4, unsur: produktivitas, uraian: tanpa potensi, faktual: 5 ton/ha}\n");
    CHECK(table_text(manuscript_of(*document), "2. Produktivitas Usaha") ==
          "Id | Keadaan | Faktual | Potensial | Senjang | Sumber\n"
          "P1 | hasil | 5,2 t/ha | 7 ton/ha | 1,8 ton/ha | \n"
          "P2 | jarak beranak | 18 bulan | 14 bulan | -4 bulan | \n"
          "P3 | lain satuan | 5 ton/ha | 60 ku/ha |  | \n"
          "P4 | tanpa potensi | 5 ton/ha |  |  | \n");
}

TEST_CASE("naskah: problems by rank, those without a rank last, those of no kind apart") {
    const auto document =
        programa("masalah:\n"
                 "  - {id: M1, uraian: satu, jenis: perilaku, faktor: sikap, penyebab: kebiasaan, tujuan: [T1, T2]}\n"
                 "  - {id: M2, uraian: dua, jenis: perilaku, prioritas: 3}\n"
                 "  - {id: M3, uraian: tiga, jenis: perilaku, prioritas: 2, komoditas: padi}\n"
                 "  - {id: M4, uraian: empat}\n");
    const auto manuscript = manuscript_of(*document);
    CHECK(table_text(manuscript, "2. Masalah Perilaku") ==
          "Peringkat | Id | Komoditas | Masalah | Faktor | Penyebab | Menghambat Tujuan\n"
          "2 | M3 | padi | tiga |  |  | \n"
          "3 | M2 |  | dua |  |  | \n"
          " | M1 |  | satu | sikap | kebiasaan | T1, T2\n");
    CHECK(table_text(manuscript, "4. Masalah yang Belum Disebut Jenisnya") ==
          "Peringkat | Id | Masalah | Faktor | Penyebab | Menghambat Tujuan\n"
          " | M4 | empat |  |  | \n");
}

TEST_CASE("naskah: a ranking only where it is complete, and every problem can be told apart") {
    const std::string_view scores = "pemeringkatan: {metode: gmp}\n"
                                    "masalah:\n"
                                    "  - {id: M1, uraian: a, skor: {gawat: 1, mendesak: 2, penyebaran: 3}}\n"
                                    "  - {id: M2, uraian: b, skor: {gawat: 3, mendesak: 3, penyebaran: 3}}\n";
    const auto complete = manuscript_of(*programa(scores));
    CHECK(table_text(complete, "3. Peringkat Masalah") ==
          "Peringkat | Id | Masalah | Gawat | Mendesak | Penyebaran | Skor\n"
          "#1 | M2 | b | #3 | #3 | #3 | #9\n"
          "#2 | M1 | a | #1 | #2 | #3 | #6\n");
    const auto& table = section(complete, "3. Peringkat Masalah").passages.front().table;
    CHECK(table.notes.front().starts_with("Metode: GMP "));
    CHECK(table.signatures.empty());
    for (const std::string_view third : {"  - {id: M3, uraian: c, skor: {gawat: 1}}\n",
                                         "  - {id: M1, uraian: c, skor: {gawat: 1, mendesak: 1, penyebaran: 1}}\n"}) {
        const auto manuscript = manuscript_of(*programa(std::string{scores} + std::string{third}));
        CHECK(section(manuscript, "3. Peringkat Masalah").passages.front().kind == Passage::Kind::gap);
    }
}

TEST_CASE("naskah: the signature sheet asks for everybody whom the level demands") {
    CHECK(signers(ratification_sheet(*programa("")->programa())) == "Mengetahui,\n"
                                                                    "  Kepala desa atau lurah | \n"
                                                                    "Penyusun,\n"
                                                                    "  Penyuluh | \n"
                                                                    "  Wakil Pelaku Utama | \n"
                                                                    "  Wakil Pelaku Usaha | \n");
    const auto kecamatan =
        programa("pengesahan:\n"
                 "  penyusun: [{nama: Siti, peran: koordinator penyuluh}, {nama: Karto, peran: pelaku utama}]\n"
                 "  disahkan: [{nama: Dewi, jabatan: Kepala Balai}]\n"
                 "  pimpinan: [{nama: Joko, jabatan: Camat Mandiraja}, {nama: Ani, jabatan: Danramil}]\n",
                 "jenis: programa\npedoman: \"25/2009\"\ntahun: 2027\ntingkat: kecamatan\nwilayah: \"99.08.03\"\n");
    CHECK(signers(ratification_sheet(*kecamatan->programa())) == "Disahkan oleh,\n"
                                                                 "  Kepala Balai | Dewi\n"
                                                                 "Mengetahui,\n"
                                                                 "  Pimpinan dinas atau instansi terkait | \n"
                                                                 "Pimpinan Pemerintahan dan Instansi,\n"
                                                                 "  Camat Mandiraja | Joko\n"
                                                                 "  Danramil | Ani\n"
                                                                 "Penyusun,\n"
                                                                 "  Koordinator Penyuluh | Siti\n"
                                                                 "  Wakil Pelaku Utama | Karto\n"
                                                                 "  Wakil Pelaku Usaha | \n");
    const auto leader = [](std::string_view region) {
        const auto one = programa("", fmt::format("jenis: programa\npedoman: \"25/2009\"\ntahun: 2027\n"
                                                  "tingkat: kabupaten\nwilayah: {{kode: \"99.71\", {}: Tirta}}\n",
                                                  region));
        return ratification_sheet(*one->programa())[2].people.front().office;
    };
    CHECK(leader("kabupaten") == "Bupati");
    CHECK(leader("kota") == "Wali kota");
    const auto other =
        programa("", "jenis: programa\npedoman: \"47/2016\"\ntahun: 2027\ntingkat: desa\nwilayah: \"99.08.03.2004\"\n");
    CHECK(signers(ratification_sheet(*other->programa())) == "Mengetahui,\n   | \nPenyusun,\n   | \n");
}
