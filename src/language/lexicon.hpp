// The words that the analysis of sentences knows: schemas/words/*.yaml, by class. One line there adds one; a class is a
// key there and a row in lexicon.cpp.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace suluh {

enum class Kelas : std::uint8_t {
    hubung_hasil, hubung_cara, hubung_setara, depan, topik, negasi, sudah, sifat_umum, umum,
    khalayak, bukan_khalayak, wilayah,
    psk, tahu, mampu, laku, lakuan, kerja_penyuluh, telitian,
    hasil, payung, naik, turun, wujud, wujud_jelas, dokumen, keadaan, baku,
    ukur, ukur_lemah, bilangan, bagian, semua, kali_lipat, jenjang, satuan_orang, satuan, skala, hitungan,
    bulan_nama, satuan_waktu, musim, musim_bernama, tepi, tepi_kuat, depan_waktu, ulang, naskah, lampau,
    komoditas, teknologi, sarana, prasarana,
    // Read off a word's form, not from a list:
    verba,      ///< an active verb: me(N)-, ber-
    nomina_laku ///< an act in noun form: "penerapan"
};

using Classes = std::uint64_t;

constexpr Classes bit(Kelas kelas) { return Classes{1} << static_cast<unsigned>(kelas); }

struct Word {
    std::string_view meaning; ///< what an abbreviation or misspelling stands for, else the word itself
    Classes classes = 0;
    bool known = false; ///< in a list, itself or by its root
};

/// A word in lower case, as written. Its form is read where the lists do not have it.
Word look_up(std::string_view word);

/// The longest listed phrase of which `word` is the first: looked up by the caller, word by word.
/// Longest phrase, in words, that begins with `word`; 1 when none does.
int longest_phrase_from(std::string_view word);
/// A phrase, its words parted by single blanks; `known` is false when it is not listed.
Word look_up_phrase(std::string_view phrase);

} // namespace suluh
