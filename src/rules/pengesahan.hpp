// pengesahan/*: who signed, in what office, and in time?
#pragma once

#include "rules/rule.hpp"

namespace suluh::pengesahan {

void penyusun(const Document&, const Context&, Findings&);
void mengetahui(const Document&, const Context&, Findings&);
void disahkan(const Document&, const Context&, Findings&);
void jabatan(const Document&, const Context&, Findings&);
void pimpinan(const Document&, const Context&, Findings&);
void desa_tidak_disahkan(const Document&, const Context&, Findings&);
void tenggat(const Document&, const Context&, Findings&);
void belum(const Document&, const Context&, Findings&);
void urutan_tanggal(const Document&, const Context&, Findings&);
void tanggal_mendatang(const Document&, const Context&, Findings&);

/// Whether nothing is written on the signature sheet: that is one cause, whoever should have signed.
bool is_blank(const Pengesahan& sheet);

} // namespace suluh::pengesahan
