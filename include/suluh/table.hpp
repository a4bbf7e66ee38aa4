// A printable table that knows no domain: columns (some under common headings), rows of cells, groups of rows, a total
// row, head lines above and signatures below. One writer a format turns it into text; every writer escapes all it
// prints.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "suluh/decimal.hpp"

namespace suluh {

/// One cell. `text` is what a person reads. A number that a spreadsheet should add up also carries `number`.
struct Cell {
    std::string text;
    bool is_number = false; ///< `number` holds the value: csv writes its digits, json a JSON number
    Decimal number;
    /// This cell says the same as the one above it because both rows stand under the same keadaan, tujuan or masalah:
    /// html merges it with the one above, markdown leaves it blank, csv repeats it unless told otherwise.
    bool repeats = false;
};

struct Column {
    /// From the outermost heading to the column's own: {"Sasaran", "Pelaku Utama", "Wanita Tani"}. At least one.
    std::vector<std::string> headings;
    bool numeric = false; ///< set right-aligned
    int weight = 1;       ///< share of the page width in html, relative to the other columns
};

/// A heading row that stands before row `before` ("Kebijakan", "I Perilaku"): drawn in md and html, `kelompok` in json,
/// left out of csv. `depth` 0 is outermost.
struct RowGroup {
    std::size_t before = 0;
    int depth = 0;
    std::string title;
};

struct Row {
    std::vector<Cell> cells; ///< one for each column
};

/// One signature: title of office above, name (underlined), number below ("NIP. …"). Empty strings are left out.
struct Signature {
    std::string office;
    std::string name;
    std::string number;
};

/// One block of the signature sheet: "Mengetahui", "Disahkan oleh", or place and date with "Penyusun".
struct SignatureBlock {
    bool right = false;               ///< stands on the right half of the page
    std::vector<std::string> caption; ///< lines above the signatures
    std::vector<Signature> people;
};

struct Table {
    std::vector<std::string> title;                         ///< lines, centred
    std::vector<std::pair<std::string, std::string>> heads; ///< "Nama Penyuluh" : "Siti Rahma"
    std::vector<Column> columns;
    std::vector<Row> rows;
    std::vector<RowGroup> groups; ///< ascending by `before`, then depth
    /// Either empty or one cell for each column. Not counted among the rows.
    std::vector<Cell> total;
    std::vector<std::string> notes; ///< lines under the table ("PM tidak dijumlahkan …")
    std::vector<SignatureBlock> signatures;
    bool to_fill = false;                ///< filled in by hand: html leaves the rows room to write
    bool column_numbers = true;          ///< print the customary row (1) (2) … under the headings in md and html
    std::vector<std::string> pictures{}; ///< SVG elements above the table, each no taller than a page; html alone
    bool follows = false;                ///< html: goes on below the table before, needs no page of its own
};

enum class Paper { a4, f4 }; ///< 210 × 297 mm, 215 × 330 mm

struct TableOptions {
    bool excel = false;         ///< csv: ';', byte-order mark, decimal comma
    bool blank_repeats = false; ///< csv: --kosongkan-berulang
    Paper paper = Paper::a4;    ///< html
};

/// The flat heading of a column: its headings joined with '/', for csv, markdown and json. A doubled one keeps its
/// place; as a json key it is told apart by a number ("Lokasi (2)").
std::string flat_heading(const Column& column);

/// Each writes one or several tables to a string. csv: the heading row, data rows, total row; with several tables these
/// follow one another after an empty line. markdown: a GitHub table that survives pandoc, with title, head lines, notes
/// and signatures as plain paragraphs around it. html: one self-contained page that prints landscape, each table
/// starting on a new page, the header repeated on every page and no row cut. json: one object for one table, an array
/// for several:
/// {"judul","kepala","kolom","baris","jumlah","catatan","tanda_tangan"}; a row has `kelompok` when the table has
/// groups, their titles joined with " / ". Control characters and invalid bytes come out as U+FFFD, tabs as blanks.
/// teks: for a terminal of 80 columns, each row a block of lines "heading : text".
std::string write_text_table(const std::vector<Table>& tables, const TableOptions& options);
std::string write_csv(const std::vector<Table>& tables, const TableOptions& options);
std::string write_markdown(const std::vector<Table>& tables, const TableOptions& options);
std::string write_html(const std::vector<Table>& tables, const TableOptions& options);
std::string write_json(const std::vector<Table>& tables, const TableOptions& options);

} // namespace suluh
