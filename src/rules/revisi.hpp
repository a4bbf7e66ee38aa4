// revisi/*: the notes on what was changed in a programa.
#pragma once

#include "rules/rule.hpp"

namespace suluh::revisi {

void sebab(const Document&, const Context&, Findings&);
void uraian(const Document&, const Context&, Findings&);
void urut(const Document&, const Context&, Findings&);
void dini(const Document&, const Context&, Findings&);

} // namespace suluh::revisi
