#include "document/rktp.hpp"

#include "document/programa.hpp"
#include "document/scalars.hpp"

namespace suluh {

const RecordType* fields_of(const AsalBaris*) {
    using T = AsalBaris;
    static const RecordType type{
        .name = "asal baris",
        .fields =
            {
                field<T, &T::programa>("programa", "programa asalnya, KODE/TAHUN", "\"99.08.03.2004/2027\""),
                field<T, &T::id>("id", "id kegiatan atau ikhtiar dalam programa itu", "K1", required),
            },
        .short_key = "id",
    };
    return &type;
}

const RecordType* fields_of(const BarisRktp*) {
    using T = BarisRktp;
    static const RecordType type{
        .name = "kegiatan",
        .fields = activity_fields<T>(
            {
                field<T, &T::id>("id", "tanda pengenal", "K1", required),
                field<T, &T::dari>("dari", "baris programa asalnya", "K1"),
                field<T, &T::tambahan>("tambahan", "alasan, bila tidak berasal dari programa", {}, rare),
                field<T, &T::kalimat_tujuan>("tujuan", "kalimat tujuannya",
                                             "\"Pada November 2027, 26 dari 40 anggota Poktan Mekar mampu memupuk "
                                             "berimbang, naik dari 30% menjadi 65%\""),
                field<T, &T::kalimat_masalah>("masalah", "kalimat masalahnya",
                                              "70% anggota Poktan Mekar belum terampil menghitung dosis pupuk"),
                field<T, &T::komoditas>("komoditas", "komoditas", "padi sawah"),
                field<T, &T::aspek>("aspek", "aspek pelayanan dan pengaturan, hanya untuk baris non perilaku", {},
                                    rare),
            },
            "indikator kinerja dan ukurannya",
            {
                field<T, &T::jadwal>("jadwal", "tanggal pelaksanaan", "[2027-03-09, 2027-07-13]"),
                field<T, &T::persiapan>("persiapan", "bahan dan hal lain yang perlu disiapkan",
                                        "[PUTS, contoh pupuk, timbangan]"),
            }),
    };
    return &type;
}

const RecordType* fields_of(const Rktp*) {
    using T = Rktp;
    static const RecordType type{
        .name = "rktp",
        .fields =
            {
                field<T, &T::jenis>("jenis", "jenis dokumen", "rktp"),
                field<T, &T::pedoman>("pedoman", "peraturan yang diikuti", "\"25/2009\""),
                field<T, &T::tahun>("tahun", "tahun pelaksanaan", "2027", required),
                field<T, &T::penyuluh>("penyuluh", "penyuluh yang bekerja menurut rencana ini", {}, required),
                field<T, &T::balai>("balai", "balai penyuluhan", "Balai Penyuluhan Mandiraja"),
                field<T, &T::wilayah>("wilayah", "wilayah kerja"),
                field<T, &T::programa>("programa", "programa yang dijabarkan, KODE/TAHUN", "\"99.08.03.2004/2027\""),
                field<T, &T::musim_tanam>("musim_tanam", "bulan-bulan setiap musim tanam", "MT I: Nov–Feb", rare),
                field<T, &T::kegiatan>("kegiatan", "kegiatan penyuluh sepanjang tahun", {}, required),
                field<T, &T::revisi>("revisi", "catatan perubahan", {}, rare),
                field<T, &T::pengecualian>("pengecualian", "aturan yang dikecualikan, dengan alasan", {}, rare),
            },
    };
    return &type;
}

const RecordType* fields_of(const BarisPembagian*) {
    using T = BarisPembagian;
    static const RecordType type{
        .name = "baris pembagian",
        .fields =
            {
                field<T, &T::dari>("dari", "baris programa yang dibagi", {}, required),
                field<T, &T::penyuluh>("penyuluh", "nama atau NIP penyuluh yang mendapat baris itu", "Siti Rahma",
                                       required),
                field<T, &T::volume>("volume", "bagiannya; tanpa ini seluruh baris", "1 kali"),
            },
    };
    return &type;
}

const RecordType* fields_of(const Pembagian*) {
    using T = Pembagian;
    static const RecordType type{
        .name = "pembagian",
        .fields =
            {
                field<T, &T::jenis>("jenis", "jenis dokumen", "pembagian"),
                field<T, &T::baris>("baris", "siapa mendapat baris mana", {}, required),
            },
    };
    return &type;
}

} // namespace suluh
