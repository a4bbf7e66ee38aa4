// A programa penyuluhan (Permentan 25/2009, 47/2016): the year's plan of one village or of a level above, as it stands
// in a file with `jenis: programa`. Plain data; the meaning of every member stands beside its key in
// document/programa.cpp.
#pragma once

#include "suluh/field.hpp"

namespace suluh {

enum class Pedoman : std::uint8_t { permentan_25_2009, permentan_47_2016 };
enum class StatusPenyuluh : std::uint8_t { pns, pppk, thl, swasta, swadaya };
enum class Unsur : std::uint8_t { potensi, produktivitas, lingkungan, perilaku, kebutuhan };
enum class JenisMasalah : std::uint8_t { perilaku, non_perilaku };
enum class Faktor : std::uint8_t {
    pengetahuan,
    sikap,
    keterampilan,
    sarana,
    prasarana,
    modal,
    kebijakan,
    pelayanan,
    alam,
    pasar,
    kelembagaan
};
enum class Aspek : std::uint8_t { kebijakan, sarana_prasarana, pembiayaan, pengaturan_dan_pelayanan };
enum class Peran : std::uint8_t { penyuluh, koordinator_penyuluh, pelaku_utama, pelaku_usaha };
enum class Metode : std::uint8_t { bobot, gmp, usg, kali, berpasangan, preferensi, ahp, faktor_penentu };
enum class Seri : std::uint8_t { rapat, lompat, berurutan, langsung };
enum class Arah : std::uint8_t { naik, turun };
enum class Butir : std::uint8_t { banyak, sebaran, kerugian, mudah, mendesak };

struct WilayahKerja : Record {
    Value<RegionCode> kode;
    Text nama, desa, kelurahan, kecamatan, kabupaten, kota, provinsi;
};

struct Penyuluh : Record {
    Text nama;
    Value<Nip> nip;
    Value<StatusPenyuluh> status;
    Text jabatan;
};

/// Head counts; which members are given depends on the writer. Short form: "25 orang (20 L, 5 P)".
struct Orang : Record {
    Count laki, perempuan, wanita_tani, taruna_tani, petani_dewasa, jumlah;
};

struct Musim : Record {
    Text nama;
    Value<MonthSet> bulan;
};

struct BiayaPenyusunan : Record {
    Value<Money> jumlah;
    Text sumber;
};

struct Hadir : Record {
    Orang pelaku_utama, pelaku_usaha, penyuluh, petugas, pejabat_perencanaan;
    Count laki, perempuan, jumlah;
};

struct Pertemuan : Record {
    Value<Date> tanggal;
    Text tempat, agenda;
    Hadir hadir;
};

struct Penyusunan : Record {
    Value<Date> selesai;
    BiayaPenyusunan biaya;
    List<Pertemuan> pertemuan;
};

struct DataKeadaan : Record {
    Id id;
    Value<Unsur> unsur;
    Text komoditas, uraian;
    Value<Quantity> faktual, potensial;
    Text sumber;
};

struct Keadaan : Record {
    Prose umum;
    List<DataKeadaan> data;
};

struct Tujuan : Record {
    Id id;
    Text rumusan, khalayak, perilaku, kondisi, derajat, batas_waktu;
    List<Ref> keadaan;
    Text komoditas;
};

struct Kriteria : Record {
    Id id;
    Text nama;
    Measure bobot;
    Value<Butir> butir;
    Value<Arah> arah;
};

struct Penilai : Record {
    Text nama;
    Measure bobot;
};

/// How often one problem was put before another: "M1 > M2: 20".
struct JumlahPilihan : Record {
    Text pasangan;
    Count kali;
};

/// What one respondent, or many counted together, chose: `pilihan` or `jumlah` (berpasangan), `urutan` (preferensi, the
/// worst first).
struct Perbandingan : Record {
    Text penilai;
    List<Text> pilihan;
    Keyed<JumlahPilihan> jumlah;
    List<Text> urutan;
};

struct BarisMatriks : Record {
    List<Value<Fraction>> sel;
};

/// A square matrix of comparisons; under a criterion also one a respondent. `kunci` is empty where it stands alone.
struct Matriks : Record {
    Text kunci;
    List<BarisMatriks> baris;
    Keyed<Matriks> rincian;
};

struct Pemeringkatan : Record {
    Value<Metode> metode;
    List<Measure> skala;
    List<Kriteria> kriteria;
    Text per;
    Value<Seri> seri;
    Value<Date> tanggal;
    List<Penilai> penilai;
    List<Perbandingan> perbandingan;
    Keyed<Matriks> matriks_kriteria; ///< one, or one a respondent
    Keyed<Matriks> matriks_masalah;  ///< one a criterion
};

/// A score under a criterion, or under an assessor a map of such scores.
struct Skor : Record {
    Text kunci;
    Measure nilai;
    Keyed<Skor> rincian;
};

/// How far the sampled farmers apply a recommended component (faktor_penentu).
struct Penerapan : Record {
    Measure maks;
    List<Measure> skor;
    Measure cakupan; ///< per cent
};

struct Masalah : Record {
    Id id;
    Text uraian;
    Value<JenisMasalah> jenis;
    Value<Faktor> faktor;
    Text penyebab, komoditas;
    List<Ref> tujuan;
    Text program;
    List<Ref> dari;
    Keyed<Skor> skor;
    Count prioritas;
    Penerapan penerapan;
};

struct Sasaran : Record {
    Text uraian;
    Value<People> jumlah;
    Orang pelaku_utama, pelaku_usaha, petugas, peneliti, pemangku_kepentingan;
};

struct Indikator : Record {
    Text uraian, ukuran;
};

struct Lokasi : Record {
    Text tempat;
    Value<RegionCode> kode;
};

struct SumberBiaya : Record {
    Text sumber;
    Value<Money> jumlah;
};

/// The demands on materi penyuluhan, answered by the writer.
struct PenilaianMateri : Record {
    Value<bool> sesuai_kebutuhan, mampu_dikerjakan, sesuai_adat, menguntungkan, risiko_kecil, murah, sederhana,
        alat_lokal, mudah_diperoleh, cepat_hasil, tanpa_efek_samping;
};

/// What an activity and an ikhtiar have in common: one row of a matrix.
struct Baris : Record {
    Id id;
    List<Ref> tujuan, masalah;
    Sasaran sasaran;
    Text kegiatan;
    Value<Volume> volume;
    Text keluaran;
    Indikator indikator;
    Lokasi lokasi;
    Value<MonthSet> waktu;
    Value<Money> biaya;
    List<SumberBiaya> sumber_biaya;
    Text tenaga, penanggung_jawab;
    List<Text> pelaksana, pihak_terkait;
    Text keterangan;
    // Only of a row of one penyuluh's year (RKTP):
    List<Value<Date>> jadwal;
    List<Text> persiapan;
    Text komoditas;
};

/// A penyuluhan activity, for a problem of behaviour (Form 1).
struct Kegiatan : Baris {
    Text materi, metode;
    PenilaianMateri penilaian_materi;
};

/// An effort towards services and arrangements, for a problem not of behaviour (Form 2).
struct Ikhtiar : Baris {
    Value<Aspek> aspek;
    Text instansi;
};

struct Evaluasi : Record {
    Value<Date> tanggal;
    List<Text> instrumen;
};

struct Monev : Record {
    List<Value<Date>> pemantauan;
    Evaluasi evaluasi;
    List<Text> instrumen;
};

struct Penyusun : Record {
    Text nama;
    Value<Peran> peran;
    Text jabatan;
    Value<Nip> nip;
};

struct Pejabat : Record {
    Text nama, jabatan;
    Value<Nip> nip;
};

struct Pengesahan : Record {
    Text tempat;
    Value<Date> tanggal;
    List<Penyusun> penyusun;
    List<Pejabat> mengetahui, disahkan, pimpinan;
};

struct Revisi : Record {
    Count nomor;
    Value<Date> tanggal;
    Text sebab, uraian;
};

/// Silences one rule for one object, with a reason.
struct Pengecualian : Record {
    Text aturan, objek, alasan;
};

struct Programa : Record {
    Text jenis;
    Value<Pedoman> pedoman;
    Year tahun;
    Value<Tingkat> tingkat;
    WilayahKerja wilayah;
    Penyuluh penyuluh;
    Text balai;
    Keyed<Musim> musim_tanam;
    Penyusunan penyusunan;
    Prose pendahuluan;
    Keadaan keadaan;
    List<Tujuan> tujuan;
    Pemeringkatan pemeringkatan;
    List<Masalah> masalah;
    List<Kegiatan> kegiatan;
    List<Ikhtiar> ikhtiar;
    Monev monev;
    Prose penutup;
    Pengesahan pengesahan;
    List<Revisi> revisi;
    List<Pengecualian> pengecualian;
};

} // namespace suluh
