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

/// The lines of an activity between its references and its own assessment, in a programa as in an RKTP; `when` follow
/// its months.
template <class T>
std::vector<Field> activity_fields(std::initializer_list<Field> first, std::string_view indicator,
                                   std::initializer_list<Field> when = {}) {
    std::vector<Field> fields{first};
    fields.insert(
        fields.end(),
        {
            field<T, &T::sasaran>("sasaran", "siapa dan berapa orang"),
            field<T, &T::materi>("materi", "yang disampaikan", "Pemupukan berimbang padi sawah"),
            field<T, &T::metode>("metode", "metode penyuluhan", "demonstrasi cara"),
            field<T, &T::kegiatan>("kegiatan", "apa yang dilakukan",
                                   "Demonstrasi cara menghitung dan menebar pupuk berimbang"),
            field<T, &T::volume>("volume", "jumlah dan frekuensi", "2 kali"),
            field<T, &T::keluaran>("keluaran", "hasil yang diharapkan", "25 petani terampil menghitung dosis"),
            field<T, &T::indikator>("indikator", indicator),
            field<T, &T::lokasi>("lokasi", "tempat", "Blok Kidul"),
            field<T, &T::waktu>("waktu", "bulan pelaksanaan", "Maret, Juli"),
        });
    fields.insert(fields.end(), when);
    fields.insert(
        fields.end(),
        {
            field<T, &T::biaya>("biaya", "biaya dalam rupiah, PM, atau swadaya", "2.500.000"),
            field<T, &T::sumber_biaya>("sumber_biaya", "asal biaya", "APBD Kabupaten"),
            field<T, &T::tenaga>("tenaga", "tenaga yang diperlukan", "2 penyuluh"),
            field<T, &T::penanggung_jawab>("penanggung_jawab", "penanggung jawab", "Siti Rahma"),
            field<T, &T::pelaksana>("pelaksana", "pelaksana", "Siti Rahma"),
            field<T, &T::pihak_terkait>("pihak_terkait", "pihak yang diharapkan terlibat", "Dinas Pertanian"),
            field<T, &T::keterangan>("keterangan", "keterangan lain", "pupuk disediakan kios"),
            field<T, &T::penilaian_materi>("penilaian_materi", "penilaian sendiri atas materi", {}, Need::rare),
        });
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
