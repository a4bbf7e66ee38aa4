// A document of any kind as a tree of what it says: its field list laid over its struct, so that two of them can be
// compared without knowing the kind. What could not be read stands there as it was written.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "suluh/document.hpp"

#include "document/field_list.hpp"

namespace suluh::compare {

struct Item {
    enum class Shape : std::uint8_t { text, record, list };
    Shape shape = Shape::text;
    const Field* field = nullptr;     ///< of a record's member; items of a list have none
    const RecordType* type = nullptr; ///< record; list: of its items, or nullptr for a list of texts
    /// Of an item of a list: what tells it from its neighbours (its id, its key, a number or code), or empty.
    std::string name;
    bool has_id = false; ///< `name` is an id, or the key that it stands under: it needs no noun before it
    SaidValue said;      ///< text; a list of texts: all of them
    bool refers = false; ///< text: the id of something else
    bool unread = false; ///< it could not be read: `said` is as it was written
    Span at{};
    std::vector<Item> items; ///< record: members that hold something, in the order of the fields

    const Item* find(std::string_view key) const;
};

/// The whole document; one that has no kind is empty.
Item item_of(const Document& document);

/// Everything that an item says, for telling whether two say the same. `but_name`: without what names it.
std::string signature(const Item& item, bool but_name = false);

/// The sentence by which people know a record: its rumusan, uraian, kegiatan or nama, else its first text.
std::string summary(const Item& item);

} // namespace suluh::compare
