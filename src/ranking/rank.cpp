#include "ranking/rank.hpp"

#include <algorithm>
#include <map>
#include <string>

#include "document/choices.hpp"
#include "text/suggest.hpp"

namespace suluh {

namespace {

/// The group that a problem is ranked in; empty when `per` names nothing that a problem has.
std::optional<std::string> group_of_problem(const Masalah& masalah, const Text& per) {
    if (!per.present()) return "";
    const auto text = [](const Text& value) { return value.present() ? fold_word(*value) : std::string{}; };
    const auto key = fold_word(*per);
    if (key == "komoditas") return text(masalah.komoditas);
    if (key == "program") return text(masalah.program);
    if (key == "jenis") return masalah.jenis.present() ? std::string{spelling(*masalah.jenis)} : "";
    if (key == "faktor") return masalah.faktor.present() ? std::string{spelling(*masalah.faktor)} : "";
    return std::nullopt;
}

using Ranks = std::vector<std::optional<int>>;

/// Ranks the problems of one group, given by their positions.
void rank_group(std::vector<std::size_t> group, const std::vector<std::optional<Ratio>>& scores, Ranks& ranks) {
    if (std::ranges::any_of(group, [&](std::size_t i) { return !scores[i]; })) return;
    bool comparable = true;
    const auto before = [&](std::size_t a, std::size_t b) {
        const auto order = Ratio::compare(*scores[a], *scores[b]);
        comparable = comparable && order;
        return order && *order > 0;
    };
    std::ranges::stable_sort(group, before);
    int rank = 0;
    Ranks found(group.size());
    for (std::size_t i = 0; i < group.size(); ++i) found[i] = i == 0 || before(group[i - 1], group[i]) ? ++rank : rank;
    if (!comparable) return;
    for (std::size_t i = 0; i < group.size(); ++i) ranks[group[i]] = found[i];
}

} // namespace

Ranks computed_ranks(const Programa& programa) {
    Ranks ranks(programa.masalah.size());
    const auto scores = scores_of(programa);
    std::map<std::string, std::vector<std::size_t>> groups;
    for (std::size_t i = 0; i < ranks.size(); ++i) {
        const auto group = group_of_problem(programa.masalah.items[i], programa.pemeringkatan.per);
        if (!group) return ranks;
        groups[*group].push_back(i);
    }
    for (auto& [name, group] : groups) rank_group(std::move(group), scores, ranks);
    return ranks;
}

} // namespace suluh
