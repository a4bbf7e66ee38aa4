// The field lists of rdk; see field_list.hpp.
#pragma once

#include "suluh/rdk.hpp"

#include "document/field_list.hpp"

namespace suluh {

const RecordType* fields_of(const Poktan*);
const RecordType* fields_of(const AnggotaPoktan*);
const RecordType* fields_of(const Musyawarah*);
const RecordType* fields_of(const EvaluasiMusim*);
const RecordType* fields_of(const UrutanTanam*);
const RecordType* fields_of(const PolaTanam*);
const RecordType* fields_of(const SasaranProduksi*);
const RecordType* fields_of(const Teknologi*);
const RecordType* fields_of(const JadwalKelompok*);
const RecordType* fields_of(const PembagianTugas*);
const RecordType* fields_of(const Permodalan*);
const RecordType* fields_of(const MasalahKelompok*);
const RecordType* fields_of(const PengesahanRdk*);
const RecordType* fields_of(const Rdk*);

} // namespace suluh
