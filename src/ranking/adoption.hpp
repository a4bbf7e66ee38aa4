// How far sampled farmers apply what is recommended (faktor_penentu).
#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "suluh/finding.hpp"

#include "ranking/question.hpp"

namespace suluh {

inline constexpr std::string_view adoption_rule = "masalah/penerapan";

/// What each farmer scored on one problem: of the filled sheets, else of the document, where all can be read.
std::vector<Ratio> adoption_scores(const RankingQuestion& question, std::size_t problem);

/// A finding where a farmer's score lies outside 0 … `most`.
std::optional<Finding> outside_adoption(const RankingQuestion& question, std::size_t problem, const Decimal& most,
                                        const Decimal& score, Span at);

} // namespace suluh
