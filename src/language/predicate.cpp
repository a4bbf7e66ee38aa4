// What stands behind an audience: "mau …", "menerapkan …", "sejahtera", "belum …".
#include "language/phrase.hpp"

namespace suluh {

namespace {

class Predicate {
public:
    Predicate(const Marked& marked, const Clause& clause, Said& said)
        : m_(marked), clause_(clause), phrases_(marked, clause.range.last), last_(clause.range.last), said_(said) {}

    void read(std::size_t i) {
        i = past_asides(i);
        if (m_[i].is("yang")) {
            const auto real = predicate_past_relative(i + 1);
            if (real == 0 && moves_later(i + 1) && !m_[i - 1].capital && !m_[i + 1].has(Kelas::lakuan))
                return; // "poktan yang memiliki AD/ART bertambah"
            i = real != 0 ? real : i + 1;
        }
        if (m_[i].is("menjadi") && (m_[i + 1].has(Kelas::tahu) || m_[i + 1].has(Kelas::mampu))) ++i;
        while (i < last_ &&
               (m_[i].has(Kelas::sudah) || m_.is_time(i) || m_[i].is(",") || m_[i].is("untuk") || m_[i].is("dalam") ||
                m_[i].is("secara") || m_[i].has(Kelas::semua) || (m_[i].is("pada") && m_[i + 1].has(Kelas::mampu)) ||
                (m_[i].is_word() && m_[i].is("terpadu"))) &&
               !m_[i].has(Kelas::tahu)) {
            if (m_[i].has(Kelas::mampu) && !m_[i].is("dapat") && !m_[i].is("bisa")) break;
            ++i;
        }
        if (i >= last_) return;
        const auto& token = m_[i];
        const auto& before = m_[i > 0 ? i - 1 : 0];
        const bool compares = before.has(Kelas::perbandingan);
        if (compares && !is_act(token) && !token.has(Kelas::mampu) && !moves(token)) {
            said_.condition = Range{i - 1, phrases_.end(i)};
            return;
        }
        if (token.is("tidak") && (m_[i + 1].is("lagi") || is_act(m_[i + 1]) || m_[i + 1].has(Kelas::lakuan))) {
            said_.behaviour = phrases_.act(i);
        } else if (token.is("tidak lagi")) {
            said_.behaviour = phrases_.act(i);
        } else if (states_lack(m_, i) || token.has(Kelas::negasi)) {
            said_.problem = true;
        } else if (clause_.lead == Lead::result && moves(token) && !moves_something(token)) {
            said_.condition = Range{clause_.range.first, i}; // "sehingga poktan kelas lanjut naik"
        } else if (moves(token)) {
            moved_by_audience(i);
        } else if (token.has(Kelas::mampu)) {
            const auto inner = i + 1 + (m_[i + 1].is("dan") && m_[i + 2].has(Kelas::mampu) ? 2U : 0U);
            if (moves(m_[inner]) && !m_[inner].has(Kelas::lakuan))
                moved_by_audience(inner);
            else
                said_.behaviour = phrases_.act(i);
            if (!said_.behaviour && !said_.condition) said_.behaviour = phrases_.act(i);
        } else if (token.is("menjadi") && !m_.is_degree(i)) {
            if (clause_.lead == Lead::main && i > 0 && !m_[i - 1].is("yang"))
                said_.condition = Range{i, phrases_.end(i + 1)};
            else
                said_.behaviour = phrases_.act(i);
        } else if (token.has(Kelas::psk)) {
            said_.behaviour = phrases_.act(i);
        } else if (is_act(token) || token.has(Kelas::nomina_laku) ||
                   (token.has(Kelas::lakuan) && !token.meaning.starts_with("di"))) {
            said_.behaviour = phrases_.act(i);
        } else if (token.has(Kelas::keadaan)) {
            auto end = i + 1;
            while (end < last_ &&
                   (m_[end].has(Kelas::keadaan) || (m_[end].is("dan") && m_[end + 1].has(Kelas::keadaan)) ||
                    (m_[end - 1].is("bebas") && !m_.is_taken(end)) || (token.is("bebas") && !m_.is_taken(end))))
                ++end;
            said_.condition = Range{i, end};
        }
    }

private:
    /// Counts, brackets and places between an audience and its predicate.
    std::size_t past_asides(std::size_t i) const {
        for (;;) {
            if (i >= last_) return i;
            if (m_.is_degree(i) || m_[i].is_number() || m_[i].is("%") || m_[i].has(Kelas::skala)) {
                ++i;
            } else if (m_[i].is("(")) {
                auto close = i;
                while (close < last_ && !m_[close].is(")")) ++close;
                if (close >= last_) return i;
                i = close + 1;
            } else if (m_[i].is("di") && (m_[i + 1].has(Kelas::wilayah) || m_[i + 1].capital)) {
                i += 2;
                while (i < last_ && m_[i].capital && !m_.is_taken(i)) ++i;
            } else {
                return i;
            }
        }
    }

    bool moves_later(std::size_t i) const {
        for (; i < last_; ++i)
            if (moves(m_[i]) && !moves_something(m_[i]) && m_.is_degree(i + 1)) return true;
        return false;
    }

    /// "Poktan yang beranggotakan 25 orang mau …": where the predicate begins behind the relative clause; 0: nowhere.
    std::size_t predicate_past_relative(std::size_t i) const {
        for (auto at = i + 1; at < last_; ++at) {
            if (m_[at].has(Kelas::hubung_hasil)) return 0;
            if ((m_[at].has(Kelas::mampu) && !m_[at - 1].is("yang") && !m_[at - 1].has(Kelas::sudah)) ||
                (m_[at].is("dapat") && at > i + 1))
                return at;
        }
        return 0;
    }

    /// "petani menurunkan pemakaian urea" is an act, "petani meningkatkan produktivitas" a state.
    void moved_by_audience(std::size_t i) {
        auto at = i + 1;
        while (at < last_ && (is_counter(m_[at]) || m_[at].is("dan"))) ++at;
        const auto& object = m_[at];
        if (object.has(Kelas::nomina_laku) || object.has(Kelas::laku)) {
            said_.behaviour = phrases_.act(i);
        } else if (object.has(Kelas::psk)) {
            said_.behaviour = Range{at, phrases_.end(at)};
        } else if (object.has(Kelas::hasil) || object.has(Kelas::payung)) {
            said_.condition = phrases_.state(at);
            for (; at + 1 < last_; ++at) // "meningkatkan hasil … dengan menerapkan jajar legowo": the act is the means
                if ((m_[at].is("dengan") || m_[at].is("lewat")) &&
                    (is_act(m_[at + 1]) || m_[at + 1].has(Kelas::nomina_laku))) {
                    said_.behaviour = phrases_.act(at + 1);
                    break;
                }
        } else if (moves_something(m_[i]) && !m_[i].is("mempertahankan") && at < last_ && !m_.is_taken(at)) {
            said_.behaviour = phrases_.act(i);
        }
    }

    const Marked& m_;
    const Clause& clause_;
    Phrases phrases_;
    std::size_t last_;
    Said& said_;
};

} // namespace

void read_predicate(const Marked& marked, const Clause& clause, std::size_t i, Said& said) {
    Predicate{marked, clause, said}.read(i);
}

} // namespace suluh
