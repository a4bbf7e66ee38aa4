#include <doctest/doctest.h>

#include "suluh/manuscript.hpp"

#include "table/prose.hpp"

using namespace suluh;

namespace {

std::string html(std::string_view text) {
    return table::prose_html(text, table::upright_sheet_of(Paper::a4));
}

} // namespace

TEST_CASE("prose: paragraphs, lists and emphasis stay what they are") {
    const std::string_view text =
        "Alinea satu,\r\nbaris *dua*.\r\n\r\n- butir **tebal**\r\n- butir dua\r\n\r\n3. tiga\r\n4. empat\r\n";
    CHECK(table::prose_markdown(text) ==
          "Alinea satu,\nbaris *dua*.\n\n- butir **tebal**\n- butir dua\n\n3. tiga\n4. empat\n");
    CHECK(html(text) == "<p>Alinea satu,\nbaris <em>dua</em>.</p>\n"
                        "<ul>\n<li>butir <strong>tebal</strong></li>\n<li>butir dua</li>\n</ul>\n"
                        "<ol start=\"3\">\n<li>tiga</li>\n<li>empat</li>\n</ol>\n");
}

TEST_CASE("prose: a heading is a bold line, so that it begins no chapter") {
    CHECK(table::prose_markdown("# A. Bab\nisi\n\nGaris\n=====") == "**A\\. Bab**\n\nisi\n\n**Garis**\n");
    CHECK(html("## Bab <b>") == "<p class=\"heading\">Bab &lt;b&gt;</p>\n");
}

TEST_CASE("prose: markup, links and pictures are words") {
    CHECK(table::prose_markdown("<script>x</script> &amp; [a](javascript:b) ![c](d.png) <https://e.example>") ==
          "\\<script\\>x\\</script\\> \\&amp; a (javascript:b) c (gambar: d.png) https\\://e.example\n");
    CHECK(html("<div onclick=\"x\">\n\n<petani@balai.example> ![](d.png)") ==
          "<p>&lt;div onclick=&quot;x&quot;&gt;</p>\n<p>petani@balai.example (gambar: d.png)</p>\n");
}

TEST_CASE("prose: what pandoc alone takes for markup is escaped") {
    CHECK(table::prose_markdown("$x$ @kutip ~a~ [^1]\n::: kotak\n: definisi\n% judul\n+ daftar") ==
          "\\$x\\$ \\@kutip \\~a\\~ \\[\\^1\\]\n\\::: kotak\n\\: definisi\n\\% judul\n\n- daftar\n");
}

TEST_CASE("prose: an indented first line is a paragraph, a fence keeps its lines") {
    CHECK(table::prose_markdown("    menjorok") == "menjorok\n");
    CHECK(table::prose_markdown("~~~\na ``` b\n\n# c\n~~~") == "````\na ``` b\n\n# c\n````\n");
    CHECK(html("```\na < b\n```") == "<pre>a &lt; b<br></pre>\n");
}

TEST_CASE("prose: quotes, rules and lists in lists") {
    CHECK(table::prose_markdown("> satu\n>\n> dua\n\n---\n\n1. a\n   - b\n\n     c") ==
          "> satu\n>\n> dua\n\n* * *\n\n1. a\n\n   - b\n\n     c\n");
}

TEST_CASE("prose: a table is printed as tables are") {
    CHECK(table::prose_markdown("| a | b |\n| --- | --: |\n| *x* | 1 |") ==
          "| a   |   b |\n| --- | --: |\n| x   |   1 |\n");
    const auto page = html("| a | b |\n| --- | --: |\n| <x> | 1 |");
    CHECK(page.find("<table class=\"grid\"") == 0);
    CHECK(page.find("<td>&lt;x&gt;</td><td class=\"number\">1</td>") != std::string::npos);
}

TEST_CASE("prose: nothing that says nothing, nothing lost in the deep") {
    for (const std::string_view nothing : {"", "\n \n", "[a]: /b"}) {
        CHECK(table::prose_markdown(nothing).empty());
        CHECK(html(nothing).empty());
    }
    for (const std::string_view mark : {"- ", "> ", "1. ", "> - "}) {
        std::string deep;
        for (int i = 0; i < 500; ++i) deep += mark;
        CHECK_MESSAGE(table::prose_markdown(deep + "dasar").find("dasar") != std::string::npos, mark);
        CHECK_MESSAGE(html(deep + "dasar").find("dasar") != std::string::npos, mark);
    }
    std::string wide = "|";
    std::string rule = "|";
    for (int i = 0; i < 5000; ++i) wide += "a|", rule += "---|";
    std::string rows;
    for (int i = 0; i < 5000; ++i) rows += "|b|\n";
    CHECK(html(wide + "\n" + rule + "\n" + rows).size() < 100'000); // not 25 million cells
}

TEST_CASE("manuscript: a lying table takes its chapter's heading along") {
    Table wide;
    for (int i = 0; i < 11; ++i) wide.columns.push_back({{"k"}, false, 1});
    wide.rows.push_back({});
    Manuscript manuscript{{"JUDUL \"A\"</style>"}, {{"Balai", "B"}}, {}};
    manuscript.sections.push_back({1, "A. Bab", {{Passage::Kind::sentence, "Kata pengantar."}}});
    manuscript.sections.push_back({2, "1. Lebar", {{Passage::Kind::table, {}, wide}}});
    manuscript.sections.push_back({1, "B. Bab", {{Passage::Kind::gap, "(belum ditulis)"}}});
    const auto page = write_html(manuscript, {.paper = Paper::f4});
    CHECK(page.find("@page { size: 215mm 330mm") != std::string::npos);
    CHECK(page.find("content: \"JUDUL \\22 A\\22 \\3c \\2f style\\3e \"") != std::string::npos);
    CHECK(page.find("<section class=\"lying\">\n<h2 id=\"bagian-1\">A. Bab</h2>\n<p>Kata pengantar.</p>\n"
                    "<h3 id=\"bagian-2\">1. Lebar</h3>\n<table") != std::string::npos);
    CHECK(page.find("<section>\n<h2 id=\"bagian-3\">B. Bab</h2>\n<p class=\"gap\">(belum ditulis)</p>\n</section>") !=
          std::string::npos);
    CHECK(page.find("<li class=\"level-2\"><a href=\"#bagian-2\">1. Lebar</a></li>") != std::string::npos);
    CHECK(write_markdown(manuscript, {})
              .find("---\ntitle: \"JUDUL \\\\\\\"A\\\\\\\"\\\\</style\\\\>\"\nlang: id\ntoc-title: Daftar Isi\n---\n\n"
                    "Balai : B\n\n# A. Bab\n\nKata pengantar.\n\n## 1. Lebar\n\n|") == 0);
}

TEST_CASE("manuscript: a table that pandoc spreads over the page gets dashes for its words") {
    Table table;
    table.column_numbers = false;
    table.columns = {{{"Id"}, false, 1}, {{"Pertanggungjawaban"}, false, 1}, {{"Uraian"}, false, 8}};
    table.rows.push_back(
        {{{"M10", false, {}, false}, {}, {std::string(40, 'a') + " " + std::string(40, 'b'), false, {}, false}}});
    Manuscript manuscript{{"J"}, {}, {{1, "A", {{Passage::Kind::table, {}, table}}}}};
    CHECK(write_markdown(manuscript, {})
              .find("\n| ------ | ---------------- | ------------------------------------------------ |\n") !=
          std::string::npos);
    manuscript.sections.front().passages.front().table.rows.clear(); // short lines: every column as wide as it is
    CHECK(write_markdown(manuscript, {})
              .find("\n| Id  | Pertanggungjawaban | Uraian |\n| --- | ------------------ | ------ |\n") !=
          std::string::npos);
}
