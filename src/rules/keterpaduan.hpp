// keterpaduan/*: do documents given together, and the numbers in one of them, agree? What needs other documents is
// judged in rules/together.cpp.
#pragma once

#include "rules/rule.hpp"

namespace suluh::keterpaduan {

void jumlah(const Document&, const Context&, Findings&);

} // namespace suluh::keterpaduan
