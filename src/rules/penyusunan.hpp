// penyusunan/*: was the programa drawn up together with those it is for?
#pragma once

#include "rules/rule.hpp"

namespace suluh::penyusunan {

void didominasi_petugas(const Document&, const Context&, Findings&);
void tanpa_pertemuan(const Document&, const Context&, Findings&);
void pertemuan_tunggal(const Document&, const Context&, Findings&);
void sintesa(const Document&, const Context&, Findings&);
void urutan_tanggal(const Document&, const Context&, Findings&);
void pertemuan_ganda(const Document&, const Context&, Findings&);
void tanpa_hadir(const Document&, const Context&, Findings&);
void sumber_biaya(const Document&, const Context&, Findings&);

} // namespace suluh::penyusunan
