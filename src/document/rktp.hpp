// The field lists of an RKTP and of the dealing out of rows; see field_list.hpp.
#pragma once

#include "suluh/rktp.hpp"

#include "document/field_list.hpp"

namespace suluh {

const RecordType* fields_of(const AsalBaris*);
const RecordType* fields_of(const BarisRktp*);
const RecordType* fields_of(const Rktp*);
const RecordType* fields_of(const BarisPembagian*);
const RecordType* fields_of(const Pembagian*);

} // namespace suluh
