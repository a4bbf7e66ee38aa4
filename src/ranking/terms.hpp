// From the table of scores to the terms of each problem, and from terms to the score.
#pragma once

#include "ranking/ranking.hpp"

namespace suluh {

/// One term a criterion, its value the mean score; empty where a score is missing.
std::vector<Term> terms_of(const ScoreTable& table, std::size_t problem);

/// The score of every problem that has terms. A result too large to be held exactly is a finding.
void add_up(const RankingQuestion& question, Ranking& ranking);

/// Gives the problems of a group, which all have scores, their ranks.
void rank_group(const Group& group, Ranking& ranking);

} // namespace suluh
