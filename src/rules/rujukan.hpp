// rujukan/*: do the parts of a programa point at each other?
#pragma once

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

} // namespace suluh::rujukan
