#include "table/markdown_text.hpp"

#include <algorithm>
#include <vector>

#include "table/parts.hpp"
#include "text/utf8.hpp"

namespace suluh::table {

namespace {

constexpr std::string_view always_markup = "\\`*_[]<>&|~^$@#\"'";

bool is_letter_or_digit(char c) {
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

/// Text beginning with ':' that GitHub would read as an emoji (":+1:") or, after a scheme, as a link ("://").
bool colon_is_markup(std::string_view from_colon) {
    const auto word = from_colon.substr(1);
    if (word.starts_with("//")) return true;
    const auto is_name = [](char c) { return is_letter_or_digit(c) || c == '_' || c == '+' || c == '-'; };
    const auto end = std::ranges::find_if_not(word, is_name);
    return end != word.begin() && end != word.end() && *end == ':';
}

/// Whether the character at `at` has to be escaped wherever in a line it stands.
bool is_markup(std::string_view text, std::size_t at) {
    const char c = text[at];
    if (always_markup.find(c) != std::string_view::npos) return true;
    if (c == ':') return colon_is_markup(text.substr(at));
    const bool doubled = (at > 0 && text[at - 1] == c) || text.substr(at + 1).starts_with(c);
    if (c == '-' || c == '.') return doubled; // "--" and "..." turn into a dash and an ellipsis
    return c == '{' && doubled;
}

/// "12", "b" or "xiv": what numbers a list.
bool is_list_number(std::string_view word) {
    constexpr std::string_view roman = "ivxlcdmIVXLCDM";
    const auto is_digit = [](char c) { return c >= '0' && c <= '9'; };
    return word.size() == 1 || std::ranges::all_of(word, is_digit) ||
           word.find_first_not_of(roman) == std::string_view::npos;
}

/// Where a list label such as "1.", "(a)", "ii)" or the caption word "Table:" ends, or npos.
std::size_t label_mark(std::string_view text) {
    const std::size_t open = text.starts_with('(') ? 1 : 0;
    const auto rest = text.substr(open);
    const auto label = static_cast<std::size_t>(std::ranges::find_if_not(rest, is_letter_or_digit) - rest.begin());
    if (label == 0 || label == rest.size()) return std::string_view::npos;
    const auto word = rest.substr(0, label);
    const char mark = rest[label];
    const bool is_label =
        mark == ':' ? word == "Table" || word == "table" : (mark == '.' || mark == ')') && is_list_number(word);
    return is_label ? open + label : std::string_view::npos;
}

} // namespace

std::string markdown_escaped(std::string_view text) {
    std::string result;
    for (std::size_t at = 0; at < text.size(); ++at) {
        if (is_markup(text, at)) result += '\\';
        result += text[at];
    }
    return result;
}

std::string markdown_inline(std::string_view text) {
    return markdown_escaped(utf8::trim(joined_lines(text, " ")));
}

std::string markdown_guarded(std::string line) {
    constexpr std::string_view block_starts = "-+=:%";
    if (line.empty()) return line;
    const auto mark = label_mark(line);
    if (block_starts.find(line.front()) != std::string_view::npos)
        line.insert(0, 1, '\\');
    else if (mark != std::string::npos)
        line.insert(mark, 1, '\\');
    return line;
}

std::string markdown_line(std::string_view text) {
    return markdown_guarded(markdown_inline(text));
}

std::string markdown_cell(std::string_view text) {
    auto lines = lines_of(utf8::trim(text));
    for (auto& line : lines) line = markdown_inline(line);
    return join(lines, "<br> ");
}

} // namespace suluh::table
