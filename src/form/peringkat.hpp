// A ranking as people read it: tables, a page for a terminal, JSON, and the sentences that say how it came about, how
// firmly it stands and where one score comes from.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "suluh/table.hpp"

#include "ranking/ranking.hpp"

namespace suluh {

/// What is to be printed. The ranking is complete.
struct RankingPage {
    const Document& document;
    const RankingQuestion& question;
    const Ranking& ranking;
    bool roman = false;                     ///< ranks as I, II, III; not in JSON
    bool flat = false;                      ///< groups as a column, for csv
    bool sensitivity = false;               ///< how firmly it stands as well
    std::optional<std::size_t> explained{}; ///< the problem whose score is explained, in place of the table
};

/// The table with all that is said of it, to be signed; then its sensitivity. Or the explanation of one score.
std::vector<Table> ranking_tables(const RankingPage& page);
/// For a terminal of 80 columns: a bar for every score.
std::string ranking_text(const RankingPage& page);
/// Always the whole ranking; `explained` is added to it.
std::string ranking_json(const RankingPage& page);

} // namespace suluh
