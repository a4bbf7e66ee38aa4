// masalah/*: is each problem told as one of behaviour or not, and does it name a cause? (Permentan 25/2009 II.C, IV.C)
#pragma once

#include "rules/rule.hpp"

namespace suluh::masalah {

void jenis(const Document&, const Context&, Findings&);
void jenis_rancu(const Document&, const Context&, Findings&);
void dampak(const Document&, const Context&, Findings&);
void bukan_masalah(const Document&, const Context&, Findings&);

} // namespace suluh::masalah
