// Sensitivity, agreement, circles and matrices against brute force and closed formulas.
#include <algorithm>
#include <array>
#include <cmath>
#include <map>

#include <doctest/doctest.h>

#include "ranking/matrix.hpp"
#include "ranking/sensitivity.hpp"
#include "support/ranking_text.hpp"
#include "support/slow_ranking.hpp"

namespace suluh {

using test::Milli;
using test::Random;
using test::Scoring;

namespace {

constexpr test::Limits small{.problems = 5, .criteria = 3, .assessors = 3, .long_numbers = false};

test::Meeting meeting_of(const Scoring& scoring) {
    auto document = test::document_of(scoring.yaml());
    auto ranking = rank(*question_of(*document));
    return {std::move(document), std::move(ranking)};
}

Milli milli_of(const Ratio& value) {
    return std::llround(value.approximate() * 1000);
}

/// Whether `lower` stands strictly above `upper`.
bool passes(const Scoring& scoring, std::size_t upper, std::size_t lower) {
    return order(*test::slow_score(scoring, lower), *test::slow_score(scoring, upper)) > 0;
}

/// The finest of 1, a tenth, … that all weights are made of.
Milli step_of(const Scoring& scoring) {
    Milli step = 1000;
    for (const auto& criterion : scoring.criteria)
        while (criterion.weight % step != 0) step /= 10;
    return step;
}

/// The least change of one weight, in steps, that lets `lower` pass `upper`; 0: none up to `most`.
Milli fewest_steps(const Scoring& scoring, std::size_t upper, std::size_t lower, Milli most) {
    const auto step = step_of(scoring);
    for (Milli steps = 1; steps <= most; ++steps)
        for (std::size_t c = 0; c < scoring.criteria.size(); ++c)
            for (const Milli by : {steps, -steps}) {
                auto changed = scoring;
                changed.criteria[c].weight += by * step;
                if (changed.criteria[c].weight >= 0 && passes(changed, upper, lower)) return steps;
            }
    return 0;
}

/// Mid-ranks of a group's problems as one assessor alone would rank them.
std::vector<double> mid_ranks(const Scoring& scoring, const std::vector<std::size_t>& group, std::size_t assessor) {
    std::vector<double> ranks;
    for (const auto i : group) {
        double rank = 0.5;
        for (const auto j : group) {
            const auto how = order(*test::slow_score(scoring, j, assessor), *test::slow_score(scoring, i, assessor));
            rank += how > 0 ? 1 : how == 0 ? 0.5 : 0;
        }
        ranks.push_back(rank);
    }
    return ranks;
}

} // namespace

TEST_CASE("ranking sensitivity: the reported weight swaps two neighbours, and no smaller step of one weight does") {
    Random random{17};
    int swaps = 0;
    int none = 0;
    for (int round = 0; round < 300; ++round) {
        auto scoring = test::random_scoring(random, small, "bobot");
        for (auto& criterion : scoring.criteria) criterion.weight -= criterion.weight % 100; // few enough steps to try
        const auto meeting = meeting_of(scoring);
        REQUIRE(meeting.ranking.complete());
        for (const auto& pair : sensitivity_of(meeting.ranking).neighbours) {
            const auto how = order(*test::slow_score(scoring, pair.upper), *test::slow_score(scoring, pair.lower));
            if (pair.tied != (how == 0) || how < 0) FAIL(scoring.yaml());
            if (pair.tied) {
                if (pair.swap) FAIL(scoring.yaml());
                continue;
            }
            constexpr Milli most = 60;
            const auto fewest = fewest_steps(scoring, pair.upper, pair.lower, most);
            if (!pair.swap) {
                ++none;
                if (fewest != 0) FAIL(scoring.yaml());
                continue;
            }
            ++swaps;
            auto changed = scoring;
            auto& weight = changed.criteria[pair.swap->criterion].weight;
            const auto steps = std::abs(milli_of(pair.swap->to) - weight) / step_of(scoring);
            if (milli_of(pair.swap->from) != weight) FAIL(scoring.yaml());
            weight = milli_of(pair.swap->to);
            if (!passes(changed, pair.upper, pair.lower)) FAIL(scoring.yaml());
            if (fewest != (steps <= most ? steps : 0)) FAIL(scoring.yaml());
        }
    }
    MESSAGE("swaps: " << swaps << ", none: " << none);
    CHECK(swaps > 100);
    CHECK(none > 20);
}

TEST_CASE("ranking sensitivity: ranges are those of every move of one score by one") {
    Random random{19};
    int moved = 0;
    for (int round = 0; round < 400; ++round) {
        const auto scoring = test::random_scoring(random, small);
        const auto meeting = meeting_of(scoring);
        if (!meeting.ranking.complete()) continue;
        const auto ranks = test::slow_ranks(scoring);
        auto best = ranks;
        auto worst = ranks;
        struct Reach {
            bool own = false; ///< a move of the problem's own score brings it there
        };
        std::vector<Reach> to_best(ranks.size()), to_worst(ranks.size());
        for (std::size_t i = 0; i < scoring.scores.size(); ++i)
            for (std::size_t a = 0; a < scoring.opinions(); ++a)
                for (std::size_t c = 0; c < scoring.criteria.size(); ++c)
                    for (const Milli by : {1000, -1000}) {
                        auto changed = scoring;
                        auto& score = changed.scores[i][a][c];
                        score += by;
                        if (score < (scoring.scale ? (*scoring.scale)[0] : 0)) continue;
                        if (scoring.scale && score > (*scoring.scale)[1]) continue;
                        const auto after = test::slow_ranks(changed);
                        for (std::size_t p = 0; p < after.size(); ++p) { // none where it divides by zero
                            if (after[p] < best[p]) to_best[p].own = false;
                            if (after[p] > worst[p]) to_worst[p].own = false;
                            if (after[p] <= best[p] && after[p] != ranks[p] && i == p) to_best[p].own = true;
                            if (after[p] >= worst[p] && after[p] != ranks[p] && i == p) to_worst[p].own = true;
                            best[p] = std::min(best[p], after[p]);
                            worst[p] = std::max(worst[p], after[p]);
                        }
                    }
        const auto found = sensitivity_of(meeting.ranking);
        REQUIRE(found.ranges.size() == ranks.size());
        // The move that is told brings it there, and is one of its own where one of its own does.
        const auto leads = [&](const std::optional<ScoreMove>& one, const Reach& reach, int rank, std::size_t problem) {
            if (!one) return rank == ranks[problem];
            auto changed = scoring;
            changed.scores[one->problem][one->assessor][one->criterion] = milli_of(one->to);
            return test::slow_ranks(changed)[problem] == rank && (!reach.own || one->problem == problem);
        };
        for (const auto& range : found.ranges) {
            const auto p = range.problem;
            if (range.rank != ranks[p] || range.best != best[p] || range.worst != worst[p]) FAIL(scoring.yaml());
            if (!leads(range.to_best, to_best[p], best[p], p)) FAIL(scoring.yaml());
            if (!leads(range.to_worst, to_worst[p], worst[p], p)) FAIL(scoring.yaml());
            moved += range.best != range.worst ? 1 : 0;
        }
    }
    CHECK(moved > 300);
}

TEST_CASE("ranking sensitivity: Kendall's W and the assessor furthest away") {
    Random random{23};
    int compared = 0;
    for (int round = 0; round < 500; ++round) {
        const auto scoring = test::random_scoring(random, {.problems = 7, .assessors = 6, .long_numbers = false});
        const auto meeting = meeting_of(scoring);
        if (!meeting.ranking.complete() || scoring.assessors.size() < 2) continue;
        for (const auto& found : sensitivity_of(meeting.ranking).agreements) {
            const auto& group = meeting.ranking.groups[found.group].problems;
            const auto n = static_cast<double>(group.size());
            const auto m = static_cast<double>(scoring.assessors.size());
            bool divides = true;
            for (const auto i : group)
                for (std::size_t a = 0; a < scoring.assessors.size(); ++a)
                    divides = divides && test::slow_score(scoring, i, a);
            if (!divides) FAIL("an assessor alone divides by zero: " << scoring.yaml());
            std::vector<std::vector<double>> all;
            std::vector<double> sums(group.size());
            double ties = 0;
            for (std::size_t a = 0; a < scoring.assessors.size(); ++a) {
                all.push_back(mid_ranks(scoring, group, a));
                std::map<double, double> sizes;
                for (std::size_t i = 0; i < sums.size(); ++i) {
                    sums[i] += all[a][i];
                    ++sizes[all[a][i]];
                }
                for (const auto& [rank, size] : sizes) ties += size * size * size - size;
            }
            double squares = 0;
            for (const auto sum : sums) squares += (sum - m * (n + 1) / 2) * (sum - m * (n + 1) / 2);
            const auto below = m * m * (n * n * n - n) - m * ties;
            CHECK(found.w.has_value() == (below > 0));
            if (found.w) CHECK(found.w->approximate() == doctest::Approx(12 * squares / below));
            std::vector<double> distances;
            for (const auto& ranks : all) {
                distances.push_back(0);
                for (std::size_t i = 0; i < sums.size(); ++i) distances.back() += std::abs(ranks[i] - sums[i] / m);
            }
            const auto furthest = *std::ranges::max_element(distances);
            CHECK(found.distance.approximate() == doctest::Approx(furthest));
            std::vector<std::size_t> who;
            for (std::size_t a = 0; a < distances.size(); ++a)
                if (furthest > 1e-9 && distances[a] > furthest - 1e-9) who.push_back(a);
            CHECK(found.furthest == who);
            ++compared;
        }
    }
    CHECK(compared > 100);
}

TEST_CASE("ranking: circular triads are as many as the closed formula says, and each goes round") {
    Random random{29};
    for (int round = 0; round < 300; ++round) {
        const auto n = random.between(2, 8);
        std::vector<std::int64_t> wins(static_cast<std::size_t>(n));
        std::vector<std::vector<bool>> beats(wins.size(), std::vector<bool>(wins.size()));
        std::string choices;
        for (std::size_t i = 0; i < wins.size(); ++i)
            for (std::size_t j = i + 1; j < wins.size(); ++j) {
                const bool first = random.chance(2);
                ++wins[first ? i : j];
                beats[first ? i : j][first ? j : i] = true;
                choices += fmt::format("{}M{} {} M{}", choices.empty() ? "" : ", ", i + 1, first ? '>' : '<', j + 1);
            }
        const auto meeting = test::meeting_of(
            fmt::format("pemeringkatan:\n  metode: berpasangan\n  seri: langsung\n  perbandingan: [{{penilai: Karto, "
                        "pilihan: [{}]}}]\n",
                        choices) +
            test::problems(static_cast<int>(n)));
        auto circles = n * (n - 1) * (n - 2) / 6;
        for (const auto own : wins) circles -= own * (own - 1) / 2;
        CHECK(meeting.ranking.figures.circular_triads == circles);
        for (const auto& [a, b, c] : meeting.ranking.figures.triads) CHECK((beats[a][b] && beats[b][c] && beats[c][a]));
        // Without circles nobody shares a rank; more wins stand before fewer.
        if (circles == 0) CHECK(meeting.ranking.figures.shared.empty());
        for (std::size_t i = 0; i < wins.size(); ++i) {
            const auto& one = meeting.ranking.problems[i];
            CHECK(is_equal(*one.score, Ratio{wins[i]}));
            for (std::size_t j = 0; j < wins.size(); ++j)
                if (wins[i] > wins[j]) CHECK(one.rank < meeting.ranking.problems[j].rank);
            if (circles == 0) CHECK(one.rank == n - wins[i]);
        }
    }
}

TEST_CASE("ranking sensitivity: ranges are those of every single choice turned") {
    Random random{41};
    std::size_t moved = 0;
    for (int round = 0; round < 60; ++round) {
        const auto n = static_cast<std::size_t>(random.between(2, 5));
        std::vector<std::vector<std::pair<std::size_t, std::size_t>>> choices(random.chance(2) ? 1 : 2);
        for (auto& own : choices)
            for (std::size_t i = 0; i < n; ++i)
                for (std::size_t j = i + 1; j < n; ++j)
                    own.push_back(random.chance(2) ? std::pair{i, j} : std::pair{j, i});
        const auto* seri =
            std::array{"rapat", "lompat", "berurutan", "langsung"}.at(static_cast<std::size_t>(random.below(4)));
        const auto ranking_now = [&] {
            auto text = fmt::format("jenis: pemeringkatan\npemeringkatan:\n  metode: berpasangan\n  seri: {}\n"
                                    "  perbandingan:\n",
                                    seri);
            for (std::size_t who = 0; who < choices.size(); ++who) {
                text += fmt::format("    - penilai: Petani {}\n      pilihan:\n", who);
                for (const auto& [winner, loser] : choices[who])
                    text += fmt::format("        - M{} > M{}\n", winner + 1, loser + 1);
            }
            text += "masalah:\n";
            for (std::size_t i = 0; i < n; ++i) text += fmt::format("  - {{id: M{}, uraian: M}}\n", i + 1);
            CAPTURE(text);
            auto document = test::document_of(text);
            auto ranking = rank(*question_of(*document));
            REQUIRE(ranking.complete());
            return test::Meeting{std::move(document), std::move(ranking)};
        };
        const auto meeting = ranking_now();
        std::vector<int> best, worst;
        for (const auto& one : meeting.ranking.problems) best.push_back(one.rank);
        worst = best;
        std::map<std::pair<std::size_t, std::size_t>, std::vector<int>> after;
        for (auto& own : choices)
            for (auto& choice : own) {
                const auto made = choice;
                std::swap(choice.first, choice.second);
                const auto turned = ranking_now();
                std::swap(choice.first, choice.second);
                auto& ranks = after[made];
                ranks.clear();
                for (std::size_t i = 0; i < n; ++i) {
                    ranks.push_back(turned.ranking.problems[i].rank);
                    best[i] = std::min(best[i], ranks[i]);
                    worst[i] = std::max(worst[i], ranks[i]);
                }
            }
        const auto found = sensitivity_of(meeting.ranking).choices;
        REQUIRE(found.size() == n);
        for (const auto& one : found) {
            CHECK(one.rank == meeting.ranking.problems[one.problem].rank);
            CHECK(one.best == best[one.problem]);
            CHECK(one.worst == worst[one.problem]);
            REQUIRE(one.to_best.has_value() == (one.best < one.rank));
            REQUIRE(one.to_worst.has_value() == (one.worst > one.rank));
            if (one.to_best) CHECK(after.at({one.to_best->winner, one.to_best->loser})[one.problem] == one.best);
            if (one.to_worst) CHECK(after.at({one.to_worst->winner, one.to_worst->loser})[one.problem] == one.worst);
            if (one.to_best || one.to_worst) ++moved;
        }
    }
    CHECK(moved > 100);
}

TEST_CASE("ranking: consistent matrices give back their weights") {
    Random random{31};
    for (int round = 0; round < 300; ++round) {
        const auto n = static_cast<std::size_t>(random.between(2, 15));
        std::vector<std::int64_t> weights;
        std::int64_t sum = 0;
        for (std::size_t i = 0; i < n; ++i) sum += weights.emplace_back(random.between(1, 9));
        std::string criteria, rows, scores;
        for (std::size_t i = 0; i < n; ++i) {
            std::string row;
            for (std::size_t j = 0; j < n; ++j)
                row += fmt::format("{}{}/{}", j > 0 ? ", " : "", weights[i], weights[j]);
            rows += fmt::format("{}[{}]", i > 0 ? ", " : "", row);
            criteria += fmt::format("{}{{id: k{}, nama: K}}", i > 0 ? ", " : "", i);
            scores += fmt::format("{}k{}: 1", i > 0 ? ", " : "", i);
        }
        const auto meeting = test::meeting_of(fmt::format(
            "pemeringkatan:\n  metode: ahp\n  kriteria: [{}]\n  matriks_kriteria: [{}]\nmasalah: [{{id: M1, uraian: "
            "M, skor: {{{}}}}}]\n",
            criteria, rows, scores));
        REQUIRE(meeting.ranking.complete());
        CHECK(meeting.ranking.figures.consistency[0].cr < 1e-12);
        CHECK(meeting.ranking.figures.consistency[0].cr >= 0);
        for (std::size_t i = 0; i < n; ++i)
            CHECK(meeting.ranking.figures.criterion_weights[i].digits(12) ==
                  (Ratio{weights[i]} / Ratio{sum}).digits(12));
        CHECK(test::ranks_of(meeting) == "M1=1 1");
    }
}

TEST_CASE("ranking: the comparison named as the worst, mended, makes a matrix more consistent than any other") {
    Random random{37};
    int judged = 0;
    for (int round = 0; round < 200; ++round) {
        const auto n = static_cast<std::size_t>(random.between(3, 6));
        Matrix matrix(n, std::vector<double>(n, 1));
        const auto saaty = [](std::int64_t value) { return value > 0 ? double(value) : -1.0 / double(value); };
        for (std::size_t i = 0; i < n; ++i)
            for (std::size_t j = i + 1; j < n; ++j) {
                const auto value = random.between(1, 9) * (random.chance(2) ? 1 : -1);
                matrix[i][j] = saaty(value);
                matrix[j][i] = 1 / matrix[i][j];
            }
        const auto before = *consistency_ratio(matrix);
        if (before < largest_ratio) continue;
        ++judged;
        const auto mend = best_mend(matrix);
        auto mended = matrix;
        mended[mend.row][mend.column] = saaty(mend.value);
        mended[mend.column][mend.row] = 1 / saaty(mend.value);
        CHECK(*consistency_ratio(mended) == doctest::Approx(mend.cr));
        CHECK(mend.cr < before);
        CHECK(mend.row < mend.column);
    }
    CHECK(judged > 100);
}

} // namespace suluh
