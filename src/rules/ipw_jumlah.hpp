// ipw/jumlah-desa: the facts of a kecamatan beside those of its villages, where both are given.
#pragma once

#include "rules/facts.hpp"
#include "rules/rule.hpp"

namespace suluh::ipw {

inline constexpr std::string_view sum_rule = "ipw/jumlah-desa";

/// What waits for the other documents: of a village one finding that holds all its figures, of a kecamatan one for each
/// of its own; and one that names its villages, where the region table or the register is known.
Findings figures_in(const Pra& pra, const Context& context);

/// The findings of a kecamatan's PRA beside those of its villages: `own` and each of `villages` are what waited in one
/// document. A total smaller than the villages given is wrong; a larger one only where all villages are given.
std::vector<Result> judge_sums(const std::vector<Result>& own, const std::vector<std::vector<Result>>& villages);

} // namespace suluh::ipw
