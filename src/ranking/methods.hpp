// The table of ranking methods: one row a method, one file a way of scoring.
#pragma once

#include <span>
#include <string_view>

#include "ranking/question.hpp"

namespace suluh {

struct Ranking;

struct Method {
    Metode metode;
    std::string_view title;   ///< "pembobotan"
    std::string_view formula; ///< how a score comes about, for the line under a table
    std::string_view score;   ///< heading of the score
    bool by_criteria;         ///< problems are scored criterion by criterion (`masalah[].skor`)
    /// Gives every problem that it can its score and terms, and adds findings for the others. Groups are filled in.
    void (*score_problems)(const RankingQuestion&, Ranking&);
};

std::span<const Method> methods();
const Method& method_of(Metode metode);

void score_by_sum(const RankingQuestion&, Ranking&);
void score_by_product(const RankingQuestion&, Ranking&);
void score_by_pairs(const RankingQuestion&, Ranking&);
void score_by_preference(const RankingQuestion&, Ranking&);
void score_by_ahp(const RankingQuestion&, Ranking&);
void score_by_adoption(const RankingQuestion&, Ranking&);

} // namespace suluh
