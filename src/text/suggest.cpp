#include "text/suggest.hpp"

#include <algorithm>
#include <array>
#include <utility>
#include <vector>

#include "text/utf8.hpp"

namespace suluh {

namespace {

void replace_all(std::string& text, std::string_view from, std::string_view to) {
    for (auto at = text.find(from); at != std::string::npos; at = text.find(from, at + to.size()))
        text.replace(at, from.size(), to);
}

std::string skeleton(std::string_view word) {
    auto text = utf8::lower(utf8::trim(word));
    std::erase_if(text, [](char c) { return c == ' ' || c == '_' || c == '-' || c == '/' || c == '.'; });
    constexpr std::array<std::pair<std::string_view, std::string_view>, 3> old_spelling{
        {{"oe", "u"}, {"tj", "c"}, {"dj", "j"}}};
    for (const auto& [old, now] : old_spelling) replace_all(text, old, now);
    return text;
}

/// Edits between two words: insert, delete, change, or swap neighbours (optimal string alignment).
std::size_t distance(std::string_view a, std::string_view b) {
    std::vector<std::size_t> before_last(b.size() + 1);
    std::vector<std::size_t> last(b.size() + 1);
    std::vector<std::size_t> now(b.size() + 1);
    for (std::size_t j = 0; j <= b.size(); ++j) last[j] = j;
    for (std::size_t i = 1; i <= a.size(); ++i) {
        now[0] = i;
        for (std::size_t j = 1; j <= b.size(); ++j) {
            const std::size_t change = a[i - 1] == b[j - 1] ? 0 : 1;
            now[j] = std::min({last[j] + 1, now[j - 1] + 1, last[j - 1] + change});
            if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                now[j] = std::min(now[j], before_last[j - 2] + 1);
        }
        std::swap(before_last, last);
        std::swap(last, now);
    }
    return last[b.size()];
}

} // namespace

std::string_view nearest(std::string_view typed, std::span<const std::string_view> candidates) {
    constexpr std::size_t longest = 64; // nobody mistypes a whole sentence
    const auto wanted = skeleton(typed);
    if (wanted.empty() || wanted.size() > longest) return {};
    std::string_view best;
    auto best_distance = std::max<std::size_t>(1, wanted.size() / 3) + 1;
    for (const auto candidate : candidates) {
        const auto known = skeleton(candidate);
        if (known.empty() || known.size() > longest) continue;
        const auto longer = std::max(wanted.size(), known.size());
        const auto shorter = std::min(wanted.size(), known.size());
        if (longer - shorter >= best_distance) continue; // it takes at least that many edits
        const auto edits = distance(wanted, known);
        // Of a two-letter word every letter may change and it would still be "near": something must remain.
        if (edits < best_distance && edits < longer) {
            best = candidate;
            best_distance = edits;
        }
    }
    return best;
}

std::string did_you_mean(std::string_view typed, std::span<const std::string_view> candidates) {
    const auto word = nearest(typed, candidates);
    return word.empty() ? std::string{} : "mungkin maksudnya \"" + std::string{word} + "\"";
}

std::string fold_word(std::string_view text) {
    auto folded = utf8::lower(utf8::trim(text));
    replace_all(folded, "\xC2\xA0", " "); // looks like a blank
    std::ranges::replace(folded, '_', ' ');
    std::ranges::replace(folded, '-', ' ');
    std::string single;
    for (const char c : folded)
        if (c != ' ' || (!single.empty() && single.back() != ' ')) single += c;
    return single;
}

} // namespace suluh
