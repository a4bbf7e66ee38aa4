// What documents of one village say of the same thing, compared: hasil, months of planting, names. Pure functions;
// rules/together.cpp knows whose word stands against whose.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "suluh/document.hpp"

namespace suluh {

/// The hasil of a commodity.
struct Yield {
    std::string commodity; ///< plain words
    std::optional<Quantity> actual, potential;
};

/// The months in which something is done.
struct Planting {
    std::string what;         ///< plain words: "tanam padi sawah", or a season, "mt i"
    std::uint16_t months = 0; ///< a bit each, January the lowest
    Span at{};                ///< where a PRA says so

    bool meets(std::uint16_t others) const { return (months & others) != 0; }
};

/// A kind of land, and its hectares.
struct LandUse {
    std::string name; ///< plain words: "sawah irigasi"; empty: the whole village
    Decimal hectares;
};

/// A penyuluh as a document calls him or her.
struct NamedPenyuluh {
    std::string nip;
    std::string name;
};

/// "tanam" or "panen", as a calendar's row or a plan calls it.
inline constexpr std::string_view planting = "tanam";
inline constexpr std::string_view harvest = "panen";

std::vector<Yield> yields_of(const Pra& pra);
std::vector<Yield> yields_of(const Rdk& rdk);
/// The planting and harvest rows of a PRA's calendar that name a commodity: "tanam padi sawah".
std::vector<Planting> plantings_of(const Pra& pra);
std::vector<Planting> seasons_of(const Programa& programa);

/// What can be farmed in the village, in hectares; the village's area where its parts are not all written.
std::optional<Decimal> land_of(const Pra& pra);
/// The hamparan of a group; nothing where one of them is not in hectares.
std::optional<Decimal> land_of(const Rdk& rdk);

/// The kinds of land of which a PRA tells, and the village itself.
std::vector<LandUse> land_uses_of(const Pra& pra);
/// "Sawah irigasi 120 ha", "120 ha tegalan": the areas that a text names, of one of these kinds of land or of any ("").
std::vector<LandUse> areas_in(std::string_view text, std::span<const LandUse> kinds);

std::uint16_t months_in(const MonthSet& set);
/// "Maret dan November".
std::string listed_months(std::uint16_t months);

/// Whether a hasil lies outside those that the others give for the same commodity, by more than the limit. Where units
/// cannot be compared, or nobody speaks of that commodity, nothing does.
bool is_outside(const Quantity& written, std::span<const Quantity> others);

/// "Siti R., S.P." is Siti Rahma.
bool is_same_person(std::string_view a, std::string_view b);

} // namespace suluh
