#include "document/acuan.hpp"

#include "document/scalars.hpp"

namespace suluh {

namespace {

template <class T>
Field source() {
    return field<T, &T::sumber>("sumber", "dari mana nilai ini", "Permentan 4/2025 Pasal 3");
}

} // namespace

const RecordType* fields_of(const SubsektorAcuan*) {
    using T = SubsektorAcuan;
    static const RecordType type{
        .name = "subsektor",
        .fields =
            {
                field<T, &T::nama>("nama", "nama subsektor", "tanaman pangan", required),
                field<T, &T::luas_terbanyak>("luas_terbanyak", "ha setiap petani dalam satu musim tanam", "2",
                                             required),
                source<T>(),
            },
    };
    return &type;
}

const RecordType* fields_of(const KomoditasAcuan*) {
    using T = KomoditasAcuan;
    static const RecordType type{
        .name = "komoditas",
        .fields =
            {
                field<T, &T::nama>("nama", "nama komoditas", "padi", required),
                field<T, &T::subsektor>("subsektor", "subsektornya, dari daftar di atas", "tanaman pangan", required),
                field<T, &T::sebutan>("sebutan", "nama lain yang dipakai orang", "[padi sawah, padi gogo]"),
                field<T, &T::tahunan>("tahunan", "tanaman yang berdiri sepanjang tahun", "tidak"),
                source<T>(),
            },
    };
    return &type;
}

const RecordType* fields_of(const HargaAcuan*) {
    using T = HargaAcuan;
    static const RecordType type{
        .name = "harga",
        .fields =
            {
                field<T, &T::mulai>("mulai", "berlaku sejak", "2025-10-22", required),
                field<T, &T::harga>("harga", "harga eceran tertinggi sekilogram", "1.800", required),
                source<T>(),
            },
    };
    return &type;
}

const RecordType* fields_of(const PupukAcuan*) {
    using T = PupukAcuan;
    static const RecordType type{
        .name = "pupuk",
        .fields =
            {
                field<T, &T::nama>("nama", "nama pupuk", "urea", required),
                field<T, &T::sebutan>("sebutan", "nama lain, juga judul kolomnya", "[pupuk urea]"),
                field<T, &T::aktif>("aktif", "disalurkan tahun ini", "ya"),
                field<T, &T::hanya_untuk>("hanya_untuk", "komoditas yang boleh memakainya; kosong: semua", "[padi]"),
                field<T, &T::karung>("karung", "kg satu karung", "50"),
                field<T, &T::harga>("harga", "harga eceran tertinggi"),
                source<T>(),
            },
    };
    return &type;
}

const RecordType* fields_of(const DosisPupuk*) {
    using T = DosisPupuk;
    static const RecordType type{
        .name = "dosis pupuk",
        .fields = {field<T, &T::jumlah>("jumlah", "kg setiap hektare", "275")},
        .short_key = "jumlah",
        .key_field = "pupuk",
        .set_key = set_key<&T::pupuk>,
    };
    return &type;
}

const RecordType* fields_of(const DosisAcuan*) {
    using T = DosisAcuan;
    static const RecordType type{
        .name = "dosis",
        .fields =
            {
                field<T, &T::wilayah>("wilayah", "kode wilayah tempat dosis berlaku", "\"99.08\"", required),
                field<T, &T::komoditas>("komoditas", "komoditas", "padi", required),
                field<T, &T::dosis>("dosis", "kg setiap hektare", "urea: 275"),
                source<T>(),
            },
    };
    return &type;
}

const RecordType* fields_of(const BatasAcuan*) {
    using T = BatasAcuan;
    static const RecordType type{
        .name = "batas",
        .fields =
            {
                field<T, &T::nama>("nama", "batas apa", "umur termuda", required),
                field<T, &T::nilai>("nilai", "nilainya", "18", required),
                source<T>(),
            },
    };
    return &type;
}

const RecordType* fields_of(const JadwalAcuan*) {
    using T = JadwalAcuan;
    static const RecordType type{
        .name = "jadwal",
        .fields =
            {
                field<T, &T::dokumen>("dokumen", "rdk atau rdkk", "rdkk", required),
                field<T, &T::mulai>("mulai", "tanggal dibuka", "2025-09-22"),
                field<T, &T::selesai>("selesai", "tanggal terakhir", "2025-10-25", required),
                source<T>(),
            },
    };
    return &type;
}

const RecordType* fields_of(const AlokasiPupuk*) {
    using T = AlokasiPupuk;
    static const RecordType type{
        .name = "alokasi pupuk",
        .fields = {field<T, &T::jumlah>("jumlah", "kg untuk wilayah itu", "1.200.000")},
        .short_key = "jumlah",
        .key_field = "pupuk",
        .set_key = set_key<&T::pupuk>,
    };
    return &type;
}

const RecordType* fields_of(const AlokasiAcuan*) {
    using T = AlokasiAcuan;
    static const RecordType type{
        .name = "alokasi",
        .fields =
            {
                field<T, &T::wilayah>("wilayah", "kode kecamatan atau wilayah lain", "\"99.08.03\"", required),
                field<T, &T::alokasi>("alokasi", "kg setiap pupuk", "urea: 1.200.000"),
                source<T>(),
            },
    };
    return &type;
}

const RecordType* fields_of(const AlasanAcuan*) {
    using T = AlasanAcuan;
    static const RecordType type{
        .name = "alasan",
        .fields =
            {
                field<T, &T::nama>("nama", "alasan yang sah", "ahli waris", required),
                field<T, &T::sebutan>("sebutan", "sebutan lain", "[waris]"),
                source<T>(),
            },
    };
    return &type;
}

const RecordType* fields_of(const Acuan*) {
    using T = Acuan;
    static const RecordType type{
        .name = "acuan",
        .fields =
            {
                field<T, &T::jenis>("jenis", "jenis dokumen", "acuan"),
                field<T, &T::tahun>("tahun", "tahun berlakunya", "2027", required),
                source<T>(),
                field<T, &T::subsektor>("subsektor", "subsektor dan batas luasnya", {}, required),
                field<T, &T::komoditas>("komoditas", "komoditas yang berhak", {}, required),
                field<T, &T::pupuk>("pupuk", "pupuk yang disubsidi", {}, required),
                field<T, &T::dosis>("dosis", "dosis setiap wilayah dan komoditas"),
                field<T, &T::batas>("batas", "batas lain"),
                field<T, &T::lahan_berlebih>("lahan_berlebih",
                                             "petani dengan lahan di atas batas: ditolak atau dibatasi", "batasi"),
                field<T, &T::pembulatan>("pembulatan", "setengah kg dibulatkan ke bilangan genap atau ke atas",
                                         "genap"),
                field<T, &T::jadwal>("jadwal", "jadwal RDK dan RDKK"),
                field<T, &T::alokasi>("alokasi", "pupuk yang dialokasikan kepada wilayah"),
                field<T, &T::alasan_perubahan>("alasan_perubahan", "alasan RDKK boleh diubah dalam tahun berjalan"),
            },
    };
    return &type;
}

} // namespace suluh
