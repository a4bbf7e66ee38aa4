// The rules of plans of groups and of what is found in villages; the list begins in registry.cpp.
#include <array>

#include "rules/ipw.hpp"
#include "rules/lembaga.hpp"
#include "rules/pra.hpp"
#include "rules/rdk.hpp"
#include "rules/registry.hpp"

namespace suluh {

namespace {

using enum Level;
using enum Excuse;

constexpr std::array village_rows{
    Rule{"rdk/ganda", galat, "", "satu RDK untuk setiap kelompok dan tahun", allowed},
    Rule{"rdk/poktan", galat, "", "kode kelompok tani dimulai dengan kode desanya", allowed, rdk::poktan},
    Rule{"rdk/tenggat", peringatan, "", "musyawarah RDK sebelum tenggatnya", allowed, rdk::tenggat},
    Rule{"rdk/kuorum", peringatan, "", "musyawarah dihadiri lebih dari setengah anggota", allowed, rdk::kuorum},
    Rule{"rdk/satuan", peringatan, "", "hasil dan produksi menyebut satuannya", allowed, rdk::satuan},
    Rule{"rdk/wajar", galat, "", "hasil mungkin bagi komoditasnya", allowed, rdk::wajar},
    Rule{"rdk/luas-hamparan", galat, "", "luas tanam semusim tidak melebihi hamparan kelompok", allowed,
         rdk::luas_hamparan},
    Rule{"rdk/luas-panen", galat, "", "luas panen tidak melebihi luas tanam", allowed, rdk::luas_panen},
    Rule{"rdk/produksi", galat, "", "produksi sama dengan luas panen kali hasil", allowed, rdk::produksi},
    Rule{"rdk/urutan-produktivitas", peringatan, "", "faktual, sasaran dan potensial makin tinggi", allowed,
         rdk::urutan_produktivitas},
    Rule{"rdk/realistis", peringatan, "Permentan 25/2009 II.B", "sasaran dapat dicapai dalam setahun", allowed,
         rdk::realistis},
    Rule{"rdk/umur-tanaman", peringatan, "", "panen sesudah tanam, menurut umur tanamannya", allowed,
         rdk::umur_tanaman},
    Rule{"rdk/tumpang-tindih", galat, "", "tanaman pada satu hamparan bergiliran", allowed, rdk::tumpang_tindih},
    Rule{"rdk/sasaran-komoditas", peringatan, "", "komoditas pola tanam dan sasaran sama", allowed,
         rdk::sasaran_komoditas},
    Rule{"rdk/jadwal", peringatan, "", "jadwal menyebut penanggung jawab dan jatuh dalam tahun rencana", allowed,
         rdk::jadwal},
    Rule{"rdk/urutan-tanggal", peringatan, "", "RDK ditandatangani sesudah musyawarahnya", allowed,
         rdk::urutan_tanggal},
    Rule{"rdk/pengesahan", galat, "", "ketua kelompok dan penyuluh menandatangani", allowed, rdk::pengesahan},
    Rule{"rdk/masalah-desa", saran, "", "masalah kelompok ada dalam daftar masalah programa desa", allowed},

    Rule{"pra/ganda", peringatan, "", "satu PRA untuk setiap desa dan tahun", allowed},
    Rule{"pra/tanggal", peringatan, "", "tanggal PRA berurutan dan dalam tahunnya", allowed, pra::tanggal},
    Rule{"pra/batas-desa", saran, "", "keempat batas desa ditulis", allowed, pra::batas_desa},
    Rule{"pra/transek", peringatan, "", "zona transek berurutan dan makin jauh", allowed, pra::transek},
    Rule{"pra/kalender-12-bulan", galat, "", "kalender musim mempunyai dua belas angka", allowed,
         pra::kalender_12_bulan},
    Rule{"pra/kalender-isi", peringatan, "", "kalender musim menyebut yang diamati, dengan angka 0 sampai 3", allowed,
         pra::kalender_isi},
    Rule{"pra/kalender-tanam", peringatan, "", "panen dalam kalender musim mempunyai tanamnya", allowed,
         pra::kalender_tanam},
    Rule{"pra/kecenderungan", peringatan, "", "kecenderungan mempunyai sedikitnya tiga tahun, berurutan", allowed,
         pra::kecenderungan},
    Rule{"pra/alur-sejarah", peringatan, "", "alur sejarah berurutan dan sudah terjadi", allowed, pra::alur_sejarah},
    Rule{"pra/mata-pencaharian", peringatan, "", "mata pencaharian berjumlah sebanyak KK desa", allowed,
         pra::mata_pencaharian},
    Rule{"pra/kegiatan-harian", peringatan, "", "seorang pelaku mengerjakan satu kegiatan pada satu waktu", allowed,
         pra::kegiatan_harian},
    Rule{"pra/gender", galat, "", "pembagian kerja laki-laki dan perempuan berjumlah 100%", allowed, pra::gender},
    Rule{"pra/pohon-masalah", galat, "", "pohon masalah dari akibat, satu inti, sampai sebabnya", allowed,
         pra::pohon_masalah},
    Rule{"pra/masalah-jenis", galat, "Permentan 25/2009 II.C", "temuan digolongkan perilaku atau non perilaku", allowed,
         pra::masalah_jenis},
    Rule{"pra/masalah-instrumen", peringatan, "", "temuan menyebut instrumen PRA asalnya, yang ada dalam berkas",
         allowed, pra::masalah_instrumen},

    Rule{"ipw/penduduk-jumlah", galat, "", "penduduk laki-laki dan perempuan berjumlah benar", allowed,
         ipw::penduduk_jumlah},
    Rule{"ipw/kk-tani", galat, "", "KK tani tidak melebihi KK, KK tidak melebihi penduduk", allowed, ipw::kk_tani},
    Rule{"ipw/lahan-jumlah", peringatan, "", "penggunaan lahan berjumlah seluas wilayah", allowed, ipw::lahan_jumlah},
    Rule{"ipw/satuan", peringatan, "", "hasil dan produksi menyebut satuannya", allowed, ipw::satuan},
    Rule{"ipw/wajar", galat, "", "hasil mungkin bagi komoditasnya", allowed, ipw::wajar},
    Rule{"ipw/luas-panen", peringatan, "", "luas panen tidak melebihi luas tanam", allowed, ipw::luas_panen},
    Rule{"ipw/produksi", galat, "", "produksi sama dengan luas panen kali hasil", allowed, ipw::produksi},
    Rule{"ipw/aktual-potensial", peringatan, "", "hasil sekarang tidak melebihi yang dapat dicapai", allowed,
         ipw::aktual_potensial},
    Rule{"ipw/indeks-pertanaman", peringatan, "", "luas tanam setahun dapat dipikul lahannya", allowed,
         ipw::indeks_pertanaman},
    Rule{"ipw/ternak-jumlah", galat, "", "jumlah ternak sesuai dengan jantan, betina dan pemiliknya", allowed,
         ipw::ternak_jumlah},
    Rule{"ipw/baris-ganda", peringatan, "", "setiap komoditas, ternak dan mata pencaharian ditulis sekali", allowed,
         ipw::baris_ganda},
    Rule{"ipw/hujan-12", galat, "", "curah hujan dan hari hujan mempunyai dua belas angka", allowed, ipw::hujan_12},
    Rule{"ipw/hari-hujan", galat, "", "hari hujan sesuai dengan bulannya dan curah hujannya", allowed, ipw::hari_hujan},
    Rule{"ipw/umur-data", peringatan, "", "data desa masih baru ketika programanya disusun", allowed},
    Rule{"ipw/jumlah-desa", galat, "", "angka kecamatan sama dengan jumlah angka desanya", allowed},

    Rule{"lembaga/kelas-nilai", galat, "", "kelas kelompok sesuai dengan nilainya", allowed, lembaga::kelas_nilai},
    Rule{"lembaga/nilai-kurang", peringatan, "", "kelas kelompok menyebut nilai dan tahun penilaiannya", allowed,
         lembaga::nilai_kurang},
    Rule{"lembaga/nilai-lama", peringatan, "", "penilaian kelas kelompok masih baru", allowed, lembaga::nilai_lama},
    Rule{"lembaga/pengurus", galat, "", "ketua, sekretaris dan bendahara orang yang berlainan", allowed,
         lembaga::pengurus},
    Rule{"lembaga/ketua-ganda", peringatan, "", "setiap kelompok mempunyai ketua sendiri", allowed,
         lembaga::ketua_ganda},
    Rule{"lembaga/nama-ganda", peringatan, "", "setiap kelompok ditulis sekali", allowed, lembaga::nama_ganda},
    Rule{"lembaga/gapoktan", peringatan, "", "gapoktan menghimpun kelompok tani desanya", allowed, lembaga::gapoktan},
    Rule{"lembaga/jumlah-anggota", galat, "", "daftar anggota sebanyak jumlah anggota", allowed,
         lembaga::jumlah_anggota},
    Rule{"lembaga/tanpa-rdk", peringatan, "", "kelompok madya dan utama menyusun RDK", allowed},
};

} // namespace

std::span<const Rule> rules_of_villages() {
    return village_rows;
}

} // namespace suluh
