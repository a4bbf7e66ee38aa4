// What is to be ranked, and how: the same for a programa, a ranking in a file of its own, and filled sheets.
#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "suluh/document.hpp"

#include "ranking/matrix.hpp"
#include "ranking/ratio.hpp"

namespace suluh {

/// One problem put before another: positions in `masalah`.
struct Choice {
    std::size_t winner = 0, loser = 0;
};

/// What one assessor filled in, complete: scores within the scale, a choice for every pair, the worst problems,
/// consistent matrices, or how far each farmer applies what is recommended.
struct FilledSheet {
    std::string assessor;
    std::vector<std::vector<Ratio>> scores{};  ///< [problem][criterion], in the order of the criteria
    std::vector<Choice> choices{};             ///< berpasangan: every two problems of a group once
    std::vector<std::size_t> order{};          ///< preferensi: positions in `masalah`, the worst first
    std::optional<Matrix> criteria{};          ///< ahp: comparisons of the criteria; empty: the document has them
    std::vector<Matrix> problems{};            ///< ahp: of the problems, by criterion; empty: they are scored
    std::vector<std::vector<Ratio>> farmers{}; ///< faktor_penentu: [problem][farmer]
};

/// Points into the document, which must outlive it.
struct RankingQuestion {
    const Pemeringkatan& how;
    const List<Masalah>& problems;
    std::optional<Metode> method{};        ///< in place of the document's
    std::string per{};                     ///< in place of the document's `per`
    std::span<const FilledSheet> sheets{}; ///< in place of the scores and comparisons in the document
    std::optional<Seri> seri{};            ///< in place of the document's

    /// Empty when neither the document nor the caller names one.
    std::optional<Metode> metode() const {
        if (method) return method;
        return how.metode.present() ? std::optional{*how.metode} : std::nullopt;
    }
};

/// Empty for a document that ranks nothing by its kind.
std::optional<RankingQuestion> question_of(const Document& document);

/// The keys by which problems can be ranked in groups: "komoditas", "program", "jenis", "faktor".
std::span<const std::string_view> group_keys();

/// Problems that are ranked together, in the order in which the groups are first met. `name` is as the first problem
/// writes it, empty where there is one group only or where the key is not filled in.
struct Group {
    std::string name;
    std::vector<std::size_t> problems; ///< positions in `masalah`
};

/// Empty when `per` names nothing that a problem has.
std::optional<std::vector<Group>> groups_of(const RankingQuestion& question);

} // namespace suluh
