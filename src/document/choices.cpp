#include "document/choices.hpp"

#include <array>

namespace suluh {

namespace {

template <class... Names>
constexpr auto list(Names... names) {
    return std::array<std::string_view, sizeof...(names)>{names...};
}

constexpr auto pedoman = list("25/2009", "47/2016");
constexpr auto status = list("pns", "pppk", "thl", "swasta", "swadaya");
constexpr auto unsur = list("potensi", "produktivitas", "lingkungan", "perilaku", "kebutuhan");
constexpr auto jenis_masalah = list("perilaku", "non perilaku");
constexpr auto faktor = list("pengetahuan", "sikap", "keterampilan", "sarana", "prasarana", "modal", "kebijakan",
                             "pelayanan", "alam", "pasar", "kelembagaan");
constexpr auto aspek = list("kebijakan", "sarana/prasarana", "pembiayaan", "pengaturan dan pelayanan");
constexpr auto peran = list("penyuluh", "koordinator penyuluh", "pelaku utama", "pelaku usaha");
constexpr auto metode = list("bobot", "gmp", "usg", "kali", "berpasangan", "preferensi", "ahp", "faktor_penentu");
constexpr auto seri = list("rapat", "lompat", "berurutan", "langsung");
constexpr auto arah = list("naik", "turun");
constexpr auto butir = list("banyak", "sebaran", "kerugian", "mudah", "mendesak");
constexpr auto tingkat = list("desa", "kecamatan", "kabupaten", "provinsi", "nasional");
constexpr auto pelaku = list("laki-laki", "perempuan", "bersama");
constexpr auto jenis_akar = list("akibat", "inti", "sebab");
constexpr auto subjenis = list("pupuk bersubsidi", "saprodi", "alsintan");
constexpr auto jenis_saprodi = list("benih", "pupuk", "pestisida", "lainnya");
constexpr auto asal_sarana = list("swadana", "kredit", "subsidi", "bantuan");
constexpr auto jenis_kelamin = list("L", "P");
constexpr auto status_anggota = list("anggota", "calon");
constexpr auto penguasaan = list("pemilik", "pemilik penggarap", "penggarap", "buruh");
constexpr auto status_rdkk = list("draf", "diajukan", "korluh", "kasi", "kabid", "kadis", "disetujui", "ditolak");
constexpr auto lahan_berlebih = list("tolak", "batasi");
constexpr auto pembulatan = list("genap", "ke atas");
constexpr auto nama_batas =
    list("luas lahan", "umur termuda", "umur tertua", "selisih kg", "desimal luas", "luas sama persen",
         "luas sama petani", "nik nol persen", "anggota persen", "titik sama petani", "perubahan tahun persen");
constexpr auto dokumen_jadwal = list("rdk", "rdkk");

} // namespace

std::span<const std::string_view> choices(Pedoman) {
    return pedoman;
}
std::span<const std::string_view> choices(StatusPenyuluh) {
    return status;
}
std::span<const std::string_view> choices(Unsur) {
    return unsur;
}
std::span<const std::string_view> choices(JenisMasalah) {
    return jenis_masalah;
}
std::span<const std::string_view> choices(Faktor) {
    return faktor;
}
std::span<const std::string_view> choices(Aspek) {
    return aspek;
}
std::span<const std::string_view> choices(Peran) {
    return peran;
}
std::span<const std::string_view> choices(Metode) {
    return metode;
}
std::span<const std::string_view> choices(Seri) {
    return seri;
}
std::span<const std::string_view> choices(Arah) {
    return arah;
}
std::span<const std::string_view> choices(Butir) {
    return butir;
}
std::span<const std::string_view> choices(Tingkat) {
    return tingkat;
}
std::span<const std::string_view> choices(Pelaku) {
    return pelaku;
}
std::span<const std::string_view> choices(JenisAkar) {
    return jenis_akar;
}

std::span<const std::string_view> choices(Subjenis) {
    return subjenis;
}
std::span<const std::string_view> choices(JenisSaprodi) {
    return jenis_saprodi;
}
std::span<const std::string_view> choices(AsalSarana) {
    return asal_sarana;
}
std::span<const std::string_view> choices(JenisKelamin) {
    return jenis_kelamin;
}
std::span<const std::string_view> choices(StatusAnggota) {
    return status_anggota;
}
std::span<const std::string_view> choices(Penguasaan) {
    return penguasaan;
}
std::span<const std::string_view> choices(StatusRdkk) {
    return status_rdkk;
}
std::span<const std::string_view> choices(LahanBerlebih) {
    return lahan_berlebih;
}
std::span<const std::string_view> choices(Pembulatan) {
    return pembulatan;
}
std::span<const std::string_view> choices(NamaBatas) {
    return nama_batas;
}
std::span<const std::string_view> choices(DokumenJadwal) {
    return dokumen_jadwal;
}
} // namespace suluh
