// Totals that are written beside farmers' rows, compared with what the rows add up to: rows "JUMLAH" of an e-RDKK csv,
// `jumlah` of an RDKK in YAML.
#pragma once

#include "suluh/document.hpp"

#include "rdkk/headings.hpp"
#include "rdkk/policy.hpp"

namespace suluh {

/// rekap/jumlah of a csv. Reads its rows once more: call it only where there is a row of totals. What a total stands
/// for is not written in it: the rows since the last one, since the one before, … or all; that which agrees best
/// counts.
void judge_csv_totals(const Source& source, const RdkkHeading& heading, Findings& findings);

/// rekap/jumlah and rekap/petani of an RDKK in YAML.
void judge_written_totals(const Rdkk& rdkk, const RdkkPolicy& policy, Findings& findings);

} // namespace suluh
