#include <doctest/doctest.h>

#include "table/markdown_text.hpp"
#include "table_sample.hpp"

using namespace table_test;
using suluh::table::markdown_cell;
using suluh::table::markdown_line;

TEST_CASE("markdown: a whole table with what stands around it") {
    CHECK(suluh::write_markdown({plan()}, {}) == R"(**RENCANA KERJA**\
**TAHUN 2027**

Nama : Siti

|  No | Tujuan              | Sasaran/L | Sasaran/P |           Biaya |
| --: | ------------------- | --------: | --------: | --------------: |
| (1) | (2)                 |       (3) |       (4) |             (5) |
|     | **I Perilaku**      |           |           |                 |
|     | **A Padi**          |           |           |                 |
|   1 | Tanam; benar        |         5 |         7 |     1.500.000,5 |
|   2 |                     |         3 |         - |              PM |
|     | **II Non Perilaku** |           |           |                 |
|   3 | Panen               |           |           |         250.000 |
|     | **Jumlah**          |           |           | **1.750.000,5** |

PM tidak dijumlahkan.

Mengetahui,\
Kepala Desa

Suparman

Sukamaju, 1 Mei 2026\
Penyusun,\
Penyuluh

Siti\
NIP. 1
)");
}

TEST_CASE("markdown: whatever is markup in GitHub's or pandoc's Markdown is escaped") {
    CHECK(markdown_cell("a|b *c* _d_ `e` <f> &amp; [g] ~h~ ^i^ $j$ @k #1 \\") ==
          R"(a\|b \*c\* \_d\_ \`e\` \<f\> \&amp; \[g\] \~h\~ \^i\^ \$j\$ \@k \#1 \\)");
    CHECK(markdown_cell("\"x\" Jum'at -- ...") == R"(\"x\" Jum\'at \-\- \.\.\.)");
    CHECK(markdown_cell(":smile: :+1: http://a.id") == R"(\:smile: \:+1: http\://a.id)");
}

TEST_CASE("markdown: ordinary Indonesian text stays readable") {
    for (const std::string plain :
         {"Rp2.500.000; APBD", "5,2 ton/ha (naik 10%)", "08:30", "2 x 12 bln", "Januari-Maret", "-"})
        CHECK(markdown_cell(plain) == plain);
}

TEST_CASE("markdown: a cell keeps to one line") {
    CHECK(markdown_cell("satu\ndua\r\ntiga") == "satu<br> dua<br> tiga");
    CHECK(markdown_cell("\n tepi \n") == "tepi");
    CHECK(markdown_cell("a\tb\x07") == "a b\xEF\xBF\xBD");
}

TEST_CASE("markdown: a line cannot begin a list, a heading, a rule or a caption") {
    CHECK(markdown_line("- satu") == R"(\- satu)");
    CHECK(markdown_line("1. satu") == R"(1\. satu)");
    CHECK(markdown_line("(a) satu") == R"((a\) satu)");
    CHECK(markdown_line("12) satu") == R"(12\) satu)");
    CHECK(markdown_line("iv. satu") == R"(iv\. satu)");
    CHECK(markdown_line("b. satu") == R"(b\. satu)");
    for (const std::string plain : {"Metode: bobot", "NIP. 198704112010012003", "Selesai. Lalu", "A4: rusak"})
        CHECK(markdown_line(plain) == plain);
    CHECK(markdown_line("# satu") == R"(\# satu)");
    CHECK(markdown_line("=====") == R"(\=====)");
    CHECK(markdown_line("Table: satu") == R"(Table\: satu)");
    CHECK(markdown_line("% satu") == R"(\% satu)");
    CHECK(markdown_line("satu\ndua") == "satu dua");
}

TEST_CASE("markdown: columns line up by the width that is seen") {
    CHECK(suluh::write_markdown({list({"水田", "e\u0301", "abcdef"})}, {}) == "| Uraian |\n"
                                                                              "| ------ |\n"
                                                                              "| (1)    |\n"
                                                                              "| 水田   |\n"
                                                                              "| e\u0301      |\n"
                                                                              "| abcdef |\n");
}

TEST_CASE("markdown: a table too wide to line up is not padded and shares the page by weight") {
    suluh::Table table;
    table.columns = {{{"No"}, true, 1}, {{"Uraian"}, false, 3}};
    table.column_numbers = false;
    table.rows = {{{text("1"), text(std::string(200, 'x'))}}};
    CHECK(suluh::write_markdown({table}, {}) == "| No | Uraian |\n| " + std::string(24, '-') + ": | " +
                                                    std::string(75, '-') + " |\n| 1 | " + std::string(200, 'x') +
                                                    " |\n");
}

TEST_CASE("markdown: text is printed again right below a group title") {
    auto table = list({});
    table.column_numbers = false;
    table.rows = {{{text("sama")}}, {{text("sama", true)}}, {{text("sama", true)}}};
    table.groups = {{2, 0, "B"}};
    CHECK(suluh::write_markdown({table}, {}) ==
          "| Uraian |\n| ------ |\n| sama   |\n|        |\n| **B**  |\n| sama   |\n");
}
