// Whether a problem is one of behaviour (Permentan 25/2009 II.C, IV.C): the text is cut at the words that join clauses,
// each clause is read on its own (masalah_clause.hpp), and the clauses are weighed: a cause outweighs its effect.
#include <algorithm>
#include <array>

#include "language/masalah_reason.hpp"

namespace suluh {

namespace {

using enum Ciri;

/// What part of the argument a clause belongs to.
enum class Zona : std::uint8_t { utama, sebab, hasil, walau, rincian, sisipan };

struct Potongan {
    Range range;
    Zona zona = Zona::utama;
    bool sejajar = true; ///< joined by "dan", ";" or "." and so of equal weight; a comma may also add an effect
};

class Pemotong {
public:
    explicit Pemotong(const std::vector<Kata>& kata) : kata_(kata) {}

    std::vector<Potongan> cut() {
        for (std::size_t i = 0; i < kata_.size(); ++i) {
            const auto& word = kata_[i];
            if (word.tanda)
                mark(i);
            else if (word.has(sebab))
                enter(i, Zona::sebab);
            else if (i > start_ && makes_people(i))
                enter(i, Zona::hasil);
            else if (word.has(hasil_sambung) && !leads_figure(i))
                enter(i, Zona::hasil);
            else if (word.has(walau))
                enter(i, Zona::walau);
            else if (word.has(namun))
                enter(i, Zona::utama);
            else if (word.has(setara))
                close(i, zona_, true);
        }
        close(kata_.size(), Zona::utama, true);
        return std::move(parts_);
    }

private:
    bool leads_figure(std::size_t i) const { return i + 1 < kata_.size() && kata_[i + 1].angka; }

    /// "Musim tidak menentu membuat petani salah ...": what stands before is the cause.
    bool makes_people(std::size_t i) const {
        return kata_[i].is("membuat") && i + 1 < kata_.size() && kata_[i + 1].has(pelaku) &&
               !kata_[i - 1].any({pelaku, negasi, bisa});
    }

    void close(std::size_t i, Zona next, bool equal) {
        const bool numbering =
            parts_.empty() && i == start_ + 1 && (kata_[start_].angka || kata_[start_].arti.size() == 1);
        if (i > start_ && !numbering) parts_.push_back({{start_, i}, zona_, equal_});
        start_ = i + 1;
        zona_ = next;
        equal_ = equal;
    }

    void enter(std::size_t i, Zona zona) {
        close(i, zona, true);
        // "Karena air kurang, petani ..." and "Meski pupuk tersedia, petani ...": a comma ends what begins the text.
        leads_ = parts_.empty();
    }

    void mark(std::size_t i) {
        const auto& sign = kata_[i];
        if (sign.is("(")) {
            before_ = zona_;
            close(i, Zona::sisipan, true);
        } else if (sign.is(")")) {
            close(i, before_, false);
        } else if (sign.is(":")) {
            close(i, Zona::rincian, true);
        } else if (sign.is("->")) {
            enter(i, Zona::hasil);
        } else if (sign.is(";") || sign.is(".")) {
            close(i, zona_ == Zona::rincian ? zona_ : Zona::utama, true);
        } else if (sign.is(",") || sign.is("-")) {
            const bool ends = leads_ && (zona_ == Zona::sebab || zona_ == Zona::walau);
            close(i, !ends ? zona_ : zona_ == Zona::sebab ? Zona::hasil : Zona::utama, false);
            leads_ = false;
        } else if (sign.has(setara)) {
            close(i, zona_, true);
        }
    }

    const std::vector<Kata>& kata_;
    std::vector<Potongan> parts_;
    std::size_t start_ = 0;
    Zona zona_ = Zona::utama;
    Zona before_ = Zona::utama;
    bool equal_ = true;
    bool leads_ = false;
};

struct Terbaca {
    Temuan temuan;
    Zona zona = Zona::utama;
    bool sejajar = true;
    bool akibat = false; ///< its words tell what came of the clause before: "..., tanah menjadi masam"
};

/// "Modal dan pengetahuan petani terbatas": the lack stands in the clause after.
bool lacks_after(const std::vector<Kata>& kata, const std::vector<Potongan>& parts, std::size_t i) {
    constexpr std::size_t longest_list = 8; // words of the clause that closes it
    constexpr std::size_t reach = 4;        // "keterampilan, modal dan pemasaran masih lemah"
    for (std::size_t next = i + 1; next < std::min(parts.size(), i + reach); ++next) {
        const auto& part = parts[next];
        const Klausa clause{kata, part.range, {}};
        if (part.zona != parts[i].zona || part.range.size() > longest_list) return false;
        const Klausa head{kata, parts[i].range, {}};
        const bool dear = head.has(harga) && (clause.has(naik) || clause.has(turun));
        if (dear) return part.sejajar;
        // "Keterampilan mengendalikan tikus dan wereng masih rendah": a pest that is low would be no lack of its own.
        if (!clause.bare()) return part.sejajar && clause.lack_is_last() && (clause.temuan() || head.heads_lack());
    }
    return false;
}

/// "harganya juga turun", "... petani kurang merawatnya": of equal weight, though only a comma joins it.
bool also(const std::vector<Kata>& kata, Range range) {
    return std::any_of(kata.begin() + static_cast<std::ptrdiff_t>(range.first),
                       kata.begin() + static_cast<std::ptrdiff_t>(range.last),
                       [](const Kata& word) { return word.is("juga") || word.is("pun") || word.has(rawat); });
}

/// "... mengendalikan tikus, wereng dan blas": what stands from `i` on is more of what they cannot do, up to a "dan".
bool lists_objects(const std::vector<Kata>& kata, const std::vector<Potongan>& parts, std::size_t i) {
    for (; i < parts.size() && parts[i].zona == parts[i - 1].zona; ++i) {
        if (!Klausa{kata, parts[i].range, {}}.names_only()) return false;
        const auto& sign = kata[parts[i].range.first - 1];
        if (sign.has(setara)) return true;
        if (!sign.is(",")) return false;
    }
    return false;
}

/// What each clause says, in order; a clause passes on its lack and its subject to the next.
std::vector<Terbaca> read_all(const std::vector<Kata>& kata, const std::vector<Potongan>& parts) {
    std::vector<Terbaca> all;
    Sekitar around;
    bool topic_open = false;
    bool topic_lacks = false; ///< a quality whose lack is told behind goes on to what it is about
    bool object_open = false; ///< a lack of skill or will goes on to what it is about
    for (std::size_t i = 0; i < parts.size(); ++i) {
        const auto& part = parts[i];
        const bool joined = i > 0 && parts[i - 1].zona == part.zona;
        const bool goes_on = i + 1 < parts.size();
        auto here = around;
        // "... lantaran penyadap ingin cepat, pohon disadap tiap hari": what a comma adds is a cause only if it lacks.
        here.penyebab = part.zona == Zona::sebab && (part.sejajar || !joined);
        const Klausa alone{kata, part.range, {}};
        here.kekurangan = joined && around.kekurangan && alone.shares(topic_open);
        here.negasi = joined && around.negasi;
        if ((alone.bare() && part.range.size() <= 4) || alone.heads_lack())
            here.kekurangan = here.kekurangan || lacks_after(kata, parts, i);
        auto found = Klausa{kata, part.range, here}.temuan();
        if (!found && goes_on && !(joined && !all.empty() && all.back().zona == part.zona) &&
            part.zona == Zona::utama && parts[i + 1].zona == Zona::hasil) {
            here.penyebab = true; // "hujan terus-menerus sehingga ...": the left of "sehingga" is the cause
            found = Klausa{kata, part.range, here}.temuan();
        }
        const bool more = object_open && joined &&
                          (lists_objects(kata, parts, i) || (topic_lacks && part.sejajar && alone.low_things()));
        if (more) continue;
        topic_lacks = found && found->perilaku() && alone.heads_lack() && (alone.opens_topic() || alone.has(verba));
        object_open = topic_lacks || (found && found->perilaku() && alone.asks_object());
        if (found) all.push_back({*found, part.zona, part.sejajar || also(kata, part.range), alone.has(ekor)});
        around.kekurangan = here.kekurangan || (found && alone.governs());
        topic_open = (here.kekurangan && topic_open) || alone.opens_topic();
        around.negasi = alone.negates() || (here.negasi && !alone.has(sudah));
        if (const auto* subject = alone.topik()) around.topik = subject;
    }
    return all;
}

std::vector<Terbaca> of_zone(const std::vector<Terbaca>& all, Zona zona) {
    std::vector<Terbaca> result;
    std::ranges::copy_if(all, std::back_inserter(result), [zona](const Terbaca& one) { return one.zona == zona; });
    return result;
}

bool attitude_said(const Terbaca& one) {
    return one.temuan.tegas && one.temuan.perilaku();
}

/// Rulings 1 and 2: a cause outweighs what it causes; what a colon opens explains what stands before it.
std::vector<Terbaca> deciding(const std::vector<Terbaca>& all) {
    for (const auto zona : {Zona::sebab, Zona::rincian, Zona::utama, Zona::hasil, Zona::sisipan, Zona::walau}) {
        auto result = of_zone(all, zona);
        // "Tidak mau menanam karena rasa nasinya pera": a bare outcome, or who knows what, is no cause of its own.
        const bool outcomes = std::ranges::none_of(
            result, [](const Terbaca& one) { return one.temuan.faktor.has_value() && !one.temuan.lemah; });
        if (outcomes && std::ranges::any_of(all, &attitude_said)) continue;
        if (!result.empty()) return result;
    }
    return {};
}

/// Leaves out what a comma adds as an effect: an outcome, a pest, what people do about it.
std::vector<Temuan> side_by_side(const std::vector<Terbaca>& all) {
    std::vector<Temuan> result;
    for (const auto& one : all) {
        const auto& now = one.temuan;
        if (!result.empty()) {
            const auto& first = result.front();
            if (!now.faktor || now.lemah) continue;
            if (!one.sejajar && one.akibat && first.faktor && !first.lemah) continue;
            // What is left undone against a pest is no effect of it.
            const bool pest = first.faktor == Faktor::alam && first.sifat == Sifat::dampak;
            const bool price = now.faktor == Faktor::pasar && first.tegas;
            if (!one.sejajar && now.sifat == Sifat::dampak && first.faktor && !price) continue;
            if (!one.sejajar && now.perilaku() && !now.tegas && !first.perilaku() && first.faktor && !pest) continue;
            if (!first.faktor || first.lemah) result.clear();
        }
        result.push_back(now);
    }
    // What people are said to know, want or can do outweighs the practice that shows it.
    const auto said = std::ranges::find_if(result, &Temuan::tegas);
    if (said != result.end() && std::ranges::all_of(result, [](const Temuan& one) { return one.perilaku(); }))
        std::rotate(result.begin(), said, said + 1);
    return result;
}

/// "Meningkatnya serangan tikus", "peningkatan harga pakan": what rises is no goal.
bool harm_rises(const std::vector<Kata>& kata, Range clause) {
    constexpr std::size_t reach = 3; // "peningkatan angka kematian anak"
    const auto& opening = kata[clause.first];
    if (!opening.has(naik) && !opening.is("peningkatan") && !opening.is("bertambahnya") && !opening.is("tumbuhnya") &&
        !opening.is("berkembangnya"))
        return false;
    for (auto i = clause.first + 1; i < std::min(clause.last, clause.first + 1 + reach); ++i) {
        const auto& word = kata[i];
        const bool of_input = word.has(harga) && i + 1 < clause.last && kata[i + 1].has(sarana);
        if (word.any({opt, serang, hasil_buruk, bencana, kebijakan_tegas, modal_tegas, beban}) || of_input) return true;
        if (word.any({laku, pakai, teknik, tahu_benda, sikap_benda, mampu_benda, verba, hasil})) return false;
    }
    return false;
}

/// "Perlu waktu lama mengurus izin": what it costs, no request.
bool costs_much(const std::vector<Kata>& kata, Range clause) {
    constexpr std::size_t reach = 3;
    const auto i = clause.first + 1;
    if (i >= clause.last || !(kata[i].is("waktu") || kata[i].is("tenaga") || kata[i].any({modal, beban}))) return false;
    for (auto at = i; at < std::min(clause.last, i + reach); ++at)
        if (kata[at].has(naik) || kata[at].is("lama")) return true;
    return false;
}

/// "Penerapan PHT baru 20%"
bool only_so_far(const std::vector<Kata>& kata) {
    for (std::size_t i = 0; i + 1 < kata.size(); ++i)
        if (kata[i].has(baru) && (kata[i + 1].angka || kata[i + 1].is("sebagian") || kata[i + 1].is("beberapa")))
            return true;
    return false;
}

/// A goal, a request, a heading: not a problem, whatever words it holds.
bool begins_as_wish(const std::vector<Kata>& kata, const std::vector<Potongan>& parts) {
    if (parts.empty()) return true;
    const auto& first = parts.front().range;
    const auto lacks = [&kata](std::size_t from, std::size_t to) {
        const auto of_lack = SetCiri{negasi, sedikit,    buruk,       kurangnya,   turun,     masih,
                                     lambat, tidak_lagi, mampu_tegas, sikap_tegas, jelas_laku};
        return std::any_of(kata.begin() + static_cast<std::ptrdiff_t>(from),
                           kata.begin() + static_cast<std::ptrdiff_t>(to),
                           [&of_lack](const Kata& word) { return word.any(of_lack) || word.is("hanya"); });
    };
    const auto& opening = kata[first.first];
    if (opening.has(minta) && costs_much(kata, first)) return false;
    if (opening.is("kebutuhan") && Klausa{kata, {first.first, kata.size()}, {}}.has(ada)) return false;
    if (opening.any({minta}) && !opening.any({negasi, masih})) return true;
    // "Diharapkan ..." also after who is asked: "pemerintah diharapkan menambah".
    for (std::size_t i = first.first; i < std::min(first.last, first.first + 4); ++i)
        if (kata[i].is("diharapkan") || kata[i].is("mohon") || kata[i].is("perlu")) {
            // "Petani perlu biaya karena modalnya kurang": the cause is told.
            const bool caused = i > first.first && std::ranges::any_of(parts, [&](const Potongan& part) {
                                    return part.zona == Zona::sebab && lacks(part.range.first, part.range.last);
                                });
            return !caused && !lacks(first.first, i);
        }
    if (opening.is("agar") || opening.is("supaya")) return true;
    return opening.has(tujuan_awal) && !lacks(first.first, kata.size()) && !harm_rises(kata, first) &&
           !only_so_far(kata);
}

} // namespace

TelaahMasalah telaah_masalah(std::string_view teks) {
    const Sentence sentence{teks};
    const auto kata = words_of(sentence);
    const auto parts = Pemotong{kata}.cut();
    if (begins_as_wish(kata, parts)) return no_problem(parts.empty() ? BukanMasalah::kosong : BukanMasalah::harapan);
    const bool heading = std::ranges::all_of(kata, [](const Kata& word) {
        return word.tanda || word.angka || word.has(judul) || word.has(nihil) || word.has(setara) ||
               word.arti.size() == 1;
    });
    if (heading) return no_problem(BukanMasalah::kosong);
    const auto read = read_all(kata, parts);
    const auto weighed = deciding(read);
    if (weighed.empty()) return no_problem(BukanMasalah::keadaan);
    return judge(sentence, kata, side_by_side(weighed), weighed.front().zona == Zona::sebab);
}

} // namespace suluh
