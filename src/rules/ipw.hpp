// ipw/*: whether a village's facts (identifikasi potensi wilayah) can be true, from figures that are written twice.
#pragma once

#include "rules/rule.hpp"

namespace suluh::ipw {

void penduduk_jumlah(const Document&, const Context&, Findings&);
void kk_tani(const Document&, const Context&, Findings&);
void lahan_jumlah(const Document&, const Context&, Findings&);
void satuan(const Document&, const Context&, Findings&);
void wajar(const Document&, const Context&, Findings&);
void luas_panen(const Document&, const Context&, Findings&);
void produksi(const Document&, const Context&, Findings&);
void aktual_potensial(const Document&, const Context&, Findings&);
void indeks_pertanaman(const Document&, const Context&, Findings&);
void ternak_jumlah(const Document&, const Context&, Findings&);
void baris_ganda(const Document&, const Context&, Findings&);
void hujan_12(const Document&, const Context&, Findings&);
void hari_hujan(const Document&, const Context&, Findings&);

} // namespace suluh::ipw
