#include <doctest/doctest.h>

#include "table_sample.hpp"

using namespace table_test;

namespace {

std::string csv_of(const std::string& value, bool excel = false) {
    suluh::TableOptions options;
    options.excel = excel;
    const auto csv = suluh::write_csv({list({value})}, options);
    return csv.substr(csv.find("\r\n") + 2);
}

} // namespace

TEST_CASE("csv: heading row, data rows, total row and nothing else") {
    CHECK(suluh::write_csv({plan()}, {}) == "No,Tujuan,Sasaran/L,Sasaran/P,Biaya\r\n"
                                            "1,Tanam; benar,5,7,1500000.5\r\n"
                                            "2,Tanam; benar,3,-,PM\r\n"
                                            "3,Panen,,,250000\r\n"
                                            ",Jumlah,,,1750000.5\r\n");
}

TEST_CASE("csv: for an Indonesian spreadsheet a mark, semicolons and decimal commas") {
    suluh::TableOptions options;
    options.excel = true;
    options.blank_repeats = true;
    CHECK(suluh::write_csv({plan()}, options) == "\xEF\xBB\xBFNo;Tujuan;Sasaran/L;Sasaran/P;Biaya\r\n"
                                                 "1;\"Tanam; benar\";5;7;1500000,5\r\n"
                                                 "2;;3;-;PM\r\n"
                                                 "3;Panen;;;250000\r\n"
                                                 ";Jumlah;;;1750000,5\r\n");
}

TEST_CASE("csv: several tables follow one another after an empty line") {
    CHECK(suluh::write_csv({list({"a"}), list({"b"})}, {}) == "Uraian\r\na\r\n\r\nUraian\r\nb\r\n");
}

TEST_CASE("csv: quotes only where they are needed") {
    CHECK(csv_of("padi, jagung") == "\"padi, jagung\"\r\n");
    CHECK(csv_of("padi, jagung", true) == "padi, jagung\r\n");
    CHECK(csv_of("pupuk \"urea\"") == "\"pupuk \"\"urea\"\"\"\r\n");
    CHECK(csv_of("satu\r\ndua\rtiga") == "\"satu\ndua\ntiga\"\r\n");
    CHECK(csv_of("") == "\"\"\r\n");
}

TEST_CASE("csv: a text that a spreadsheet would run is made harmless") {
    for (const std::string formula :
         {"=1+1", "+62811", "-5", "@SUM(A1)", "- pupuk", " =1", "\n=1", "\"=1", "'=1", "＝1"})
        CHECK_MESSAGE(csv_of(formula).find('\'') <= 1, formula);
    CHECK(csv_of("=A1") == "'=A1\r\n");
    CHECK(csv_of("\tx") == "' x\r\n");
    CHECK(csv_of("\rx") == "\"'\nx\"\r\n");
}

TEST_CASE("csv: what no spreadsheet runs is left alone") {
    for (const std::string harmless : {"-", " - ", "2 + 3", "a@b.id", "Jum'at", "'kutip'"})
        CHECK(csv_of(harmless) == harmless + "\r\n");
    auto table = list({});
    table.rows = {{{number("-0.25", "-0,25")}}};
    CHECK(suluh::write_csv({table}, {}) == "Uraian\r\n-0.25\r\n");
}

TEST_CASE("csv: a heading can be a formula too") {
    auto table = list({});
    table.columns = {{{"=cmd", "x"}, false, 1}};
    CHECK(suluh::write_csv({table}, {}) == "'=cmd/x\r\n");
}

TEST_CASE("csv: control characters and invalid bytes do not come through") {
    CHECK(csv_of(std::string("a\0b\x1B\xFF", 5)) == "a\xEF\xBF\xBD"
                                                    "b\xEF\xBF\xBD\xEF\xBF\xBD\r\n");
}

TEST_CASE("csv: the first row is written even when it claims to repeat one") {
    auto table = list({});
    table.rows = {{{text("a", true)}}, {{text("a", true)}}};
    suluh::TableOptions options;
    options.blank_repeats = true;
    CHECK(suluh::write_csv({table}, options) == "Uraian\r\na\r\n\"\"\r\n");
}
