// The field lists of a programa's rows: activities and efforts; see field_list.hpp.
#include "document/programa.hpp"
#include "document/scalars.hpp"

namespace suluh {

namespace {
/// One text says who and, where it holds a number of people, how many.
void read_sasaran(Decoder& decoder, const Node& node, void* record) {
    auto& sasaran = *static_cast<Sasaran*>(record);
    sasaran.uraian.value = sasaran.uraian.text = utf8::trim(node.text);
    sasaran.uraian.state = State::present;
    sasaran.uraian.span = node.span;
    const auto people = read_people(node.text);
    if (!people.ok()) {
        if (!people.value.count()) return; // a text without numbers of people, or one range alone
        sasaran.jumlah.state = State::invalid;
        const auto& kind = *scalar_kind(&sasaran.jumlah);
        return report_unreadable(decoder, "bentuk/angka", node, kind.name, people.reason, kind.writing);
    }
    sasaran.jumlah.value = people.value;
    sasaran.jumlah.state = State::present;
    sasaran.jumlah.span = node.span;
    sasaran.jumlah.text = node.text;
}

} // namespace

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
        .fields = activity_fields<T>(
            {
                field<T, &T::id>("id", "tanda pengenal", "K1", required),
                field<T, &T::tujuan>("tujuan", "id tujuan yang dilayani", "T1"),
                field<T, &T::masalah>("masalah", "id masalah yang dijawab", "M1"),
            },
            "indikator dan ukurannya"),
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
                field<T, &T::masalah>("masalah", "id masalah yang dijawab", "M2"),
                field<T, &T::sasaran>("sasaran", "siapa dan berapa orang"),
                field<T, &T::aspek>("aspek", "aspek pelayanan dan pengaturan", "sarana/prasarana"),
                field<T, &T::kegiatan>("kegiatan", "apa yang dilakukan",
                                       "Mengusulkan perbaikan jalan usaha tani dalam Musrenbangdes"),
                field<T, &T::volume>("volume", "jumlah dan frekuensi", "1 usulan"),
                field<T, &T::keluaran>("keluaran", "hasil yang diharapkan", "usulan masuk RKP Desa"),
                field<T, &T::indikator>("indikator", "indikator dan ukurannya"),
                field<T, &T::lokasi>("lokasi", "tempat", "Blok Kidul"),
                field<T, &T::waktu>("waktu", "bulan pelaksanaan", "Januari"),
                field<T, &T::biaya>("biaya", "biaya dalam rupiah, PM, atau swadaya", "40.000.000"),
                field<T, &T::sumber_biaya>("sumber_biaya", "asal biaya", "Dana Desa"),
                field<T, &T::tenaga>("tenaga", "tenaga yang diperlukan", "2 penyuluh"),
                field<T, &T::penanggung_jawab>("penanggung_jawab", "penanggung jawab", "Kepala Desa Sukamaju"),
                field<T, &T::pelaksana>("pelaksana", "pelaksana", "Ketua Gapoktan Sukamaju"),
                field<T, &T::pihak_terkait>("pihak_terkait", "pihak yang diharapkan terlibat", "Dinas Pertanian"),
                field<T, &T::instansi>("instansi", "instansi yang dituju", "Dinas Pekerjaan Umum"),
                field<T, &T::keterangan>("keterangan", "keterangan lain", "sudah dibicarakan dalam musyawarah desa"),
            },
    };
    return &type;
}

} // namespace suluh
