// Filled sheets of the methods that compare problems instead of scoring them.
#pragma once

#include <optional>
#include <vector>

#include "ranking/sheet_table.hpp"

namespace suluh {

/// berpasangan: who was put before whom, for every two problems of a group; empty with findings.
std::optional<std::vector<Choice>> read_choices(const RankingQuestion& question, const SheetTable& sheet,
                                                Findings& findings);

/// preferensi: the worst problems, the worst first; empty with findings.
std::optional<std::vector<std::size_t>> read_order(const RankingQuestion& question, const SheetTable& sheet,
                                                   Findings& findings);

} // namespace suluh
