// RDKK in YAML: its farmers are judged as rows (rules/rdkk_rows.hpp); and what only YAML can say. An acuan: names in it
// that nothing in it explains.
#pragma once

#include "rules/rule.hpp"

namespace suluh {

/// The values in force: those of --acuan, or the built-in ones.
const RdkkPolicy& rdkk_policy_for(const Context& context);

/// Groups nik, ganda, luas, komoditas, pupuk, anggota, angka of an RDKK.
void check_rdkk(const Document& document, const Context& context, Findings& findings);

/// acuan/nama
void check_acuan(const Document& document, const Context& context, Findings& findings);

} // namespace suluh
