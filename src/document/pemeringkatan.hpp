// The field list of a ranking in a file of its own; see field_list.hpp.
#pragma once

#include "suluh/pemeringkatan.hpp"

#include "document/field_list.hpp"

namespace suluh {

const RecordType* fields_of(const DokumenPemeringkatan*);

} // namespace suluh
