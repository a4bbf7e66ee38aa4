#include "table/parts.hpp"

#include <algorithm>

#include "text/utf8.hpp"

namespace suluh {

std::string flat_heading(const Column& column) {
    return table::join(column.headings, "/");
}

} // namespace suluh

namespace suluh::table {

std::vector<std::string> lines_of(std::string_view text) {
    std::vector<std::string> lines;
    for (;;) {
        const auto end = text.find_first_of("\r\n");
        lines.push_back(utf8::printable(text.substr(0, end)));
        if (end == std::string_view::npos) return lines;
        text.remove_prefix(end + (text.substr(end).starts_with("\r\n") ? 2 : 1));
    }
}

std::string joined_lines(std::string_view text, std::string_view separator) {
    return join(lines_of(text), separator);
}

std::vector<std::string> wrapped(std::string_view text, std::size_t width) {
    std::vector<std::string> lines;
    for (const auto& paragraph : lines_of(text)) {
        std::string line;
        std::size_t at = 0;
        while (at < paragraph.size()) {
            const auto end = std::min(paragraph.find(' ', at), paragraph.size());
            const auto word = paragraph.substr(at, end - at);
            at = end + 1;
            if (!line.empty() && utf8::display_width(line) + 1 + utf8::display_width(word) > width) {
                lines.push_back(std::move(line));
                line.clear();
            }
            if (!line.empty()) line += ' ';
            line += word;
        }
        lines.push_back(std::move(line));
    }
    return lines;
}

std::string join(const std::vector<std::string>& parts, std::string_view separator) {
    std::string joined;
    for (const auto& part : parts) {
        if (&part != &parts.front()) joined += separator;
        joined += part;
    }
    return joined;
}

const Cell& cell_at(const std::vector<Cell>& cells, std::size_t column) {
    static const Cell empty;
    return column < cells.size() ? cells[column] : empty;
}

bool begins_group(const Table& table, std::size_t row) {
    return std::ranges::binary_search(table.groups, row, {}, &RowGroup::before);
}

bool merges_up(const Table& table, std::size_t row, std::size_t column) {
    return row > 0 && cell_at(table.rows[row].cells, column).repeats && !begins_group(table, row);
}

std::vector<std::string> groups_of(const Table& table, std::size_t row) {
    std::vector<const RowGroup*> open;
    for (const auto& group : table.groups) {
        if (group.before > row) break;
        std::erase_if(open, [&](const RowGroup* outer) { return outer->depth >= group.depth; });
        open.push_back(&group);
    }
    std::vector<std::string> titles;
    for (const auto* group : open) titles.push_back(group->title);
    return titles;
}

} // namespace suluh::table
