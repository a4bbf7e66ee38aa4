// Programa broken down into one penyuluh's year: what is taken, and that it reads back.
#include <doctest/doctest.h>

#include "form/breakdown.hpp"
#include "form/plan.hpp"
#include "support.hpp"

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
    CHECK_EQ(none.problems.front(), "uji.yaml: tidak ada baris untuk \"Siti Rahma\"; pelaksana yang ada: Siti Rahma");
}

TEST_CASE("rktp: money that does not divide stays whole, and is said") {
    const auto village = programa("kegiatan:\n  - {id: K1, kegiatan: Demonstrasi, volume: 3 kali, biaya: 100.000, "
                                  "pelaksana: [Siti Rahma]}\n");
    const Document* documents[] = {village.get()};
    const auto dealing = dealing_of("  - {dari: K1, penyuluh: Siti Rahma, volume: 1 kali}\n");
    const auto made = break_down(documents, {"", dealing.get()});
    CHECK_EQ(rows_of_plan(made), "K1 99.08.03.2004/2027#K1 | 1 kali | 100.000\n");
    REQUIRE_EQ(made.notes.size(), 1);
    CHECK_EQ(made.notes.front(),
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
