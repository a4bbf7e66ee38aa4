// The field lists of rdkk; see field_list.hpp.
#pragma once

#include "suluh/rdkk.hpp"

#include "document/field_list.hpp"

namespace suluh {

const RecordType* fields_of(const Kebutuhan*);
const RecordType* fields_of(const LahanPetani*);
const RecordType* fields_of(const RencanaTanam*);
const RecordType* fields_of(const Petani*);
const RecordType* fields_of(const JumlahRdkk*);
const RecordType* fields_of(const PerubahanRdkk*);
const RecordType* fields_of(const Saprodi*);
const RecordType* fields_of(const Alsintan*);
const RecordType* fields_of(const Kios*);
const RecordType* fields_of(const Rdkk*);

} // namespace suluh
