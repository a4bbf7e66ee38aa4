// Scores of the analysis of sentences against labelled files: one table for each kind of file.
#pragma once

#include <iosfwd>
#include <string>
#include <string_view>
#include <vector>

#include "suluh/tree.hpp"

namespace suluh::accuracy {

/// Labelled items of one kind, of all files together.
using Items = std::vector<const Node*>;

/// The text under a key, empty when there is none or it is null.
std::string_view label(const Node& item, std::string_view key);

/// One figure of a table, by the name that limits are written under: "masalah.jenis".
struct Score {
    std::string name;
    double value = 0;
};
using Scores = std::vector<Score>;

/// Both print their table; `misses` lists what was read otherwise.
/// Problems: keys teks, jenis, faktor, faktor_lain, sifat, catatan.
Scores score_masalah(const Items& items, bool misses, std::ostream& out);
/// Objectives: keys teks, khalayak, perilaku, kondisi, derajat, waktu, the five of SMART, catatan.
Scores score_tujuan(const Items& items, bool misses, std::ostream& out);

} // namespace suluh::accuracy
