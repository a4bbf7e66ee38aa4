#include "unit/form/support.hpp"

using namespace suluh;
using namespace suluh::test;

namespace {

/// One row: its joined cell, its split cells.
std::vector<std::string> cells(const std::string& money) {
    const auto document = programa("kegiatan:\n  - {id: K1, " + money + "}\n");
    const auto table = table_of(*document, "biaya dan sumber,biaya,sumber biaya");
    std::vector<std::string> texts;
    for (const auto& cell : table.rows.at(0).cells) texts.push_back(cell.text);
    return texts;
}

using Texts = std::vector<std::string>;

} // namespace

TEST_CASE("amount and source, in one cell and apart") {
    CHECK(cells("biaya: 2500000, sumber_biaya: APBD") == Texts{"Rp2.500.000; APBD", "Rp2.500.000", "APBD"});
    CHECK(cells("biaya: PM, sumber_biaya: Dana Desa") == Texts{"PM; Dana Desa", "PM", "Dana Desa"});
    CHECK(cells("biaya: swadaya, sumber_biaya: Swadaya") == Texts{"Swadaya", "swadaya", "Swadaya"});
    CHECK(cells("biaya: swadaya") == Texts{"swadaya", "swadaya", ""});
    CHECK(cells("biaya: Rp50.000/klp, sumber_biaya: APBD")[0] == "Rp50.000/kelompok; APBD");
    CHECK(cells("biaya: secukupnya, sumber_biaya: APBD") == Texts{"secukupnya; APBD", "secukupnya", "APBD"});
    CHECK(cells("sumber_biaya: APBD") == Texts{"APBD", "", "APBD"});
    CHECK(cells("biaya: tanpa biaya") == Texts{"tanpa biaya", "tanpa biaya", ""});
    CHECK(cells("kegiatan: x") == Texts{"", "", ""});
}

TEST_CASE("several sources each with their amount, and the row's own amount where it says more") {
    const std::string two = "sumber_biaya: [{sumber: APBN, jumlah: 600.000}, {sumber: Swadaya, jumlah: 400.000}]";
    CHECK(cells("biaya: 1 juta, " + two) ==
          Texts{"Rp600.000; APBN; Rp400.000; Swadaya", "Rp1.000.000", "APBN Rp600.000; Swadaya Rp400.000"});
    CHECK(cells(two) ==
          Texts{"Rp600.000; APBN; Rp400.000; Swadaya", "Rp1.000.000", "APBN Rp600.000; Swadaya Rp400.000"});
    CHECK(cells("biaya: 2 juta, " + two)[0] == "Rp2.000.000: Rp600.000; APBN; Rp400.000; Swadaya");
    CHECK(cells("biaya: 2 juta, sumber_biaya: [{sumber: APBN, jumlah: 600.000}, {sumber: Swadaya}]")[0] ==
          "Rp2.000.000: Rp600.000; APBN; Swadaya");
    CHECK(cells("biaya: 2 juta, sumber_biaya: [APBN, Swadaya]") ==
          Texts{"Rp2.000.000; APBN, Swadaya", "Rp2.000.000", "APBN, Swadaya"});
}

TEST_CASE("totals are exact, by source, and say what they leave out") {
    const auto document =
        programa("kegiatan:\n"
                 "  - {id: K1, biaya: \"999.999.999.999.999\", sumber_biaya: APBD Kabupaten}\n"
                 "  - {id: K2, biaya: 1, sumber_biaya: apbd kabupaten}\n"
                 "  - {id: K3, biaya: PM, sumber_biaya: APBN}\n"
                 "  - {id: K4, biaya: Rp50.000/klp, sumber_biaya: APBN}\n"
                 "  - {id: K5, biaya: Rp1.000.000 s/d Rp1.500.000, sumber_biaya: APBN}\n"
                 "  - {id: K6, biaya: secukupnya, sumber_biaya: APBN}\n"
                 "  - {id: K7, biaya: PM}\n"
                 "  - {id: K8, biaya: 1 juta, sumber_biaya: [{sumber: APBN, jumlah: 600.000}, {sumber: CSR}]}\n"
                 "  - {id: K9, biaya: 5, sumber_biaya: [{sumber: APBN, jumlah: 7}]}\n"
                 "  - {id: K10, biaya: swadaya, sumber_biaya: Swadaya}\n");
    const auto table = table_of(*document, "kegiatan,biaya,sumber biaya");
    CHECK(shown(table.total) ==
          "Jumlah (di luar PM, tarif, kisaran, biaya yang tidak terbaca) | #1000000001000005 | APBD Kabupaten "
          "Rp1.000.000.000.000.000; APBN Rp600.007; belum dirinci per sumber Rp400.000\n");
    CHECK(table.notes == Texts{"Tidak ikut dijumlahkan: PM (biaya belum diketahui), baris 3, 7.",
                               "Tidak ikut dijumlahkan: tarif, baris 4.", "Tidak ikut dijumlahkan: kisaran, baris 5.",
                               "Tidak ikut dijumlahkan: biaya yang tidak terbaca, baris 6.",
                               "Jumlah menurut sumber tidak sama dengan biaya yang ditulis, baris 9."});
}

TEST_CASE("a total says how many rows have no cost at all") {
    const auto document = programa("kegiatan:\n"
                                   "  - {id: K1, biaya: 5, sumber_biaya: APBN}\n"
                                   "  - {id: K2, kegiatan: x}\n"
                                   "  - {id: K3, biaya: swadaya}\n"
                                   "  - {id: K4, biaya: \"-\", sumber_biaya: APBN}\n"
                                   "  - {id: K5, sumber_biaya: [{sumber: APBN, jumlah: 7}]}\n"
                                   "  - {id: K6, biaya: PM}\n");
    const auto table = table_of(*document, "kegiatan,biaya,sumber biaya");
    CHECK(shown(table.total) == "Jumlah (di luar PM, 2 baris tanpa biaya) | #12 | APBN Rp12\n");
    CHECK(table.notes == Texts{"Tidak ikut dijumlahkan: PM (biaya belum diketahui), baris 6.",
                               "Tidak ikut dijumlahkan: 2 baris tanpa biaya (baris 2, 4)."});
    CHECK(table_of(*document, "kegiatan").notes.empty());
}

TEST_CASE("a cell that says more than an amount is shown as written") {
    const std::string both = "APBN 1.500.000, Swadaya 1.000.000";
    CHECK(cells("biaya: \"" + both + "\"") == Texts{both, both, both});
    CHECK(cells("biaya: dua juta rupiah")[1] == "Rp2.000.000");
}

TEST_CASE("no source is given an amount that nobody wrote") {
    const auto total = [](const std::string& money) {
        const auto document = programa("kegiatan:\n  - {id: K1, " + money + "}\n");
        return shown(table_of(*document, "kegiatan,biaya,sumber biaya").total);
    };
    const std::string sources = "sumber_biaya: [APBN 1.500.000, Swadaya PM]";
    CHECK(total("biaya: 2.500.000, " + sources) ==
          "Jumlah (di luar PM) | #2500000 | APBN Rp1.500.000; belum dirinci per sumber Rp1.000.000\n");
    CHECK(total("biaya: PM, " + sources) == "Jumlah (di luar PM) | #1500000 | APBN Rp1.500.000\n");
    CHECK(total("sumber_biaya: [APBN Rp50.000/org]") == "Jumlah (di luar tarif) | #0 | \n");
}
