// rdk/*: what stands in the field when, and who does what on which day.
#include <algorithm>
#include <array>
#include <string>
#include <vector>

#include <fmt/format.h>

#include "rules/komoditas.hpp"
#include "rules/musim_tanam.hpp"
#include "rules/panen.hpp"
#include "rules/perbandingan.hpp"
#include "rules/rdk.hpp"
#include "rules/rows.hpp"
#include "rules/words.hpp"
#include "text/enumerate.hpp"

namespace suluh::rdk {

namespace {

std::string name_of(const UrutanTanam& turn) {
    auto name = turn.komoditas.present() ? utf8::excerpt(*turn.komoditas) : std::string{"tanaman"};
    if (turn.musim.present()) name += " " + utf8::excerpt(*turn.musim);
    return name;
}

bool has_months(const UrutanTanam& turn) {
    return turn.tanam.present() && turn.panen.present() && !turn.tanam->months.empty() && !turn.panen->months.empty();
}

std::string span_of(const UrutanTanam& turn) {
    return fmt::format("tanam {}, panen {}", format_months(*turn.tanam), format_months(*turn.panen));
}

/// Crops that are meant to stand together: of one season, or said to be.
bool is_together(const UrutanTanam& a, const UrutanTanam& b) {
    if (plain_words(a.musim.text) == plain_words(b.musim.text) && !a.musim.text.empty()) return true;
    return std::ranges::any_of(std::array{&a, &b}, [](const UrutanTanam* turn) {
        const auto words = plain_words(turn->komoditas.text) + " . " + plain_words(turn->musim.text) + " . " +
                           plain_words(turn->varietas.text);
        return has_phrase(words, "sela") || has_phrase(words, "sisipan") || words.find("tumpang") != std::string::npos;
    });
}

/// Whether the years that are written leave as many months between planting and harvest as the months alone.
bool is_within_a_year(const UrutanTanam& turn) {
    const auto& planted = turn.tanam->years;
    const auto& reaped = turn.panen->years;
    return planted.empty() || reaped.empty() || reaped.back() - planted.front() <= 1;
}

/// The crop that still stands there, of the turns before this one; nullptr: none. No block bears more than a few.
const UrutanTanam* met_by(const PolaTanam& block, std::size_t index,
                          const std::vector<std::optional<CropStanding>>& standing) {
    constexpr std::size_t few = 24;
    for (std::size_t i = index - std::min(index, few); i < index; ++i) {
        const auto& other = block.urutan.items[i];
        if (standing[i] && standing[index] && standing[i]->meets(*standing[index]) &&
            !is_together(other, block.urutan.items[index]))
            return &other;
    }
    return nullptr;
}

/// Months since the year 0.
int months_since_zero(int year, int month) {
    return year * 12 + month - 1;
}

/// The months that may belong to the planned year: seasons reach over its ends, with what precedes and follows them.
struct Reach {
    int first, last; ///< months since the year 0
};

Reach reach_of(const Rdk& plan, int year) {
    constexpr int around = 2; // months for ploughing before, for selling and paying back behind
    Reach reach{months_since_zero(year, 1), months_since_zero(year, 12)};
    for (const auto& block : plan.pola_tanam)
        for (const auto& turn : block.urutan) {
            if (!has_months(turn)) continue;
            const auto planted = run_of(months_in(*turn.tanam));
            const auto reaped = run_of(months_in(*turn.panen));
            if (!planted || !reaped || planted->first <= reaped->last) continue;
            reach.first = std::min(reach.first, months_since_zero(year - 1, planted->first) - around);
            reach.last = std::max(reach.last, months_since_zero(year + 1, reaped->last) + around);
        }
    return reach;
}

bool is_within(const Reach& reach, const Date& date) {
    const auto month =
        months_since_zero(static_cast<int>(date.year()), static_cast<int>(static_cast<unsigned>(date.month())));
    return month >= reach.first && month <= reach.last;
}

} // namespace

namespace {

/// Reaped in a month before the first in which it was planted, by the years that are written.
bool is_reaped_first(const UrutanTanam& turn) {
    const auto& planted = *turn.tanam;
    const auto& reaped = *turn.panen;
    if (planted.years.size() != 1 || reaped.years.size() != 1) return false;
    return months_since_zero(reaped.years.front(), *std::ranges::max_element(reaped.months)) <
           months_since_zero(planted.years.front(), *std::ranges::min_element(planted.months));
}

} // namespace

void umur_tanaman(const Document& document, const Context&, Findings& findings) {
    const auto* plan = plan_in(document);
    if (plan == nullptr) return;
    for (const auto& block : plan->pola_tanam)
        for (const auto& turn : block.urutan) {
            const auto* crop = turn.komoditas.present() ? find_crop(*turn.komoditas) : nullptr;
            if (has_months(turn) && is_reaped_first(turn)) {
                findings.push_back({"rdk/umur-tanaman",
                                    turn.panen.span,
                                    {},
                                    fmt::format("{}: {}, jadi dipanen sebelum ditanam", name_of(turn), span_of(turn)),
                                    "periksa tahun tanam dan panennya"});
                continue;
            }
            if (crop == nullptr || !crop->is_seasonal() || !has_months(turn) || !is_within_a_year(turn)) continue;
            const auto planted = months_in(*turn.tanam);
            if (std::ranges::any_of(turn.panen->months, [&](int harvest) { return crop->can_ripen(planted, harvest); }))
                continue;
            findings.push_back({"rdk/umur-tanaman",
                                turn.panen.span,
                                {},
                                fmt::format("{}: {}; {} dipanen {}–{} bulan sesudah tanam", name_of(turn),
                                            span_of(turn), crop->names.front(), crop->shortest, crop->longest),
                                "periksa bulan tanam dan panennya, mungkin tertukar"});
        }
}

void tumpang_tindih(const Document& document, const Context&, Findings& findings) {
    const auto* plan = plan_in(document);
    if (plan == nullptr) return;
    const SaidPlaces odd{document, findings, "rdk/umur-tanaman"};
    for (const auto& block : plan->pola_tanam) {
        std::vector<std::optional<CropStanding>> standing;
        for (const auto& turn : block.urutan) {
            standing.push_back(has_months(turn) && !odd.contains(turn.panen.span)
                                   ? standing_of(*turn.tanam, *turn.panen)
                                   : std::nullopt);
        }
        for (std::size_t i = 1; i < standing.size(); ++i) {
            const auto* other = met_by(block, i, standing);
            if (other == nullptr) continue;
            const auto& turn = block.urutan.items[i];
            findings.push_back(
                {"rdk/tumpang-tindih",
                 turn.tanam.span,
                 {},
                 fmt::format("{} ({}) bertumpang dengan {} ({}){}", name_of(turn), span_of(turn), name_of(*other),
                             span_of(*other),
                             block.hamparan.present() ? " di " + utf8::excerpt(*block.hamparan) : std::string{}),
                 "geser bulannya; bila memang bersama di lahan itu, tulis \"tumpang sari\" pada komoditasnya"});
        }
    }
}

void jadwal(const Document& document, const Context&, Findings& findings) {
    const auto* plan = plan_in(document);
    if (plan == nullptr) return;
    const auto reach = plan->tahun.present() ? reach_of(*plan, *plan->tahun) : Reach{0, 0};
    for (const auto& row : plan->jadwal) {
        if (!row.present() || !any_written(row.kegiatan, row.jenis, row.mulai, row.selesai)) continue;
        const auto name = row.kegiatan.present() ? quoted(*row.kegiatan) : std::string{"kegiatan ini"};
        const auto report = [&](Span at, std::string message, std::string hint) {
            findings.push_back({"rdk/jadwal", at, {}, std::move(message), std::move(hint)});
        };
        if (row.penanggung_jawab.absent())
            report(place_of_gap(row.penanggung_jawab, row),
                   fmt::format("jadwal {} belum menyebut penanggung jawabnya", name),
                   "tambahkan misalnya \"penanggung_jawab: Ketua\" atau nama pengurus");
        if (row.kegiatan.present() && row.mulai.absent() && row.selesai.absent())
            report(place_of_gap(row.mulai, row), fmt::format("jadwal {} belum menyebut tanggalnya", name),
                   "tambahkan \"mulai\", dan \"selesai\" bila lebih dari sehari");
        if (row.mulai.present() && row.selesai.present() && *row.selesai < *row.mulai)
            report(row.selesai.span,
                   fmt::format("jadwal {} selesai {}, sebelum mulai {}", name, format_date(*row.selesai),
                               format_date(*row.mulai)),
                   "periksa kedua tanggalnya");
        else if (plan->tahun.present())
            for (const auto* date : {&row.mulai, &row.selesai}) {
                if (!date->present() || is_within(reach, **date)) continue;
                report(date->span,
                       fmt::format("jadwal {} {} jatuh di luar RDK tahun {}", name, format_date(**date), *plan->tahun),
                       "periksa tahunnya, atau pindahkan ke RDK tahun itu");
                break;
            }
    }
}

} // namespace suluh::rdk
