// The order of a programa's problems as its own scores give it.
#pragma once

#include <optional>
#include <vector>

#include "suluh/programa.hpp"

#include "ranking/ratio.hpp"

namespace suluh {

/// The score of each problem, in the order of `masalah`. Empty where a score or weight is missing, out of the scale, or
/// where the method is not one that adds up or multiplies scores (bobot, gmp, usg, kali).
std::vector<std::optional<Ratio>> scores_of(const Programa& programa);

/// The rank of each problem, 1 first, equal scores on one rank (1, 1, 2), inside the groups that `per` asks for. Empty
/// for all of a group in which one score is missing: nobody can say who stands before whom.
std::vector<std::optional<int>> computed_ranks(const Programa& programa);

} // namespace suluh
