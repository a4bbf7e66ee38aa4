#include "table/html_layout.hpp"

#include <algorithm>
#include <numeric>

#include "table/parts.hpp"
#include "text/typeface.hpp"

namespace suluh::table {

namespace {

constexpr Length point = 1000;
constexpr Length millimetre = 2835;
constexpr Length smallest_font = 6 * point;
constexpr Length readable_font = 7 * point;
constexpr Length cell_padding = 5 * point; ///< both sides, a border and a little slack

/// Calls `visit` with every piece that a browser keeps on one line; it breaks after `breaks`.
template <class Visit>
void for_each_word(std::string_view text, std::string_view breaks, Visit visit) {
    while (!text.empty()) {
        const auto end = std::min(text.find_first_of(breaks), text.size() - 1) + 1;
        visit(text.substr(0, end));
        text.remove_prefix(end);
    }
}

bool has_digit(std::string_view word) {
    return word.find_first_of("0123456789") != std::string_view::npos;
}

constexpr Length longest_kept_word = 11 * point; // in 1/1000 em, some 20 letters; longer ones may be broken

/// How many columns share the heading of this column at `level`; its own heading it shares with none.
Length columns_sharing(const Table& table, std::size_t column, std::size_t level) {
    const auto& path = table.columns[column].headings;
    if (path.size() == level + 1) return 1;
    return std::ranges::count_if(table.columns, [&](const Column& other) {
        const auto& headings = other.headings;
        const auto common = std::ranges::mismatch(path, headings).in1 - path.begin();
        return headings.size() > level + 1 && common > static_cast<std::ptrdiff_t>(level);
    });
}

/// What a column needs in 1/1000 em. `firm` is for what should never be broken: headings, figures, its number "(12)".
struct Need {
    Length firm = 1700;
    Length words = 0; ///< for the words in its cells
};

Need need_of(const Table& table, std::size_t column) {
    Need need;
    const auto& headings = table.columns[column].headings;
    for (std::size_t level = 0; level < headings.size(); ++level) {
        const auto sharing = columns_sharing(table, column, level);
        for_each_word(headings[level], " \n-", [&](std::string_view word) {
            need.firm = std::max(need.firm, em_width(word) * bold_percent / 100 / sharing);
        });
    }
    const auto add_cell = [&](const Cell& cell, Length percent) {
        for_each_word(cell.text, " \n-/", [&](std::string_view word) {
            const auto width = std::min(em_width(word) * percent / 100, longest_kept_word);
            auto& part = has_digit(word) ? need.firm : need.words;
            part = std::max(part, width);
        });
    };
    for (const auto& row : table.rows) add_cell(cell_at(row.cells, column), 100);
    add_cell(cell_at(table.total, column), bold_percent);
    return need;
}

Length sum(const std::vector<Length>& lengths) {
    return std::accumulate(lengths.begin(), lengths.end(), Length{0});
}

/// A size of type with the least widths of the columns in it.
struct Fit {
    Length font_size = 0;
    std::vector<Length> least;
};

/// Finds the largest type in which all words stay whole. When even small type is too large for that, ever shorter words
/// are given up; what is firm stays whole longest.
class Fitter {
public:
    explicit Fitter(const Table& table) {
        for (std::size_t column = 0; column < table.columns.size(); ++column) needs_.push_back(need_of(table, column));
    }

    Fit fit(Length sheet_width) const {
        const auto columns = needs_.size();
        const Length first_size = columns <= 8 ? 9 * point : columns <= 12 ? 8 * point : 7 * point + 500;
        Fit fit;
        for (auto size = first_size; size >= readable_font; size -= point / 2)
            if (fits(fit = least_at(size, longest_kept_word), sheet_width)) return fit;
        for (auto word = longest_kept_word; word > 0; word -= point / 2)
            if (fits(fit = least_at(readable_font, word), sheet_width)) return fit;
        for (auto size = readable_font; size >= smallest_font; size -= point / 2)
            if (fits(fit = least_at(size, 0), sheet_width)) return fit;
        return fit;
    }

private:
    static bool fits(const Fit& fit, Length sheet_width) { return sum(fit.least) <= sheet_width; }

    /// With words counted up to a width of `longest_word`.
    Fit least_at(Length font_size, Length longest_word) const {
        Fit fit{font_size, {}};
        for (const auto& need : needs_) {
            const auto width = std::max(need.firm, std::min(need.words, longest_word));
            fit.least.push_back(width * font_size / point + cell_padding);
        }
        return fit;
    }

    std::vector<Need> needs_;
};

/// Shares `total` by weight, but gives no column less than its least width as long as all of these fit.
std::vector<Length> share_out(Length total, const std::vector<Column>& columns, const std::vector<Length>& least) {
    std::vector<Length> widths(columns.size(), 0); // 0: still shares by weight
    if (const auto needed = sum(least); needed > total) {
        for (std::size_t i = 0; i < widths.size(); ++i) widths[i] = least[i] * total / needed;
        return widths;
    }
    const auto weight = [&](std::size_t i) { return Length{std::max(columns[i].weight, 1)}; };
    for (bool again = true; again;) {
        again = false;
        const auto rest = total - sum(widths);
        Length weights = 0;
        for (std::size_t i = 0; i < widths.size(); ++i) weights += widths[i] == 0 ? weight(i) : 0;
        for (std::size_t i = 0; i < widths.size(); ++i) {
            if (widths[i] != 0 || rest * weight(i) / weights >= least[i]) continue;
            widths[i] = least[i];
            again = true;
        }
        if (again) continue;
        for (std::size_t i = 0; i < widths.size(); ++i)
            if (widths[i] == 0) widths[i] = rest * weight(i) / weights;
    }
    return widths;
}

/// Height of a text set in a column. Ragged line ends lose about an eighth of the width.
Length text_height(std::string_view text, Length width, Length font) {
    Length lines = 0;
    for (const auto& line : lines_of(text)) lines += text_width(line, font) * 9 / 8 / std::max(width, point) + 1;
    return lines * font * 6 / 5 + cell_padding;
}

/// Parts a table into chunks, from the heights its cells will have.
class Chunker {
public:
    Chunker(const Table& table, const Layout& layout, Length limit) : table_(table), layout_(layout), limit_(limit) {}

    std::vector<Chunk> chunks() const {
        std::vector<Chunk> result;
        for (std::size_t first = 0; first < table_.rows.size();) {
            const auto last = end_of_chunk(first);
            result.push_back({first, last});
            first = last;
        }
        return result;
    }

private:
    std::size_t merged_cells(std::size_t row) const {
        std::size_t merged = 0;
        for (std::size_t column = 0; column < table_.columns.size(); ++column)
            if (merges_up(table_, row, column)) ++merged;
        return merged;
    }

    /// A merged text has all the rows of its chunk to spread over, so it is left out here.
    Length row_height(std::size_t row) const {
        const auto merges_on = [&](std::size_t column) {
            return row + 1 < table_.rows.size() && merges_up(table_, row + 1, column);
        };
        Length height = 0;
        for (std::size_t column = 0; column < table_.columns.size(); ++column) {
            if (merges_up(table_, row, column) || merges_on(column)) continue;
            const auto& text = cell_at(table_.rows[row].cells, column).text;
            height = std::max(height, text_height(text, inner_width(layout_.widths[column]), layout_.font_size));
        }
        return height;
    }

    std::size_t end_of_chunk(std::size_t first) const {
        auto best = first + 1;
        auto fewest = table_.columns.size() + 1;
        auto height = row_height(first);
        for (auto row = first + 1; row < table_.rows.size(); ++row) {
            const auto merged = merged_cells(row);
            if (merged == 0) return row;
            if (merged <= fewest) best = row, fewest = merged;
            height += row_height(row);
            if (height > limit_) return best;
        }
        return table_.rows.size();
    }

    const Table& table_;
    const Layout& layout_;
    Length limit_;
};

} // namespace

Sheet sheet_of(Paper paper) {
    // Landscape, without margins of 10 mm at the sides, 10 above and 14 below.
    if (paper == Paper::f4) return {310 * millimetre, 191 * millimetre};
    return {277 * millimetre, 186 * millimetre};
}

Sheet upright_sheet_of(Paper paper) {
    // Without margins of 25 mm at the binding, 15 mm at the other side and above, 18 below.
    if (paper == Paper::f4) return {175 * millimetre, 297 * millimetre};
    return {170 * millimetre, 264 * millimetre};
}

Length text_width(std::string_view text, Length font_size) {
    return em_width(text) * font_size / point;
}

Length inner_width(Length column_width) {
    return column_width - cell_padding;
}

Layout layout_of(const Table& table, const Sheet& sheet) {
    const auto fit = Fitter(table).fit(sheet.width);
    Layout layout;
    layout.font_size = fit.font_size;
    layout.widths = share_out(sheet.width, table.columns, fit.least);
    layout.chunks = Chunker(table, layout, sheet.height / 3).chunks();
    return layout;
}

} // namespace suluh::table
