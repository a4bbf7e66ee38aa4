#include "document/rdkk.hpp"

#include "document/programa.hpp"
#include "document/rdk.hpp"
#include "document/scalars.hpp"

namespace suluh {

const RecordType* fields_of(const Kebutuhan*) {
    using T = Kebutuhan;
    static const RecordType type{
        .name = "kebutuhan",
        .fields = {field<T, &T::jumlah>("jumlah", "angka untuk pupuk ini", "118")},
        .short_key = "jumlah",
        .key_field = "pupuk",
        .set_key = set_key<&T::pupuk>,
        .more_items = {"NPK: 108"},
    };
    return &type;
}

const RecordType* fields_of(const LahanPetani*) {
    using T = LahanPetani;
    static const RecordType type{
        .name = "lahan",
        .fields =
            {
                field<T, &T::letak>("letak", "letak lahan", "Blok Kidul"),
                field<T, &T::luas>("luas", "luas (ha)", "\"0,43\""),
                field<T, &T::kode_desa>("kode_desa", "kode desa letak lahan", "\"99.08.03.2004\""),
                field<T, &T::titik>("titik", "lintang dan bujur", "[\"-7,3901\", \"109,6902\"]", rare),
                field<T, &T::bukti>("bukti", "bukti penguasaan", "SPPT", rare),
            },
        .short_key = "luas",
    };
    return &type;
}

const RecordType* fields_of(const RencanaTanam*) {
    using T = RencanaTanam;
    static const RecordType type{
        .name = "rencana tanam",
        .fields =
            {
                field<T, &T::musim>("musim", "musim tanam", "MT I"),
                field<T, &T::subsektor>("subsektor", "subsektor", "tanaman pangan"),
                field<T, &T::komoditas>("komoditas", "komoditas", "padi sawah"),
                field<T, &T::umur_tanaman>("umur_tanaman", "tanaman tahunan: tbm atau tm", "tm", rare),
                field<T, &T::luas>("luas", "luas tanam (ha)", "\"0,43\""),
                field<T, &T::kebutuhan>("kebutuhan", "kg setiap pupuk", "urea: 118"),
                field<T, &T::karung>("karung", "karung setiap pupuk", "urea: 3", rare),
                field<T, &T::biaya>("biaya", "rupiah setiap pupuk menurut harga eceran tertinggi", "urea: 212.400",
                                    rare),
                field<T, &T::alokasi>("alokasi", "kg setiap pupuk yang disetujui", "urea: 69", rare),
            },
    };
    return &type;
}

const RecordType* fields_of(const Petani*) {
    using T = Petani;
    static const RecordType type{
        .name = "petani",
        .fields =
            {
                field<T, &T::nik>("nik", "NIK, 16 angka seperti di KTP, diapit tanda kutip", "\"9908030412780001\""),
                field<T, &T::nama>("nama", "nama seperti di KTP", "Karto", required),
                field<T, &T::nama_ibu_kandung>("nama_ibu_kandung", "nama ibu kandung", "Sariyem"),
                field<T, &T::tempat_lahir>("tempat_lahir", "tempat lahir", "Mandiraja"),
                field<T, &T::tanggal_lahir>("tanggal_lahir", "tanggal lahir", "1978-12-04"),
                field<T, &T::jenis_kelamin>("jenis_kelamin", "L atau P", "L"),
                field<T, &T::alamat>("alamat", "alamat", "Dusun Kidul"),
                field<T, &T::status_anggota>("status_anggota", "anggota atau calon anggota kelompok", "anggota"),
                field<T, &T::status_penguasaan>("status_penguasaan", "hubungan dengan lahan", "pemilik penggarap"),
                field<T, &T::lmdh>("lmdh", "menggarap lahan hutan (LMDH)", "tidak", rare),
                field<T, &T::lahan>("lahan", "lahan yang digarap"),
                field<T, &T::rencana>("rencana", "rencana tanam setiap musim"),
            },
    };
    return &type;
}

const RecordType* fields_of(const JumlahRdkk*) {
    using T = JumlahRdkk;
    static const RecordType type{
        .name = "jumlah",
        .fields =
            {
                field<T, &T::musim>("musim", "musim tanam; tanpa ini: semua musim", "MT I"),
                field<T, &T::petani>("petani", "petani dengan NIK yang berbeda", "24"),
                field<T, &T::luas>("luas", "luas tanam seluruhnya (ha)", "\"12,4\""),
                field<T, &T::kebutuhan>("kebutuhan", "kg setiap pupuk seluruhnya", "urea: 3410"),
            },
    };
    return &type;
}

const RecordType* fields_of(const PerubahanRdkk*) {
    using T = PerubahanRdkk;
    static const RecordType type{
        .name = "perubahan",
        .fields =
            {
                field<T, &T::nik>("nik", "NIK petani yang berubah", "\"9908030412780001\""),
                field<T, &T::nama>("nama", "namanya", "Karto"),
                field<T, &T::tanggal>("tanggal", "tanggal perubahan", "2027-03-10"),
                field<T, &T::alasan>("alasan", "salah satu alasan dalam acuan", "ahli waris"),
                field<T, &T::uraian>("uraian", "apa yang berubah", "menggantikan ayahnya"),
            },
    };
    return &type;
}

const RecordType* fields_of(const Saprodi*) {
    using T = Saprodi;
    static const RecordType type{
        .name = "saprodi",
        .fields =
            {
                field<T, &T::petani>("petani", "nama petani; tanpa ini: kelompok", "Karto"),
                field<T, &T::komoditas>("komoditas", "komoditas", "padi sawah"),
                field<T, &T::musim>("musim", "musim tanam", "MT I"),
                field<T, &T::luas>("luas", "luas tanam", "\"0,4 ha\""),
                field<T, &T::jenis>("jenis", "benih, pupuk, pestisida atau lainnya", "benih"),
                field<T, &T::barang>("barang", "nama barang", "benih padi Inpari 32", required),
                field<T, &T::dosis>("dosis", "kebutuhan setiap hektare", "25 kg/ha"),
                field<T, &T::jumlah>("jumlah", "kebutuhan seluruhnya", "10 kg"),
                field<T, &T::harga>("harga", "harga satu satuan", "Rp12.000"),
                field<T, &T::nilai>("nilai", "jumlah kali harga", "Rp120.000"),
                field<T, &T::waktu>("waktu", "bulan dibutuhkan", "November"),
                field<T, &T::sumber>("sumber", "swadana, kredit, subsidi atau bantuan", "swadana"),
            },
    };
    return &type;
}

const RecordType* fields_of(const Alsintan*) {
    using T = Alsintan;
    static const RecordType type{
        .name = "alsintan",
        .fields =
            {
                field<T, &T::alat>("alat", "jenis alat atau mesin", "traktor roda dua", required),
                field<T, &T::kapasitas>("kapasitas", "kemampuan sehari", "\"0,5 ha/hari\""),
                field<T, &T::hari>("hari", "lama dibutuhkan", "12 hari"),
                field<T, &T::jumlah>("jumlah", "unit yang dibutuhkan", "3"),
                field<T, &T::tersedia>("tersedia", "unit yang sudah ada", "1"),
                field<T, &T::kekurangan>("kekurangan", "unit yang masih kurang", "2"),
                field<T, &T::sumber>("sumber", "swadana, kredit, subsidi atau bantuan", "bantuan"),
                field<T, &T::sewa>("sewa", "biaya sewa", "Rp1.200.000"),
            },
    };
    return &type;
}

const RecordType* fields_of(const Kios*) {
    using T = Kios;
    static const RecordType type{
        .name = "kios",
        .fields =
            {
                field<T, &T::kode>("kode", "kode kios pengecer", "RT9900000001"),
                field<T, &T::nama>("nama", "nama kios", "Kios Tani Makmur"),
            },
        .short_key = "kode",
    };
    return &type;
}

const RecordType* fields_of(const Rdkk*) {
    using T = Rdkk;
    static const RecordType type{
        .name = "rdkk",
        .fields =
            {
                field<T, &T::jenis>("jenis", "jenis dokumen", "rdkk"),
                field<T, &T::subjenis>("subjenis", "kebutuhan apa", "pupuk bersubsidi"),
                field<T, &T::tahun>("tahun", "tahun rencana", "2027", required),
                field<T, &T::poktan>("poktan", "kelompok tani", {}, required),
                field<T, &T::penyuluh>("penyuluh", "penyuluh pendamping"),
                field<T, &T::kios>("kios", "kios pengecer"),
                field<T, &T::musyawarah>("musyawarah", "musyawarah penyusunan"),
                field<T, &T::petani>("petani", "petani dan rencana tanamnya"),
                field<T, &T::jumlah>("jumlah", "jumlah yang ditulis; dicocokkan dengan rencana para petani", {}, rare),
                field<T, &T::perubahan>("perubahan", "perubahan dalam tahun berjalan", {}, rare),
                field<T, &T::saprodi>("saprodi", "benih, pupuk, pestisida dan lainnya yang akan dibeli", {}, rare),
                field<T, &T::alsintan>("alsintan", "alat dan mesin yang dibutuhkan", {}, rare),
                field<T, &T::status>("status", "sudah sampai di mana", "draf"),
                field<T, &T::pengesahan>("pengesahan", "tanda tangan"),
                field<T, &T::pengecualian>("pengecualian", "aturan yang dikecualikan, dengan alasan", {}, rare),
            },
    };
    return &type;
}

} // namespace suluh
