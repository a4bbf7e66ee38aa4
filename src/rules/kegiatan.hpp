// What a row of activities must keep to beyond the seven questions (Permentan 25/2009 II.D, V.E, VI): its place in Form
// 1 or 2, its method, people, time and money. kegiatan.cpp, kegiatan_sasaran.cpp, kegiatan_biaya.cpp.
#pragma once

#include "rules/rule.hpp"

namespace suluh::kegiatan {

void jalur(const Document&, const Context&, Findings&);
void metode(const Document&, const Context&, Findings&);
void metode_sasaran(const Document&, const Context&, Findings&);
void materi(const Document&, const Context&, Findings&);
void penilaian_materi(const Document&, const Context&, Findings&);
void sasaran(const Document&, const Context&, Findings&);
void gender(const Document&, const Context&, Findings&);
void sasaran_jumlah(const Document&, const Context&, Findings&);
void waktu_tahun(const Document&, const Context&, Findings&);
void lokasi_wilayah(const Document&, const Context&, Findings&);
void sumber_biaya(const Document&, const Context&, Findings&);
void biaya_jumlah(const Document&, const Context&, Findings&);
void biaya_satuan(const Document&, const Context&, Findings&);
void ganda(const Document&, const Context&, Findings&);

} // namespace suluh::kegiatan
