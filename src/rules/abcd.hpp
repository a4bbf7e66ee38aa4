// abcd/*: does each objective name audience, behaviour, condition and degree? (Permentan 25/2009 II.B)
#pragma once

#include "rules/outline.hpp"

namespace suluh::abcd {

void khalayak(const Document&, const Context&, Findings&);
void perilaku(const Document&, const Context&, Findings&);
void kondisi(const Document&, const Context&, Findings&);
void derajat(const Document&, const Context&, Findings&);
void rumusan(const Document&, const Context&, Findings&);
void bertentangan(const Document&, const Context&, Findings&);

/// Of the objectives those in which no part is missing, none contradicts another, and all could be read.
Tally complete(const Document& document, const Context& context);

} // namespace suluh::abcd
