// How far several assessors agree.
#pragma once

#include <vector>

#include "ranking/sensitivity.hpp"

namespace suluh {

/// Kendall's W of each group with at least two problems; nothing with fewer than two assessors.
std::vector<Agreement> agreements_of(const Ranking& ranking);

} // namespace suluh
