// Areas, masses and yields in one unit each, so that figures of different hands can be set beside each other and
// multiplied. What is written in another unit, or is too long a number to be anything measured, is nothing at all: a
// rule must then stay silent.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "suluh/field.hpp"

namespace suluh {

/// Kilograms in one "ton", "t", "ku", "kw", "kg"; 0: the word is no mass.
std::int64_t kilograms_in(std::string_view word);

/// A figure in hectares, kilograms, or kilograms a hectare.
struct Measured {
    Decimal value;
    Decimal slack;          ///< what it may be off because it was rounded when it was written
    bool is_whole = true;   ///< as written: "58 ku/ha"
    std::string remark;     ///< plain words behind the unit: "gkp", "pipilan kering"
    std::int64_t scale = 1; ///< kilograms in the unit of mass that was written
};

/// "12,4", "12,4 ha", "1500 m2", "20 are".
std::optional<Measured> area_of(const Value<Quantity>& written);
std::optional<Measured> area_of(const Measure& hectares);
/// "70,18 ton", "640 ku GKP".
std::optional<Measured> mass_of(const Value<Quantity>& written);
/// "58 ku/ha", "5,8 ton GKP per hektar", "5,8 ton/ha/musim".
std::optional<Measured> yield_of(const Value<Quantity>& written);

/// The product of both in kilograms.
Decimal product_of(const Measured& area, const Measured& yield);
/// Kilograms in the unit that `like` was written in: "70,18".
Decimal in_unit_of(const Decimal& kilograms, const Measured& like);

/// Half of the last written place; zeros at the end of a whole number may be rounded too, as far as half a percent.
Decimal slack_of(const Decimal& written);

} // namespace suluh
