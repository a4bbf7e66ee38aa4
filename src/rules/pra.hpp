// pra/*: whether the instruments of a participatory appraisal hold what they must hold to be read. An instrument that
// is left blank is not judged.
#pragma once

#include <algorithm>

#include "suluh/document.hpp"

#include "rules/rule.hpp"

namespace suluh::pra {

/// Null: another kind of document.
inline const Pra* appraisal_in(const Document& document) {
    return std::get_if<Pra>(&document.body);
}

/// A list of months that nobody has filled in.
inline bool is_blank(const List<Measure>& months) {
    return std::ranges::all_of(months, [](const Measure& one) { return one.absent(); });
}

void tanggal(const Document&, const Context&, Findings&);
void batas_desa(const Document&, const Context&, Findings&);
void transek(const Document&, const Context&, Findings&);
void kalender_12_bulan(const Document&, const Context&, Findings&);
void kalender_isi(const Document&, const Context&, Findings&);
void kalender_tanam(const Document&, const Context&, Findings&);
void kecenderungan(const Document&, const Context&, Findings&);
void alur_sejarah(const Document&, const Context&, Findings&);
void mata_pencaharian(const Document&, const Context&, Findings&);
void kegiatan_harian(const Document&, const Context&, Findings&);
void gender(const Document&, const Context&, Findings&);
void pohon_masalah(const Document&, const Context&, Findings&);
void masalah_jenis(const Document&, const Context&, Findings&);
void masalah_instrumen(const Document&, const Context&, Findings&);

} // namespace suluh::pra
