#include "language/clause.hpp"

#include <algorithm>

namespace suluh {

namespace {

void mark(std::vector<bool>& which, Range range) {
    for (auto i = range.first; i < range.last && i < which.size(); ++i) which[i] = true;
}

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

    /// "KWT Melati 2", "RT 05": part of a name, not a count. "anggota 20 poktan": of how many groups.
    bool number() {
        const auto& before = m_[at_ - 1];
        if (before.has(Kelas::khalayak) && m_[at_ + 1].has(Kelas::khalayak) && !m_.is_taken(at_ + 1)) return advance(2);
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
        const bool counted = (next.is_number() || next.has(Kelas::bilangan)) && !m_.is_taken(at_ + 2) &&
                             (m_[at_ + 2].has(Kelas::wilayah) || m_[at_ + 2].has(Kelas::khalayak));
        const bool named = next.has(Kelas::wilayah) || next.is("sekitar") || next.is("hulu") || next.is("hilir") ||
                           next.is("lahan") ||
                           (next.capital && !m_.sentence().all_capitals() && !next.has(Kelas::musim));
        if (!(named || counted)) return false;
        if ((token().is("dari") || token().is("pada")) && !next.has(Kelas::wilayah) && !counted) return false;
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
