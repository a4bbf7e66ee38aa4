// Puts together what the clauses of an objective say, and judges it by SMART.
#include <algorithm>

#include "suluh/telaah_tujuan.hpp"

#include "language/clause.hpp"
#include "language/notes.hpp"
#include "language/phrase.hpp"
#include "language/smart.hpp"
#include "text/utf8.hpp"

namespace suluh {

namespace {

/// Whether a range ends right before a figure that the objective aims at.
bool leads_to(const Marked& m, Range range, const Degree* degree) {
    if (degree == nullptr || range.last > degree->range.first) return false;
    for (auto i = range.last; i < degree->range.first; ++i)
        if (m[i].has(Kelas::hubung_hasil) || m[i].is(",") || m[i].has(Kelas::hubung_cara)) return false;
    return true;
}

/// States that a clause names besides its predicate, when no clause is about a state: "sampai kadar air 14%",
/// "sesuai SOP", "secara transparan dan akuntabel".
class HiddenCondition {
public:
    HiddenCondition(const Marked& marked, const Degree* degree, const std::optional<Range>& behaviour)
        : m_(marked), degree_(degree), behaviour_(behaviour) {}

    std::optional<Range> find() const {
        if (const auto state = before_degree()) return state;
        for (std::size_t i = 0; i + 1 < m_.size(); ++i) {
            const bool standard = m_[i].is("sesuai") || m_[i].is("berdasarkan standar");
            const bool virtue = m_[i].is("secara") && m_[i + 1].has(Kelas::kebajikan);
            if ((standard || virtue) && tells_how_taught(i)) continue;
            if (standard) return Range{i, standard_end(i)};
            if (virtue) return Range{i, virtue_end(i + 1)};
            if (m_[i].is("tanpa") && (m_[i + 1].has(Kelas::turun) || m_[i + 1].is("menurunkan")))
                return Range{i, plain_end(i + 2)};
        }
        return std::nullopt;
    }

private:
    std::optional<Range> before_degree() const {
        if (degree_ == nullptr || degree_->kind == Degree::Kind::count || degree_->kind == Degree::Kind::whole)
            return std::nullopt;
        if (m_[degree_->range.last].has(Kelas::hasil))
            return Range{degree_->range.last, plain_end(degree_->range.last)};
        auto end = degree_->range.first;
        while (end > 0 && (m_[end - 1].has(Kelas::naik) || m_[end - 1].has(Kelas::turun))) --end;
        for (auto i = end; i > 0 && i + 4 > end; --i) {
            const auto& token = m_[i - 1];
            if (token.has(Kelas::hasil) && !token.has(Kelas::pencacah)) {
                // The topic of "pengetahuan tentang penyakit blas" is no state.
                const bool topic =
                    behaviour_ && behaviour_->contains(i - 1) &&
                    (m_[behaviour_->first].has(Kelas::psk) || m_[behaviour_->first].has(Kelas::nomina_laku));
                return topic ? std::nullopt : std::optional{Range{i - 1, end}};
            }
            if (!token.is_word() || token.has(Kelas::depan) || token.has(Kelas::verba)) break;
        }
        return std::nullopt;
    }

    /// "melalui kursus tani secara berkelanjutan": the manner of the teaching, not of the act.
    bool tells_how_taught(std::size_t i) const {
        if (behaviour_ && behaviour_->contains(i)) return false;
        for (auto at = i; at > 0; --at) {
            const auto& before = m_[at - 1];
            if (before.has(Kelas::hubung_cara) || before.has(Kelas::situasi)) return true;
            if (before.is_mark() || before.has(Kelas::hubung_hasil) || is_act(before)) return false;
            if (behaviour_ && behaviour_->contains(at - 1)) return false;
        }
        return false;
    }

    std::size_t virtue_end(std::size_t i) const {
        while (i < m_.size() && (m_[i].has(Kelas::kebajikan) || (m_[i].is("dan") && m_[i + 1].has(Kelas::kebajikan))))
            ++i;
        return i;
    }

    std::size_t standard_end(std::size_t i) const {
        auto end = i + 1;
        while (end < m_.size() && !m_.is_taken(end) && m_[end].is_word() && !m_[end].has(Kelas::hubung_hasil) &&
               !m_[end].has(Kelas::hubung_cara) && !m_[end].has(Kelas::hubung_setara) &&
               !(m_[end].has(Kelas::depan) && end > i + 1) && !m_[end].is("oleh"))
            ++end;
        return end;
    }

    std::size_t plain_end(std::size_t i) const {
        while (i < m_.size() && !m_.is_taken(i) && m_[i].is_word() && !m_[i].has(Kelas::depan) &&
               !m_[i].has(Kelas::hubung_hasil))
            ++i;
        return i;
    }

    const Marked& m_;
    const Degree* degree_;
    const std::optional<Range>& behaviour_;
};

/// "… 60% anggota … (sebelumnya 20%)": where it starts, in brackets anywhere behind what it aims at.
bool tells_start(const Marked& m) {
    for (std::size_t i = 0; i + 2 < m.size(); ++i) {
        if (!m[i].is("(") || !(m[i + 1].has(Kelas::lampau) || m[i + 1].is("semula"))) continue;
        constexpr std::size_t year = 4;
        for (auto at = i + 2; at < m.size() && !m[at].is(")"); ++at)
            if (m[at].is_number() && !m.is_time(at) && m[at].surface.size() != year) return true;
    }
    return false;
}

class Composer {
public:
    Composer(const Marked& marked, const std::vector<Degree>& degrees) : m_(marked), degree_(main_degree(degrees)) {}

    Parts compose() {
        for (const auto& clause : clauses_of(m_)) take(read_clause(m_, clause), clause);
        if (parts_.study) {
            parts_.audience.reset();
            parts_.behaviour.reset();
            parts_.condition.reset();
        }
        // "abc", an emoji: a phrase without one known word is no state.
        for (auto i = spare_ ? spare_->first : 0; spare_ && i <= spare_->last; ++i) {
            if (i == spare_->last)
                spare_.reset();
            else if (m_[i].known)
                break;
        }
        if (!parts_.condition && spare_ && !parts_.behaviour && !parts_.problem && !parts_.study && !parts_.trainer)
            parts_.condition = spare_;
        if (!parts_.condition && (parts_.behaviour || parts_.audience) && !parts_.problem && !parts_.study)
            hidden_condition();
        parts_.degree = degree_;
        return parts_;
    }

private:
    void take(const Said& said, const Clause& clause) {
        parts_.study = parts_.study || said.study;
        parts_.problem = parts_.problem || (said.problem && clause.lead == Lead::main);
        parts_.trainer = parts_.trainer || said.trainer;
        const bool aims = said.goal && (said.behaviour || said.condition);
        if (aims && (clause.lead == Lead::main || clause.lead == Lead::beside)) {
            if (goals_++ == 1) parts_.second = clause.range;
        }
        if (said.audience && !parts_.audience) parts_.audience = said.audience;
        if (said.behaviour && !parts_.behaviour)
            parts_.behaviour = said.behaviour;
        else if (said.behaviour && is_bare(*parts_.behaviour)) // "mampu: 1. membuat kompos"
            parts_.behaviour->last = said.behaviour->last;
        if (said.existence && clause.lead == Lead::main) {
            parts_.existence = true;
            parts_.yes_or_no = said.yes_or_no;
        }
        if (!said.condition) return;
        if (said.supplied) {
            if (!spare_) spare_ = said.condition;
            return;
        }
        // The state that is measured comes before one that is only named.
        const bool measured =
            leads_to(m_, *said.condition, degree_) && (degree_->on_condition || clause.lead == Lead::result);
        if (!parts_.condition || (measured && !measured_)) {
            parts_.condition = said.condition;
            measured_ = measured;
        }
    }

    bool is_bare(Range behaviour) const { return behaviour.size() == 1 && m_[behaviour.first].has(Kelas::mampu); }

    void hidden_condition() {
        const auto found = HiddenCondition{m_, degree_, parts_.behaviour}.find();
        if (!found || found->empty()) return;
        if (parts_.behaviour && parts_.behaviour->contains(found->first)) {
            auto end = found->first;
            while (end > parts_.behaviour->first && (m_[end - 1].is("sampai") || m_[end - 1].is("hingga") ||
                                                     m_[end - 1].is("dengan") || m_[end - 1].has(Kelas::hubung_setara)))
                --end;
            if (end == parts_.behaviour->first) return;
            parts_.behaviour->last = end;
        }
        parts_.condition = found;
    }

    const Marked& m_;
    const Degree* degree_;
    Parts parts_;
    std::optional<Range> spare_;
    bool measured_ = false;
    int goals_ = 0;
};

/// What is read of a text: an objective is a sentence, and a file pasted into its cell must not cost more than one.
std::string_view first_part(std::string_view text) {
    if (text.size() <= longest_sentence) return text;
    auto end = longest_sentence;
    while (end > 0 && (static_cast<unsigned char>(text[end]) & 0xC0U) == 0x80U) --end;
    return text.substr(0, end);
}

std::optional<Part> part_of(const Sentence& sentence, const std::optional<Range>& range) {
    if (!range || range->empty()) return std::nullopt;
    auto end = sentence[range->last - 1].end;
    const auto begin = sentence[range->first].begin;
    return Part{begin, end};
}

} // namespace

TelaahTujuan telaah_tujuan(std::string_view teks) {
    if (utf8::trim(teks).empty()) {
        TelaahTujuan nothing;
        nothing.catatan.emplace_back("teks kosong: tulis kalimat tujuannya");
        return nothing;
    }
    const Sentence sentence{first_part(teks)};
    const auto deadline = find_deadline(sentence);
    const auto degrees = find_degrees(sentence, deadline);
    const Marked marked{sentence, deadline, degrees};
    auto parts = Composer{marked, degrees}.compose();
    if (parts.study || parts.problem) parts.degree = nullptr;
    const bool has_deadline = deadline.found && !parts.study;

    TelaahTujuan result;
    result.khalayak = part_of(sentence, parts.audience);
    result.perilaku = part_of(sentence, parts.behaviour);
    result.kondisi = part_of(sentence, parts.condition);
    if (parts.degree != nullptr) result.derajat = part_of(sentence, parts.degree->range);
    if (has_deadline) result.waktu = part_of(sentence, deadline.range);
    result.smart = judge_smart(marked, parts);
    result.tahun = has_deadline ? deadline.year : 0;
    result.lama = has_deadline ? deadline.months : 0;
    result.titik_awal = parts.degree != nullptr && (parts.degree->from || tells_start(marked));
    result.hanya_sarana = parts.existence && !parts.behaviour && result.smart.khas;
    result.bukan_tujuan = parts.study || parts.problem || (parts.trainer && !parts.behaviour);
    result.keraguan = doubt(marked, parts);
    result.tujuan_lain = part_of(sentence, parts.second);
    result.smart.berbatas_waktu = has_deadline;
    result.lengkap = result.khalayak && result.perilaku && result.kondisi && result.derajat && result.waktu;
    result.catatan = notes_on(marked, parts, result);
    if (teks.size() > longest_sentence)
        result.catatan.emplace_back("teks terlalu panjang untuk satu tujuan: hanya bagian depannya yang ditelaah; "
                                    "pecah menjadi beberapa tujuan");
    return result;
}

} // namespace suluh
