// Which parts of ABCD an objective's sentence names, and how it stands with SMART (Permentan 25/2009 II.B). Any bytes
// are accepted; the time taken is linear in their number. Spans count bytes of the text.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "suluh/decimal.hpp"

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
    bool lengkap = false;            ///< all five parts found
    int tahun = 0;                   ///< of the time limit; 0: not said
    int lama = 0;                    ///< months of a limit told as a span ("dalam 3 tahun"); 0: told otherwise
    bool titik_awal = false;         ///< the degree says where it starts from
    bool hanya_sarana = false;       ///< aims at something to exist, at nobody's behaviour
    bool bukan_tujuan = false;       ///< states a problem, a study, or the trainer's own act
    std::string keraguan;            ///< why not realistic, Indonesian; empty when it is
    std::optional<Part> tujuan_lain; ///< a second objective in the same sentence

    std::vector<std::string> catatan; ///< what is missing or doubtful and how to mend it, in Indonesian
};

/// Of a longer text only its beginning is read; a note says so.
inline constexpr std::size_t longest_sentence = 4000;

TelaahTujuan telaah_tujuan(std::string_view teks);

/// Whether a text holds a measure: a figure, a share, a step of a scale ("pemula"), or a number word.
bool menyebut_ukuran(std::string_view teks);

/// Whether a sentence says what a part says: at least two thirds of the words that carry meaning stand in it, in
/// whatever abbreviation and order.
bool menyatakan(std::string_view kalimat, std::string_view bagian);

/// The figures of a text as exact decimals, in its order.
std::vector<Decimal> angka_dalam(std::string_view teks);

/// The sentence rebuilt with a blank ("____") where a part is missing; no figure is invented.
std::string saran_tujuan(std::string_view teks, const TelaahTujuan& telaah);

} // namespace suluh
