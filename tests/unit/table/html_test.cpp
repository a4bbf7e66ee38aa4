#include <doctest/doctest.h>

#include "table/html_layout.hpp"
#include "table/html_parts.hpp"
#include "table_sample.hpp"

using namespace table_test;
using suluh::table::layout_of;
using suluh::table::Length;
using suluh::table::sheet_of;

namespace {

std::string grid(const suluh::Table& table) {
    const auto html = suluh::table::html_grid(table, sheet_of(suluh::Paper::a4), "");
    return html.substr(html.find("<thead>"));
}

std::size_t count(std::string_view text, std::string_view part) {
    std::size_t found = 0;
    for (auto at = text.find(part); at != std::string_view::npos; at = text.find(part, at + 1)) ++found;
    return found;
}

/// `rows` rows under one purpose, each with `words` words of its own.
suluh::Table merged(std::size_t rows, int words) {
    suluh::Table table;
    table.columns = {{{"Tujuan"}, false, 1}, {{"Kegiatan"}, false, 1}};
    std::string own;
    for (int i = 0; i < words; ++i) own += "kegiatan ";
    for (std::size_t row = 0; row < rows; ++row) table.rows.push_back({{text("sama", row > 0), text(own)}});
    return table;
}

} // namespace

TEST_CASE("html: headings over the columns they share, repeated cells merged") {
    CHECK(grid(plan()) == R"(<thead>
<tr><th scope="col" rowspan="2">No</th><th scope="col" rowspan="2">Tujuan</th><th scope="colgroup" colspan="2">Sasaran</th><th scope="col" rowspan="2">Biaya</th></tr>
<tr><th scope="col">L</th><th scope="col">P</th></tr>
<tr class="numbers"><th>(1)</th><th>(2)</th><th>(3)</th><th>(4)</th><th>(5)</th></tr>
</thead>
<tbody>
<tr class="title"><th class="group" scope="rowgroup" style="--depth: 0" colspan="5">I Perilaku</th></tr>
<tr class="title"><th class="group" scope="rowgroup" style="--depth: 1" colspan="5">A Padi</th></tr>
<tr><td class="number">1</td><td rowspan="2">Tanam; benar</td><td class="number">5</td><td class="number">7</td><td class="number">1.500.000,5</td></tr>
<tr><td class="number">2</td><td class="number">3</td><td class="number">-</td><td class="number">PM</td></tr>
</tbody>
<tbody>
<tr class="title"><th class="group" scope="rowgroup" style="--depth: 0" colspan="5">II Non Perilaku</th></tr>
<tr><td class="number">3</td><td>Panen</td><td class="number"></td><td class="number"></td><td class="number">250.000</td></tr>
</tbody>
<tbody class="total">
<tr class="total"><td class="number"></td><td>Jumlah</td><td class="number"></td><td class="number"></td><td class="number">1.750.000,5</td></tr>
</tbody>
<tfoot aria-hidden="true"><tr><td colspan="5"></td></tr></tfoot>
</table>
)");
}

TEST_CASE("html: the page around a table") {
    const auto page = suluh::write_html({plan()}, {});
    CHECK(page.starts_with("<!DOCTYPE html>\n<html lang=\"id\">\n<head>\n<meta charset=\"utf-8\">\n"));
    CHECK(page.find("<title>RENCANA KERJA TAHUN 2027</title>") != std::string::npos);
    CHECK(page.find("<h1>RENCANA KERJA<br>TAHUN 2027</h1>") != std::string::npos);
    CHECK(page.find("<dt>Nama</dt><dd>Siti</dd>") != std::string::npos);
    CHECK(page.find("<p class=\"office\">Penyuluh</p>\n<p class=\"name\">Siti</p>\n<p class=\"id\">NIP. 1</p>") !=
          std::string::npos);
    CHECK_MESSAGE(page.find("Suparman") < page.find("Penyusun,"), "the left block comes first");
    CHECK(page.find("@page { size: 297mm 210mm;") != std::string::npos);
    for (const auto* outside : {"<script", "http:", "https:", "url(", "@import"})
        CHECK(page.find(outside) == std::string::npos);
}

TEST_CASE("html: F4 is 215 by 330 millimetres") {
    suluh::TableOptions options;
    options.paper = suluh::Paper::f4;
    CHECK(suluh::write_html({plan()}, options).find("@page { size: 330mm 215mm;") != std::string::npos);
}

TEST_CASE("html: all text is escaped wherever it stands") {
    const std::string evil = "<script>alert(\"x\" & 'y')</script>";
    auto table = list({evil});
    table.columns[0].headings = {evil, evil};
    table.title = table.notes = {evil};
    table.heads = {{evil, evil}};
    table.groups = {{0, 0, evil}};
    table.total = {text(evil)};
    table.signatures = {{false, {evil}, {{evil, evil, evil}}}};
    const auto page = suluh::write_html({table}, {});
    CHECK(page.find("<script") == std::string::npos);
    CHECK(count(page, "&lt;script&gt;alert(&quot;x&quot; &amp; &#39;y&#39;)&lt;/script&gt;") == 14);
}

TEST_CASE("html: a crowd that signs alone takes the whole width, in columns") {
    auto table = list({"a"});
    const auto page_of = [&](std::size_t people, bool others) {
        table.signatures = {{true, {"Penilai,"}, std::vector<suluh::Signature>(people, {{}, "Karto", {}})}};
        if (others) table.signatures.push_back({false, {"Mengetahui,"}, {{{}, "Budi", {}}}});
        return suluh::write_html({table}, {});
    };
    CHECK(count(page_of(7, false), "<div class=\"whole\">") == 1);
    CHECK(count(page_of(7, false), "class=\"name\">Karto") == 7);
    CHECK(count(page_of(6, false), "<div class=\"whole\">") == 0);
    CHECK(count(page_of(7, true), "<div class=\"whole\">") == 0);
}

TEST_CASE("html: line breaks stay, other control characters do not") {
    CHECK(suluh::table::html_text("satu\r\ndua\x01") == "satu<br>dua\xEF\xBF\xBD");
}

TEST_CASE("html: each table begins a section of its own") {
    CHECK(count(suluh::write_html({plan(), plan(), plan()}, {}), "<section class=\"page\">") == 3);
    CHECK(count(suluh::write_html({}, {}), "<section") == 0);
}

TEST_CASE("html: a long run of merged rows is parted, and its text printed once") {
    const auto html = grid(merged(40, 60));
    CHECK(count(html, "<tbody>") > 5);
    CHECK(count(html, "sama") == 1);
    CHECK(count(html, "goes-on") == count(html, "from-above"));
    CHECK(count(html, "goes-on") == count(html, "<tbody>") - 1);
}

TEST_CASE("html: a long run is parted where the fewest cells are merged") {
    auto table = merged(6, 40);
    for (auto& row : table.rows) row.cells.insert(row.cells.begin() + 1, text("masalah"));
    table.columns.insert(table.columns.begin() + 1, suluh::Column{{"Masalah"}, false, 1});
    for (const std::size_t row : {1U, 3U, 5U}) table.rows[row].cells[1].repeats = true;
    for (const auto& chunk : layout_of(table, sheet_of(suluh::Paper::a4)).chunks) CHECK(chunk.first % 2 == 0);
}

TEST_CASE("html: the layout holds all rows in order and the whole width") {
    for (const auto paper : {suluh::Paper::a4, suluh::Paper::f4}) {
        const auto sheet = sheet_of(paper);
        const auto layout = layout_of(merged(100, 7), sheet);
        std::size_t next = 0;
        for (const auto& chunk : layout.chunks) {
            CHECK(chunk.first == next);
            CHECK(chunk.last > chunk.first);
            next = chunk.last;
        }
        CHECK(next == 100);
        Length width = 0;
        for (const auto column : layout.widths) width += column;
        CHECK(width <= sheet.width);
        CHECK(width > sheet.width - 10);
    }
}

TEST_CASE("html: a column is never too narrow for the words of its headings") {
    suluh::Table table;
    for (int i = 0; i < 14; ++i) table.columns.push_back({{"Kegiatan", "Penanggung Jawab"}, false, 1});
    table.columns.push_back({{"Keterangan"}, false, 40});
    const auto layout = layout_of(table, sheet_of(suluh::Paper::a4));
    for (const auto width : layout.widths)
        CHECK(suluh::table::inner_width(width) >= suluh::table::text_width("Penanggung", layout.font_size));
}

TEST_CASE("html: a long word may be broken at its strokes") {
    auto table = list({"Ceramah/Diskusi <&> L/P"});
    for (int i = 0; i < 19; ++i) table.columns.push_back({{"Penanggung"}, false, 1});
    CHECK(grid(table).find("Ceramah/<wbr>Diskusi &lt;&amp;&gt; L/P") != std::string::npos);
    CHECK(grid(list({"Ceramah/Diskusi"})).find("Ceramah/Diskusi") != std::string::npos);
}

TEST_CASE("html: tables of odd shape do not fail") {
    suluh::Table bare;
    bare.notes = {"catatan"};
    CHECK(suluh::write_html({bare}, {}).find("<p>catatan</p>") != std::string::npos);
    auto ragged = plan();
    ragged.rows[1].cells.resize(1);
    ragged.columns[0].weight = -3;
    CHECK(count(grid(ragged), "<tr") == 11);
}
