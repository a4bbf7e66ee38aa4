// How far one row of a programa has come.
#pragma once

#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "form/monev_plan.hpp"
#include "form/realisasi.hpp"

namespace suluh {

enum class Standing : std::uint8_t {
    done,       ///< the year's volume is reached
    on_time,    ///< what was due is done
    behind,     ///< less was reported than was due
    unreported, ///< nothing is known of a quarter that is over
    not_yet,    ///< nothing was due
    other_unit, ///< plan and realisation count different things
    unjudged,   ///< the plan does not say how much or when
};

struct Progress {
    const RowPlan* plan = nullptr;
    std::vector<std::pair<std::string, Decimal>> volumes; ///< what was done, by unit
    std::optional<Ratio> done;                            ///< in the unit of the plan; empty where there is another
    std::optional<Ratio> due;                             ///< planned up to the last quarter that is over
    std::optional<Ratio> done_by;                         ///< done up to that quarter, as far as there is one unit
    std::optional<Decimal> cost;
    std::optional<Decimal> cost_due;
    std::optional<Decimal> cost_by;  ///< paid up to the last quarter that is over
    std::string in_kind;             ///< "swadaya"
    std::string hasil;               ///< "I: …; II: …"
    std::vector<std::size_t> silent; ///< quarters that are over, planned, and without a volume
    Standing standing = Standing::unjudged;

    /// "2 kali; 3 hari".
    std::string done_text() const;
    /// "ketinggalan 1 kali", "belum dilaporkan triwulan II".
    std::string standing_text() const;
};

/// `over`: so many quarters have ended.
Progress progress_of(const RowPlan& plan, const Realisation& realisation, std::size_t over);

/// done / planned · 100; empty where nothing is planned.
std::optional<Ratio> percent(const Ratio& done, const Ratio& planned);

/// "triwulan I dan II".
std::string quarters_text(const std::vector<std::size_t>& quarters);

} // namespace suluh
