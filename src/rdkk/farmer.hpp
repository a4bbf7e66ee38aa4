// One farmer's row of an RDKK as it was written, whether it came from YAML or from an e-RDKK csv: what the rules of
// RDKK judge. Nothing is interpreted here; a rule that reads a cell says itself what is wrong with it.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>

#include "suluh/source.hpp"

namespace suluh {

/// A text and where it stands. A column that the file does not have is not `given`; one that it has and leaves blank is
/// given and empty. The text points into the source.
struct RdkkCell {
    std::string_view text;
    Span at;
    bool given = false;
};

/// What is asked for of one fertiliser. The kinds are data (an acuan lists them): `fertiliser` counts in its list.
struct RdkkNeed {
    std::size_t fertiliser = 0;
    RdkkCell kg;
    RdkkCell allocated{}; ///< kg that were granted
    RdkkCell bags{}, cost{};
};

/// One season of one farmer.
struct RdkkPlanting {
    RdkkCell subsector;
    RdkkCell season;     ///< as written; of a csv the heading says it
    std::uint8_t mt = 0; ///< 1 to 3, or 0 where `season` could not be read
    RdkkCell commodity;
    RdkkCell age;  ///< "tbm" or "tm" of perennials
    RdkkCell area; ///< hectares
    std::span<const RdkkNeed> needs;
    Span at; ///< where a finding about the planting as a whole points
};

struct RdkkFarmer {
    RdkkCell nik, name, mother, birthplace, birthdate, sex, address;
    RdkkCell member;  ///< "anggota" or "calon"
    RdkkCell village; ///< code of the place that the row is for
    RdkkCell group;   ///< name or id of the poktan
    RdkkCell gapoktan;
    RdkkCell kiosk; ///< code of the shop
    RdkkCell kiosk_name;
    RdkkCell penyuluh;
    RdkkCell year; ///< of the plan
    std::span<const RdkkPlanting> plantings;
    std::span<const RdkkCell> plots; ///< areas of the land that the farmer works, where the file has them
    Span at;                         ///< the row: its line in a csv, its first key in YAML
};

} // namespace suluh
