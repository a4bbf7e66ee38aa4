// Scores of the analysis of sentences against labelled files: one table for each kind of file.
#pragma once

#include <iosfwd>
#include <string_view>
#include <vector>

#include "suluh/tree.hpp"

namespace suluh::accuracy {

/// Labelled items of one kind, of all files together.
using Items = std::vector<const Node*>;

/// The text under a key, empty when there is none or it is null.
std::string_view label(const Node& item, std::string_view key);

/// Problems: keys teks, jenis, faktor, faktor_lain, sifat, catatan. `misses` lists what was read otherwise.
void score_masalah(const Items& items, bool misses, std::ostream& out);

} // namespace suluh::accuracy
