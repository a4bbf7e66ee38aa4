#include "document/vague.hpp"

#include <algorithm>
#include <array>
#include <string>
#include <unordered_set>

#include "suluh/tree.hpp"

#include "text/embedded.hpp"
#include "text/suggest.hpp"
#include "text/utf8.hpp"

namespace suluh {

namespace {

using Words = std::unordered_set<std::string>;

struct Vague {
    Words whole;
    Words first; ///< of a cell that goes on after it
    std::size_t longest = 0;
};

constexpr std::array<std::string_view, 7> names{"siapa",           "apa",      "dimana", "bilamana", "berapa_hasil",
                                                "berapa_korbanan", "bagaimana"};

Words words_of(const Node* list) {
    Words words;
    if (list != nullptr)
        for (const auto& item : list->items) words.insert(fold_word(item.text));
    return words;
}

std::array<Vague, names.size()> load() {
    Findings findings;
    const Source source{"tidak-jelas.yaml", std::string{embedded_file("schemas/words/tidak-jelas.yaml")}};
    const auto tree = read_yaml(source, findings);
    std::array<Vague, names.size()> all;
    for (std::size_t i = 0; i < names.size(); ++i)
        if (const auto* part = tree.root.find(names[i]); part != nullptr) {
            all[i] = {words_of(part->find("persis")), words_of(part->find("diawali")), 0};
            for (const auto& word : all[i].whole) all[i].longest = std::max(all[i].longest, word.size());
        }
    return all;
}

/// "ta 2027" without its year is "ta"; "2027/2028" is nothing.
std::string without_year(std::string cell) {
    const auto is_digit = [](char c) { return c >= '0' && c <= '9'; };
    while (cell.size() >= 4 && std::all_of(cell.end() - 4, cell.end(), is_digit)) {
        cell.resize(cell.size() - 4);
        while (!cell.empty() && (cell.back() == ' ' || cell.back() == '/' || cell.back() == '.')) cell.pop_back();
    }
    return cell;
}

} // namespace

bool is_vague(Question question, std::string_view text) {
    static const auto all = load();
    const auto& words = all[static_cast<std::size_t>(question)];
    const auto trimmed = utf8::trim(text);
    const auto blank = std::min(trimmed.find(' '), trimmed.size());
    if (words.first.contains(fold_word(trimmed.substr(0, blank)))) return true;
    constexpr std::size_t slack = 16; // blanks that folding takes out, and a year
    if (trimmed.size() > words.longest + slack) return false;
    auto cell = fold_word(trimmed);
    if (words.whole.contains(cell)) return true;
    if (question != Question::bilamana) return false;
    const auto rest = without_year(cell);
    return rest.size() < cell.size() && (rest.empty() || words.whole.contains(rest));
}

} // namespace suluh
