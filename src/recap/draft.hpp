// A programa of the next level out of a recap, as YAML to go on writing: what the programa below say, under ids of its
// own, each row with where it comes from. What only the meetings of that level can say is left out.
#pragma once

#include <optional>
#include <string>

#include "recap/recap.hpp"

namespace suluh::rekap {

struct Draft {
    std::string yaml;
    std::string problem; ///< why there is none; a whole Indonesian sentence
};

Draft draft_of(const Recap& recap);

/// The level and code of the smallest region that holds all these; empty where they share not even a province. `level`
/// is that of the regions themselves.
struct Upper {
    Tingkat level = Tingkat::kecamatan;
    std::string code;
};
std::optional<Upper> upper_region(const Recap& recap);

} // namespace suluh::rekap
