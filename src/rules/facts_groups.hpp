// What documents tell of farmers' groups, and what in them waits for the other documents of the village: the part of
// rules/facts.cpp about registers.
#pragma once

#include <string>
#include <utility>
#include <vector>

#include "rules/facts.hpp"

namespace suluh {

/// Penyuluh whose name and NIP are known, each once, and where.
using PenyuluhAt = std::vector<std::pair<NamedPenyuluh, Span>>;
PenyuluhAt people_of(const Programa& programa);
PenyuluhAt people_of(const Rdk& rdk);
PenyuluhAt people_of(const Rdkk& rdkk);

/// Findings that wait, each with what it is about as its hint.
Findings waiting_in(const Pra& pra);
Findings waiting_in(const Rdk& rdk);

/// The rows of the register of members.
std::vector<RegisteredMember> members_of(const Rdk& rdk);

/// The problems of a programa for Facts::problems.
std::string problems_of(const Programa& programa);

/// A problem of an RDK, as it waits, beside a programa's: whether one of them refers to it or says the same.
bool is_taken_up(const std::string& problems, const std::string& id, const std::string& sentence);

} // namespace suluh
