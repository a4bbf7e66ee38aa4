#include "rules/monev.hpp"

#include <algorithm>
#include <array>
#include <iterator>

#include <fmt/format.h>

#include "rules/places.hpp"
#include "rules/tenggat.hpp"
#include "rules/words.hpp"
#include "text/enumerate.hpp"
#include "value/units.hpp"

namespace suluh::monev {

namespace {

Span place_of_plan(const Document& document) {
    return place_inside(document.programa()->monev, document.tree.root.members.front().key_span);
}

std::vector<Value<Date>> sorted_dates(const List<Value<Date>>& list) {
    std::vector<Value<Date>> dates;
    for (const auto& date : list)
        if (date.present()) dates.push_back(date);
    std::ranges::stable_sort(dates, {}, [](const Value<Date>& date) { return *date; });
    return dates;
}

bool is_unread(const List<Value<Date>>& list) {
    return list.state == State::invalid ||
           std::ranges::any_of(list, [](const Value<Date>& date) { return !date.present() && !date.absent(); });
}

/// The parts of the year without a date: "triwulan III"; with another cycle its months: "Juli–Agustus".
std::vector<std::string> periods_without(const std::vector<Value<Date>>& dates, int year, int months) {
    constexpr std::array roman{"I", "II", "III", "IV"};
    std::vector<std::string> empty;
    for (int first = 1; first <= 12; first += months) {
        const int last = std::min(first + months - 1, 12);
        const bool has = std::ranges::any_of(dates, [&](const Value<Date>& date) {
            const auto month = static_cast<int>(static_cast<unsigned>(date->month()));
            return static_cast<int>(date->year()) == year && month >= first && month <= last;
        });
        if (has) continue;
        empty.push_back(months == 3 ? fmt::format("triwulan {}", roman[static_cast<std::size_t>(first / 3)])
                                    : fmt::format("{}–{}", month_name(first), month_name(last)));
    }
    return empty;
}

/// Takes the dates of other years out of `dates`.
std::vector<Value<Date>> take_outside(std::vector<Value<Date>>& dates, int year) {
    const auto is_outside = [year](const Value<Date>& date) { return static_cast<int>(date->year()) != year; };
    std::vector<Value<Date>> outside;
    std::ranges::copy_if(dates, std::back_inserter(outside), is_outside);
    std::erase_if(dates, is_outside);
    return outside;
}

std::string listed_dates(const std::vector<Value<Date>>& dates) {
    std::vector<std::string> shown;
    for (const auto& date : dates) shown.push_back(format_date(*date));
    return enumerated(shown);
}

std::string cycle_name(int months) {
    return months == 3 ? "triwulan" : fmt::format("{} bulan", months);
}

/// "65% petani terampil" in its two parts, as an example of how to write it; empty where no measure begins or ends it.
std::string in_two_parts(std::string_view text) {
    constexpr std::string_view digits = "0123456789";
    if (text.find_first_of(",:{}[]#\"'\\") != std::string_view::npos) return {};
    auto begin = text.find_first_of(digits);
    if (begin == std::string_view::npos || (begin > 0 && text[begin - 1] != ' ')) return {};
    auto end = std::min(text.find(' ', begin), text.size());
    const auto next_end = end == text.size() ? end : std::min(text.find(' ', end + 1), text.size());
    const auto next = text.substr(end, next_end - end);
    if (!next.empty() && (next == " persen" || is_known_unit(utf8::lower(next.substr(1))))) end = next_end;
    const auto measure = text.substr(begin, end - begin);
    const auto what = begin == 0 ? utf8::trim(text.substr(end)) : utf8::trim(text.substr(0, begin));
    if ((begin > 0 && end < text.size()) || what.empty()) return {};
    return fmt::format("{{uraian: {}, ukuran: {}}}", what, measure);
}

template <class PlanRow>
void check_indicators(const List<PlanRow>& rows, std::string_view kind, std::string_view rule, Findings& findings) {
    for (const auto& row : rows) {
        const auto& indicator = row.indikator;
        if (!row.present() || !any_written(row.id, row.kegiatan) || indicator.state == State::invalid) continue;
        const bool nothing = indicator.uraian.absent() && indicator.ukuran.absent();
        if (!indicator.uraian.absent() && !indicator.ukuran.absent()) continue;
        const auto parts = indicator.ukuran.absent() ? in_two_parts(indicator.uraian.text) : std::string{};
        const auto lacking = nothing ? "indikator dan ukurannya" : indicator.ukuran.absent() ? "ukuran" : "uraian";
        findings.push_back(
            {rule, nothing ? place_of_missing(indicator, row.span) : place_inside(indicator, row.span),
             id_of_object(row),
             nothing
                 ? fmt::format("{} {} belum mempunyai {}", kind, id_of_object(row), lacking)
                 : fmt::format("indikator {} {} \"{}\" belum mempunyai {}", kind, id_of_object(row),
                               utf8::excerpt(indicator.uraian.absent() ? indicator.ukuran.text : indicator.uraian.text),
                               lacking),
             parts.empty() ? "tulis apa yang diukur dan berapa, misalnya \"indikator: {uraian: petani yang menakar "
                             "pupuk, ukuran: 65%}\""
                           : fmt::format("pisahkan ukurannya: \"indikator: {}\"", utf8::printable(parts))});
    }
}

} // namespace

void indikator(const Document& document, const Context&, Findings& findings) {
    const auto* programa = document.programa();
    if (programa == nullptr) return;
    check_indicators(programa->kegiatan, "kegiatan", "monev/indikator", findings);
    check_indicators(programa->ikhtiar, "ikhtiar", "monev/indikator", findings);
}

void check_indicators_of_plan(const Rktp& plan, Findings& findings) {
    check_indicators(plan.kegiatan, "kegiatan", "rktp/indikator", findings);
}

void triwulan(const Document& document, const Context& context, Findings& findings) {
    const auto* programa = document.programa();
    if (programa == nullptr || programa->monev.state == State::invalid) return;
    const auto months = policy_for(*programa, context).monitoring;
    const auto& list = programa->monev.pemantauan;
    if (!months || is_unread(list)) return;
    auto dates = sorted_dates(list);
    const int year = programa->tahun.present() ? *programa->tahun : 0;
    const auto example = programa->tahun.present() ? year : 2027;
    const auto hint = fmt::format("pantau sedikitnya sekali setiap {0}, misalnya \"pemantauan: [{1}-03-30, {1}-06-29, "
                                  "{1}-09-28, {1}-12-15]\"",
                                  cycle_name(*months), example);
    const auto report = [&](Span at, std::string message) {
        findings.push_back({"monev/triwulan", at, {}, std::move(message), hint});
    };
    if (dates.empty()) return report(place_of_missing(list, place_of_plan(document)), "tidak ada tanggal pemantauan");
    const auto empty = year == 0 ? std::vector<std::string>{} : periods_without(dates, year, *months);
    const auto outside = year == 0 ? std::vector<Value<Date>>{} : take_outside(dates, year);
    const auto shown = listed_dates(outside);
    if (!empty.empty())
        return report(list.span,
                      fmt::format("tidak ada pemantauan pada {} tahun {}{}", enumerated(empty), year,
                                  shown.empty() ? "" : fmt::format("; di luar tahun itu tertulis {}", shown)));
    for (std::size_t i = 1; i < dates.size(); ++i)
        if (*dates[i] > months_after(*dates[i - 1], *months))
            return report(dates[i].span, fmt::format("pemantauan {} dan {} berselang lebih dari {} bulan",
                                                     format_date(*dates[i - 1]), format_date(*dates[i]), *months));
    if (!outside.empty())
        findings.push_back({"monev/triwulan",
                            outside.front().span,
                            {},
                            fmt::format("pemantauan {} di luar tahun programa {}", shown, year),
                            "setiap triwulan sudah ada tanggalnya; periksa apakah tahunnya benar",
                            Level::saran});
}

void evaluasi(const Document& document, const Context& context, Findings& findings) {
    const auto* programa = document.programa();
    if (programa == nullptr || programa->monev.state == State::invalid) return;
    const auto& plan = programa->monev.evaluasi;
    const auto deadline = deadline_of(*programa, context);
    if (plan.state == State::invalid || !deadline) return;
    const auto next = *deadline + std::chrono::years{1}; // of the next programa, in this one's year
    const auto hint =
        fmt::format("tetapkan evaluasi menjelang penyusunan programa tahun {}, paling lambat {}, misalnya "
                    "\"evaluasi: {{tanggal: {}-08-20}}\"",
                    *programa->tahun + 1, format_month(next), *programa->tahun);
    const auto report = [&](Span at, std::string message) {
        findings.push_back({"monev/evaluasi", at, {}, std::move(message), hint});
    };
    if (plan.tanggal.absent())
        return report(place_of_missing(plan.tanggal, place_inside(plan, place_of_plan(document))),
                      "evaluasi programa belum ditetapkan tanggalnya");
    if (!plan.tanggal.present()) return;
    if (*plan.tanggal > last_day_of(next))
        report(plan.tanggal.span,
               fmt::format("evaluasi {} sesudah tenggat programa {} berikutnya, {}", format_date(*plan.tanggal),
                           name(*programa->tingkat), format_month(next)));
    else if (static_cast<int>(plan.tanggal->year()) < *programa->tahun)
        report(plan.tanggal.span,
               fmt::format("evaluasi {} sebelum tahun programa, {}", format_date(*plan.tanggal), *programa->tahun));
}

void instrumen(const Document& document, const Context&, Findings& findings) {
    const auto* programa = document.programa();
    if (programa == nullptr || programa->monev.state == State::invalid) return;
    const auto& monev = programa->monev;
    std::vector<std::string> missing;
    // Where monitoring or evaluation itself is missing, that is the cause.
    if (monev.pemantauan.present() && monev.instrumen.absent()) missing.emplace_back("pemantauan");
    if (monev.evaluasi.present() && monev.evaluasi.tanggal.present() && monev.evaluasi.instrumen.absent())
        missing.emplace_back("evaluasi");
    if (missing.empty()) return;
    const bool of_both = missing.size() == 2;
    const bool of_monitoring = missing.front() == "pemantauan";
    findings.push_back(
        {"monev/instrumen",
         of_monitoring ? place_of_missing(monev.instrumen, monev.span)
                       : place_of_missing(monev.evaluasi.instrumen, monev.evaluasi.span),
         {},
         fmt::format("{} belum mempunyai instrumen", enumerated(missing)),
         of_both || of_monitoring
             ? fmt::format("tulis \"instrumen: [rencana dan realisasi kegiatan]\" pada \"monev\"{}",
                           of_both ? ", dan daftar pertanyaan pada \"instrumen\" di bawah \"evaluasi\"" : "")
             : std::string{"tulis daftar pertanyaan atau daftar isian pada \"evaluasi\", misalnya \"instrumen: [daftar "
                           "pertanyaan penerapan pemupukan]\""}});
}

} // namespace suluh::monev
