// The only file that knows md4c.
#include "table/prose.hpp"

#include <algorithm>
#include <md4c.h>
#include <new>

#include "table/parts.hpp"
#include "text/utf8.hpp"

namespace suluh::table {

namespace {

constexpr std::size_t deepest = 24;
/// A row's cells are filled up to the width of its table: a wide enough one would fill the memory.
constexpr std::ptrdiff_t most_columns = 60;

/// Builds the tree from md4c's calls. What is open is the path from the root to where the next part goes.
class Builder {
public:
    Prose take() { return std::move(root_); }

    void open(Prose part) {
        if (beyond_ == 0 && open_.size() + levels_of(part.kind) <= deepest)
            open_.push_back(&open_.back()->parts.emplace_back(std::move(part)));
        else
            ++beyond_; // its text goes to the last one that is open
    }

    void close() {
        if (beyond_ > 0)
            --beyond_;
        else
            open_.pop_back();
    }

    void add(Prose::Kind kind, std::string_view text) {
        auto& parts = open_.back()->parts;
        if (kind == Prose::Kind::text && !parts.empty() && parts.back().kind == kind)
            parts.back().text += text;
        else
            parts.push_back({.kind = kind, .text = std::string{text}});
    }

private:
    /// A list holds nothing but items, a table but rows of cells: no text may be left to them.
    static std::size_t levels_of(Prose::Kind kind) {
        using Kind = Prose::Kind;
        return kind == Kind::grid ? 3 : kind == Kind::bullets || kind == Kind::numbers ? 2 : 1;
    }

    Prose root_;
    std::vector<Prose*> open_{&root_};
    std::size_t beyond_ = 0;
};

std::string text_of(const MD_ATTRIBUTE& attribute) {
    return {attribute.text, attribute.size};
}

/// What a block becomes; parts of a table that only hold rows are none.
bool is_kept(MD_BLOCKTYPE type) {
    return type != MD_BLOCK_DOC && type != MD_BLOCK_THEAD && type != MD_BLOCK_TBODY;
}

Prose block(MD_BLOCKTYPE type, void* detail) {
    using Kind = Prose::Kind;
    switch (type) {
    case MD_BLOCK_QUOTE:
        return {.kind = Kind::quote};
    case MD_BLOCK_UL:
        return {.kind = Kind::bullets};
    case MD_BLOCK_OL:
        return {.kind = Kind::numbers, .start = static_cast<const MD_BLOCK_OL_DETAIL*>(detail)->start};
    case MD_BLOCK_LI:
        return {.kind = Kind::item};
    case MD_BLOCK_HR:
        return {.kind = Kind::rule};
    case MD_BLOCK_H:
        return {.kind = Kind::heading};
    case MD_BLOCK_CODE:
        return {.kind = Kind::code_block};
    case MD_BLOCK_TABLE:
        return {.kind = Kind::grid};
    case MD_BLOCK_TR:
        return {.kind = Kind::row};
    case MD_BLOCK_TH:
    case MD_BLOCK_TD:
        return {.kind = Kind::cell, .numeric = static_cast<const MD_BLOCK_TD_DETAIL*>(detail)->align == MD_ALIGN_RIGHT};
    default:
        return {.kind = Kind::paragraph};
    }
}

Prose span(MD_SPANTYPE type, void* detail) {
    using Kind = Prose::Kind;
    switch (type) {
    case MD_SPAN_EM:
        return {.kind = Kind::emphasis};
    case MD_SPAN_A:
        return {.kind = Kind::link, .address = text_of(static_cast<const MD_SPAN_A_DETAIL*>(detail)->href)};
    case MD_SPAN_IMG:
        return {.kind = Kind::image, .address = text_of(static_cast<const MD_SPAN_IMG_DETAIL*>(detail)->src)};
    case MD_SPAN_CODE:
        return {.kind = Kind::code};
    default:
        return {.kind = Kind::strong};
    }
}

Builder& builder(void* data) {
    return *static_cast<Builder*>(data);
}

int enter_block(MD_BLOCKTYPE type, void* detail, void* data) {
    if (is_kept(type)) builder(data).open(block(type, detail));
    return 0;
}

int leave_block(MD_BLOCKTYPE type, void* /*detail*/, void* data) {
    if (is_kept(type)) builder(data).close();
    return 0;
}

int enter_span(MD_SPANTYPE type, void* detail, void* data) {
    builder(data).open(span(type, detail));
    return 0;
}

int leave_span(MD_SPANTYPE /*type*/, void* /*detail*/, void* data) {
    builder(data).close();
    return 0;
}

int add_text(MD_TEXTTYPE type, const MD_CHAR* text, MD_SIZE size, void* data) {
    using Kind = Prose::Kind;
    const auto kind = type == MD_TEXT_BR ? Kind::hard_break : type == MD_TEXT_SOFTBR ? Kind::line_break : Kind::text;
    builder(data).add(kind, kind == Kind::text ? std::string_view{text, size} : std::string_view{});
    return 0;
}

bool has_huge_table(std::string_view text) {
    for (const auto& line : lines_of(text))
        if (std::ranges::count(line, '|') > most_columns) return true;
    return false;
}

bool is_table(const Prose& prose) {
    return prose.kind == Prose::Kind::grid && !prose.parts.empty();
}

} // namespace

Prose read_prose(std::string_view text) {
    const auto clean = joined_lines(text, "\n");
    MD_PARSER parser{};
    parser.flags = MD_FLAG_NOHTML | MD_FLAG_NOINDENTEDCODEBLOCKS;
    if (!has_huge_table(clean)) parser.flags |= MD_FLAG_TABLES;
    parser.enter_block = enter_block;
    parser.leave_block = leave_block;
    parser.enter_span = enter_span;
    parser.leave_span = leave_span;
    parser.text = add_text;
    Builder all;
    // It fails only where no memory is left.
    if (md_parse(clean.data(), static_cast<MD_SIZE>(clean.size()), &parser, &all) != 0) throw std::bad_alloc{};
    return all.take();
}

std::string address_behind(const Prose& prose, std::string_view shown) {
    auto address = std::string_view{prose.address};
    if (address.starts_with("mailto:")) address.remove_prefix(7);
    if (address.empty() || address == shown) return {};
    const std::string blank = shown.empty() ? "" : " ";
    return blank + (prose.kind == Prose::Kind::image ? "(gambar: " : "(") + std::string{address} + ")";
}

std::string plain_text(const Prose& prose) {
    if (prose.kind == Prose::Kind::text) return prose.text;
    std::string text;
    for (const auto& part : prose.parts) text += plain_text(part);
    if (prose.kind == Prose::Kind::line_break || prose.kind == Prose::Kind::hard_break) text = " ";
    return text + address_behind(prose, text);
}

Table prose_table(const Prose& grid) {
    Table table;
    table.column_numbers = false;
    if (!is_table(grid)) return table;
    for (const auto& cell : grid.parts.front().parts) table.columns.push_back({{plain_text(cell)}, cell.numeric, 1});
    for (std::size_t i = 1; i < grid.parts.size(); ++i) {
        Row row;
        for (const auto& cell : grid.parts[i].parts) row.cells.push_back({plain_text(cell), false, {}, false});
        table.rows.push_back(std::move(row));
    }
    for (std::size_t i = 0; i < table.columns.size(); ++i) {
        std::size_t longest = utf8::length(table.columns[i].headings.front());
        for (const auto& row : table.rows) longest = std::max(longest, utf8::length(cell_at(row.cells, i).text));
        table.columns[i].weight = static_cast<int>(std::clamp<std::size_t>(longest, 4, 60));
    }
    return table;
}

} // namespace suluh::table
