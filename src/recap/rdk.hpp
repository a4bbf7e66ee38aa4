// RDK recapitulated: groups, members and money by group, village, kecamatan or kabupaten; and what is to be sown and
// reaped, by commodity and season. Figures in different units are never added up.
#pragma once

#include <array>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "suluh/document.hpp"
#include "suluh/table.hpp"

#include "recap/kelompok.hpp"

namespace suluh::rekap {

/// The tables in their order, by the names that --tabel takes and json has as keys.
inline constexpr std::array<std::string_view, 3> rdk_tables{"rekap", "sasaran", "komoditas"};

/// Why these documents cannot be added up: whole lines that begin with the file.
std::vector<std::string> rdk_complaints(std::span<const Document* const> documents);

/// All documents hold an RDK without mistakes of shape and without complaints.
Table rdk_table(std::span<const Document* const> documents, Jenjang level, std::string_view name,
                const Regions& regions);

} // namespace suluh::rekap
