// rktp/* of a pembagian by itself: who was dealt which row. Whether the shares add up, `suluh rktp --bagi` says, which
// has the programa beside it.
#pragma once

#include "rules/rule.hpp"

namespace suluh::pembagian {

/// rktp/asal: `programa` of each row is a code and a year.
void asal(const Document&, Findings&);

/// rktp/volume: a share that is written can be counted.
void volume(const Document&, const Context&, Findings&);

} // namespace suluh::pembagian
