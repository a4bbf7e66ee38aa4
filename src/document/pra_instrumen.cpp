// The field lists of the PRA instruments; see field_list.hpp.
#include "document/pra.hpp"
#include "document/scalars.hpp"

namespace suluh {

const RecordType* fields_of(const ObjekSketsa*) {
    using T = ObjekSketsa;
    static const RecordType type{
        .name = "objek sketsa",
        .fields =
            {
                field<T, &T::jenis>("jenis", "jenis objek", "saluran irigasi"),
                field<T, &T::nama>("nama", "nama objek", "Sekunder Kidul"),
                field<T, &T::kondisi>("kondisi", "kondisi", "rusak"),
            },
    };
    return &type;
}

const RecordType* fields_of(const Sketsa*) {
    using T = Sketsa;
    static const RecordType type{
        .name = "sketsa",
        .fields =
            {
                field<T, &T::objek>("objek", "objek pada sketsa desa"),
            },
    };
    return &type;
}

const RecordType* fields_of(const Zona*) {
    using T = Zona;
    static const RecordType type{
        .name = "transek",
        .fields =
            {
                field<T, &T::zona>("zona", "nomor zona", "1"),
                field<T, &T::jarak>("jarak", "jarak dari titik awal (m)", "0"),
                field<T, &T::tinggi>("tinggi", "tinggi (m dpl)", "510"),
                field<T, &T::kemiringan>("kemiringan", "kemiringan (%)", "25"),
                field<T, &T::tanah>("tanah", "jenis tanah", "latosol"),
                field<T, &T::guna_lahan>("guna_lahan", "guna lahan", "hutan rakyat"),
                field<T, &T::tanaman>("tanaman", "tanaman", "sengon"),
                field<T, &T::masalah>("masalah", "masalah", "erosi"),
                field<T, &T::potensi>("potensi", "potensi", "pakan"),
            },
        .more_items = {"{zona: 2, jarak: 850, tinggi: 420, kemiringan: 3, tanah: aluvial, guna_lahan: sawah irigasi, "
                       "tanaman: padi sawah, masalah: saluran rusak, potensi: air cukup}"},
    };
    return &type;
}

const RecordType* fields_of(const KalenderMusim*) {
    using T = KalenderMusim;
    static const RecordType type{
        .name = "kalender musim",
        .fields =
            {
                field<T, &T::faktor>("faktor", "yang diamati", "curah hujan"),
                field<T, &T::komoditas>("komoditas", "komoditas"),
                field<T, &T::bulan>("bulan", "dua belas angka 0–3, Januari dahulu",
                                    "[3, 3, 3, 2, 1, 0, 0, 0, 1, 2, 3, 3]"),
            },
    };
    return &type;
}

const RecordType* fields_of(const NilaiTahun*) {
    using T = NilaiTahun;
    static const RecordType type{
        .name = "nilai",
        .fields =
            {
                field<T, &T::tahun>("tahun", "tahun", "2022"),
                field<T, &T::angka>("angka", "angka", "50"),
            },
        .more_items = {"{tahun: 2024, angka: 52}", "{tahun: 2026, angka: 54}"},
    };
    return &type;
}

const RecordType* fields_of(const Kecenderungan*) {
    using T = Kecenderungan;
    static const RecordType type{
        .name = "kecenderungan",
        .fields =
            {
                field<T, &T::topik>("topik", "topik", "hasil padi"),
                field<T, &T::satuan>("satuan", "satuan", "ku/ha"),
                field<T, &T::nilai>("nilai", "angka tiap tahun"),
                field<T, &T::sebab>("sebab", "sebab perubahan", "benih unggul"),
            },
    };
    return &type;
}

const RecordType* fields_of(const Peristiwa*) {
    using T = Peristiwa;
    static const RecordType type{
        .name = "alur sejarah",
        .fields =
            {
                field<T, &T::tahun>("tahun", "tahun", "1998"),
                field<T, &T::peristiwa>("peristiwa", "peristiwa", "kemarau panjang"),
                field<T, &T::dampak>("dampak", "dampaknya", "gagal panen"),
            },
    };
    return &type;
}

const RecordType* fields_of(const MataPencaharian*) {
    using T = MataPencaharian;
    static const RecordType type{
        .name = "mata pencaharian",
        .fields =
            {
                field<T, &T::jenis>("jenis", "mata pencaharian", "petani"),
                field<T, &T::kk>("kk", "kepala keluarga", "488"),
            },
        .more_items = {"{jenis: lainnya, kk: 214}"},
    };
    return &type;
}

const RecordType* fields_of(const KegiatanHarian*) {
    using T = KegiatanHarian;
    static const RecordType type{
        .name = "kegiatan harian",
        .fields =
            {
                field<T, &T::mulai>("mulai", "jam mulai", "\"05:00\""),
                field<T, &T::selesai>("selesai", "jam selesai", "\"06:00\""),
                field<T, &T::pelaku>("pelaku", "pelaku", "perempuan"),
                field<T, &T::kegiatan>("kegiatan", "kegiatan", "memasak"),
            },
    };
    return &type;
}

const RecordType* fields_of(const PembagianKerja*) {
    using T = PembagianKerja;
    static const RecordType type{
        .name = "pelaku",
        .fields =
            {
                field<T, &T::laki>("laki", "laki-laki (%)", "20"),
                field<T, &T::perempuan>("perempuan", "perempuan (%)", "80"),
            },
    };
    return &type;
}

const RecordType* fields_of(const AnalisisGender*) {
    using T = AnalisisGender;
    static const RecordType type{
        .name = "analisis gender",
        .fields =
            {
                field<T, &T::kegiatan>("kegiatan", "kegiatan", "menanam padi"),
                field<T, &T::pelaku>("pelaku", "yang mengerjakan (%)"),
                field<T, &T::pengambil_keputusan>("pengambil_keputusan", "yang memutuskan", "laki-laki"),
            },
    };
    return &type;
}

} // namespace suluh
