#include "document/programa.hpp"

#include "document/scalars.hpp"

namespace suluh {

namespace {
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

} // namespace

const RecordType* fields_of(const WilayahKerja*) {
    using T = WilayahKerja;
    static const RecordType type{
        .name = "wilayah",
        .fields = region_fields<T>(),
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
        .more_items = {"{tanggal: 2026-09-02, tempat: Saung Mekar, agenda: penetapan prioritas masalah, "
                       "hadir: {pelaku_utama: 21, pelaku_usaha: 2, penyuluh: 1, petugas: 2}}"},
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
