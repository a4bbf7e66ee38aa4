#include <random>
#include <string>
#include <vector>

#include <doctest/doctest.h>
#include <fmt/format.h>
#include <fmt/ranges.h>

#include "suluh/telaah_tujuan.hpp"

namespace suluh {

namespace {

std::string part(std::string_view text, const std::optional<Part>& found) {
    return found ? std::string{found->of(text)} : "-";
}

/// "who | act | state | degree | time": all parts of an objective in one line.
std::string parts(std::string_view text) {
    const auto t = telaah_tujuan(text);
    return fmt::format("{} | {} | {} | {} | {}", part(text, t.khalayak), part(text, t.perilaku), part(text, t.kondisi),
                       part(text, t.derajat), part(text, t.waktu));
}

/// "khas terukur …": the SMART letters that hold.
std::string smart(std::string_view text) {
    const auto t = telaah_tujuan(text).smart;
    std::vector<std::string_view> held;
    if (t.khas) held.emplace_back("khas");
    if (t.terukur) held.emplace_back("terukur");
    if (t.dapat_dikerjakan) held.emplace_back("dapat_dikerjakan");
    if (t.realistis) held.emplace_back("realistis");
    if (t.berbatas_waktu) held.emplace_back("berbatas_waktu");
    return fmt::format("{}", fmt::join(held, " "));
}

} // namespace

TEST_CASE("an objective names who, what act, which state, how far, until when") {
    CHECK_EQ(
        parts("Petambak Desa Karang Ombak mampu menebar benur sesuai padat tebar sehingga sintasan udang naik dari "
              "40 % menjadi 60 % pada siklus II tahun 2027"),
        "Petambak Desa Karang Ombak | mampu menebar benur sesuai padat tebar | sintasan udang | dari 40 % menjadi "
        "60 % | pada siklus II tahun 2027");
    CHECK_EQ(parts("Meningkatkan keterampilan anggota KWT Anggur dlm mengolah pisang dr 4 org mjd 15 org, akhir 2027"),
             "anggota KWT Anggur | keterampilan anggota KWT Anggur dlm mengolah pisang | - | dr 4 org mjd 15 org | "
             "akhir 2027");
    CHECK_EQ(parts("Menurunnya serangan tikus melalui gropyokan oleh petani di Blok Wetan"),
             "petani di Blok Wetan | gropyokan | serangan tikus | - | -");
}

TEST_CASE("how many groups they belong to is part of an audience") {
    CHECK_EQ(
        parts("Pada November 2027, petani anggota 20 poktan padi di Kecamatan Tambakrejo mampu menanam jajar legowo "
              "sehingga luas tanam jarwo meningkat dari 30% menjadi 45%"),
        "petani anggota 20 poktan padi di Kecamatan Tambakrejo | mampu menanam jajar legowo | luas tanam jarwo | "
        "dari 30% menjadi 45% | Pada November 2027");
    CHECK_EQ(parts("Pengurus 5 poktan mampu menyusun RDK"), "Pengurus 5 poktan | mampu menyusun RDK | - | - | -");
    CHECK_EQ(parts("Poktan Makmur 1 mampu menyusun RDK"), "Poktan Makmur 1 | mampu menyusun RDK | - | - | -");
}

TEST_CASE("from how many groups they come is part of the audience, and no start of a degree") {
    CHECK_EQ(parts("Pada November 2027 petani dari 12 kelompok mampu membuat pupuk organik dari 30% menjadi 60%"),
             "petani dari 12 kelompok | mampu membuat pupuk organik | - | dari 30% menjadi 60% | Pada November 2027");
    CHECK_EQ(parts("Petani dari tiga dusun di Desa Sukamaju mampu membuat kompos, dari 20 orang menjadi 40 orang"),
             "Petani dari tiga dusun di Desa Sukamaju | mampu membuat kompos | - | dari 20 orang menjadi 40 orang | -");
    const auto* text = "25 orang petani dari 5 poktan mampu memangkas kakao pada Oktober 2027";
    CHECK_EQ(parts(text), "petani dari 5 poktan | mampu memangkas kakao | - | 25 orang | pada Oktober 2027");
    CHECK(telaah_tujuan(text).smart.realistis);
}

TEST_CASE("an audience that grows behind \"sehingga\" is the state") {
    CHECK_EQ(parts("Pengurus poktan mampu menyusun RDK sehingga poktan kelas lanjut naik dari 30 menjadi 42 kelompok"),
             "Pengurus poktan | mampu menyusun RDK | poktan kelas lanjut | dari 30 menjadi 42 kelompok | -");
    CHECK_EQ(parts("Petani mampu menyusun RDK sehingga petani meningkatkan produksi padi"),
             "Petani | mampu menyusun RDK | produksi padi | - | -");
}

TEST_CASE("where it starts may stand in brackets") {
    CHECK(telaah_tujuan("60% anggota Poktan Mekar mampu mengamati wereng (sebelumnya 20%)").titik_awal);
    CHECK_FALSE(telaah_tujuan("60% anggota Poktan Mekar mampu mengamati wereng (data PRA 2026)").titik_awal);
    CHECK_FALSE(telaah_tujuan("60% anggota Poktan Mekar mampu mengamati wereng (25 L, 6 P)").titik_awal);
}

TEST_CASE("how people are taught is no state to reach") {
    CHECK_EQ(parts("Meningkatkan pengetahuan petani melalui kursus tani secara berkelanjutan"),
             "petani | pengetahuan petani | - | - | -");
    CHECK_EQ(parts("Pekebun terampil memangkas kopi melalui sekolah lapang secara berkala sesuai jadwal"),
             "Pekebun | terampil memangkas kopi | - | - | -");
    CHECK_EQ(parts("Pengurus mampu menyusun laporan kas secara tertib"),
             "Pengurus | mampu menyusun laporan kas | secara tertib | - | -");
    CHECK_EQ(parts("Hasil padi naik melalui penerapan jajar legowo sesuai rekomendasi oleh petani"),
             "petani | penerapan jajar legowo sesuai rekomendasi | Hasil padi | - | -");
}

TEST_CASE("a state may follow a comma, \"disertai\" or \"dengan\"") {
    CHECK_EQ(parts("Nelayan mampu menjahit jaring, jaring rusak tertangani 75 %, Juli 2027"),
             "Nelayan | mampu menjahit jaring | jaring rusak tertangani | 75 % | Juli 2027");
    CHECK_EQ(parts("Petani mau memakai kompos, tanah lebih remah"),
             "Petani | mau memakai kompos | tanah lebih remah | - | -");
    CHECK_EQ(parts("Petani mau memakai kompos disertai tanah yang makin remah"),
             "Petani | mau memakai kompos | tanah yang makin remah | - | -");
    CHECK_EQ(parts("Petani jamur mampu membuat baglog dengan kontaminasi kurang dari 5%"),
             "Petani jamur | mampu membuat baglog | kontaminasi | kurang dari 5% | -");
    CHECK_EQ(parts("Petani menanam jagung, kacang hijau dan kedelai"),
             "Petani | menanam jagung, kacang hijau dan kedelai | - | - | -");
    CHECK_EQ(parts("Petani tanam serempak pada minggu II Desember 2027"),
             "Petani | tanam serempak | - | - | pada minggu II Desember 2027");
}

TEST_CASE("goals numbered in one line are read item by item") {
    CHECK_EQ(parts("1) Petani mampu membuat kompos 2) Petani mau memakai benih unggul"),
             "Petani | mampu membuat kompos | - | - | -");
    CHECK_EQ(parts("1. meningkatkan pengetahuan petani tentang PHT 2. menurunkan serangan wereng dari 30% menjadi 10%"),
             "petani | pengetahuan petani tentang PHT | serangan wereng | dari 30% menjadi 10% | -");
    CHECK_EQ(parts("Petani mampu: (1) membuat kompos (2) memakai benih unggul"),
             "Petani | mampu: (1) membuat kompos | - | - | -");
}

TEST_CASE("a figure of the technology, the place, the group or the present is no degree") {
    CHECK_EQ(parts("Pekebun menyemprot larutan asap cair 3% pada lahan 2 ha"),
             "Pekebun | menyemprot larutan asap cair 3% pada lahan 2 ha | - | - | -");
    CHECK_EQ(parts("Poktan Sari Bumi (32 orang) mau menanam jagung 2:1 dengan jarak tanam 70 x 20 cm"),
             "Poktan Sari Bumi | mau menanam jagung 2:1 dengan jarak tanam 70 x 20 cm | - | - | -");
    CHECK_EQ(parts("Produksi susu tahun 2025 sebesar 8 liter/ekor/hari ditingkatkan"), "- | - | Produksi susu | - | -");
    CHECK_EQ(parts("55% peternak belum memvaksin ayamnya"), "peternak | - | - | - | -");
}

TEST_CASE("a degree is a share, a count of who succeeds, a step, a word") {
    CHECK_EQ(parts("Sebanyak 20 orang nelayan mau memakai es curai"),
             "nelayan | mau memakai es curai | - | Sebanyak 20 orang | -");
    CHECK_EQ(parts("Dua pertiga anggota Gapoktan Rukun menjual gabah bersama"),
             "anggota Gapoktan Rukun | menjual gabah bersama | - | Dua pertiga | -");
    CHECK_EQ(parts("Meningkatnya kelas poktan dari pemula menjadi lanjut tahun 2027"),
             "poktan | - | kelas | dari pemula menjadi lanjut | tahun 2027");
    CHECK_EQ(parts("39 dari 60 pekebun menyadap dengan benar"), "pekebun | menyadap | - | 39 dari 60 pekebun | -");
    CHECK_EQ(parts("Luas tanam kedelai naik 25 ha sampai September 2027"),
             "- | - | Luas tanam kedelai | naik 25 ha | sampai September 2027");
}

TEST_CASE("a rule's year, a paper's title, an interval and a circumstance are no deadline") {
    CHECK_EQ(parts("Penyuluh memahami Permentan Nomor 47 Tahun 2016"),
             "Penyuluh | memahami Permentan Nomor 47 Tahun 2016 | - | - | -");
    CHECK_EQ(parts("Rencana kerja tahun 2027: petani mau menanam refugia"), "petani | mau menanam refugia | - | - | -");
    CHECK_EQ(parts("Peternak memberi vaksin 3 bulan sekali"), "Peternak | memberi vaksin 3 bulan sekali | - | - | -");
    CHECK_EQ(parts("Petani menyiram bibit setiap hari"), "Petani | menyiram bibit setiap hari | - | - | -");
    CHECK_EQ(parts("Petani memberi hijauan awetan pada musim kemarau"),
             "Petani | memberi hijauan awetan pada musim kemarau | - | - | -");
}

TEST_CASE("menjadi without a measure is no degree") {
    CHECK_EQ(parts("Pengolah mampu mengolah singkong menjadi tiwul instan"),
             "Pengolah | mampu mengolah singkong menjadi tiwul instan | - | - | -");
    CHECK_EQ(parts("Meningkatkan produktivitas kerja petani menjadi maksimal"),
             "petani | - | produktivitas kerja | - | -");
}

TEST_CASE("who owns a thing is not who changes, and the trainer's act is not the farmer's") {
    CHECK_EQ(parts("Tersedianya pompa untuk sawah petani"), "- | - | Tersedianya pompa | - | -");
    CHECK_EQ(parts("Penggunaan Kartu Tani"), "- | Penggunaan Kartu Tani | - | - | -");
    CHECK_EQ(parts("Menjelaskan kepada pembudidaya tentang cara memilih induk"), "pembudidaya | - | - | - | -");
    CHECK_EQ(parts("Menganalisis pengaruh umur petani terhadap adopsi benih tahun 2027"), "- | - | - | - | -");
}

TEST_CASE("run-together and misspelt words are read where the word lists settle it") {
    CHECK_EQ(parts("Meningkatnyapengetahuan petanitentang pemupukan dari30% menjadi50% padatahun 2027"),
             "petani | pengetahuan petanitentang pemupukan | - | dari30% menjadi50% | padatahun 2027");
    CHECK_EQ(parts("petni mamapu membuat pupuk bokashi"), "petni | mamapu membuat pupuk bokashi | - | - | -");
}

TEST_CASE("SMART holds only on evidence") {
    CHECK_EQ(smart("Petani kopi mampu memangkas kopi dari 20% menjadi 50% pada Desember 2027"),
             "khas terukur dapat_dikerjakan realistis berbatas_waktu");
    CHECK_EQ(smart("Meningkatkan kesejahteraan petani"), "realistis");
    CHECK_EQ(smart("Meningkatnya petani yang memakai kompos dari 35 orang menjadi 28 orang"),
             "khas terukur dapat_dikerjakan");
    CHECK_EQ(smart("Produktivitas padi naik dari 5 ton/ha menjadi 15 ton/ha tahun 2027"),
             "khas terukur berbatas_waktu");
    CHECK_EQ(smart("Meningkatnya petani yang memakai kompos dari 35 orang menjadi 35 orang"),
             "khas terukur dapat_dikerjakan");
    CHECK_EQ(smart("Petani mampu berusaha tani lebih baik sehingga kesejahteraan meningkat"), "realistis");
    CHECK_EQ(smart("Tersusunnya RDKK"), "khas terukur realistis");
}

TEST_CASE("notes say what is missing and what to write") {
    const auto notes =
        telaah_tujuan("Petani kopi mampu memangkas sehingga hasil naik menjadi 9 kw/ha tahun 2027").catatan;
    CHECK_EQ(notes, std::vector<std::string>{
                        "ukuran awal belum disebut: tulis keadaan sekarang, misalnya \"dari … menjadi …\""});
    CHECK_EQ(
        telaah_tujuan("Meningkatkan produktivitas kerja petani menjadi maksimal").catatan[1],
        "\"menjadi maksimal\" tidak dapat diukur: tulis ukuran awal dan sasaran, misalnya \"dari 40% menjadi 60%\"");
}

TEST_CASE("the sentence is rebuilt with blanks and no invented figure") {
    const auto saran = [](std::string_view text) { return saran_tujuan(text, telaah_tujuan(text)); };
    CHECK_EQ(saran("Meningkatkan PKS petani ttg jajar legowo dari 40 % mjd 65 % thn 2027"),
             "Pada thn 2027, PKS petani ttg jajar legowo berubah dari 40 % mjd 65 % sehingga ____");
    CHECK_EQ(saran("Petani mau memasang ajir sesuai SOP"),
             "Pada ____, ____ dari ____ petani mau memasang ajir sesuai SOP");
    CHECK_EQ(saran("Meningkatkan pendapatan"),
             "Pada ____, ____ mampu ____ sehingga pendapatan berubah dari ____ menjadi ____");
    CHECK_EQ(saran("Tersedianya air untuk petani"), "Pada ____, petani mampu ____ dengan tersedianya air");
    CHECK_EQ(saran(""), "Pada ____, ____ mampu ____ sehingga ____");
}

TEST_CASE("every part is a place in the text, whatever the bytes") {
    const std::string words[] = {"petani ", "dari ", "40% ", "menjadi ", "60 % ", "sehingga ",   "\xC2\xA0", "\xFF",
                                 "(",       ")",     "dan ", "tahun ",   "2027 ", "-",           "\n",       ",",
                                 "MT ",     "I ",    "Rp ",  "1.500 ",   "naik ", "\xE2\x86\x92"};
    std::mt19937 random{20270101};
    for (int round = 0; round < 3000; ++round) {
        std::string text;
        for (auto count = 1 + random() % 30; count > 0; --count) text += words[random() % std::size(words)];
        const auto t = telaah_tujuan(text);
        for (const auto& found : {t.khalayak, t.perilaku, t.kondisi, t.derajat, t.waktu}) {
            if (!found) continue;
            REQUIRE(found->begin < found->end);
            REQUIRE(found->end <= text.size());
        }
        REQUIRE_FALSE(saran_tujuan(text, t).empty());
    }
}

TEST_CASE("a text longer than a sentence is read at its beginning, and a note says so") {
    std::string text = "Petani mau menanam padi ";
    while (text.size() < 1'000'000) text += "1 dari 2 ";
    const auto t = telaah_tujuan(text);
    CHECK_EQ(part(text, t.khalayak), "Petani");
    CHECK_EQ(t.catatan.back(),
             "teks terlalu panjang untuk satu tujuan: hanya bagian depannya yang ditelaah; pecah menjadi "
             "beberapa tujuan");
}

} // namespace suluh
