#include "document/pra.hpp"

#include "document/programa.hpp"
#include "document/scalars.hpp"

namespace suluh {

const RecordType* fields_of(const Batas*) {
    using T = Batas;
    static const RecordType type{
        .name = "batas",
        .fields =
            {
                field<T, &T::utara>("utara", "batas utara", "Desa Ngadirejo"),
                field<T, &T::selatan>("selatan", "batas selatan", "Kali Serayu"),
                field<T, &T::timur>("timur", "batas timur", "Desa Karang"),
                field<T, &T::barat>("barat", "batas barat", "Desa Wonosari"),
            },
    };
    return &type;
}

const RecordType* fields_of(const WilayahDesa*) {
    using T = WilayahDesa;
    static const RecordType type{
        .name = "wilayah",
        .fields = region_fields<T>({
            field<T, &T::luas>("luas", "luas wilayah (ha)", "412"),
            field<T, &T::tinggi>("tinggi", "tinggi terendah dan tertinggi (m dpl)", "[420, 510]"),
            field<T, &T::batas>("batas", "batas wilayah"),
        }),
        .short_key = "kode",
    };
    return &type;
}

const RecordType* fields_of(const PelaksanaanPra*) {
    using T = PelaksanaanPra;
    static const RecordType type{
        .name = "pelaksanaan",
        .fields =
            {
                field<T, &T::tanggal>("tanggal", "tanggal pelaksanaan", "[2026-08-05, 2026-08-06]"),
                field<T, &T::fasilitator>("fasilitator", "pemandu", "Siti Rahma"),
                field<T, &T::hadir>("hadir", "yang hadir"),
            },
    };
    return &type;
}

const RecordType* fields_of(const Penduduk*) {
    using T = Penduduk;
    static const RecordType type{
        .name = "penduduk",
        .fields =
            {
                field<T, &T::laki>("laki", "laki-laki (jiwa)", "1.204"),
                field<T, &T::perempuan>("perempuan", "perempuan (jiwa)", "1.187"),
                field<T, &T::jumlah>("jumlah", "jumlah (jiwa)", "2.391"),
                field<T, &T::kk>("kk", "kepala keluarga", "702"),
                field<T, &T::kk_tani>("kk_tani", "kepala keluarga tani", "488"),
            },
    };
    return &type;
}

const RecordType* fields_of(const Lahan*) {
    using T = Lahan;
    static const RecordType type{
        .name = "lahan",
        .fields =
            {
                field<T, &T::sawah_irigasi>("sawah_irigasi", "sawah irigasi (ha)", "120"),
                field<T, &T::sawah_tadah_hujan>("sawah_tadah_hujan", "sawah tadah hujan (ha)", "14"),
                field<T, &T::tegalan>("tegalan", "tegalan (ha)", "96"),
                field<T, &T::pekarangan>("pekarangan", "pekarangan (ha)", "61"),
                field<T, &T::perkebunan>("perkebunan", "perkebunan (ha)", "40"),
                field<T, &T::hutan_rakyat>("hutan_rakyat", "hutan rakyat (ha)", "55"),
                field<T, &T::kolam>("kolam", "kolam (ha)", "3"),
                field<T, &T::permukiman>("permukiman", "permukiman (ha)", "18"),
                field<T, &T::lainnya>("lainnya", "lainnya (ha)", "5"),
            },
    };
    return &type;
}

const RecordType* fields_of(const Komoditas*) {
    using T = Komoditas;
    static const RecordType type{
        .name = "komoditas",
        .fields =
            {
                field<T, &T::nama>("nama", "nama komoditas", "padi sawah", required),
                field<T, &T::subsektor>("subsektor", "subsektor", "tanaman pangan"),
                field<T, &T::luas_tanam>("luas_tanam", "luas tanam (ha)", "240"),
                field<T, &T::luas_panen>("luas_panen", "luas panen (ha)", "236"),
                field<T, &T::faktual>("faktual", "hasil saat ini", "\"54 ku/ha\""),
                field<T, &T::potensial>("potensial", "hasil yang dapat dicapai", "\"70 ku/ha\""),
                field<T, &T::produksi>("produksi", "hasil seluruhnya", "\"1274,4 ton\""),
            },
    };
    return &type;
}

const RecordType* fields_of(const Ternak*) {
    using T = Ternak;
    static const RecordType type{
        .name = "ternak",
        .fields =
            {
                field<T, &T::jenis>("jenis", "jenis ternak", "kambing"),
                field<T, &T::jantan>("jantan", "jantan (ekor)", "60"),
                field<T, &T::betina>("betina", "betina (ekor)", "220"),
                field<T, &T::jumlah>("jumlah", "jumlah (ekor)", "280"),
                field<T, &T::pemilik_kk>("pemilik_kk", "keluarga pemilik", "74"),
            },
    };
    return &type;
}

const RecordType* fields_of(const Iklim*) {
    using T = Iklim;
    static const RecordType type{
        .name = "iklim",
        .fields =
            {
                field<T, &T::curah_hujan>("curah_hujan", "curah hujan tiap bulan (mm), Januari dahulu",
                                          "[310, 280, 260, 180, 90, 40, 20, 15, 45, 150, 260, 320]"),
                field<T, &T::hari_hujan>("hari_hujan", "hari hujan tiap bulan",
                                         "[18, 16, 15, 11, 7, 4, 2, 1, 4, 10, 16, 19]"),
            },
    };
    return &type;
}

const RecordType* fields_of(const Lembaga*) {
    using T = Lembaga;
    static const RecordType type{
        .name = "kelembagaan",
        .fields =
            {
                field<T, &T::nama>("nama", "nama lembaga", "Poktan Mekar", required),
                field<T, &T::jenis>("jenis", "jenis lembaga", "poktan"),
                field<T, &T::kelas>("kelas", "kelas kemampuan", "lanjut"),
                field<T, &T::nilai>("nilai", "nilai kelas", "312"),
                field<T, &T::tahun_nilai>("tahun_nilai", "tahun penilaian", "2025"),
                field<T, &T::anggota>("anggota", "jumlah anggota", "25"),
                field<T, &T::ketua>("ketua", "ketua", "Karto"),
                field<T, &T::manfaat>("manfaat", "manfaat bagi petani", "3"),
                field<T, &T::kedekatan>("kedekatan", "kedekatan dengan petani", "3"),
            },
    };
    return &type;
}

const RecordType* fields_of(const AkarMasalah*) {
    using T = AkarMasalah;
    static const RecordType type{
        .name = "pohon masalah",
        .fields =
            {
                field<T, &T::id>("id", "tanda pengenal", "A1", required),
                field<T, &T::uraian>("uraian", "masalah", "hasil padi rendah", required),
                field<T, &T::jenis>("jenis", "letak pada pohon", "akibat"),
                field<T, &T::induk>("induk", "id di atasnya"),
            },
        .more_items = {"{id: A2, uraian: pemupukan tidak berimbang, jenis: inti, induk: A1}",
                       "{id: A3, uraian: tidak tahu dosis, jenis: sebab, induk: A2}"},
    };
    return &type;
}

const RecordType* fields_of(const TemuanPra*) {
    using T = TemuanPra;
    static const RecordType type{
        .name = "masalah",
        .fields =
            {
                field<T, &T::id>("id", "tanda pengenal", "M3", required),
                field<T, &T::uraian>("uraian", "masalah dalam satu kalimat", "petani tidak tahu dosis pupuk", required),
                field<T, &T::instrumen>("instrumen", "instrumen PRA asalnya", "pohon_masalah"),
                field<T, &T::jenis>("jenis", "jenis masalah", "perilaku"),
            },
    };
    return &type;
}

const RecordType* fields_of(const PotensiPra*) {
    using T = PotensiPra;
    static const RecordType type{
        .name = "potensi",
        .fields =
            {
                field<T, &T::id>("id", "tanda pengenal", "PT1", required),
                field<T, &T::uraian>("uraian", "potensi dalam satu kalimat", "120 ha sawah irigasi", required),
                field<T, &T::instrumen>("instrumen", "instrumen PRA asalnya", "transek"),
            },
    };
    return &type;
}

const RecordType* fields_of(const Pra*) {
    using T = Pra;
    static const RecordType type{
        .name = "pra",
        .fields =
            {
                field<T, &T::jenis>("jenis", "jenis dokumen", "pra"),
                field<T, &T::tahun>("tahun", "tahun pelaksanaan PRA", "2026", required),
                field<T, &T::wilayah>("wilayah", "wilayah desa", {}, required),
                field<T, &T::pelaksanaan>("pelaksanaan", "pelaksanaan PRA"),
                field<T, &T::penduduk>("penduduk", "penduduk"),
                field<T, &T::lahan>("lahan", "penggunaan lahan (ha)"),
                field<T, &T::komoditas>("komoditas", "komoditas utama"),
                field<T, &T::ternak>("ternak", "ternak"),
                field<T, &T::iklim>("iklim", "iklim"),
                field<T, &T::kelembagaan>("kelembagaan", "lembaga petani dan pendukungnya"),
                field<T, &T::sketsa>("sketsa", "sketsa desa"),
                field<T, &T::transek>("transek", "penelusuran wilayah"),
                field<T, &T::kalender_musim>("kalender_musim", "kalender musim"),
                field<T, &T::kecenderungan>("kecenderungan", "kecenderungan dan perubahan"),
                field<T, &T::alur_sejarah>("alur_sejarah", "alur sejarah desa"),
                field<T, &T::mata_pencaharian>("mata_pencaharian", "mata pencaharian"),
                field<T, &T::kegiatan_harian>("kegiatan_harian", "kegiatan harian"),
                field<T, &T::analisis_gender>("analisis_gender", "pembagian kerja dan keputusan"),
                field<T, &T::pohon_masalah>("pohon_masalah", "pohon masalah"),
                field<T, &T::masalah>("masalah", "masalah yang ditemukan"),
                field<T, &T::potensi>("potensi", "potensi yang ditemukan"),
                field<T, &T::pengecualian>("pengecualian", "aturan yang dikecualikan, dengan alasan", {}, rare),
            },
    };
    return &type;
}

} // namespace suluh
