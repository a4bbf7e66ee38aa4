#include "ranking/question.hpp"

#include <algorithm>
#include <array>
#include <map>

#include "document/choices.hpp"
#include "text/suggest.hpp"

namespace suluh {

namespace {

constexpr std::array<std::string_view, 4> keys{"komoditas", "program", "jenis", "faktor"};

std::string_view text_of(const Text& value) {
    return value.present() ? *value : std::string_view{};
}

/// What a problem writes under one of `keys`.
std::string_view value_of(const Masalah& problem, std::size_t key) {
    switch (key) {
    case 0:
        return text_of(problem.komoditas);
    case 1:
        return text_of(problem.program);
    case 2:
        return problem.jenis.present() ? spelling(*problem.jenis) : std::string_view{};
    default:
        return problem.faktor.present() ? spelling(*problem.faktor) : std::string_view{};
    }
}

} // namespace

std::optional<RankingQuestion> question_of(const Document& document) {
    if (const auto* programa = document.programa()) return RankingQuestion{programa->pemeringkatan, programa->masalah};
    if (const auto* own = std::get_if<DokumenPemeringkatan>(&document.body))
        return RankingQuestion{own->pemeringkatan, own->masalah};
    return std::nullopt;
}

std::span<const std::string_view> group_keys() {
    return keys;
}

std::optional<std::vector<Group>> groups_of(const RankingQuestion& question) {
    const auto key = fold_word(question.per.empty() ? text_of(question.how.per) : std::string_view{question.per});
    std::vector<Group> groups;
    if (key.empty()) {
        groups.emplace_back();
        for (std::size_t i = 0; i < question.problems.size(); ++i) groups.front().problems.push_back(i);
        return groups;
    }
    const auto row = std::ranges::find(keys, key);
    if (row == keys.end()) return std::nullopt;
    std::map<std::string, std::size_t> met;
    for (std::size_t i = 0; i < question.problems.size(); ++i) {
        const auto name = value_of(question.problems.items[i], static_cast<std::size_t>(row - keys.begin()));
        const auto [place, is_new] = met.emplace(fold_word(name), groups.size());
        if (is_new) groups.push_back({std::string{name}, {}});
        groups[place->second].problems.push_back(i);
    }
    return groups;
}

} // namespace suluh
