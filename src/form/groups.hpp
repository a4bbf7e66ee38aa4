// Row groups: which rows stand together, in what order, under which titles.
#pragma once

#include <vector>

#include "form/row.hpp"

namespace suluh {

/// Puts rows of one group together, keeping their order inside it, and returns the titles that stand before them.
std::vector<RowGroup> group_rows(std::vector<FormRow>& rows, const List<KelompokForm>& levels);

} // namespace suluh
