// rujukan/*: do the parts of a programa point at each other?
#pragma once

#include <vector>

#include "rules/rule.hpp"

namespace suluh::rujukan {

void id_ganda(const Document&, const Context&, Findings&);
void tak_ada(const Document&, const Context&, Findings&);
void tujuan_tanpa_masalah(const Document&, const Context&, Findings&);
void tujuan_tanpa_kegiatan(const Document&, const Context&, Findings&);
void masalah_tanpa_tujuan(const Document&, const Context&, Findings&);
void masalah_tanpa_kegiatan(const Document&, const Context&, Findings&);
void kegiatan_tanpa_masalah(const Document&, const Context&, Findings&);
void keadaan_tak_diangkat(const Document&, const Context&, Findings&);

/// The problems that neither an activity nor an effort answers; none where nobody can say.
std::vector<const Masalah*> unanswered(const Programa& programa);

} // namespace suluh::rujukan
