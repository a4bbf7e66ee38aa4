// What a supervisor would write beside an objective: what is missing or doubtful, and what to write instead.
#pragma once

#include <string>
#include <vector>

#include "language/smart.hpp"

namespace suluh {

/// In the order of ABCD and time, then SMART; Indonesian, each one sentence.
std::vector<std::string> notes_on(const Marked& marked, const Parts& parts, const TelaahTujuan& telaah);

} // namespace suluh
