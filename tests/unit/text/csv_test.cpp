// What spreadsheets and people save as csv, with the places of its cells.
#include <doctest/doctest.h>
#include <fmt/format.h>

#include "text/csv.hpp"

using namespace suluh;

namespace {

/// Rows in lines, cells between '|'; of a file that cannot be read its findings.
std::string read(const std::string& bytes) {
    const Source source{"uji.csv", bytes};
    Findings findings;
    const auto csv = read_csv(source, "uji/csv", findings);
    std::string text;
    for (const auto& finding : findings) {
        const auto at = source.place(finding.at.begin);
        text += fmt::format("{}:{}: {}; {} [{}]", at.line, at.column, finding.message, finding.hint, finding.rule);
    }
    CHECK_EQ(csv.has_value(), findings.empty());
    if (!csv) return text;
    for (std::size_t i = 0; i < csv->rows(); ++i) {
        for (const auto& cell : csv->row(i)) text += fmt::format("{}|", cell.text);
        text += "\n";
    }
    return text;
}

/// The places of all cells.
std::string places(const std::string& bytes) {
    const Source source{"uji.csv", bytes};
    Findings findings;
    const auto csv = read_csv(source, "uji/csv", findings);
    REQUIRE(csv);
    std::string text;
    for (std::size_t i = 0; i < csv->rows(); ++i)
        for (const auto& cell : csv->row(i)) {
            const auto at = source.place(cell.at.begin);
            text += fmt::format("{}:{} ", at.line, at.column);
        }
    return text;
}

const std::string save_as = "di Excel pilih Simpan Sebagai, lalu jenis \"CSV UTF-8\"";

} // namespace

TEST_CASE("csv: the first line with a separator chooses it") {
    CHECK_EQ(read("a,b\n1,2\n"), "a|b|\n1|2|\n");
    CHECK_EQ(read("a;b\n1,5;2\n"), "a|b|\n1,5|2|\n");
    CHECK_EQ(read("a\tb, c\n1;2\t3\n"), "a|b, c|\n1;2|3|\n");
    CHECK_EQ(read("Lembar skor\na;b\n1;2\n"), "Lembar skor|\na|b|\n1|2|\n");
    CHECK_EQ(read("\"a,b,c\";d\n1;2\n"), "a,b,c|d|\n1|2|\n");
    CHECK_EQ(read("SEP=;\na,b;c\n"), "a,b|c|\n");
    CHECK_EQ(read("sep=x;a\n1;2\n"), "sep=x|a|\n1|2|\n");
    CHECK_EQ(read("a\nb"), "a|\nb|\n");
}

TEST_CASE("csv: line ends of all systems, a byte-order mark, lines without a character") {
    CHECK_EQ(read("\xEF\xBB\xBF"
                  "a,b\r\n1,2\r\n\r\n3,4"),
             "a|b|\n1|2|\n3|4|\n");
    CHECK_EQ(read("a,b\r1,2\r"), "a|b|\n1|2|\n");
    CHECK_EQ(read("a,b\n,\n,,\n"), "a|b|\n||\n|||\n");
    CHECK_EQ(read("a,b\n1,"), "a|b|\n1||\n");
}

TEST_CASE("csv: quotes") {
    CHECK_EQ(read("a,b\n\"1,5\",\"x\ny\"\n"), "a|b|\n1,5|x\ny|\n");
    CHECK_EQ(read("a,b\n\"Poktan \"\"Mekar\"\" Jaya\",\"\"\n\"\"\"\",x\n"), "a|b|\nPoktan \"Mekar\" Jaya||\n\"|x|\n");
    CHECK_EQ(read("a,b\n 1 , \"2,5\" \n"), "a|b|\n 1 |2,5|\n");
    CHECK_EQ(read("a,b\nPoktan \"Mekar\",2\n"), "a|b|\nPoktan \"Mekar\"|2|\n");
}

TEST_CASE("csv: what cannot be read is told with its place") {
    CHECK_EQ(read("a,b\n1,\"dua\n3,4\n"),
             "2:3: tanda kutip ini tidak ditutup; tulis tanda kutip penutup; kutip di dalam "
             "sel ditulis dua kali (\"\") [uji/csv]");
    CHECK_EQ(read("a,b\n\"Poktan \"Mekar\" Jaya\",2\n"),
             "2:10: sesudah tanda kutip penutup masih ada \"Mekar\" Jaya\"\"; kutip di dalam sel ditulis dua kali "
             "(\"\"), dan pemisah kolom sesudah kutip penutup [uji/csv]");
    CHECK_EQ(read(""), "1:1: berkas kosong; isi berkas ini; baris pertamanya nama kolom [berkas/kosong]");
    CHECK_EQ(read("\r\n \n"),
             "1:1: berkas hanya berisi baris kosong; isi berkas ini; baris pertamanya nama kolom [berkas/kosong]");
    CHECK_EQ(read("PK\x03\x04..."), "1:1: ini buku kerja Excel atau LibreOffice, bukan csv; " + save_as + " [uji/csv]");
    CHECK_EQ(read("\xFF\xFE"
                  "a"),
             "1:1: berkas disimpan sebagai \"Unicode\" (UTF-16), bukan UTF-8; " + save_as + " [berkas/bukan-utf8]");
    CHECK_EQ(read("a,b\n1,2\x96"
                  "3\n"),
             "2:4: byte 0x96 bukan bagian dari teks UTF-8; " + save_as + " [berkas/bukan-utf8]");
    CHECK_EQ(read(std::string("a,b\n1,\0", 7)),
             "2:3: di sini ada karakter NUL (U+0000) yang tidak tampak di layar; " + save_as + " [uji/csv]");
    const std::string large(std::size_t{16} * 1024 * 1024 + 1, 'a');
    CHECK_EQ(read(large), "1:1: berkas lebih besar dari 16 MiB (16777217 byte); bagi menjadi beberapa berkas, dan "
                          "pastikan ini bukan gambar atau hasil pindai [berkas/terlalu-besar]");
}

TEST_CASE("csv: every cell knows its line and column, in code points") {
    CHECK_EQ(places("a;b\né;\"x\ny\";z\n;\n"), "1:1 1:3 2:1 2:3 3:4 4:1 4:2 ");
}

TEST_CASE("csv: cells outlive a move of the table") {
    const Source source{"uji.csv", "\"a\"\"b\",c\n"};
    Findings findings;
    auto first = read_csv(source, "uji/csv", findings);
    REQUIRE(first);
    const auto moved = std::move(*first);
    CHECK_EQ(moved.row(0)[0].text, "a\"b");
    CHECK_EQ(moved.separator(), ',');
}
