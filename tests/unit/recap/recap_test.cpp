// Programa added up: what is refused, what is kept apart, which problems are one, where figures come from.
#include <doctest/doctest.h>
#include <fmt/format.h>

#include "recap/tables.hpp"
#include "unit/recap/support.hpp"

using namespace suluh;
using namespace suluh::test;

namespace {

constexpr std::string_view late_there =
    "masalah:\n"
    "  - {id: M1, uraian: Benih mahal, jenis: non perilaku, prioritas: 1}\n"
    "  - {id: M2, uraian: \"PUPUK,  terlambat tiba.\", jenis: non perilaku, prioritas: 2}\n"
    "  - {id: M3, uraian: Pupuk tidak tepat waktu, jenis: non perilaku, prioritas: 3}\n";

std::string problems(const rekap::Recap& recap) {
    CHECK_EQ(complaints(recap), "");
    std::string text;
    for (const auto& one : recap.problems.all) {
        text += fmt::format("{} {} ({})", one.rank, one.uraian, one.points.digits(0));
        for (const auto& member : one.members)
            text += fmt::format(" {} {}", recap.regions[member.place.region].name, member.place.id);
        text += "\n";
    }
    return text;
}

} // namespace

TEST_CASE("rekap: programa that cannot be added up are named, each with its reason") {
    const auto first = village(2001, "Karang", "");
    const auto again = village(2001, "Karangan", "");
    const auto later = village(2002, "Lor", "", 2028);
    const auto above = village(4, "Kulon", "", 2027, "kecamatan");
    CHECK_EQ(
        complaints(recap_of({first.get(), again.get(), later.get(), above.get()})),
        "Karangan.yaml: programa 99.08.03.2001/2027 sudah ada dalam Karang.yaml; satu wilayah dijumlahkan sekali\n"
        "Lor.yaml: tahunnya 2028, sedangkan Karang.yaml tahun 2027; pilih dengan --tahun\n"
        "Kulon.yaml: tingkatnya kecamatan, sedangkan Karang.yaml tingkat desa; rekap menjumlahkan satu tingkat saja, "
        "pilih dengan --tingkat\n");
}

TEST_CASE(
    "rekap: problems of one sentence are one, whatever their capitals, blanks and signs, but not of two commodities") {
    const auto a = village(2001, "Karang", late_here);
    const auto b = village(2002, "Lor", late_there);
    CHECK_EQ(problems(recap_of({a.get(), b.get()})), "1 Pupuk terlambat tiba (5) Karang M1 Lor M2\n"
                                                     "2 Benih mahal (3) Lor M1\n"
                                                     "3 Pupuk tidak tepat waktu (1) Lor M3\n");
    // A commodity that is not said may be any; two that are said are two problems.
    const auto about = [](int number, std::string_view name, std::string_view commodity) {
        return village(
            number, name,
            fmt::format("masalah:\n  - {{id: M1, uraian: Pupuk terlambat tiba, komoditas: {}, prioritas: 1}}\n",
                        commodity));
    };
    const auto rice = about(2003, "Kidul", "padi");
    const auto maize = about(2004, "Kulon", "jagung");
    const auto more_rice = about(2005, "Wetan", "Padi");
    CHECK_EQ(problems(recap_of({a.get(), rice.get(), maize.get(), more_rice.get()})),
             "1 Pupuk terlambat tiba (9) Karang M1 Kidul M1 Wetan M1\n"
             "2 Pupuk terlambat tiba (3) Kulon M1\n");
}

TEST_CASE("rekap: problems without points stand as the villages rank them, under one rank") {
    const auto a = village(2001, "Karang",
                           "masalah:\n"
                           "  - {id: M1, uraian: a, prioritas: 6}\n  - {id: M2, uraian: b, prioritas: 1}\n"
                           "  - {id: M3, uraian: c, prioritas: 2}\n  - {id: M4, uraian: d}\n"
                           "  - {id: M5, uraian: e, prioritas: 4}\n  - {id: M6, uraian: f, prioritas: 3}\n");
    CHECK_EQ(problems(recap_of({a.get()})), "1 b (3) Karang M2\n2 c (2) Karang M3\n3 f (1) Karang M6\n"
                                            "4 e (0) Karang M5\n4 a (0) Karang M1\n4 d (0) Karang M4\n");
}

TEST_CASE("rekap: a padan says which problems are one, and what it gets wrong is said") {
    const auto a = village(2001, "Karang", late_here);
    const auto b = village(2002, "Lor", late_there);
    const auto same = other("padan.yaml", "jenis: padan\nmasalah:\n  - uraian: Pupuk tidak datang pada waktunya\n"
                                          "    sama: [\"99.08.03.2001/2027#M1\", \"99.08.03.2002#M3\", "
                                          "\"99.08.03.2009/2027#M1\"]\n");
    // The sentence of Karang M1 stands in Lor as M2: that one is meant too; Lor counts once, by its better rank.
    CHECK_EQ(problems(recap_of({a.get(), b.get()}, {nullptr, same.get()})),
             "1 Pupuk tidak datang pada waktunya (5) Karang M1 Lor M2 Lor M3\n"
             "2 Benih mahal (3) Lor M1\n");
    const auto wrong = other("padan.yaml", "jenis: padan\nmasalah:\n  - uraian: Pupuk\n    sama:\n"
                                           "      - \"99.08.03.2001/2027#M7\"\n      - M1\n"
                                           "      - \"99.08.03.2002/2027#M2\"\n      - \"99.08.03.2002/2027#M2\"\n");
    CHECK_EQ(complaints(recap_of({a.get(), b.get()}, {nullptr, wrong.get()})),
             "padan.yaml:5: \"99.08.03.2001/2027#M7\": Karang tidak mempunyai masalah M7\n"
             "padan.yaml:6: \"M1\": tulis KODE/TAHUN#ID, misalnya \"99.08.03.2004/2027#M6\"\n"
             "padan.yaml:8: \"99.08.03.2002/2027#M2\": masalah ini sudah dipadankan di atasnya\n");
    const auto elsewhere = recap_of({a.get(), b.get()}, {nullptr, same.get()});
    REQUIRE_EQ(elsewhere.notices.size(), 1);
    CHECK_EQ(elsewhere.notices.front(),
             "padan.yaml: rujukan tidak dipakai karena programanya tidak ikut direkap: 99.08.03.2009/2027#M1");
}

TEST_CASE("rekap: rows of one name are told apart where their figures come from") {
    constexpr std::string_view rest =
        "prioritas: 1}\n"
        "kegiatan:\n"
        "  - {id: K1, masalah: [M1], kegiatan: Latihan, volume: 2 kali, sasaran: 20 orang, biaya: 500.000}\n"
        "  - {id: K2, kegiatan: Latihan, volume: 2 kali, sasaran: 8 orang, biaya: PM}\n";
    const auto problem = [&](std::string_view commodity) {
        return fmt::format("masalah:\n  - {{id: M1, uraian: Pupuk mahal, komoditas: {}, {}", commodity, rest);
    };
    const auto a = village(2001, "Karang", problem("padi"));
    const auto b = village(2002, "Lor", problem("jagung"));
    const auto recap = recap_of({a.get(), b.get()});
    const auto traced = [&](std::string_view name) {
        const std::array names{name};
        std::string text;
        for (const auto& row : rekap::trace_of(recap, names).rows)
            text += fmt::format("{}; {}: {} {}\n", row.cells[1].text, row.cells[2].text, row.cells[4].text,
                                row.cells[6].text);
        return text;
    };
    CHECK_EQ(traced("masalah"), "Pupuk mahal (Karang M1); Poin: 3 M1\n"
                                "Pupuk mahal (Karang M1); Kegiatan: 1 K1\n"
                                "Pupuk mahal (Karang M1); Orang: 20 K1\n"
                                "Pupuk mahal (Karang M1); Biaya: 500.000 K1\n"
                                "Pupuk mahal (Lor M1); Poin: 3 M1\n"
                                "Pupuk mahal (Lor M1); Kegiatan: 1 K1\n"
                                "Pupuk mahal (Lor M1); Orang: 20 K1\n"
                                "Pupuk mahal (Lor M1); Biaya: 500.000 K1\n"
                                "kegiatan tanpa masalah; Kegiatan: 1 K2\n"
                                "kegiatan tanpa masalah; Orang: 8 K2\n"
                                "kegiatan tanpa masalah; Biaya: PM K2\n"
                                "kegiatan tanpa masalah; Kegiatan: 1 K2\n"
                                "kegiatan tanpa masalah; Orang: 8 K2\n"
                                "kegiatan tanpa masalah; Biaya: PM K2\n");
    const auto own = traced("kegiatan");
    CHECK_EQ(own.substr(0, own.find("Karang K2")), "Karang K1; Volume: 2 K1\n"
                                                   "Karang K1; Kegiatan: 1 K1\n"
                                                   "Karang K1; Orang: 20 K1\n"
                                                   "Karang K1; Biaya: 500.000 K1\n");
}

TEST_CASE("rekap: an activity of a problem that is not there counts with none, and that is said") {
    const auto a = village(2001, "Karang",
                           "masalah:\n  - {id: M1, uraian: Pupuk mahal}\n"
                           "kegiatan:\n  - {id: K1, masalah: [M7], kegiatan: Latihan, sasaran: 20 orang}\n");
    const auto recap = recap_of({a.get()});
    REQUIRE_EQ(recap.notices.size(), 1);
    CHECK_EQ(recap.notices.front(), "Karang.yaml:9: K1 menyebut masalah \"M7\", yang tidak ada; kegiatan itu tidak "
                                    "dihitung pada masalahnya");
    CHECK_EQ(sums_of(recap, rekap::parts_of_problem(recap, 0)).activities, 0);
}

TEST_CASE("rekap: in json what is no number is null, and its words stand beside it") {
    const auto a = village(2001, "Karang",
                           "keadaan:\n  data:\n"
                           "    - {id: P1, komoditas: padi, uraian: naik, faktual: dari 30% menjadi 40%}\n"
                           "kegiatan:\n  - {id: K1, kegiatan: Latihan, biaya: PM, sumber_biaya: APBN}\n");
    const std::array<std::string_view, 2> names{"keadaan", "kegiatan"};
    const auto json = rekap::recap_json(recap_of({a.get()}), names, true);
    const auto says = [&](std::string_view text) {
        CHECK_MESSAGE(json.find(text) != std::string::npos, text << " in " << json);
    };
    says("\"Faktual\": null,\n        \"Faktual Tertulis\": \"dari 30% menjadi 40%\",\n        \"Potensial\": "
         "null,\n        \"Potensial Tertulis\": \"\",");
    says("\"Volume/Jumlah\": null,");
    says("\"Orang/Jumlah\": null,");
    says("\"Biaya\": null,\n        \"Biaya Tertulis\": \"PM\",\n        \"Sumber Biaya\": \"APBN\"");
    says("\"Jumlah\": null,\n        \"Jumlah Tertulis\": \"PM\",\n        \"Desa\": \"Karang\"");
}

TEST_CASE("rekap: only amounts add up, each in its own unit") {
    const auto a = village(2001, "Karang",
                           "keadaan:\n  data:\n"
                           "    - {id: P1, unsur: potensi, komoditas: padi, uraian: sawah, faktual: \"120,5 ha\"}\n"
                           "    - {id: P2, unsur: potensi, komoditas: padi, uraian: lumbung, faktual: 3 unit}\n"
                           "    - {id: P3, unsur: produktivitas, komoditas: padi, uraian: hasil, faktual: \"5,2 "
                           "ton/ha\", potensial: 7 ton/ha}\n"
                           "    - {id: P4, unsur: potensi, komoditas: padi, uraian: sawah 80 ha di Blok Lor}\n");
    const auto b = village(2002, "Lor",
                           "keadaan:\n  data:\n"
                           "    - {id: P1, unsur: potensi, komoditas: Padi, uraian: sawah, faktual: 80 hektar}\n"
                           "    - {id: P2, unsur: potensi, komoditas: padi, uraian: tadah hujan, faktual: 10 ha}\n"
                           "    - {id: P3, unsur: produktivitas, komoditas: padi, uraian: hasil, faktual: 52 ku/ha, "
                           "potensial: 6 ton/ha}\n"
                           "    - {id: P4, unsur: perilaku, komoditas: padi, uraian: naik, faktual: dari 30% menjadi "
                           "40%}\n");
    const auto recap = recap_of({a.get(), b.get()});
    const auto table = rekap::table_of(recap, "komoditas");
    CHECK_EQ(headings(table), "Komoditas | Unsur | Satuan | Banyak Desa | Faktual/Data | Faktual/Jumlah | "
                              "Faktual/Terendah | Faktual/Tertinggi | Potensial/Data | Potensial/Jumlah | "
                              "Potensial/Terendah | Potensial/Tertinggi");
    CHECK_EQ(shown(table), "padi | potensi | ha | #2 | #3 | #210.5 | #10 | #120.5 | #0 |  |  | \n"
                           "padi | potensi | unit | #1 | #1 | #3 | #3 | #3 | #0 |  |  | \n"
                           "padi | produktivitas | kuintal/ha | #1 | #1 |  | #52 | #52 | #0 |  |  | \n"
                           "padi | produktivitas | ton/ha | #2 | #1 |  | #5.2 | #5.2 | #2 |  | #6 | #7\n");
    REQUIRE_EQ(table.notes.size(), 2);
    CHECK_EQ(table.notes.back(),
             "Beberapa data sekomoditas dari satu wilayah ikut dijumlahkan; periksa bahwa yang satu "
             "tidak memuat yang lain: Lor P1 + P2.");
    const std::array names{std::string_view{"komoditas"}};
    const auto trace = rekap::trace_of(recap, names);
    CHECK_EQ(shown(trace.rows[0].cells),
             "komoditas | padi, potensi | Faktual | ha | #120.5 | Karang | P1 | Karang.yaml | #8\n");
    CHECK_EQ(trace.rows.size(), 8);
}

TEST_CASE("rekap: what nobody can add up is left out and named") {
    const auto a =
        village(2001, "Karang",
                "kegiatan:\n"
                "  - {id: K1, kegiatan: a, volume: 2 kali, waktu: Maret, sasaran: \"20 orang (12 L, 8 P)\", biaya: "
                "1.000.000, sumber_biaya: APBN}\n"
                "  - {id: K2, kegiatan: b, volume: 4 kali/minggu, waktu: tentatif, sasaran: petani, biaya: PM}\n"
                "  - {id: K3, kegiatan: c, volume: 1 unit, waktu: Mei, sasaran: {pelaku_utama: {wanita_tani: "
                "8, taruna_tani: 4}}, biaya: 500.000, sumber_biaya: [{sumber: APBN, jumlah: 400.000}, {sumber: "
                "Swadaya, jumlah: 300.000}]}\n"
                "  - {id: K4, kegiatan: d, biaya: swadaya}\n");
    const auto recap = recap_of({a.get()});
    const auto table = rekap::table_of(recap, "sumber");
    CHECK_EQ(shown(table), "APBN | #2 | kali | #1 | #20 | #12 | #8 | #0 | #1000000\n"
                           "belum dirinci per sumber | #1 | unit | #1 | #12 | #0 | #0 | #8 | #500000\n"
                           "tanpa sumber |  | kali/minggu | #1 | #0 | #0 | #0 | #0 | #0\n"
                           "^tanpa sumber |  | – | #1 | #0 | #0 | #0 | #0 | #0\n"
                           "= Jumlah |  |  | #4 | #32 | #12 | #8 | #8 | #1500000\n");
    std::string notes;
    for (const auto& note : table.notes) notes += note + "\n";
    CHECK_NE(notes.find("Volume yang tidak dijumlahkan karena bukan banyaknya setahun: Karang K2 (4 kali/minggu).\n"
                        "Volume seluruhnya: 2 kali; 1 unit.\n"),
             std::string::npos);
    CHECK_NE(notes.find("Biaya tidak ikut dijumlahkan karena PM: 1 kegiatan (Karang K2).\n"
                        "Biaya tidak ikut dijumlahkan karena swadaya: 1 kegiatan (Karang K4).\n"
                        "Banyaknya orang tidak tertulis atau tidak terbaca: 2 kegiatan (Karang K2 dan Karang K4).\n"
                        "Sumber biayanya memberi lebih daripada biayanya, yang dijumlahkan biayanya: Karang K3.\n"),
             std::string::npos);
}

TEST_CASE("rekap: people stand with their groups where these make the written total, else the total stands alone") {
    const auto a = village(2001, "Karang",
                           "kegiatan:\n"
                           "  - {id: K1, kegiatan: a, sasaran: {jumlah: 30, pelaku_utama: {laki: 18, perempuan: 10}, "
                           "pelaku_usaha: {laki: 2, perempuan: 0}}}\n"
                           "  - {id: K2, kegiatan: b, sasaran: {jumlah: 30, pelaku_utama: {laki: 10, perempuan: 5}}}\n"
                           "  - {id: K3, kegiatan: c, sasaran: {jumlah: \"30 orang (20 L, 10 P)\", pelaku_utama: "
                           "{wanita_tani: 30}}}\n"
                           "  - {id: K4, kegiatan: d, sasaran: {jumlah: \"30 orang (20 L, 10 P)\", pelaku_utama: "
                           "{wanita_tani: 8, petani_dewasa: 22}}}\n"
                           "  - {id: K5, kegiatan: e, sasaran: {jumlah: \"30 orang (20 L, 10 P)\", pelaku_utama: "
                           "{wanita_tani: 5}}}\n");
    CHECK_EQ(shown(rekap::table_of(recap_of({a.get()}), "sasaran")),
             "pelaku utama | #2 | #58 | #38 | #20 | #8 | #0 | #22\n"
             "pelaku usaha | #1 | #2 | #2 | #0 | #0 | #0 | #0\n"
             "petugas | #0 | #0 | #0 | #0 | #0 | #0 | #0\n"
             "peneliti | #0 | #0 | #0 | #0 | #0 | #0 | #0\n"
             "pemangku kepentingan | #0 | #0 | #0 | #0 | #0 | #0 | #0\n"
             "tanpa golongan | #3 | #90 | #40 | #20 | #5 | #0 | #0\n"
             "= Jumlah | #5 | #150 | #80 | #40 | #13 | #0 | #22\n");
}

TEST_CASE("rekap: an amount over several months loses nothing") {
    const auto shown = [](const Decimal& whole, std::size_t months) {
        std::string text;
        for (const auto& part : rekap::spread_over(whole, months)) text += part.digits() + " ";
        return text;
    };
    CHECK_EQ(shown(Decimal{2}, 3), "0 1 1 ");
    CHECK_EQ(shown(Decimal{100'000}, 3), "33333 33333 33334 ");
    Decimal half;
    REQUIRE(Decimal::from_digits("0.5", half));
    CHECK_EQ(shown(half, 3), "0.1 0.2 0.2 ");
    CHECK_EQ(shown(Decimal{7}, 1), "7 ");
}

TEST_CASE("rekap: a village of the register without a file is there with nothing, and named") {
    const auto a = village(2001, "Karang", "kegiatan:\n  - {id: K1, kegiatan: a, volume: 2 kali, biaya: 1.000}\n");
    const auto stranger = village(2008, "Kulon", "");
    const auto daftar = other("daftar.yaml", "jenis: daftar\ntahun: 2027\ndesa:\n"
                                             "  - {kode: \"99.08.03.2001\", nama: Karang}\n"
                                             "  - {kode: \"99.08.03.2002\", nama: Lor}\n"
                                             "  - {kode: \"99.08.03.2003\", nama: Karang, tanpa_programa: pasar}\n");
    const auto table = rekap::table_of(recap_of({a.get(), stranger.get()}, {daftar.get(), nullptr}), "wilayah");
    CHECK_EQ(shown(table), "Karang (99.08.03.2001) | #2 | kali | #1 | #0 | #0 | #0 | #0 | #1000\n"
                           "Lor |  | – | #0 | #0 | #0 | #0 | #0 | #0\n"
                           "Karang (99.08.03.2003) |  | – | #0 | #0 | #0 | #0 | #0 | #0\n"
                           "Kulon |  | – | #0 | #0 | #0 | #0 | #0 | #0\n"
                           "= Jumlah | #2 | kali | #1 | #0 | #0 | #0 | #0 | #1000\n");
    std::string heads;
    for (const auto& [label, text] : table.heads) heads += label + ": " + text + "\n";
    CHECK_EQ(heads, "Programa yang direkap: 2 desa dari 3 yang diharapkan mengirim\n"
                    "Belum mengirim: Lor (99.08.03.2002)\n"
                    "Tidak menyusun: Karang (99.08.03.2003): pasar\n"
                    "Di luar daftar: Kulon (99.08.03.2008)\n");
    const auto old =
        other("daftar.yaml", "jenis: daftar\ntahun: 2026\ndesa: [{kode: \"99.08.03.2001\", nama: Karang}]\n");
    CHECK_EQ(complaints(recap_of({a.get()}, {old.get(), nullptr})),
             "daftar.yaml: daftar ini untuk tahun 2026, sedangkan yang direkap programa tahun 2027\n");
}
