// One line of a text that YAML could not read, looked at as a person would: its indentation, its key, its value.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

namespace suluh {

struct Line {
    std::string_view whole; ///< the text that it belongs to
    std::uint32_t begin = 0;
    std::string_view text; ///< without its line end

    static Line around(std::string_view text, std::size_t at);

    std::optional<Line> above() const;
    /// The nearest line above that is neither blank nor a comment.
    std::optional<Line> filled_above() const;
    std::uint32_t offset(std::size_t column) const { return begin + static_cast<std::uint32_t>(column); }

    /// Columns; npos where there is none.
    std::size_t indent() const { return text.find_first_not_of(' '); } ///< the first sign
    std::size_t content_begin() const;                                 ///< behind dashes
    std::size_t colon() const;                                         ///< the colon behind the key
    std::size_t value_begin() const; ///< behind `key: `, or behind the dashes of an item that is no entry

    /// At `column` stands | or > alone, as before a text block.
    bool bare_block_sign(std::size_t column) const;
};

/// Brackets and quotes that are open before `at`, looked for from the last lines that begin an entry at the left
/// margin.
struct OpenSigns {
    std::vector<std::uint32_t> brackets; ///< outermost first
    std::optional<std::uint32_t>
        quote; ///< a value's opening quote whose closing quote is missing or stands lines below
};
OpenSigns open_signs(std::string_view text, std::uint32_t at);

} // namespace suluh
