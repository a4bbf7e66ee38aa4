// Today, as commands take it: --per-tanggal, else the clock.
#pragma once

#include <string>

#include "suluh/value.hpp"

namespace suluh::cli {

/// The date that `option` (of --per-tanggal) names; empty: the real one where the user is. Throws UsageError.
Date today_or(const std::string& option);

} // namespace suluh::cli
