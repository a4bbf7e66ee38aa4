// monev/*: the plan of monitoring and evaluation.
#pragma once

#include "rules/rule.hpp"

namespace suluh::monev {

void indikator(const Document&, const Context&, Findings&);
void triwulan(const Document&, const Context&, Findings&);
void evaluasi(const Document&, const Context&, Findings&);
void instrumen(const Document&, const Context&, Findings&);

} // namespace suluh::monev
