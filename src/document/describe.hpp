// What a field list says to people and editors: JSON Schema, template document, key reference. All walk the same list
// that decoding walks.
#pragma once

#include <string>

#include "document/kinds.hpp"

namespace suluh {

/// JSON Schema draft-07, indented, with a final line end. Fixes keys, nesting and choices; lenient on scalar types,
/// because an editor reads `4.800` as a number.
std::string json_schema(const Kind& kind);

/// A commented document to fill in; with `filled`, every value is the field's example and `suluh periksa` accepts it.
std::string template_document(const Kind& kind, bool filled);

/// Every key of a kind with its meaning, how it is written and whether it is required, as Markdown.
std::string key_reference(const Kind& kind);

} // namespace suluh
