// Programa broken down into one penyuluh's year: what is taken, and that it reads back.
#include <doctest/doctest.h>
#include <fmt/format.h>

#include "form/breakdown.hpp"
#include "form/person.hpp"
#include "form/plan.hpp"
#include "rules/check.hpp"
#include "support.hpp"
#include "support/files.hpp"

using namespace suluh;
using namespace suluh::test;

namespace {

std::unique_ptr<Document> dealing_of(std::string_view rows) {
    return read_document(Source{"bagi.yaml", "jenis: pembagian\nbaris:\n" + std::string{rows}});
}

/// The rows of the plan that comes of it, as Form 4 prints some of their cells.
std::string rows_of_plan(const Breakdown& made) {
    CHECK(made.problems.empty());
    const auto plan = read_document(Source{"rktp.yaml", made.yaml});
    CHECK(plan->findings.empty());
    REQUIRE(plan->rktp() != nullptr);
    std::string text;
    for (const auto& row : plan->rktp()->kegiatan)
        text += std::string{*row.id} + " " + std::string{row.dari.programa.text} + "#" + std::string{*row.dari.id} +
                " | " + std::string{row.volume.text} + " | " + std::string{row.biaya.text} + "\n";
    return text;
}

constexpr std::string_view row = "kegiatan:\n"
                                 "  - {id: K1, kegiatan: Demonstrasi, volume: 4 kali, biaya: 2.000.000, pelaksana: "
                                 "[Siti Rahma]}\n";

} // namespace

TEST_CASE("rktp: a row that was dealt belongs to those named, with their part of volume and money") {
    const auto village = programa(row);
    const Document* documents[] = {village.get()};
    const auto dealing = dealing_of("  - {dari: K1, penyuluh: Siti Rahma, volume: 3 kali}\n"
                                    "  - {dari: K1, penyuluh: Slamet Riyadi, volume: 1 kali}\n");
    CHECK_EQ(rows_of_plan(break_down(documents, {"", nullptr})), "K1 99.08.03.2004/2027#K1 | 4 kali | 2.000.000\n");
    CHECK_EQ(rows_of_plan(break_down(documents, {"", dealing.get()})),
             "K1 99.08.03.2004/2027#K1 | 3 kali | 1.500.000\n");
    CHECK_EQ(rows_of_plan(break_down(documents, {"Slamet Riyadi", dealing.get()})),
             "K1 99.08.03.2004/2027#K1 | 1 kali | 500.000\n");
    const auto others = dealing_of("  - {dari: K1, penyuluh: Slamet Riyadi}\n");
    const auto none = break_down(documents, {"", others.get()});
    CHECK_EQ(none.yaml, "");
    REQUIRE_EQ(none.problems.size(), 1);
    CHECK_EQ(none.problems.front(),
             "uji.yaml: tidak ada baris untuk \"Siti Rahma\"; pelaksana yang ada: Slamet Riyadi");
}

TEST_CASE("rktp: money that does not divide stays whole, and is said") {
    const auto village = programa("kegiatan:\n  - {id: K1, kegiatan: Demonstrasi, volume: 3 kali, biaya: 100.000, "
                                  "pelaksana: [Siti Rahma]}\n");
    const Document* documents[] = {village.get()};
    const auto dealing = dealing_of("  - {dari: K1, penyuluh: Siti Rahma, volume: 1 kali}\n");
    const auto made = break_down(documents, {"", dealing.get()});
    CHECK_EQ(rows_of_plan(made), "K1 99.08.03.2004/2027#K1 | 1 kali | 100.000\n");
    REQUIRE_EQ(made.notes.size(), 2); // before it: what remains of the row
    CHECK_EQ(made.notes.back(),
             "uji.yaml: biaya K1 (Rp100.000) tidak terbagi rata menurut volumenya; sesuaikan dalam RKTP");
}

TEST_CASE("rktp: whatever a cell says, it reads back the same") {
    for (const std::string text :
         {"a: b", "Blok #2", "- Karto", "\\\"kutip\\\"", "1.500", "satu\\ndua", "“x”", "{a}"}) {
        CAPTURE(text);
        const auto village = programa("kegiatan:\n  - {id: K1, kegiatan: \"" + text +
                                      "\", pelaksana: [Siti Rahma], keterangan: \"" + text + "\"}\n");
        const Document* documents[] = {village.get()};
        const auto made = break_down(documents, {});
        const auto plan = read_document(Source{"rktp.yaml", made.yaml});
        CHECK(plan->findings.empty());
        REQUIRE_EQ(plan->rktp()->kegiatan.size(), 1);
        const auto& from = village->programa()->kegiatan.items.front();
        const auto& to = plan->rktp()->kegiatan.items.front();
        CHECK_EQ(to.kegiatan.text, from.kegiatan.text);
        CHECK_EQ(to.keterangan.text, from.keterangan.text);
    }
}

TEST_CASE("rktp: a dealing that does not add up is refused, and what remains of a row is said") {
    const auto village = programa(row);
    const Document* documents[] = {village.get()};
    const auto problems = [&](std::string_view rows) {
        const auto dealing = dealing_of(rows);
        const auto made = break_down(documents, {"", dealing.get()});
        std::string text;
        for (const auto& one : made.problems) text += one.substr(one.find(':') + 1) + "\n";
        for (const auto& one : made.notes) text += "catatan " + one.substr(one.find(':') + 1) + "\n";
        return text;
    };
    CHECK_EQ(problems("  - {dari: K1, penyuluh: Siti Rahma}\n"), "");
    CHECK_EQ(problems("  - {dari: K1, penyuluh: Siti Rahma, volume: 3 kali}\n"),
             "catatan 3: K1 baru dibagi 3 kali dari 4 kali\n");
    CHECK_EQ(problems("  - {dari: K1, penyuluh: Siti Rahma, volume: 3 kali}\n"
                      "  - {dari: K1, penyuluh: Karto, volume: 2 kali}\n"),
             "3: K1 dibagi 5 kali, padahal dalam programa 4 kali: Siti Rahma 3 kali dan Karto 2 kali; tulis "
             "\"volume\" pada setiap baris sehingga jumlahnya sama\n");
    CHECK_EQ(problems("  - {dari: K1, penyuluh: Siti Rahma}\n  - {dari: K1, penyuluh: Karto}\n"),
             "3: K1 dibagi 8 kali, padahal dalam programa 4 kali: Siti Rahma seluruhnya dan Karto seluruhnya; tulis "
             "\"volume\" pada setiap baris sehingga jumlahnya sama\n");
    CHECK_EQ(problems("  - {dari: K1, penyuluh: Siti Rahma, volume: 2 kali}\n"
                      "  - {dari: K1, penyuluh: \"siti rahma, S.P.\", volume: 2 kali}\n"),
             "4: K1 sudah dibagikan kepada siti rahma, S.P. pada baris 3; gabungkan menjadi satu baris\n"
             "catatan 3: K1 baru dibagi 2 kali dari 4 kali\n");
    CHECK_EQ(problems("  - {dari: K1, penyuluh: Siti Rahma, volume: 4 hari}\n"),
             "3: volume K1 di sini 4 hari, dalam programa 4 kali; pakai satuan programanya\n");
    for (const std::string_view volume : {"secukupnya", "0 kali"})
        CHECK_EQ(problems(fmt::format("  - {{dari: K1, penyuluh: Siti Rahma, volume: {}}}\n", volume)),
                 fmt::format("3: volume \"{}\" untuk K1 bukan bagian yang dapat dihitung; tulis angka dan satuannya, "
                             "misalnya \"1 kali\"\n",
                             volume));
    CHECK_EQ(problems("  - {dari: K1, penyuluh: Siti Rahma dan Karto}\n"),
             "3: \"Siti Rahma dan Karto\" lebih dari satu orang; tulis satu baris untuk setiap penyuluh dengan "
             "volumenya\n");
    CHECK_EQ(problems("  - {dari: {programa: Sukamaju, id: K1}, penyuluh: Siti Rahma}\n"),
             "3: programa \"Sukamaju\" bukan KODE/TAHUN; tulis kode wilayah dan tahun, misalnya "
             "\"99.08.03.2004/2027\"\n");
    CHECK_EQ(problems("  - {dari: {programa: \"9908032004 / 2027\", id: K1}, penyuluh: Siti Rahma, volume: 3 kali}\n"),
             "catatan 3: K1 baru dibagi 3 kali dari 4 kali\n");
    CHECK_EQ(problems("  - {dari: K1, penyuluh: Sity Rahma}\n"),
             " tidak ada baris untuk \"Siti Rahma\"; pelaksana yang ada: Sity Rahma\n"
             "catatan 3: \"Sity Rahma\" tidak disebut dalam uji.yaml; mungkin maksudnya \"Siti Rahma\"\n");
}

TEST_CASE("rktp: a name is the same with its degrees behind a comma, behind a blank, and without") {
    for (const std::string_view name :
         {"Siti Rahma, S.P.", "Siti Rahma SP", "Siti Rahma S.P., M.Si", "SITI RAHMA SST", "Siti Rahma S.Pt. M.M."})
        CHECK(is_called({"Siti Rahma", {}}, name));
    CHECK_FALSE(is_called({"Siti", {}}, "SITI MA")); // a name in capitals, not a degree
    CHECK_FALSE(is_called({"Siti", {}}, "Siti Ma"));
    CHECK_FALSE(is_called({"Budi", {}}, "Budi S."));
}

TEST_CASE("rktp: a row that leaves the penyuluh open, and one that refers to nothing, is not lost in silence") {
    const auto village = programa("kegiatan:\n  - {id: K1, kegiatan: a, pelaksana: [Siti Rahma], tujuan: [T9]}\n"
                                  "  - {id: K2, kegiatan: b, pelaksana: [PPL, Karto]}\n"
                                  "  - {id: K3, kegiatan: c}\n  - {id: K4, kegiatan: d, pelaksana: [Karto]}\n");
    const Document* documents[] = {village.get()};
    const auto notes = [&](std::string_view person) {
        std::string text;
        for (const auto& one : break_down(documents, {std::string{person}, nullptr}).notes) text += one + "\n";
        return text;
    };
    CHECK_EQ(notes(""), "uji.yaml: tidak dimuat karena pelaksananya belum pasti Siti Rahma: K2 (\"PPL, Karto\"), K3 "
                        "(tanpa pelaksana)\n"
                        "uji.yaml: K1 menyebut tujuan \"T9\" yang tidak ada dalam programa; tidak dimuat\n");
    CHECK_EQ(notes("Karto"), "");
}

TEST_CASE("rktp: rows named sda are written out") {
    const auto village =
        programa("kegiatan:\n"
                 "  - {id: K1, kegiatan: Demonstrasi, lokasi: {tempat: Blok Kidul}, pelaksana: Karto}\n"
                 "  - {id: K2, kegiatan: sda, lokasi: sda, pelaksana: [Siti Rahma]}\n"
                 "  - {id: K3, kegiatan: s.d.a., lokasi: {tempat: sda}, pelaksana: sda}\n");
    const Document* documents[] = {village.get()};
    const auto made = break_down(documents, {});
    const auto plan = read_document(Source{"rktp.yaml", made.yaml});
    CHECK(plan->findings.empty());
    REQUIRE_EQ(plan->rktp()->kegiatan.size(), 2);
    for (const auto& one : plan->rktp()->kegiatan) {
        CHECK_EQ(one.kegiatan.text, "Demonstrasi");
        CHECK_EQ(one.lokasi.tempat.text, "Blok Kidul");
    }
}

TEST_CASE("rktp: regions by name, or by code where they have none") {
    const auto title = [](std::string_view wilayah) {
        const auto plan = read_document(
            Source{"rktp.yaml", "jenis: rktp\ntahun: 2027\npenyuluh: Siti Rahma\nwilayah: " + std::string{wilayah} +
                                    "\nkegiatan: [{id: K1, kegiatan: a}]\n"});
        CHECK(plan->findings.empty());
        const auto made = as_programa(*plan);
        const Document* documents[] = {made.get()};
        return form_table(documents, *shipped_form(4, Pedoman::permentan_25_2009), {4, false, {}}).title.front();
    };
    const std::string before = "RENCANA KERJA TAHUNAN PENYULUH (RKTP) ";
    CHECK_EQ(title("\"99.08.03.2004\""), before + "DESA 99.08.03.2004 TAHUN 2027");
    CHECK_EQ(title("[\"99.08.03.2004\", \"99.08.03.2001\"]"),
             before + "DESA 99.08.03.2004 DAN 99.08.03.2001 TAHUN 2027");
    CHECK_EQ(title("[{kode: \"99.08.03.2004\", desa: Sukamaju}, \"99.08.03.2001\"]"),
             before + "DESA SUKAMAJU DAN 99.08.03.2001 TAHUN 2027");
    CHECK_EQ(title("{kode: \"99.08.03.1001\", kelurahan: Karang, kecamatan: Mandiraja}"),
             before + "KELURAHAN KARANG TAHUN 2027");
    CHECK_EQ(title("[{kode: \"99.08.03.2004\", desa: Sukamaju}, {kode: \"99.08.03\", kecamatan: Mandiraja}]"),
             before + "DESA SUKAMAJU TAHUN 2027");
}

TEST_CASE("rktp: of a clean programa of any level the plan is clean") {
    const auto village = read_file("tests/support/dasar/programa.yaml");
    struct Level {
        std::string_view level, code, key;
    };
    for (const auto& one :
         {Level{"desa", "99.08.03.2004", "99.08.03.2004/2027"}, Level{"kecamatan", "99.08.03", "99.08.03/2027"},
          Level{"kabupaten", "99.08", "99.08/2027"}, Level{"provinsi", "99", "99/2027"}}) {
        CAPTURE(one.level);
        auto text = village;
        const auto put = [&](std::string_view old, std::string_view now) {
            const auto at = text.find(old);
            REQUIRE(at != std::string::npos);
            text.replace(at, old.size(), now);
        };
        put("tingkat: desa", fmt::format("tingkat: {}", one.level));
        put("99.08.03.2004", one.code);
        const auto document = read_document(Source{"uji.yaml", text});
        const Document* documents[] = {document.get()};
        const auto made = break_down(documents, {});
        CHECK(made.problems.empty());
        CHECK(made.notes.empty());
        const auto plan = read_document(Source{"rktp.yaml", made.yaml});
        CHECK(check(*plan, {}, {}).results.empty());
        REQUIRE(plan->rktp() != nullptr);
        REQUIRE_EQ(plan->rktp()->programa.size(), 1);
        CHECK_EQ(*plan->rktp()->programa.items.front(), one.key);
        CHECK_EQ(plan->rktp()->kegiatan.size(), document->programa()->kegiatan.size());
    }
}
