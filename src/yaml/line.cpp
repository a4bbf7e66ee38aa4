#include "yaml/line.hpp"

#include <algorithm>

#include "text/utf8.hpp"
#include "yaml/scalar.hpp"

namespace suluh {

namespace {

constexpr auto npos = std::string_view::npos;

} // namespace

Line Line::around(std::string_view text, std::size_t at) {
    const auto safe = std::min(at, text.size());
    const auto begin = safe == 0 ? 0 : text.rfind('\n', safe - 1) + 1;
    auto line = text.substr(begin, text.find('\n', begin) - begin);
    if (line.ends_with('\r')) line.remove_suffix(1);
    return {text, static_cast<std::uint32_t>(begin), line};
}

std::optional<Line> Line::above() const {
    if (begin == 0) return std::nullopt;
    return around(whole, begin - 1);
}

std::optional<Line> Line::filled_above() const {
    auto line = above();
    while (line && (utf8::trim(line->text).empty() || utf8::trim(line->text).front() == '#')) line = line->above();
    return line;
}

std::size_t Line::content_begin() const {
    auto at = text.find_first_not_of(" \t");
    while (at != npos && text[at] == '-' && at + 1 < text.size() && is_blank(text[at + 1]))
        at = text.find_first_not_of(" \t", at + 1);
    return at;
}

std::size_t Line::colon() const {
    const auto begin_at = content_begin();
    if (begin_at == npos) return npos;
    std::size_t at = begin_at;
    if (text[at] == '"' || text[at] == '\'') {
        const auto close = text.find(text[at], at + 1);
        if (close == npos) return npos;
        at = text.find_first_not_of(" \t", close + 1);
        return at != npos && text[at] == ':' ? at : npos;
    }
    if (text[at] == '{' || text[at] == '[') return npos;
    for (at = text.find(':', at); at != npos; at = text.find(':', at + 1))
        if (space_or_end(text, at + 1)) return at;
    return npos;
}

std::size_t Line::value_begin() const {
    const auto key = content_begin();
    if (key == npos) return npos;
    if (const auto at = colon(); at != npos) return text.find_first_not_of(" \t", at + 1);
    return text.find('-') < key ? key : npos;
}

bool Line::bare_block_sign(std::size_t column) const {
    if (text[column] != '|' && text[column] != '>') return false;
    auto rest = utf8::trim(text.substr(column + 1));
    if (rest.starts_with('-') || rest.starts_with('+')) rest = utf8::trim(rest.substr(1));
    return rest.empty() || rest.front() == '#';
}

namespace {

/// Whether a value may begin at `at`: behind a colon, a comma, a bracket, a dash or nothing on its line.
bool begins_value(std::string_view text, std::uint32_t begin, std::uint32_t at) {
    auto before = at;
    while (before > begin && is_blank(text[before - 1])) --before;
    return before == begin || std::string_view{":,[{-\n"}.find(text[before - 1]) != npos;
}

OpenSigns open_since(std::string_view text, std::uint32_t begin, std::uint32_t at) {
    OpenSigns open;
    const auto last_line = Line::around(text, at).begin;
    for (auto i = begin; i < at && i < text.size(); ++i) {
        const char c = text[i];
        if (c == '#' && (i == begin || is_space(text[i - 1]))) {
            i = static_cast<std::uint32_t>(std::min(text.find('\n', i), text.size()));
        } else if ((c == '"' || c == '\'') && begins_value(text, begin, i)) {
            const auto read = read_quoted(text, i, -1);
            // Lines are only looked up where a quote crosses one: a file may be a single line of a million quotes.
            const bool long_one = read.fault == Fault::none && text.substr(i, read.end - i).find('\n') != npos;
            if (read.fault != Fault::none || (long_one && Line::around(text, read.end).begin + 1 >= last_line))
                open.quote = i;
            if (read.fault != Fault::none || read.end > at) break;
            i = read.end - 1;
        } else if ((c == '{' || c == '[') && (!open.brackets.empty() || begins_value(text, begin, i))) {
            open.brackets.push_back(i);
        } else if ((c == '}' || c == ']') && !open.brackets.empty()) {
            open.brackets.pop_back();
        }
    }
    return open;
}

} // namespace

OpenSigns open_signs(std::string_view text, std::uint32_t at) {
    auto begin = std::min(at, static_cast<std::uint32_t>(text.size()));
    for (int entries = 0; entries < 2; ++entries) {
        const auto is_inner = [&](std::uint32_t line) {
            return line < text.size() ? is_space(text[line]) || std::string_view{"#]}"}.find(text[line]) != npos : true;
        };
        begin = Line::around(text, entries == 0 || begin == 0 ? begin : begin - 1).begin;
        while (begin > 0 && is_inner(begin)) begin = Line::around(text, begin - 1).begin;
        auto open = open_since(text, begin, at);
        if (!open.brackets.empty() || open.quote) return open;
    }
    return {};
}

} // namespace suluh
