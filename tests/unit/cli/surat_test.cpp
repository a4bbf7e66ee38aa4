// suluh periksa --surat: pages that are written whole, under safe names, never over another file.
#include <doctest/doctest.h>

#include "support/folder.hpp"
#include "support/run.hpp"

using namespace suluh;
using namespace suluh::test;

namespace {

std::string village(std::string_view name) {
    auto text = read_file("tests/support/dasar/programa.yaml");
    const std::string old = "desa: Sukamaju";
    text.replace(text.find(old), old.size(), "desa: \"" + std::string{name} + "\"");
    return text;
}

} // namespace

TEST_CASE("surat: a village without findings is thanked, one with findings told what, where and how") {
    const TemporaryFolder folder;
    folder.write("masuk/a.yaml", village("Sukamaju"));
    CHECK_EQ(run({"periksa", folder / "masuk", "--surat", folder / "surat", "--per-tanggal", "2026-10-01"}).status, 0);
    const auto page = folder / "surat/99.08.03.2004-desa-sukamaju-2027.md";
    CHECK(read_whole(page).find("Tidak ada yang perlu diperbaiki") != std::string::npos);

    auto text = village("Sukamaju");
    text.replace(text.find("2027-06-29, "), 12, "");
    folder.write("masuk/a.yaml", text);
    const auto again = run({"periksa", folder / "masuk", "--surat", folder / "surat"});
    CHECK_EQ(again.status, 2); // the page of the first run stands there
    CHECK(again.err.find("--timpa") != std::string::npos);
    CHECK(read_whole(page).find("Tidak ada yang perlu diperbaiki") != std::string::npos);
    CHECK_EQ(run({"periksa", folder / "masuk", "--surat", folder / "surat", "--timpa"}).status, 1);
    const auto letter = read_whole(page);
    CHECK(letter.find("Yth. Bapak/Ibu Siti Rahma,") != std::string::npos);
    CHECK(letter.find("*Pemantauan dan evaluasi*\n\n1. Baris 106 (wajib): tidak ada pemantauan pada triwulan II tahun "
                      "2027.\n   Usul: ") != std::string::npos);
    CHECK(letter.find("- Tujuan\n") != std::string::npos);
}

TEST_CASE("surat: names cannot leave the folder, and two villages of one name have two pages") {
    const TemporaryFolder folder;
    folder.write("masuk/a.yaml", village("../../Karang / Sari"));
    folder.write("masuk/b.yaml", village("../../Karang / Sari"));
    folder.write("masuk/rusak.yaml", "a: [\n");
    folder.write("masuk/rdk.yaml", read_file("tests/support/dasar/rdk.yaml"));
    const auto outcome = run({"periksa", folder / "masuk", "--surat", folder / "surat"});
    CHECK(outcome.out.starts_with("3 surat ditulis dalam "));
    CHECK_EQ(folder.files(), 7);
    CHECK(std::filesystem::exists(folder / "surat/99.08.03.2004-desa-karang-sari-2027.md"));
    CHECK(std::filesystem::exists(folder / "surat/99.08.03.2004-desa-karang-sari-2027-2.md"));
    CHECK(read_whole(folder / "surat/rusak.md").find("belum dapat dibaca") != std::string::npos);
}

TEST_CASE("surat: a file in place of the folder is refused") {
    const TemporaryFolder folder;
    folder.write("masuk/a.yaml", village("Sukamaju"));
    folder.write("surat", "");
    const auto outcome = run({"periksa", folder / "masuk", "--surat", folder / "surat"});
    CHECK_EQ(outcome.status, 2);
    CHECK(outcome.err.find("bukan folder") != std::string::npos);
}

TEST_CASE("surat: a page whose pedoman leaves rules unjudged says which, and praises no part of them") {
    const TemporaryFolder folder;
    auto text = village("Sukamaju");
    const std::string old = "pedoman: \"25/2009\"";
    REQUIRE(text.find(old) != std::string::npos);
    text.replace(text.find(old), old.size(), "pedoman: \"47/2016\"");
    folder.write("masuk/a.yaml", text);
    CHECK_EQ(run({"periksa", folder / "masuk", "--surat", folder / "surat", "--per-tanggal", "2026-10-01"}).status, 0);
    CHECK_EQ(read_whole(folder / "surat/99.08.03.2004-desa-sukamaju-2027.md"),
             R"(*Hasil pemeriksaan programa Desa Sukamaju tahun 2027*

Yth. Bapak/Ibu Siti Rahma,

Terima kasih, programa Desa Sukamaju tahun 2027 (berkas a.yaml) sudah kami terima dan kami baca seluruhnya. Dari yang dapat kami nilai, tidak ada yang perlu diperbaiki.

*Belum kami nilai*

Ketentuan Permentan 47/2016 tentang hal berikut belum kami ketahui, jadi belum kami nilai (11 aturan):

- tenggat penyelesaian
- penanda tangan dan jabatannya
- petugas sebagai sasaran kegiatan
- jadwal pemantauan dan evaluasi

Selamat bekerja bersama petani.
)");
    text.replace(text.find("biaya: 2.500.000"), 16, "biaya: ");
    folder.write("masuk/a.yaml", text);
    run({"periksa", folder / "masuk", "--surat", folder / "lagi", "--per-tanggal", "2026-10-01"});
    CHECK_EQ(read_whole(folder / "lagi/99.08.03.2004-desa-sukamaju-2027.md"),
             R"(*Hasil pemeriksaan programa Desa Sukamaju tahun 2027*

Yth. Bapak/Ibu Siti Rahma,

Terima kasih, programa Desa Sukamaju tahun 2027 (berkas a.yaml) sudah kami terima dan kami baca seluruhnya.

*Yang sudah baik*

- Penyusunan
- Pendahuluan
- Keadaan
- Tujuan
- Masalah
- Ikhtiar
- Penutup
- Revisi

*MOHON DIPERBAIKI*

*Kegiatan*

1. Baris 80 (wajib): kegiatan K1 belum menyebut biayanya.
   Usul: tambahkan "biaya: 2.500.000"; tanpa uang, tulis "biaya: swadaya" dan tenaganya.

*Belum kami nilai*

Ketentuan Permentan 47/2016 tentang hal berikut belum kami ketahui, jadi belum kami nilai (11 aturan):

- tenggat penyelesaian
- penanda tangan dan jabatannya
- petugas sebagai sasaran kegiatan
- jadwal pemantauan dan evaluasi

Nomor baris menunjuk baris dalam berkas; yang bertanda (wajib) harus diperbaiki. Silakan bertanya bila ada yang kurang jelas. Terima kasih.
)");
}

TEST_CASE("surat: a village of the register that sent nothing is reminded, one that draws up none is not") {
    const TemporaryFolder folder;
    folder.write("masuk/a.yaml", village("Sukamaju"));
    const auto table =
        folder.write("daftar.yaml", "jenis: daftar\ntahun: 2027\ndesa:\n"
                                    "  - {kode: \"99.08.03.2004\", nama: Sukamaju}\n"
                                    "  - {kode: \"99.08.03.2007\", nama: Ngadirejo, penyuluh: Siti Rahma}\n"
                                    "  - {kode: \"99.08.03.2008\", nama: Pasar, tanpa_programa: permukiman}\n");
    const auto letter = [&](const std::string& day) {
        const auto outcome = run({"periksa", folder / "masuk", "--daftar", table, "--surat", folder / "surat",
                                  "--timpa", "--per-tanggal", day});
        CHECK(outcome.out.starts_with("2 surat ditulis dalam "));
        return read_whole(folder / "surat/99.08.03.2007-desa-ngadirejo-2027.md");
    };
    CHECK_EQ(letter("2026-09-15"), R"(*Menunggu programa Desa Ngadirejo tahun 2027*

Yth. Bapak/Ibu Siti Rahma,

Sampai surat ini dibuat, programa Desa Ngadirejo tahun 2027 belum kami terima. Menurut Permentan 25/2009, programa desa tahun 2027 selesai paling lambat 30 September 2026. Mohon dikirim sebelum tenggat itu.

*Bila belum mulai menulis*

1. Buat berkas yang sudah berisi petunjuk: `suluh buat programa -o desa-ngadirejo.yaml`
2. Buka desa-ngadirejo.yaml dengan Notepad, lalu isi menurut petunjuk di dalamnya.
3. Periksa sebelum dikirim: `suluh periksa desa-ngadirejo.yaml`

*Bila sudah pernah mengirim*

Mungkin berkasnya tidak dapat dibaca, atau kode desa atau tahunnya keliru. Dalam berkas seharusnya tertulis kode "99.08.03.2007" dan tahun 2027.

Silakan bertanya bila ada yang kurang jelas. Terima kasih.
)");
    CHECK(letter("2026-10-01").find("Tenggat itu sudah lewat, jadi mohon dikirim secepatnya.") != std::string::npos);
}

TEST_CASE("surat: standard input has no name, a folder is no -, a kind that nobody knows is not passed over") {
    const TemporaryFolder folder;
    CHECK_EQ(
        run({"periksa", "-", "--surat", folder / "surat", "--per-tanggal", "2026-10-01"}, village("Sukamaju")).status,
        0);
    CHECK_EQ(read_whole(folder / "surat/99.08.03.2004-desa-sukamaju-2027.md"),
             "*Hasil pemeriksaan programa Desa Sukamaju tahun 2027*\n\nYth. Bapak/Ibu Siti Rahma,\n\nTerima kasih, "
             "programa Desa Sukamaju tahun 2027 sudah kami terima dan kami baca seluruhnya. Tidak ada yang perlu "
             "diperbaiki.\n\nSelamat bekerja bersama petani.\n");
    folder.write("masuk/desa.yaml", "jenis: progama\n");
    const auto outcome = run({"periksa", folder / "masuk", "--surat", folder / "lagi"});
    CHECK(outcome.out.starts_with("1 surat ditulis dalam "));
    CHECK_EQ(read_whole(folder / "lagi/desa.md"), R"(*Hasil pemeriksaan berkas desa.yaml*

Yth. Bapak/Ibu penyuluh,

Terima kasih atas kirimannya. Sayang, berkas desa.yaml belum dapat dibaca, sehingga isinya belum kami periksa. Mohon diperbaiki lalu dikirim lagi.

1. Baris 1 (wajib): jenis dokumen "progama" tidak dikenal.
   Usul: mungkin maksudnya "programa".

Nomor baris menunjuk baris dalam berkas; yang bertanda (wajib) harus diperbaiki. Silakan bertanya bila ada yang kurang jelas. Terima kasih.
)");
    const auto page = folder / "surat/99.08.03.2004-desa-sukamaju-2027.md";
    const auto clash = run({"periksa", "-", "--surat", folder / "surat", "--timpa", "-o", page}, village("Sukamaju"));
    CHECK_EQ(clash.status, 2);
    CHECK_EQ(clash.err, "suluh: -o \"" + page + "\" adalah nama sebuah surat; pakai nama lain\n");
    const auto refused = run({"periksa", folder / "masuk", "--surat", "-"});
    CHECK_EQ(refused.status, 2);
    CHECK(refused.err.starts_with("suluh: --surat memerlukan nama folder, bukan -\n"));
}

TEST_CASE("surat: a file that is no village's is named when something is wrong with it") {
    const TemporaryFolder folder;
    folder.write("masuk/a.yaml", village("Sukamaju"));
    folder.write("masuk/rdk.yaml", read_file("tests/support/dasar/rdk.yaml") + "asing: 1\n");
    const std::vector<std::string> call{"periksa", folder / "masuk", "--ringkasan",
                                        "csv",     "--per-tanggal",  "2026-10-01"};
    CHECK(run(call).err.starts_with("ada temuan, tanpa baris: " + folder / "masuk/rdk.yaml\n"));
}
