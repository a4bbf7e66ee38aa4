#include "document/rdk.hpp"

#include "document/programa.hpp"
#include "document/scalars.hpp"

namespace suluh {

const RecordType* fields_of(const Poktan*) {
    using T = Poktan;
    static const RecordType type{
        .name = "poktan",
        .fields =
            {
                field<T, &T::kode>("kode", "kode kelompok tani", "\"99.08.03.2004/01\""),
                field<T, &T::nama>("nama", "nama kelompok tani", "Mekar", required),
                field<T, &T::kode_desa>("kode_desa", "kode desa", "\"99.08.03.2004\""),
                field<T, &T::gapoktan>("gapoktan", "nama gabungan kelompok tani", "Sukamaju"),
                field<T, &T::anggota>("anggota", "jumlah anggota", "25"),
            },
        .short_key = "nama",
    };
    return &type;
}

const RecordType* fields_of(const AnggotaPoktan*) {
    using T = AnggotaPoktan;
    static const RecordType type{
        .name = "anggota",
        .fields =
            {
                field<T, &T::nama>("nama", "nama seperti di KTP", "Karto", required),
                field<T, &T::nik>("nik", "NIK, diapit tanda kutip", "\"9908030412780001\""),
                field<T, &T::luas>("luas", "lahan yang diusahakan (ha)", "\"0,43\""),
            },
        .short_key = "nama",
    };
    return &type;
}

const RecordType* fields_of(const Musyawarah*) {
    using T = Musyawarah;
    static const RecordType type{
        .name = "musyawarah",
        .fields =
            {
                field<T, &T::tanggal>("tanggal", "tanggal musyawarah", "2027-01-12"),
                field<T, &T::tempat>("tempat", "tempat", "Saung Mekar"),
                field<T, &T::hadir>("hadir", "yang hadir"),
            },
        .short_key = "tanggal",
    };
    return &type;
}

const RecordType* fields_of(const EvaluasiMusim*) {
    using T = EvaluasiMusim;
    static const RecordType type{
        .name = "evaluasi",
        .fields =
            {
                field<T, &T::komoditas>("komoditas", "komoditas", "padi sawah"),
                field<T, &T::musim>("musim", "musim tanam", "MT I"),
                field<T, &T::luas_tanam>("luas_tanam", "luas tanam (ha)", "\"12,4\""),
                field<T, &T::luas_panen>("luas_panen", "luas panen (ha)", "\"11,9\""),
                field<T, &T::produktivitas>("produktivitas", "hasil per satuan luas", "\"54,2 ku/ha\""),
                field<T, &T::produksi>("produksi", "hasil seluruhnya", "\"64,5 ton\""),
                field<T, &T::kendala>("kendala", "kendala", "serangan tikus"),
            },
    };
    return &type;
}

const RecordType* fields_of(const UrutanTanam*) {
    using T = UrutanTanam;
    static const RecordType type{
        .name = "urutan tanam",
        .fields =
            {
                field<T, &T::musim>("musim", "musim tanam", "MT I"),
                field<T, &T::komoditas>("komoditas", "komoditas", "padi sawah"),
                field<T, &T::varietas>("varietas", "varietas", "Inpari 32"),
                field<T, &T::tanam>("tanam", "bulan tanam", "November"),
                field<T, &T::panen>("panen", "bulan panen", "Februari"),
            },
    };
    return &type;
}

const RecordType* fields_of(const PolaTanam*) {
    using T = PolaTanam;
    static const RecordType type{
        .name = "pola tanam",
        .fields =
            {
                field<T, &T::hamparan>("hamparan", "nama hamparan", "Blok Kidul"),
                field<T, &T::luas>("luas", "luas (ha)", "\"12,4\""),
                field<T, &T::urutan>("urutan", "tanaman tiap musim"),
            },
    };
    return &type;
}

const RecordType* fields_of(const SasaranProduksi*) {
    using T = SasaranProduksi;
    static const RecordType type{
        .name = "sasaran produksi",
        .fields =
            {
                field<T, &T::komoditas>("komoditas", "komoditas", "padi sawah"),
                field<T, &T::musim>("musim", "musim tanam", "MT I"),
                field<T, &T::luas_tanam>("luas_tanam", "luas tanam (ha)", "\"12,4\""),
                field<T, &T::luas_panen>("luas_panen", "luas panen (ha)", "\"12,1\""),
                field<T, &T::faktual>("faktual", "hasil saat ini", "\"54,2 ku/ha\""),
                field<T, &T::sasaran>("sasaran", "hasil yang dituju", "\"58 ku/ha\""),
                field<T, &T::potensial>("potensial", "hasil yang dapat dicapai", "\"70 ku/ha\""),
                field<T, &T::produksi>("produksi", "hasil seluruhnya", "\"70,18 ton\""),
            },
    };
    return &type;
}

const RecordType* fields_of(const Teknologi*) {
    using T = Teknologi;
    static const RecordType type{
        .name = "teknologi",
        .fields =
            {
                field<T, &T::komoditas>("komoditas", "komoditas", "padi sawah"),
                field<T, &T::komponen>("komponen", "komponen teknologi", "pemupukan berimbang"),
                field<T, &T::anjuran>("anjuran", "anjuran", "sesuai PUTS"),
                field<T, &T::sekarang>("sekarang", "penerapan sekarang", "30%"),
                field<T, &T::sasaran>("sasaran", "penerapan yang dituju", "65%"),
            },
    };
    return &type;
}

const RecordType* fields_of(const JadwalKelompok*) {
    using T = JadwalKelompok;
    static const RecordType type{
        .name = "jadwal",
        .fields =
            {
                field<T, &T::kegiatan>("kegiatan", "kegiatan", "tanam serempak"),
                field<T, &T::jenis>("jenis", "jenis kegiatan", "tanam"),
                field<T, &T::mulai>("mulai", "tanggal mulai", "2027-11-05"),
                field<T, &T::selesai>("selesai", "tanggal selesai", "2027-11-20"),
                field<T, &T::lokasi>("lokasi", "tempat", "Blok Kidul"),
                field<T, &T::penanggung_jawab>("penanggung_jawab", "penanggung jawab", "Karto"),
                field<T, &T::pelaksana>("pelaksana", "pelaksana", "anggota"),
            },
    };
    return &type;
}

const RecordType* fields_of(const PembagianTugas*) {
    using T = PembagianTugas;
    static const RecordType type{
        .name = "pembagian tugas",
        .fields =
            {
                field<T, &T::seksi>("seksi", "seksi", "pengairan"),
                field<T, &T::nama>("nama", "nama", "Wardi"),
                field<T, &T::uraian>("uraian", "tugasnya", "mengatur giliran air"),
            },
    };
    return &type;
}

const RecordType* fields_of(const Permodalan*) {
    using T = Permodalan;
    static const RecordType type{
        .name = "permodalan",
        .fields =
            {
                field<T, &T::swadana>("swadana", "dana anggota sendiri", "12.000.000"),
                field<T, &T::kredit>("kredit", "kredit", "0"),
                field<T, &T::iuran>("iuran", "iuran", "1.500.000"),
                field<T, &T::bantuan>("bantuan", "bantuan", "0"),
            },
    };
    return &type;
}

const RecordType* fields_of(const MasalahKelompok*) {
    using T = MasalahKelompok;
    static const RecordType type{
        .name = "masalah",
        .fields =
            {
                field<T, &T::id>("id", "tanda pengenal", "M1", required),
                field<T, &T::uraian>("uraian", "masalah dalam satu kalimat", "pupuk terlambat pada awal musim",
                                     required),
            },
    };
    return &type;
}

const RecordType* fields_of(const PengesahanRdk*) {
    using T = PengesahanRdk;
    static const RecordType type{
        .name = "pengesahan",
        .fields =
            {
                field<T, &T::ketua>("ketua", "ketua kelompok", "Karto"),
                field<T, &T::sekretaris>("sekretaris", "sekretaris kelompok", "Yanti"),
                field<T, &T::penyuluh>("penyuluh", "penyuluh pendamping"),
                field<T, &T::tanggal>("tanggal", "tanggal ditandatangani", "2027-01-12"),
            },
    };
    return &type;
}

const RecordType* fields_of(const Rdk*) {
    using T = Rdk;
    static const RecordType type{
        .name = "rdk",
        .fields =
            {
                field<T, &T::jenis>("jenis", "jenis dokumen", "rdk"),
                field<T, &T::tahun>("tahun", "tahun rencana", "2027", required),
                field<T, &T::poktan>("poktan", "kelompok tani", {}, required),
                field<T, &T::anggota>("anggota", "daftar anggota kelompok, seperti dalam SIMLUHTAN", {}, rare),
                field<T, &T::musyawarah>("musyawarah", "musyawarah penyusunan"),
                field<T, &T::evaluasi>("evaluasi", "hasil tahun lalu"),
                field<T, &T::pola_tanam>("pola_tanam", "pola tanam tiap hamparan"),
                field<T, &T::sasaran>("sasaran", "sasaran produksi"),
                field<T, &T::teknologi>("teknologi", "penerapan teknologi"),
                field<T, &T::jadwal>("jadwal", "jadwal kegiatan"),
                field<T, &T::pembagian_tugas>("pembagian_tugas", "pembagian tugas"),
                field<T, &T::permodalan>("permodalan", "permodalan dalam rupiah"),
                field<T, &T::masalah>("masalah", "masalah kelompok"),
                field<T, &T::pengesahan>("pengesahan", "tanda tangan"),
                field<T, &T::pengecualian>("pengecualian", "aturan yang dikecualikan, dengan alasan", {}, rare),
            },
    };
    return &type;
}

} // namespace suluh
