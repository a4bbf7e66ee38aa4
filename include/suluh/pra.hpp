// What was found in a village by participatory appraisal (PRA), with the village's facts, as in a file with `jenis:
// pra`. Areas of `lahan` are hectares; rainfall is millimetres a month, January first.
#pragma once

#include "suluh/programa.hpp"

namespace suluh {

enum class Pelaku : std::uint8_t { laki_laki, perempuan, bersama };
enum class JenisAkar : std::uint8_t { akibat, inti, sebab };

struct Batas : Record {
    Text utara, selatan, timur, barat;
};

struct WilayahDesa : WilayahKerja {
    Measure luas;
    List<Measure> tinggi;
    Batas batas;
};

struct PelaksanaanPra : Record {
    List<Value<Date>> tanggal;
    List<Text> fasilitator;
    Hadir hadir;
};

struct Penduduk : Record {
    Count laki, perempuan, jumlah, kk, kk_tani;
};

struct Lahan : Record {
    Measure sawah_irigasi, sawah_tadah_hujan, tegalan, pekarangan, perkebunan, hutan_rakyat, kolam, permukiman, lainnya;
};

struct Komoditas : Record {
    Text nama, subsektor;
    Value<Quantity> luas_tanam, luas_panen, faktual, potensial, produksi;
};

struct Ternak : Record {
    Text jenis;
    Count jantan, betina, jumlah, pemilik_kk;
};

struct Iklim : Record {
    List<Measure> curah_hujan, hari_hujan;
};

struct Lembaga : Record {
    Text nama, jenis, kelas;
    Count nilai;
    Year tahun_nilai;
    Count anggota;
    Text ketua;
    Count manfaat, kedekatan;
};

struct ObjekSketsa : Record {
    Text jenis, nama, kondisi;
};

struct Sketsa : Record {
    List<ObjekSketsa> objek;
};

struct Zona : Record {
    Count zona;
    Measure jarak, tinggi, kemiringan;
    Text tanah, guna_lahan;
    List<Text> tanaman;
    Text masalah, potensi;
};

struct KalenderMusim : Record {
    Text faktor, komoditas;
    List<Measure> bulan;
};

struct NilaiTahun : Record {
    Year tahun;
    Measure angka;
};

struct Kecenderungan : Record {
    Text topik, satuan;
    List<NilaiTahun> nilai;
    Text sebab;
};

struct Peristiwa : Record {
    Year tahun;
    Text peristiwa, dampak;
};

struct MataPencaharian : Record {
    Text jenis;
    Count kk;
};

struct KegiatanHarian : Record {
    Value<Clock> mulai, selesai;
    Value<Pelaku> pelaku;
    Text kegiatan;
};

struct PembagianKerja : Record {
    Measure laki, perempuan;
};

struct AnalisisGender : Record {
    Text kegiatan;
    PembagianKerja pelaku;
    Value<Pelaku> pengambil_keputusan;
};

struct AkarMasalah : Record {
    Id id;
    Text uraian;
    Value<JenisAkar> jenis;
    Ref induk;
};

struct TemuanPra : Record {
    Id id;
    Text uraian, instrumen;
    Value<JenisMasalah> jenis;
};

struct PotensiPra : Record {
    Id id;
    Text uraian, instrumen;
};

struct Pra : Record {
    Text jenis;
    Year tahun;
    WilayahDesa wilayah;
    PelaksanaanPra pelaksanaan;
    Penduduk penduduk;
    Lahan lahan;
    List<Komoditas> komoditas;
    List<Ternak> ternak;
    Iklim iklim;
    List<Lembaga> kelembagaan;
    Sketsa sketsa;
    List<Zona> transek;
    List<KalenderMusim> kalender_musim;
    List<Kecenderungan> kecenderungan;
    List<Peristiwa> alur_sejarah;
    List<MataPencaharian> mata_pencaharian;
    List<KegiatanHarian> kegiatan_harian;
    List<AnalisisGender> analisis_gender;
    List<AkarMasalah> pohon_masalah;
    List<TemuanPra> masalah;
    List<PotensiPra> potensi;
    List<Pengecualian> pengecualian;
};

} // namespace suluh
