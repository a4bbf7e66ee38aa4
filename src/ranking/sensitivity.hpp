// How firmly a ranking stands: which change of one weight or one score turns it, and how far assessors agree.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "ranking/ranking.hpp"

namespace suluh {

/// A change of one weight that lets the lower of two neighbours pass the upper one.
struct WeightSwap {
    std::size_t criterion = 0;
    Ratio from;
    Ratio tie; ///< at this weight the two are equal
    Ratio to; ///< the first step of the weights' own fineness (1, or 0,1 …) behind it, where they have changed places
};

/// Two problems that stand one behind the other, in one group.
struct Neighbours {
    std::size_t upper = 0, lower = 0; ///< positions in `masalah`
    bool tied = false;                ///< they share a rank, or only their order in the document parts them
    std::optional<WeightSwap> swap;   ///< the smallest; empty: no change of one weight turns them
};

/// One score that moves by one.
struct ScoreMove {
    std::size_t problem = 0, assessor = 0, criterion = 0;
    Ratio from, to;
};

/// Why a problem's rank is another one after a move.
enum class Cause : std::uint8_t {
    shift, ///< others came to share a rank, or no longer do: nobody passed it
    pass,  ///< it stands otherwise towards the problem whose score moved
    own,   ///< its own score moved
};

/// Between which ranks a problem stands if any single score moves by one.
struct RankRange {
    std::size_t problem = 0;
    int rank = 0, best = 0, worst = 0;
    std::optional<ScoreMove> to_best{}, to_worst{}; ///< the first move that brings it there, by the strongest cause
    Cause best_by = Cause::shift, worst_by = Cause::shift;
};

/// One choice between two problems that is made the other way round.
struct ChoiceTurn {
    std::size_t winner = 0, loser = 0; ///< as they were chosen
};

/// Between which ranks a problem stands if any single choice is turned (berpasangan).
struct ChoiceRange {
    std::size_t problem = 0;
    int rank = 0, best = 0, worst = 0;
    std::optional<ChoiceTurn> to_best, to_worst; ///< the first turn that brings it there, of one of its own if any does
};

/// Kendall's W, ties corrected, of one group of problems.
struct Agreement {
    std::size_t group = 0;
    std::optional<Ratio> w{}; ///< 0 … 1; empty: all assessors scored all alike
    /// The assessors furthest from the others: sum of the differences between own mid-ranks and the mean of all.
    std::vector<std::size_t> furthest{};
    Ratio distance{};
};

struct Sensitivity {
    bool weights_apply = false; ///< the method weighs criteria
    bool scores_apply = false;  ///< the method scores by criteria
    std::vector<Neighbours> neighbours;
    std::vector<RankRange> ranges;     ///< in the order of the ranking
    std::vector<ChoiceRange> choices;  ///< in the order of the ranking; empty but for berpasangan
    std::vector<Agreement> agreements; ///< empty with fewer than two assessors
};

/// Of a complete ranking.
Sensitivity sensitivity_of(const Ranking& ranking);

} // namespace suluh
