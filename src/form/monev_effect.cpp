#include "form/monev_effect.hpp"

#include <algorithm>

#include <fmt/format.h>

#include "suluh/telaah_tujuan.hpp"

#include "form/monev_progress.hpp"
#include "form/monev_sum.hpp"
#include "form/monev_tables.hpp"
#include "form/monev_words.hpp"
#include "text/suggest.hpp"

namespace suluh {

namespace {

/// What is measured of one activity or objective.
struct Measured {
    std::string id;
    std::string what;
    std::string target_text; ///< as it is written, also where it is no figure
    std::optional<Quantity> target;
    std::optional<Quantity> start;
    Quantity reached;
    std::size_t quarter = 0;
};

/// A share of a hundred, or why there is none.
struct Reached {
    std::optional<Ratio> percent;
    std::string why_not;
};

void aim_at(Measured& measured, std::string_view text) {
    measured.target_text = std::string{text};
    const auto reading = read_quantity(text);
    if (!reading.ok()) return;
    measured.target = reading.value;
    if (reading.value.start) measured.start = Quantity{{}, *reading.value.start, reading.value.unit};
    measured.target->start.reset();
}

/// What the file says of any quarter goes before what the programa says.
std::optional<Measured> measured(std::string id, std::string what, std::string_view aim,
                                 const Realisation& realisation) {
    Measured one{std::move(id), std::move(what), {}, {}, {}, {}, 0};
    aim_at(one, aim);
    bool any = false;
    for (std::size_t i = 0; i < quarters; ++i) {
        const auto* realised = realisation.find(one.id, i);
        if (realised == nullptr) continue;
        if (realised->sasaran) {
            one.target = realised->sasaran;
            one.target_text = format_quantity(*realised->sasaran);
        }
        if (realised->awal) one.start = realised->awal;
        if (!realised->capaian) continue;
        any = true;
        one.reached = *realised->capaian;
        one.quarter = i;
    }
    return any ? std::optional{std::move(one)} : std::nullopt;
}

/// A figure without a unit is in that of the target.
bool has_other_unit(const Quantity& quantity, const Quantity& target) {
    return !quantity.unit.empty() && !target.unit.empty() && fold_word(quantity.unit) != fold_word(target.unit);
}

std::string why_incomparable(const Measured& one) {
    if (one.target_text.empty()) return "sasarannya belum ada";
    if (!one.target) return "sasarannya bukan angka";
    const bool other =
        has_other_unit(one.reached, *one.target) || (one.start && has_other_unit(*one.start, *one.target));
    return other ? "satuannya berbeda" : std::string{};
}

/// reached / target · 100
Reached effectiveness(const Measured& one) {
    if (auto why = why_incomparable(one); !why.empty()) return {{}, std::move(why)};
    if (one.target->amount.is_zero()) return {{}, "sasarannya nol"};
    if (one.start && one.target->amount < one.start->amount) return {{}, "sasarannya turun"};
    return {percent(Ratio{one.reached.amount}, Ratio{one.target->amount}), {}};
}

/// (reached − start) / (target − start) · 100, also where it is to fall.
Reached effectiveness_of_change(const Measured& one) {
    if (auto why = why_incomparable(one); !why.empty()) return {{}, std::move(why)};
    if (!one.start) return {{}, "keadaan awalnya belum ada"};
    if (one.target->amount == one.start->amount) return {{}, "sasarannya sama dengan keadaan awal"};
    const Ratio start{one.start->amount};
    return {percent(Ratio{one.reached.amount} - start, Ratio{one.target->amount} - start), {}};
}

Cell share_cell(const Reached& share) {
    if (share.why_not.empty()) return percent_cell(share.percent);
    return text_cell(fmt::format("{}: {}", cannot_be_computed, share.why_not));
}

Row row_of(const Measured& one) {
    const auto whole = effectiveness(one);
    const auto change = effectiveness_of_change(one);
    const auto& judged = change.percent ? change.percent : whole.percent;
    const auto in_unit = [&](Quantity quantity) {
        if (quantity.unit.empty() && one.target) quantity.unit = one.target->unit;
        return format_quantity(quantity);
    };
    return {{text_cell(one.id), text_cell(one.what), text_cell(one.start ? in_unit(*one.start) : ""),
             text_cell(one.target ? format_quantity(*one.target) : one.target_text), text_cell(in_unit(one.reached)),
             text_cell(std::string{quarter_name(one.quarter)}), share_cell(whole), share_cell(change),
             text_cell(judged ? band_of(*judged) : std::string{})}};
}

/// The degree in its own field, else as the sentence says it.
std::string degree_of(const Tujuan& tujuan) {
    if (tujuan.derajat.present()) return std::string{*tujuan.derajat};
    if (!tujuan.rumusan.present()) return {};
    const auto read = telaah_tujuan(*tujuan.rumusan);
    return read.derajat ? std::string{read.derajat->of(*tujuan.rumusan)} : std::string{};
}

} // namespace

std::vector<Row> effect_rows(const Programa& programa, const std::vector<RowPlan>& plans,
                             const Realisation& realisation) {
    std::vector<Row> rows;
    for (const auto& tujuan : programa.tujuan) {
        if (!tujuan.id.present() || realisation.rows.find(*tujuan.id) == realisation.rows.end()) continue;
        if (const auto one = measured(std::string{*tujuan.id}, written(tujuan.rumusan), degree_of(tujuan), realisation))
            rows.push_back(row_of(*one));
    }
    for (const auto& plan : plans) {
        const auto& indikator = plan.cells().indikator;
        if (const auto one = measured(plan.id(), written(indikator.uraian), written(indikator.ukuran), realisation))
            rows.push_back(row_of(*one));
    }
    return rows;
}

std::vector<Column> effect_columns() {
    return {{{"ID"}, false, 1},         {{"Indikator atau Tujuan"}, false, 6},
            {{"Awal"}, true, 2},        {{"Sasaran"}, true, 2},
            {{"Capaian"}, true, 2},     {{"Triwulan"}, false, 2},
            {{"Efektivitas"}, true, 3}, {{"Efektivitas Perubahan"}, true, 3},
            {{"Golongan"}, false, 3}};
}

std::vector<std::string> effect_notes() {
    return {
        "Efektivitas: capaian dibagi sasaran, kali 100. Efektivitas perubahan: selisih capaian dan awal dibagi "
        "selisih sasaran dan awal, kali 100. Dari kuesioner diisikan rata-rata kelompok; sasarannya skor tertinggi "
        "kali banyak pertanyaan.",
        fmt::format("Golongan dari efektivitas perubahan, atau dari efektivitas bila keadaan awalnya belum ada: {}. "
                    "Batasnya kebiasaan evaluasi, bukan ketentuan peraturan.",
                    bands_text()),
        "Tidak dihitung, karena memerlukan jawaban kuesioner atau daftar hadir: jawaban benar, persen dari skor "
        "ideal, rata-rata tertimbang, kehadiran."};
}

} // namespace suluh
