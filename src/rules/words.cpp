#include "rules/words.hpp"

#include <algorithm>

#include "text/utf8.hpp"

namespace suluh {

std::string plain_words(std::string_view text) {
    std::string words;
    bool gap = false;
    words.reserve(text.size());
    for (char c : text) {
        if (c >= 'A' && c <= 'Z') c = static_cast<char>(c + ('a' - 'A'));
        const auto byte = static_cast<unsigned char>(c);
        const bool letter = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || byte >= 0x80;
        if (!letter) {
            gap = !words.empty();
            continue;
        }
        if (gap) words += ' ';
        gap = false;
        words += c;
    }
    return words;
}

std::size_t find_phrase(std::string_view words, std::string_view phrase, std::size_t from) {
    if (phrase.empty()) return std::string_view::npos;
    for (auto at = words.find(phrase, from); at != std::string_view::npos; at = words.find(phrase, at + 1)) {
        const auto end = at + phrase.size();
        if ((at == 0 || words[at - 1] == ' ') && (end == words.size() || words[end] == ' ')) return at;
    }
    return std::string_view::npos;
}

bool has_phrase(std::string_view words, std::string_view phrase) {
    return find_phrase(words, phrase) != std::string_view::npos;
}

bool begins_with_phrase(std::string_view words, std::string_view phrase) {
    return !phrase.empty() && words.starts_with(phrase) &&
           (words.size() == phrase.size() || words[phrase.size()] == ' ');
}

std::vector<std::string_view> parts_of_list(std::string_view text, std::string_view signs) {
    std::vector<std::string_view> parts;
    while (!text.empty()) {
        std::size_t end = std::min(text.find_first_of(signs), text.size());
        std::size_t skip = 1;
        for (const std::string_view word : {" dan ", " serta "})
            if (const auto at = text.find(word); at < end) end = at, skip = word.size();
        if (const auto part = utf8::trim(text.substr(0, end)); !part.empty()) parts.push_back(part);
        text.remove_prefix(std::min(end + skip, text.size()));
    }
    return parts;
}

bool ends_with_phrase(std::string_view words, std::string_view phrase) {
    return !phrase.empty() && words.ends_with(phrase) &&
           (words.size() == phrase.size() || words[words.size() - phrase.size() - 1] == ' ');
}

bool mentions_any(std::string_view text, std::span<const std::string> phrases) {
    const auto words = plain_words(text);
    return std::ranges::any_of(phrases, [&](const std::string& one) { return has_phrase(words, plain_words(one)); });
}

} // namespace suluh
