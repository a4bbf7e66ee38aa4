// The field lists of wilayah and daftar; see field_list.hpp.
#pragma once

#include "suluh/wilayah.hpp"

#include "document/field_list.hpp"

namespace suluh {

const RecordType* fields_of(const BarisWilayah*);
const RecordType* fields_of(const Wilayah*);
const RecordType* fields_of(const BarisDaftar*);
const RecordType* fields_of(const Daftar*);

} // namespace suluh
