// masalah/*: is each problem told as one of behaviour or not, does it name a cause (Permentan 25/2009 II.C, IV.C), and
// is the ranking sound: scores, weights, comparisons, declared ranks (IV.C)?
#pragma once

#include <map>
#include <string_view>

#include "rules/rule.hpp"

namespace suluh::masalah {

void jenis(const Document&, const Context&, Findings&);
void jenis_rancu(const Document&, const Context&, Findings&);
void dampak(const Document&, const Context&, Findings&);
void bukan_masalah(const Document&, const Context&, Findings&);

/// The rules on scores, weights, comparisons and ranks: all of them in one go, as one ranking finds them.
void peringkat(const Document&, const Context&, Findings&);
void prioritas_tanpa_kegiatan(const Document&, const Context&, Findings&);

/// The rank of each problem, by its id: as it is computed, else as it is written. Without those that have neither.
std::map<std::string_view, int> ranks_of(const Programa& programa);
/// Whether a problem is one of those that a programa must answer first (schemas/batas.yaml).
bool is_foremost(const std::map<std::string_view, int>& ranks, const Masalah& problem);

} // namespace suluh::masalah
