// The farmers of an RDKK in YAML as the rows that rules judge.
#pragma once

#include <cstddef>
#include <span>
#include <string_view>
#include <vector>

#include "suluh/rdkk.hpp"

#include "rdkk/farmer.hpp"
#include "rdkk/policy.hpp"

namespace suluh {

/// Points into the document, which outlives it.
class RdkkRows {
public:
    RdkkRows(const Rdkk& rdkk, const RdkkPolicy& policy);
    RdkkRows(const RdkkRows&) = delete;
    RdkkRows& operator=(const RdkkRows&) = delete;

    std::span<const RdkkFarmer> farmers() const { return farmers_; }
    /// Keys of `kebutuhan` that name no fertiliser of the acuan; they are in no row.
    std::span<const RdkkCell> unknown_fertilisers() const { return unknown_; }

private:
    void add(const Petani& farmer, const RdkkPolicy& policy);
    RdkkPlanting planting(const RencanaTanam& plan, const RdkkPolicy& policy);

    bool has_mother_ = false, has_birthplace_ = false; ///< some farmer's key: then all are asked
    std::vector<RdkkFarmer> farmers_;
    std::vector<RdkkPlanting> plantings_;
    std::vector<RdkkNeed> needs_;
    std::vector<RdkkCell> plots_;
    std::vector<RdkkCell> unknown_;
};

/// 1 to 3 of "MT I", "MT2", "musim tanam 3", "II"; 0 where it is none of them.
std::uint8_t season_number(std::string_view text);

} // namespace suluh
