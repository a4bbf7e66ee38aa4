// What schemas/komoditas.yaml knows of a commodity: which hasil can be true, and how long it stands in the field.
#pragma once

#include <cstdint>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "suluh/decimal.hpp"

namespace suluh {

/// Both ends belong to it.
struct YieldRange {
    Decimal least, most; ///< kilograms a hectare

    bool holds(const Decimal& yield) const { return yield >= least && yield <= most; }
};

struct Crop {
    std::vector<std::string> names; ///< plain words
    std::optional<YieldRange> usual, possible;
    /// Months from planting to harvest; 0: it stands for years, or nobody knows.
    int shortest = 0, longest = 0;

    bool is_seasonal() const { return longest > 0; }
    /// Whether what was planted in one of the months can be harvested in this one (1 … 12).
    bool can_ripen(std::uint16_t planted, int harvest) const;
};

/// The commodity of that name, nullptr where it is not known, another good is meant, or several are named.
const Crop* find_crop(std::string_view commodity);

/// Whether one of the plain words says that another good is meant than the commodity's usual one: "gelondong" of kopi.
bool is_other_good(std::string_view words);

/// Commodities that documents name: "padi" and "padi sawah Inpari 32" are one, "padi" and "padi gogo" are not; of one
/// that is not known "sawi" and "sawi hijau" are. "kentang + bawang daun" are both of them.
class CommoditySet {
public:
    void add(std::string_view commodity);
    /// Of several, whether all of them are there.
    bool contains(std::string_view commodity) const;
    bool empty() const { return crops_.empty() && others_.empty(); }

private:
    void add_one(std::string_view commodity);
    bool contains_one(std::string_view commodity) const;

    std::set<const Crop*> crops_;
    std::set<std::string> others_; ///< plain words
};

} // namespace suluh
