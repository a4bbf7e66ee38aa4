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
    explicit Mover(const Ranking& ranking) : ranking_(ranking) {}

    /// Moves one score and calls `tell(problem, new rank)` for all problems of its group.
    template <class Tell>
    void move(const ScoreMove& move, const Tell& tell) {
        auto moved = ranking_.problems[move.problem];
        const auto score = score_after(moved, move);
        if (!score) return;
        moved.score = *score;
        const auto& group = ranking_.groups[moved.group].problems;
        order_.clear();
        for (const auto i : group) order_.push_back(i == move.problem ? &moved : &ranking_.problems[i]);
        std::ranges::stable_sort(order_,
                                 [](const Ranked* a, const Ranked* b) { return is_above(*a->score, *b->score); });
        int rank = 0;
        for (std::size_t i = 0; i < order_.size(); ++i) {
            const bool shared =
                i > 0 && is_equal(*order_[i - 1]->score, *order_[i]->score) && ranking_.seri != Seri::berurutan;
            if (!shared) rank = ranking_.seri == Seri::lompat ? static_cast<int>(i) + 1 : rank + 1;
            tell(order_[i]->problem, rank);
        }
    }

private:
    std::optional<Ratio> score_after(const Ranked& one, const ScoreMove& move) const {
        const auto& term = one.terms[move.criterion];
        Ratio change = move.to - move.from; // of the mean
        if (!term.opinions.empty()) {
            Ratio weights;
            for (const auto& opinion : term.opinions) weights = weights + opinion.weight;
            change = change * term.opinions[move.assessor].weight / weights;
        }
        const auto score = term.step == Step::add ? added(*one.score, term, change) : multiplied(one, move, change);
        return score.exact() ? std::optional{score} : std::nullopt;
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
    std::vector<const Ranked*> order_;
};

bool in_scale(const std::optional<Scale>& scale, const Ratio& score) {
    if (!scale) return !score.is_negative();
    return !is_above(scale->lowest, score) && !is_above(score, scale->highest);
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
                    mover.move(move, [&](std::size_t problem, int rank) {
                        auto& range = ranges[problem];
                        if (rank < range.best) {
                            range.best = rank;
                            range.to_best = move;
                        }
                        if (rank > range.worst) {
                            range.worst = rank;
                            range.to_worst = move;
                        }
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
        Neighbours pair{upper.problem, lower.problem, is_equal(*upper.score, *lower.score), {}};
        if (found.weights_apply && !pair.tied) pair.swap = smallest_swap(ranking, upper, lower);
        found.neighbours.push_back(std::move(pair));
    }
    if (ranking.method->metode == Metode::berpasangan) found.choices = turned_choices(ranking);
    if (!found.scores_apply) return found;
    found.ranges = ranges_of(ranking);
    found.agreements = agreements_of(ranking);
    return found;
}

} // namespace suluh
