#include "rules/smart.hpp"

#include <algorithm>
#include <optional>
#include <string>

#include <fmt/format.h>

#include "suluh/value.hpp"

#include "rules/batas.hpp"
#include "rules/keadaan.hpp"
#include "rules/kept.hpp"
#include "rules/objective.hpp"
#include "text/utf8.hpp"

namespace suluh {

namespace {

using utf8::excerpt;
using utf8::printable;

/// "sesuai RKTP 2027" holds a figure that measures nothing.
bool measures(const Text& field) {
    return Objective::says(field, Question::derajat) && menyebut_ukuran(*field);
}

/// The degree as a quantity: the field before the sentence.
std::optional<Quantity> degree_of(const Objective& objective) {
    const auto& field = objective.tujuan.derajat;
    std::string_view text;
    if (Objective::says(field, Question::derajat))
        text = *field;
    else if (objective.read.derajat)
        text = objective.read.derajat->of(objective.sentence);
    if (text.empty()) return std::nullopt;
    auto reading = read_quantity(text);
    return reading.ok() ? std::optional{std::move(reading.value)} : std::nullopt;
}

/// What one of the fields beside the sentence says may make it specific and actionable.
bool any_field(const Objective& objective, bool Smart::*flag) {
    const auto holds = [flag](const Text& field, Question question) {
        return Objective::says(field, question) && kept<telaah_tujuan>(*field).smart.*flag;
    };
    return holds(objective.tujuan.perilaku, Question::perilaku) || holds(objective.tujuan.kondisi, Question::kondisi);
}

/// Whether a target lies beyond what a datum of the keadaan says is possible: above it, or below it where less is
/// better.
bool is_beyond(const DataKeadaan& datum, Decimal target) {
    const auto possible = datum.potensial->amount;
    if (keadaan::wants_less(datum)) return target < possible;
    const bool reversed = datum.faktual.present() && datum.faktual->amount > possible; // of keadaan/terbalik
    return !reversed && target > possible;
}

/// The datum of the keadaan that the objective cites in the same unit, when the target lies beyond its potential.
const DataKeadaan* exceeded_potential(const Objective& objective, const Quantity& target) {
    for (const auto& reference : objective.tujuan.keadaan) {
        if (!reference.present()) continue;
        for (const auto& datum : objective.programa.keadaan.data) {
            if (!datum.id.present() || *datum.id != *reference || !datum.potensial.present()) continue;
            if (keadaan::is_same_unit(datum.potensial->unit, target.unit) && is_beyond(datum, target.amount))
                return &datum;
        }
    }
    return nullptr;
}

/// Why the target is hard to believe; empty when it is not.
std::string doubt(const Objective& objective) {
    const auto degree = degree_of(objective);
    if (degree) {
        if (const auto* datum = exceeded_potential(objective, *degree))
            return fmt::format("sasaran {} melampaui potensi {} pada keadaan {}",
                               printable(format_quantity({{}, degree->amount, degree->unit})),
                               printable(datum->potensial.text), printable(*datum->id));
        const bool percent = degree->unit == "%" && degree->start;
        const auto change = percent ? degree->amount - *degree->start : Decimal{0};
        if (percent &&
            std::max(change, Decimal{0} - change) > Decimal{static_cast<int>(batas().kenaikan_persen_terbanyak)})
            return fmt::format("perubahan {} dalam setahun lebih dari {} poin", format_quantity(*degree),
                               batas().kenaikan_persen_terbanyak);
    }
    return objective.read.keraguan;
}

int year_of_limit(const Objective& objective) {
    const auto& field = objective.tujuan.batas_waktu;
    if (field.present()) {
        const auto reading = read_months(*field);
        if (reading.ok() && !reading.value.years.empty()) return reading.value.years.back();
    }
    return objective.read.tahun;
}

/// "dalam 3 tahun": a span is a limit only as far as the programa reaches. Whether a finding says so.
bool lasts_longer(const Objective& objective, Findings& findings) {
    constexpr int year = 12;
    const auto& field = objective.tujuan.batas_waktu;
    const bool in_field = field.present() && kept<telaah_tujuan>(in_sentence(*field)).lama > year;
    if (!in_field && objective.read.lama <= year) return false;
    const auto limit = in_field ? std::string_view{*field} : objective.read.waktu->of(objective.sentence);
    findings.push_back({"smart/di-luar-tahun", in_field ? field.span : objective.place(), objective.object(),
                        fmt::format("batas waktu {} \"{}\" lebih dari setahun, padahal programa berlaku satu tahun",
                                    objective.called(), excerpt(limit)),
                        "tulis yang dicapai sampai akhir tahun ini, dengan bulannya"});
    return true;
}

} // namespace

namespace smart {

void khas(const Document& document, const Context&, Findings& findings) {
    for_objectives(document, [&](const Objective& objective) {
        if (objective.read.bukan_tujuan || objective.read.smart.khas || objective.tujuan.komoditas.present()) return;
        if (any_field(objective, &Smart::khas)) return;
        findings.push_back(
            {"smart/khas", objective.place(), objective.object(),
             fmt::format("{} belum khas: tidak ada komoditas, teknologi atau praktik yang disebut", objective.called()),
             "sebut satu, misalnya \"pemupukan berimbang padi sawah\""});
    });
}

void terukur(const Document& document, const Context&, Findings& findings) {
    for_objectives(document, [&](const Objective& objective) {
        const auto& field = objective.tujuan.derajat;
        if (!field.present() || measures(field)) return;
        findings.push_back({"smart/terukur", field.span, objective.object(),
                            fmt::format("derajat {} tidak dapat diukur: \"{}\"", objective.called(), excerpt(*field)),
                            "tulis angka, bagian atau tingkatnya, misalnya \"dari 40% menjadi 70%\""});
    });
}

void titik_awal(const Document& document, const Context&, Findings& findings) {
    for_objectives(document, [&](const Objective& objective) {
        const auto& field = objective.tujuan.derajat;
        if (objective.is_supply() || (field.present() && !measures(field))) return;
        std::string_view degree;
        bool starts = objective.read.titik_awal;
        if (objective.read.derajat) degree = objective.read.derajat->of(objective.sentence);
        if (field.present()) {
            degree = *field;
            const auto quantity = read_quantity(*field);
            starts = starts || (quantity.ok() && quantity.value.start) ||
                     kept<telaah_tujuan>(fmt::format("petani {}", *field)).titik_awal;
        }
        if (degree.empty() || starts) return;
        const auto at = field.present() ? field.span : objective.place();
        findings.push_back(
            {"smart/titik-awal", at, objective.object(),
             fmt::format("derajat {} \"{}\" tidak menyebut keadaan awalnya", objective.called(), excerpt(degree)),
             "tulis keadaan sekarang, misalnya \"dari 40% menjadi 70%\""});
    });
}

void dapat_dikerjakan(const Document& document, const Context&, Findings& findings) {
    for_objectives(document, [&](const Objective& objective) {
        if (!objective.has_behaviour() || objective.read.bukan_tujuan || objective.read.smart.dapat_dikerjakan) return;
        if (any_field(objective, &Smart::dapat_dikerjakan)) return;
        findings.push_back({"smart/dapat-dikerjakan", objective.place(), objective.object(),
                            fmt::format("perilaku {} belum menyebut tindakan beserta objeknya", objective.called()),
                            "tulis kata kerja dan apa yang dikerjakan, misalnya \"memangkas kopi robusta\""});
    });
}

void realistis(const Document& document, const Context&, Findings& findings) {
    for_objectives(document, [&](const Objective& objective) {
        const auto why = doubt(objective);
        if (why.empty()) return;
        findings.push_back({"smart/realistis", objective.place(), objective.object(),
                            fmt::format("{} diragukan tercapai: {}", objective.called(), why),
                            "periksa angkanya, atau bagi menjadi beberapa tahun"});
    });
}

void berbatas_waktu(const Document& document, const Context&, Findings& findings) {
    for_objectives(document, [&](const Objective& objective) {
        if (objective.has_limit() || objective.read.bukan_tujuan) return;
        const auto& year = objective.programa.tahun;
        const auto& field = objective.tujuan.batas_waktu;
        findings.push_back(
            {"smart/berbatas-waktu", field.present() ? field.span : objective.place(), objective.object(),
             field.present()
                 ? fmt::format("batas waktu {} \"{}\" tidak menyebut kapan", objective.called(), excerpt(*field))
                 : fmt::format("{} tidak menyebut batas waktu", objective.called()),
             fmt::format("tulis kapan tercapai, misalnya \"pada November {}\"",
                         year.present() ? std::to_string(*year) : "2027")});
    });
}

void di_luar_tahun(const Document& document, const Context&, Findings& findings) {
    for_objectives(document, [&](const Objective& objective) {
        const auto& year = objective.programa.tahun;
        if (lasts_longer(objective, findings)) return;
        const auto limit = year_of_limit(objective);
        if (!year.present() || limit == 0 || limit == *year) return;
        const auto& field = objective.tujuan.batas_waktu;
        const bool in_field = field.present() && limit != objective.read.tahun;
        if (in_field && objective.read.tahun == *year) return; // that they differ is the cause: abcd/bertentangan
        findings.push_back({"smart/di-luar-tahun", in_field ? field.span : objective.place(), objective.object(),
                            fmt::format("batas waktu {} jatuh pada {}, padahal programa ini untuk tahun {}",
                                        objective.called(), limit, *year),
                            fmt::format("tulis waktu dalam tahun {}", *year)});
    });
}

} // namespace smart

namespace tujuan {

void bukan_perilaku(const Document& document, const Context&, Findings& findings) {
    for_objectives(document, [&](const Objective& objective) {
        if (!objective.is_supply()) return;
        findings.push_back(
            {"tujuan/bukan-perilaku", objective.place(), objective.object(),
             fmt::format("{} hanya menyebut sarana atau keluaran, bukan perilaku", objective.called()),
             "tulis apa yang dilakukan khalayak dengannya; penyediaan sarana masuk Formulir 2 (ikhtiar)"});
    });
}

void majemuk(const Document& document, const Context&, Findings& findings) {
    for_objectives(document, [&](const Objective& objective) {
        if (!objective.read.tujuan_lain) return;
        findings.push_back({"tujuan/majemuk", objective.place(), objective.object(),
                            fmt::format("{} memuat lebih dari satu tujuan: \"{}\"", objective.called(),
                                        excerpt(objective.read.tujuan_lain->of(objective.sentence))),
                            "pisahkan menjadi tujuan sendiri, dengan derajat dan batas waktunya"});
    });
}

} // namespace tujuan

} // namespace suluh
