// Sheets on which a meeting fills in what a ranking needs, made from the document: problems by criteria, or what else
// the method asks for.
#pragma once

#include <vector>

#include "suluh/document.hpp"
#include "suluh/table.hpp"

#include "ranking/question.hpp"

namespace suluh {

enum class SheetUse : std::uint8_t {
    paper,       ///< filled in by hand: head lines, the scale explained
    spreadsheet, ///< filled in and read back: the assessor is a column, and only what can be read back stands there
};

/// Empty where the question has nothing to fill in: no method, no problems, no criteria.
std::vector<Table> scoring_sheet(const Document& document, const RankingQuestion& question,
                                 SheetUse use = SheetUse::paper);

} // namespace suluh
