// Changes in words and as a table.
#pragma once

#include <string>
#include <vector>

#include "suluh/table.hpp"

#include "compare/changes.hpp"

namespace suluh::compare {

struct Names {
    std::string kind; ///< "programa"
    std::string old_file, new_file;
};

/// "Kegiatan K1: biaya turun dari Rp2.500.000 menjadi Rp2.000.000".
std::string sentence(const Change& change);

/// For a terminal of 80 columns: the parts of the document one after the other, each change a sentence.
std::string write_text(const std::vector<Change>& changes, const Names& names, const std::vector<std::string>& notes);

/// Columns Bagian, Objek, Isian, Perubahan, Lama, Baru.
Table table_of(const std::vector<Change>& changes, const Names& names, const std::vector<std::string>& notes);

} // namespace suluh::compare
