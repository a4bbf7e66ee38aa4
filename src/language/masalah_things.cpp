// A clause that names no knowledge, will or skill: a practice left out or kept up, a thing that lacks, a bare outcome.
#include <algorithm>

#include "language/masalah_clause.hpp"

namespace suluh {

namespace {

using enum Ciri;

const SetCiri sumber{sarana, prasarana, modal, modal_tegas, kebijakan, kebijakan_tegas, pelayanan,
                     pasar,  harga,     alam,  bencana,     lahan,     petugas};

bool fertiliser(const Kata& word) {
    return word.has(sarana) && (word.arti.starts_with("pupuk") || word.is("urea") || word.is("npk"));
}

} // namespace

/// "Ikan tidak diberi es", "air tambak jarang diganti": what people leave undone to what is theirs. What others give
/// ("bantuan belum diberikan") or a thing that is worn out ("pompa rusak belum diganti") is not so.
bool Klausa::done_to_thing(std::size_t act) const {
    const auto lack = first_of({negasi, tidak_lagi});
    if (lack == nowhere || lack == range_.first || lack >= act || first_of(pelaku_mana_pun) < act || has(buruk))
        return false;
    if (first_of({petugas, pelayanan, modal, kebijakan}) < act || kata_[range_.first].arti.starts_with("bantuan"))
        return false;
    if (kata_[act].is("diberikan") && first_of({teknik, pilihan}) >= act) return false;
    if (first_of({harga, pasar}) < act) return false;
    const auto thing = first_of({sarana, lahan, alam, prasarana});
    if (thing < act && kata_[thing].has(prasarana)) return false;
    return thing >= act || kata_[thing].any({lahan, alam}) || kata_[act].arti.starts_with("diberi");
}

/// "Pakan diberikan tidak teratur": done by the one who owns it, but not as it should be.
bool Klausa::thing_of_ones_own(std::size_t act) const {
    return kata_[act].has(pasif) && (!kata_[act].has(pasok) || kata_[act].any({laku, pakai, tindak})) &&
           first_of({prasarana, petugas, pelayanan, modal, kebijakan, pasar}) > act &&
           !kata_[range_.first].arti.starts_with("bantuan");
}

/// "... sesuai rekomendasi", "... terus meningkat"
bool Klausa::says_fit() const {
    for (std::size_t i = range_.first; i < range_.last; ++i)
        if (kata_[i].is("sesuai") || kata_[i].is("meningkat")) return true;
    return false;
}

/// "di hamparan ...", "pada lahan ...": where it is, not what the clause is about.
bool Klausa::placed(std::size_t i) const {
    if (i == range_.first) return false;
    const auto& before = kata_[i - 1];
    return before.is("di") || before.is("pada") || before.is("dalam") || before.is("ke");
}

std::size_t Klausa::subject(const SetCiri& any) const {
    auto i = first_of(any);
    while (i != nowhere && placed(i)) i = first_of(any, i + 1);
    return i;
}

/// The verb or act noun that is left out ("belum memupuk", "penerapan ... rendah") or kept up ("masih membakar").
std::size_t Klausa::practice_word() const {
    const SetCiri acts{laku, pakai, teknik, verba, pilihan, jelas_laku, pasif};
    const auto lack = first_of({negasi, tidak_lagi});
    // "Tidak ada larangan menangkap": what is not there is named.
    if (lack != nowhere && lack + 1 == first_of(sumber) && kata_[lack].has(ada)) return nowhere;
    const bool well = lack == nowhere && has(masih) && at(masih) + 1 < range_.last &&
                      first_of({masih}, at(masih) + 1) == nowhere &&
                      (kata_[at(masih) + 1].has(bagus_lagi) || says_fit());
    const auto keeps = well ? nowhere : at(masih); // "masih bersemangat memelihara", "selalu memupuk sesuai anjuran"
    const auto who = first_of(pelaku_mana_pun);
    const auto thing = subject(sumber);
    if (has(jelas_laku) && lack == nowhere && !has(kurangnya) && !has(sudah)) return at(jelas_laku);
    // "Pestisida disimpan di dapur", "gabah dijemur di pinggir jalan"
    const auto act_there = first_of({laku, pakai, verba, pasif});
    if (act_there < at(cara_salah) && has(cara_salah) && lack == nowhere && !has(sudah) &&
        !(kata_[act_there].has(pasok) && !kata_[act_there].any({laku, pakai})))
        return act_there;
    // "Rendahnya penerapan X", "pemanfaatan Y masih rendah"
    const auto noun = first_of({laku, pakai, teknik});
    const bool act_noun =
        noun != nowhere &&
        (kata_[noun].arti.starts_with("pe") || kata_[noun].is("adopsi") || kata_[noun].is("tingkat")) &&
        !kata_[noun].has(sarana);
    if (act_noun && thing >= noun && (lacking() || keeps != nowhere)) return noun;
    // "Petani hanya memupuk dengan urea"
    const bool only = at(baru) != nowhere && at(baru) + 1 < range_.last && kata_[at(baru)].is("hanya") &&
                      kata_[at(baru) + 1].any(acts) && !kata_[at(baru) + 1].has(pasok);
    auto start = std::min({lack, keeps, has(baru) && (few() || only) ? at(baru) : nowhere});
    if (who < at(lambat)) start = std::min(start, at(lambat)); // "terlambat membayar iuran"
    // "... akibat petani memakai benih sendiri": what people do is the cause, no lack needs be said.
    if (sekitar_.penyebab && start == nowhere && who < thing) start = who;
    // "... karena pakan diberikan menurut rumput yang ada"
    const auto done_so = first_of({laku, pakai, tindak});
    if (sekitar_.penyebab && start == nowhere && thing < done_so && done_so != nowhere && thing_of_ones_own(done_so))
        return done_so;
    if (start == nowhere) return nowhere;
    // "Kelompok sering mengadakan pertemuan", "hanya satu desa berada di pesisir"
    const bool good = start + 2 < range_.last && (kata_[start].is("sering") || kata_[start].is("selalu")) &&
                      kata_[start + 1].has(laku) && kata_[start + 2].has(pilihan) && !has(jelas_laku);
    if (good) return nowhere;
    auto act = first_of(acts, start + 1);
    if (act != nowhere && (kata_[act].is("berada") || kata_[act].is("berbatasan"))) return nowhere;
    // "Ikan dijual tanpa es", "mesin disimpan saja": how it is done is said after.
    const auto done_before = first_of(acts);
    if (act == nowhere && done_before < start && (kata_[start].is("tanpa") || kata_[start].is("saja")) &&
        !(kata_[done_before].has(pasok) && !kata_[done_before].any({laku, pakai})))
        act = done_before;
    if (act == nowhere && start == lack && lack > range_.first && thing_of_ones_own(lack - 1)) act = lack - 1;
    const bool done = act != nowhere && kata_[act].has(tindak) && (act < start || done_to_thing(act));
    if (act == nowhere || kata_[act].any({serang, buruk}) || (kata_[act].has(punya) && !done) ||
        (kata_[act].has(berjalan) && !kata_[act].any({laku, pakai}))) {
        // "Pemangkasan tidak dilakukan" has the act first; "sanitasi kurang" too.
        const auto before = first_of({laku, teknik, pilihan, jelas_laku});
        return before < start && thing >= before && !kata_[before].any({sarana}) ? before : nowhere;
    }
    // "... sebab bahannya tidak dijual di sini": nobody sells it.
    if (kata_[act].is("dijual") && start == lack && start < act &&
        ((thing < start && kata_[thing].has(sarana)) || (sekitar_.penyebab && who == nowhere)))
        return nowhere;
    // The thing is the subject: "pupuk belum mencukupi". But "lahan belum dimanfaatkan" is people's doing.
    const bool thing_first = thing < start && !(who <= thing);
    const bool used = done || act < start ||
                      (kata_[act].has(pasif) && (!kata_[act].has(pasok) || kata_[act].any({laku, pakai}))) ||
                      (kata_[act].any({laku, pakai}) && kata_[act].arti.starts_with("ter"));
    if (thing_first && !used) return nowhere;
    if (kata_[act].any({pasok}) && !kata_[act].any({laku, pakai}) && !done && who > start &&
        !(kata_[act].has(pasif) && who == act + 1))
        return nowhere;
    if (thing_first && kata_[thing].has(petugas)) return nowhere;
    if (thing_first && kata_[thing].has(pelayanan) && !(kata_[act].has(pakai) && kata_[act].has(pasif))) return nowhere;
    if (first_of({pasar}) < start && who > start && !kata_[act].has(jelas_laku)) return nowhere; // what traders do
    return act;
}

/// Ruling 3: a technique or dose is a matter of skill; a choice, timing, joint action or routine one of attitude.
Faktor Klausa::practice_factor(std::size_t verb) const {
    const auto joint = at(bersama);
    const bool spacing = joint != nowhere && kata_[joint].is("teratur") && first_of({ukuran_laku}) < joint;
    if (joint != nowhere && !spacing) return Faktor::sikap;
    if (kata_[verb].is("diganti") && first_of({lahan, alam}) < verb) return Faktor::keterampilan; // the water of a pond
    for (std::size_t i = verb; i < range_.last; ++i) {
        if (kata_[i].is("benar") || kata_[i].is("tepat")) return Faktor::keterampilan;
        if (kata_[i].any({pilihan, jelas_laku})) return Faktor::sikap;
        if (kata_[i].has(teknik) || fertiliser(kata_[i])) return Faktor::keterampilan;
    }
    const auto before = first_of({teknik, pilihan});
    if (kata_[verb].has(pasif) && first_of({sarana}) < verb && fertiliser(kata_[first_of({sarana})]))
        return Faktor::keterampilan;
    if (before < verb) return kata_[before].has(pilihan) ? Faktor::sikap : Faktor::keterampilan;
    return kata_[verb].has(laku) && !has(masih) ? Faktor::keterampilan : Faktor::sikap;
}

/// "Satu penyuluh membina 5 desa", "PPL 1 orang"
bool Klausa::alone(std::size_t officer) const {
    const auto one = [this](std::size_t i) {
        return kata_[i].is("1") || kata_[i].is("satu") || kata_[i].is("seorang");
    };
    return (officer > range_.first && one(officer - 1)) || (officer + 1 < range_.last && one(officer + 1));
}

std::optional<Temuan> Klausa::practice() const {
    const auto officer = at(petugas);
    if (officer != nowhere && first_of({kunjung}) != nowhere &&
        (first_of(kurang) != nowhere || has(baru) || alone(officer)))
        return make(Faktor::pelayanan, officer, false);
    if (officer != nowhere && alone(officer) && at(untuk) != nowhere && at(untuk) > officer) // "1 orang untuk 12 desa"
        return make(Faktor::pelayanan, officer, false);
    const auto act = practice_word();
    if (act == nowhere) return std::nullopt;
    if (officer < act && kata_[act].has(pasif) && !has(pelaku)) return make(Faktor::pelayanan, officer, false);
    if (kata_[act].is("melaut") && has(bencana)) return make(Faktor::alam, at(bencana), false);
    const auto debt = at(modal_tegas);
    // "Sawah banyak dijual untuk dijadikan kavling"
    if (has(kebijakan_tegas) && at(lahan) < act && first_of(pelaku_mana_pun) > act)
        return make(Faktor::kebijakan, at(kebijakan_tegas), false);
    if (debt != nowhere) return make(Faktor::modal, debt, false);
    const bool states = !kata_[act].has(jelas_laku) && first_of(pelaku_mana_pun) == nowhere &&
                        (at(hasil_buruk) < act || (at(hasil) < act && !kata_[act].has(pasif)));
    if (states) return std::nullopt;
    auto found = make(practice_factor(act), act, false);
    const auto wrong = at(cara_salah);
    if (wrong != nowhere && wrong > act && wrong < act + 6) found.kata.last = wrong + 1;
    const auto start = first_of({negasi, masih, baru, kurangnya, tidak_lagi});
    if (start < act) found.kata.first = std::max(start, act >= 6 ? act - 6 : 0);
    return found;
}

/// What a thing that lacks stands for, ruling by ruling (9 to 11); nothing when nothing is said to lack.
std::optional<Temuan> Klausa::resource_at(std::size_t i) const {
    const auto& word = kata_[i];
    if (word.any({opt, serang})) return pest();
    if (word.is("dicabut") && first_of({kebijakan, sarana, harga, modal, lahan}) > i)
        return std::nullopt; // "umbi baru dicabut setelah rebah"
    if (word.is("pasokan") && i + 1 < range_.last && kata_[i + 1].has(sarana)) return resource_at(i + 1);
    if (word.has(bencana)) return make(Faktor::alam, i, false);
    if (word.has(kebijakan_tegas)) return make(Faktor::kebijakan, i, false);
    if (word.has(modal_tegas)) return make(Faktor::modal, i, false);
    const auto unnamed = sekitar_.penyebab ? Sifat::akar : Sifat::dampak;
    if (word.has(harga)) {
        if (!lacking() && !has(naik) && !has(masih)) return std::nullopt;
        const bool by_someone = (has(pasar) && has(buruk)) || has(kebijakan);
        return make(Faktor::pasar, i, false, by_someone ? Sifat::akar : unnamed);
    }
    if ((word.is("biaya") || word.is("ongkos") || word.is("upah")) && has(naik) && !lacking())
        return make(Faktor::pasar, i, false, unnamed);
    if (word.is("bunga") && has(naik)) return make(Faktor::modal, i, false);
    // "... karena alatnya pernah dibagikan": a cause, but no lack of it.
    if (sekitar_.penyebab && i + 1 < range_.last && kata_[i + 1].any({sudah}) && first_of(kurang) == nowhere)
        return std::nullopt;
    if (!lacking() && !(has(baru) && !has(sudah))) return std::nullopt;
    const bool dear = first_of({buruk}) != nowhere && kata_[first_of({buruk})].is("mahal");
    const bool dearness = has(kurangnya) && kata_[at(kurangnya)].is("mahalnya");
    if (word.any({sarana, prasarana, modal}) && (dear || dearness)) return make(Faktor::pasar, i, false, unnamed);
    // "Bantuan jaring tidak sesuai kebutuhan": it is there, but badly delivered.
    const auto no = at(negasi);
    const bool misses = no != nowhere && no > i && no + 1 < range_.last && !kata_[no].has(ada) &&
                        kata_[no + 1].has(pasok) && !kata_[no + 1].any({ada, punya});
    if (word.is("bantuan") && misses) return make(Faktor::pelayanan, i, false);
    if (word.has(sarana) && has(lambat)) return make(Faktor::pelayanan, i, false);
    if (word.has(pelayanan)) return make(Faktor::pelayanan, i, false);
    if (word.has(prasarana)) return make(Faktor::prasarana, i, false);
    if (word.has(alam)) return make(Faktor::alam, i, false, has(turun) ? unnamed : Sifat::akar);
    if (word.has(sarana)) return make(Faktor::sarana, i, false);
    if (word.has(modal)) return make(Faktor::modal, i, false);
    if (word.has(kebijakan)) return make(Faktor::kebijakan, i, false);
    if (word.has(pasar)) return make(Faktor::pasar, i, false);
    if (word.has(petugas)) return make(Faktor::pelayanan, i, false);
    if (word.has(badan)) return make(Faktor::kelembagaan, i, false);
    return make(Faktor::sarana, i, false);
}

std::optional<Temuan> Klausa::resource() const {
    // "Lahan kopi masih berstatus hutan lindung", "air tercemar limbah": land and water only carry the trouble.
    const auto strong = first_of({bencana, kebijakan_tegas, modal_tegas});
    const auto first = first_of(sumber);
    if (strong != nowhere && (kata_[first].any({lahan, alam}) || strong == first || kata_[strong].is("dicabut") ||
                              kata_[strong].is("dilarang")))
        return resource_at(strong);
    // "Harga pupuk dan obat-obatan terus naik"
    if (sekitar_.topik != nullptr && sekitar_.topik->has(harga) && first_of({naik, turun}) != nowhere &&
        first_of({negasi, sedikit, kurangnya, buruk}) == nowhere && first != nowhere && kata_[first].has(sarana))
        return make(Faktor::pasar, first_of({naik, turun}), false, sekitar_.penyebab ? Sifat::akar : Sifat::dampak);
    if (first_of({opt, serang}) < first)
        if (auto found = pest()) return found;
    // "Banyak benih lele mati"; but "listrik mati" is a matter of listrik.
    if (has(hasil_buruk) && kata_[at(hasil_buruk)].is("mati") && first != nowhere && kata_[first].any({sarana, lahan}))
        return outcome();
    // "Rendahnya SR bibit": what a thing yields, not the thing.
    if (first != nowhere && first > range_.first && at(hasil) == first - 1 && kata_[first].has(sarana))
        return outcome();
    for (auto i = first; i != nowhere; i = first_of(sumber, i + 1)) {
        if (kata_[i].any({lahan}) && !kata_[i].any({sarana, alam}) && first_of({opt, serang, hasil_buruk}) != nowhere)
            continue;
        if (kata_[i].any({lahan}) && !kata_[i].any({sarana, alam}) && first_of(sumber, i + 1) != nowhere) continue;
        // "Madu hutan hanya laku di desa"
        if (kata_[i].has(alam) && i > range_.first && kata_[i - 1].ciri.none() && !kata_[i - 1].tanda &&
            first_of({pasar}, i + 1) != nowhere)
            continue;
        // "Musim hujan jalan putus": the season says when.
        const bool season = kata_[range_.first].is("musim") && i <= range_.first + 1;
        if (season && first_of({sarana, prasarana, pelayanan, pasar, harga}, i + 1) != nowhere) continue;
        if (auto found = resource_at(i)) return found;
    }
    if (auto found = pest()) return found;
    // "Penyuluh belum menguasai ..., jumlahnya pun hanya 2 orang"
    if (sekitar_.topik != nullptr && sekitar_.topik->has(petugas) && lacking() && first == nowhere &&
        kata_[range_.first].arti.starts_with("jumlah"))
        return make(Faktor::pelayanan, range_.first, false);
    if (sekitar_.topik != nullptr && lacking() && first == nowhere && first_of(pelaku_mana_pun) == nowhere &&
        !has(hasil)) {
        const auto lack = first_of(kurang);
        if (lack == nowhere) return std::nullopt;
        if (sekitar_.topik->has(harga))
            return make(Faktor::pasar, lack, false, sekitar_.penyebab ? Sifat::akar : Sifat::dampak);
        for (const auto& [ciri, faktor] : {std::pair{sarana, Faktor::sarana},
                                           {prasarana, Faktor::prasarana},
                                           {modal, Faktor::modal},
                                           {kebijakan, Faktor::kebijakan},
                                           {pelayanan, Faktor::pelayanan},
                                           {pasar, Faktor::pasar}})
            if (sekitar_.topik->has(ciri)) return make(faktor, lack, false);
    }
    return std::nullopt;
}

} // namespace suluh
