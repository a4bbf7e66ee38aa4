// The figures of a cost cell: sums, products, rates and ranges.
#pragma once

#include "suluh/value.hpp"

#include "scan.hpp"

namespace suluh {

/// Reads tokens that hold at least one figure.
Reading<Money> parse_money(scan::TokenSpan tokens);

} // namespace suluh
