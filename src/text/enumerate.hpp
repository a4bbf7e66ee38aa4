// Names in a sentence.
#pragma once

#include <string>
#include <vector>

namespace suluh {

/// "a, b dan c".
std::string enumerated(const std::vector<std::string>& names);

} // namespace suluh
