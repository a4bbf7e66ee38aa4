// Programa written in a few lines, and tables written out as text.
#pragma once

#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include <doctest/doctest.h>

#include "suluh/form.hpp"

namespace suluh::test {

inline constexpr std::string_view head = "jenis: programa\n"
                                         "pedoman: \"25/2009\"\n"
                                         "tahun: 2027\n"
                                         "tingkat: desa\n"
                                         "wilayah: {kode: \"99.08.03.2004\", desa: Sukamaju, kecamatan: Mandiraja}\n"
                                         "penyuluh: {nama: Siti Rahma, nip: \"198704112010012003\"}\n";

inline std::unique_ptr<Document> programa(std::string_view body, std::string_view top = head) {
    auto document = read_document(Source{"uji.yaml", std::string{top} + std::string{body}});
    REQUIRE(document->programa() != nullptr);
    return document;
}

/// Cells between " | "; '^' before one that repeats the cell above, '#' before a number; groups "== title", the total
/// row "= ".
inline std::string shown(const Cell& cell) {
    return (cell.repeats ? "^" : "") + (cell.is_number ? "#" + cell.number.digits() : cell.text);
}

inline std::string shown(const std::vector<Cell>& cells) {
    std::string line;
    for (const auto& cell : cells) line += (&cell == &cells.front() ? "" : " | ") + shown(cell);
    return line + "\n";
}

inline std::string shown(const Table& table) {
    std::string text;
    for (std::size_t row = 0; row < table.rows.size(); ++row) {
        for (const auto& group : table.groups)
            if (group.before == row)
                text += std::string(static_cast<std::size_t>(group.depth) + 2, '=') + " " + group.title + "\n";
        text += shown(table.rows[row].cells);
    }
    return table.total.empty() ? text : text + "= " + shown(table.total);
}

inline std::vector<std::string> column(const Table& table, std::string_view heading) {
    std::vector<std::string> texts;
    for (std::size_t i = 0; i < table.columns.size(); ++i)
        if (flat_heading(table.columns[i]) == heading)
            for (const auto& row : table.rows) texts.push_back(row.cells[i].text);
    return texts;
}

inline std::string headings(const Table& table) {
    std::string text;
    for (const auto& one : table.columns) text += (text.empty() ? "" : " | ") + flat_heading(one);
    return text;
}

inline Table form(const Document& document, int number, const std::string& penyuluh = {}) {
    const auto* shipped = shipped_form(number, pedoman_of(*document.programa()));
    REQUIRE(shipped != nullptr);
    const std::vector<const Document*> all{&document};
    return form_table(all, *shipped, {number, false, penyuluh});
}

/// Columns of a layout that names its headings after its cells.
inline FormFile layout(std::string_view cells, std::string_view more = "") {
    std::string text = "jenis: formulir\nkolom:\n";
    for (std::size_t at = 0; at < cells.size();) {
        const auto end = std::min(cells.find(',', at), cells.size());
        const auto name = std::string{cells.substr(at, end - at)};
        text += "  - {judul: " + name + ", isi: " + name + "}\n";
        at = end + 1;
    }
    auto file = read_form(Source{"tata-letak.yaml", text + std::string{more}});
    REQUIRE(file.document->findings.empty());
    return file;
}

inline Table table_of(const Document& document, std::string_view cells, int number = 3, std::string_view more = "") {
    const auto file = layout(cells, more);
    const std::vector<const Document*> all{&document};
    return form_table(all, file.form, {number, false, {}});
}

} // namespace suluh::test
