#include "language/phrase.hpp"

namespace suluh {

bool is_act(const Token& token) {
    return token.has(Kelas::verba) || token.has(Kelas::laku) || token.has(Kelas::tahu);
}

bool moves(const Token& token) {
    return token.has(Kelas::naik) || token.has(Kelas::turun);
}

bool moves_something(const Token& token) {
    return moves(token) && token.meaning.starts_with("me");
}

bool is_counter(const Token& token) {
    return token.has(Kelas::pencacah);
}

bool states_lack(const Marked& marked, std::size_t i) {
    const auto& token = marked[i];
    const auto& next = marked[i + 1];
    if (token.is("masih") && (next.has(Kelas::keluhan))) return true;
    return token.has(Kelas::kekurangan);
}

std::optional<Range> Phrases::state(std::size_t i) const {
    auto behind = i;
    while (behind < last_ && !m_.is_taken(behind)) {
        const auto& token = m_[behind];
        const bool stop = audience_at(m_, behind, last_) || token.has(Kelas::henti_keadaan) || token.is("tingkat") ||
                          (moves(token) && !token.has(Kelas::keadaan));
        if (behind > i && stop) break;
        ++behind;
    }
    const auto range = trimmed({i, behind});
    return range.empty() ? std::nullopt : std::optional{range};
}

bool Phrases::stops(std::size_t i) const {
    if (m_.is_time(i)) return true;
    if (m_.is_degree(i)) return !passes_degree(i);
    return m_[i].has(Kelas::hubung_hasil) || m_[i].has(Kelas::hubung_cara) || m_[i].is(";") ||
           (moves(m_[i]) && !moves_something(m_[i]) && !m_[i].has(Kelas::nomina_laku)) ||
           (m_[i].is("di") && (m_[i + 1].is("hamparan") || m_[i + 1].is("lahan")) && m_[i + 2].is_number());
}

/// "menyebutkan 5 ciri bibit palsu": the count belongs to the object.
bool Phrases::passes_degree(std::size_t i) const {
    auto first = i;
    while (first > 0 && m_.is_degree(first - 1)) --first;
    if (first > 0 && m_[first - 1].has(Kelas::verba) && !moves(m_[first - 1]) && !m_[first].has(Kelas::ukur))
        return true; // "menerapkan 3 dari 5 komponen"
    auto behind = i;
    while (m_.is_degree(behind)) ++behind;
    if (m_[behind - 1].is("%") || m_[behind - 1].has(Kelas::satuan_orang) || m_[behind - 1].has(Kelas::skala))
        return false;
    const auto& unit = m_[behind - 1];
    if (!(unit.has(Kelas::satuan_macam))) return false;
    return behind < last_ && m_[behind].is_word() && !m_[behind].has(Kelas::depan) &&
           !m_[behind].has(Kelas::hubung_setara) && !m_.is_taken(behind);
}

std::size_t Phrases::end(std::size_t i) const {
    while (i < last_ && !stops(i)) ++i;
    return i;
}

Range Phrases::trimmed(Range range) const {
    for (;;) {
        if (range.size() <= 1) return range;
        const auto& tail = m_[range.last - 1];
        if (tail.is_mark() && !tail.is(")") && !tail.is("%") && !tail.is("\"")) {
            --range.last;
        } else if ((tail.has(Kelas::depan) || tail.has(Kelas::hubung_setara) || tail.is("yang") || tail.is("minimal") ||
                    tail.is("tetap") || tail.is("sudah") || tail.is("telah") || tail.has(Kelas::ukur)) &&
                   !tail.has(Kelas::lakuan)) {
            --range.last;
        } else if (const auto vague = vague_tail(range); vague != range.last) {
            range.last = vague;
        } else {
            return range;
        }
    }
}

std::size_t Phrases::vague_tail(Range range) const {
    auto at = range.last;
    while (at > range.first + 1 && (m_[at - 1].has(Kelas::mutu_laku) || m_[at - 1].is("dan"))) --at;
    if (at == range.last || at <= range.first + 1) return range.last;
    return m_[at - 1].is("dengan") || m_[at - 1].is("secara") ? at - 1 : range.last;
}

} // namespace suluh
