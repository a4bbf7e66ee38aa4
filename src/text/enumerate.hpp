// Names in a sentence.
#pragma once

#include <string>
#include <vector>

namespace suluh {

/// "a, b dan c".
std::string enumerated(const std::vector<std::string>& names);
/// "a, b dan 3 lagi": at most so many, the others counted.
std::string first_of(std::vector<std::string> names, std::size_t most);

} // namespace suluh
