// A GitHub pipe table with plain paragraphs around it.
#include <algorithm>
#include <numeric>

#include "suluh/table.hpp"

#include "table/markdown_text.hpp"
#include "table/parts.hpp"
#include "text/utf8.hpp"

namespace suluh {

namespace {

/// Lines longer than this are not padded: nobody can see columns line up in them, and they would grow several times.
constexpr std::size_t widest_aligned_line = 160;
/// With longer lines pandoc gives a table the whole width of the page, and each column its share of the dashes.
constexpr std::size_t widest_kept_by_pandoc = 72;

using Cells = std::vector<std::string>; ///< escaped, one for each column
using Paragraph = std::vector<std::string>;

std::string paragraph(const Paragraph& lines) {
    return lines.empty() ? "" : table::join(lines, "\\\n") + "\n\n";
}

std::string bold(const std::string& text) {
    return text.empty() ? text : "**" + text + "**";
}

void add_line(Paragraph& lines, std::string line) {
    if (!line.empty()) lines.push_back(std::move(line));
}

Cells heading_cells(const Table& table) {
    Cells cells;
    for (const auto& column : table.columns) cells.push_back(table::markdown_cell(flat_heading(column)));
    return cells;
}

Cells number_cells(const Table& table) {
    Cells cells;
    for (std::size_t i = 1; i <= table.columns.size(); ++i) cells.push_back("(" + std::to_string(i) + ")");
    return cells;
}

/// A group title stands in the first column of words, where a reader looks for it, not in the narrow one of numbers.
Cells group_cells(const Table& table, const RowGroup& group) {
    Cells cells(table.columns.size());
    const auto words = std::ranges::find(table.columns, false, &Column::numeric);
    const auto at = words == table.columns.end() ? 0 : words - table.columns.begin();
    cells[static_cast<std::size_t>(at)] = bold(table::markdown_inline(group.title));
    return cells;
}

Cells row_cells(const Table& table, std::size_t row) {
    Cells cells;
    for (std::size_t column = 0; column < table.columns.size(); ++column) {
        const auto& cell = table::cell_at(table.rows[row].cells, column);
        cells.push_back(table::merges_up(table, row, column) ? "" : table::markdown_cell(cell.text));
    }
    return cells;
}

Cells total_cells(const Table& table) {
    Cells cells;
    for (std::size_t column = 0; column < table.columns.size(); ++column)
        cells.push_back(bold(table::markdown_cell(table::cell_at(table.total, column).text)));
    return cells;
}

std::vector<Cells> body(const Table& table) {
    std::vector<Cells> lines;
    if (table.column_numbers) lines.push_back(number_cells(table));
    for (std::size_t row = 0; row < table.rows.size(); ++row) {
        for (const auto& group : table.groups)
            if (group.before == row) lines.push_back(group_cells(table, group));
        lines.push_back(row_cells(table, row));
    }
    if (!table.total.empty()) lines.push_back(total_cells(table));
    return lines;
}

std::vector<std::size_t> column_widths(const Table& table, const std::vector<Cells>& lines) {
    std::vector<std::size_t> widths(table.columns.size(), 3);
    for (const auto& line : lines)
        for (std::size_t i = 0; i < line.size(); ++i) widths[i] = std::max(widths[i], utf8::display_width(line[i]));
    return widths;
}

/// pandoc shares the page out by the dashes of a table with long lines, so they follow the weights.
std::vector<std::size_t> dashes_by_weight(const Table& table, std::size_t total) {
    const auto weight = [](const Column& column) { return static_cast<std::size_t>(std::max(column.weight, 1)); };
    std::size_t sum = 0;
    for (const auto& column : table.columns) sum += weight(column);
    std::vector<std::size_t> dashes;
    for (const auto& column : table.columns) dashes.push_back(std::max<std::size_t>(3, weight(column) * total / sum));
    return dashes;
}

/// About as many as letters stand beside each other on an upright page, on a lying one for many columns; more than the
/// longest word of a column that should stay whole.
std::vector<std::size_t> dashes_by_words(const Table& table, const std::vector<Cells>& lines) {
    constexpr std::size_t longest_kept = 14;
    constexpr std::size_t upright = 60;
    constexpr std::size_t lying = 180;
    auto dashes = dashes_by_weight(table, table.columns.size() > 10 ? lying : upright);
    for (const auto& line : lines)
        for (std::size_t i = 0; i < line.size(); ++i)
            for (const auto& word : table::wrapped(line[i], 1))
                dashes[i] = std::max(dashes[i], std::min(utf8::display_width(word), longest_kept) + 2);
    return dashes;
}

std::string padded(const std::string& text, std::size_t width, bool right) {
    const std::string blanks(width - std::min(width, utf8::display_width(text)), ' ');
    return right ? blanks + text : text + blanks;
}

std::string table_line(const Cells& cells) {
    return "| " + table::join(cells, " | ") + " |\n";
}

std::string grid(const Table& table, table::MarkdownUse use) {
    if (table.columns.empty()) return "";
    auto lines = body(table);
    lines.insert(lines.begin(), heading_cells(table));
    auto widths = column_widths(table, lines);
    const auto line_width = std::accumulate(widths.begin(), widths.end(), 3 * widths.size() + 1);
    const bool for_pages = use == table::MarkdownUse::pages;
    const bool aligned = line_width <= (for_pages ? widest_kept_by_pandoc : widest_aligned_line);
    if (!aligned) widths = for_pages ? dashes_by_words(table, lines) : dashes_by_weight(table, 100);

    Cells rule;
    for (std::size_t i = 0; i < widths.size(); ++i)
        rule.push_back(table.columns[i].numeric ? std::string(widths[i] - 1, '-') + ":" : std::string(widths[i], '-'));
    lines.insert(lines.begin() + 1, rule);
    std::string result;
    for (auto& line : lines) {
        for (std::size_t i = 0; aligned && i < line.size(); ++i)
            line[i] = padded(line[i], widths[i], table.columns[i].numeric);
        result += table_line(line);
    }
    return result + "\n";
}

std::string opening(const Table& table) {
    Paragraph title;
    for (const auto& line : table.title) add_line(title, bold(table::markdown_inline(line)));
    Paragraph heads;
    for (const auto& [label, value] : table.heads) heads.push_back(table::markdown_line(label + " : " + value));
    return paragraph(title) + paragraph(heads);
}

std::string signature_block(const SignatureBlock& block) {
    Paragraph lines;
    for (const auto& line : block.caption) add_line(lines, table::markdown_line(line));
    std::string result;
    for (const auto& person : block.people) {
        add_line(lines, table::markdown_line(person.office));
        result += paragraph(lines);
        lines.clear();
        add_line(lines, table::markdown_line(person.name));
        add_line(lines, table::markdown_line(person.number));
        result += paragraph(lines);
        lines.clear();
    }
    return result + paragraph(lines);
}

std::string closing(const Table& table) {
    Paragraph notes;
    for (const auto& note : table.notes) add_line(notes, table::markdown_line(note));
    auto result = paragraph(notes);
    for (const bool right : {false, true})
        for (const auto& block : table.signatures)
            if (block.right == right) result += signature_block(block);
    return result;
}

} // namespace

std::string table::markdown_table(const Table& table, MarkdownUse use) {
    auto result = opening(table) + grid(table, use) + closing(table);
    if (result.ends_with("\n\n")) result.pop_back();
    return result;
}

std::string write_markdown(const std::vector<Table>& tables, const TableOptions& /*options*/) {
    std::string result;
    for (const auto& table : tables)
        result += (result.empty() ? "" : "\n") + table::markdown_table(table, table::MarkdownUse::screen);
    return result;
}

} // namespace suluh
