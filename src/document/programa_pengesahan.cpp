// The field lists of what stands at the end of a programa: monitoring, signatures, revisions, exceptions; see
// field_list.hpp.
#include "document/programa.hpp"
#include "document/scalars.hpp"

namespace suluh {

const RecordType* fields_of(const Evaluasi*) {
    using T = Evaluasi;
    static const RecordType type{
        .name = "evaluasi",
        .fields =
            {
                field<T, &T::tanggal>("tanggal", "tanggal evaluasi", "2027-08-20"),
                field<T, &T::instrumen>("instrumen", "daftar pertanyaan atau daftar isian",
                                        "daftar pertanyaan penerapan pemupukan"),
            },
        .short_key = "tanggal",
    };
    return &type;
}

const RecordType* fields_of(const Monev*) {
    using T = Monev;
    static const RecordType type{
        .name = "monev",
        .fields =
            {
                field<T, &T::pemantauan>("pemantauan", "tanggal pemantauan, sedikitnya sekali setiap triwulan",
                                         "[2027-03-30, 2027-06-29, 2027-09-28, 2027-12-15]"),
                field<T, &T::evaluasi>("evaluasi", "evaluasi menjelang programa berikutnya"),
                field<T, &T::instrumen>("instrumen", "alat pemantauan", "rencana dan realisasi kegiatan"),
            },
    };
    return &type;
}

const RecordType* fields_of(const Penyusun*) {
    using T = Penyusun;
    static const RecordType type{
        .name = "penyusun",
        .fields =
            {
                field<T, &T::nama>("nama", "nama lengkap", "Siti Rahma", required),
                field<T, &T::peran>("peran", "peran dalam penyusunan", "penyuluh"),
                field<T, &T::jabatan>("jabatan", "jabatan atau kelompoknya"),
                field<T, &T::nip>("nip", "NIP bila ada", "\"198704112010012003\""),
            },
        .short_key = "nama",
        .more_items = {"{nama: Karto, peran: pelaku utama}", "{nama: Lastri, peran: pelaku usaha}"},
    };
    return &type;
}

const RecordType* fields_of(const Pejabat*) {
    using T = Pejabat;
    static const RecordType type{
        .name = "pejabat",
        .fields =
            {
                field<T, &T::nama>("nama", "nama lengkap", "Budi", required),
                field<T, &T::jabatan>("jabatan", "jabatan", "Kepala Desa Sukamaju"),
                field<T, &T::nip>("nip", "NIP bila ada"),
            },
        .short_key = "nama",
    };
    return &type;
}

const RecordType* fields_of(const Pengesahan*) {
    using T = Pengesahan;
    static const RecordType type{
        .name = "pengesahan",
        .fields =
            {
                field<T, &T::tempat>("tempat", "tempat ditandatangani", "Sukamaju"),
                field<T, &T::tanggal>("tanggal", "tanggal ditandatangani", "2026-09-20"),
                field<T, &T::penyusun>("penyusun", "penyusun yang menandatangani"),
                field<T, &T::mengetahui>("mengetahui", "yang mengetahui"),
                field<T, &T::disahkan>("disahkan", "yang mengesahkan (kecamatan ke atas)", {}, Need::higher),
                field<T, &T::pimpinan>("pimpinan", "pimpinan pemerintahan dan wakil instansi (di atas desa)", {},
                                       Need::higher),
            },
    };
    return &type;
}

const RecordType* fields_of(const Revisi*) {
    using T = Revisi;
    static const RecordType type{
        .name = "revisi",
        .fields =
            {
                field<T, &T::nomor>("nomor", "nomor urut revisi"),
                field<T, &T::tanggal>("tanggal", "tanggal revisi"),
                field<T, &T::sebab>("sebab", "sebab revisi"),
                field<T, &T::uraian>("uraian", "yang diubah"),
            },
    };
    return &type;
}

const RecordType* fields_of(const Pengecualian*) {
    using T = Pengecualian;
    static const RecordType type{
        .name = "pengecualian",
        .fields =
            {
                field<T, &T::aturan>("aturan", "nama aturan yang dikecualikan"),
                field<T, &T::objek>("objek", "id yang dikecualikan"),
                field<T, &T::alasan>("alasan", "alasannya"),
            },
    };
    return &type;
}

} // namespace suluh
