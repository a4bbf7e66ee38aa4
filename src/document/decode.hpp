// Decoding: a tree of texts into the typed struct of its kind, by its field list. Every shape fault becomes one
// bentuk/* finding at its place; the value is then `invalid` and nothing else is said about it.
#pragma once

#include <string>
#include <string_view>

#include "suluh/document.hpp"

#include "document/field_list.hpp"

namespace suluh {

class Decoder {
public:
    explicit Decoder(Findings& findings) : findings_(findings) {}

    /// Decodes a map into a record. `previous` is the row before in the same list, for `sda`, or nullptr.
    void decode_record(const Node& map, const RecordType& type, void* record, void* previous = nullptr);

    void report(std::string_view rule, Span at, std::string message, std::string hint);
    /// The same about a word that may not be what it looks like: then the message says so, and how to mend that.
    void report_word(std::string_view word, std::string_view rule, Span at, std::string message, std::string hint);

private:
    void decode(const Node& node, const Field& field, void* member, void* previous, Span key);
    void decode_scalar(const Node& node, std::string_view what, const Type& type, void* member);
    void decode_list(const Node& node, const Field& field, const Type& type, void* list);
    void decode_keyed(const Node& node, const Field& field, const Type& type, void* list);
    void decode_nested(const Node& node, std::string_view what, const Type& type, void* record, void* previous);
    void decode_item(const Node& node, std::string_view what, const Type& type, void* list);
    bool repeat(const Node& node, const Type& type, void* member, void* previous);
    void unknown_key(const Member& member, const RecordType& type, std::vector<const Field*>& lost);
    void missing_fields(const RecordType& type, void* record, Span at);
    void wrong_shape(const Node& node, std::string_view what, Span at, std::string_view wanted, std::string hint);

    Findings& findings_;
    std::string object_;
    bool in_rows_ = false;
    bool blank_item_ = false; ///< all fields of this item of a list are empty: perhaps nobody needs it
};

/// A text that stands for "nothing": "", "-", blanks, a row of dots or any other mark still to be filled in.
bool says_nothing(std::string_view text);

/// "sda", "s.d.a.", "s d a": the same as in the row above.
bool says_same_as_above(std::string_view text);

} // namespace suluh
