// What a cell says beyond the value that is read from it: days and weeks beside months, areas beside a count, remarks
// beside an amount. Two such cells are the same only when these are.
#pragma once

#include <string_view>

#include "document/field_list.hpp"

namespace suluh::compare {

/// Whether the text says more than what was read from it.
bool says_more(const ScalarKind& kind, std::string_view written, const SaidValue& value);

} // namespace suluh::compare
