// The field lists of padan; see field_list.hpp.
#pragma once

#include "suluh/padan.hpp"

#include "document/field_list.hpp"

namespace suluh {

const RecordType* fields_of(const BarisPadan*);
const RecordType* fields_of(const Padan*);

} // namespace suluh
