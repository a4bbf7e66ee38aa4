#include "document/programa.hpp"

#include "document/scalars.hpp"

namespace suluh {

namespace {
constexpr auto required = Need::required;
constexpr auto rare = Need::rare;

/// "25 orang (20 L, 5 P)", or just "24".
void read_orang(Decoder& decoder, const Node& node, void* record) {
    auto& orang = *static_cast<Orang*>(record);
    const auto fill = [&](Count& count, const std::optional<std::int64_t>& number) {
        if (!number) return;
        count.value = Decimal{*number};
        count.state = State::present;
        count.span = node.span;
        count.text = node.text;
    };
    if (const auto number = read_count(node.text); number.ok() && number.value.is_whole())
        return fill(orang.jumlah, number.value.whole());
    const auto people = read_people(node.text);
    if (people.ok()) {
        fill(orang.jumlah, people.value.total);
        fill(orang.laki, people.value.men);
        fill(orang.perempuan, people.value.women);
        return;
    }
    orang.state = State::invalid;
    report_unreadable(decoder, "bentuk/angka", node, "jumlah orang", people.reason,
                      "jumlah orang, misalnya 25 orang (20 L, 5 P)");
}

/// One text says who and, where it holds a number of people, how many.
void read_sasaran(Decoder&, const Node& node, void* record) {
    auto& sasaran = *static_cast<Sasaran*>(record);
    sasaran.uraian.value = sasaran.uraian.text = utf8::trim(node.text);
    sasaran.uraian.state = State::present;
    sasaran.uraian.span = node.span;
    const auto people = read_people(node.text);
    if (!people.ok()) return;
    sasaran.jumlah.value = people.value;
    sasaran.jumlah.state = State::present;
    sasaran.jumlah.span = node.span;
    sasaran.jumlah.text = node.text;
}

template <auto Pointer>
void set_key(void* record, std::string_view key, Span span) {
    using Owner = typename decltype(detail::member_of(Pointer))::OwnerType;
    auto& name = static_cast<Owner*>(record)->*Pointer;
    name.value = name.text = utf8::trim(key);
    name.span = span;
    name.state = State::present;
}

} // namespace

const RecordType* fields_of(const WilayahKerja*) {
    using T = WilayahKerja;
    static const RecordType type{
        .name = "wilayah",
        .fields =
            {
                field<T, &T::kode>("kode", "kode wilayah menurut Kementerian Dalam Negeri", "\"99.08.03.2004\"",
                                   required),
                field<T, &T::nama>("nama", "nama wilayah, bila bukan desa/kelurahan"),
                field<T, &T::desa>("desa", "nama desa", "Sukamaju"),
                field<T, &T::kelurahan>("kelurahan", "nama kelurahan (pengganti desa)"),
                field<T, &T::kecamatan>("kecamatan", "nama kecamatan", "Mandiraja"),
                field<T, &T::kabupaten>("kabupaten", "nama kabupaten", "Tirtamulya"),
                field<T, &T::kota>("kota", "nama kota (pengganti kabupaten)"),
                field<T, &T::provinsi>("provinsi", "nama provinsi", "Nusa Raya"),
            },
        .short_key = "kode",
    };
    return &type;
}

const RecordType* fields_of(const Penyuluh*) {
    using T = Penyuluh;
    static const RecordType type{
        .name = "penyuluh",
        .fields =
            {
                field<T, &T::nama>("nama", "nama lengkap", "Siti Rahma", required),
                field<T, &T::nip>("nip", "NIP 18 angka", "\"198704112010012003\""),
                field<T, &T::status>("status", "status kepegawaian", "pns"),
                field<T, &T::jabatan>("jabatan", "jabatan"),
            },
        .short_key = "nama",
    };
    return &type;
}

const RecordType* fields_of(const Orang*) {
    using T = Orang;
    static const RecordType type{
        .name = "jumlah orang",
        .fields =
            {
                field<T, &T::laki>("laki", "laki-laki", "20"),
                field<T, &T::perempuan>("perempuan", "perempuan", "5"),
                field<T, &T::wanita_tani>("wanita_tani", "wanita tani"),
                field<T, &T::taruna_tani>("taruna_tani", "taruna tani"),
                field<T, &T::petani_dewasa>("petani_dewasa", "petani dewasa"),
                field<T, &T::jumlah>("jumlah", "jumlah seluruhnya"),
            },
        .read_short = read_orang,
        .short_writing = "25 orang (20 L, 5 P)",
    };
    return &type;
}

const RecordType* fields_of(const Musim*) {
    using T = Musim;
    static const RecordType type{
        .name = "musim tanam",
        .fields =
            {
                field<T, &T::bulan>("bulan", "bulan-bulan musim ini", "Nov–Feb"),
            },
        .short_key = "bulan",
        .key_field = "nama",
        .set_key = set_key<&T::nama>,
    };
    return &type;
}

const RecordType* fields_of(const BiayaPenyusunan*) {
    using T = BiayaPenyusunan;
    static const RecordType type{
        .name = "biaya penyusunan",
        .fields =
            {
                field<T, &T::jumlah>("jumlah", "biaya menyusun programa", "1.250.000"),
                field<T, &T::sumber>("sumber", "asal biaya", "APBD Kabupaten"),
            },
        .short_key = "jumlah",
    };
    return &type;
}

const RecordType* fields_of(const Hadir*) {
    using T = Hadir;
    static const RecordType type{
        .name = "yang hadir",
        .fields =
            {
                field<T, &T::pelaku_utama>("pelaku_utama", "pelaku utama yang hadir", "24"),
                field<T, &T::pelaku_usaha>("pelaku_usaha", "pelaku usaha yang hadir", "3"),
                field<T, &T::penyuluh>("penyuluh", "penyuluh yang hadir", "2"),
                field<T, &T::petugas>("petugas", "petugas dinas yang hadir", "3"),
                field<T, &T::pejabat_perencanaan>("pejabat_perencanaan", "pejabat perencanaan dinas yang hadir", {},
                                                  rare),
                field<T, &T::laki>("laki", "laki-laki yang hadir"),
                field<T, &T::perempuan>("perempuan", "perempuan yang hadir"),
                field<T, &T::jumlah>("jumlah", "jumlah yang hadir"),
            },
        .short_key = "jumlah",
    };
    return &type;
}

const RecordType* fields_of(const Pertemuan*) {
    using T = Pertemuan;
    static const RecordType type{
        .name = "pertemuan",
        .fields =
            {
                field<T, &T::tanggal>("tanggal", "tanggal pertemuan", "2026-08-05"),
                field<T, &T::tempat>("tempat", "tempat pertemuan", "Balai Desa"),
                field<T, &T::agenda>("agenda", "yang dibicarakan", "PRA"),
                field<T, &T::hadir>("hadir", "jumlah yang hadir menurut golongan"),
            },
        .short_key = "tanggal",
    };
    return &type;
}

const RecordType* fields_of(const Penyusunan*) {
    using T = Penyusunan;
    static const RecordType type{
        .name = "penyusunan",
        .fields =
            {
                field<T, &T::selesai>("selesai", "tanggal programa selesai disusun", "2026-09-18"),
                field<T, &T::biaya>("biaya", "biaya menyusun programa"),
                field<T, &T::pertemuan>("pertemuan", "rangkaian pertemuan penyusunan"),
            },
        .short_key = "selesai",
    };
    return &type;
}

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
                field<T, &T::bobot>("bobot", "bobot yang disepakati", "100"),
                field<T, &T::butir>("butir", "butir kriteria peraturan yang diwakili", "banyak"),
                field<T, &T::arah>("arah", "naik: skor tinggi didahulukan; turun: skor rendah didahulukan", "naik"),
            },
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
                field<T, &T::perbandingan>("perbandingan", "pilihan berpasangan atau urutan dari tiap penilai"),
                field<T, &T::matriks_kriteria>("matriks_kriteria", "matriks perbandingan kriteria (ahp)"),
                field<T, &T::matriks_masalah>("matriks_masalah", "matriks perbandingan masalah per kriteria (ahp)"),
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
                field<T, &T::penerapan>("penerapan", "skor penerapan teknologi (faktor_penentu)"),
            },
    };
    return &type;
}

const RecordType* fields_of(const Sasaran*) {
    using T = Sasaran;
    static const RecordType type{
        .name = "sasaran",
        .fields =
            {
                field<T, &T::uraian>("uraian", "siapa sasarannya", "Poktan Mekar"),
                field<T, &T::jumlah>("jumlah", "jumlah orang"),
                field<T, &T::pelaku_utama>("pelaku_utama", "pelaku utama"),
                field<T, &T::pelaku_usaha>("pelaku_usaha", "pelaku usaha"),
                field<T, &T::petugas>("petugas", "petugas", {}, rare),
                field<T, &T::peneliti>("peneliti", "peneliti", {}, rare),
                field<T, &T::pemangku_kepentingan>("pemangku_kepentingan", "pemangku kepentingan lain", {}, rare),
            },
        .read_short = read_sasaran,
        .short_writing = "Poktan Mekar, 25 orang (20 L, 5 P)",
    };
    return &type;
}

const RecordType* fields_of(const Indikator*) {
    using T = Indikator;
    static const RecordType type{
        .name = "indikator",
        .fields =
            {
                field<T, &T::uraian>("uraian", "yang diukur", "petani terampil"),
                field<T, &T::ukuran>("ukuran", "ukuran keberhasilan", "65%"),
            },
        .short_key = "uraian",
    };
    return &type;
}

const RecordType* fields_of(const Lokasi*) {
    using T = Lokasi;
    static const RecordType type{
        .name = "lokasi",
        .fields =
            {
                field<T, &T::tempat>("tempat", "nama tempat", "Blok Kidul"),
                field<T, &T::kode>("kode", "kode desa", "\"99.08.03.2004\""),
            },
        .short_key = "tempat",
    };
    return &type;
}

const RecordType* fields_of(const SumberBiaya*) {
    using T = SumberBiaya;
    static const RecordType type{
        .name = "sumber biaya",
        .fields =
            {
                field<T, &T::sumber>("sumber", "asal biaya", "APBD Kabupaten"),
                field<T, &T::jumlah>("jumlah", "jumlah dari sumber ini"),
            },
        .short_key = "sumber",
    };
    return &type;
}

const RecordType* fields_of(const PenilaianMateri*) {
    using T = PenilaianMateri;
    static const RecordType type{
        .name = "penilaian materi",
        .fields =
            {
                field<T, &T::sesuai_kebutuhan>("sesuai_kebutuhan", "sesuai kebutuhan sasaran"),
                field<T, &T::mampu_dikerjakan>("mampu_dikerjakan", "dapat dikerjakan sasaran"),
                field<T, &T::sesuai_adat>("sesuai_adat", "tidak bertentangan dengan adat"),
                field<T, &T::menguntungkan>("menguntungkan", "menguntungkan"),
                field<T, &T::risiko_kecil>("risiko_kecil", "risikonya kecil"),
                field<T, &T::murah>("murah", "murah"),
                field<T, &T::sederhana>("sederhana", "sederhana"),
                field<T, &T::alat_lokal>("alat_lokal", "memakai alat setempat"),
                field<T, &T::mudah_diperoleh>("mudah_diperoleh", "bahannya mudah diperoleh"),
                field<T, &T::cepat_hasil>("cepat_hasil", "hasilnya cepat terlihat"),
                field<T, &T::tanpa_efek_samping>("tanpa_efek_samping", "tanpa efek samping"),
            },
    };
    return &type;
}

const RecordType* fields_of(const Kegiatan*) {
    using T = Kegiatan;
    static const RecordType type{
        .name = "kegiatan",
        .fields =
            {
                field<T, &T::id>("id", "tanda pengenal", "K1", required),
                field<T, &T::tujuan>("tujuan", "id tujuan yang dilayani", "T1"),
                field<T, &T::masalah>("masalah", "id masalah yang dijawab", "M1"),
                field<T, &T::sasaran>("sasaran", "siapa dan berapa orang"),
                field<T, &T::materi>("materi", "yang disampaikan", "Pemupukan berimbang padi sawah"),
                field<T, &T::metode>("metode", "metode penyuluhan", "demonstrasi cara"),
                field<T, &T::kegiatan>("kegiatan", "apa yang dilakukan",
                                       "Demonstrasi cara menghitung dan menebar pupuk berimbang"),
                field<T, &T::volume>("volume", "jumlah dan frekuensi", "2 kali"),
                field<T, &T::keluaran>("keluaran", "hasil yang diharapkan", "25 petani terampil menghitung dosis"),
                field<T, &T::indikator>("indikator", "indikator dan ukurannya"),
                field<T, &T::lokasi>("lokasi", "tempat", "Blok Kidul"),
                field<T, &T::waktu>("waktu", "bulan pelaksanaan", "Maret, Juli"),
                field<T, &T::biaya>("biaya", "biaya dalam rupiah, PM, atau swadaya", "2.500.000"),
                field<T, &T::sumber_biaya>("sumber_biaya", "asal biaya", "APBD Kabupaten"),
                field<T, &T::tenaga>("tenaga", "tenaga yang diperlukan", "2 penyuluh"),
                field<T, &T::penanggung_jawab>("penanggung_jawab", "penanggung jawab", "Siti Rahma"),
                field<T, &T::pelaksana>("pelaksana", "pelaksana", "Siti Rahma"),
                field<T, &T::pihak_terkait>("pihak_terkait", "pihak yang diharapkan terlibat", "Dinas Pertanian"),
                field<T, &T::keterangan>("keterangan", "keterangan lain", "-"),
                field<T, &T::penilaian_materi>("penilaian_materi", "penilaian sendiri atas materi", {}, rare),
            },
    };
    return &type;
}

const RecordType* fields_of(const Ikhtiar*) {
    using T = Ikhtiar;
    static const RecordType type{
        .name = "ikhtiar",
        .fields =
            {
                field<T, &T::id>("id", "tanda pengenal", "I1", required),
                field<T, &T::tujuan>("tujuan", "id tujuan yang dilayani", "T1"),
                field<T, &T::masalah>("masalah", "id masalah yang dijawab", "M1"),
                field<T, &T::sasaran>("sasaran", "siapa dan berapa orang"),
                field<T, &T::aspek>("aspek", "aspek pelayanan dan pengaturan", "sarana/prasarana"),
                field<T, &T::kegiatan>("kegiatan", "apa yang dilakukan",
                                       "Mengusulkan perbaikan jalan usaha tani dalam Musrenbangdes"),
                field<T, &T::volume>("volume", "jumlah dan frekuensi", "1 usulan"),
                field<T, &T::keluaran>("keluaran", "hasil yang diharapkan", "usulan masuk RKP Desa"),
                field<T, &T::indikator>("indikator", "indikator dan ukurannya"),
                field<T, &T::lokasi>("lokasi", "tempat", "Blok Kidul"),
                field<T, &T::waktu>("waktu", "bulan pelaksanaan", "Januari"),
                field<T, &T::biaya>("biaya", "biaya dalam rupiah, PM, atau swadaya", "PM"),
                field<T, &T::sumber_biaya>("sumber_biaya", "asal biaya", "Dana Desa"),
                field<T, &T::tenaga>("tenaga", "tenaga yang diperlukan", "2 penyuluh"),
                field<T, &T::penanggung_jawab>("penanggung_jawab", "penanggung jawab", "Kepala Desa Sukamaju"),
                field<T, &T::pelaksana>("pelaksana", "pelaksana", "Ketua Gapoktan Sukamaju"),
                field<T, &T::pihak_terkait>("pihak_terkait", "pihak yang diharapkan terlibat", "Dinas Pertanian"),
                field<T, &T::instansi>("instansi", "instansi yang dituju", "Dinas Pekerjaan Umum"),
                field<T, &T::keterangan>("keterangan", "keterangan lain", "-"),
            },
    };
    return &type;
}

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
                field<T, &T::nama>("nama", "nama", "Siti Rahma", required),
                field<T, &T::peran>("peran", "peran dalam penyusunan", "penyuluh"),
                field<T, &T::jabatan>("jabatan", "jabatan atau kelompoknya"),
                field<T, &T::nip>("nip", "NIP bila ada", "\"198704112010012003\""),
            },
        .short_key = "nama",
    };
    return &type;
}

const RecordType* fields_of(const Pejabat*) {
    using T = Pejabat;
    static const RecordType type{
        .name = "pejabat",
        .fields =
            {
                field<T, &T::nama>("nama", "nama", "Budi", required),
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
                field<T, &T::disahkan>("disahkan", "yang mengesahkan (kecamatan ke atas)"),
                field<T, &T::pimpinan>("pimpinan", "pimpinan pemerintahan dan wakil instansi (di atas desa)"),
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

const RecordType* fields_of(const Programa*) {
    using T = Programa;
    static const RecordType type{
        .name = "programa",
        .fields =
            {
                field<T, &T::jenis>("jenis", "jenis dokumen", "programa"),
                field<T, &T::pedoman>("pedoman", "peraturan yang diikuti", "\"25/2009\""),
                field<T, &T::tahun>("tahun", "tahun pelaksanaan", "2027", required),
                field<T, &T::tingkat>("tingkat", "tingkat wilayah", "desa", required),
                field<T, &T::wilayah>("wilayah", "wilayah programa", {}, required),
                field<T, &T::penyuluh>("penyuluh", "penyuluh yang menyusun"),
                field<T, &T::balai>("balai", "balai penyuluhan", "Balai Penyuluhan Mandiraja"),
                field<T, &T::musim_tanam>("musim_tanam", "bulan setiap musim tanam", "MT I: Nov–Feb"),
                field<T, &T::penyusunan>("penyusunan", "proses penyusunan"),
                field<T, &T::pendahuluan>("pendahuluan", "bab pendahuluan",
                                          "Programa ini disusun bersama pelaku utama dan pelaku usaha."),
                field<T, &T::keadaan>("keadaan", "bab keadaan"),
                field<T, &T::tujuan>("tujuan", "bab tujuan"),
                field<T, &T::pemeringkatan>("pemeringkatan", "cara menetapkan prioritas masalah"),
                field<T, &T::masalah>("masalah", "bab masalah"),
                field<T, &T::kegiatan>("kegiatan", "rencana kegiatan penyuluhan (masalah perilaku)"),
                field<T, &T::ikhtiar>("ikhtiar", "rencana mengikhtiarkan kemudahan (masalah non perilaku)"),
                field<T, &T::monev>("monev", "pemantauan dan evaluasi"),
                field<T, &T::penutup>("penutup", "bab penutup",
                                      "Programa ini dijabarkan ke dalam rencana kerja tahunan penyuluh."),
                field<T, &T::pengesahan>("pengesahan", "lembar tanda tangan"),
                field<T, &T::revisi>("revisi", "catatan revisi", {}, rare),
                field<T, &T::pengecualian>("pengecualian", "aturan yang dikecualikan, dengan alasan", {}, rare),
            },
    };
    return &type;
}

} // namespace suluh
