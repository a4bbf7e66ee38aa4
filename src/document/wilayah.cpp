#include "document/wilayah.hpp"

#include "document/programa.hpp"
#include "document/scalars.hpp"

namespace suluh {

const RecordType* fields_of(const BarisWilayah*) {
    using T = BarisWilayah;
    static const RecordType type{
        .name = "baris wilayah",
        .fields =
            {
                field<T, &T::kode>("kode", "kode wilayah", "\"99.08.03.2004\"", required),
                field<T, &T::nama>("nama", "nama wilayah", "Sukamaju", required),
                field<T, &T::tingkat>("tingkat", "tingkat wilayah", "desa", required),
            },
    };
    return &type;
}

const RecordType* fields_of(const Wilayah*) {
    using T = Wilayah;
    static const RecordType type{
        .name = "wilayah",
        .fields =
            {
                field<T, &T::jenis>("jenis", "jenis dokumen", "wilayah"),
                field<T, &T::wilayah>("wilayah", "daftar wilayah", {}, required),
            },
    };
    return &type;
}

const RecordType* fields_of(const BarisDaftar*) {
    using T = BarisDaftar;
    static const RecordType type{
        .name = "baris daftar",
        .fields =
            {
                field<T, &T::kode>("kode", "kode desa", "\"99.08.03.2004\"", required),
                field<T, &T::nama>("nama", "nama desa", "Sukamaju", required),
                field<T, &T::penyuluh>("penyuluh", "penyuluh desa itu", "Siti Rahma"),
                field<T, &T::kontak>("kontak", "nomor atau alamat yang dapat dihubungi", "sukamaju@desa.example"),
                field<T, &T::tanpa_programa>("tanpa_programa", "alasan desa tidak menyusun programa"),
            },
    };
    return &type;
}

const RecordType* fields_of(const Daftar*) {
    using T = Daftar;
    static const RecordType type{
        .name = "daftar",
        .fields =
            {
                field<T, &T::jenis>("jenis", "jenis dokumen", "daftar"),
                field<T, &T::tahun>("tahun", "tahun programa yang ditunggu", "2027", required),
                field<T, &T::desa>("desa", "desa yang diharapkan mengirim", {}, required),
            },
    };
    return &type;
}

} // namespace suluh
