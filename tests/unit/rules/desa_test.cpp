// Plans of groups and facts of villages: what their pages do not show. Honest figures of many hands give no finding,
// and no input is too strange.
#include <doctest/doctest.h>
#include <fmt/format.h>

#include "rules/hasil.hpp"
#include "rules/komoditas.hpp"
#include "rules/musim_tanam.hpp"
#include "support/overlay.hpp"
#include "support/reading.hpp"
#include "support/together.hpp"

using namespace suluh;
using namespace suluh::test;

namespace {

const Selection content{{"rdk", "pra", "ipw", "lembaga"}, {}};

std::string of(std::string_view text) {
    return messages_of(*document_of(text), content);
}

/// Of a target of an RDK: "{padi sawah, …}".
std::string of_target(std::string_view row) {
    return of(fmt::format("jenis: rdk\ntahun: 2027\npengesahan: {{ketua: Karto, penyuluh: Siti Rahma}}\n"
                          "sasaran: [{{{}}}]\n",
                          row));
}

std::string of_turns(std::string_view turns) {
    return of(fmt::format("jenis: rdk\npengesahan: {{ketua: Karto, penyuluh: Siti Rahma}}\n"
                          "pola_tanam: [{{hamparan: Blok Kidul, urutan: [{}]}}]\n",
                          turns));
}

std::string of_village(std::string_view rest) {
    return of(fmt::format("jenis: pra\ntahun: 2026\n{}\n", rest));
}

Value<Quantity> quantity(std::string_view text) {
    const auto reading = read_quantity(text);
    Value<Quantity> value;
    value.value = reading.value;
    value.state = reading.ok() ? State::present : State::invalid;
    value.text = text;
    return value;
}

std::string shown(const std::optional<Measured>& figure) {
    return figure ? fmt::format("{} ±{} {}", figure->value.digits(), figure->slack.digits(), figure->remark) : "-";
}

std::string yield(std::string_view text) {
    return shown(yield_of(quantity(text)));
}

std::string area(std::string_view text) {
    return shown(area_of(quantity(text)));
}

std::string rule_lines(const std::vector<std::pair<std::string, std::string>>& documents) {
    GivenTogether together;
    for (const auto& [name, text] : documents) together.add(name, check(*document_of(text), {}, content).facts);
    std::string lines;
    for (const auto& one : judge_together(together))
        lines += fmt::format("{}: {}; {}\n", together.file(one.document), one.result.rule->name, one.result.message);
    return lines;
}

} // namespace

TEST_CASE("hasil: units of mass and area in every spelling come out as kilograms and hectares, others as nothing") {
    CHECK_EQ(yield("58 ku/ha"), "5800 ±50 ");
    CHECK_EQ(yield("5,8 ton/ha"), "5800 ±50 ");
    CHECK_EQ(yield("58,5 kw per hektar"), "5850 ±5 ");
    CHECK_EQ(yield("5,8 ton GKP/ha/musim"), "5800 ±50 gkp");
    CHECK_EQ(yield("58 kuintal/ha GKG"), "5800 ±50 gkg");
    CHECK_EQ(yield("7000 kg/ha"), "7000 ±35 ");
    for (const auto* other : {"58", "58 ku", "25 kg/m2", "10 liter/ekor/hari", "12 ton/ha/bulan",
                              "dari 5 menjadi 6 ton/ha", "999999999999999999 ku/ha", "1,23456789 ton/ha"})
        CHECK_EQ(yield(other), "-");
    CHECK_EQ(area("12,4"), "12.4 ±0.05 ");
    CHECK_EQ(area("1500 m2"), "0.15 ±0.00075 ");
    CHECK_EQ(area("20 are"), "0.2 ±0.005 ");
    CHECK_EQ(area("12,25 ha sawah"), "12.25 ±0.005 ");
    for (const auto* other : {"3 bau", "12 petak", "40%"}) CHECK_EQ(area(other), "-");
}

TEST_CASE("hasil: zeros at the end of a whole number may be rounded, as far as half a percent") {
    CHECK_EQ(slack_of(Decimal{701}).digits(), "0.5");
    CHECK_EQ(slack_of(Decimal{1270}).digits(), "5");
    CHECK_EQ(slack_of(Decimal{1200}).digits(), "6");
    CHECK_EQ(slack_of(Decimal{70}).digits(), "0.5");
    CHECK_EQ(slack_of(Decimal{}).digits(), "0.5");
}

TEST_CASE("komoditas: the longest known name counts, a list of several is none") {
    const auto* rice = find_crop("Padi Sawah Inpari 32");
    REQUIRE(rice != nullptr);
    CHECK_EQ(rice, find_crop("padi"));
    CHECK_NE(rice, find_crop("padi gogo"));
    CHECK_NE(find_crop("jagung"), find_crop("jagung manis"));
    CHECK_EQ(find_crop("padi dan jagung"), nullptr);
    CHECK_EQ(find_crop("padi, jagung"), nullptr);
    CHECK_EQ(find_crop("susu sapi"), nullptr);
    CHECK_EQ(find_crop("kopi arabika gelondong"), nullptr);
    CHECK_EQ(find_crop(std::string(200, 'a')), nullptr);
    CHECK(rice->can_ripen(1U << 10, 2)); // November, February
    CHECK_FALSE(rice->can_ripen(1U << 10, 11));
}

TEST_CASE("komoditas: a row that names several plants all of them") {
    CommoditySet planted;
    planted.add("kentang Granola + bawang daun");
    for (const auto* one : {"kentang", "bawang daun", "bawang daun, kentang", "kentang dan bawang daun"})
        CHECK(planted.contains(one));
    for (const auto* one : {"kubis", "kentang + kubis"}) CHECK_FALSE(planted.contains(one));
}

TEST_CASE("musim tanam: runs of months go round the year, but two runs, none and all twelve are no run") {
    const auto shown_run = [](std::uint16_t months) {
        const auto run = run_of(months);
        return run ? fmt::format("{}-{}", run->first, run->last) : std::string{"-"};
    };
    CHECK_EQ(shown_run(0b1100'0000'0001), "11-1");
    CHECK_EQ(shown_run(0b0000'0000'0100), "3-3");
    CHECK_EQ(shown_run(0b0100'0000'0100), "-");
    CHECK_EQ(shown_run(0), "-");
    CHECK_EQ(shown_run(0b1111'1111'1111), "-");
}

TEST_CASE("rdk: rounded and converted figures are honest") {
    for (const auto* row : {
             "komoditas: padi sawah, luas_panen: \"12,1\", sasaran: 58 ku/ha, produksi: \"70,2 ton\"",
             "komoditas: padi sawah, luas_panen: \"12,1\", sasaran: 58 ku/ha, produksi: 70 ton",
             "komoditas: padi sawah, luas_panen: \"12,1\", sasaran: 58 ku/ha, produksi: 702 ku",
             "komoditas: padi sawah, luas_panen: 121000 m2, sasaran: 58 ku/ha, produksi: 70180 kg",
             "komoditas: padi sawah, luas_panen: \"12,1\", sasaran: 58 ku/ha GKP, produksi: \"60 ton GKG\"",
             "komoditas: padi sawah, luas_panen: \"12,1\", sasaran: 58 karung/petak, produksi: \"3 truk\"",
             "komoditas: padi sawah, luas_panen: 3 bau, sasaran: 58 ku/ha, produksi: \"3 ton\"",
             "komoditas: lele, luas_panen: 1200 m2, faktual: 25 kg/m2, sasaran: 28 kg/m2, produksi: \"33,6 ton\"",
             "komoditas: padi sawah, luas_tanam: 12, luas_panen: 0, faktual: 0 ku/ha, produksi: 0 ton",
             "komoditas: kopi robusta, sasaran: 6 ton gelondong/ha, potensial: 9 ton gelondong/ha",
             "komoditas: padi sawah, faktual: 6 ton/ha, sasaran: 7 ton/ha, potensial: 12 ton/ha",
             "komoditas: telur ayam, sasaran: 120 butir/ekor/tahun, produksi: 12.000 butir",
         })
        CHECK_EQ(of_target(row), "");
}

TEST_CASE("rdk: one slip of a unit is one finding, whatever else it spoils") {
    CHECK_EQ(
        of_target("komoditas: padi sawah, luas_panen: \"12,1\", faktual: 54 ku/ha, sasaran: 580 ku/ha, potensial: 70 "
                  "ku/ha, produksi: \"70,18 ton\""),
        "galat: sasaran padi sawah 580 ku/ha tidak mungkin; hasil padi berkisar 8–150 ku/ha; periksa angka dan "
        "satuannya [rdk/wajar]\n");
    CHECK_EQ(
        of_target("komoditas: jagung, musim: MT I, faktual: 9 ton/ha, sasaran: 8 ton/ha, potensial: 7 ton/ha"),
        "peringatan: faktual jagung MT I 9 ton/ha di atas potensial 7 ton/ha; faktual paling rendah, lalu sasaran, "
        "lalu potensial; tukar bila terbalik, atau perbaiki angkanya [rdk/urutan-produktivitas]\n");
}

TEST_CASE("rdk: crops may follow one another over December, share a season, be staggered or mixed") {
    for (const auto* turns : {
             "{komoditas: padi, musim: MT I, tanam: Nov, panen: Feb}, {komoditas: padi, musim: MT II, tanam: Feb, "
             "panen: Mei}",
             "{komoditas: padi, musim: MT I, tanam: Des-Jan, panen: Mar-Apr}, {komoditas: padi, musim: MT II, tanam: "
             "Apr-Mei, panen: Jul-Agt}, {komoditas: jagung, musim: MT III, tanam: Agustus, panen: November}",
             "{komoditas: jagung, musim: MT I, tanam: Nov, panen: Feb}, {komoditas: kedelai, musim: MT I, tanam: Nov, "
             "panen: Feb}",
             "{komoditas: singkong, musim: MT I, tanam: Nov, panen: Sep}, {komoditas: kacang tanah tumpang sari, "
             "musim: MT "
             "II, tanam: Mar, panen: Jun}",
             "{komoditas: padi, musim: MT I, tanam: November 2026, panen: Februari 2027}, {komoditas: padi, musim: MT "
             "I "
             "depan, tanam: November 2027, panen: Februari 2028}",
             "{komoditas: kopi, panen: Jun-Sep}, {komoditas: kangkung, tanam: Juli, panen: Juli}",
             "{komoditas: padi, musim: MT I, tanam: \"Maret, November\", panen: \"Februari, Juni\"}, {komoditas: padi, "
             "musim: MT II, tanam: Januari, panen: April}",
         })
        CHECK_EQ(of_turns(turns), "");
    CHECK_EQ(
        of_turns("{komoditas: padi, musim: MT III, tanam: Oktober, panen: Januari}, {komoditas: jagung, musim: MT I, "
                 "tanam: Desember, panen: Maret}"),
        "galat: jagung MT I (tanam Desember, panen Maret) bertumpang dengan padi MT III (tanam Oktober, panen "
        "Januari) di Blok Kidul; geser bulannya; bila memang bersama di lahan itu, tulis \"tumpang sari\" pada "
        "komoditasnya [rdk/tumpang-tindih]\n");
}

TEST_CASE("rdk: a blank plan and its blank rows say nothing") {
    CHECK_EQ(of("jenis: rdk\ntahun: 2027\npoktan: Mekar\npengesahan: {ketua: Karto, penyuluh: Siti Rahma}\n"
                "jadwal: [{kegiatan: , mulai: }]\nsasaran: [{komoditas: , sasaran: }]\npola_tanam: [{hamparan: }]\n"
                "evaluasi: []\n"),
             "");
    CHECK_EQ(of("jenis: rdk\ntahun: 2027\npoktan: Mekar\n"),
             "saran: rancangan RDK ini belum menyebut ketua kelompok dan penyuluh yang akan menandatangani; lengkapi "
             "\"pengesahan\" dengan \"ketua\" dan \"penyuluh\" [rdk/pengesahan]\n");
}

TEST_CASE("rdk: mixed cropping counts land twice, a block without its area says nothing of the land") {
    const auto plan = [](std::string_view area, std::string_view crop) {
        return of(
            fmt::format("jenis: rdk\npengesahan: {{ketua: Karto, penyuluh: Siti Rahma}}\n"
                        "pola_tanam: [{{hamparan: A, luas: {}, urutan: [{{komoditas: jagung}}, {{komoditas: "
                        "kedelai}}]}}, {{hamparan: B, luas: 2}}]\n"
                        "sasaran: [{{komoditas: jagung, musim: MT I, luas_tanam: 5}}, {{komoditas: {}, musim: MT I, "
                        "luas_tanam: 4}}]\n",
                        area, crop));
    };
    CHECK_EQ(
        plan("5", "kedelai"),
        "galat: luas tanam MT I jagung 5 + kedelai 4 = 9 ha, melebihi hamparan kelompok, 7 ha; betulkan luas tanam "
        "atau luas hamparannya; bila tumpang sari, tulis \"tumpang sari\" pada komoditasnya [rdk/luas-hamparan]\n");
    CHECK_EQ(plan("5", "kedelai tumpang sari"), "");
    CHECK_EQ(plan("", "kedelai"), "");
    CHECK_EQ(plan("3 bau", "kedelai"), "");
}

TEST_CASE("rdk: groups are the same by code, or by name where one has none") {
    const auto plan = [](std::string_view group, int year = 2027) {
        return fmt::format("jenis: rdk\ntahun: {}\npoktan: {{{}, kode_desa: \"99.08.03.2004\"}}\n", year, group);
    };
    CHECK_EQ(rule_lines({{"a", plan("nama: Mekar")}, {"b", plan("nama: Poktan Mekar")}}),
             "b: rdk/ganda; RDK Poktan Mekar tahun 2027 sudah ada dalam a\n");
    CHECK_EQ(rule_lines({{"a", plan("nama: Mekar, kode: \"1\"")}, {"b", plan("nama: Mekar, kode: \"2\"")}}), "");
    CHECK_EQ(rule_lines({{"a", plan("nama: Mekar, kode: \"1\"")}, {"b", plan("nama: Melati, kode: \"1\"")}}),
             "b: rdk/ganda; RDK Melati tahun 2027 sudah ada dalam a\n");
    CHECK_EQ(rule_lines({{"a", plan("nama: Mekar")}, {"b", plan("nama: Mekar", 2028)}}), "");
}

TEST_CASE("pra: blank instruments and odd but honest ones say nothing") {
    for (const auto* rest : {
             "kalender_musim: [{faktor: hujan, bulan: [\"\", \"\", \"\"]}, {faktor: , bulan: }]",
             "transek: []\npohon_masalah: []\nmasalah: []\nkecenderungan: [{topik: hasil, nilai: []}]",
             "kegiatan_harian: [{mulai: \"20:00\", selesai: \"04:30\", pelaku: bersama, kegiatan: tidur}, {mulai: "
             "\"04:30\", "
             "selesai: \"05:30\", pelaku: laki-laki, kegiatan: makan}, {mulai: \"04:30\", selesai: \"05:30\", pelaku: "
             "perempuan, kegiatan: memasak}]",
             "pohon_masalah: [{id: A, uraian: a, jenis: akibat}, {id: B, uraian: b, jenis: akibat, induk: A}, {id: C, "
             "uraian: c, jenis: inti, induk: A}, {id: D, uraian: d, jenis: sebab, induk: C}, {id: E, uraian: e, jenis: "
             "sebab, induk: D}, {id: F, uraian: f, jenis: akibat}]",
             "iklim: {curah_hujan: [412, 0, 0, 0, 0, 0, 0, \"0,4\", 0, 0, 0, 0], hari_hujan: [31, 0, 0, 0, 0, 0, 0, 0, "
             "0, "
             "0, 0, 0]}",
             "kelembagaan: [{nama: P3A Tirta, jenis: p3a, kelas: sederhana}, {nama: Gapoktan Maju, jenis: gapoktan, "
             "kelas: "
             "madya}, {nama: Poktan Maju I, jenis: poktan}, {nama: Poktan Maju II, jenis: poktan}]",
             "penduduk: {laki: 5, jumlah: 20}\nternak: [{jenis: ayam, jumlah: 2.400}]\nlahan: {}",
         })
        CHECK_EQ(of_village(rest), "");
}

TEST_CASE("pra: what lies in an instrument without a page of its own is told too") {
    const std::string rain = "bulan: [3, 3, 3, 2, 1, 0, 0, 0, 1, 2, 3, 3]";
    CHECK_EQ(of_village("kalender_musim: [{faktor: hujan, bulan: }]"),
             "peringatan: kalender \"hujan\" belum mempunyai angka; tulis satu angka setiap bulan, Januari dahulu; 0 "
             "bila tidak ada [pra/kalender-12-bulan]\n");
    CHECK_EQ(of_village("kalender_musim: [{" + rain + "}]"),
             "peringatan: baris kalender ini belum menyebut yang diamati; tambahkan misalnya \"faktor: curah hujan\" "
             "[pra/kalender-isi]\n");
    CHECK_EQ(of_village("kalender_musim: [{faktor: hujan, bulan: [3, 3, \"\", 2, 1, 0, 0, 0, 1, 2, 3, 3]}]"),
             "peringatan: kalender \"hujan\" kosong pada Maret; tulis 0 bila tidak ada, 1 rendah, 2 sedang, 3 tinggi "
             "[pra/kalender-isi]\n");
    CHECK_EQ(of_village("kalender_musim: [{faktor: hujan, bulan: Februari}]"), ""); // bentuk/angka
    CHECK_EQ(
        of_village("kecenderungan: [{satuan: ku, nilai: [{tahun: 2020, angka: 5}, {tahun: 2022, angka: }, {tahun: "
                   "2024, angka: 7}]}]"),
        "peringatan: kecenderungan ini belum menyebut topiknya; tambahkan misalnya \"topik: hasil padi\" "
        "[pra/kecenderungan]\n"
        "peringatan: kecenderungan ini tahun 2022 belum mempunyai angka; tambahkan \"angka\", atau hapus tahun itu "
        "[pra/kecenderungan]\n");
    CHECK_EQ(of_village("kegiatan_harian: [{mulai: \"05:00\", selesai: \"05:00\", pelaku: bersama, kegiatan: makan}]"),
             "peringatan: \"makan\" mulai dan selesai pukul 05.00; betulkan jam mulai atau selesainya "
             "[pra/kegiatan-harian]\n");
    CHECK_EQ(of_village("analisis_gender: [{kegiatan: jual, pelaku: {laki: 145}}]"),
             "galat: pembagian kerja \"jual\": laki-laki 145%, lebih dari 100%; tulis bagiannya dalam persen, 0 sampai "
             "100 [pra/gender]\n");
    CHECK_EQ(
        of_village("analisis_gender: [{kegiatan: jual, pelaku: {laki: 45, perempuan: 54}}]"),
        "galat: pembagian kerja \"jual\": laki-laki 45% + perempuan 54% = 99%, bukan 100%; tulis dalam persen; bila "
        "yang dicatat jumlah orang, hitung dahulu persennya [pra/gender]\n");
    CHECK_EQ(of_village("transek: [{zona: 1, jarak: 0}, {zona: 1, jarak: 1150}]"),
             "peringatan: nomor zona 1 dipakai dua kali; nomori zona berurutan dari titik awal [pra/transek]\n");
}

TEST_CASE("pra: heights beside those of the village, a little off and written either way round") {
    const auto heights = [](std::string_view village, std::string_view zone) {
        return of_village(fmt::format("wilayah: {{tinggi: {}, batas: {{utara: a, selatan: b, timur: c, barat: d}}}}\n"
                                      "transek: [{{zona: 1, tinggi: {}}}, {{zona: 2}}]",
                                      village, zone));
    };
    CHECK_EQ(heights("[1460, 1080]", "1500"), "");
    CHECK_EQ(heights("[0, 14]", "24"), "");
    CHECK_EQ(heights("[90]", "2400"), "");
    CHECK_EQ(heights("[90, 240]", "2400"),
             "peringatan: zona 1 setinggi 2.400 m, padahal desa ini 90–240 m dpl; periksa tinggi zona ini, dan "
             "\"tinggi\" pada \"wilayah\" [pra/transek]\n");
    CHECK_EQ(heights("[900, 1200]", "100"),
             "peringatan: zona 1 setinggi 100 m, padahal desa ini 900–1.200 m dpl; periksa tinggi zona ini, dan "
             "\"tinggi\" pada \"wilayah\" [pra/transek]\n");
}

TEST_CASE("pra: problem trees of any size and shape end") {
    std::string ring;
    for (int i = 0; i < 1000; ++i)
        ring += fmt::format("  - {{id: A{}, uraian: x, jenis: sebab, induk: A{}}}\n", i, (i + 1) % 1000);
    CHECK_EQ(of_village("pohon_masalah:\n" + ring),
             "galat: pohon masalah berputar: A0 → A1 → A2 → A3 → A4 → A5 → A6 → A7 → A8 → …; akibat tidak berada di "
             "bawah sebabnya sendiri: bila A0 yang paling atas, hapus \"induk\" di sini [pra/pohon-masalah]\n");
    std::string chain = "  - {id: A0, uraian: x, jenis: inti}\n";
    for (int i = 1; i < 5000; ++i)
        chain += fmt::format("  - {{id: A{}, uraian: x, jenis: sebab, induk: A{}}}\n", i, i - 1);
    CHECK_EQ(of_village("pohon_masalah:\n" + chain), "");
    CHECK_EQ(
        of_village("pohon_masalah: [{id: A, uraian: a, jenis: inti, induk: A}]"),
        "galat: pohon masalah berputar: A → A; akibat tidak berada di bawah sebabnya sendiri: bila A yang paling atas, "
        "hapus \"induk\" di sini [pra/pohon-masalah]\n");
}

TEST_CASE("rdk, pra: figures larger than anything measured are passed over or told, never computed wrongly") {
    const std::string huge = "999999999999999999";
    CHECK_EQ(
        of_target(fmt::format("komoditas: padi sawah, luas_tanam: {0}, luas_panen: {0}, sasaran: 58 ku/ha, produksi: "
                              "{0} ton",
                              huge)),
        "");
    CHECK_EQ(
        of_village(fmt::format("wilayah: {{luas: {0}}}\nlahan: {{sawah_irigasi: {0}, tegalan: {0}}}\n"
                               "ternak: [{{jenis: ayam, jantan: {0}, betina: {0}, jumlah: 1}}]",
                               huge)),
        "peringatan: penggunaan lahan berjumlah 1.999.999.999.999.999.998 ha, padahal luas wilayah "
        "999.999.999.999.999.999 ha; periksa setiap luas dan luas wilayahnya, semuanya dalam ha [ipw/lahan-jumlah]\n"
        "galat: jumlah ayam 1, padahal jantan 999.999.999.999.999.999 + betina 999.999.999.999.999.999 = "
        "1.999.999.999.999.999.998; tulis \"jumlah: 1.999.999.999.999.999.998\", atau betulkan bagiannya "
        "[ipw/ternak-jumlah]\n");
}
