#include "ranking/choice_ranges.hpp"

#include "ranking/pairs.hpp"
#include "ranking/terms.hpp"

namespace suluh {

namespace {

/// A ranking by pairs that choices can be turned in, one after the other.
class Turner {
public:
    explicit Turner(const Ranking& ranking) : before_(ranking), pairs_(ranking.problems.size()) {
        after_.method = ranking.method;
        after_.seri = ranking.seri;
        after_.groups = ranking.groups;
        for (const auto& one : ranking.problems)
            after_.problems.push_back({one.problem, one.group, one.score, {}, {}, one.rank});
        for (const auto& group : ranking.groups)
            for (std::size_t i = 0; i < group.problems.size(); ++i)
                for (std::size_t j = 0; j < group.problems.size(); ++j) {
                    if (i == j) continue;
                    const auto& term = ranking.problems[group.problems[i]].terms[j - (j > i ? 1 : 0)];
                    pairs_.times(group.problems[i], group.problems[j]) = std::stoll(term.score.digits(0));
                }
    }

    std::vector<ChoiceRange> ranges() {
        for (const auto& one : before_.problems) ranges_.push_back({one.problem, one.rank, one.rank, one.rank, {}, {}});
        for (const auto& group : before_.groups)
            for (const auto winner : group.problems)
                for (const auto loser : group.problems)
                    if (winner != loser && pairs_.times(winner, loser) > 0) turn(group, {winner, loser});
        std::vector<ChoiceRange> ordered;
        for (const auto i : before_.in_order()) ordered.push_back(ranges_[i]);
        return ordered;
    }

private:
    void move(const ChoiceTurn& turn, std::int64_t by) {
        pairs_.times(turn.winner, turn.loser) -= by;
        pairs_.times(turn.loser, turn.winner) += by;
        auto& winner = *after_.problems[turn.winner].score;
        auto& loser = *after_.problems[turn.loser].score;
        winner = winner - Ratio{by};
        loser = loser + Ratio{by};
    }

    /// Notes a turn that goes further, or as far by a choice of the problem's own.
    static void take(int& end, std::optional<ChoiceTurn>& by, std::size_t problem, const ChoiceTurn& turn, bool further,
                     int rank) {
        const auto is_own = [&](const ChoiceTurn& one) { return one.winner == problem || one.loser == problem; };
        if (!further && (rank != end || is_own(*by) || !is_own(turn))) return;
        end = rank;
        by = turn;
    }

    void turn(const Group& group, const ChoiceTurn& turn) {
        move(turn, 1);
        if (after_.seri == Seri::langsung) decide_directly(pairs_, after_);
        after_.figures.shared.clear(); // nobody asks
        rank_group(group, after_);
        for (const auto problem : group.problems) {
            auto& range = ranges_[problem];
            const auto rank = after_.problems[problem].rank;
            if (rank < range.rank) take(range.best, range.to_best, problem, turn, rank < range.best, rank);
            if (rank > range.rank) take(range.worst, range.to_worst, problem, turn, rank > range.worst, rank);
        }
        move(turn, -1);
    }

    const Ranking& before_;
    Ranking after_;
    Pairs pairs_;
    std::vector<ChoiceRange> ranges_;
};

} // namespace

std::vector<ChoiceRange> turned_choices(const Ranking& ranking) {
    return Turner{ranking}.ranges();
}

} // namespace suluh
