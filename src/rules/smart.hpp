// smart/* and tujuan/*: is each objective specific, measurable, actionable, realistic and time-bound? (Permentan
// 25/2009 II.B; IV.B and V.C for what belongs to Form 2)
#pragma once

#include "rules/rule.hpp"

namespace suluh::smart {

void khas(const Document&, const Context&, Findings&);
void terukur(const Document&, const Context&, Findings&);
void titik_awal(const Document&, const Context&, Findings&);
void dapat_dikerjakan(const Document&, const Context&, Findings&);
void realistis(const Document&, const Context&, Findings&);
void berbatas_waktu(const Document&, const Context&, Findings&);
void di_luar_tahun(const Document&, const Context&, Findings&);

} // namespace suluh::smart

namespace suluh::tujuan {

void bukan_perilaku(const Document&, const Context&, Findings&);
void majemuk(const Document&, const Context&, Findings&);

} // namespace suluh::tujuan
