// keterpaduan/*: do documents given together, and the numbers in one of them, agree? What needs other documents is
// judged in rules/together.cpp.
#pragma once

#include "rules/rule.hpp"

namespace suluh::keterpaduan {

/// With a register: a village's document whose code is not in it, or whose village was not to draw up a programa.
void di_luar_daftar(const Document&, const Context&, Findings&);
/// A code that stands in a register before.
void daftar_ganda(const Document&, const Context&, Findings&);
void jumlah(const Document&, const Context&, Findings&);

} // namespace suluh::keterpaduan
