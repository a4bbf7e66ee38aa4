// Rules about rows where the pages cannot show it: sums, decimals, repeated cells, ikhtiar, several files.
#include <algorithm>

#include <doctest/doctest.h>

#include "rules/outward.hpp"
#include "support/reading.hpp"
#include "support/together.hpp"

using namespace suluh;
using namespace suluh::test;

namespace {

std::string of(std::string_view rule, std::string_view rest) {
    const auto document = programa_of(rest);
    return messages_of(*document, {{std::string{"kegiatan/"} + std::string{rule}}, {}});
}

/// What a rule says of one row with these cells; empty when it says nothing.
std::string of_row(std::string_view rule, std::string_view cells, std::string_view list = "kegiatan") {
    return of(rule, fmt::format("{}:\n  - {{id: X1, kegiatan: Ceramah, {}}}\n", list, cells));
}

bool finds(std::string_view rule, std::string_view cells, std::string_view list = "kegiatan") {
    return !of_row(rule, cells, list).empty();
}

std::string of_files(const std::vector<std::string>& rests) {
    GivenTogether together;
    const Selection beban{{"kegiatan/beban"}, {}};
    for (const auto& rest : rests) together.add("", check(*programa_of(rest), {}, beban).facts);
    std::string lines;
    for (const auto& late : judge_together(together))
        lines += fmt::format("{} {} {}\n", late.document, late.result.object, late.result.message);
    return lines;
}

std::string village(std::string_view cells, std::string_view head = {}) {
    return fmt::format("{}kegiatan:\n  - {{id: K1, kegiatan: Ceramah, {}}}\n", head, cells);
}

} // namespace

TEST_CASE("sasaran-jumlah: written totals and their parts") {
    const auto differs = [](std::string_view sasaran) {
        return finds("sasaran-jumlah", fmt::format("sasaran: {}", sasaran));
    };
    CHECK_FALSE(differs("\"25 orang (20 L, 5 P)\""));
    CHECK(differs("\"25 orang (20 L, 6 P)\""));
    CHECK(differs("\"25 orang (30 L)\""));
    CHECK_FALSE(differs("\"25 orang (20 L)\""));
    CHECK(differs("{pelaku_utama: {laki: 20, perempuan: 5, jumlah: 26}}"));
    CHECK_FALSE(differs("{pelaku_utama: {laki: 20, perempuan: 5, jumlah: 25}}"));
    CHECK(differs("{pelaku_utama: {wanita_tani: 5, taruna_tani: 5, petani_dewasa: 16, jumlah: 25}}"));
    CHECK_FALSE(differs("{pelaku_utama: {wanita_tani: 5, jumlah: 25}}"));
    CHECK(differs("{pelaku_utama: {wanita_tani: 26, jumlah: 25}}"));
    CHECK(differs("{pelaku_utama: {laki: 20, perempuan: 5, wanita_tani: 5, taruna_tani: 5, petani_dewasa: 16}}"));
    CHECK(differs("{jumlah: 25 orang, pelaku_utama: {laki: 20, perempuan: 6}}"));
    CHECK_FALSE(
        differs("{jumlah: 26 orang, pelaku_utama: {laki: 20, perempuan: 6}, petugas: {laki: 2, perempuan: 0}}"));
    CHECK_FALSE(
        differs("{jumlah: 28 orang, pelaku_utama: {laki: 20, perempuan: 6}, petugas: {laki: 2, perempuan: 0}}"));
    CHECK_FALSE(differs("{jumlah: 25 orang, pelaku_utama: {laki: dua puluh lima tani}}"));
    CHECK(differs("\"KWT Lestari 25 orang (20 P)\""));
    CHECK(differs("{uraian: KWT Lestari, jumlah: \"25 orang (20 P)\"}"));
    CHECK_FALSE(differs("\"KWT Lestari 25 orang (5 L, 20 P)\""));
    CHECK_FALSE(differs("\"Poktan Mekar 25 orang (5 P)\""));
    CHECK_FALSE(differs("\"Poktan Mekar dan KWT Melati, 30 orang (10 P)\""));
    CHECK_FALSE(differs("\"20 orang (10 L, 10 P) dan 3 pedagang\""));
    CHECK(differs("\"20 orang (10 L, 11 P) dan 3 pedagang\""));
    CHECK_FALSE(differs("\"Poktan Mekar 20 orang (10 L) dan KWT Melati 10 orang (10 P)\""));
    CHECK(differs("\"Poktan Mekar 20 orang (10 L) dan KWT Melati 12 orang (10 P)\""));
    CHECK(differs("\"25 orang, 20 L dan 6 P\""));
    CHECK(differs("{pelaku_utama: {laki: 30, wanita_tani: 5, taruna_tani: 5, petani_dewasa: 15}}"));
    CHECK_FALSE(differs("{pelaku_utama: {laki: 20, wanita_tani: 5, taruna_tani: 5, petani_dewasa: 15}}"));
    CHECK(differs("{jumlah: \"25 orang (19 L, 6 P)\", pelaku_utama: {laki: 20, perempuan: 5}}"));
    CHECK_FALSE(differs("{jumlah: \"25 orang (20 L, 5 P)\", pelaku_utama: {laki: 20, perempuan: 5}}"));
}

TEST_CASE("gender: counts, words, and whom it does not concern") {
    const auto asks = [](std::string_view sasaran, std::string_view list = "kegiatan") {
        return finds("gender", fmt::format("sasaran: {}", sasaran), list);
    };
    CHECK(asks("Poktan Mekar"));
    CHECK(asks("{uraian: Poktan Mekar, pelaku_utama: {petani_dewasa: 20, wanita_tani: 0}}"));
    CHECK_FALSE(asks("{uraian: Poktan Mekar, pelaku_utama: {wanita_tani: 5}}"));
    CHECK_FALSE(asks("{uraian: Poktan Mekar, pelaku_utama: {laki: 20}}"));
    for (const auto* words :
         {"petani laki-laki", "KWT Melati", "Ibu-ibu Blok Kidul", "20 orang (15 L, 5 P)", "keduanya"})
        CHECK_FALSE_MESSAGE(asks(words), words);
    CHECK_FALSE(asks("{petugas: {jumlah: 3}}"));
    CHECK(asks("Poktan Mekar", "ikhtiar"));
    CHECK_FALSE(finds("gender", "volume: 1 usulan", "ikhtiar"));
    CHECK_FALSE(finds("gender", "volume: 1 kali"));
}

TEST_CASE("biaya-jumlah: exact to the last digit, and only where the sources say how much") {
    const auto differs = [](std::string_view cells) { return finds("biaya-jumlah", cells); };
    CHECK_FALSE(differs("biaya: 1.000.000,30, sumber_biaya: [{sumber: A, jumlah: \"500.000,10\"}]"));
    CHECK_FALSE(
        differs("biaya: \"0,30\", sumber_biaya: [{sumber: A, jumlah: \"0,10\"}, {sumber: B, jumlah: \"0,20\"}]"));
    CHECK(differs("biaya: 1.000.000, sumber_biaya: [{sumber: A, jumlah: 999.999}]"));
    CHECK_FALSE(differs("biaya: 1.000.000, sumber_biaya: [{sumber: A, jumlah: 600.000}, B]"));
    CHECK(differs("biaya: 1.000.000, sumber_biaya: [{sumber: A, jumlah: 1.600.000}, B]"));
    CHECK_FALSE(
        differs("biaya: 1.000.000, sumber_biaya: [{sumber: A, jumlah: 1.000.000}, {sumber: B, jumlah: swadaya}]"));
    CHECK_FALSE(differs("biaya: PM, sumber_biaya: [{sumber: A, jumlah: 600.000}]"));
    CHECK(finds("biaya-jumlah", "biaya: 1.000.000, sumber_biaya: [{sumber: A, jumlah: 1}]", "ikhtiar"));
}

TEST_CASE("sumber-biaya: asked for where money is asked for") {
    CHECK(finds("sumber-biaya", "biaya: 1.000"));
    CHECK(finds("sumber-biaya", "biaya: Rp50.000/klp"));
    CHECK(finds("sumber-biaya", "biaya: 1.000", "ikhtiar"));
    CHECK(finds("sumber-biaya", "biaya: 1.000, sumber_biaya: [{jumlah: 1.000}]"));
    for (const auto* cells : {"biaya: PM", "biaya: swadaya", "biaya: 0", "biaya: menyusul", "volume: 1 kali",
                              "biaya: 1.000, sumber_biaya: APBN", "biaya: 1.000, sumbr_biaya: APBN"})
        CHECK_FALSE_MESSAGE(finds("sumber-biaya", cells), cells);
}

TEST_CASE("waktu-tahun: years beside the programme's, seasons may run over") {
    for (const auto* waktu : {"Maret 2026", "Nov 2026–Feb 2027", "MT I 2025/2026"})
        CHECK_MESSAGE(finds("waktu-tahun", fmt::format("waktu: {}", waktu)), waktu);
    for (const auto* waktu : {"Maret", "Maret 2027", "MT I 2026/2027", "tentatif"})
        CHECK_FALSE_MESSAGE(finds("waktu-tahun", fmt::format("waktu: {}", waktu)), waktu);
    CHECK(finds("waktu-tahun", "waktu: Maret 2026", "ikhtiar"));
}

TEST_CASE("metode-sasaran: limits count the limit in, several methods are not judged") {
    const auto misfits = [](std::string_view metode, std::string_view sasaran) {
        return finds("metode-sasaran", fmt::format("metode: {}, sasaran: \"{}\"", metode, sasaran));
    };
    CHECK_FALSE(misfits("kunjungan rumah", "10 orang"));
    CHECK(misfits("kunjungan rumah", "11 orang"));
    CHECK_FALSE(misfits("siaran radio", "30 orang"));
    CHECK(misfits("siaran radio", "29 orang"));
    CHECK_FALSE(misfits("siaran radio", "warga desa"));
    CHECK_FALSE(misfits("kunjungan rumah dan ceramah", "25 orang"));
    CHECK(misfits("temu usaha", "20 petani"));
    CHECK_FALSE(misfits("temu usaha", "20 petani dan 3 pedagang"));
    CHECK_FALSE(finds("metode-sasaran", "metode: temu usaha, sasaran: {uraian: petani, pelaku_usaha: {laki: 1}}"));
}

TEST_CASE("ganda: the same place, time and people, however written") {
    const auto twice = [](std::string_view first, std::string_view second) {
        return !of("ganda", fmt::format("kegiatan:\n  - {{id: K1, kegiatan: Ceramah pupuk, {}}}\n"
                                        "  - {{id: K2, kegiatan: ceramah  pupuk, {}}}\n",
                                        first, second))
                    .empty();
    };
    CHECK(twice("lokasi: Blok Kidul, waktu: Maret", "lokasi: blok kidul, waktu: Mar"));
    CHECK(twice("lokasi: Blok Kidul, waktu: \"7 Juli 2027\"", "lokasi: Blok Kidul, waktu: \"7 Juli 2027\""));
    CHECK_FALSE(twice("lokasi: Blok Kidul, waktu: \"7 Juli 2027\"", "lokasi: Blok Kidul, waktu: \"21 Juli 2027\""));
    CHECK_FALSE(twice("lokasi: Blok Kidul, waktu: Minggu I Mei", "lokasi: Blok Kidul, waktu: Minggu III Mei"));
    CHECK_FALSE(twice("lokasi: Blok Kidul, waktu: Maret", "lokasi: Blok Lor, waktu: Maret"));
    CHECK_FALSE(twice("lokasi: Balai Desa, waktu: Maret, sasaran: Poktan A",
                      "lokasi: Balai Desa, waktu: Maret, sasaran: Poktan B"));
    CHECK_FALSE(twice("waktu: Maret", "waktu: Maret"));
    CHECK(twice("lokasi: Blok Kidul, waktu: Maret, sasaran: \"Poktan Mekar, 25 orang\"",
                "lokasi: BLOK-KIDUL., waktu: Mar, sasaran: \"poktan Mekar: 25 orang\""));
}

TEST_CASE("sasaran: a number of people that cannot be read is one finding, not a missing sex as well") {
    const auto of_people = [](std::string_view sasaran) {
        return messages_of(*programa_of(fmt::format("kegiatan:\n  - {{id: K1, sasaran: {}}}\n", sasaran)),
                           {{"kegiatan/gender", "kegiatan/sasaran", "bentuk"}, {}});
    };
    for (const auto* people : {"\"25-30 orang (20 L, 5 P)\"", "\"20,5 L, 4 P\"", "\"25 orang (20,5 L, 4,5 P)\"",
                               "{uraian: Mekar, pelaku_utama: {laki: \"20,5\"}}"}) {
        const auto lines = of_people(people);
        CHECK_MESSAGE(std::ranges::count(lines, '\n') == 1, lines);
    }
    CHECK(of_people("\"20,5 L, 4,5 P\"").find("\"20,5\" bukan jumlah orang") != std::string::npos);
    CHECK(of_people("20-25 orang").find("tidak menyebut laki-laki") != std::string::npos);
}

TEST_CASE("jalur: rows of a problem whose sentence is of the other kind are said once, with the problem") {
    const std::string rows =
        "masalah: [{id: M1, uraian: Jalan usaha tani rusak, jenis: perilaku}, {id: M2, uraian: Petani belum "
        "terampil memupuk, jenis: perilaku}]\nikhtiar: [{id: I1, kegiatan: x, masalah: M1}, {id: I2, "
        "kegiatan: y, masalah: [M1, M2]}]\n";
    const auto said = [&](const Selection& selection, const std::string& rest = {}) {
        std::string lines;
        for (const auto& result : check(*programa_of(rows + rest), {}, selection).results)
            lines += fmt::format("{} {}: {}\n", result.rule->name, result.object, result.message);
        return lines;
    };
    const Selection both{{"masalah/jenis-rancu", "kegiatan/jalur"}, {}};
    const std::string second = "kegiatan/jalur I2: ikhtiar I2 menjawab masalah ";
    CHECK_EQ(said(both),
             "masalah/jenis-rancu M1: masalah M1 digolongkan perilaku, padahal kalimatnya terbaca non perilaku: "
             "\"Jalan usaha tani rusak\" menunjuk pada prasarana, jadi masalah non perilaku, dan sudah dijawab "
             "ikhtiar I1 dan ikhtiar I2\n" +
                 second + "M2 yang perilaku, padahal Form 2 untuk masalah non perilaku\n");
    const auto alone =
        "kegiatan/jalur I1: ikhtiar I1 menjawab masalah M1 yang perilaku, padahal Form 2 untuk masalah non "
        "perilaku\n" +
        second + "M1, M2 yang perilaku, padahal Form 2 untuk masalah non perilaku\n";
    CHECK_EQ(said({{"kegiatan/jalur"}, {}}), alone);
    CHECK_EQ(said(both, "pengecualian: [{aturan: masalah/jenis-rancu, objek: M1, alasan: jalan dirusak petani}]\n"),
             alone);
}

TEST_CASE("jalur: an ikhtiar for a problem of behaviour, a problem of unknown kind") {
    constexpr std::string_view problems = "masalah: [{id: M1, uraian: x, jenis: perilaku}, {id: M2, uraian: y}]\n";
    CHECK(of("jalur", std::string{problems} + "ikhtiar: [{id: I1, kegiatan: x, masalah: [M1]}]\n")
              .find("ikhtiar I1 menjawab masalah M1 yang perilaku, padahal Form 2") != std::string::npos);
    CHECK_EQ(of("jalur", std::string{problems} + "ikhtiar: [{id: I1, kegiatan: x, masalah: [M2]}]\n"), "");
    CHECK_EQ(of("jalur", std::string{problems} + "kegiatan: [{id: K1, kegiatan: x, masalah: [M1, M9]}]\n"), "");
}

TEST_CASE("beban: one person over several files, a role in its own") {
    const auto siti = village("volume: 15 kali, waktu: Maret, pelaksana: [Siti Rahma]");
    CHECK_EQ(of_files({siti}), "");
    CHECK_EQ(of_files({siti, siti}), "0 K1 Siti Rahma bertugas 30 hari pada Maret 2027 dalam 2 berkas, padahal hari "
                                     "kerjanya 23\n");
    const auto role = village("volume: 15 kali, waktu: Maret, pelaksana: [Ketua Poktan Mekar]");
    CHECK_EQ(of_files({role, role}), "");
    CHECK_EQ(of_files({village("volume: 24 kali, waktu: Maret, pelaksana: [Ketua Poktan Mekar]")}),
             "0 K1 Ketua Poktan Mekar bertugas 24 hari pada Maret 2027, padahal hari kerjanya 23\n");
}

TEST_CASE("beban: several persons in one text, degrees apart from the name") {
    const auto twice = [](std::string_view first, std::string_view second) {
        return of_files({village(fmt::format("volume: 15 kali, waktu: Maret, pelaksana: \"{}\"", first)),
                         village(fmt::format("volume: 15 kali, waktu: Maret, pelaksana: \"{}\"", second))});
    };
    const std::string siti =
        "0 K1 Siti Rahma bertugas 30 hari pada Maret 2027 dalam 2 berkas, padahal hari kerjanya 23\n";
    const std::string karto = "0 K1 Karto bertugas 30 hari pada Maret 2027 dalam 2 berkas, padahal hari kerjanya 23\n";
    CHECK_EQ(twice("Siti Rahma, S.P.", "Siti Rahma"), siti);
    CHECK_EQ(twice("Ir. Siti Rahma, S.P., M.Si.", "Siti Rahma S.P."), siti);
    CHECK_EQ(twice("Siti Rahma, Karto", "Karto"), karto);
    CHECK_EQ(twice("Siti Rahma, S.P. dan Karto", "Karto & Wardi"), karto);
    CHECK_EQ(twice("Siti Rahma, S.P. dan Karto", "Siti Rahma"), siti);
    CHECK_EQ(twice("Siti Rahma", "Siti Rahmawati, S.P."), "");
    CHECK_EQ(twice("Ketua dan anggota Poktan Mekar", "Ketua dan anggota Poktan Lestari"), "");
    CHECK_EQ(of_files({village("volume: 15 kali, waktu: Maret, pelaksana: \"Karto dan Karto\"")}), "");
}

TEST_CASE("beban: one name, two NIPs, two persons") {
    const auto with_nip = [](std::string_view nip) {
        return village("volume: 15 kali, waktu: Maret, pelaksana: [Siti Rahma]",
                       fmt::format("penyuluh: {{nama: Siti Rahma, nip: \"{}\"}}\n", nip));
    };
    CHECK_EQ(of_files({with_nip("198704112010012003"), with_nip("198704112010012004")}), "");
    CHECK_NE(of_files({with_nip("198704112010012003"), with_nip("198704112010012003")}), "");
    CHECK_NE(
        of_files({with_nip("198704112010012003"), village("volume: 15 kali, waktu: Maret, pelaksana: [Siti Rahma]")}),
        "");
}

TEST_CASE("beban: how days are spread, and what cannot be counted") {
    const auto over = [](std::string_view cells) {
        return of_files({village(fmt::format("{}, pelaksana: [Siti]", cells))});
    };
    CHECK_EQ(over("volume: 47 kali, waktu: Maret–April"), "0 K1 Siti bertugas 23,5 hari pada April 2027, padahal hari "
                                                          "kerjanya 22; terlalu banyak juga pada 1 bulan lain\n");
    CHECK_EQ(over("volume: 6 kali/minggu, waktu: Maret"),
             "0 K1 Siti bertugas 24 hari pada Maret 2027, padahal hari kerjanya 23\n");
    CHECK_EQ(over("volume: 240 kali, waktu: Jan-Des"), "");
    CHECK_EQ(over("volume: 100 unit, waktu: Maret"), "");
    CHECK_EQ(over("volume: 100 kali, waktu: MT I"), "");
    CHECK_EQ(over("volume: 100 kali, waktu: Maret 2026"), "");
    const auto excused = village("volume: 40 kali, waktu: Maret, pelaksana: [Siti]",
                                 "pengecualian: [{aturan: kegiatan/beban, objek: K1, alasan: tinggal di desa itu}]\n");
    CHECK_EQ(of_files({excused}), "");
    CHECK_EQ(messages_of(*programa_of(excused), {{"pengecualian"}, {}}), "");
}
