// Names of farmers' groups in what people write: "anggota Poktan Mekar" names Mekar.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace suluh {

/// The names that stand behind a word for a group (Poktan, KWT, …), as written, with that word: "Poktan Ngudi Makmur".
std::vector<std::string> groups_in(std::string_view text);

/// Plain words with the numbers behind the first one in figures: "tani maju ii" and "tani maju dua" are "tani maju 2".
std::string with_figures(std::string_view words);

/// The name alone, in lower case and with figures: "ngudi makmur", "tani maju 2".
std::string bare_group_name(std::string_view name);

/// Whether it begins with the word for a union of groups: "Gapoktan Sukamaju", "gabungan kelompok tani".
bool names_union(std::string_view text);

} // namespace suluh
