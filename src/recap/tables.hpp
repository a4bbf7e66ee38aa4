// A recap as tables to print, and the list of figures behind every total.
#pragma once

#include <array>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "suluh/table.hpp"

#include "recap/recap.hpp"

namespace suluh::rekap {

/// The tables in their order, by the names that --tabel takes and json has as keys.
inline constexpr std::array<std::string_view, 9> table_names{"wilayah", "keadaan", "komoditas", "masalah", "kegiatan",
                                                             "metode",  "bulan",   "sumber",    "sasaran"};
/// The list of figures, as json calls it.
inline constexpr std::string_view trace_name = "rincian";

/// `name` is one of table_names.
Table table_of(const Recap& recap, std::string_view name);

/// Where each figure of those tables comes from: one row a figure, with its file, line and id.
Table trace_of(const Recap& recap, std::span<const std::string_view> names);

/// All tables in one object, each under its name.
std::string tables_json(std::span<const std::string_view> names, std::span<const Table> tables);
std::string recap_json(const Recap& recap, std::span<const std::string_view> names, bool traced);

} // namespace suluh::rekap
