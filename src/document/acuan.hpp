// The field lists of acuan; see field_list.hpp.
#pragma once

#include "suluh/acuan.hpp"

#include "document/field_list.hpp"

namespace suluh {

const RecordType* fields_of(const SubsektorAcuan*);
const RecordType* fields_of(const KomoditasAcuan*);
const RecordType* fields_of(const HargaAcuan*);
const RecordType* fields_of(const PupukAcuan*);
const RecordType* fields_of(const DosisPupuk*);
const RecordType* fields_of(const DosisAcuan*);
const RecordType* fields_of(const BatasAcuan*);
const RecordType* fields_of(const JadwalAcuan*);
const RecordType* fields_of(const AlokasiPupuk*);
const RecordType* fields_of(const AlokasiAcuan*);
const RecordType* fields_of(const AlasanAcuan*);
const RecordType* fields_of(const Acuan*);

} // namespace suluh
