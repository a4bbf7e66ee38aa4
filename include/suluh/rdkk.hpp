// What the members of a farmer group need (Rencana Definitif Kebutuhan Kelompok), as in a file with `jenis: rdkk`: one
// record a farmer, one plan a season and commodity. Numbers of farmers' rows stay texts: the rules that judge them
// judge rows of a csv as well.
#pragma once

#include "suluh/rdk.hpp"

namespace suluh {

enum class Subjenis : std::uint8_t { pupuk_bersubsidi, saprodi, alsintan };
enum class JenisSaprodi : std::uint8_t { benih, pupuk, pestisida, lainnya };
enum class AsalSarana : std::uint8_t { swadana, kredit, subsidi, bantuan };
enum class JenisKelamin : std::uint8_t { laki_laki, perempuan };
enum class StatusAnggota : std::uint8_t { anggota, calon };
enum class Penguasaan : std::uint8_t { pemilik, pemilik_penggarap, penggarap, buruh };
/// How far an RDKK has come. From `diajukan` on it is out of the group's hands.
enum class StatusRdkk : std::uint8_t { draf, diajukan, korluh, kasi, kabid, kadis, disetujui, ditolak };

/// One fertiliser; the key that it stands under is `pupuk`.
struct Kebutuhan : Record {
    Text pupuk;
    Text jumlah; ///< kg; under `karung` bags, under `biaya` rupiah
};

struct LahanPetani : Record {
    Text letak, luas; ///< luas in ha
    Value<RegionCode> kode_desa;
    List<Text> titik; ///< latitude and longitude
    Text bukti;
};

struct RencanaTanam : Record {
    Text subsektor, musim, komoditas, umur_tanaman;
    Text luas; ///< ha
    Keyed<Kebutuhan> kebutuhan, karung, biaya;
    Keyed<Kebutuhan> alokasi; ///< what was granted
};

struct Petani : Record {
    Text nik, nama, nama_ibu_kandung, tempat_lahir;
    Value<Date> tanggal_lahir;
    Value<JenisKelamin> jenis_kelamin;
    Text alamat;
    Value<StatusAnggota> status_anggota;
    Value<Penguasaan> status_penguasaan;
    Value<bool> lmdh;
    List<LahanPetani> lahan;
    List<RencanaTanam> rencana;
};

/// What the group writes that its farmers' rows add up to: of one season, or of all.
struct JumlahRdkk : Record {
    Text musim;
    Count petani;
    Text luas; ///< ha
    Keyed<Kebutuhan> kebutuhan;
};

/// A change that was made when the year had begun.
struct PerubahanRdkk : Record {
    Text nik, nama;
    Value<Date> tanggal;
    Text alasan, uraian;
};

/// What is bought for a crop, by one farmer or by the group.
struct Saprodi : Record {
    Text petani, komoditas, musim;
    Value<Quantity> luas;
    Value<JenisSaprodi> jenis;
    Text barang;
    Value<Quantity> dosis; ///< for one hectare
    Value<Quantity> jumlah;
    Value<Money> harga; ///< of one unit of `jumlah`
    Value<Money> nilai;
    Value<MonthSet> waktu;
    Value<AsalSarana> sumber;
};

/// A tool or machine that the group works with.
struct Alsintan : Record {
    Text alat, kapasitas;
    Value<Quantity> hari; ///< days that it is needed
    Count jumlah, tersedia, kekurangan;
    Value<AsalSarana> sumber;
    Value<Money> sewa;
};

struct Kios : Record {
    Text kode, nama;
};

struct Rdkk : Record {
    Text jenis;
    Value<Subjenis> subjenis;
    Year tahun;
    Poktan poktan;
    Penyuluh penyuluh;
    Kios kios;
    Musyawarah musyawarah;
    List<Petani> petani;
    List<JumlahRdkk> jumlah;
    List<PerubahanRdkk> perubahan;
    List<Saprodi> saprodi;
    List<Alsintan> alsintan;
    Value<StatusRdkk> status;
    PengesahanRdk pengesahan;
    List<Pengecualian> pengecualian;
};

} // namespace suluh
