// The words that the analysis of sentences knows: schemas/words/*.yaml, by class. One line there adds one; a class is a
// key there and a row in lexicon.cpp.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace suluh {

enum class Kelas : std::uint8_t {
    // kalimat.yaml
    hubung_hasil,
    hubung_cara,
    hubung_setara,
    depan,
    topik,
    negasi,
    kekurangan,
    keluhan,
    sudah,
    perbandingan,
    pembuka,
    situasi,
    pencacah,
    sifat_umum,
    mutu_laku,
    umum,
    // khalayak.yaml
    khalayak,
    bukan_khalayak,
    wilayah,
    sifat_khalayak,
    // perilaku.yaml
    psk,
    tahu,
    mampu,
    laku,
    lakuan,
    laku_umum,
    kerja_penyuluh,
    telitian,
    mengubah,
    // kondisi.yaml
    hasil,
    hasil_usaha,
    indeks,
    payung,
    naik,
    turun,
    wujud,
    wujud_jelas,
    dokumen,
    keadaan,
    baku,
    kebajikan,
    henti_keadaan,
    // ukuran.yaml
    ukur,
    ukur_lemah,
    menuju,
    bilangan,
    bagian,
    semua,
    kali_lipat,
    jenjang,
    kelas_poktan,
    nama_jenjang,
    satuan_orang,
    satuan,
    satuan_macam,
    skala,
    hitungan,
    menyatakan_kini,
    // waktu.yaml
    bulan_nama,
    satuan_waktu,
    musim,
    musim_bernama,
    triwulan,
    tepi,
    tepi_kuat,
    depan_waktu,
    ulang,
    naskah,
    lampau,
    // pertanian.yaml
    komoditas,
    teknologi,
    // Read off a word's form, or listed where the form says nothing:
    nomina_laku, ///< an act in noun form: "penerapan"
    verba,       ///< an active verb: me(N)-, ber-
};

/// A set of classes.
struct Classes {
    std::uint64_t low = 0;
    std::uint64_t high = 0;

    constexpr bool any() const { return (low | high) != 0; }
    constexpr Classes operator|(const Classes& other) const { return {low | other.low, high | other.high}; }
    constexpr Classes operator&(const Classes& other) const { return {low & other.low, high & other.high}; }
    constexpr Classes& operator|=(const Classes& other) { return *this = *this | other; }
};

constexpr Classes bit(Kelas kelas) {
    constexpr unsigned half = 64;
    const auto place = static_cast<unsigned>(kelas);
    return place < half ? Classes{std::uint64_t{1} << place, 0} : Classes{0, std::uint64_t{1} << (place - half)};
}

struct Word {
    std::string_view meaning; ///< what an abbreviation or misspelling stands for, else the word itself
    Classes classes;
    bool known = false; ///< in a list, itself or by its root
};

/// A word in lower case, as written. Its form is read where the lists do not have it.
Word look_up(std::string_view word);

/// Longest phrase, in words, that begins with `word`; 1 when none does.
int longest_phrase_from(std::string_view word);
/// A phrase, its words parted by single blanks; `known` is false when it is not listed.
Word look_up_phrase(std::string_view phrase);

} // namespace suluh
