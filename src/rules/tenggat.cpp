#include "rules/tenggat.hpp"

#include <fmt/format.h>

#include "rules/pengecualian.hpp"
#include "rules/pengesahan.hpp"
#include "rules/places.hpp"

namespace suluh {

std::optional<std::chrono::year_month> deadline_of(const Programa& programa, const Context& context) {
    const auto* level = level_policy_for(programa, context);
    return level == nullptr || !programa.tahun.present() ? std::nullopt : deadline_of(*level, *programa.tahun);
}

std::optional<std::chrono::year_month> deadline_of(const LevelPolicy& level, int year) {
    return level.deadline ? std::optional{month_of(*level.deadline, year - 1)} : std::nullopt;
}

namespace pengesahan {

namespace {

/// The date that is late, if any: of a village the later of being finished and being signed.
const Value<Date>* late_date(const Programa& programa, const Date& last) {
    const auto& signed_on = programa.pengesahan.tanggal;
    const auto& finished = programa.penyusunan.selesai;
    const bool counts = programa.tingkat.present() && *programa.tingkat == Tingkat::desa && finished.present();
    if (counts && (!signed_on.present() || *finished > *signed_on)) return *finished > last ? &finished : nullptr;
    return signed_on.present() && *signed_on > last ? &signed_on : nullptr;
}

Span place_of_sheet(const Document& document) {
    const auto& sheet = document.programa()->pengesahan;
    return place_of_missing(sheet.tanggal, place_inside(sheet, document.tree.root.members.front().key_span));
}

bool is_unsigned(const Programa& programa) {
    return programa.pengesahan.state != State::invalid && programa.pengesahan.tanggal.absent();
}

} // namespace

void tenggat(const Document& document, const Context& context, Findings& findings) {
    const auto* programa = document.programa();
    const auto deadline = programa == nullptr ? std::nullopt : deadline_of(*programa, context);
    if (!deadline) return;
    const auto last = last_day_of(*deadline);
    const auto until = format_month(*deadline);
    if (const auto* late = late_date(*programa, last)) {
        const bool is_finish = late == &programa->penyusunan.selesai;
        findings.push_back({"pengesahan/tenggat",
                            late->span,
                            {},
                            fmt::format("programa {} tahun {} baru {} {}, lewat tenggat {}", name(*programa->tingkat),
                                        *programa->tahun, is_finish ? "selesai disusun" : "ditandatangani",
                                        format_date(**late), until),
                            fmt::format("periksa tanggal itu; programa tahun {} selesaikan paling lambat {}",
                                        *programa->tahun + 1, format_month(*deadline + std::chrono::years{1}))});
        return;
    }
    if (!is_unsigned(*programa) || !context.today || *context.today <= last) return;
    const auto any = [](const Finding&) { return true; };
    if (is_blank(programa->pengesahan) && is_said(document, findings, "pengesahan/penyusun", any)) return;
    findings.push_back({"pengesahan/tenggat",
                        place_of_sheet(document),
                        {},
                        fmt::format("programa {} tahun {} belum ditandatangani, padahal tenggatnya {} sudah lewat",
                                    name(*programa->tingkat), *programa->tahun, until),
                        fmt::format("tandatangani, lalu tulis tanggalnya, misalnya \"tanggal: {}-{:02}-20\"",
                                    *programa->tahun - 1, static_cast<unsigned>(deadline->month()))});
}

void belum(const Document& document, const Context& context, Findings& findings) {
    const auto* programa = document.programa();
    const auto deadline = programa == nullptr ? std::nullopt : deadline_of(*programa, context);
    if (!deadline || !is_unsigned(*programa) || !context.today) return;
    const auto last = last_day_of(*deadline);
    if (*context.today > last || late_date(*programa, last) != nullptr) return; // pengesahan/tenggat
    findings.push_back({"pengesahan/belum",
                        place_of_sheet(document),
                        {},
                        fmt::format("programa {} tahun {} belum ditandatangani; tenggatnya {}",
                                    name(*programa->tingkat), *programa->tahun, format_date(last)),
                        fmt::format("sesudah ditandatangani, tulis tanggalnya pada \"pengesahan\", misalnya "
                                    "\"tanggal: {}-{:02}-20\"",
                                    *programa->tahun - 1, static_cast<unsigned>(deadline->month()))});
}

} // namespace pengesahan

} // namespace suluh
