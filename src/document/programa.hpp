// The field lists of programa: keys, meanings, examples; see field_list.hpp.
#pragma once

#include "suluh/programa.hpp"

#include "document/field_list.hpp"
#include "document/scalars.hpp"

namespace suluh {

/// The lines that every record with a region has; `more` follow them.
template <class T>
std::vector<Field> region_fields(std::initializer_list<Field> more = {}) {
    std::vector<Field> fields{
        field<T, &T::kode>("kode", "kode wilayah menurut Kementerian Dalam Negeri", "\"99.08.03.2004\"",
                           Need::required),
        field<T, &T::nama>("nama", "nama wilayah, bila bukan desa/kelurahan"),
        field<T, &T::desa>("desa", "nama desa", "Sukamaju"),
        field<T, &T::kelurahan>("kelurahan", "nama kelurahan (pengganti desa)"),
        field<T, &T::kecamatan>("kecamatan", "nama kecamatan", "Mandiraja"),
        field<T, &T::kabupaten>("kabupaten", "nama kabupaten", "Tirtamulya"),
        field<T, &T::kota>("kota", "nama kota (pengganti kabupaten)"),
        field<T, &T::provinsi>("provinsi", "nama provinsi", "Nusa Raya"),
    };
    fields.insert(fields.end(), more);
    return fields;
}

const RecordType* fields_of(const WilayahKerja*);
const RecordType* fields_of(const Penyuluh*);
const RecordType* fields_of(const Orang*);
const RecordType* fields_of(const Musim*);
const RecordType* fields_of(const BiayaPenyusunan*);
const RecordType* fields_of(const Hadir*);
const RecordType* fields_of(const Pertemuan*);
const RecordType* fields_of(const Penyusunan*);
const RecordType* fields_of(const DataKeadaan*);
const RecordType* fields_of(const Keadaan*);
const RecordType* fields_of(const Tujuan*);
const RecordType* fields_of(const Kriteria*);
const RecordType* fields_of(const Penilai*);
const RecordType* fields_of(const JumlahPilihan*);
const RecordType* fields_of(const Perbandingan*);
const RecordType* fields_of(const BarisMatriks*);
const RecordType* fields_of(const Matriks*);
const RecordType* fields_of(const Penerapan*);
const RecordType* fields_of(const Pemeringkatan*);
const RecordType* fields_of(const Skor*);
const RecordType* fields_of(const Masalah*);
const RecordType* fields_of(const Sasaran*);
const RecordType* fields_of(const Indikator*);
const RecordType* fields_of(const Lokasi*);
const RecordType* fields_of(const SumberBiaya*);
const RecordType* fields_of(const PenilaianMateri*);
const RecordType* fields_of(const Kegiatan*);
const RecordType* fields_of(const Ikhtiar*);
const RecordType* fields_of(const Evaluasi*);
const RecordType* fields_of(const Monev*);
const RecordType* fields_of(const Penyusun*);
const RecordType* fields_of(const Pejabat*);
const RecordType* fields_of(const Pengesahan*);
const RecordType* fields_of(const Revisi*);
const RecordType* fields_of(const Pengecualian*);
const RecordType* fields_of(const Programa*);

} // namespace suluh
