// A clause that names only what comes of it: a pest, a bare outcome, a lack of something that no list knows; and the
// clauses in which something bad is no more.
#include <algorithm>

#include "language/masalah_clause.hpp"

namespace suluh {

namespace {

using enum Ciri;

} // namespace

/// Bad things that fall, stop or are not there; states reached; "tidak lagi" before something bad.
bool Klausa::reversed() const {
    const auto lagi = at(tidak_lagi);
    if (lagi != nowhere && first_of({bagus_lagi}, lagi + 1) > lagi + 2) return true;
    if (lagi != nowhere && first_of({opt, hasil_buruk, bencana}) < lagi) return true;
    // "Tidak ada petani yang membakar lahan"
    const auto nobody = first_of({negasi, tidak_lagi});
    if (nobody != nowhere && at(ada) <= nobody + 1 && first_of(pelaku_mana_pun) > nobody &&
        first_of(pelaku_mana_pun) <= nobody + 3 && first_of({jelas_laku, hasil_buruk, serang}, nobody + 1) != nowhere)
        return true;
    const bool bad = has(hasil_buruk) || has(opt) || has(serang);
    const bool falls = has(turun) || (has(kurangnya) && at(kurangnya) == range_.first) ||
                       (has(sedikit) && !has(naik)) ||
                       (has(negasi) && at(ada) != nowhere && at(ada) + 2 >= first_of({opt, serang}) &&
                        at(ada) < first_of({opt, serang}));
    // "Berkurangnya gulma setelah pemakaian mulsa": what made it fall is told after.
    const SetCiri falling{turun, kurangnya, sedikit};
    const SetCiri harm{opt, hasil_buruk, serang};
    const bool fell = range_.size() > 1 && first_of({sesudah}) != nowhere &&
                      ((kata_[range_.first].any(falling) && kata_[range_.first + 1].any(harm)) ||
                       (kata_[range_.first].any(harm) && kata_[range_.first + 1].any(falling)));
    if (fell) return true;
    if (bad && falls && first_of(benda_psk) == nowhere && first_of({hasil, laku, pakai, verba}) == nowhere) return true;
    // "Penyakit ternak dapat dikendalikan"
    const auto good = at(baik);
    if (bad && good != nowhere && first_of({negasi, kurangnya}) == nowhere &&
        (kata_[good].is("dapat") || kata_[good].is("terkendali") || kata_[good].is("teratasi")))
        return true;
    return has(sudah) && has(baik) && at(sudah) < at(baik);
}

/// "Produksi padi sawah rendah": what stands at the head lacks, not the place, the people or the season named beside
/// it.
std::optional<Temuan> Klausa::outcome_at_head() const {
    constexpr std::size_t opening = 3;
    auto head = range_.first;
    while (head < range_.last && kata_[head].any({kurangnya, turun, masih, naik}) &&
           !kata_[head].any({hasil, hasil_buruk}))
        ++head;
    if (head >= range_.last || head > range_.first + opening || !kata_[head].any({hasil, hasil_buruk}))
        return std::nullopt;
    // What is done to it, by whom it is bought, why it is so: other readings know.
    const SetCiri told{laku,        pakai,       pasif,       punya,    jelas_laku,  cara_salah,
                       tahu_verba,  sikap_verba, mampu_verba, bisa,     tahu_benda,  sikap_benda,
                       mampu_benda, sikap_tegas, tahu_tegas,  pasar,    harga,       serang,
                       opt,         berjalan,    tidak_lagi,  sebab,    modal_tegas, kebijakan_tegas,
                       beli,        buruk,       badan,       pelayanan};
    const SetCiri measured{sedikit, turun, kurangnya, naik, masih, baru};
    bool falls = head > range_.first || kata_[head].has(hasil_buruk);
    for (auto i = head + 1; i < range_.last; ++i) {
        const auto& word = kata_[i];
        const bool measure = word.any(measured) && !word.any({sarana, lahan});
        if (word.is("saat") || word.is("ketika") || word.is("sewaktu")) { // "berat sapi saat dijual masih rendah"
            ++i;
            continue;
        }
        if (word.has(pasar) || (word.any(told) && !measure)) return std::nullopt; // "produk olahan sepi pembeli"
        if (word.has(negasi) && !measure) return std::nullopt;
        falls = falls || measure;
        if (word.any({turun, sedikit})) break; // "... belum memenuhi standar Bulog"
    }
    if (!falls || (has(sudah) && has(baik))) return std::nullopt;
    if (kata_[head].has(hasil) && first_of({kurangnya, turun, sedikit, masih, baru}) == nowhere) return std::nullopt;
    if (first_of({turun, sedikit}) == nowhere && !few() && !has(kurangnya) && has(naik) && kata_[head].has(hasil))
        return std::nullopt;
    auto found = make(std::nullopt, head, false, Sifat::dampak);
    return found;
}

/// Ruling 10: pests, diseases and wild animals are nature's, and no cause that someone can act on.
std::optional<Temuan> Klausa::pest() const {
    const auto i = first_of({opt, serang});
    if (i == nowhere) return std::nullopt;
    const bool bare_name = i == range_.first && range_.size() <= 3 && !has(sudah); // "Hama tikus"
    const bool told =
        bare_name || has(serang) || lacking() || has(masih) || has(naik) || first_of({verba}, i + 1) != nowhere;
    if (!told) return std::nullopt;
    auto found = make(Faktor::alam, i, false, sekitar_.penyebab ? Sifat::akar : Sifat::dampak);
    if (found.kata.size() == 1) {
        const auto other = first_of({serang, naik, masih});
        if (other != nowhere) found.kata = {std::min(i, other), std::max(i, other) + 1};
    }
    return found;
}

/// Ruling 12: yield, income, quality: no factor named.
std::optional<Temuan> Klausa::outcome() const {
    const auto bad = at(hasil_buruk);
    if (bad != nowhere && (lacking() || has(naik) || has(masih) || has(baru) || !has(sudah)))
        return make(std::nullopt, bad, false, Sifat::dampak);
    const auto i = at(hasil);
    for (std::size_t sold = range_.first; sold < range_.last; ++sold) // "hasil panen sulit dijual"
        if (kata_[sold].has(pakai) && has(sedikit) &&
            (kata_[sold].arti.find("jual") != std::string_view::npos ||
             kata_[sold].arti.find("pasar") != std::string_view::npos))
            return make(Faktor::pasar, sold, false);
    // "..., jauh di bawah potensi"
    if (i == nowhere && at(turun) == range_.first && first_of(pelaku_mana_pun) == nowhere)
        return make(std::nullopt, range_.first, false, Sifat::dampak);
    if (i == nowhere || !(lacking() || has(masih) || has(baru))) return std::nullopt;
    auto found = make(std::nullopt, i, false, Sifat::dampak);
    const auto other = first_of({masih, baru}, i);
    if (found.kata.size() == 1 && other != nowhere) found.kata.last = std::min(other + 3, range_.last);
    return found;
}

/// A lack of something that no list knows: people's doing when people are spoken of, else a thing that is not there.
std::optional<Temuan> Klausa::any_lack() const {
    const auto lack = first_of({negasi, kurangnya, sedikit, tidak_lagi, buruk});
    // "... karena pemiliknya tinggal di kota": what people do, whatever it is.
    if (lack == nowhere && sekitar_.penyebab && at(pelaku) == range_.first && range_.size() > 2 && !has(sudah))
        return Temuan{Faktor::sikap, Sifat::akar, false, true, {range_.first, std::min(range_.first + 4, range_.last)}};
    if (lack == nowhere || range_.size() == 1) return std::nullopt;
    // "... memiliki perahu 64 KK, tidak memiliki 48 KK": a count.
    if (lack + 2 < range_.last && kata_[lack + 1].has(punya) && kata_[lack + 2].angka) return std::nullopt;
    const auto who = first_of(pelaku_mana_pun);
    Temuan found{Faktor::sarana, Sifat::akar, false, true, {lack, std::min(lack + 3, range_.last)}};
    // "Batang bawah susah diperoleh", "petani kurang ulet": said in so many words, though no list knows the word.
    const bool next = lack > range_.first && lack + 1 < range_.last;
    if (next && who == nowhere && kata_[lack].any({sedikit, negasi}) && kata_[lack + 1].any({ada, punya, pasok}) &&
        kata_[lack + 1].has(pasif)) {
        found.lemah = false;
        return found;
    }
    if (who == nowhere && lack > range_.first && lack + 1 == range_.last && kata_[lack].has(ada)) found.lemah = false;
    if (next && at(pelaku) < lack && kata_[lack].is("kurang") && kata_[lack + 1].ciri.none()) {
        found.faktor = Faktor::sikap;
        found.tegas = true;
        found.lemah = false;
        return found;
    }
    if (who != nowhere && who == at(lembaga) && at(pelaku) == nowhere && kata_[lack].any({sedikit, buruk})) {
        found.faktor = Faktor::kelembagaan; // "kelembagaan kelompok masih lemah"
        found.sifat = Sifat::dampak;
    } else if (who != nowhere && !has(ada) && !has(kurangnya))
        found.faktor = Faktor::sikap;
    else if (kata_[lack].is("rendahnya") || kata_[lack].is("turunnya") || kata_[lack].is("menurunnya")) {
        found.faktor.reset();
        found.sifat = Sifat::dampak;
    }
    return found;
}

} // namespace suluh
