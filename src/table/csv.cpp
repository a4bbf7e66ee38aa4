// Comma-separated values by RFC 4180. A text cell that a spreadsheet would run as a formula gets a leading apostrophe.
// CSV has no way to say "this is text": a spreadsheet may still turn a text such as 1.500, 3/4 or a 16-digit NIK into a
// number or a date while opening the file, unless the column is imported as text.
#include <algorithm>
#include <array>

#include "suluh/table.hpp"

#include "table/parts.hpp"
#include "text/utf8.hpp"

namespace suluh {

namespace {

constexpr std::string_view line_end = "\r\n";

struct Dialect {
    char separator = ',';
    char decimal_mark = '.';
    bool blank_repeats = false;
};

/// Spreadsheets look for a formula behind blanks and quotes too, and East Asian ones take full-width signs.
bool looks_like_formula(std::string_view text) {
    constexpr std::array<std::string_view, 8> signs{"=", "+", "-", "@", "＝", "＋", "－", "＠"};
    if (text.starts_with('\t') || text.starts_with('\r')) return true;
    if (utf8::trim(text) == "-") return false; // the customary sign for "nothing"
    auto rest = utf8::trim(text);
    while (rest.starts_with('"') || rest.starts_with('\'')) rest = utf8::trim(rest.substr(1));
    return std::ranges::any_of(signs, [rest](std::string_view sign) { return rest.starts_with(sign); });
}

std::string quoted(std::string_view text) {
    std::string result = "\"";
    for (const char c : text) {
        if (c == '"') result += '"';
        result += c;
    }
    return result + '"';
}

std::string text_field(std::string_view text, const Dialect& dialect) {
    auto field = (looks_like_formula(text) ? "'" : "") + table::joined_lines(text, "\n");
    const auto needs_quotes = [&](char c) { return c == dialect.separator || c == '"' || c == '\n'; };
    return std::ranges::any_of(field, needs_quotes) ? quoted(field) : field;
}

std::string number_field(const Decimal& number, const Dialect& dialect) {
    auto digits = number.digits();
    std::ranges::replace(digits, '.', dialect.decimal_mark);
    return digits.find(dialect.separator) == std::string::npos ? digits : quoted(digits);
}

std::string field(const Cell& cell, const Dialect& dialect) {
    return cell.is_number ? number_field(cell.number, dialect) : text_field(cell.text, dialect);
}

std::string record(const std::vector<std::string>& fields, const Dialect& dialect) {
    // A record of one empty field would be an empty line, which readers skip.
    if (fields.size() == 1 && fields.front().empty()) return "\"\"" + std::string(line_end);
    return table::join(fields, std::string(1, dialect.separator)) + std::string(line_end);
}

std::string cell_record(const Table& table, const std::vector<Cell>& cells, bool blank_repeats,
                        const Dialect& dialect) {
    std::vector<std::string> fields;
    for (std::size_t column = 0; column < table.columns.size(); ++column) {
        const auto& cell = table::cell_at(cells, column);
        fields.push_back(blank_repeats && cell.repeats ? "" : field(cell, dialect));
    }
    return record(fields, dialect);
}

std::string records(const Table& table, const Dialect& dialect) {
    std::vector<std::string> headings;
    for (const auto& column : table.columns) headings.push_back(text_field(flat_heading(column), dialect));
    auto result = record(headings, dialect);
    for (const auto& row : table.rows) {
        const bool has_row_above = &row != &table.rows.front();
        result += cell_record(table, row.cells, dialect.blank_repeats && has_row_above, dialect);
    }
    if (!table.total.empty()) result += cell_record(table, table.total, false, dialect);
    return result;
}

} // namespace

std::string write_csv(const std::vector<Table>& tables, const TableOptions& options) {
    Dialect dialect;
    dialect.blank_repeats = options.blank_repeats;
    if (options.excel) dialect.separator = ';', dialect.decimal_mark = ',';
    std::string result{options.excel ? utf8::byte_order_mark : ""};
    for (const auto& table : tables) {
        if (&table != &tables.front()) result += line_end;
        result += records(table, dialect);
    }
    return result;
}

} // namespace suluh
