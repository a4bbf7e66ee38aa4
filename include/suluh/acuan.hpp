// The policy values of one year, as in a file with `jenis: acuan`: who may ask for subsidised fertiliser, for what, how
// much of it, at what price. Each value names its source. schemas/acuan/ holds the newest; --acuan replaces it.
#pragma once

#include "suluh/field.hpp"

namespace suluh {

/// What happens to a farmer who works more land than the limit.
enum class LahanBerlebih : std::uint8_t { tolak, batasi };
/// How a dose times an area is made whole: 82,5 to 82 (genap: half to even) or to 83.
enum class Pembulatan : std::uint8_t { genap, ke_atas };
enum class NamaBatas : std::uint8_t {
    luas_lahan,             ///< ha that a farmer may work
    umur_termuda,           ///< years on 1 January of the plan's year
    umur_tertua,            ///< above it perhaps no longer alive
    selisih_kg,             ///< by which need and dose × area may differ
    desimal_luas,           ///< that an upload takes
    luas_sama_persen,       ///< of a group's farmers with one and the same area
    luas_sama_petani,       ///< from so many farmers on
    nik_nol_persen,         ///< of a file's NIK that end in 0
    anggota_persen,         ///< of a group's members who should be in its RDKK
    titik_sama_petani,      ///< whose land lies at one and the same point
    perubahan_tahun_persen, ///< by which a group's plan may differ from last year's
};
enum class DokumenJadwal : std::uint8_t { rdk, rdkk };

struct SubsektorAcuan : Record {
    Text nama;
    Measure luas_terbanyak; ///< ha for each farmer and season
    Text sumber;
};

struct KomoditasAcuan : Record {
    Text nama, subsektor;
    List<Text> sebutan; ///< other names for it
    Value<bool> tahunan;
    Text sumber;
};

struct HargaAcuan : Record {
    Value<Date> mulai;
    Value<Money> harga; ///< of one kg
    Text sumber;
};

struct PupukAcuan : Record {
    Text nama;
    List<Text> sebutan; ///< other names, also the heading of its column
    Value<bool> aktif;
    List<Text> hanya_untuk; ///< commodities
    Measure karung;         ///< kg a bag
    List<HargaAcuan> harga;
    Text sumber;
};

/// kg of one fertiliser for one hectare; the key that it stands under is `pupuk`.
struct DosisPupuk : Record {
    Text pupuk;
    Measure jumlah;
};

struct DosisAcuan : Record {
    Value<RegionCode> wilayah;
    Text komoditas;
    Keyed<DosisPupuk> dosis;
    Text sumber;
};

struct BatasAcuan : Record {
    Value<NamaBatas> nama;
    Measure nilai;
    Text sumber;
};

/// kg of one fertiliser granted to a region; the key that it stands under is `pupuk`.
struct AlokasiPupuk : Record {
    Text pupuk;
    Count jumlah;
};

struct AlokasiAcuan : Record {
    Value<RegionCode> wilayah;
    Keyed<AlokasiPupuk> alokasi;
    Text sumber;
};

/// A reason for which an RDKK may be changed within its year.
struct AlasanAcuan : Record {
    Text nama;
    List<Text> sebutan;
    Text sumber;
};

struct JadwalAcuan : Record {
    Value<DokumenJadwal> dokumen;
    Value<Date> mulai, selesai;
    Text sumber;
};

struct Acuan : Record {
    Text jenis;
    Year tahun;
    Text sumber;
    List<SubsektorAcuan> subsektor;
    List<KomoditasAcuan> komoditas;
    List<PupukAcuan> pupuk;
    List<DosisAcuan> dosis;
    List<BatasAcuan> batas;
    Value<LahanBerlebih> lahan_berlebih;
    Value<Pembulatan> pembulatan;
    List<JadwalAcuan> jadwal;
    List<AlokasiAcuan> alokasi;
    List<AlasanAcuan> alasan_perubahan;
};

} // namespace suluh
