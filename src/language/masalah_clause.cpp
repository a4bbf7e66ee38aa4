#include "language/masalah_clause.hpp"

#include <algorithm>

namespace suluh {

namespace {

using enum Ciri;

const SetCiri penyangkal{negasi, sedikit, tidak_lagi, kurangnya};
const SetCiri kata_psk{tahu_verba, sikap_verba, mampu_verba};
const SetCiri faktor_luar{sarana, prasarana, modal,   modal_tegas, kebijakan, kebijakan_tegas, pelayanan, pasar,
                          harga,  alam,      bencana, opt,         lahan,     petugas,         badan};

} // namespace

Klausa::Klausa(std::span<const Kata> kata, Range range, const Sekitar& sekitar)
    : kata_(kata), range_(range), sekitar_(sekitar) {
    first_.fill(nowhere);
    for (std::size_t i = range.first; i < range.last; ++i)
        kata[i].ciri.each([this, i](std::size_t c) { first_[c] = std::min(first_[c], i); });
    few_ = counts_few();
    lacking_ = sekitar_.penyebab || sekitar_.kekurangan || first_of(kurang) != nowhere || few_;
}

std::size_t Klausa::first_of(const SetCiri& any, std::size_t from) const {
    for (std::size_t i = std::max(from, range_.first); i < range_.last; ++i)
        if (kata_[i].any(any)) return i;
    return nowhere;
}

std::size_t Klausa::last_of(const SetCiri& any, std::size_t before) const {
    for (std::size_t i = std::min(before, range_.last); i > range_.first; --i)
        if (kata_[i - 1].any(any)) return i - 1;
    return nowhere;
}

bool Klausa::governs() const {
    constexpr std::size_t opening = 2;
    const auto lack = first_of({kurangnya, negasi, sedikit});
    return lack != nowhere && lack < range_.first + opening && first_of(kata_psk) == nowhere && !has(verba) &&
           !has(bisa);
}

/// What "dan" may add to a lack named before: "[kurangnya modal dan] pengetahuan petani".
bool Klausa::shares(bool topic_open) const {
    constexpr std::size_t opening = 2;
    const auto noun = first_of(topic_open ? SetCiri{tahu_benda, sikap_benda, mampu_benda, modal}
                                          : SetCiri{tahu_benda, sikap_benda, mampu_benda, sarana, prasarana, modal,
                                                    kebijakan, pelayanan, pasar, petugas});
    return noun != nowhere && noun < range_.first + opening && first_of(kurang) == nowhere && !has(sudah);
}

bool Klausa::lack_is_last() const {
    constexpr std::size_t closing = 2;
    const auto lack = first_of(kurang);
    return lack != nowhere && lack > range_.first && lack + closing >= range_.last;
}

/// A lack of knowledge about something: what "dan" adds may be more of that something.
bool Klausa::opens_topic() const {
    for (std::size_t i = range_.first; i < range_.last; ++i)
        for (const auto* word :
             {"tentang", "mengenai", "terhadap", "dalam", "cara", "akan", "terkait", "soal", "pentingnya"})
            if (kata_[i].is(word)) return true;
    return has(untuk);
}

bool Klausa::negates() const {
    return has(negasi);
}

bool Klausa::bare() const {
    return first_of(kurang) == nowhere &&
           first_of({verba, pasif, laku, pakai, ada, masih, sudah, baru, naik, bisa, sikap_tegas, mampu_tegas, bencana,
                     serang}) == nowhere &&
           first_of(kata_psk) == nowhere;
}

/// A list of things of which nothing is said: "wereng", "banjir".
bool Klausa::names_only() const {
    // "membedakan pupuk asli dan palsu": one word alone tells of the thing named before.
    if (range_.size() == 1 && kata_[range_.first].has(buruk) && !kata_[range_.first].any({sikap_tegas})) return true;
    for (std::size_t i = range_.first; i < range_.last; ++i)
        if (kata_[i].any(kurang) && !kata_[i].any({bencana})) return false;
    return first_of(pelaku_mana_pun) == nowhere &&
           first_of({verba, pasif, laku, pakai, ada, masih, sudah, baru, naik, bisa, sikap_tegas, mampu_tegas, serang,
                     harga}) == nowhere &&
           first_of(kata_psk) == nowhere;
}

/// A lack of knowledge, will or skill that goes on to what it is about: "belum terampil mengendalikan tikus".
bool Klausa::asks_object() const {
    const SetCiri firm{tahu_tegas, sikap_tegas, mampu_tegas}; // "kurang peduli" is one phrase
    const SetCiri cues{tahu_verba, sikap_verba, mampu_verba, tahu_benda, sikap_benda, mampu_benda, bisa,
                       laku,       pakai,       verba,       tahu_tegas, sikap_tegas, mampu_tegas};
    const auto lack = std::min(first_of(penyangkal), first_of(firm));
    const auto cue = last_of(cues, range_.last);
    return lack != nowhere && cue != nowhere && (cue > lack || kata_[lack].any(firm)) && cue + 1 < range_.last &&
           !has(serang);
}

/// "Keterampilan petani mengendalikan tikus [dan wereng masih rendah]": the quality whose lack is told behind.
bool Klausa::heads_lack() const {
    constexpr std::size_t opening = 2;
    const auto noun = first_of(benda_psk);
    return noun != nowhere && noun < range_.first + opening && first_of(kurang) == nowhere &&
           first_of({masih, sudah, baru, naik}) == nowhere;
}

/// "[Pengetahuan tentang pupuk dan] benih masih rendah": knowledge is low, seed is not.
bool Klausa::low_things() const {
    const auto lack = first_of(kurang);
    return lack != nowhere && (kata_[lack].is("rendah") || kata_[lack].is("lemah")) && lack_is_last() &&
           first_of(pelaku_mana_pun) == nowhere && first_of(benda_psk) == nowhere &&
           first_of({hasil, harga, hasil_buruk, modal, pelayanan, laku, pakai}) == nowhere;
}

const Kata* Klausa::topik() const {
    const auto i = first_of(faktor_luar);
    return i == nowhere ? nullptr : &kata_[i];
}

/// A word of lack stands near before `i`, and no other verb between that it would belong to.
bool Klausa::negated(std::size_t i) const {
    constexpr std::size_t reach = 5;
    for (std::size_t steps = 1; steps <= reach && i >= range_.first + steps; ++steps) {
        const auto& word = kata_[i - steps];
        if (word.any(penyangkal)) return true;
        if (word.any({verba, pasif, laku, pakai}) && !word.any(kata_psk) && !word.has(punya)) return false;
    }
    return sekitar_.negasi && i <= range_.first + 1;
}

/// "baru 5 orang yang …", "yang … masih sedikit"
bool Klausa::counts_few() const {
    if (has(baru))
        for (std::size_t i = at(baru) + 1; i < range_.last; ++i)
            if (kata_[i].angka || kata_[i].is("yang") || kata_[i].is("sekali") || kata_[i].any(pelaku_mana_pun))
                return true;
    for (std::size_t i = range_.first; i + 1 < range_.last; ++i)
        if (kata_[i].is("yang")) return first_of({sedikit, negasi}, i) != nowhere;
    return has(sedikit) && has(masih);
}

std::optional<Temuan> Klausa::temuan() const {
    if (range_.empty() || reversed()) return std::nullopt;
    if (has(nihil) && first_of(kurang) == nowhere && !has(naik) && !has(masih) && !sekitar_.penyebab)
        return std::nullopt;
    using Reading = std::optional<Temuan> (Klausa::*)() const;
    constexpr std::array<Reading, 13> readings{
        &Klausa::rank,     &Klausa::psk_verb, &Klausa::can,      &Klausa::outcome_at_head,
        &Klausa::attitude, &Klausa::skill,    &Klausa::psk_noun, &Klausa::access,
        &Klausa::body,     &Klausa::practice, &Klausa::resource, &Klausa::outcome,
        &Klausa::any_lack};
    for (const auto reading : readings)
        if (auto found = (this->*reading)()) return found;
    return std::nullopt;
}

/// The class of a group measures what it can do (Permentan 82/2013); its cause is not named.
std::optional<Temuan> Klausa::rank() const {
    const auto i = at(kelas);
    if (i == nowhere || !has(pemula) || !(lacking() || has(masih))) return std::nullopt;
    return make(Faktor::keterampilan, i, false, Sifat::dampak);
}

/// A person who is not the name of a body: "koperasi nelayan" is one.
std::size_t Klausa::first_member() const {
    auto i = first_of({pelaku, petugas});
    while (i != nowhere && i > range_.first && kata_[i - 1].has(lembaga)) i = first_of({pelaku, petugas}, i + 1);
    return i;
}

/// "belum tahu", "tidak mau", "kurang terampil", "yang paham masih sedikit"
std::optional<Temuan> Klausa::psk_verb() const {
    const auto trader = at(pasar);
    const auto who = first_of(pelaku_mana_pun);
    const bool body_only = has(lembaga) && first_member() == nowhere;
    for (auto i = first_of(kata_psk); i != nowhere; i = first_of(kata_psk, i + 1)) {
        const auto& word = kata_[i];
        // "... karena petani ingin cepat panen": the wish is the cause.
        if (word.is("ingin") && sekitar_.penyebab && at(pelaku) < i) return make(Faktor::sikap, i, true);
        if (!negated(i) && !few()) continue;
        if (word.has(mampu_verba) && pays_at(i)) return make(Faktor::modal, i, true);
        // A body that is not "aktif", a dealer who is not "jujur": no attitude of farmers.
        if (word.has(berjalan) && body_only) continue;
        if (word.has(sikap_verba) && std::min(trader, at(modal)) < i && who > std::min(trader, at(modal))) continue;
        // "Petani tidak menerima bantuan": what did not come.
        if (word.is("menerima") && i + 1 < range_.last && kata_[i + 1].any({sarana, modal, pelayanan})) continue;
        if (word.is("sanggup") && who > i && at(sarana) < i) continue; // "kapal tidak sanggup ..."
        if (word.has(tahu_verba)) return make(Faktor::pengetahuan, i, true);
        return make(word.has(mampu_verba) ? Faktor::keterampilan : Faktor::sikap, i, true);
    }
    return std::nullopt;
}

bool Klausa::pays_at(std::size_t i) const {
    return (i + 1 < range_.last && kata_[i + 1].has(beli)) || (i + 2 < range_.last && kata_[i + 2].has(beli));
}

/// "belum bisa menyetel": people cannot do it; "tidak dapat dilalui", "tidak bisa membeli" are something else.
std::optional<Temuan> Klausa::can() const {
    // "Pengurus kesulitan menyusun laporan"; but "sulit memperoleh pupuk" is a matter of pupuk.
    const auto hard = at(sedikit);
    if (hard != nowhere && hard + 1 < range_.last &&
        (kata_[hard].arti.ends_with("sulit") || kata_[hard].is("kesulitan") || kata_[hard].is("susah") ||
         kata_[hard].is("lambat")))
        if (first_of(pelaku_mana_pun) < hard && kata_[hard + 1].any({verba, teknik}) &&
            !kata_[hard + 1].any({punya, beli, pasok, kunjung, sarana, pasar}) && !kata_[hard].has(pasar))
            return make(Faktor::keterampilan, hard, true);
    const auto i = at(bisa);
    if (i == nowhere || !negated(i) || at(sikap_tegas) < i) return std::nullopt; // "takut tidak bisa mengembalikan"
    const auto act = i + 1;
    if (act >= range_.last) { // "cara tanamnya petani belum bisa"
        if (first_of({pelaku}) > i || first_of({teknik, laku, pakai}) > i) return std::nullopt;
        return make(Faktor::keterampilan, i, true);
    }
    if (kata_[act].has(beli)) return make(Faktor::modal, i, true);
    if (kata_[act].has(pasif) || kata_[act].any({punya, pasok})) return std::nullopt;
    const auto thing = first_of(faktor_luar);
    const bool of_people = first_of(pelaku_mana_pun) < i || thing == nowhere || thing > i;
    if (!of_people || at(bencana) < i || !kata_[act].any({verba, laku, pakai, teknik})) return std::nullopt;
    // "Gelombang tinggi, nelayan tidak bisa melaut": may be all that the obstacle before leaves them.
    const bool cannot = i > range_.first && (kata_[i - 1].is("tidak") || kata_[i - 1].is("tak"));
    return make(Faktor::keterampilan, i, !cannot);
}

std::optional<Temuan> Klausa::attitude() const {
    const auto knows = at(tahu_tegas);
    if (knows != nowhere) return make(Faktor::pengetahuan, knows, true);
    const auto i = at(sikap_tegas);
    // "Petani lebih mendahulukan kebunnya": what people prefer.
    const auto more = at(lampaui);
    if (i == nowhere && more != nowhere && more + 1 < range_.last && kata_[more].is("lebih") && at(pelaku) < more &&
        first_of({petugas, sudah, negasi}) > more && kata_[more + 1].has(verba) && !kata_[more + 1].any(kata_psk))
        return make(Faktor::sikap, more, true);
    if (i == nowhere || (i > range_.first && kata_[i - 1].has(negasi) && !kata_[i - 1].is("kurang")))
        return std::nullopt;
    if (kata_[i].is("tertutup") && first_of(pelaku_mana_pun) == nowhere)
        return std::nullopt; // "saluran tertutup sampah"
    // "Mesin tua dan boros"
    if (kata_[i].is("boros") && first_of(pelaku_mana_pun) == nowhere &&
        (has(sarana) || (sekitar_.topik != nullptr && sekitar_.topik->has(sarana))))
        return std::nullopt;
    // "Terlanjur berutang kepada toke"
    if (kata_[i].is("terlanjur") && at(modal_tegas) != nowhere) return make(Faktor::modal, at(modal_tegas), false);
    // "Sudah terbiasa membuat kompos": a good habit.
    if (kata_[i].is("sudah") && first_of({teknik, pilihan}, i) != nowhere && first_of(kurang) == nowhere &&
        first_of({jelas_laku, mampu_tegas, cara_salah, masih}) == nowhere && !sekitar_.penyebab)
        return std::nullopt;
    if (at(pasar) < i && first_of(pelaku_mana_pun) > at(pasar)) return std::nullopt; // "timbangan tidak jujur"
    // "Nelayan bergantung pada tengkulak", "sawah tergantung hujan": that is not people's choice.
    if ((kata_[i].is("tergantung") || kata_[i].is("bergantung")) &&
        (first_of(pelaku_mana_pun) > i || first_of({pasar, modal_tegas, modal, alam}) != nowhere))
        return std::nullopt;
    // Waiting and choosing may be all that a lack named before leaves people to do.
    const bool may_follow = kata_[i].is("menunggu") || kata_[i].is("menanti") || kata_[i].is("memilih");
    return make(Faktor::sikap, i, !may_follow);
}

std::optional<Temuan> Klausa::skill() const {
    const auto i = at(mampu_tegas);
    if (i == nowhere) return measure();
    const auto thing = first_of(faktor_luar);
    const bool acts = first_of({laku, pakai, teknik, verba, pasif}) != nowhere;
    const bool too_much = kata_[i].is("terlalu");
    if (too_much && !acts && (thing == nowhere || !kata_[thing].has(sarana))) return std::nullopt;
    if (too_much && has(harga)) return std::nullopt;
    const bool of_practice = acts || first_of(pelaku_mana_pun) != nowhere;
    const bool misfit = kata_[i].arti == "tidak" || kata_[i].arti == "belum" || kata_[i].arti == "terlalu";
    if ((kata_[i].is("kawin") || kata_[i].is("perkawinan") || kata_[i].is("inbreeding")) && !of_practice)
        return make(Faktor::keterampilan, i, false);
    if (thing < i && !of_practice && !(misfit && kata_[thing].has(sarana))) return std::nullopt;
    return make(Faktor::keterampilan, i, true);
}

/// "Umur bibit lebih dari 30 hari", "padat tebar 500 ekor/m2": said as a problem, the figure is off the mark.
std::optional<Temuan> Klausa::measure() const {
    const auto i = at(ukuran_laku);
    if (i == nowhere || has(sudah) || has(baik)) return std::nullopt;
    for (std::size_t k = i + 1; k < range_.last; ++k)
        if (kata_[k].angka || (kata_[k].has(lampaui) && k + 1 < range_.last && kata_[k + 1].angka))
            return make(Faktor::keterampilan, i, false);
    return std::nullopt;
}

std::optional<Temuan> Klausa::psk_noun() const {
    const auto learns = at(pelatihan);
    if (learns != nowhere && first_of({negasi, kurangnya, sedikit}) != nowhere && first_of(faktor_luar) >= learns)
        return make(Faktor::pengetahuan, learns, true);
    const auto i = first_of(benda_psk);
    if (i == nowhere || !(lacking() || has(masih))) return std::nullopt;
    // "Jumlah PPL kurang untuk ...": the thing named first lacks.
    const auto thing = first_of(faktor_luar);
    if (thing < i && !kata_[thing].any({petugas, lahan}) && first_of(kurang) < i) return std::nullopt;
    if (thing < i && kata_[thing].has(petugas) && first_of(kurang) < thing) return std::nullopt;
    const auto aim = at(untuk);
    if (aim < i && thing < aim) return std::nullopt;
    if (kata_[i].has(tahu_benda)) return make(Faktor::pengetahuan, i, true);
    return make(kata_[i].has(mampu_benda) ? Faktor::keterampilan : Faktor::sikap, i, true);
}

/// "belum punya modal", "kesulitan memperoleh pupuk": what is not had decides.
std::optional<Temuan> Klausa::access() const {
    const auto i = at(punya);
    if (i == nowhere || !(negated(i) || kata_[i].any(kurang) || sekitar_.penyebab || few())) return std::nullopt;
    if (kata_[i].has(tindak) && done_to_thing(i)) return std::nullopt; // "benih tidak diberi perlakuan"
    if (kata_[i].has(tindak) && sekitar_.penyebab && first_of(kurang) == nowhere && first_of(faktor_luar) < i &&
        thing_of_ones_own(i))
        return std::nullopt; // "karena pakan diberikan menurut rumput yang ada"
    const auto own = first_of({badan}, i + 1);
    const auto thing = first_of(faktor_luar, i + 1);
    if (thing == nowhere) return std::nullopt;
    if (own == thing) return make(Faktor::kelembagaan, own, false);
    if (kata_[thing].has(harga)) return make(Faktor::modal, thing, false); // "tidak punya biaya melaut"
    auto found = resource_at(thing);
    if (found) found->kata.first = std::min(found->kata.first, i);
    return found;
}

/// Whether a body exists, has its papers, works.
std::optional<Temuan> Klausa::body() const {
    const auto paper = at(badan);
    if (paper != nowhere && lacking() && !has(kebijakan_tegas) && first_of({kebijakan, modal_tegas}) > paper)
        return make(Faktor::kelembagaan, paper, false);
    const auto i = at(lembaga);
    if (i == nowhere || !lacking() || first_of({pilihan, teknik, pelayanan}) < i) return std::nullopt;
    const auto deed = first_of({laku, pakai, verba});
    const auto works = at(berjalan);
    if (works != nowhere && (deed == nowhere || deed == works) && first_of({pasar, modal}) > i && first_member() > i) {
        return make(Faktor::kelembagaan, i, false, sekitar_.penyebab ? Sifat::akar : Sifat::dampak);
    }
    const auto lack = first_of(kurang);
    if (deed == nowhere && (has(ada) || lack + 1 == i || lack + 2 == i) && first_of({pelaku}) > i &&
        first_of(benda_psk) == nowhere && first_of({sarana, prasarana, modal, pasar}) > i)
        return make(Faktor::kelembagaan, i, false);
    return std::nullopt;
}

} // namespace suluh
