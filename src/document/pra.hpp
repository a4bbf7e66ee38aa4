// The field lists of pra; see field_list.hpp.
#pragma once

#include "suluh/pra.hpp"

#include "document/field_list.hpp"

namespace suluh {

const RecordType* fields_of(const Batas*);
const RecordType* fields_of(const WilayahDesa*);
const RecordType* fields_of(const PelaksanaanPra*);
const RecordType* fields_of(const Penduduk*);
const RecordType* fields_of(const Lahan*);
const RecordType* fields_of(const Komoditas*);
const RecordType* fields_of(const Ternak*);
const RecordType* fields_of(const Iklim*);
const RecordType* fields_of(const Lembaga*);
const RecordType* fields_of(const ObjekSketsa*);
const RecordType* fields_of(const Sketsa*);
const RecordType* fields_of(const Zona*);
const RecordType* fields_of(const KalenderMusim*);
const RecordType* fields_of(const NilaiTahun*);
const RecordType* fields_of(const Kecenderungan*);
const RecordType* fields_of(const Peristiwa*);
const RecordType* fields_of(const MataPencaharian*);
const RecordType* fields_of(const KegiatanHarian*);
const RecordType* fields_of(const PembagianKerja*);
const RecordType* fields_of(const AnalisisGender*);
const RecordType* fields_of(const AkarMasalah*);
const RecordType* fields_of(const TemuanPra*);
const RecordType* fields_of(const PotensiPra*);
const RecordType* fields_of(const Pra*);

} // namespace suluh
