// How findings about a ranking call things and where they stand.
#pragma once

#include <string>
#include <vector>

#include "ranking/question.hpp"

namespace suluh {

/// "masalah M2", or "masalah ke-2" without a usable id.
std::string called(const RankingQuestion& question, std::size_t problem);
/// The id as it is written, or "ke-2".
std::string id_of(const RankingQuestion& question, std::size_t problem);
/// The object of a finding: the id, or empty.
std::string object_of(const RankingQuestion& question, std::size_t problem);

/// Where something missing in a problem is shown: the key where it is written but incomplete, else its first key.
Span place_of(const Masalah& problem, State state, Span key);

} // namespace suluh
