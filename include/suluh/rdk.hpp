// A farmer group's definitive plan for one year (Rencana Definitif Kelompok), as in a file with `jenis: rdk`.
#pragma once

#include "suluh/programa.hpp"

namespace suluh {

struct Poktan : Record {
    Text kode, nama;
    Value<RegionCode> kode_desa;
    Text gapoktan;
    Count anggota;
};

struct Musyawarah : Record {
    Value<Date> tanggal;
    Text tempat;
    Hadir hadir;
};

struct EvaluasiMusim : Record {
    Text komoditas, musim;
    Value<Quantity> luas_tanam, luas_panen, produktivitas, produksi;
    Text kendala;
};

struct UrutanTanam : Record {
    Text musim, komoditas, varietas;
    Value<MonthSet> tanam, panen;
};

struct PolaTanam : Record {
    Text hamparan;
    Value<Quantity> luas;
    List<UrutanTanam> urutan;
};

struct SasaranProduksi : Record {
    Text komoditas, musim;
    Value<Quantity> luas_tanam, luas_panen, faktual, sasaran, potensial, produksi;
};

struct Teknologi : Record {
    Text komoditas, komponen, anjuran, sekarang, sasaran;
};

struct JadwalKelompok : Record {
    Text kegiatan, jenis;
    Value<Date> mulai, selesai;
    Text lokasi, penanggung_jawab;
    List<Text> pelaksana;
};

struct PembagianTugas : Record {
    Text seksi, nama, uraian;
};

struct Permodalan : Record {
    Value<Money> swadana, kredit, iuran, bantuan;
};

/// A row of the group's register of members.
struct AnggotaPoktan : Record {
    Text nik, nama;
    Text luas; ///< ha that the member works
};

struct MasalahKelompok : Record {
    Id id;
    Text uraian;
};

struct PengesahanRdk : Record {
    Text ketua, sekretaris;
    Penyuluh penyuluh;
    Value<Date> tanggal;
};

struct Rdk : Record {
    Text jenis;
    Year tahun;
    Poktan poktan;
    List<AnggotaPoktan> anggota;
    Musyawarah musyawarah;
    List<EvaluasiMusim> evaluasi;
    List<PolaTanam> pola_tanam;
    List<SasaranProduksi> sasaran;
    List<Teknologi> teknologi;
    List<JadwalKelompok> jadwal;
    List<PembagianTugas> pembagian_tugas;
    Permodalan permodalan;
    List<MasalahKelompok> masalah;
    PengesahanRdk pengesahan;
    List<Pengecualian> pengecualian;
};

} // namespace suluh
