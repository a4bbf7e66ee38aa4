// Ranking problems (Permentan 25/2009 II.C, IV.C): scores, the terms they are made of, and ranks. No scale, weight,
// formula or tie rule is prescribed, so each is declared in the data and reported with the result.
#pragma once

#include <array>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "ranking/methods.hpp"
#include "ranking/score_table.hpp"

namespace suluh {

enum class Step : std::uint8_t { add, multiply, divide };

/// What one assessor said of it.
struct Opinion {
    std::string who;
    Ratio weight;
    Ratio score;
};

/// One part of a score. The sum (or product) of the `value`s of all terms is the score, and what explains the score is
/// this same list.
struct Term {
    std::string id;
    std::string name;
    std::optional<Ratio> weight;
    Ratio score;                   ///< of several opinions their mean; on a falling criterion as it was given
    bool mirrored = false;         ///< added as lowest + highest − score, so that a low score goes first
    std::vector<Opinion> opinions; ///< empty: one score by all together
    Step step = Step::add;
    Ratio plain; ///< the score as it counts, before it is weighed
    Ratio value;
};

struct Ranked {
    std::size_t problem = 0; ///< position in `masalah`
    std::size_t group = 0;   ///< position in `groups`
    std::optional<Ratio> score{};
    std::optional<Ratio> second{}; ///< decides between equal scores, the smaller first (faktor_penentu: coverage)
    std::vector<Term> terms{};
    int rank = 0; ///< 0: not ranked
};

/// A matrix of comparisons of ahp.
struct Consistency {
    std::string matrix; ///< "kriteria", or the criterion that problems were compared by
    std::string who;    ///< respondent, or empty
    double cr = 0;
};

/// Figures that only one method has.
struct Figures {
    std::optional<std::int64_t> circular_triads;    ///< berpasangan
    std::vector<std::array<std::size_t, 3>> triads; ///< the first of them: positions, each beats the next
    std::vector<std::size_t> shared;                ///< berpasangan: problems left on one rank by circles
    std::vector<Consistency> consistency;           ///< ahp
    std::vector<Ratio> criterion_weights;           ///< ahp, in the order of the criteria
};

struct Ranking {
    const Method* method = nullptr; ///< nullptr: none is named
    Seri seri = Seri::rapat;
    ScoreTable table; ///< of the methods that score by criteria; of others without criteria
    std::vector<Group> groups;
    std::vector<Ranked> problems; ///< in the order of `masalah`
    Figures figures;
    Findings findings; ///< masalah/*: of what is scored, weighed and compared; rujukan/tak-ada: of what is not there

    /// Every problem has a rank. If not, findings say why, and there is nothing to print.
    bool complete() const;
    /// Positions in `problems`: by group, rank, then the document's order.
    std::vector<std::size_t> in_order() const;
};

/// Whether one's score puts it before another in its group: neither the rule for ties nor the document's order counts.
bool stands_before(const Ranked& a, const Ranked& b);

/// The rank at `place` (1 is the first) of an order in which the one before has `rank`; `alike`: its score is no other.
int next_rank(Seri seri, int rank, int place, bool alike);

Ranking rank(const RankingQuestion& question);

/// The rank of each problem of a programa; empty where it cannot be said, or no method is named.
std::vector<std::optional<int>> computed_ranks(const Programa& programa);

} // namespace suluh
