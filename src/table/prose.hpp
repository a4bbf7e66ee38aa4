// Text blocks in Markdown: parsed once, then written as Markdown that keeps its place in a larger document, or as HTML.
// What would break out of that place is kept as words: a heading is a bold line, HTML and entities stand as they were
// typed, a link is its text with the address behind it, a picture its description.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "suluh/table.hpp"

#include "table/html_layout.hpp"

namespace suluh::table {

struct Prose {
    enum class Kind : std::uint8_t {
        document,
        quote,
        bullets,
        numbers, ///< `start`
        item,
        rule,
        heading,
        code_block,
        paragraph,
        grid, ///< rows of cells, the first its heading
        row,
        cell, ///< `numeric`
        emphasis,
        strong,
        code,
        link,  ///< `address`
        image, ///< `address`
        text,
        line_break, ///< where a paragraph goes on in a new line
        hard_break,
    };
    Kind kind = Kind::document;
    std::string text{};
    std::string address{};
    unsigned start = 1;
    bool numeric = false;
    std::vector<Prose> parts{};

    bool is_inline() const { return kind >= Kind::emphasis; }
};

/// Never fails: every text is Markdown. Nesting deeper than anybody writes is flattened.
Prose read_prose(std::string_view text);

/// What stands behind the words of a link or picture on paper: " (https://…)"; nothing where the words say it.
std::string address_behind(const Prose& prose, std::string_view shown);
/// Without marks, line breaks as blanks.
std::string plain_text(const Prose& prose);
/// A table inside a text block.
Table prose_table(const Prose& grid);

/// Blocks with an empty line between them and a line end behind the last; empty for a text that says nothing.
std::string prose_markdown(std::string_view text);
std::string prose_html(std::string_view text, const Sheet& sheet);

} // namespace suluh::table
