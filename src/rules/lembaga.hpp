// lembaga/*: what is written of farmers' groups: their class, their officers, their names.
#pragma once

#include "rules/rule.hpp"

namespace suluh::lembaga {

/// Whether a row of the kelembagaan is a union of groups.
bool is_gapoktan(const Lembaga& row);
bool is_poktan(const Lembaga& row);
/// Whether a group of that class is expected to draw up an RDK every year.
bool has_yearly_plan(const Lembaga& row);
/// lembaga/jumlah-anggota
void jumlah_anggota(const Document& document, const Context& context, Findings& findings);

void kelas_nilai(const Document&, const Context&, Findings&);
void nilai_kurang(const Document&, const Context&, Findings&);
void nilai_lama(const Document&, const Context&, Findings&);
void pengurus(const Document&, const Context&, Findings&);
void ketua_ganda(const Document&, const Context&, Findings&);
void nama_ganda(const Document&, const Context&, Findings&);
void gapoktan(const Document&, const Context&, Findings&);

} // namespace suluh::lembaga
