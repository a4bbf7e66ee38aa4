// saprodi/*: whether what an RDKK says of inputs and machines adds up.
#pragma once

#include "rules/rule.hpp"

namespace suluh::saprodi {

void jumlah(const Document&, const Context&, Findings&);
void nilai(const Document&, const Context&, Findings&);
void kekurangan(const Document&, const Context&, Findings&);

} // namespace suluh::saprodi
