// Regions by the names that a document gives them.
#pragma once

#include <optional>
#include <span>
#include <string>
#include <vector>

#include "suluh/programa.hpp"

namespace suluh {

struct Region {
    std::string kind; ///< "Desa", "Kelurahan", "Kecamatan", "Kabupaten", "Kota", "Provinsi", "Nasional"
    std::string name;

    std::string title() const; ///< "Desa Sukamaju"; empty without a name
};

/// The region itself first, then those it lies in, up to the province. Without a level it is the lowest that has a
/// name.
std::vector<Region> regions_of(const WilayahKerja& wilayah, std::optional<Tingkat> level);
std::vector<Region> regions_of(const Programa& programa);

/// "Desa Sukamaju", "Kelurahan Karang", "Kota Tirta", "Nasional": the region that a programa is for.
std::string region_title(const Programa& programa);
/// Without the word for its kind: "Sukamaju".
std::string region_name(const Programa& programa);

/// The regions of all programa, then what they all lie in: "Desa Sukamaju, Kecamatan Mandiraja, Kabupaten Tirtamulya".
std::string full_region(std::span<const Programa* const> programas);

/// What several programa are all of: "Desa di Kecamatan Mandiraja"; empty when they share nothing.
std::string common_region(std::span<const Programa* const> programas);

} // namespace suluh
