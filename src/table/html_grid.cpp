#include <algorithm>

#include "table/html_parts.hpp"
#include "table/parts.hpp"
#include "text/utf8.hpp"

namespace suluh::table {

namespace {

std::string attribute(std::string_view name, std::size_t value) {
    return value == 1 ? "" : " " + std::string(name) + "=\"" + std::to_string(value) + "\"";
}

std::string class_attribute(const std::vector<std::string>& names) {
    return names.empty() ? "" : " class=\"" + join(names, " ") + "\"";
}

/// A length as a decimal with three places: 7500 is "7.500".
std::string decimal(Length thousandths) {
    auto digits = std::to_string(thousandths);
    digits.insert(0, digits.size() < 4 ? 4 - digits.size() : 0, '0');
    return digits.insert(digits.size() - 3, 1, '.');
}

/// The table head: common headings over the columns they share.
class Head {
public:
    explicit Head(const Table& table) : columns_(table.columns), numbers_(table.column_numbers) {
        for (const auto& column : columns_) depth_ = std::max(depth_, column.headings.size());
    }

    std::string html() const {
        std::string rows;
        for (std::size_t level = 0; level < depth_; ++level) rows += "<tr>" + level_cells(level) + "</tr>\n";
        if (numbers_) rows += "<tr class=\"numbers\">" + number_cells() + "</tr>\n";
        return "<thead>\n" + rows + "</thead>\n";
    }

private:
    bool is_last_heading(std::size_t column, std::size_t level) const {
        return columns_[column].headings.size() == level + 1;
    }

    /// Whether both columns stand under the same heading at `level`, one that is not a column's own.
    bool share(std::size_t a, std::size_t b, std::size_t level) const {
        const auto& left = columns_[a].headings;
        const auto& right = columns_[b].headings;
        if (left.size() <= level + 1 || right.size() <= level + 1) return false;
        return std::equal(left.begin(), left.begin() + static_cast<std::ptrdiff_t>(level) + 1, right.begin());
    }

    std::string level_cells(std::size_t level) const {
        std::string cells;
        for (std::size_t first = 0; first < columns_.size();) {
            auto last = first + 1;
            while (last < columns_.size() && share(first, last, level)) ++last;
            if (columns_[first].headings.size() > level) cells += heading_cell(first, last - first, level);
            first = last;
        }
        return cells;
    }

    std::string heading_cell(std::size_t column, std::size_t columns, std::size_t level) const {
        const bool own = is_last_heading(column, level);
        return "<th scope=\"" + std::string(own ? "col" : "colgroup") + "\"" + attribute("colspan", columns) +
               attribute("rowspan", own ? depth_ - level : 1) + ">" + html_text(columns_[column].headings[level]) +
               "</th>";
    }

    std::string number_cells() const {
        std::string cells;
        for (std::size_t i = 1; i <= columns_.size(); ++i) cells += "<th>(" + std::to_string(i) + ")</th>";
        return cells;
    }

    const std::vector<Column>& columns_;
    bool numbers_;
    std::size_t depth_ = 0;
};

/// The rows, one tbody for each chunk: a merged cell never reaches beyond its tbody, and what goes on in the next one
/// is drawn there as an empty cell without a line between.
class Body {
public:
    Body(const Table& table, const Layout& layout) : table_(table), layout_(layout) {}

    std::string html() const {
        std::string result;
        for (const auto& chunk : layout_.chunks) result += chunk_rows(chunk);
        if (!table_.total.empty()) result += total_row();
        return result;
    }

private:
    std::string chunk_rows(const Chunk& chunk) const {
        std::string rows;
        for (auto row = chunk.first; row < chunk.last; ++row) {
            rows += group_rows(row) + (table_.to_fill ? "<tr style=\"height: 9mm\">" : "<tr>");
            for (std::size_t column = 0; column < table_.columns.size(); ++column)
                if (row == chunk.first || !merges_up(table_, row, column)) rows += cell(chunk, row, column);
            rows += "</tr>\n";
        }
        return "<tbody>\n" + rows + "</tbody>\n";
    }

    std::string group_rows(std::size_t row) const {
        std::string rows;
        for (const auto& group : table_.groups)
            if (group.before == row)
                rows += "<tr class=\"title\"><th class=\"group\" scope=\"rowgroup\" style=\"--depth: " +
                        std::to_string(std::max(group.depth, 0)) + "\"" + attribute("colspan", table_.columns.size()) +
                        ">" + html_text(group.title) + "</th></tr>\n";
        return rows;
    }

    std::string cell(const Chunk& chunk, std::size_t row, std::size_t column) const {
        auto end = row + 1;
        while (end < chunk.last && merges_up(table_, end, column)) ++end;
        const bool from_above = merges_up(table_, row, column);
        std::vector<std::string> classes;
        if (table_.columns[column].numeric) classes.emplace_back("number");
        if (from_above) classes.emplace_back("from-above");
        if (end < table_.rows.size() && merges_up(table_, end, column)) classes.emplace_back("goes-on");
        const auto& text = cell_at(table_.rows[row].cells, column).text;
        return "<td" + class_attribute(classes) + attribute("rowspan", end - row) + ">" +
               (from_above ? "" : cell_text(text, column)) + "</td>";
    }

    std::string total_row() const {
        std::string cells;
        for (std::size_t column = 0; column < table_.columns.size(); ++column) {
            const std::string number = table_.columns[column].numeric ? " class=\"number\"" : "";
            cells += "<td" + number + ">" + cell_text(cell_at(table_.total, column).text, column) + "</td>";
        }
        return "<tbody class=\"total\">\n<tr class=\"total\">" + cells + "</tr>\n</tbody>\n";
    }

    /// Browsers do not break "Ceramah/Diskusi/Demonstrasi" at its strokes by themselves; too long a word is shown
    /// where.
    std::string cell_text(std::string_view text, std::size_t column) const {
        const auto room = inner_width(layout_.widths[column]);
        std::string result;
        while (!text.empty()) {
            const auto end = std::min(text.find_first_of(" \n"), text.size() - 1) + 1;
            auto word = html_text(text.substr(0, end));
            if (text_width(text.substr(0, end), layout_.font_size) > room) word = breakable(text.substr(0, end));
            result += word;
            text.remove_prefix(end);
        }
        return result;
    }

    static std::string breakable(std::string_view word) {
        std::string result;
        for (auto stroke = word.find('/'); stroke != std::string_view::npos; stroke = word.find('/')) {
            result += html_text(word.substr(0, stroke + 1)) + "<wbr>";
            word.remove_prefix(stroke + 1);
        }
        return result + html_text(word);
    }

    const Table& table_;
    const Layout& layout_;
};

std::string column_widths(const Layout& layout, Length total) {
    std::string columns;
    for (const auto width : layout.widths)
        columns += "<col style=\"width: " + decimal(width * 100'000 / total) + "%\">";
    return "<colgroup>" + columns + "</colgroup>\n";
}

} // namespace

std::string html_grid(const Table& table, const Sheet& sheet, const std::string& closing) {
    if (table.columns.empty()) return closing;
    const auto layout = layout_of(table, sheet);
    const auto all_columns = "<td" + attribute("colspan", table.columns.size()) + ">";
    auto result = "<table class=\"grid\" style=\"--size: " + decimal(layout.font_size) +
                  "pt; --columns: " + std::to_string(table.columns.size()) + "\">\n" +
                  column_widths(layout, sheet.width) + Head(table).html() + Body(table, layout).html();
    if (!closing.empty())
        result += "<tbody class=\"closing\">\n<tr>" + all_columns + closing + "</td></tr>\n</tbody>\n";
    return result + "<tfoot aria-hidden=\"true\"><tr>" + all_columns + "</td></tr></tfoot>\n</table>\n";
}

} // namespace suluh::table
