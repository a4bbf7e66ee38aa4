// How effective what was done is, from the measure of an indicator or objective before, aimed at, and reached: the
// columns `awal`, `sasaran` and `capaian` that a realisation may have beside those of its contract.
#pragma once

#include <vector>

#include "suluh/table.hpp"

#include "form/monev_plan.hpp"
#include "form/realisasi.hpp"

namespace suluh {

/// A row for each id of which something was reached, of its last quarter; none where no realisation says so. What the
/// file does not say is taken from the programa: the target from the indicator's measure, for an objective start and
/// target from its degree. A figure that cannot be computed says why.
std::vector<Row> effect_rows(const Programa& programa, const std::vector<RowPlan>& plans,
                             const Realisation& realisation);

std::vector<Column> effect_columns();

/// The formulas, the bands, and which measures of an evaluation need more than a realisation.
std::vector<std::string> effect_notes();

} // namespace suluh
