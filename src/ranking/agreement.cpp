#include "ranking/agreement.hpp"

#include <algorithm>

namespace suluh {

namespace {

using Ranks = std::vector<Ratio>; ///< mid-ranks of a group's problems, in its order

/// The score of a problem as if one assessor were alone.
std::optional<Ratio> own_score(const Ranked& one, std::size_t assessor) {
    Ratio score{one.terms.front().step == Step::add ? 0 : 1};
    for (const auto& term : one.terms) {
        const auto& given = term.opinions[assessor].score;
        if (term.step == Step::multiply) score = score * given;
        if (term.step == Step::divide) score = score / given;
        if (term.step != Step::add) continue;
        const auto signed_score = term.mirrored ? Ratio{0} - given : given;
        score = score + (term.weight ? *term.weight * signed_score : signed_score);
    }
    return score.exact() ? std::optional{score} : std::nullopt;
}

/// Equal scores share the mean of the ranks that they take up. `ties` adds t³ − t for each set of t equal ones.
std::optional<Ranks> mid_ranks(const Ranking& ranking, const Group& group, std::size_t assessor, Ratio& ties) {
    std::vector<std::pair<Ratio, std::size_t>> scores;
    for (std::size_t i = 0; i < group.problems.size(); ++i) {
        const auto score = own_score(ranking.problems[group.problems[i]], assessor);
        if (!score) return std::nullopt;
        scores.emplace_back(*score, i);
    }
    std::ranges::stable_sort(scores, [](const auto& a, const auto& b) { return is_above(a.first, b.first); });
    Ranks ranks(scores.size());
    for (std::size_t begin = 0; begin < scores.size();) {
        auto end = begin;
        while (end < scores.size() && is_equal(scores[begin].first, scores[end].first)) ++end;
        const auto count = static_cast<std::int64_t>(end - begin);
        ties = ties + Ratio{count} * Ratio{count} * Ratio{count} - Ratio{count};
        const auto rank = Ratio{static_cast<std::int64_t>(begin + 1 + end)} / Ratio{2};
        for (; begin < end; ++begin) ranks[scores[begin].second] = rank;
    }
    return ranks;
}

std::optional<Agreement> agreement_of(const Ranking& ranking, std::size_t index) {
    const auto& group = ranking.groups[index];
    const auto assessors = ranking.table.assessors.size();
    const Ratio m{static_cast<std::int64_t>(assessors)};
    const Ratio n{static_cast<std::int64_t>(group.problems.size())};
    Ratio ties;
    std::vector<Ranks> all;
    std::vector<Ratio> sums(group.problems.size());
    for (std::size_t a = 0; a < assessors; ++a) {
        auto ranks = mid_ranks(ranking, group, a, ties);
        if (!ranks) return std::nullopt;
        for (std::size_t i = 0; i < sums.size(); ++i) sums[i] = sums[i] + (*ranks)[i];
        all.push_back(std::move(*ranks));
    }
    Ratio squares;
    for (const auto& sum : sums) squares = squares + sum * sum;
    const Ratio one{1};
    const auto above = Ratio{12} * squares - Ratio{3} * m * m * n * (n + one) * (n + one);
    const auto below = m * m * n * (n * n - one) - m * ties;
    Agreement found{.group = index};
    if (!below.is_zero()) found.w = above / below;
    for (std::size_t a = 0; a < assessors; ++a) {
        Ratio distance;
        for (std::size_t i = 0; i < sums.size(); ++i) {
            const auto difference = all[a][i] - sums[i] / m;
            distance = distance + (difference.is_negative() ? Ratio{0} - difference : difference);
        }
        if (is_above(distance, found.distance)) {
            found.distance = distance;
            found.furthest.clear();
        }
        if (!distance.is_zero() && is_equal(distance, found.distance)) found.furthest.push_back(a);
    }
    return found;
}

} // namespace

std::vector<Agreement> agreements_of(const Ranking& ranking) {
    std::vector<Agreement> all;
    if (ranking.table.assessors.size() < 2) return all;
    for (std::size_t i = 0; i < ranking.groups.size(); ++i)
        if (ranking.groups[i].problems.size() > 1)
            if (auto found = agreement_of(ranking, i)) all.push_back(std::move(*found));
    return all;
}

} // namespace suluh
