// What changed between two versions of a document: objects are matched by their id, their key or code, else by what
// they say; values are compared by what they mean.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "compare/item.hpp"

namespace suluh::compare {

struct Change {
    enum class Kind : std::uint8_t { added, removed, filled, emptied, up, down, altered, moved, renamed };
    Kind kind = Kind::altered;
    std::string_view key{};   ///< the part of the document by its key: "kegiatan"
    std::string part{};       ///< the same for people: "Kegiatan"
    std::string object{};     ///< "K1", "pertemuan ke-2"; empty: the part itself
    std::string field{};      ///< "biaya", "sasaran, jumlah orang"; empty: the whole object
    std::string_view leaf{};  ///< the key of the field itself
    std::string_view group{}; ///< the key of the object's member that it stands in: "sumber_biaya" of "jumlah"
    std::string was{};
    std::string now{};
    bool removed = false; ///< the object is no longer in the new version: `at` is then empty
    Span at{};            ///< in the new version
};

/// In the order of the new version's parts. Both documents are of one kind.
std::vector<Change> changes_between(const Item& old_one, const Item& new_one);

/// "ditambahkan", "turun", "berganti id", …
std::string_view name(Change::Kind kind);

} // namespace suluh::compare
