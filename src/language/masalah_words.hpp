// The words that problems are read by: schemas/words/masalah.yaml, by class. They are looked up apart from the words of
// lexicon.hpp: a phrase that decides a problem ("belum ada pesaing") must not join words of an objective.
#pragma once

#include <array>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <initializer_list>
#include <string_view>
#include <vector>

#include "language/sentence.hpp"

namespace suluh {

/// What a word may be to a problem; a key of masalah.yaml each.
enum class Ciri : std::uint8_t {
    sebab,
    hasil_sambung,
    walau,
    namun,
    setara,
    untuk,
    negasi,
    sedikit,
    buruk,
    kurangnya,
    turun,
    naik,
    masih,
    baru,
    sudah,
    tidak_lagi,
    ada,
    tahu_verba,
    tahu_benda,
    tahu_tegas,
    pelatihan,
    sikap_verba,
    sikap_benda,
    sikap_tegas,
    mampu_verba,
    mampu_benda,
    mampu_tegas,
    bisa,
    beli,
    punya,
    pelaku,
    petugas,
    lembaga,
    kunjung,
    laku,
    pakai,
    teknik,
    pilihan,
    bersama,
    jelas_laku,
    ukuran_laku,
    cara_salah,
    tindak,
    rawat,
    lampaui,
    sarana,
    lahan,
    prasarana,
    modal,
    modal_tegas,
    kebijakan,
    kebijakan_tegas,
    pelayanan,
    lambat,
    pasar,
    harga,
    alam,
    bencana,
    opt,
    serang,
    badan,
    berjalan,
    pasok,
    hasil,
    hasil_buruk,
    kelas,
    pemula,
    tujuan_awal,
    minta,
    judul,
    nihil,
    baik,
    bagus_lagi,
    bukan_pasif,
    sesudah,
    ekor,
    beban,
    // Read off a word's form, not from a list:
    verba, ///< active: me(N)-, ber-
    pasif  ///< di-
};

inline constexpr std::size_t jumlah_ciri = static_cast<std::size_t>(Ciri::pasif) + 1;

class SetCiri {
public:
    SetCiri() = default;
    SetCiri(std::initializer_list<Ciri> all) {
        for (const auto one : all) bits_[place(one) / 64] |= std::uint64_t{1} << place(one) % 64;
    }
    bool has(Ciri one) const { return (bits_[place(one) / 64] >> place(one) % 64 & 1U) != 0; }
    bool any(const SetCiri& of) const { return ((bits_[0] & of.bits_[0]) | (bits_[1] & of.bits_[1])) != 0; }
    bool none() const { return (bits_[0] | bits_[1]) == 0; }
    void add(const SetCiri& more) {
        bits_[0] |= more.bits_[0];
        bits_[1] |= more.bits_[1];
    }
    template <class Visit>
    void each(const Visit& visit) const {
        for (std::size_t half = 0; half < bits_.size(); ++half)
            for (auto rest = bits_[half]; rest != 0; rest &= rest - 1)
                visit(half * 64 + static_cast<std::size_t>(std::countr_zero(rest)));
    }

private:
    static constexpr std::size_t place(Ciri one) { return static_cast<std::size_t>(one); }

    std::array<std::uint64_t, 2> bits_{};
};

/// A word or listed phrase of a problem, a figure or a mark.
struct Kata {
    std::string_view arti; ///< lower case, abbreviation written out
    SetCiri ciri;
    Range token; ///< of the sentence
    bool angka = false;
    bool tanda = false;

    bool is(std::string_view word) const { return arti == word; }
    bool has(Ciri one) const { return ciri.has(one); }
    bool any(const SetCiri& of) const { return ciri.any(of); }
};

/// The sentence's tokens, its own phrases cut again and those of masalah.yaml joined.
std::vector<Kata> words_of(const Sentence& sentence);

} // namespace suluh
