#include "ranking/sensitivity.hpp"

#include <algorithm>

#include "ranking/agreement.hpp"
#include "ranking/choice_ranges.hpp"

namespace suluh {

namespace {

constexpr int finest = 9; ///< digits behind the point that a written number may have

/// The fineness of the weights: 1 for 20 and 25, a tenth for 0,2.
Ratio step_of(const ScoreTable& table) {
    Ratio step{1};
    for (int places = 0; places < finest; ++places) {
        const auto fits = [&](const Criterion& one) { return one.weight->has_places(places); };
        if (std::ranges::all_of(table.criteria, fits)) break;
        step = step / Ratio{10};
    }
    return step;
}

/// The smallest change of one weight that lets `lower` pass `upper`, the other weights staying.
std::optional<WeightSwap> smallest_swap(const Ranking& ranking, const Ranked& upper, const Ranked& lower) {
    const auto lead = *upper.score - *lower.score;
    const auto step = step_of(ranking.table);
    std::optional<WeightSwap> best;
    const auto size = [](const WeightSwap& one) {
        const auto change = one.tie - one.from;
        return change.is_negative() ? Ratio{0} - change : change;
    };
    for (std::size_t c = 0; c < ranking.table.criteria.size(); ++c) {
        const auto& weight = *ranking.table.criteria[c].weight;
        // What one more of this weight adds to the lead.
        const auto slope = upper.terms[c].plain - lower.terms[c].plain;
        if (slope.is_zero()) continue;
        WeightSwap swap{c, weight, weight - lead / slope, {}};
        const auto steps = swap.tie / step;
        const bool up = slope.is_negative(); // a higher weight helps the lower one
        swap.to = (up ? steps.floor() + Ratio{1} : Ratio{0} - (Ratio{0} - steps).floor() - Ratio{1}) * step;
        if (swap.to.is_negative() || !swap.to.exact()) continue;
        if (!best || is_above(size(*best), size(swap))) best = swap;
    }
    return best;
}

/// Ranks of a ranking's problems as their scores would be after one move.
class Mover {
public:
    explicit Mover(const Ranking& ranking) : ranking_(ranking), place_(ranking.problems.size()) {
        for (const auto& group : ranking.groups) {
            auto& standing = standings_.emplace_back(group.problems);
            std::ranges::stable_sort(standing, [&](std::size_t a, std::size_t b) {
                return is_above(*ranking.problems[a].score, *ranking.problems[b].score);
            });
            for (std::size_t i = 0; i < standing.size(); ++i) place_[standing[i]] = i;
        }
        Ratio weights;
        for (const auto& assessor : ranking.table.assessors) weights = weights + assessor.weight;
        for (const auto& assessor : ranking.table.assessors)
            shares_.push_back(ranking.table.assessors.size() == 1 ? Ratio{1} : assessor.weight / weights);
    }

    /// Moves one score and calls `tell(problem, new rank, moved score)` for all problems of its group, if any rank
    /// changes.
    template <class Tell>
    void move(const ScoreMove& move, const Tell& tell) {
        const auto& one = ranking_.problems[move.problem];
        const auto score = score_after(one, move);
        if (!score.exact()) return;
        const auto& standing = standings_[one.group];
        const auto own = place_[move.problem];
        const auto to = static_cast<std::size_t>(
            std::ranges::partition_point(standing,
                                         [&](std::size_t other) {
                                             const auto& its = *ranking_.problems[other].score;
                                             return is_above(its, score) ||
                                                    (other < move.problem && is_equal(its, score));
                                         }) -
            standing.begin());
        // Who then stands before and behind it.
        const auto* const before = to == own + 1 ? neighbour(standing, own, -1)
                                   : to > 0      ? &ranking_.problems[standing[to - 1]]
                                                 : nullptr;
        const auto* const behind = to == own              ? neighbour(standing, own, 1)
                                   : to < standing.size() ? &ranking_.problems[standing[to]]
                                                          : nullptr;
        const bool ties_before = before != nullptr && is_equal(*before->score, score);
        const bool ties_behind = behind != nullptr && is_equal(*behind->score, score);
        if ((to == own || to == own + 1) && !ties_before && !ties_behind && !tied(neighbour(standing, own, -1), one) &&
            !tied(neighbour(standing, own, 1), one))
            return;
        count(standing, own, to, ties_before, ties_behind,
              [&](std::size_t problem, int rank) { tell(problem, rank, score); });
    }

private:
    const Ranked* neighbour(const std::vector<std::size_t>& standing, std::size_t own, int by) const {
        if (by < 0) return own > 0 ? &ranking_.problems[standing[own - 1]] : nullptr;
        return own + 1 < standing.size() ? &ranking_.problems[standing[own + 1]] : nullptr;
    }

    static bool tied(const Ranked* other, const Ranked& one) {
        return other != nullptr && is_equal(*other->score, *one.score);
    }

    /// Ranks of all, the one at `own` standing before the one that is at `to`.
    template <class Tell>
    void count(const std::vector<std::size_t>& standing, std::size_t own, std::size_t to, bool ties_before,
               bool ties_behind, const Tell& tell) const {
        int rank = 0;
        int place = 0;
        const Ranked* last = nullptr;
        const auto next = [&](std::size_t problem, bool shared) {
            rank = next_rank(ranking_.seri, rank, ++place, shared);
            tell(problem, rank);
        };
        bool behind_moved = false;
        for (std::size_t i = 0; i <= standing.size(); ++i) {
            if (i == to) {
                next(standing[own], ties_before);
                behind_moved = true;
            }
            if (i == own || i == standing.size()) continue;
            const auto& one = ranking_.problems[standing[i]];
            next(standing[i], behind_moved ? ties_behind : tied(last, one));
            behind_moved = false;
            last = &one;
        }
    }

    Ratio score_after(const Ranked& one, const ScoreMove& move) const {
        const auto& term = one.terms[move.criterion];
        const auto change = (move.to - move.from) * shares_[move.assessor]; // of the mean
        return term.step == Step::add ? added(*one.score, term, change) : multiplied(one, move, change);
    }

    static Ratio added(const Ratio& score, const Term& term, const Ratio& change) {
        const auto own = term.mirrored ? Ratio{0} - change : change;
        return score + (term.weight ? *term.weight * own : own);
    }

    static Ratio multiplied(const Ranked& one, const ScoreMove& move, const Ratio& change) {
        Ratio product{1};
        for (std::size_t c = 0; c < one.terms.size(); ++c) {
            const auto& term = one.terms[c];
            const auto value = c == move.criterion ? term.value + change : term.value;
            product = term.step == Step::divide ? product / value : product * value;
        }
        return product;
    }

    const Ranking& ranking_;
    std::vector<std::vector<std::size_t>> standings_; ///< [group] problems by score, equal ones as in the document
    std::vector<std::size_t> place_;                  ///< [problem] where it stands in its group
    std::vector<Ratio> shares_;                       ///< [assessor] how much of the mean is its own
};

bool in_scale(const std::optional<Scale>& scale, const Ratio& score) {
    if (!scale) return !score.is_negative();
    return !is_above(scale->lowest, score) && !is_above(score, scale->highest);
}

Cause cause_of(const Ranking& ranking, const ScoreMove& move, std::size_t problem, const Ratio& moved) {
    if (move.problem == problem) return Cause::own;
    const auto& own = *ranking.problems[problem].score;
    const auto before = Ratio::compare(own, *ranking.problems[move.problem].score);
    return before == Ratio::compare(own, moved) ? Cause::shift : Cause::pass;
}

std::vector<RankRange> ranges_of(const Ranking& ranking) {
    std::vector<RankRange> ranges(ranking.problems.size());
    for (std::size_t i = 0; i < ranges.size(); ++i) {
        const auto rank = ranking.problems[i].rank;
        ranges[i] = {i, rank, rank, rank, {}, {}};
    }
    Mover mover{ranking};
    const auto& table = ranking.table;
    for (std::size_t i = 0; i < ranges.size(); ++i)
        for (std::size_t a = 0; a < table.assessors.size(); ++a)
            for (std::size_t c = 0; c < table.criteria.size(); ++c)
                for (const std::int64_t by : {1, -1}) {
                    const auto from = *table.at(i, a, c);
                    const ScoreMove move{i, a, c, from, from + Ratio{by}};
                    if (!in_scale(table.scale, move.to)) continue;
                    mover.move(move, [&](std::size_t problem, int rank, const Ratio& moved) {
                        auto& range = ranges[problem];
                        if (rank == range.rank) return;
                        const auto cause = cause_of(ranking, move, problem, moved);
                        const bool up = rank < range.rank;
                        auto& end = up ? range.best : range.worst;
                        auto& known = up ? range.best_by : range.worst_by;
                        if (up ? rank > end : rank < end) return;
                        if (rank == end && cause <= known && (up ? range.to_best : range.to_worst)) return;
                        end = rank;
                        known = cause;
                        (up ? range.to_best : range.to_worst) = move;
                    });
                }
    std::vector<RankRange> ordered;
    for (const auto i : ranking.in_order()) ordered.push_back(ranges[i]);
    return ordered;
}

} // namespace

Sensitivity sensitivity_of(const Ranking& ranking) {
    Sensitivity found;
    found.scores_apply = ranking.method->by_criteria;
    found.weights_apply = ranking.method->metode == Metode::bobot;
    const auto order = ranking.in_order();
    for (std::size_t i = 1; i < order.size(); ++i) {
        const auto& upper = ranking.problems[order[i - 1]];
        const auto& lower = ranking.problems[order[i]];
        if (upper.group != lower.group) continue;
        Neighbours pair{upper.problem, lower.problem, !stands_before(upper, lower), {}};
        if (found.weights_apply && !pair.tied) pair.swap = smallest_swap(ranking, upper, lower);
        found.neighbours.push_back(pair);
    }
    if (ranking.method->metode == Metode::berpasangan) found.choices = turned_choices(ranking);
    if (!found.scores_apply) return found;
    found.ranges = ranges_of(ranking);
    found.agreements = agreements_of(ranking);
    return found;
}

} // namespace suluh
