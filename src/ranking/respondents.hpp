// What the methods of respondents (berpasangan, preferensi) read and say alike.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "ranking/question.hpp"

namespace suluh {

inline constexpr std::string_view comparison_rule = "masalah/perbandingan";

/// Whether there is any respondent; a finding if not, showing how `example` stands under one.
bool has_respondents(const RankingQuestion& question, std::string_view example, Findings& findings);

/// "Karto", fit for the start of a message.
std::string respondent(const Perbandingan& one);

/// Where something missing is shown: the key where it is written, else the respondent's first key.
Span place_in(const Perbandingan& one, State state, Span key);

/// The problem of that id, or a finding at `at`.
std::optional<std::size_t> find_problem(const RankingQuestion& question, std::string_view id, Span at,
                                        Findings& findings);

} // namespace suluh
