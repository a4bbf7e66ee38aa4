// The scores of all assessors for all problems on all criteria, read once, with a finding for each that cannot count.
#pragma once

#include <string>
#include <vector>

#include "ranking/criteria.hpp"

namespace suluh {

inline constexpr std::string_view missing_score = "masalah/skor-kurang";
inline constexpr std::string_view spare_score = "masalah/skor-lebih";
inline constexpr int score_decimals = 9; ///< as many as a written number may have

struct Assessor {
    std::string name; ///< empty: one score by all together
    Ratio weight{Decimal{1}};
};

struct ScoreTable {
    std::vector<Criterion> criteria;
    std::optional<Scale> scale;
    std::vector<Assessor> assessors;
    /// [(problem × assessors + assessor) × criteria + criterion]; empty where a finding says why.
    std::vector<std::optional<Ratio>> cells;

    std::optional<Ratio>& at(std::size_t problem, std::size_t assessor, std::size_t criterion) {
        return cells[(problem * assessors.size() + assessor) * criteria.size() + criterion];
    }
    const std::optional<Ratio>& at(std::size_t problem, std::size_t assessor, std::size_t criterion) const {
        return cells[(problem * assessors.size() + assessor) * criteria.size() + criterion];
    }
    /// [problem × criteria + criterion]; as long as `cells` is not empty.
    std::vector<std::optional<Ratio>> means;

    /// The assessors' scores on one criterion brought together: their mean, each as often as its weight says. Empty
    /// where one is missing.
    const std::optional<Ratio>& mean(std::size_t problem, std::size_t criterion) const {
        return means[problem * criteria.size() + criterion];
    }
};

/// A finding masalah/skor-skala where a score lies outside the scale.
std::optional<Finding> outside_scale(const RankingQuestion& question, std::size_t problem, const Criterion& criterion,
                                     const Scale& scale, const Decimal& score, Span at);

/// Adds findings masalah/skor-kurang, masalah/skor-skala, masalah/skor-lebih, and rujukan/tak-ada of criteria. There
/// are no `cells` where the weight of an assessor cannot count.
ScoreTable read_scores(const RankingQuestion& question, Findings& findings);

/// A finding that a problem's score does not fit in a Ratio.
void report_inexact(const RankingQuestion& question, std::size_t problem, Findings& findings);

} // namespace suluh
