// Which single choice between two problems, made the other way round, changes a ranking.
#pragma once

#include <vector>

#include "ranking/sensitivity.hpp"

namespace suluh {

/// Of a complete ranking by pairs, in its order.
std::vector<ChoiceRange> turned_choices(const Ranking& ranking);

} // namespace suluh
