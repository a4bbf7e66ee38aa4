// Names of farmers' groups in what people write: "anggota Poktan Mekar" names Mekar.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace suluh {

/// The names that stand behind a word for a group (Poktan, KWT, …), as written, with that word: "Poktan Ngudi Makmur".
std::vector<std::string> groups_in(std::string_view text);

/// The name alone, in lower case: "ngudi makmur".
std::string bare_group_name(std::string_view name);

} // namespace suluh
