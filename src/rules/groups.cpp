#include "rules/groups.hpp"

#include <algorithm>
#include <array>

#include "rules/words.hpp"
#include "text/ascii.hpp"
#include "text/utf8.hpp"

namespace suluh {

namespace {

constexpr std::array<std::string_view, 2> unions{"gapoktan", "gabungan kelompok tani"};
constexpr std::array<std::string_view, 13> group_kinds{
    unions[0],   unions[1], "poktan", "kelompok tani", "kelompoktani",        "kwt", "ktt", "pokdakan",
    "poklahsar", "kth",     "p3a",    "pokwan",        "kelompok wanita tani"};

struct Word {
    std::string_view text;
    bool ends = false; ///< a sign behind it ends the name
};

std::vector<Word> words_of(std::string_view text) {
    std::vector<Word> words;
    while (!text.empty()) {
        const auto begin = text.find_first_not_of(" \t\n");
        if (begin == std::string_view::npos) break;
        text.remove_prefix(begin);
        const auto end = std::min(text.find_first_of(" \t\n"), text.size());
        auto word = text.substr(0, end);
        text.remove_prefix(end);
        const auto sign = word.find_first_of(",.;:()/\"");
        words.push_back({word.substr(0, sign), sign != std::string_view::npos});
    }
    return words;
}

/// How many words from `at` on are a word for a group: 0, 1 ("poktan"), 2 ("kelompok tani") or 3.
std::size_t kind_at(const std::vector<Word>& words, std::size_t at) {
    std::string joined;
    for (std::size_t length = 1; length <= 3 && at + length <= words.size(); ++length) {
        joined += (length == 1 ? "" : " ") + utf8::lower(words[at + length - 1].text);
        const bool more =
            at + length < words.size() &&
            std::ranges::find(group_kinds, joined + " " + utf8::lower(words[at + length].text)) != group_kinds.end();
        if (!more && std::ranges::find(group_kinds, joined) != group_kinds.end()) return length;
    }
    return 0;
}

bool has_capital(std::string_view word) {
    return !word.empty() && word.front() >= 'A' && word.front() <= 'Z';
}

/// The 2 of "Poktan Tani Maju 2 mau …", but not of "Poktan Tani Maju 2 orang".
bool is_number_of_group(const std::vector<Word>& words, std::size_t at) {
    constexpr std::array<std::string_view, 12> counted{"orang", "org", "anggota", "petani",   "kk",   "kali",
                                                       "ha",    "kg",  "unit",    "kelompok", "jiwa", "ekor"};
    if (words[at].text.size() != 1 || !is_digit(words[at].text.front())) return false;
    return words[at].ends || at + 1 == words.size() ||
           std::ranges::find(counted, utf8::lower(words[at + 1].text)) == counted.end();
}

} // namespace

std::vector<std::string> groups_in(std::string_view text) {
    std::vector<std::string> names;
    const auto words = words_of(text);
    for (std::size_t at = 0; at < words.size(); ++at) {
        const auto kind = kind_at(words, at);
        if (kind == 0 || words[at + kind - 1].ends) continue;
        std::string name;
        for (std::size_t i = at; i < at + kind; ++i) name += (i == at ? "" : " ") + std::string{words[i].text};
        auto next = at + kind;
        const auto first = next;
        while (next < words.size() && has_capital(words[next].text) && kind_at(words, next) == 0) {
            name += " " + std::string{words[next].text};
            if (words[next++].ends) break;
        }
        if (next > first && next < words.size() && !words[next - 1].ends && is_number_of_group(words, next))
            name += " " + std::string{words[next].text};
        if (next > first) names.push_back(std::move(name));
    }
    return names;
}

std::string with_figures(std::string_view words) {
    struct Number {
        std::string_view word, figure;
    };
    constexpr std::array numbers{Number{"i", "1"},    Number{"ii", "2"},   Number{"iii", "3"},   Number{"iv", "4"},
                                 Number{"v", "5"},    Number{"vi", "6"},   Number{"vii", "7"},   Number{"viii", "8"},
                                 Number{"ix", "9"},   Number{"x", "10"},   Number{"satu", "1"},  Number{"dua", "2"},
                                 Number{"tiga", "3"}, Number{"lima", "5"}, Number{"empat", "4"}, Number{"01", "1"},
                                 Number{"02", "2"},   Number{"03", "3"},   Number{"04", "4"},    Number{"05", "5"}};
    std::string result;
    while (!words.empty()) {
        const auto end = std::min(words.find(' '), words.size());
        const auto word = words.substr(0, end);
        const auto* found = std::ranges::find(numbers, word, &Number::word);
        const bool is_number = found != numbers.end() && !result.empty();
        result += (result.empty() ? "" : " ") + std::string{is_number ? found->figure : word};
        words.remove_prefix(std::min(end + 1, words.size()));
    }
    return result;
}

std::string bare_group_name(std::string_view name) {
    auto words = plain_words(name);
    std::string_view longest;
    for (const auto kind : group_kinds)
        if (kind.size() > longest.size() && begins_with_phrase(words, kind)) longest = kind;
    if (longest.size() + 1 < words.size() && !longest.empty()) words.erase(0, longest.size() + 1);
    return with_figures(words);
}

bool names_union(std::string_view text) {
    const auto words = plain_words(text);
    return std::ranges::any_of(unions, [&](std::string_view one) { return begins_with_phrase(words, one); });
}

} // namespace suluh
