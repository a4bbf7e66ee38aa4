// The months of a row, its seasons looked up.
#pragma once

#include <vector>

#include "suluh/programa.hpp"

namespace suluh {

/// 1…12, ascending, each once. Empty where they are not known: a season that `musim_tanam` does not name, a year that
/// is not the programa's.
std::vector<int> months_of(const MonthSet& waktu, const Programa& programa);

} // namespace suluh
