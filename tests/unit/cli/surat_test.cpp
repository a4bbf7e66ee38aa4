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
    const auto page = folder / "surat/99.08.03.2004-desa-sukamaju.md";
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
    CHECK(
        letter.find("### Pemantauan dan evaluasi\n\n1. Baris 106 (wajib): tidak ada pemantauan pada triwulan II tahun "
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
    CHECK(std::filesystem::exists(folder / "surat/99.08.03.2004-desa-karang-sari.md"));
    CHECK(std::filesystem::exists(folder / "surat/99.08.03.2004-desa-karang-sari-2.md"));
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
