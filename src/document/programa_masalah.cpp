// The field lists of a programa's facts, objectives and problems; see field_list.hpp.
#include "document/programa.hpp"
#include "document/scalars.hpp"

namespace suluh {

const RecordType* fields_of(const DataKeadaan*) {
    using T = DataKeadaan;
    static const RecordType type{
        .name = "data keadaan",
        .fields =
            {
                field<T, &T::id>("id", "tanda pengenal", "P1", required),
                field<T, &T::unsur>("unsur", "unsur keadaan", "produktivitas"),
                field<T, &T::komoditas>("komoditas", "komoditas", "padi sawah"),
                field<T, &T::uraian>("uraian", "fakta dalam satu kalimat",
                                     "Produktivitas padi sawah rendah karena pemupukan belum berimbang", required),
                field<T, &T::faktual>("faktual", "hasil saat ini", "5,2 ton/ha"),
                field<T, &T::potensial>("potensial", "hasil yang dapat dicapai", "7 ton/ha"),
                field<T, &T::sumber>("sumber", "asal data: PRA, RDK/RDKK, rekapitulasi atau monografi",
                                     "PRA Agustus 2026"),
            },
        .more_items =
            {"{id: P2, unsur: potensi, uraian: Sawah irigasi 120 ha, sumber: monografi desa 2026}",
             "{id: P3, unsur: lingkungan, uraian: Jalan usaha tani Blok Kidul rusak, sumber: PRA Agustus 2026}",
             "{id: P4, unsur: perilaku, uraian: Baru 30% petani memupuk berimbang, sumber: PRA Agustus 2026}",
             "{id: P5, unsur: kebutuhan, uraian: Petani memerlukan pupuk pada awal musim, sumber: RDK 2026}"},
    };
    return &type;
}

const RecordType* fields_of(const Keadaan*) {
    using T = Keadaan;
    static const RecordType type{
        .name = "keadaan",
        .fields =
            {
                field<T, &T::umum>("umum", "keadaan umum wilayah", "Desa Sukamaju mempunyai 120 ha sawah irigasi."),
                field<T, &T::data>("data", "fakta potensi, produktivitas, lingkungan, perilaku dan kebutuhan"),
            },
        .short_key = "umum",
    };
    return &type;
}

const RecordType* fields_of(const Tujuan*) {
    using T = Tujuan;
    static const RecordType type{
        .name = "tujuan",
        .fields =
            {
                field<T, &T::id>("id", "tanda pengenal", "T1", required),
                field<T, &T::rumusan>("rumusan", "kalimat tujuan yang dicetak",
                                      "Pada November 2027, 39 dari 60 anggota Poktan Mekar mampu menerapkan pemupukan "
                                      "berimbang padi sawah sehingga hasil padi sawah naik",
                                      required),
                field<T, &T::khalayak>("khalayak", "siapa yang berubah (Audience)", "anggota Poktan Mekar"),
                field<T, &T::perilaku>("perilaku", "perilaku yang dikehendaki (Behaviour)",
                                       "mampu menerapkan pemupukan berimbang padi sawah"),
                field<T, &T::kondisi>("kondisi", "kondisi yang akan dicapai (Condition)", "hasil padi sawah naik"),
                field<T, &T::derajat>("derajat", "derajat kondisi (Degree)", "39 dari 60 anggota"),
                field<T, &T::batas_waktu>("batas_waktu", "batas waktu", "November 2027"),
                field<T, &T::keadaan>("keadaan", "id data keadaan yang diangkat", "P1"),
                field<T, &T::komoditas>("komoditas", "komoditas"),
            },
    };
    return &type;
}

const RecordType* fields_of(const Kriteria*) {
    using T = Kriteria;
    static const RecordType type{
        .name = "kriteria",
        .fields =
            {
                field<T, &T::id>("id", "tanda pengenal", "banyak", required),
                field<T, &T::nama>("nama", "bunyi kriteria", "Melibatkan banyak pelaku utama dan pelaku usaha",
                                   required),
                field<T, &T::bobot>("bobot", "bobot yang disepakati", "30"),
                field<T, &T::butir>("butir", "butir kriteria peraturan yang diwakili", "banyak"),
                field<T, &T::arah>("arah", "naik: skor tinggi didahulukan; turun: skor rendah didahulukan", "naik"),
            },
        .more_items = {"{id: sebaran, nama: Sebaran lokasi luas, bobot: 20}",
                       "{id: kerugian, nama: Kerugian tinggi, bobot: 20}",
                       "{id: mudah, nama: Mudah diatasi, bobot: 10}", "{id: mendesak, nama: Mendesak, bobot: 20}"},
    };
    return &type;
}

const RecordType* fields_of(const Penilai*) {
    using T = Penilai;
    static const RecordType type{
        .name = "penilai",
        .fields =
            {
                field<T, &T::nama>("nama", "nama penilai", "Poktan Mekar", required),
                field<T, &T::bobot>("bobot", "bobot suara", "1"),
            },
        .short_key = "nama",
    };
    return &type;
}

const RecordType* fields_of(const JumlahPilihan*) {
    using T = JumlahPilihan;
    static const RecordType type{
        .name = "jumlah pilihan",
        .fields = {field<T, &T::kali>("kali", "berapa kali yang kiri didahulukan", "20")},
        .short_key = "kali",
        .key_field = "pasangan",
        .set_key = set_key<&T::pasangan>,
    };
    return &type;
}

const RecordType* fields_of(const Perbandingan*) {
    using T = Perbandingan;
    static const RecordType type{
        .name = "perbandingan",
        .fields =
            {
                field<T, &T::penilai>("penilai", "yang memilih", "Karto", required),
                field<T, &T::pilihan>("pilihan", "berpasangan: setiap pasang, yang didahulukan di kiri",
                                      "[M1 > M2, M3 > M1, M3 > M2]"),
                field<T, &T::jumlah>("jumlah", "berpasangan: jumlah pemilih setiap pasang", "M1 > M2: 20"),
                field<T, &T::urutan>("urutan", "preferensi: tiga masalah terberat, yang terberat lebih dahulu",
                                     "[M3, M1, M4]"),
            },
    };
    return &type;
}

const RecordType* fields_of(const BarisMatriks*) {
    using T = BarisMatriks;
    static const RecordType type{
        .name = "baris matriks",
        .fields = {field<T, &T::sel>("sel", "berapa kali yang di baris lebih penting daripada yang di kolom")},
        .short_key = "sel",
    };
    return &type;
}

const RecordType* fields_of(const Matriks*) {
    using T = Matriks;
    static const RecordType type{
        .name = "matriks",
        .fields =
            {
                field<T, &T::baris>("baris", "baris matriks", "[[1, 3], [1/3, 1]]"),
                field<T, &T::rincian>("rincian", "matriks setiap penilai", {}, rare),
            },
        .short_key = "baris",
        .key_field = "kunci",
        .set_key = set_key<&T::kunci>,
        .map_key = "rincian",
    };
    return &type;
}

const RecordType* fields_of(const Penerapan*) {
    using T = Penerapan;
    static const RecordType type{
        .name = "penerapan",
        .fields =
            {
                field<T, &T::maks>("maks", "skor tertinggi yang mungkin", "100", required),
                field<T, &T::skor>("skor", "skor penerapan setiap petani contoh", "[100, 75, 60, 45]"),
                field<T, &T::cakupan>("cakupan", "bagian wilayah yang menerapkan", "40%"),
            },
    };
    return &type;
}

const RecordType* fields_of(const Pemeringkatan*) {
    using T = Pemeringkatan;
    static const RecordType type{
        .name = "pemeringkatan",
        .fields =
            {
                field<T, &T::metode>("metode", "cara memeringkat", "bobot"),
                field<T, &T::skala>("skala", "skor terendah dan tertinggi", "[1, 5]"),
                field<T, &T::kriteria>("kriteria", "kriteria penetapan prioritas"),
                field<T, &T::per>("per", "peringkat dibuat dalam setiap kelompok ini (misalnya komoditas)"),
                field<T, &T::seri>("seri", "aturan nilai sama", "rapat"),
                field<T, &T::tanggal>("tanggal", "tanggal skor disepakati", "2026-09-02"),
                field<T, &T::penilai>("penilai", "yang memberi skor", {}, rare),
                field<T, &T::perbandingan>("perbandingan", "pilihan berpasangan atau urutan dari tiap penilai", {},
                                           rare),
                field<T, &T::matriks_kriteria>("matriks_kriteria", "matriks perbandingan kriteria (ahp)",
                                               "[[1, 3], [1/3, 1]]", rare),
                field<T, &T::matriks_masalah>("matriks_masalah", "matriks perbandingan masalah per kriteria (ahp)",
                                              "banyak: [[1, 3], [1/3, 1]]", rare),
            },
        .short_key = "metode",
    };
    return &type;
}

const RecordType* fields_of(const Skor*) {
    using T = Skor;
    static const RecordType type{
        .name = "skor",
        .fields =
            {
                field<T, &T::nilai>("nilai", "skor pada kriteria ini", "5"),
                field<T, &T::rincian>("rincian", "skor seorang penilai", {}, rare),
            },
        .short_key = "nilai",
        .key_field = "kunci",
        .set_key = set_key<&T::kunci>,
        .map_key = "rincian",
        .more_items = {"sebaran: 4", "kerugian: 5", "mudah: 3", "mendesak: 4"},
    };
    return &type;
}

const RecordType* fields_of(const Masalah*) {
    using T = Masalah;
    static const RecordType type{
        .name = "masalah",
        .fields =
            {
                field<T, &T::id>("id", "tanda pengenal", "M1", required),
                field<T, &T::uraian>("uraian", "masalah dalam satu kalimat",
                                     "70% anggota poktan belum terampil menghitung dosis pupuk berimbang", required),
                field<T, &T::jenis>("jenis", "jenis masalah", "perilaku"),
                field<T, &T::faktor>("faktor", "faktor penyebab", "keterampilan"),
                field<T, &T::penyebab>("penyebab", "sebab yang dapat ditangani", "belum pernah berlatih menakar pupuk"),
                field<T, &T::komoditas>("komoditas", "komoditas", "padi sawah"),
                field<T, &T::tujuan>("tujuan", "id tujuan yang terhambat", "T1"),
                field<T, &T::program>("program", "program pembangunan yang berkaitan"),
                field<T, &T::dari>("dari", "temuan PRA asalnya, misalnya pra#M3"),
                field<T, &T::skor>("skor", "skor pada setiap kriteria", "banyak: 5"),
                field<T, &T::prioritas>("prioritas", "peringkat yang disepakati", "1"),
                field<T, &T::penerapan>("penerapan", "skor penerapan teknologi (faktor_penentu)", {}, rare),
            },
        .more_items = {"{id: M2, uraian: Jalan usaha tani Blok Kidul rusak sehingga pupuk sulit diangkut, jenis: non "
                       "perilaku, faktor: prasarana, tujuan: T1, skor: {banyak: 3, sebaran: 2, kerugian: 3, mudah: 2, "
                       "mendesak: 3}, prioritas: 2}"},
    };
    return &type;
}

} // namespace suluh
