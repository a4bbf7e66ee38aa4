// Whether a problem's sentence tells of behaviour, what stands behind it, and whether a cause is named (Permentan
// 25/2009 II.C, IV.C). Any bytes are accepted; the time taken is linear in their number.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "suluh/programa.hpp"

namespace suluh {

/// What a sentence tells; a programa knows only the first two.
enum class JenisTelaah : std::uint8_t { perilaku, non_perilaku, campuran, bukan_masalah };
enum class Sifat : std::uint8_t { akar, dampak };

struct TelaahMasalah {
    JenisTelaah jenis = JenisTelaah::bukan_masalah;
    std::optional<Faktor> faktor;    ///< of campuran the one named first
    std::vector<Faktor> faktor_lain; ///< campuran: the others, in the order named
    std::optional<Sifat> sifat;      ///< akar: a cause someone can act on is named; dampak: only an effect
    bool harapan = false;            ///< no problem but a goal, an activity, a request
    std::string alasan;              ///< one sentence in Indonesian: what in the text decides
};

TelaahMasalah telaah_masalah(std::string_view teks);

std::string_view name_of(JenisTelaah jenis);
std::string_view name_of(Faktor faktor);
std::string_view name_of(Sifat sifat);

} // namespace suluh
