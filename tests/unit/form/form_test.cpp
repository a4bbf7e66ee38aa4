#include "unit/form/support.hpp"

using namespace suluh;
using namespace suluh::test;

namespace {

constexpr std::string_view small = R"yaml(
balai: Balai Penyuluhan Mandiraja
keadaan:
  data:
    - {id: P1, uraian: Hasil padi rendah, komoditas: padi sawah, faktual: "5,2 ton/ha", potensial: 7 ton/ha}
    - {id: P2, uraian: Baru 30% memupuk berimbang}
tujuan:
  - {id: T1, rumusan: Petani memupuk berimbang, keadaan: [P1, P2]}
  - {id: T2, rumusan: Petani tanam serempak}
masalah:
  - {id: M1, uraian: belum terampil, jenis: perilaku, prioritas: 2}
  - {id: M2, uraian: belum mau, jenis: perilaku, prioritas: 1}
  - {id: M3, uraian: jalan rusak, jenis: non perilaku, faktor: prasarana, prioritas: 3}
  - {id: M4, uraian: pupuk terlambat, jenis: non perilaku, faktor: pelayanan, prioritas: 4}
  - {id: M5, uraian: harga jatuh, jenis: non perilaku, faktor: pasar, prioritas: 2}
kegiatan:
  - id: K1
    tujuan: T1
    masalah: M1
    sasaran: {uraian: Poktan Mekar, pelaku_utama: {wanita_tani: 8, taruna_tani: 0, petani_dewasa: 18}, pelaku_usaha: {laki: 0, perempuan: 1}}
    materi: Pupuk berimbang
    metode: demonstrasi cara
    kegiatan: Demonstrasi cara menghitung dosis
    volume: 2 kali
    lokasi: Blok Kidul
    waktu: Maret, Juli
    biaya: 2500000
    sumber_biaya: APBD Kabupaten
    penanggung_jawab: Siti Rahma
    pelaksana: [Siti Rahma, Karto]
    pihak_terkait: [Dinas Pertanian, Kios]
    keterangan: pupuk dari kios
    indikator: {uraian: petani terampil, ukuran: 65%}
  - id: K2
    tujuan: T1
    masalah: M1
    sasaran: "25 orang (20 L, 5 P)"
    materi: sda
    metode: kursus tani
    kegiatan: Belajar di saung
    volume: 2 x 12 bln
    lokasi: sda
    waktu: [Minggu II Maret, 2 & 24 Juli]
    biaya: 1.000.000
    sumber_biaya:
      - {sumber: APBD Kabupaten, jumlah: 600.000}
      - {sumber: Swadaya, jumlah: 400.000}
    penanggung_jawab: sda
    pelaksana: Karto
  - {id: K3, tujuan: T2, masalah: M2, kegiatan: Diskusi, metode: diskusi, waktu: "3", biaya: swadaya, sumber_biaya: Swadaya, pelaksana: "Siti Rahma, S.P."}
ikhtiar:
  - {id: I1, tujuan: T1, masalah: M3, kegiatan: Mengusulkan jalan, waktu: Januari, biaya: PM, sumber_biaya: Dana Desa, pelaksana: Ketua Gapoktan}
  - {id: I2, tujuan: T1, masalah: M4, kegiatan: Koordinasi, biaya: 600.000, sumber_biaya: Swadaya, pelaksana: Ketua Gapoktan}
  - {id: I3, tujuan: T2, masalah: M5, kegiatan: Temu usaha, biaya: 150.000, sumber_biaya: Dana Desa, pelaksana: Siti Rahma}
pengesahan:
  tempat: Sukamaju
  tanggal: 2026-09-20
  penyusun:
    - {nama: Siti Rahma, peran: penyuluh, nip: "198704112010012003"}
    - {nama: Karto, peran: pelaku utama}
    - {nama: Lastri, peran: pelaku usaha, jabatan: Pemilik Kios}
  mengetahui: [{nama: Budi, jabatan: Kepala Desa Sukamaju}]
)yaml";

} // namespace

TEST_CASE("Form 1 prints the activities by rank, in the columns of chapter V.E") {
    const auto document = programa(small);
    const auto table = form(*document, 1);
    CHECK(table.title == std::vector<std::string>{"MATRIKS PROGRAMA PENYULUHAN PERTANIAN DESA SUKAMAJU TAHUN 2027"});
    CHECK(headings(table) == "No | Keadaan | Tujuan | Masalah | Sasaran | Materi | Kegiatan/Metode | Volume | Lokasi | "
                             "Waktu | Sumber Biaya | Pelaksana | Penanggung Jawab | Keterangan");
    CHECK(
        shown(table) ==
        "#1 |  | Petani tanam serempak | belum mau |  |  | Diskusi |  |  | Maret | Swadaya | Siti Rahma, S.P. |  | \n"
        "#2 | Hasil padi rendah (5,2 ton/ha → 7 ton/ha); Baru 30% memupuk berimbang | Petani memupuk berimbang | belum "
        "terampil | Poktan Mekar; pelaku utama 26 orang (8 wanita tani, 18 petani dewasa); pelaku usaha 1 orang (1 P) "
        "| "
        "Pupuk berimbang | Demonstrasi cara menghitung dosis | 2 kali | Blok Kidul | Maret, Juli | Rp2.500.000; APBD "
        "Kabupaten | Siti Rahma, Karto | Siti Rahma | Dinas Pertanian, Kios; pupuk dari kios\n"
        "#3 | ^Hasil padi rendah (5,2 ton/ha → 7 ton/ha); Baru 30% memupuk berimbang | ^Petani memupuk berimbang | "
        "^belum terampil | 25 orang (20 L, 5 P) | Pupuk berimbang | Belajar di saung; kursus tani | 2 x 12 bln | Blok "
        "Kidul | Minggu II Maret, 2 & 24 Juli | Rp600.000; APBD Kabupaten; Rp400.000; Swadaya | Karto | Siti Rahma | \n"
        "=  | Jumlah |  |  |  |  |  |  |  |  | Rp3.500.000, yaitu APBD Kabupaten Rp3.100.000; Swadaya Rp400.000 |  |  "
        "| "
        "\n");
    CHECK(table.groups.empty());
    CHECK(table.notes.empty());
    CHECK(table.columns[0].numeric);
}

TEST_CASE("Form 2 prints the efforts by aspect, amount and source apart, PM outside the sum") {
    const auto document = programa(small);
    const auto table = form(*document, 2);
    CHECK(headings(table) == "No | Tujuan | Masalah | Sasaran | Kegiatan/Ikhtiar | Lokasi | Waktu | Biaya | Sumber "
                             "Biaya | Penanggung Jawab | Pelaksana | Keterangan");
    CHECK(
        shown(table) ==
        "== Sarana/Prasarana\n"
        "#1 | Petani memupuk berimbang | jalan rusak |  | Mengusulkan jalan |  | Januari | PM | Dana Desa |  | Ketua "
        "Gapoktan | \n"
        "== Pengaturan dan Pelayanan\n"
        "#2 | Petani tanam serempak | harga jatuh |  | Temu usaha |  |  | #150000 | Dana Desa |  | Siti Rahma | \n"
        "#3 | Petani memupuk berimbang | pupuk terlambat |  | Koordinasi |  |  | #600000 | Swadaya |  | Ketua Gapoktan "
        "| \n"
        "=  | Jumlah (di luar PM) |  |  |  |  |  | #750000 | Dana Desa Rp150.000; Swadaya Rp600.000 |  |  | \n");
    CHECK(table.notes == std::vector<std::string>{"Tidak ikut dijumlahkan: PM (biaya belum diketahui), baris 1."});
}

TEST_CASE("Form 3 prints everything, perilaku before non perilaku, and names the responsible before the executor") {
    const auto document = programa(small);
    const auto table = form(*document, 3);
    CHECK(headings(table) == "No | Keadaan | Tujuan | Masalah | Sasaran | Materi | Kegiatan/Metode | Volume | Lokasi | "
                             "Waktu | Sumber Biaya | Penanggung Jawab | Pelaksana | Keterangan");
    CHECK(column(table, "Kegiatan/Metode") == std::vector<std::string>{"Diskusi", "Demonstrasi cara menghitung dosis",
                                                                       "Belajar di saung; kursus tani", "Temu usaha",
                                                                       "Mengusulkan jalan", "Koordinasi"});
    CHECK(table.total[10].text ==
          "Rp4.250.000, yaitu APBD Kabupaten Rp3.100.000; Swadaya Rp1.000.000; Dana Desa Rp150.000");
}

TEST_CASE("Form 4 prints what one person carries out") {
    const auto document = programa(small);
    const auto table = form(*document, 4);
    CHECK(headings(table) == "No | Tujuan | Masalah | Sasaran | Kegiatan/Metode | Materi | Volume | Lokasi | Waktu | "
                             "Sumber Biaya | Pelaksana | Penanggung Jawab | Indikator Kinerja | Keterangan");
    CHECK(column(table, "Kegiatan/Metode") ==
          std::vector<std::string>{"Diskusi", "Demonstrasi cara menghitung dosis", "Temu usaha"});
    CHECK(column(table, "Indikator Kinerja")[1] == "petani terampil: 65%");
    using Heads = decltype(table.heads);
    CHECK(table.heads == Heads{{"Nama Penyuluh", "Siti Rahma"},
                               {"NIP", "198704112010012003"},
                               {"Wilayah Kerja", "Desa Sukamaju, Kecamatan Mandiraja"},
                               {"Balai Penyuluhan", "Balai Penyuluhan Mandiraja"},
                               {"Tahun", "2027"}});
}

TEST_CASE("A person is found by name, with or without titles, or by NIP") {
    const auto document = programa(small);
    for (const auto* asked :
         {"siti rahma", "SITI RAHMA, S.P., M.Si.", "198704112010012003", "19870411 201001 2 003", ""})
        CHECK(form(*document, 4, asked).rows.size() == 3);
    CHECK(form(*document, 4, "karto").rows.size() == 2);
    CHECK(form(*document, 4, "karto").heads[0].second == "Karto");
    CHECK_FALSE(has_rows(*document->programa(), "Siti"));
    CHECK_FALSE(has_rows(*document->programa(), "198704112010012004"));
    CHECK(people_with_rows(*document->programa()) == std::vector<std::string>{"Siti Rahma", "Karto", "Ketua Gapoktan"});
}

TEST_CASE("A village's programa is acknowledged on the left and signed by its authors on the right") {
    const auto document = programa(small);
    const auto blocks = form(*document, 1).signatures;
    REQUIRE(blocks.size() == 2);
    CHECK_FALSE(blocks[0].right);
    CHECK(blocks[0].caption == std::vector<std::string>{"Mengetahui,"});
    REQUIRE(blocks[0].people.size() == 1);
    CHECK(blocks[0].people[0].office == "Kepala Desa Sukamaju");
    CHECK(blocks[0].people[0].name == "Budi");
    CHECK(blocks[1].right);
    CHECK(blocks[1].caption == std::vector<std::string>{"Sukamaju, 20 September 2026", "Penyusun,"});
    REQUIRE(blocks[1].people.size() == 3);
    CHECK(blocks[1].people[0].office == "Penyuluh");
    CHECK(blocks[1].people[0].number == "NIP. 198704112010012003");
    CHECK(blocks[1].people[1].office == "Wakil Pelaku Utama");
    CHECK(blocks[1].people[1].number.empty());
    CHECK(blocks[1].people[2].office == "Pemilik Kios");
}

TEST_CASE("From the kecamatan up a programa is ratified as well, and an unsigned one leaves lines to sign on") {
    const auto document = programa("pengesahan:\n"
                                   "  disahkan: [{nama: Ratna, jabatan: Kepala Balai Penyuluhan Mandiraja}]\n",
                                   "jenis: programa\ntahun: 2027\ntingkat: kecamatan\n"
                                   "wilayah: {kode: \"99.08.03\", kecamatan: Mandiraja, kota: Tirta}\n");
    const auto table = form(*document, 1);
    CHECK(table.title[0] == "MATRIKS PROGRAMA PENYULUHAN PERTANIAN KECAMATAN MANDIRAJA TAHUN 2027");
    CHECK(table.heads[1].second == "Kecamatan Mandiraja, Kota Tirta");
    REQUIRE(table.signatures.size() == 3);
    CHECK(table.signatures[0].caption[0] == "Disahkan oleh,");
    CHECK(table.signatures[0].people[0].office == "Kepala Balai Penyuluhan Mandiraja");
    CHECK(table.signatures[1].caption[0] == "Mengetahui,");
    CHECK(table.signatures[1].people[0].name.empty());
    CHECK(table.signatures[2].caption[0] == "………………………, ………………………");
    CHECK(table.rows.empty());
    CHECK(table.total[10].text == "Rp0");
}

TEST_CASE("The title names the region as the data does") {
    const auto title = [](std::string_view level, std::string_view region) {
        const auto top = "jenis: programa\ntahun: 2027\ntingkat: " + std::string{level} + "\nwilayah: {kode: \"99\", " +
                         std::string{region} + "}\n";
        return form(*programa("", top), 3).title[0];
    };
    const std::string before = "MATRIKS PROGRAMA PENYULUHAN PERTANIAN ";
    CHECK(title("desa", "kelurahan: Karang") == before + "KELURAHAN KARANG TAHUN 2027");
    CHECK(title("desa", "desa: Desa Karang") == before + "DESA KARANG TAHUN 2027");
    CHECK(title("desa", "nama: Karang") == before + "DESA KARANG TAHUN 2027");
    CHECK(title("kabupaten", "kabupaten: Tirtamulya") == before + "KABUPATEN TIRTAMULYA TAHUN 2027");
    CHECK(title("kabupaten", "kota: Tirta") == before + "KOTA TIRTA TAHUN 2027");
    CHECK(title("desa", "desa: Kelurahan Karang") == before + "KELURAHAN KARANG TAHUN 2027");
    CHECK(title("desa", "desa: Kel. Karang") == before + "KELURAHAN KARANG TAHUN 2027");
    CHECK(title("desa", "desa: Ds.Karang") == before + "DESA KARANG TAHUN 2027");
    CHECK(title("desa", "desa: Desa") == before + "DESA DESA TAHUN 2027");
    CHECK(title("kecamatan", "kecamatan: kec. Karang") == before + "KECAMATAN KARANG TAHUN 2027");
    CHECK(title("kabupaten", "kabupaten: Kab Tirta Mulya") == before + "KABUPATEN TIRTA MULYA TAHUN 2027");
    CHECK(title("provinsi", "provinsi: Prov. Nusa Raya") == before + "PROVINSI NUSA RAYA TAHUN 2027");
    CHECK(title("kabupaten", "kabupaten: Kota Tirta") == before + "KOTA TIRTA TAHUN 2027");
    CHECK(title("kabupaten", "kabupaten: Kotatirta") == before + "KABUPATEN KOTATIRTA TAHUN 2027");
    CHECK(title("kecamatan", "kecamatan: Kota Agung") == before + "KECAMATAN KOTA AGUNG TAHUN 2027");
    CHECK(title("provinsi", "provinsi: Nusa Raya") == before + "PROVINSI NUSA RAYA TAHUN 2027");
    CHECK(title("nasional", "nama: \"-\"") == before + "NASIONAL TAHUN 2027");
}

TEST_CASE("Several villages stand in one table with their names in front, and nobody signs for all of them") {
    const auto first = programa(small);
    const auto second = programa("masalah: [{id: M1, uraian: belum tahu}]\n"
                                 "kegiatan: [{id: K1, masalah: M1, kegiatan: Ceramah, biaya: 500 ribu}]\n",
                                 "jenis: programa\ntahun: 2027\ntingkat: desa\n"
                                 "wilayah: {kode: \"99.08.03.2005\", desa: Kaliwungu, kecamatan: Mandiraja}\n");
    const std::vector<const Document*> both{first.get(), second.get()};
    const auto table = form_table(both, *shipped_form(1, Pedoman::permentan_25_2009), {1, true, {}});
    CHECK(headings(table).starts_with("Desa | No | Keadaan"));
    CHECK(column(table, "Desa") == std::vector<std::string>{"Sukamaju", "Sukamaju", "Sukamaju", "Kaliwungu"});
    CHECK(column(table, "No") == std::vector<std::string>{"1", "2", "3", "4"});
    CHECK(table.title[0] == "MATRIKS PROGRAMA PENYULUHAN PERTANIAN DESA DI KECAMATAN MANDIRAJA TAHUN 2027");
    CHECK(table.heads[1].second == "Desa Sukamaju, Desa Kaliwungu, Kecamatan Mandiraja");
    CHECK(table.signatures.empty());
    CHECK(table.total[0].text == "Jumlah");
    CHECK(table.total[11].text ==
          "Rp4.000.000, yaitu APBD Kabupaten Rp3.100.000; Swadaya Rp400.000; tanpa sumber Rp500.000");
}
