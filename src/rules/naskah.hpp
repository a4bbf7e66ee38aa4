// naskah/*: the chapters of the programa document.
#pragma once

#include "rules/rule.hpp"

namespace suluh::naskah {

void pedoman(const Document&, const Context&, Findings&);
void bab(const Document&, const Context&, Findings&);
void penutup(const Document&, const Context&, Findings&);

} // namespace suluh::naskah
