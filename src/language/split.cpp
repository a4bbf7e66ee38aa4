// Where an objective falls into clauses: at the words that join them, at marks, at the numbers of a list.
#include "language/clause.hpp"
#include "language/phrase.hpp"

namespace suluh {

namespace {

bool is_stop_mark(const Token& token) {
    return token.is(",") || token.is(";") || token.is(":") || token.is(".") || token.is("*");
}

/// What begins a statement of its own, not one more item of a list.
bool begins_statement(const Token& token) {
    return token.has(Kelas::khalayak) || token.has(Kelas::hasil) || token.has(Kelas::payung) ||
           token.has(Kelas::verba) || token.has(Kelas::psk) || token.has(Kelas::naik) || token.has(Kelas::turun) ||
           token.has(Kelas::wujud) || token.has(Kelas::mampu) || token.has(Kelas::tahu) || token.has(Kelas::semua) ||
           token.has(Kelas::depan) || token.is("dan") || token.is("serta") || token.is("diharapkan");
}

class Splitter {
public:
    explicit Splitter(const Marked& marked) : m_(marked) {}

    std::vector<Clause> run() {
        int depth = 0;
        for (std::size_t i = 0; i < m_.size(); ++i) {
            const auto& token = m_[i];
            if (const auto behind = numbered_item(i); behind != 0) {
                close(i, Lead::beside, behind);
                i = behind - 1;
                continue;
            }
            if (token.is("(")) ++depth;
            if (token.is(")") && depth > 0) --depth;
            if (depth > 0 || m_.is_taken(i)) continue;
            if (const auto lead = boundary(i)) {
                const bool keeps = *lead == Lead::beside && !is_joint(i);
                close(i, *lead, keeps ? i : i + 1);
            }
        }
        close(m_.size(), Lead::main, m_.size());
        return clauses_;
    }

private:
    /// "… 2. menurunkan …", "(b) …": where the item behind the number begins; 0 where no list goes on. A number counts
    /// only after the one before it: "1." before "2.", "a)" before "b)".
    std::size_t numbered_item(std::size_t i) {
        const auto at = i + (m_[i].is("(") ? 1U : 0U);
        const auto& number = m_[at];
        const auto& sign = m_[at + 1];
        if (number.surface.size() != 1 || number.is_mark() || m_.is_taken(at) || number.end != sign.begin) return 0;
        if (!sign.is(")") && (!sign.is(".") || at > i)) return 0;
        if (at + 2 >= m_.size() || sign.end == m_[at + 2].begin || m_[at + 2].is_mark()) return 0;
        const char first = number.is_number() ? '1' : 'a';
        const char mark = number.meaning.front();
        auto& next = number.is_number() ? next_number_ : next_letter_;
        if (mark != first && mark != next) return 0;
        next = static_cast<char>(mark + 1);
        return at + 2;
    }

    bool is_joint(std::size_t i) const {
        return is_stop_mark(m_[i]) || m_[i].has(Kelas::hubung_setara) || m_[i].is("dengan") || m_[i].is("dimana") ||
               m_[i].is("mana") || m_[i].is("-") || m_[i].is("yaitu");
    }

    std::optional<Lead> boundary(std::size_t i) const {
        const auto& token = m_[i];
        if (token.has(Kelas::hubung_hasil)) return seen_words(i) ? Lead::result : Lead::main;
        if (token.has(Kelas::hubung_cara)) return Lead::means;
        if (token.is("hingga") && measured_soon(i + 1) && verb_since_start(i)) return Lead::result;
        if (token.is("dengan") || token.is("lewat")) return after_dengan(i);
        if (token.is("dimana") || token.is(";") || token.is("yaitu")) return Lead::beside;
        if (token.breaks && i > start_) return Lead::beside;
        if (token.is(":") && i > 0 && m_[i - 1].is_number() && m_[i + 1].is_number()) return std::nullopt; // "2:1"
        if (token.is(":")) return has_word_since_start("perbandingan", i) ? std::nullopt : std::optional{Lead::beside};
        if (token.is("."))
            return i > start_ + 1 && m_[i].end != m_[i + 1].begin ? std::optional{Lead::beside}
                                                                  : std::nullopt; // "a." opens a list
        if (token.is(",")) return after_comma(i);
        if (token.has(Kelas::hubung_setara)) return after_and(i);
        return std::nullopt;
    }

    std::optional<Lead> after_comma(std::size_t i) const {
        const auto& next = m_[i + 1];
        const bool names = i > 0 && m_[i - 1].capital && !m_.is_taken(i - 1) && !m_.sentence().all_capitals();
        if (names && next.capital && !next.has(Kelas::verba) && !next.has(Kelas::khalayak))
            return std::nullopt; // "Poktan Mekar, Jaya"
        if (next.is("dan") || next.is("serta"))
            return m_.is_taken(i + 1) ? std::optional{Lead::beside} : after_and(i + 1);
        const bool list_of_psk = i > 0 && (m_[i - 1].has(Kelas::psk) || m_[i - 1].has(Kelas::tahu)) &&
                                 (next.has(Kelas::psk) || next.has(Kelas::mampu) || next.has(Kelas::tahu));
        const auto is_state = [](const Token& token) { return token.has(Kelas::hasil) || token.has(Kelas::payung); };
        const bool list_of_states = i > 0 && is_state(m_[i - 1]) && is_state(next) && !noun_before_degree(i + 1);
        if (list_of_psk || list_of_states) return std::nullopt;
        if (becomes_soon(i + 1) && verb_since_start(i)) return Lead::beside;
        const bool headcount = next.is_number() && m_[i + 2].has(Kelas::satuan_orang);
        return headcount || m_.is_taken(i + 1) || begins_statement(next) || noun_before_degree(i + 1)
                   ? std::optional{Lead::beside}
                   : std::nullopt;
    }

    bool has_word_since_start(std::string_view word, std::size_t i) const {
        for (auto at = start_; at < i; ++at)
            if (m_[at].is(word)) return true;
        return false;
    }

    bool seen_words(std::size_t i) const {
        for (auto at = start_; at < i; ++at)
            if (m_[at].is_word() && !m_.is_time(at)) return true;
        return !clauses_.empty();
    }

    /// "dengan" + act tells how, "dengan" + result what; after a verb it belongs to the verb.
    std::optional<Lead> after_dengan(std::size_t i) const {
        const auto& next = m_[i + 1];
        if (next.has(Kelas::hasil) && (noun_before_degree(i + 1) || sesuai_soon(i + 1))) return Lead::beside;
        if (next.is_word() && !next.has(Kelas::nomina_laku) && !next.has(Kelas::khalayak) &&
            !next.has(Kelas::teknologi) && measured_soon(i + 1))
            return Lead::beside; // "dengan kontaminasi kurang dari 5%"
        if (i == start_ && clauses_.empty()) return std::nullopt;
        const bool act = next.has(Kelas::verba) || next.has(Kelas::laku) || next.has(Kelas::nomina_laku) ||
                         next.has(Kelas::mampu) || next.is("cara");
        if (!act) return std::nullopt;
        return verb_since_start(i) ? std::nullopt : std::optional{Lead::means};
    }

    bool sesuai_soon(std::size_t i) const {
        for (auto at = i; at < i + 5; ++at)
            if (m_[at].is("sesuai")) return true;
        return false;
    }

    bool verb_since_start(std::size_t i) const {
        for (auto at = start_; at < i; ++at)
            if (!m_.is_taken(at) && (m_[at].has(Kelas::mampu) || m_[at].has(Kelas::tahu) || m_[at].has(Kelas::verba)))
                return true;
        return false;
    }

    bool has_psk_since_start(std::size_t i) const {
        for (auto at = start_; at < i; ++at)
            if (m_[at].has(Kelas::psk) || m_[at].has(Kelas::tahu)) return true;
        return false;
    }

    std::optional<Lead> after_and(std::size_t i) const {
        auto next = i + 1;
        while (m_[next].is("juga") || m_[next].is("dapat") || m_[next].is("bisa") || m_[next].is("para")) ++next;
        const auto& token = m_[next];
        const auto& named = m_[i > 0 && m_[i - 1].is(",") && i > 1 ? i - 2 : i > 0 ? i - 1 : 0];
        if (named.capital && token.capital && !m_.sentence().all_capitals() && !token.has(Kelas::verba) &&
            !token.has(Kelas::khalayak))
            return std::nullopt;
        if (token.has(Kelas::hubung_hasil) || token.has(Kelas::hubung_cara)) return Lead::beside;
        if (m_[i].is("disertai") && token.is_word() && !is_act(token) && !token.has(Kelas::nomina_laku) &&
            !token.has(Kelas::psk))
            return Lead::result;
        if (token.has(Kelas::wujud) || token.has(Kelas::naik) || token.has(Kelas::turun)) return Lead::beside;
        if (token.has(Kelas::khalayak)) return predicate_soon(next) ? std::optional{Lead::beside} : std::nullopt;
        if (token.has(Kelas::hasil) || token.has(Kelas::payung)) {
            const auto& before = m_[i > 0 ? i - 1 : 0];
            const bool list = before.has(Kelas::hasil) || before.has(Kelas::payung) ||
                              (before.has(Kelas::psk) && token.has(Kelas::payung));
            return list ? std::nullopt : std::optional{Lead::beside};
        }
        if (token.has(Kelas::verba) || token.has(Kelas::mampu) || token.has(Kelas::tahu) || token.is("tidak")) {
            const auto& before = m_[i > 0 ? i - 1 : 0];
            const bool chain =
                before.has(Kelas::verba) || before.has(Kelas::mampu) || before.has(Kelas::tahu) || before.is(",");
            return chain ? std::nullopt : std::optional{Lead::beside};
        }
        if (token.has(Kelas::nomina_laku) && !m_[i - 1].has(Kelas::nomina_laku) && verb_since_start(i) &&
            !has_psk_since_start(i))
            return Lead::beside;
        if (token.has(Kelas::keadaan) && i > start_ && m_[i - 1].has(Kelas::keadaan)) return std::nullopt;
        if (verb_since_start(i) && !m_.is_taken(i - 1))
            return measured_soon(next) ? std::optional{Lead::beside} : std::nullopt;
        return noun_before_degree(next) || (m_.is_taken(i - 1) && token.is_word()) || token.is("terdaftar")
                   ? std::optional{Lead::beside}
                   : std::nullopt;
    }

    /// A noun phrase that is at once measured: "gelondong afkir kurang dari 15 %".
    bool noun_before_degree(std::size_t i) const {
        for (auto at = i; at < i + 6 && at < m_.size(); ++at) {
            if (m_.is_degree(at)) return at > i;
            const auto& token = m_[at];
            if (token.has(Kelas::naik) || token.has(Kelas::turun)) return at > i;
            if (!token.is_word() || token.has(Kelas::verba) || token.has(Kelas::depan) ||
                token.has(Kelas::hubung_setara))
                return false;
        }
        return false;
    }

    /// As noun_before_degree, but only with the figure of a measure, not a headcount of who does it.
    bool measured_soon(std::size_t i) const {
        for (auto at = i; at < i + 6 && at < m_.size(); ++at) {
            if (m_.is_degree(at)) return at > i && !m_[at].is("dari");
            if (m_[at].has(Kelas::naik) || m_[at].has(Kelas::turun)) return at > i;
            if (!m_[at].is_word() || m_[at].has(Kelas::verba) || m_[at].has(Kelas::depan) ||
                m_[at].has(Kelas::hubung_setara))
                return false;
        }
        return false;
    }

    /// A noun phrase with a state of its own: "(mengolah tanah,) umbi lebih besar", "jaring rusak tertangani". What it
    /// is compared with, or a passive, makes it one; "kacang hijau" is only a name.
    bool becomes_soon(std::size_t i) const {
        constexpr std::size_t longest = 4;
        if (!m_[i].is_word() || is_act(m_[i])) return false;
        for (auto at = i + 1; at <= i + longest && at < m_.size(); ++at) {
            const auto& token = m_[at];
            if (token.has(Kelas::perbandingan)) return m_[at + 1].is_word() && !is_act(m_[at + 1]);
            if (token.has(Kelas::keadaan) && token.meaning.starts_with("ter")) return true;
            if (!token.is_word() || m_.is_taken(at) || is_act(token) || token.has(Kelas::depan) ||
                token.has(Kelas::hubung_setara))
                return false;
        }
        return false;
    }

    bool predicate_soon(std::size_t i) const {
        for (auto at = i + 1; at < i + 7 && at < m_.size(); ++at) {
            const auto& token = m_[at];
            if (token.has(Kelas::verba) || token.has(Kelas::mampu) || token.has(Kelas::tahu) || token.has(Kelas::sudah))
                return true;
            if (token.has(Kelas::hubung_hasil) || is_stop_mark(token)) return false;
        }
        return false;
    }

    void close(std::size_t end, Lead next_lead, std::size_t next_start) {
        if (start_ < end) clauses_.push_back({{start_, end}, lead_});
        start_ = next_start;
        lead_ = next_lead;
    }

    const Marked& m_;
    std::vector<Clause> clauses_;
    std::size_t start_ = 0;
    Lead lead_ = Lead::main;
    char next_number_ = 0; ///< of the list that has begun
    char next_letter_ = 0;
};

} // namespace

std::vector<Clause> clauses_of(const Marked& marked) {
    return Splitter{marked}.run();
}

} // namespace suluh
