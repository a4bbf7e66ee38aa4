// bentuk/kode-wilayah beyond the shape of one code: its agreement with `tingkat`, its province, the region table.
#pragma once

#include "rules/rule.hpp"

namespace suluh {

void check_region_codes(const Document&, const Context&, Findings&);

} // namespace suluh
