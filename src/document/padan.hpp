// The field lists of padan, see field_list.hpp; and a document of that kind as its struct.
#pragma once

#include "suluh/document.hpp"
#include "suluh/padan.hpp"

#include "document/field_list.hpp"

namespace suluh {

const RecordType* fields_of(const BarisPadan*);
const RecordType* fields_of(const Padan*);

/// What a document with `jenis: padan` and without mistakes of shape says; points into the document.
Padan padan_of(const Document& document);

} // namespace suluh
