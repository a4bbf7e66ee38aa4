// masalah/*: is each problem told as one of behaviour or not, does it name a cause (Permentan 25/2009 II.C, IV.C), and is
// the ranking sound: scores, weights, comparisons, declared ranks (IV.C)?
#pragma once

#include "rules/rule.hpp"

namespace suluh::masalah {

void jenis(const Document&, const Context&, Findings&);
void jenis_rancu(const Document&, const Context&, Findings&);
void dampak(const Document&, const Context&, Findings&);
void bukan_masalah(const Document&, const Context&, Findings&);


/// The rules on scores, weights, comparisons and ranks: all of them in one go, as one ranking finds them.
void peringkat(const Document&, const Context&, Findings&);

} // namespace suluh::masalah
