#include "ranking/methods.hpp"

#include <algorithm>
#include <array>

namespace suluh {

namespace {

constexpr std::array all{
    Method{Metode::bobot, "bobot (penjumlahan berbobot)", "skor = jumlah dari bobot × skor setiap kriteria", "Skor",
           true, score_by_sum},
    Method{Metode::gmp, "GMP (gawat, mendesak, penyebaran)", "skor = jumlah skor semua kriteria", "Skor", true,
           score_by_sum},
    Method{Metode::usg, "USG (urgency, seriousness, growth)", "skor = jumlah skor semua kriteria", "Skor", true,
           score_by_sum},
    Method{Metode::kali, "kali (perkalian)",
           "skor = hasil kali skor semua kriteria; kriteria yang arahnya turun menjadi pembagi", "Skor", true,
           score_by_product},
    Method{Metode::berpasangan, "perbandingan berpasangan", "skor = berapa kali didahulukan dari masalah lain",
           "Menang", false, score_by_pairs},
    Method{Metode::preferensi, "preferensi (tiga masalah terberat)",
           "skor = 3 untuk yang terberat, 2 untuk yang kedua, 1 untuk yang ketiga dari setiap peserta", "Skor", false,
           score_by_preference},
    Method{Metode::ahp, "AHP (proses hierarki analitik)",
           "bobot = jumlah dari bobot kriteria × bobot masalah pada kriteria itu", "Bobot", false, score_by_ahp},
    Method{Metode::faktor_penentu, "faktor penentu (impact point)",
           "kesenjangan = 100 − tingkat penerapan teknologi (TPT); TPT = jumlah skor : (jumlah petani × skor "
           "tertinggi) × 100. Rumus ini anggapan suluh: peraturan tidak menetapkan rumus",
           "Kesenjangan", false, score_by_adoption},
};

} // namespace

std::span<const Method> methods() {
    return all;
}

const Method& method_of(Metode metode) {
    return *std::ranges::find(all, metode, &Method::metode);
}

} // namespace suluh
