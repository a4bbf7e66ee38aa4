// How each kind of scalar is read from a document: what comes out, and what is said when it cannot be read.
#include <doctest/doctest.h>

#include "support/reading.hpp"

using namespace suluh;
using namespace suluh::test;

namespace {

template <class T>
std::string digits(const Value<T>& value) {
    return value.present() ? value->digits() : "(not present)";
}

std::unique_ptr<Document> with_kegiatan(std::string_view field) {
    return programa_of("kegiatan:\n  - id: K1\n    " + std::string{field} + "\n");
}

const Kegiatan& kegiatan(const Document& document) {
    return document.programa()->kegiatan.items.front();
}

std::string shape_of_kegiatan(std::string_view field) {
    return shape_of("kegiatan:\n  - id: K1\n    " + std::string{field} + "\n");
}

} // namespace

TEST_CASE("a text is trimmed, and quotes make no difference") {
    for (const auto* text : {"balai: Balai Mandiraja", "balai: \"Balai Mandiraja\"", "balai: ' Balai Mandiraja '"}) {
        const auto document = programa_of(text);
        CHECK_EQ(*document->programa()->balai, "Balai Mandiraja");
        CHECK(document->findings.empty());
    }
}

TEST_CASE("a year is four digits") {
    CHECK_EQ(*document_of(programa_head)->programa()->tahun, 2027);
    for (const auto* text : {"27", "02027", "2027/2028", "dua ribu", "1027"}) {
        const auto document = document_of("jenis: programa\ntahun: " + std::string{text} + "\n");
        CAPTURE(std::string{text});
        CHECK_EQ(document->programa()->tahun.state, State::invalid);
        CHECK_EQ(document->programa()->tahun.text, text);
        CHECK_EQ(places_of(*document, 0, {{"bentuk/angka"}, {}}), "2:8 bentuk/angka\n");
    }
}

TEST_CASE("counts group thousands with a dot, measures do not") {
    const auto pra =
        document_of("jenis: pra\ntahun: 2026\nwilayah: \"99.08.03.2004\"\n"
                    "penduduk: {laki: 1.204, kk: 702}\nlahan: {sawah_irigasi: \"12,4\", tegalan: 1.500}\n");
    const auto& body = std::get<Pra>(pra->body);
    CHECK_EQ(digits(body.penduduk.laki), "1204");
    CHECK_EQ(digits(body.penduduk.kk), "702");
    CHECK_EQ(body.lahan.tegalan.state, State::invalid);
    CHECK_EQ(places_of(*pra), "5:41 bentuk/angka-rancu\n");
}

TEST_CASE("money") {
    CHECK_EQ(kegiatan(*with_kegiatan("biaya: 2.500.000")).biaya->rupiah.digits(), "2500000");
    CHECK_EQ(kegiatan(*with_kegiatan("biaya: Rp1,5 juta")).biaya->rupiah.digits(), "1500000");
    CHECK((kegiatan(*with_kegiatan("biaya: PM")).biaya->kind == Money::Kind::pro_memori));
    CHECK((kegiatan(*with_kegiatan("biaya: swadaya")).biaya->kind == Money::Kind::swadaya));
    CHECK_EQ(shape_of_kegiatan("biaya: mahal sekali"), "3:12 bentuk/angka K1\n");
}

TEST_CASE("dates") {
    for (const auto* text : {"2026-09-30", "30-09-2026", "30/9/2026", "30 September 2026"}) {
        CAPTURE(std::string{text});
        const auto document = programa_of("pengesahan: {tanggal: " + std::string{text} + "}\n");
        CHECK((*document->programa()->pengesahan.tanggal ==
               Date{std::chrono::year{2026}, std::chrono::month{9}, std::chrono::day{30}}));
    }
    CHECK_EQ(shape_of("pengesahan: {tanggal: 31 September 2026}\n"), "1:23 bentuk/tanggal\n");
}

TEST_CASE("items of a list that are unreadable for one reason are one finding") {
    CHECK_EQ(messages_of(*programa_of("monev: {pemantauan: [Maret, Juni 2027, Desember]}\n")),
             "galat: \"Maret\", \"Juni 2027\" dan \"Desember\" tidak dapat dibaca sebagai tanggal: harinya tidak "
             "ditulis; tulis tanggal, misalnya 2026-09-30 atau 30 September 2026; contoh daftarnya: \"pemantauan: "
             "[2027-03-30, 2027-06-29, 2027-09-28, 2027-12-15]\" [bentuk/tanggal]\n");
    CHECK_EQ(shape_of("monev: {pemantauan: [2027-03-30, Juni, 30 Foo 2027]}\n"),
             "1:34 bentuk/tanggal\n1:40 bentuk/tanggal\n");
}

TEST_CASE("months stand in one text or in a list") {
    for (const auto* text : {"waktu: Maret, Juli", "waktu: [Maret, Juli]", "waktu: [Maret, \"Juli\"]"}) {
        CAPTURE(std::string{text});
        CHECK_EQ(fmt::format("{}", format_months(*kegiatan(*with_kegiatan(text)).waktu)), "Maret, Juli");
    }
    CHECK_EQ(shape_of_kegiatan("waktu: Maert"), "3:12 bentuk/waktu K1\n");
    CHECK_EQ(shape_of_kegiatan("waktu: [Maret, Julli]"), "3:12 bentuk/waktu K1\n");
    CHECK_EQ(shape_of_kegiatan("waktu: [[Maret]]"), "3:12 bentuk/tipe K1\n");
}

TEST_CASE("quantities and volumes") {
    const auto document =
        programa_of("keadaan: {data: [{id: P1, uraian: x, faktual: \"5,2 ton/ha\", potensial: tinggi}]}\n");
    const auto& data = document->programa()->keadaan.data.items.front();
    CHECK_EQ(data.faktual->amount.digits(), "5.2");
    CHECK_EQ(data.faktual->unit, "ton/ha");
    CHECK_EQ(data.potensial.state, State::invalid);
    CHECK_EQ(kegiatan(*with_kegiatan("volume: 2 x 12 bln")).volume->amount.digits(), "24");
    CHECK_EQ(shape_of_kegiatan("volume: berkali-kali sampai bisa"), "3:13 bentuk/angka K1\n");
}

TEST_CASE("words that say nothing are vague, which is no finding of shape") {
    for (const auto* text : {"volume: secukupnya", "waktu: sesuai kebutuhan", "biaya: menyusul"}) {
        CAPTURE(std::string{text});
        CHECK_EQ(shape_of_kegiatan(text), "");
    }
    CHECK_EQ(kegiatan(*with_kegiatan("volume: secukupnya")).volume.state, State::vague);
    CHECK_EQ(kegiatan(*with_kegiatan("waktu: Sesuai Kebutuhan")).waktu.state, State::vague);
    CHECK_EQ(kegiatan(*with_kegiatan("biaya: menyusul")).biaya.state, State::vague);
    CHECK_EQ(kegiatan(*with_kegiatan("biaya: menyusul")).biaya.text, "menyusul");
}

TEST_CASE("region codes with or without dots, and a NIP keeps its digits") {
    CHECK_EQ(programa_of("")->programa()->wilayah.kode->dotted, "99.08.03.2004");
    const auto document = document_of("jenis: programa\ntahun: 2027\ntingkat: desa\nwilayah: 9908032004\n"
                                      "penyuluh: {nama: Siti Rahma, nip: 19870411 201001 2 003}\n");
    CHECK_EQ(document->programa()->wilayah.kode->dotted, "99.08.03.2004");
    CHECK_EQ(document->programa()->penyuluh.nip->digits, "198704112010012003");
    CHECK_EQ(messages_of(*document), "");
    CHECK_EQ(shape_of("penyuluh: {nama: Siti, nip: \"1987\"}\n"), "1:29 bentuk/nip\n");
    CHECK_EQ(shape_of("penyuluh: {nama: Siti, nip: \"-\"}\n"), "");
}

TEST_CASE("choices read with blanks, underscores, hyphens and capitals alike") {
    for (const auto* text : {"non perilaku", "non_perilaku", "Non-Perilaku", "NON PERILAKU"}) {
        CAPTURE(std::string{text});
        const auto document = programa_of("masalah: {id: M1, uraian: x, jenis: " + std::string{text} + "}\n");
        CHECK((*document->programa()->masalah.items.front().jenis == JenisMasalah::non_perilaku));
    }
    const auto document = programa_of("penyuluh: {nama: Siti, status: pnss}\n");
    CHECK_EQ(messages_of(*document), "galat: \"pnss\" bukan salah satu pilihan; mungkin maksudnya \"pns\"; pilihannya: "
                                     "pns, pppk, thl, swasta atau swadaya [bentuk/pilihan]\n");
    CHECK_EQ(document->programa()->penyuluh.status.state, State::invalid);
}

TEST_CASE("clock times and yes or no") {
    const auto head = std::string{"jenis: pra\ntahun: 2026\nwilayah: \"99.08.03.2004\"\n"};
    const auto pra = document_of(head + "kegiatan_harian: {mulai: \"05:30\", selesai: \"24.00\"}\n");
    const auto& row = std::get<Pra>(pra->body).kegiatan_harian.items.front();
    CHECK_EQ(row.mulai->minutes, 330);
    CHECK_EQ(row.selesai->minutes, 1440);
    CHECK_EQ(places_of(*document_of(head + "kegiatan_harian: {mulai: \"25:00\", selesai: pagi}\n")),
             "4:26 bentuk/waktu\n4:44 bentuk/waktu\n");
    const auto rated = with_kegiatan("penilaian_materi: {murah: ya, sederhana: tidak, menguntungkan: mungkin}");
    CHECK(*kegiatan(*rated).penilaian_materi.murah);
    CHECK_FALSE(*kegiatan(*rated).penilaian_materi.sederhana);
    CHECK_EQ(kegiatan(*rated).penilaian_materi.menguntungkan.state, State::invalid);
}

TEST_CASE("a list where one text belongs is bentuk/tipe at the list") {
    CHECK_EQ(shape_of("balai: [a, b]\n"), "1:8 bentuk/tipe\n");
    CHECK_EQ(shape_of("balai: {nama: a}\n"), "1:8 bentuk/tipe\n");
    CHECK_EQ(shape_of("monev: {instrumen: {a: b}}\n"), "1:20 bentuk/tipe\n");
    CHECK_EQ(shape_of("musim_tanam: Nov–Feb\n"), "1:14 bentuk/tipe\n");
}
