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

std::vector<std::uint32_t> open_brackets(std::string_view text, std::uint32_t at) {
    // A line that begins with a letter at the margin is an entry of the outermost map, unless a bracket is open since
    // then.
    auto begin = Line::around(text, at).begin;
    while (
        begin > 0 && begin < text.size() &&
        (is_space(text[begin]) || text[begin] == '#' || text[begin] == '-' || text[begin] == '}' || text[begin] == ']'))
        begin = Line::around(text, begin - 1).begin;
    std::vector<std::uint32_t> open;
    for (auto i = begin; i < at && i < text.size(); ++i) {
        const char c = text[i];
        const char before = i == 0 ? '\n' : text[i - 1];
        const bool token = is_space(before) || std::string_view{":,[{"}.find(before) != npos;
        if (c == '#' && is_space(before)) {
            i = static_cast<std::uint32_t>(std::min(text.find('\n', i), text.size()));
        } else if ((c == '"' || c == '\'') && token) {
            const auto read = read_quoted(text, i, -1);
            if (read.fault != Fault::none || read.end > at) break;
            i = read.end - 1;
        } else if ((c == '{' || c == '[') && (token || !open.empty())) {
            open.push_back(i);
        } else if ((c == '}' || c == ']') && !open.empty()) {
            open.pop_back();
        }
    }
    return open;
}

} // namespace suluh
