// Documents judged beside each other: what the page of keterpaduan does not show.
#include <doctest/doctest.h>
#include <fmt/format.h>
#include <fmt/ranges.h>

#include "rules/groups.hpp"
#include "support/overlay.hpp"
#include "support/reading.hpp"
#include "support/together.hpp"

using namespace suluh;
using namespace suluh::test;

namespace {

std::string names(std::string_view text) {
    return fmt::format("{}", fmt::join(groups_in(text), ", "));
}

/// "desa: keterpaduan/poktan" for each finding that needed the other documents.
std::string late(const std::vector<std::pair<std::string, std::string>>& documents, const Selection& selection = {}) {
    GivenTogether together;
    for (const auto& [name, text] : documents)
        together.add(name, check(*lay_over(text)->document, {}, selection).facts);
    std::string lines;
    for (const auto& one : judge_together(together))
        lines += fmt::format("{}: {}\n", together.file(one.document), one.result.rule->name);
    return lines;
}

const std::string pra = "jenis: pra\nkelembagaan: [{nama: Poktan Mekar, jenis: poktan, anggota: 60}]\n";
const std::string other_group = "jenis: programa\nkegiatan: [{id: K1, sasaran: {uraian: KWT Melati}}]\n";

} // namespace

TEST_CASE("groups: names stand behind the word for a group and end where small letters begin") {
    CHECK_EQ(names("39 dari 60 anggota Poktan Ngudi Makmur dan wakil KWT Sekar Arum, serta petani"),
             "Poktan Ngudi Makmur, KWT Sekar Arum");
    CHECK_EQ(names("Kelompok Wanita Tani Melati (24 orang)"), "Kelompok Wanita Tani Melati");
    CHECK_EQ(names("25 anggota Poktan Tani Maju 2 mau menanam serempak, Poktan Mekar 3 orang"),
             "Poktan Tani Maju 2, Poktan Mekar");
    CHECK_EQ(names("Poktan Tani Maju 4"), "Poktan Tani Maju 4");
    CHECK_EQ(names("anggota poktan se-desa, Gapoktan. Sukamaju"), "");
    CHECK_EQ(bare_group_name("Poktan  Ngudi Makmur"), "ngudi makmur");
    CHECK_EQ(bare_group_name("Mekar"), "mekar");
    CHECK_EQ(bare_group_name("KWT"), "kwt");
    for (const auto* name : {"Poktan Tani Maju II", "tani maju 2", "Kelompok Tani Tani Maju Dua", "Tani Maju 02"})
        CHECK_EQ(bare_group_name(name), "tani maju 2");
    CHECK_EQ(bare_group_name("V Koto"), "v koto");
    CHECK(names_union("Gabungan Kelompok Tani Maju"));
    CHECK_FALSE(names_union("Poktan Gapoktan Baru"));
}

TEST_CASE("keterpaduan: groups are judged only beside the village's PRA, by code") {
    CHECK_EQ(late({{"desa", other_group}, {"pra", pra}}), "desa: keterpaduan/poktan\n");
    CHECK_EQ(late({{"desa", other_group}}), "");
    CHECK_EQ(late({{"desa", other_group}, {"pra", pra + "wilayah: {kode: \"99.08.03.2009\"}\n"}}), "");
    CHECK_EQ(late({{"desa", other_group}, {"pra", pra}}, {{"rujukan"}, {}}), "");
}

TEST_CASE("keterpaduan: an exception silences what is judged late, and is not idle") {
    const auto excepted =
        other_group + "pengecualian: [{aturan: keterpaduan/poktan, objek: K1, alasan: baru berdiri}]\n";
    CHECK_EQ(late({{"desa", excepted}, {"pra", pra}}), "");
    CHECK_EQ(places_of(*lay_over(excepted)->document), "");
}

TEST_CASE("keterpaduan: of three programas for one region the first is right, whatever else is given") {
    const std::string village = "jenis: programa\n";
    CHECK_EQ(late({{"a", village}, {"b", village}, {"c", village}}),
             "b: keterpaduan/wilayah-ganda\nc: keterpaduan/wilayah-ganda\n");
    const std::string refused = "jenis: programa\nwilayah: {kode: \"97.08.03.2004\"}\n"; // bentuk/kode-wilayah says so
    CHECK_EQ(late({{"a", refused}, {"b", refused}}), "");
    CHECK_EQ(late({{"a", "jenis: programa\ntingkat: kecamatan\n"}, {"b", village}}), "");
    CHECK_EQ(late({{"a", village}, {"b", "jenis: programa\ntahun: 2028\n"}}), "");
}

namespace {

/// "desa: …" for each finding that needed the other documents.
std::string late_messages(const std::vector<std::pair<std::string, std::string>>& documents) {
    GivenTogether together;
    for (const auto& [name, text] : documents) together.add(name, check(*lay_over(text)->document, {}, {}).facts);
    std::string lines;
    for (const auto& one : judge_together(together))
        lines += fmt::format("{}: {}\n", together.file(one.document), one.result.message);
    return lines;
}

/// A programa whose data cite no PRA or RDK but where `data` says so.
std::string village(const std::string& data) {
    std::string text = "jenis: programa\nkeadaan:\n  data:\n";
    for (const auto* id : {"P1", "P3", "P4", "P5"})
        text += fmt::format("    - {{id: {}, sumber: {}}}\n", id,
                            data.find(id) == std::string::npos ? "rapat desa" : "PRA");
    return text;
}

const std::string later_pra =
    "jenis: pra\npelaksanaan: {tanggal: [2026-10-05]}\nkelembagaan: [{nama: Poktan Mekar, jenis: "
    "poktan, anggota: 60, ketua: Karto}]\n";

std::string rdk(const std::string& rest) {
    return "jenis: rdk\npengesahan: {ketua: Karto, tanggal: 2026-08-28}\npoktan: {nama: Mekar, kode_desa: "
           "\"99.08.03.2004\"}\n" +
           rest;
}

} // namespace

TEST_CASE("keterpaduan: a document cited by several data is late once") {
    CHECK_EQ(late_messages({{"desa", village("P3")}, {"pra", later_pra}}),
             "desa: sumber \"PRA\" bertanggal 5 Oktober 2026, sesudah programa ini, 20 September 2026\n");
    CHECK_EQ(
        late_messages({{"desa", village("P3 P4 P5")}, {"pra", later_pra}}),
        "desa: sumber \"PRA\" (P3, P4 dan P5) bertanggal 5 Oktober 2026, sesudah programa ini, 20 September 2026\n");
}

TEST_CASE("keterpaduan: a programa is made after those below it") {
    const std::string above = "tingkat: kecamatan\nwilayah: {kode: \"99.08.03\"}\nmasalah: [{id: M1, komoditas: padi "
                              "sawah}]\npengesahan:\n  tanggal: ";
    CHECK_EQ(late_messages({{"desa", village("")}, {"kecamatan", above + "2026-10-12\n"}}), "");
    CHECK_EQ(
        late_messages({{"desa", village("")}, {"kecamatan", above + "2026-09-12\n"}}),
        "kecamatan: programa ini ditandatangani 12 September 2026, sebelum programa di bawahnya: desa (20 September "
        "2026)\n");
}

TEST_CASE("keterpaduan: hasil beside the source that a datum cites, in one unit, of that year") {
    const auto with = [](const std::string& value, const std::string& source, const std::string& other) {
        return late_messages({{"desa", "jenis: programa\nkeadaan:\n  data:\n    - {id: P1, faktual: \"" + value +
                                           "\", sumber: " + source + "}\n    - {id: P5, sumber: rapat}\n"},
                              {"lain", other}});
    };
    const std::string beside =
        "jenis: pra\nkelembagaan: [{nama: Poktan Mekar, jenis: poktan, anggota: 60, ketua: Karto}]\n";
    CHECK_EQ(with("5,2 ton/ha", "PRA", beside), ""); // 54 ku/ha: within the limit
    CHECK_EQ(with("54 kw/ha", "PRA", beside), "");
    CHECK_EQ(with("5,2 ku/ha", "PRA", beside),
             "desa: hasil padi sawah sekarang di sini 5,2 ku/ha, dalam PRA desa ini 54 ku/ha\n");
    CHECK_EQ(with("42 ku/ha", "BPS 2026", beside), "");
    CHECK_EQ(with("42 karung/ha", "PRA", beside), "");
    CHECK_EQ(with("42 ku/ha", "PRA", beside + "tahun: 2024\n"), "");
    CHECK_EQ(with("42 ku/ha", "RDK 2027", rdk("")),
             "desa: hasil padi sawah sekarang di sini 42 ku/ha, dalam RDK desa ini 54,2 ku/ha\n"
             "lain: masalah kelompok \"pupuk terlambat pada awal musim\" tidak ada dalam daftar masalah programa desa "
             "ini tahun 2027\n");
}

TEST_CASE("keterpaduan: months of planting beside the calendar, once for a turn") {
    const auto with = [](const std::string& turn, const std::string& calendar) {
        return late_messages({{"rdk", rdk("pola_tanam: [{hamparan: Kidul, luas: 12, urutan: [" + turn + "]}]\n")},
                              {"pra", "jenis: pra\nkelembagaan: [{nama: Poktan Mekar, jenis: poktan, ketua: "
                                      "Karto}]\nkalender_musim: [" +
                                          calendar + "]\n"}});
    };
    const std::string both =
        "{faktor: tanam padi, komoditas: padi sawah, bulan: [0, 0, 1, 1, 0, 0, 0, 0, 0, 0, 1, 1]}, "
        "{faktor: panen padi, komoditas: padi sawah, bulan: [0, 1, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0]}";
    CHECK_EQ(with("{musim: MT I, komoditas: padi sawah, tanam: Nov, panen: Feb}", both), "");
    CHECK_EQ(
        with("{musim: MT I, komoditas: padi sawah, tanam: Jul, panen: Okt}", both),
        "rdk: tanam padi sawah di sini Juli, dalam kalender musim PRA desa ini Maret, April, November dan Desember\n");
    CHECK_EQ(with("{musim: MT I, komoditas: padi sawah, tanam: Nov, panen: Okt}", both),
             "rdk: panen padi sawah di sini Oktober, dalam kalender musim PRA desa ini Februari dan Juni\n");
    CHECK_EQ(with("{musim: MT I, komoditas: jagung, tanam: Jul, panen: Okt}", both), "");
    CHECK_EQ(with("{musim: MT I, komoditas: padi sawah, tanam: Jul, panen: Okt}",
                  "{faktor: serangan tikus, komoditas: padi sawah, bulan: [0, 0, 1, 1, 0, 0, 0, 0, 0, 0, 1, 1]}"),
             "");
}

TEST_CASE("keterpaduan: the groups' blocks together, said in the largest") {
    const auto group = [](const std::string& name, int area) {
        return fmt::format(
            "jenis: rdk\npengesahan: {{ketua: Karto, tanggal: 2026-08-28}}\npoktan: {{kode: \"{0}\", nama: {0}, "
            "kode_desa: \"99.08.03.2004\"}}\npola_tanam: [{{hamparan: Kidul, luas: {1}}}]\n",
            name, area);
    };
    const std::string beside =
        "jenis: pra\nkelembagaan: [{nama: Poktan Mekar, jenis: poktan}, {nama: Poktan Lor, jenis: "
        "poktan}]\n";
    CHECK_EQ(late_messages({{"a", group("Mekar", 200)}, {"b", group("Lor", 180)}, {"pra", beside}}), "");
    CHECK_EQ(late_messages({{"a", group("Mekar", 200)}, {"b", group("Lor", 220)}, {"pra", beside}}),
             "b: hamparan 2 RDK desa ini seluruhnya 420 ha, melebihi lahan desa menurut PRA, 389 ha\n");
    CHECK_EQ(late_messages({{"a", group("Mekar", 200)}, {"b", group("Mekar", 220)}, {"pra", beside}}),
             "b: RDK Mekar tahun 2027 sudah ada dalam a\n");
    CHECK_EQ(late_messages(
                 {{"a", group("Mekar", 300)}, {"b", group("Lor", 220)}, {"pra", beside + "wilayah: {luas: 500}\n"}}),
             "a: hamparan 2 RDK desa ini seluruhnya 520 ha, melebihi lahan desa menurut PRA, 500 ha\n"); // lahan is not
                                                                                                         // whole
}

TEST_CASE("keterpaduan: hectares in the keadaan beside the kinds of land of the PRA") {
    const auto with = [](const std::string& text, const std::string& year = "2026") {
        return late_messages({{"desa", village("") + "    - {id: P2, uraian: \"" + text + "\", sumber: monografi}\n"},
                              {"pra", "jenis: pra\ntahun: " + year +
                                          "\nkelembagaan: [{nama: Poktan Mekar, jenis: poktan, anggota: 60}]\n"}});
    };
    CHECK_EQ(with("Tegalan 96 ha, pekarangan 61 ha"), "");
    CHECK_EQ(with("Tegalan 96 ha, pekarangan 71 ha."),
             "desa: pekarangan di sini 71 ha, dalam PRA desa ini hanya 61 ha\n");
    CHECK_EQ(with("Ada 2,5 hektar kolam dan 97,5 hektare tegalan"),
             "desa: tegalan di sini 97,5 ha, dalam PRA desa ini hanya 96 ha\n");
    CHECK_EQ(with("Lahan kering 300 ha"), "");
    CHECK_EQ(with("Lahan kering 430 ha"), "desa: luas di sini 430 ha, dalam PRA luas desa ini hanya 412 ha\n");
    CHECK_EQ(with("Sawah irigasi 1.200 ha"), ""); // ambiguous
    CHECK_EQ(with("Tegalan 200 ha", "2024"), "");
    CHECK_EQ(with("200 ku/ha di tegalan"), "");
}

TEST_CASE("keterpaduan: one NIP has one name, the one that most documents write") {
    const auto one = [](const std::string& code, const std::string& name) {
        return "jenis: programa\nwilayah: {kode: \"99.08.03." + code + "\"}\npenyuluh: {nama: " + name +
               ", nip: \"198704112010012003\"}\npengesahan:\n  penyusun: [{nama: A, peran: penyuluh}, {nama: B, peran: "
               "pelaku utama}, {nama: C, peran: pelaku usaha}]\n";
    };
    CHECK_EQ(
        late_messages(
            {{"a", one("2001", "Siti Rahmi")}, {"b", one("2002", "Siti Rahma")}, {"c", one("2003", "Siti Rahma")}}),
        "a: NIP 198704112010012003 di sini milik \"Siti Rahmi\", di tempat lain milik \"Siti Rahma\"\n");
    CHECK_EQ(late_messages({{"a", one("2001", "Siti R.")}, {"b", one("2002", "\"Ir. SITI RAHMA, S.P.\"")}}), "");
    CHECK_EQ(late_messages({{"a", "jenis: programa\npenyuluh: {nip: \"198704112010012011\"}\n"}}),
             "a: NIP Siti Rahma di sini 198704112010012011, di tempat lain 198704112010012003\n");
}

TEST_CASE(
    "together: a ranking in a file of its own refers to its village's PRA, and is no programa, PRA or RDK itself") {
    const std::string ranking = "jenis: pemeringkatan\ntahun: 2027\nwilayah: \"99.08.03.2004\"\n"
                                "pemeringkatan: usg\nmasalah: {id: M1, uraian: Petani belum tahu cara menjemur gabah, "
                                "dari: pra#M9}\n";
    const std::string village = "jenis: pra\ntahun: 2026\nwilayah: {kode: \"99.08.03.2004\"}\nmasalah: [{id: M1, "
                                "uraian: jalan rusak}]\n";
    CHECK_EQ(late_messages({{"rapat", ranking}}), "");
    CHECK_EQ(late_messages({{"rapat", ranking}, {"lagi", ranking}}), "");
    CHECK_EQ(late_messages({{"rapat", ranking}, {"pra", village}}),
             "rapat: temuan \"M9\" tidak ada dalam berkas pra desa ini\n");
}
