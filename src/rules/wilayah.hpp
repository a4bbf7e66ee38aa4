// bentuk/kode-wilayah beyond the shape of one code: its agreement with `tingkat`, its province, the region table.
#pragma once

#include "rules/rule.hpp"

namespace suluh {

void check_region_codes(const Document&, const Context&, Findings&);

/// Whether the code of the document's own region can be read, but is found wrong all the same.
bool refuses_own_code(const Document& document, const Context& context);

} // namespace suluh
