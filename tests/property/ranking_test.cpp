// Ranking against a slow implementation of the same rules, and what must not change it.
#include <algorithm>

#include <doctest/doctest.h>

#include "support/ranking_text.hpp"
#include "support/rounds.hpp"
#include "support/slow_ranking.hpp"

namespace suluh {

using test::Random;
using test::Scoring;

namespace {

test::Meeting meeting_of(const Scoring& scoring, const std::vector<std::size_t>& order = {}) {
    auto document = test::document_of(scoring.yaml(order));
    auto ranking = rank(*question_of(*document));
    return {std::move(document), std::move(ranking)};
}

std::vector<int> ranks_of(const Ranking& ranking) {
    std::vector<int> ranks;
    for (const auto& one : ranking.problems) ranks.push_back(one.rank);
    return ranks;
}

} // namespace

TEST_CASE("ranking: a slow implementation gives the same ranks and scores") {
    Random random{20260902};
    constexpr int all = test::rounds(10'000);
    int complete = 0;
    int tied = 0;
    for (int round = 0; round < all; ++round) {
        const auto scoring = test::random_scoring(random);
        const auto meeting = meeting_of(scoring);
        const auto expected = test::slow_ranks(scoring);
        if (!meeting.ranking.complete()) { // it divides by zero, or is too long: never without a reason
            const bool reason = std::ranges::any_of(
                meeting.ranking.findings, [](const Finding& one) { return one.rule == "masalah/skor-skala"; });
            if (!reason) FAIL(scoring.yaml());
            continue;
        }
        ++complete;
        const auto ranks = ranks_of(meeting.ranking);
        if (ranks != expected) FAIL(scoring.yaml());
        tied += std::ranges::count(ranks, 1) > 1 ? 1 : 0;
        for (std::size_t i = 0; i < ranks.size(); ++i) {
            const auto score = *test::slow_score(scoring, i);
            const auto wanted = score.above.approximate() / score.below.approximate();
            if (meeting.ranking.problems[i].score->approximate() != doctest::Approx(wanted).epsilon(1e-12))
                FAIL(scoring.yaml());
        }
    }
    MESSAGE("complete: " << complete << ", with several on the first rank: " << tied);
    CHECK(complete > all * 8 / 10);
    CHECK(tied > all / 10);
}

TEST_CASE("ranking: in which order problems and assessors stand changes no rank") {
    Random random{7};
    for (int round = 0; round < 1000; ++round) {
        auto scoring = test::random_scoring(random);
        if (scoring.seri == "berurutan") scoring.seri = "lompat"; // where the order decides
        const auto before = meeting_of(scoring);
        const auto order = random.permutation(scoring.scores.size());
        const auto after = meeting_of(scoring, order);
        REQUIRE(before.ranking.complete() == after.ranking.complete());
        for (std::size_t i = 0; i < order.size(); ++i)
            if (after.ranking.problems[i].rank != before.ranking.problems[order[i]].rank) FAIL(scoring.yaml(order));
        if (scoring.assessors.size() < 2) continue;
        auto turned = scoring;
        const auto seats = random.permutation(scoring.assessors.size());
        for (std::size_t a = 0; a < seats.size(); ++a) {
            turned.assessors[a] = scoring.assessors[seats[a]];
            for (std::size_t i = 0; i < turned.scores.size(); ++i) turned.scores[i][a] = scoring.scores[i][seats[a]];
        }
        if (ranks_of(meeting_of(turned).ranking) != ranks_of(before.ranking)) FAIL(turned.yaml());
    }
}

TEST_CASE("ranking: all weights multiplied by one number change no rank") {
    Random random{11};
    for (int round = 0; round < 1000; ++round) {
        const auto scoring = test::random_scoring(random, {.long_numbers = false}, "bobot");
        auto scaled = scoring;
        const auto by = random.between(2, 1000);
        for (auto& criterion : scaled.criteria) criterion.weight *= by;
        for (auto& weight : scaled.assessors) weight *= by;
        if (ranks_of(meeting_of(scaled).ranking) != ranks_of(meeting_of(scoring).ranking)) FAIL(scaled.yaml());
    }
}

TEST_CASE("ranking: a problem that is worse on every criterion changes no other rank") {
    Random random{13};
    for (int round = 0; round < 1000; ++round) {
        const auto scoring = test::random_scoring(random, {.long_numbers = false}, "bobot");
        auto more = scoring;
        auto worst = scoring.scores.front();
        for (const auto& one : scoring.scores)
            for (std::size_t a = 0; a < worst.size(); ++a)
                for (std::size_t c = 0; c < worst[a].size(); ++c)
                    worst[a][c] = scoring.criteria[c].falling ? std::max(worst[a][c], one[a][c])
                                                              : std::min(worst[a][c], one[a][c]);
        more.scores.push_back(worst);
        more.groups.push_back(0);
        auto after = ranks_of(meeting_of(more).ranking);
        const auto last = after.back();
        after.pop_back();
        if (after != ranks_of(meeting_of(scoring).ranking)) FAIL(more.yaml());
        for (std::size_t i = 0; i < after.size(); ++i)
            if (scoring.groups[i] == 0 && after[i] > last) FAIL(more.yaml());
    }
}

} // namespace suluh
