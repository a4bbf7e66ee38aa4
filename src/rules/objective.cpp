#include "rules/objective.hpp"

#include <array>

#include <fmt/format.h>

#include "text/utf8.hpp"

namespace suluh {

namespace {

/// Each rule of a dozen reads the same few sentences: the last ones are kept. Nothing but their text decides.
const TelaahTujuan& read_sentence(std::string_view sentence) {
    struct Kept {
        std::string sentence;
        TelaahTujuan read = telaah_tujuan("");
    };
    constexpr std::size_t most = 16;
    thread_local std::array<Kept, most> kept;
    thread_local std::size_t next = 0;
    for (const auto& one : kept)
        if (one.sentence == sentence) return one.read;
    auto& oldest = kept[next++ % most];
    oldest.read = telaah_tujuan(sentence);
    oldest.sentence = sentence;
    return oldest.read;
}

} // namespace

Span Objective::place() const {
    if (tujuan.rumusan.present()) return tujuan.rumusan.span;
    return tujuan.id.present() ? tujuan.id.span : tujuan.span;
}

std::string Objective::object() const {
    return tujuan.id.present() ? utf8::printable(*tujuan.id) : std::string{};
}

std::string Objective::called() const {
    return tujuan.id.present() ? fmt::format("tujuan {}", object()) : std::string{"tujuan ini"};
}

bool Objective::has_limit() const {
    const auto& field = tujuan.batas_waktu;
    if (read.waktu || field.state == State::invalid || field.state == State::vague) return true;
    if (!field.present()) return false;
    const auto months = read_months(*field);
    return (months.ok() &&
            !(months.value.months.empty() && months.value.years.empty() && months.value.seasons.empty())) ||
           telaah_tujuan(fmt::format("petani menanam padi pada {}", *field)).waktu.has_value();
}

void for_objectives(const Document& document, const std::function<void(const Objective&)>& judge) {
    const auto* programa = document.programa();
    if (programa == nullptr) return;
    for (const auto& tujuan : programa->tujuan) {
        if (!tujuan.present() || tujuan.rumusan.state == State::invalid) continue;
        const bool begun = tujuan.rumusan.present() || tujuan.khalayak.present() || tujuan.perilaku.present() ||
                           tujuan.kondisi.present() || tujuan.derajat.present();
        if (!begun) continue; // bentuk/wajib asks for the sentence
        const auto sentence = tujuan.rumusan.present() ? *tujuan.rumusan : std::string_view{};
        judge({tujuan, *programa, sentence, read_sentence(sentence)});
    }
}

} // namespace suluh
