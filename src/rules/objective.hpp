// One objective as its rules see it: the sentence, what is read in it, and the fields beside it.
#pragma once

#include <functional>
#include <string>

#include "suluh/programa.hpp"
#include "suluh/telaah_tujuan.hpp"

#include "document/vague.hpp"
#include "rules/rule.hpp"

namespace suluh {

struct Objective {
    const Tujuan& tujuan;
    const Programa& programa;
    std::string_view sentence; ///< empty where none is written
    TelaahTujuan read;

    /// Where a finding about the sentence points: the sentence, or the id where there is none.
    Span place() const;
    std::string object() const;
    std::string called() const; ///< "tujuan T2"

    /// "lihat lampiran", "menyesuaikan": written, and says nothing.
    static bool evades(const Text& field, Question question) { return field.present() && is_vague(question, *field); }
    static bool says(const Text& field, Question question) { return field.present() && !is_vague(question, *field); }
    /// In the field or in the sentence; what could not be read is not missing.
    static bool has(const Text& field, Question question, const std::optional<Part>& part) {
        return says(field, question) || field.state == State::invalid || field.state == State::vague ||
               part.has_value();
    }
    bool has_audience() const { return has(tujuan.khalayak, Question::khalayak, read.khalayak); }
    bool has_behaviour() const { return has(tujuan.perilaku, Question::perilaku, read.perilaku); }
    bool has_condition() const { return has(tujuan.kondisi, Question::kondisi, read.kondisi); }
    bool has_degree() const { return has(tujuan.derajat, Question::derajat, read.derajat); }
    /// "segera" in the field is no limit: it must be a time.
    bool has_limit() const;
    /// Speaks of inputs and facilities only: tujuan/bukan-perilaku says so, and nothing else asks for behaviour.
    bool is_supply() const { return read.hanya_sarana && !says(tujuan.perilaku, Question::perilaku); }
};

/// A time limit as a sentence says it, so that it is read like one.
std::string in_sentence(std::string_view limit);

/// Every objective of a programa that somebody has begun to write and whose sentence could be read and has no gaps.
void for_objectives(const Document& document, const std::function<void(const Objective&)>& judge);

} // namespace suluh
