// Reading sentences as a careful supervisor would: which parts of ABCD an objective names (Permentan 25/2009 II.B), and
// whether a problem is one of behaviour, what stands behind it, and whether a cause is named (II.C, IV.C). Any bytes
// are accepted; the time taken is linear in their number. Spans count bytes of the text.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace suluh {

/// The part of a text that expresses something: `text.substr(begin, end - begin)`, never empty.
struct Part {
    std::size_t begin = 0;
    std::size_t end = 0;

    std::string_view of(std::string_view text) const { return text.substr(begin, end - begin); }
    bool operator==(const Part&) const = default;
};

/// SMART: khas, dapat diukur, dapat dikerjakan, realistis, dibatasi waktu.
struct Smart {
    bool khas = false;
    bool terukur = false;
    bool dapat_dikerjakan = false;
    bool realistis = true; ///< false only on evidence in the text
    bool berbatas_waktu = false;
};

struct TelaahTujuan {
    std::optional<Part> khalayak;
    std::optional<Part> perilaku;
    std::optional<Part> kondisi;
    std::optional<Part> derajat;
    std::optional<Part> waktu;
    Smart smart;
    bool lengkap = false;             ///< all five parts found
    std::vector<std::string> catatan; ///< what is missing or doubtful and how to mend it, in Indonesian
};

/// Of a longer text only its beginning is read; a note says so.
inline constexpr std::size_t longest_sentence = 4000;

TelaahTujuan telaah_tujuan(std::string_view teks);

/// The sentence rebuilt with a blank ("____") where a part is missing; no figure is invented.
std::string saran_tujuan(std::string_view teks, const TelaahTujuan& telaah);

enum class JenisMasalah : std::uint8_t { perilaku, non_perilaku, campuran, bukan_masalah };
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
enum class Sifat : std::uint8_t { akar, dampak };

struct TelaahMasalah {
    JenisMasalah jenis = JenisMasalah::bukan_masalah;
    std::optional<Faktor> faktor;    ///< of campuran the one named first
    std::vector<Faktor> faktor_lain; ///< campuran: the others, in the order named
    std::optional<Sifat> sifat;      ///< akar: a cause someone can act on is named; dampak: only an effect
    std::string alasan;              ///< one sentence in Indonesian: what in the text decides
};

TelaahMasalah telaah_masalah(std::string_view teks);

std::string_view name_of(JenisMasalah jenis);
std::string_view name_of(Faktor faktor);
std::string_view name_of(Sifat sifat);

} // namespace suluh
