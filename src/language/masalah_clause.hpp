// What one clause of a problem says: at most one obstacle, by the cues of masalah.yaml.
#pragma once

#include <array>
#include <optional>
#include <span>

#include "suluh/telaah_masalah.hpp"

#include "language/masalah_words.hpp"

namespace suluh {

/// An obstacle that a clause names.
struct Temuan {
    std::optional<Faktor> faktor; ///< none: a bare outcome
    Sifat sifat = Sifat::akar;
    bool tegas = false; ///< said in so many words (PSK), not read off a practice
    bool lemah = false; ///< a lack of something unknown: yields to whatever else is named
    Range kata;         ///< the words that decide, of the whole text

    bool perilaku() const {
        return faktor == Faktor::pengetahuan || faktor == Faktor::sikap || faktor == Faktor::keterampilan;
    }
};

/// What a clause may take over from the text around it.
struct Sekitar {
    bool penyebab = false;       ///< stands after a causal word: a noun alone names the cause
    bool kekurangan = false;     ///< a lack named outside rules this clause too: "kurangnya modal [dan pengetahuan]"
    bool negasi = false;         ///< "belum tahu [dan mau]"
    const Kata* topik = nullptr; ///< the subject of the clause before: "pupuk ada namun [letaknya jauh]"
};

/// Traits that several questions ask for together.
inline const SetCiri kurang{Ciri::negasi, Ciri::sedikit,    Ciri::buruk, Ciri::kurangnya,
                            Ciri::turun,  Ciri::tidak_lagi, Ciri::lambat};
inline const SetCiri benda_psk{Ciri::tahu_benda, Ciri::sikap_benda, Ciri::mampu_benda};
inline const SetCiri pelaku_mana_pun{Ciri::pelaku, Ciri::petugas, Ciri::lembaga};

class Klausa {
public:
    Klausa(std::span<const Kata> kata, Range range, const Sekitar& sekitar);

    std::optional<Temuan> temuan() const;
    /// Names a lack that nouns after "dan" may share: "kurangnya modal", "belum ada".
    bool governs() const;
    bool shares(bool topic_open) const;
    bool opens_topic() const;
    /// A noun and then what it lacks: "pengetahuan petani terbatas"; not "belum ada kebun".
    bool lack_is_last() const;
    bool negates() const;
    /// Only nouns, nothing said about them: "modal" in "modal dan pengetahuan terbatas".
    bool bare() const;
    bool names_only() const;
    bool asks_object() const;
    bool heads_lack() const;
    bool low_things() const;
    bool has(Ciri ciri) const { return at(ciri) != nowhere; }
    const Kata* topik() const;

private:
    static constexpr std::size_t nowhere = static_cast<std::size_t>(-1);

    std::size_t at(Ciri ciri) const { return first_[static_cast<std::size_t>(ciri)]; }
    std::size_t first_of(const SetCiri& any, std::size_t from = 0) const;
    std::size_t last_of(const SetCiri& any, std::size_t before) const;
    bool negated(std::size_t i) const;
    bool lacking() const { return lacking_; }
    bool few() const { return few_; }
    bool counts_few() const;
    std::size_t first_member() const;
    bool pays_at(std::size_t i) const;
    bool reversed() const;
    std::size_t phrase_end(std::size_t cue) const;
    Temuan make(std::optional<Faktor> faktor, std::size_t cue, bool tegas, Sifat sifat = Sifat::akar) const;

    std::optional<Temuan> attitude() const;
    std::optional<Temuan> skill() const;
    std::optional<Temuan> measure() const;
    std::optional<Temuan> psk_verb() const;
    std::optional<Temuan> psk_noun() const;
    std::optional<Temuan> can() const;
    std::optional<Temuan> access() const;
    std::optional<Temuan> body() const;
    std::optional<Temuan> rank() const;
    std::optional<Temuan> practice() const;
    std::size_t practice_word() const;
    bool done_to_thing(std::size_t act) const;
    bool thing_of_ones_own(std::size_t act) const;
    bool says_fit() const;
    bool alone(std::size_t officer) const;
    Faktor practice_factor(std::size_t verb) const;
    std::optional<Temuan> resource() const;
    std::optional<Temuan> resource_at(std::size_t i) const;
    std::optional<Temuan> pest() const;
    std::optional<Temuan> outcome() const;
    std::optional<Temuan> outcome_at_head() const;
    bool placed(std::size_t i) const;
    std::size_t subject(const SetCiri& any) const;
    std::optional<Temuan> any_lack() const;

    std::span<const Kata> kata_;
    Range range_;
    Sekitar sekitar_;
    std::array<std::size_t, jumlah_ciri> first_{};
    bool few_ = false;
    bool lacking_ = false;
};

} // namespace suluh
