#include "document/vague.hpp"

#include <algorithm>
#include <array>
#include <string>
#include <vector>

#include "suluh/tree.hpp"

#include "text/embedded.hpp"
#include "text/suggest.hpp"

namespace suluh {

namespace {

struct Words {
    std::vector<std::string> whole;
    std::vector<std::string> opening;
};

constexpr std::array<std::string_view, 3> names{"bilamana", "berapa_hasil", "berapa_korbanan"};

std::vector<std::string> texts(const Node* list) {
    std::vector<std::string> result;
    if (list != nullptr)
        for (const auto& item : list->items) result.push_back(fold_word(item.text));
    return result;
}

std::array<Words, names.size()> load() {
    Findings findings;
    const Source source{"tidak-jelas.yaml", std::string{embedded_file("schemas/words/tidak-jelas.yaml")}};
    const auto tree = read_yaml(source, findings);
    std::array<Words, names.size()> all;
    for (std::size_t i = 0; i < names.size(); ++i)
        if (const auto* part = tree.root.find(names[i]); part != nullptr)
            all[i] = {texts(part->find("persis")), texts(part->find("diawali"))};
    return all;
}

} // namespace

bool is_vague(Question question, std::string_view text) {
    static const auto all = load();
    const auto& words = all[static_cast<std::size_t>(question)];
    const auto cell = fold_word(text);
    const auto opens = [&](const std::string& word) { return cell == word || cell.starts_with(word + " "); };
    return std::ranges::find(words.whole, cell) != words.whole.end() || std::ranges::any_of(words.opening, opens);
}

} // namespace suluh
