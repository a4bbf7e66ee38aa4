// When in its year a row takes place: months as they are written, seasons looked up.
#pragma once

#include <vector>

#include "suluh/programa.hpp"

namespace suluh {

/// The months of `waktu` in `year`, ascending, each once; empty where a season is not known or another year is named.
std::vector<int> months_in(int year, const MonthSet& waktu, const Keyed<Musim>& seasons);

} // namespace suluh
