// Who points at whom inside a document: ids, and references resolved as far as that can be done without guessing.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "suluh/document.hpp"

namespace suluh {

/// A named object: a datum, objective, problem, activity or effort.
struct Object {
    std::string_view id;
    Span span;             ///< of the id
    std::string_view kind; ///< Indonesian noun: "tujuan"
};

/// All objects of a document in file order of their lists; criteria have names of their own and are not among them.
std::vector<Object> objects_of(const Document& document);

/// The id that a mistyped one was meant for: the same but for case, blanks and leading zeros, or else the only nearest
/// one. Empty when several are equally near.
std::string_view meant_id(std::string_view typed, const std::vector<std::string_view>& known);

/// "M1, M2", fit for a message.
std::string listed(const std::vector<std::string_view>& ids);

/// How to write a reference to one of `known`: `tambahkan "tujuan: [T1]"`; `fallback` where there is none yet.
std::string how_to_refer(std::string_view key, std::string_view fallback, const std::vector<std::string_view>& known);

/// Which of `ids` a set of reference lists mentions.
struct Mentions {
    std::vector<std::string_view> ids; ///< mentioned, or most probably meant
    /// Some reference cannot be resolved or could not be read: nobody can say what is not mentioned.
    bool uncertain = false;

    bool contains(std::string_view id) const;
    void add(const List<Ref>& references, const std::vector<std::string_view>& known);
};

/// The ids of a list of records, those that were read.
template <class T>
std::vector<std::string_view> ids_of(const List<T>& records) {
    std::vector<std::string_view> ids;
    for (const auto& record : records)
        if (record.id.present()) ids.push_back(*record.id);
    return ids;
}

} // namespace suluh
