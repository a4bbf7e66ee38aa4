// Rows of an e-RDKK made up for measuring: farmers of the invented province 99, clean but for faults seeded at known
// rows; and whether a check finds just those.
#pragma once

#include <cstddef>
#include <filesystem>
#include <string>

namespace suluh::bench {

struct RdkkMeasure {
    std::size_t faults = 0; ///< seeded
    std::size_t missed = 0;
    std::size_t surplus = 0; ///< findings that belong to no seeded fault
    std::string first_missed, first_surplus;
    double seconds = 0;
    std::uintmax_t bytes = 0;
};

/// Fills an empty `folder` with `rows` rows in `files` csv (several: the rows shuffled) and an acuan, and checks them.
RdkkMeasure measure_rdkk(const std::filesystem::path& folder, std::size_t rows, std::size_t files);

} // namespace suluh::bench
