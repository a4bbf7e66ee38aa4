#include "document/vague.hpp"

#include <algorithm>
#include <array>
#include <functional>
#include <string>
#include <unordered_set>

#include "suluh/tree.hpp"

#include "text/embedded.hpp"
#include "text/suggest.hpp"
#include "text/unfilled.hpp"
#include "text/utf8.hpp"

namespace suluh {

namespace {

struct Hash {
    using is_transparent = void;
    std::size_t operator()(std::string_view text) const { return std::hash<std::string_view>{}(text); }
};
using Words = std::unordered_set<std::string, Hash, std::equal_to<>>;

struct Vague {
    Words whole;
    Words first;  ///< of a cell that goes on after it
    Words inside; ///< anywhere in a cell
    std::size_t longest = 0;
};

constexpr std::array<std::string_view, 16> names{
    "siapa",        "apa",       "dimana",      "bilamana", "berapa_hasil", "berapa_korbanan", "bagaimana", "sasaran",
    "sumber_biaya", "indikator", "sumber_data", "khalayak", "perilaku",     "kondisi",         "derajat",   "bab"};

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
            all[i] = {words_of(part->find("persis")), words_of(part->find("diawali")), words_of(part->find("memuat")),
                      0};
            for (const auto& word : all[i].whole) all[i].longest = std::max(all[i].longest, word.size());
        }
    return all;
}

/// fold_word without an allocation: every cell of every row comes by here.
class Folded {
public:
    explicit Folded(std::string_view text) {
        for (std::size_t i = 0; i < text.size() && size_ < buffer_.size(); ++i) {
            const bool no_break_space = text[i] == '\xC2' && i + 1 < text.size() && text[i + 1] == '\xA0';
            const char c = no_break_space ? ' ' : text[i];
            if (no_break_space) ++i;
            if (c == ' ' || c == '-' || c == '_') {
                if (size_ > 0 && buffer_[size_ - 1] != ' ') buffer_[size_++] = ' ';
            } else {
                buffer_[size_++] = c >= 'A' && c <= 'Z' ? static_cast<char>(c + ('a' - 'A')) : c;
            }
        }
    }
    std::string_view view() const { return {buffer_.data(), size_}; }

private:
    std::array<char, 64> buffer_{}; ///< longer cells are told by their first word
    std::size_t size_ = 0;
};

/// "ta 2027" without its year is "ta"; "2027/2028" is nothing.
std::string_view without_year(std::string_view cell) {
    const auto is_digit = [](char c) { return c >= '0' && c <= '9'; };
    while (cell.size() >= 4 && std::all_of(cell.end() - 4, cell.end(), is_digit)) {
        cell.remove_suffix(4);
        while (cell.ends_with(' ') || cell.ends_with('/') || cell.ends_with('.')) cell.remove_suffix(1);
    }
    return cell;
}

/// Whether a cell that should name somebody, a place or a source holds figures and signs alone: it slipped a column.
bool lacks_words(Question question, std::string_view text) {
    const bool wants_words = question == Question::siapa || question == Question::apa || question == Question::dimana ||
                             question == Question::bagaimana || question == Question::sumber_biaya ||
                             question == Question::sumber_data;
    return wants_words && std::ranges::none_of(text, [](char c) {
               return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || static_cast<unsigned char>(c) >= 0x80;
           });
}

const Vague& words_for(Question question) {
    static const auto all = load();
    return all[static_cast<std::size_t>(question)];
}

} // namespace

bool is_hedged(Question question, std::string_view text) {
    const auto& words = words_for(question).inside;
    if (words.empty()) return false;
    std::array<char, 16> word{};
    std::size_t size = 0;
    for (std::size_t i = 0; i <= text.size(); ++i) {
        const char c = i == text.size() ? ' ' : text[i];
        const bool letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || static_cast<unsigned char>(c) >= 0x80;
        if (letter) {
            if (size < word.size()) word[size] = static_cast<char>(c | ((c >= 'A' && c <= 'Z') ? 0x20 : 0));
            ++size;
        } else {
            if (size > 0 && size < word.size() && words.contains(std::string_view{word.data(), size})) return true;
            size = 0;
        }
    }
    return false;
}

bool is_vague(Question question, std::string_view text) {
    if (is_hedged(question, text) || has_gap(text) || lacks_words(question, text)) return true;
    const auto& words = words_for(question);
    auto bare = utf8::trim(text);
    while (bare.ends_with('.')) bare.remove_suffix(1);
    const Folded folded{bare};
    const auto cell = folded.view();
    if (words.first.contains(cell.substr(0, cell.find(' ')))) return true;
    constexpr std::size_t year = 12; // " 2027/2028" and a point
    if (cell.size() > words.longest + year) return false;
    if (words.whole.contains(cell)) return true;
    if (question != Question::bilamana) return false;
    const auto rest = without_year(cell);
    return rest.size() < cell.size() && (rest.empty() || words.whole.contains(rest));
}

} // namespace suluh
