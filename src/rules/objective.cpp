#include "rules/objective.hpp"

#include <fmt/format.h>

#include "rules/kept.hpp"
#include "rules/rows.hpp"
#include "text/unfilled.hpp"

namespace suluh {

Span Objective::place() const {
    if (tujuan.rumusan.present()) return tujuan.rumusan.span;
    return place_of_object(tujuan);
}

std::string Objective::object() const {
    return id_of_object(tujuan);
}

std::string Objective::called() const {
    return suluh::called("tujuan", tujuan, {});
}

bool Objective::has_limit() const {
    const auto& field = tujuan.batas_waktu;
    if (read.waktu || field.state == State::invalid || field.state == State::vague) return true;
    if (!field.present()) return false;
    const auto months = read_months(*field);
    return (months.ok() &&
            !(months.value.months.empty() && months.value.years.empty() && months.value.seasons.empty())) ||
           kept<telaah_tujuan>(in_sentence(*field)).waktu.has_value();
}

std::string in_sentence(std::string_view limit) {
    return fmt::format("petani menanam padi pada {}", limit);
}

void for_objectives(const Document& document, const std::function<void(const Objective&)>& judge) {
    const auto* programa = document.programa();
    if (programa == nullptr) return;
    for (const auto& tujuan : programa->tujuan) {
        if (!tujuan.present() || tujuan.rumusan.state == State::invalid) continue;
        if (tujuan.rumusan.present() && has_gap(*tujuan.rumusan)) continue; // bentuk/wajib: "Pada ____, ____ petani"
        const bool begun = tujuan.rumusan.present() || tujuan.khalayak.present() || tujuan.perilaku.present() ||
                           tujuan.kondisi.present() || tujuan.derajat.present();
        if (!begun) continue; // bentuk/wajib asks for the sentence
        const auto sentence = tujuan.rumusan.present() ? *tujuan.rumusan : std::string_view{};
        judge({tujuan, *programa, sentence, kept<telaah_tujuan>(sentence)});
    }
}

} // namespace suluh
