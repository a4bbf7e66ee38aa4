// Shares of a hundred as cells, and the money of several rows.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "suluh/table.hpp"

#include "form/monev_progress.hpp"

namespace suluh {

inline constexpr std::string_view cannot_be_computed = "tidak dapat dihitung";

/// "83,33%", or that it cannot be computed.
Cell percent_cell(const std::optional<Ratio>& share);
Cell percent_of(const Decimal& done, const Decimal& planned);
Cell money_cell(const std::optional<Decimal>& amount, const std::string& otherwise);

/// Money of several rows. A percentage is only of what was planned and done alike.
class MoneySum {
public:
    void add(const Progress& one);
    /// Planned, [due,] done and shares: "Rp3.050.000 + PM", what cannot be added stands beside the sum.
    std::vector<Cell> cells(bool with_due) const;
    /// The same without words.
    std::vector<Cell> sums(bool with_due) const;

private:
    std::optional<Decimal> year_;
    Decimal due_;
    std::vector<std::string> words_; ///< "PM", "swadaya", of rows without an amount
    std::optional<Decimal> done_;    ///< empty: nobody reported any
    std::optional<Decimal> done_by_; ///< of the quarters that are over
    bool has_unplanned_ = false;     ///< paid for a row whose cost was not planned
    bool has_undated_ = false;       ///< planned in nobody knows which quarter
};

} // namespace suluh
