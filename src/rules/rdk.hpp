// rdk/*: whether a group's plan for a year was agreed on as it should be, and whether its figures can be. Practice:
// "one RDK a group and year", made in a meeting of the members, from last year's harvest to a target that can be met.
#pragma once

#include "suluh/document.hpp"

#include "rules/rule.hpp"

namespace suluh::rdk {

/// Null: another kind of document.
inline const Rdk* plan_in(const Document& document) {
    return std::get_if<Rdk>(&document.body);
}

void poktan(const Document&, const Context&, Findings&);
void tenggat(const Document&, const Context&, Findings&);
void kuorum(const Document&, const Context&, Findings&);
void satuan(const Document&, const Context&, Findings&);
void wajar(const Document&, const Context&, Findings&);
void luas_hamparan(const Document&, const Context&, Findings&);
void luas_panen(const Document&, const Context&, Findings&);
void produksi(const Document&, const Context&, Findings&);
void urutan_produktivitas(const Document&, const Context&, Findings&);
void realistis(const Document&, const Context&, Findings&);
void umur_tanaman(const Document&, const Context&, Findings&);
void tumpang_tindih(const Document&, const Context&, Findings&);
void sasaran_komoditas(const Document&, const Context&, Findings&);
void jadwal(const Document&, const Context&, Findings&);
void urutan_tanggal(const Document&, const Context&, Findings&);
void pengesahan(const Document&, const Context&, Findings&);

} // namespace suluh::rdk
