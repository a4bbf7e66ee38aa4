// A table for a terminal of 80 columns or for Notepad: fourteen columns do not fit side by side, so each row becomes a
// block of lines "heading : text".
#include <algorithm>
#include <string>

#include "suluh/table.hpp"

#include "table/parts.hpp"
#include "text/utf8.hpp"

namespace suluh {

namespace {

using table::page_width;
using table::wrapped;

class Writer {
public:
    explicit Writer(const Table& table) : table_(table) {
        for (const auto& column : table.columns) label_ = std::max(label_, utf8::display_width(flat_heading(column)));
        label_ = std::min<std::size_t>(label_, page_width / 3);
    }

    std::string write() {
        for (const auto& line : table_.title) text_ += table::joined_lines(line, " ") + "\n";
        for (const auto& [name, value] : table_.heads) entry(name, value, 0);
        for (std::size_t row = 0; row < table_.rows.size(); ++row) write_row(row);
        if (!table_.total.empty()) write_total();
        if (!table_.notes.empty()) text_ += '\n';
        for (const auto& note : table_.notes)
            for (const auto& line : wrapped(note, page_width)) text_ += line + "\n";
        for (const auto& block : table_.signatures) write_signatures(block);
        return std::move(text_);
    }

private:
    static constexpr std::size_t number_width = 4; ///< "12. " in front of a row

    static bool has_text(const Cell& cell) { return !utf8::trim(cell.text).empty(); }

    void entry(std::string_view name, std::string_view value, std::size_t indent) {
        auto left = std::string(indent, ' ') + table::joined_lines(name, " ");
        const auto column = indent + label_;
        if (const auto width = utf8::display_width(left); width < column) left.append(column - width, ' ');
        for (const auto& line : wrapped(value, page_width - std::min(column + 3, page_width / 2))) {
            text_ += left + (left.find_first_not_of(' ') == std::string::npos ? "   " : " : ") + line + "\n";
            left.assign(column, ' ');
        }
    }

    void write_row(std::size_t row) {
        for (const auto& group : table_.groups)
            if (group.before == row)
                text_ += "\n" + std::string(static_cast<std::size_t>(group.depth) * 2, ' ') +
                         "== " + table::joined_lines(group.title, " ") + "\n";
        text_ += '\n';
        const auto begin = text_.size();
        const bool numbered = !table_.columns.empty() && table_.columns.front().numeric;
        for (std::size_t column = numbered ? 1 : 0; column < table_.columns.size(); ++column) {
            const auto& cell = table::cell_at(table_.rows[row].cells, column);
            const bool same = table::merges_up(table_, row, column) && has_text(cell);
            if (same || has_text(cell))
                entry(flat_heading(table_.columns[column]), same ? "sda" : cell.text, numbered ? number_width : 0);
        }
        if (!numbered || !has_text(table::cell_at(table_.rows[row].cells, 0))) return;
        const auto number = table::joined_lines(table::cell_at(table_.rows[row].cells, 0).text, " ") + ".";
        if (text_.size() >= begin + number_width && number.size() < number_width)
            text_.replace(begin, number.size(), number);
    }

    /// The first cell that says something is the row's name ("Jumlah"); the others stand under their headings.
    void write_total() {
        text_ += '\n';
        bool named = false;
        for (std::size_t column = 0; column < table_.columns.size(); ++column) {
            const auto& cell = table::cell_at(table_.total, column);
            if (!has_text(cell)) continue;
            if (named)
                entry(flat_heading(table_.columns[column]), cell.text, number_width);
            else
                text_ += table::joined_lines(cell.text, " ") + "\n";
            named = true;
        }
    }

    void write_signatures(const SignatureBlock& block) {
        text_ += '\n';
        for (const auto& line : block.caption) text_ += table::joined_lines(line, " ") + "\n";
        for (const auto& person : block.people)
            for (const auto* line : {&person.office, &person.name, &person.number})
                if (!line->empty()) text_ += "  " + table::joined_lines(*line, " ") + "\n";
    }

    const Table& table_;
    std::size_t label_ = 0;
    std::string text_;
};

} // namespace

std::string write_text_table(const std::vector<Table>& tables, const TableOptions&) {
    std::string text;
    for (const auto& table : tables) text += (text.empty() ? "" : "\n\n") + Writer{table}.write();
    return text;
}

} // namespace suluh
