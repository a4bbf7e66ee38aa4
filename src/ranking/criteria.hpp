// The criteria that problems are scored by: the document's own, or those that a method brings along
// (schemas/criteria/<method>.yaml).
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "ranking/question.hpp"

namespace suluh {

struct Criterion {
    std::string id;
    std::string name;
    std::optional<Ratio> weight; ///< only where the method weighs (bobot)
    bool falling = false;        ///< arah: turun – a low score goes first
    Span at;                     ///< where the document writes it; of a preset: the method
};

struct Scale {
    Ratio lowest, highest;
};

/// The criteria in their order. Empty when there are none, or when one cannot be read.
std::vector<Criterion> criteria_of(const RankingQuestion& question);

/// The position of the criterion that `word` names by id or name (blanks, case and '_' apart), or nullopt.
std::optional<std::size_t> find_criterion(const std::vector<Criterion>& criteria, std::string_view word);

/// The scale that the document declares, else the one that the method brings along. Empty: scores have no bounds.
std::optional<Scale> scale_of(const RankingQuestion& question);

} // namespace suluh
