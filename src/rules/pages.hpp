// The families' pages (src/rules/<group>.md): what users read with `suluh jelaskan`, and what the tests run.
#pragma once

#include <string_view>

namespace suluh {

/// The whole page of a group, or empty when there is no group of that name.
std::string_view family_page(std::string_view group);

/// The section of one rule without its heading, or empty.
std::string_view rule_section(std::string_view rule);

} // namespace suluh
