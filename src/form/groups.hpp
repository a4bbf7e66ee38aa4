// Row groups: which rows stand together, in what order, under which titles.
#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "form/row.hpp"

namespace suluh {

/// "IV".
std::string roman(std::size_t number);

/// Puts rows of one group together, keeping their order inside it, and returns the titles that stand before them.
std::vector<RowGroup> group_rows(std::vector<FormRow>& rows, const List<KelompokForm>& levels);

} // namespace suluh
