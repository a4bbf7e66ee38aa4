// What one clause says: who, which behaviour, which state.
#include "language/clause.hpp"
#include "language/phrase.hpp"

namespace suluh {

namespace {

class SaidReader {
public:
    SaidReader(const Marked& marked, const Clause& clause)
        : m_(marked), clause_(clause), phrases_(marked, clause.range.last), at_(clause.range.first),
          last_(clause.range.last) {}

    Said read() {
        skip_opening();
        if (at_ < last_ && m_[at_].is("yang")) { // "…, yang pecah paling banyak 5 dari 100 butir"
            const auto measured = phrases_.end(at_ + 1);
            if (m_[at_ + 1].has(Kelas::lampau) || !m_.is_degree(measured)) return said_;
            ++at_;
        }
        if (at_ >= last_) return said_;
        const auto& token = m_[at_];
        if (token.has(Kelas::telitian) && clause_.lead == Lead::main) {
            said_.study = true;
        } else if (token.has(Kelas::kerja_penyuluh) && clause_.lead == Lead::main) {
            trainer();
        } else if (states_lack(m_, at_)) {
            said_.problem = true;
            said_.audience = audience_in(m_, {at_, last_});
        } else if (moves(token) || token.has(Kelas::mengubah)) {
            said_.goal = true;
            goal(at_ + 1);
        } else if (token.has(Kelas::wujud)) {
            existence();
        } else if (token.has(Kelas::mampu) && token.meaning.ends_with("nya")) {
            said_.audience = audience_at(m_, skip_count(at_ + 1), last_);
            if (said_.audience)
                predicate(said_.audience->last);
            else
                said_.condition = Range{at_, phrases_.end(at_)}; // "Tertibnya administrasi kelompok"
        } else if (token.has(Kelas::psk)) {
            psk(at_);
        } else if (is_counter(token)) {
            goal(at_);
        } else if (const auto who = audience_at(m_, skip_count(at_), last_)) {
            said_.audience = who;
            predicate(who->last);
            said_.goal = said_.behaviour.has_value();
        } else if (const auto counted = skip_count(at_);
                   counted > at_ && counted < last_ &&
                   (is_act(m_[counted]) || m_[counted].has(Kelas::mampu) || m_[counted].has(Kelas::sudah))) {
            predicate(counted); // "45 orang menerapkan"
        } else if (token.is("tanpa") && (moves(m_[at_ + 1]) || is_act(m_[at_ + 1]))) {
            said_.condition = Range{at_, phrases_.end(at_ + 1)};
        } else if (token.has(Kelas::hasil) || token.has(Kelas::payung)) {
            result(at_);
        } else if (token.has(Kelas::nomina_laku) && clause_.lead == Lead::result) {
            result(at_); // "sehingga penggunaan pestisida turun"
        } else if (token.has(Kelas::nomina_laku)) {
            act_noun(at_, at_);
        } else if (is_act(token) || token.has(Kelas::mampu) ||
                   (token.is("tidak") && (is_act(m_[at_ + 1]) || m_[at_ + 1].is("lagi")))) {
            said_.behaviour = phrases_.act(at_);
            said_.audience = audience_at(m_, at_ + 1, last_);
            if (!said_.audience || token.has(Kelas::verba)) said_.audience = served();
        } else {
            statement(at_);
        }
        return said_;
    }

private:
    /// Bullets, "untuk", "diharapkan", and the teaching situation: "Setelah mengikuti penyuluhan ini".
    void skip_opening() {
        while (at_ < last_) {
            const auto& token = m_[at_];
            const auto& next = m_[at_ + 1];
            if (m_.is_time(at_) || is_bullet() || token.has(Kelas::pembuka) || opens_what_follows(token, next)) {
                ++at_;
            } else if (tells_means(token, next)) {
                ++at_;
                return;
            } else if (!token.has(Kelas::situasi) || !skip_situation()) {
                return;
            }
        }
    }

    bool is_bullet() const {
        const auto& token = m_[at_];
        if (m_.is_taken(at_)) return false;
        const bool numbered = token.is_number() || token.surface.size() == 1;
        return token.is_mark() || (numbered && (m_[at_ + 1].is(".") || m_[at_ + 1].is(")")));
    }

    /// Words that open only before some: "adanya peningkatan", "masih rendahnya", "ada 5 kelompok".
    bool opens_what_follows(const Token& token, const Token& next) const {
        if (token.is("adanya")) return next.has(Kelas::psk) || moves(next) || next.is("perubahan");
        if (token.is("tumbuhnya") || token.is("perubahan")) return next.has(Kelas::psk);
        if (token.is("masih")) return next.has(Kelas::kekurangan);
        return token.is("ada") && (next.is_number() || m_.is_degree(at_ + 1));
    }

    /// "dengan penerapan …", "lewat pengeringan …": the act itself, not a teaching situation.
    static bool tells_means(const Token& token, const Token& next) {
        if (!token.is("dengan") && !token.is("lewat")) return false;
        return next.has(Kelas::nomina_laku) || (next.has(Kelas::verba) && next.has(Kelas::lakuan));
    }

    bool skip_situation() {
        for (auto i = at_ + 1; i < last_; ++i) {
            if (m_[i].has(Kelas::khalayak) && !owned_topic(i) && predicate_follows(i)) {
                at_ = i;
                return true;
            }
        }
        if (clause_.lead == Lead::main && !m_[at_].is("dengan")) {
            at_ = last_;
            return true;
        }
        return false;
    }

    bool owned_topic(std::size_t i) const { return i > 0 && m_[i - 1].has(Kelas::depan); }

    bool predicate_follows(std::size_t i) const {
        const auto who = audience_at(m_, i, last_);
        if (!who) return false;
        const auto& next = m_[who->last];
        return is_act(next) || next.has(Kelas::mampu) || next.has(Kelas::sudah) || next.has(Kelas::keadaan) ||
               moves(next);
    }

    /// "Sebanyak 60 % petani", "20 orang petani", "seluruh petani": the head behind the count.
    std::size_t skip_count(std::size_t i) const {
        while (i < last_ && !m_[i].has(Kelas::khalayak) &&
               (m_.is_degree(i) || m_[i].is_number() || m_[i].has(Kelas::semua) || m_[i].has(Kelas::bagian) ||
                m_[i].is("%") || m_[i].has(Kelas::ukur) || m_[i].has(Kelas::skala) || m_[i].is("dari") ||
                m_[i].is("bagi") || m_[i].has(Kelas::satuan_orang) || is_counter(m_[i])))
            ++i;
        // "20 petani": the counted people are the audience.
        return i;
    }

    /// After "meningkatkan", "menurunnya", "jumlah": what is to move.
    void goal(std::size_t i) {
        const auto lead = at_;
        while (i < last_ && (is_counter(m_[i]) || m_[i].has(Kelas::semua) || m_[i].is("para") || m_[i].is("lebih") ||
                             m_[i].is("rata-rata") || m_[i].is("dan") || m_[i].is("serta") || moves(m_[i]) ||
                             (m_.is_degree(i) && !m_[i].has(Kelas::khalayak)))) {
            if (m_[i].is("rata-rata") && m_[i + 1].has(Kelas::hasil)) break;
            ++i;
        }
        if (i >= last_) return;
        const auto& token = m_[i];
        if (token.has(Kelas::nomina_laku) || token.has(Kelas::laku) ||
            (token.has(Kelas::lakuan) && !token.has(Kelas::khalayak) && !token.has(Kelas::hasil) &&
             !token.has(Kelas::komoditas) && !token.has(Kelas::psk))) {
            const bool less = m_[lead].has(Kelas::turun) && m_[lead].has(Kelas::verba);
            act_noun(m_[lead].has(Kelas::turun) && (less || m_[lead].meaning.starts_with("me")) ? lead : i, i);
        } else if (token.has(Kelas::psk)) {
            psk(i);
        } else if (const auto who = audience_at(m_, i, last_)) {
            said_.audience = who;
            after_audience(who->last);
        } else {
            result(i);
        }
    }

    /// "petani yang menerapkan …", "petani dalam mengakses …", "kelembagaan menjadi mitra".
    void after_audience(std::size_t i) {
        if (m_[i].is("yang") || m_[i].is("dalam") || m_[i].is("untuk") || m_[i].is("agar")) {
            predicate(i + 1);
        } else if (m_[i].is("menjadi") && !m_.is_degree(i)) {
            said_.condition = Range{i, phrases_.end(i + 1)};
        } else {
            predicate(i);
        }
    }

    void psk(std::size_t i) {
        said_.goal = true;
        auto end = phrases_.end(i);
        said_.behaviour = phrases_.trimmed({i, end});
        said_.audience = audience_in(m_, {i + 1, last_});
        // "… dari 40 % menjadi 60 % tentang …": the topic may stand behind the degree; "produktivitas" beside it is a
        // state.
    }

    void act_noun(std::size_t first, std::size_t noun) {
        auto end = noun + 1;
        while (end < last_ && !phrases_.stops(end) && !moves_something(m_[end]) && !m_[end].is("oleh") &&
               !moves(m_[end]) && !(audience_at(m_, end, last_) && end > noun) && !m_[end].is("pada") &&
               !m_[end].is("bagi"))
            ++end;
        said_.behaviour = phrases_.trimmed({first, end});
        said_.audience = audience_in(m_, {noun, last_});
        if (const auto who = said_.audience;
            moves_something(m_[end]) && end < last_) { // "penerapan rorak menurunkan erosi"
            result(end + 1);
            said_.audience = who ? who : said_.audience;
        }
    }

    void result(std::size_t i) {
        said_.condition = phrases_.state(i);
        said_.audience = audience_in(m_, {i, last_});
        if (said_.audience && m_[said_.audience->last].is("yang"))
            predicate(said_.audience->last + 1);
        else if (said_.audience && !said_.behaviour && said_.audience->first > 0 &&
                 (m_[said_.audience->first - 1].is("melalui") || m_[said_.audience->first - 1].is("oleh")))
            predicate(said_.audience->last);
    }

    void existence() {
        said_.goal = true;
        auto end = at_ + 1;
        while (end < last_ && !m_.is_time(end) &&
               !(end > at_ + 1 && (m_[end].is("untuk") || m_[end].is("bagi") || m_[end].is("guna") ||
                                   m_[end].is("pada") || m_[end].is("oleh") || m_[end].is("kepada"))))
            ++end;
        said_.condition = phrases_.trimmed({at_, end});
        said_.existence = true;
        said_.yes_or_no = m_[at_].has(Kelas::wujud_jelas) || m_[at_ + 1].has(Kelas::dokumen);
        said_.audience = served();
    }

    /// An audience that something is done by or for: "oleh petani", "bagi anggota".
    std::optional<Range> served() const {
        for (auto i = at_ + 1; i < last_; ++i) {
            const auto& before = m_[i - 1];
            if (before.is("oleh") || before.is("bagi") || before.is("kepada") || before.is("untuk") ||
                before.is("milik") || before.is("pada") || before.is("antara"))
                if (const auto who = audience_at(m_, i, last_)) return who;
        }
        return std::nullopt;
    }

    void trainer() {
        said_.trainer = true;
        said_.audience = audience_in(m_, {at_ + 1, last_});
        if (!said_.audience) return;
        const auto after = said_.audience->last;
        if (m_[after].is("untuk") || m_[after].is("agar") || m_[after].is("supaya")) {
            if (is_act(m_[after + 1]) || m_[after + 1].has(Kelas::mampu)) said_.behaviour = phrases_.act(after + 1);
        } else if (is_act(m_[after]) && !m_[at_].is("menjelaskan") && !m_[at_].is("memberikan informasi")) {
            said_.behaviour = phrases_.act(after);
        }
    }

    /// A noun phrase with or without a predicate of its own.
    void statement(std::size_t i) {
        auto end = i;
        bool predicate = false;
        while (end < last_ && !m_.is_taken(end)) {
            if (moves(m_[end]) && end > i) break;
            // "melalui pendampingan secara tertib": how it is done is no state.
            predicate = predicate || (m_[end].has(Kelas::keadaan) && !(end > i && m_[end - 1].is("secara"))) ||
                        (clause_.lead == Lead::beside && m_[end].has(Kelas::perbandingan) && end > i &&
                         end + 1 < last_); // "tanah lebih remah"
            ++end;
        }
        if (clause_.lead == Lead::means) {
            for (auto at = i; at < end; ++at)
                if (m_[at].has(Kelas::lakuan) && m_[at].meaning.starts_with("di") &&
                    m_[at].meaning.size() > 4) { // "karena induk diberi pakan legum"
                    said_.behaviour = Range{i, phrases_.end(i)};
                    return;
                }
        }
        const bool measured = clause_.lead != Lead::means && (m_.is_degree(end) || moves(m_[end]));

        said_.condition = phrases_.trimmed({i, end});
        if (said_.condition->empty()) said_.condition.reset();
        said_.supplied = !(measured || predicate || clause_.lead == Lead::result);
        if (clause_.lead == Lead::main || clause_.lead == Lead::means || clause_.lead == Lead::beside) {
            said_.audience = audience_in(m_, {i, last_});
            if (said_.audience && (m_[said_.audience->last].is("yang") || predicate_follows(said_.audience->first))) {
                const auto condition = said_.condition;
                predicate_of_owner();
                if (said_.behaviour && clause_.lead == Lead::means)
                    said_.condition.reset();
                else
                    said_.condition = condition;
            }
        }
    }

    void predicate_of_owner() { predicate(said_.audience->last + (m_[said_.audience->last].is("yang") ? 1U : 0U)); }

    void predicate(std::size_t i) { read_predicate(m_, clause_, i, said_); }

    const Marked& m_;
    const Clause& clause_;
    Phrases phrases_;
    std::size_t at_;
    std::size_t last_;
    Said said_;
};

} // namespace

Said read_clause(const Marked& marked, const Clause& clause) {
    return SaidReader{marked, clause}.read();
}

} // namespace suluh
