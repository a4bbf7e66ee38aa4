#include "text/word_lists.hpp"

#include <algorithm>
#include <string>

#include "text/utf8.hpp"

namespace suluh {

namespace {

std::string_view without_quotes(std::string_view word) {
    word = utf8::trim(word);
    const bool quoted =
        word.size() >= 2 && (word.front() == '"' || word.front() == '\'') && word.back() == word.front();
    return quoted ? word.substr(1, word.size() - 2) : word;
}

/// A phrase that goes on in the next line.
std::string on_one_line(std::string_view phrase) {
    std::string folded;
    for (const char c : phrase)
        if (c != ' ' && c != '\n' && c != '\r')
            folded += c;
        else if (!folded.empty() && folded.back() != ' ')
            folded += ' ';
    return folded;
}

std::string_view take_line(std::string_view& rest) {
    const auto end = std::min(rest.find('\n'), rest.size());
    const auto line = rest.substr(0, end);
    rest.remove_prefix(std::min(end + 1, rest.size()));
    return line;
}

} // namespace

void read_word_lists(std::string_view content, const std::function<void(std::string_view, std::string_view)>& word,
                     const std::function<void(std::string_view, std::string_view, std::string_view)>& pair) {
    std::string_view key;
    while (!content.empty()) {
        auto before = content;
        const auto line = take_line(content);
        const auto text = utf8::trim(line);
        const auto colon = text.find(':');
        if (text.empty() || text.front() == '#' || colon == std::string_view::npos) continue;
        const auto rest = utf8::trim(text.substr(colon + 1));
        if (line.front() == ' ') {
            pair(key, without_quotes(text.substr(0, colon)), without_quotes(rest));
            continue;
        }
        key = text.substr(0, colon);
        if (!rest.starts_with('[')) continue;
        before.remove_prefix(before.find('[') + 1);
        const auto end = std::min(before.find(']'), before.size());
        auto list = before.substr(0, end);
        content = before.substr(std::min(end + 1, before.size()));
        while (!list.empty()) {
            const auto comma = std::min(list.find(','), list.size());
            const auto one = without_quotes(list.substr(0, comma));
            if (one.find('\n') != std::string_view::npos)
                word(key, on_one_line(one));
            else if (!one.empty())
                word(key, one);
            list.remove_prefix(std::min(comma + 1, list.size()));
        }
    }
}

} // namespace suluh
