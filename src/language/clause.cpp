#include "language/clause.hpp"

#include <algorithm>

namespace suluh {

namespace {

void mark(std::vector<bool>& which, Range range) {
    for (auto i = range.first; i < range.last && i < which.size(); ++i) which[i] = true;
}

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
    bool is_joint(std::size_t i) const {
        return is_stop_mark(m_[i]) || m_[i].has(Kelas::hubung_setara) || m_[i].is("dengan") || m_[i].is("dimana") ||
               m_[i].is("mana") || m_[i].is("-") || m_[i].is("yaitu");
    }

    std::optional<Lead> boundary(std::size_t i) const {
        const auto& token = m_[i];
        if (token.has(Kelas::hubung_hasil)) return seen_words(i) ? Lead::result : Lead::main;
        if (token.has(Kelas::hubung_cara)) return Lead::means;
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
};

/// The attributes that may follow an audience's head.
class AudiencePhrase {
public:
    AudiencePhrase(const Marked& marked, std::size_t head, std::size_t last)
        : m_(marked), at_(head + 1), last_(last), end_(head + 1) {}

    std::size_t end() {
        while (at_ < last_ && !m_.is_taken(at_) && step()) end_ = at_;
        return end_;
    }

private:
    const Token& token() const { return m_[at_]; }

    bool step() {
        if (token().is("(")) return parentheses();
        if (token().is("\"") || token().is("'")) return take();
        if (token().is(",")) return list_of_names();
        if (token().is_number()) return number();
        if (token().is(">") || token().is("<")) return slope();
        if (!token().is_word()) return false;
        if (token().is("di") || token().is("pada") || token().is("se") || token().is("dari")) return place();
        if (token().has(Kelas::hubung_setara)) return another();
        if (token().has(Kelas::wilayah)) return take();
        return attribute() && take();
    }

    bool take() {
        ++at_;
        return true;
    }

    bool attribute() const {
        if (token().capital && !m_.sentence().all_capitals() && !is_predicate()) return true;
        if (token().has(Kelas::khalayak) || token().has(Kelas::komoditas) || token().meaning.starts_with("se-"))
            return true;
        if (token().is("cara") || token().is("agar") || token().is("bahwa")) return false;
        constexpr Classes stops = bit(Kelas::verba) | bit(Kelas::mampu) | bit(Kelas::tahu) | bit(Kelas::psk) |
                                  bit(Kelas::sudah) | bit(Kelas::negasi) | bit(Kelas::hubung_hasil) |
                                  bit(Kelas::hubung_cara) | bit(Kelas::depan) | bit(Kelas::naik) | bit(Kelas::turun) |
                                  bit(Kelas::ukur) | bit(Kelas::wujud) | bit(Kelas::nomina_laku) | bit(Kelas::keadaan) |
                                  bit(Kelas::laku) | bit(Kelas::topik) | bit(Kelas::tepi) | bit(Kelas::semua);

        if (token().has(Kelas::sifat_khalayak)) return true;
        if (token().has(Kelas::lakuan)) return is_kind_of_work();
        if (token().is("yang") || token().is("ini") || token().is("dimana") || token().is("secara") ||
            token().is("menjadi") || token().is("jadi") || token().is("diharapkan"))
            return false;
        return !(token().classes & stops).any();
    }

    /// "nelayan pancing tuna", "penangkar bibit pala", "pelaku usaha penggilingan padi": work in noun form that is no
    /// predicate, because it has no prefix or a predicate still follows.
    bool is_kind_of_work() const {
        if (token().has(Kelas::verba) || token().has(Kelas::tahu) || token().has(Kelas::mampu)) return false;
        if (token().meaning.starts_with("di") || token().meaning.starts_with("ter")) return false;
        if (!token().has(Kelas::laku) && !token().has(Kelas::nomina_laku) && !token().meaning.ends_with("nya"))
            return true;
        for (auto i = at_ + 1; i < last_ && i < at_ + 12; ++i) {
            if (m_.is_taken(i) || m_[i].has(Kelas::hubung_hasil) || m_[i].is(",") || m_[i].has(Kelas::depan))
                return false;
            if (m_[i].has(Kelas::verba) || m_[i].has(Kelas::mampu) || m_[i].has(Kelas::tahu) || m_[i].has(Kelas::sudah))
                return true;
        }
        return false;
    }

    bool is_predicate() const {
        return token().has(Kelas::verba) || token().has(Kelas::mampu) || token().has(Kelas::tahu) ||
               token().has(Kelas::depan) || token().has(Kelas::sudah);
    }

    bool parentheses() {
        auto close = at_ + 1;
        while (close < last_ && close < at_ + 6 && !m_[close].is(")")) {
            if (m_[close].is_number() && m_[close + 1].has(Kelas::satuan_orang)) return false;
            if (m_[close].is("%") || m_.is_taken(close)) return false;
            ++close;
        }
        if (!m_[close].is(")") || close >= last_) return false;
        at_ = close + 1;
        return true;
    }

    /// "KWT Melati 2", "RT 05": part of a name, not a count.
    bool number() {
        const auto& before = m_[at_ - 1];
        if (m_[at_ + 1].has(Kelas::satuan) || m_[at_ + 1].is("%")) return false;
        if (!before.capital && !before.has(Kelas::wilayah)) return false;
        return take();
    }

    bool slope() {
        if (!m_[at_ + 1].is_number()) return false;
        at_ += m_[at_ + 2].is("%") ? 3U : 2U;
        return true;
    }

    bool place() {
        const auto& next = m_[at_ + 1];
        if (m_.is_taken(at_ + 1)) return false;
        const bool counted = next.is_number() && m_[at_ + 2].has(Kelas::wilayah);
        const bool named = next.has(Kelas::wilayah) || next.is("sekitar") || next.is("hulu") || next.is("hilir") ||
                           next.is("lahan") ||
                           (next.capital && !m_.sentence().all_capitals() && !next.has(Kelas::musim));
        if (!(named || counted)) return false;
        if (token().is("dari") && !next.has(Kelas::wilayah)) return false;
        if (token().is("pada") && !next.has(Kelas::wilayah)) return false;
        if (next.is("hamparan") || next.is("lereng") || next.is("lahan"))
            return !m_[at_ + 2].is_number() && m_[at_ + 2].capital ? advance(2) : false;
        return advance(counted ? 3U : 2U);
    }

    bool advance(std::size_t tokens) {
        at_ += tokens;
        return true;
    }

    /// "Poktan Mekar, Jaya, dan Tani Makmur".
    bool list_of_names() {
        const auto next = at_ + (m_[at_ + 1].is("dan") ? 2U : 1U);
        if (m_.sentence().all_capitals() || !m_[at_ - 1].capital || !m_[next].capital || m_.is_taken(next))
            return false;
        if (m_[next].has(Kelas::verba) || m_[next].has(Kelas::mampu) || m_[next].has(Kelas::depan) ||
            m_[next].has(Kelas::bulan_nama))
            return false;
        at_ = next + 1;
        return true;
    }

    bool another() {
        const auto& next = m_[at_ + 1];
        if (m_[at_ - 1].capital && next.capital && !next.has(Kelas::khalayak) && !next.has(Kelas::verba) &&
            !m_.sentence().all_capitals())
            return advance(2);
        if (next.is("keluarganya") || next.is("keluarga")) return advance(2);
        if (!next.has(Kelas::khalayak)) return false;
        // "petani dan penyuluh mampu …": both; "petani dan petani memahami": another statement.
        return !next.is(m_[end_ - 1].meaning) && advance(2);
    }

    const Marked& m_;
    std::size_t at_;
    std::size_t last_;
    std::size_t end_;
};

bool owns_something(const Marked& m, std::size_t i) {
    auto before = i;
    while (before > 0 &&
           (m[before - 1].has(Kelas::semua) || m[before - 1].is("para") || m[before - 1].is("masing-masing")))
        --before;
    if (before == 0) return false;
    const auto& token = m[before - 1];
    return token.has(Kelas::bukan_khalayak) || token.is("di") || token.is("ke") || token.is("antar") ||
           (token.is("(") && i > 1);
}

} // namespace

Marked::Marked(const Sentence& sentence, const Deadline& deadline, const std::vector<Degree>& degrees)
    : s_(sentence), time_(sentence.size()), degree_(sentence.size()) {
    if (deadline.found) mark(time_, deadline.range);
    for (const auto& degree : degrees) mark(degree_, degree.range);
}

std::vector<Clause> clauses_of(const Marked& marked) {
    return Splitter{marked}.run();
}

std::optional<Range> audience_at(const Marked& marked, std::size_t i, std::size_t last) {
    if (i >= last || !marked[i].has(Kelas::khalayak) || owns_something(marked, i)) return std::nullopt;
    return Range{i, AudiencePhrase{marked, i, last}.end()};
}

std::optional<Range> audience_in(const Marked& marked, Range range) {
    for (auto i = range.first; i < range.last; ++i)
        if (const auto found = audience_at(marked, i, range.last)) return found;
    return std::nullopt;
}

} // namespace suluh
