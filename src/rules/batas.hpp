// Numbers and words that rules measure by and that a district may see differently: schemas/batas.yaml.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

namespace suluh {

struct Limits {
    std::int64_t perorangan_terbanyak = 0;      ///< people for whom a method for single persons still works
    std::int64_t massal_tersedikit = 0;         ///< people below whom a method for the masses is too much
    std::int64_t kenaikan_persen_terbanyak = 0; ///< points of a share that an objective may gain in one year
    std::int64_t selisih_hasil_persen = 0;      ///< by which two documents may differ on a hasil
    std::int64_t selisih_luas_persen = 0;       ///< by which areas may miss their total
    std::int64_t masalah_utama = 0;             ///< ranks that a programa must answer with an activity
    std::int64_t kenaikan_hasil_persen = 0;     ///< by which a group's target may exceed its present hasil
    std::int64_t kuorum_persen = 0;             ///< of the members more than this share must be there
    std::int64_t tenggat_rdk_bulan = 0;         ///< the month of the planned year by whose end an RDK is agreed on
    std::int64_t selisih_produksi_kg = 0;       ///< by which a production may miss area times hasil, besides rounding
    std::int64_t hujan_sebulan_mm = 0;          ///< rain that no month exceeds
    std::int64_t indeks_pertanaman = 0;         ///< plantings a year that land can bear
    std::int64_t umur_data_tahun = 0;           ///< years that a village's data may be older than its programa's making
    std::int64_t umur_penilaian_tahun = 0;      ///< years after which a group is assessed again
    std::vector<std::string> jenis_kelamin;     ///< words that say men, women or both, plain
    std::vector<std::string> kelompok_wanita;   ///< words for groups of women alone
    std::vector<std::string> gelar;             ///< academic degrees without points and blanks, folded
    std::vector<std::string> peran;             ///< first words of names that are roles, folded
};

const Limits& batas();

} // namespace suluh
