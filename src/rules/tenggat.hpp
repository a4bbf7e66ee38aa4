// Until when a programa must be finished, and whether it was.
#pragma once

#include <optional>

#include "rules/calendar_days.hpp"
#include "rules/rule.hpp"

namespace suluh {

/// The last month in which the programa of that year may be finished: of the year before. Nothing where level, year or
/// the value itself is not known.
std::optional<std::chrono::year_month> deadline_of(const Programa& programa, const Context& context);
std::optional<std::chrono::year_month> deadline_of(const LevelPolicy& level, int year);

} // namespace suluh
