// RKTPs beside the programa that they break down, and beside each other: what a document tells, and the verdicts.
#pragma once

#include "rules/facts.hpp"

namespace suluh {

Facts facts_of_plan(const Document& document, const Rktp& plan, const Selection& selection);

/// What the rows of a programa ask for, kept until it is known which RKTPs are there.
void add_rows_to_deal(const Document& document, const Programa& programa, const Selection& selection,
                      std::vector<Result>& pending);

/// rktp/volume, rktp/terbagi, rktp/bentrok, and rujukan/tak-ada of rows that come from a programa given as well.
std::vector<LateResult> judge_plans(const Submissions& all);

} // namespace suluh
