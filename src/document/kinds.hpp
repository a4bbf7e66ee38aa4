// The kinds of document: one row each. Adding a kind is a struct, its field list, and a row here.
#pragma once

#include <span>
#include <string_view>

#include "suluh/document.hpp"

#include "document/field_list.hpp"

namespace suluh {

struct Kind {
    std::string_view name;    ///< the value of `jenis`
    std::string_view meaning; ///< Indonesian, one line
    const RecordType* (*fields)();
    /// Makes the document's body this kind's struct and returns it.
    void* (*emplace)(Document& document);
};

std::span<const Kind> kinds();
const Kind* find_kind(std::string_view name);

} // namespace suluh
