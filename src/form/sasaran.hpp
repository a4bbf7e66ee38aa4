// Whom a row is for, in words and in counts. A count is printed only under the heading that it was written for.
#pragma once

#include <string>

#include "suluh/programa.hpp"

namespace suluh {

/// "Poktan Mekar; pelaku utama 30 orang (8 wanita tani, 4 taruna tani, 18 petani dewasa); pelaku usaha 1 orang (1 P)".
std::string sasaran_text(const Sasaran& sasaran);

/// What the seven count columns of the 47/2016 matrix have no place for: who they are, counts that are not split as
/// the headings ask, and other groups.
std::string sasaran_beside_counts(const Sasaran& sasaran);

} // namespace suluh
