// abcd/*: does each objective name audience, behaviour, condition and degree? (Permentan 25/2009 II.B)
#pragma once

#include "rules/rule.hpp"

namespace suluh::abcd {

void khalayak(const Document&, const Context&, Findings&);
void perilaku(const Document&, const Context&, Findings&);
void kondisi(const Document&, const Context&, Findings&);
void derajat(const Document&, const Context&, Findings&);
void rumusan(const Document&, const Context&, Findings&);
void bertentangan(const Document&, const Context&, Findings&);

} // namespace suluh::abcd
