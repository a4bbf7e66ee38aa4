// What filled sheets hold, by method.
#pragma once

#include <optional>
#include <vector>

#include "ranking/matrix.hpp"
#include "ranking/sheet.hpp"
#include "ranking/sheet_table.hpp"

namespace suluh {

inline constexpr std::size_t most_gaps = 5; ///< comparisons that a message names

/// Methods that score: [problem][criterion]; empty with findings.
std::optional<std::vector<std::vector<Ratio>>> read_scored(const RankingQuestion& question, const SheetTable& sheet,
                                                           Findings& findings);

/// berpasangan: who was put before whom, for every two problems of a group; empty with findings.
std::optional<std::vector<Choice>> read_choices(const RankingQuestion& question, const SheetTable& sheet,
                                                Findings& findings);

/// preferensi: the worst problems, the worst first; empty with findings.
std::optional<std::vector<std::size_t>> read_order(const RankingQuestion& question, const SheetTable& sheet,
                                                   Findings& findings);

/// ahp: matrices of comparisons, of the criteria first; empty with findings.
struct Comparisons {
    std::optional<Matrix> criteria;
    std::vector<Matrix> problems;
};
std::optional<Comparisons> read_comparisons(const RankingQuestion& question, AhpParts parts, const SheetTable& sheet,
                                            Findings& findings);

/// faktor_penentu: [problem] what each farmer scored; empty with findings.
std::optional<std::vector<std::vector<Ratio>>> read_farmers(const RankingQuestion& question, const SheetTable& sheet,
                                                            Findings& findings);

} // namespace suluh
