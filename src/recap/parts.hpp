// What the tables of a recap are put together from.
#pragma once

#include <string>
#include <vector>

#include "suluh/table.hpp"

#include "form/monev_tables.hpp"
#include "recap/recap.hpp"

namespace suluh::rekap {

Cell number(const Decimal& value);
Cell rupiah(const Decimal& value);
/// Blank where it is not known.
Cell number_or_blank(const std::optional<Decimal>& value);

Column words(std::vector<std::string> headings, int weight);
Column numbers(std::vector<std::string> headings, int weight = 2);

/// The title "REKAPITULASI PROGRAMA DESA DI KECAMATAN MANDIRAJA TAHUN 2027" with `what` under it, and the head lines.
Table begun_table(const Recap& recap, std::string_view what);

/// ASCII letters as capitals.
std::string capitals(std::string text);

Table data_table(const Recap& recap);      ///< keadaan side by side
Table commodity_table(const Recap& recap); ///< what of it adds up

/// "Kegiatan", "Orang/Jumlah", "Orang/L", "Orang/P", "Orang/Wanita Tani", "Biaya".
void add_sum_columns(Table& table);
void add_sums(std::vector<Cell>& cells, const Sums& sums);

/// All activities, each with all it has.
std::vector<Part> all_parts(const Recap& recap);
/// Of them those that serve none of the problems.
std::vector<Part> parts_without_problem(const Recap& recap);
inline constexpr std::string_view no_problem = "kegiatan tanpa masalah";

/// "Sukamaju K1, Wonosari I2": at most ten, then how many more.
std::string named(const std::vector<std::string>& names);
std::string named_place(const Recap& recap, const Place& place);

/// What the sums leave out: money that is not certain, people that nobody counted.
std::vector<std::string> left_out_notes(const Recap& recap);

} // namespace suluh::rekap
