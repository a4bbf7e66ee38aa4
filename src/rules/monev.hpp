// monev/*: the plan of monitoring and evaluation.
#pragma once

#include "rules/rule.hpp"

namespace suluh::monev {

void indikator(const Document&, const Context&, Findings&);
void triwulan(const Document&, const Context&, Findings&);
void evaluasi(const Document&, const Context&, Findings&);
void instrumen(const Document&, const Context&, Findings&);

/// The same as `indikator` asks of a programa, asked of one penyuluh's plan: rktp/indikator.
void check_indicators_of_plan(const Rktp& plan, Findings& findings);

} // namespace suluh::monev
