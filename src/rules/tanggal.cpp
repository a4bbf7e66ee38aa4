// The dates of drawing up and signing, compared with each other and with today.
#include <algorithm>
#include <vector>

#include <fmt/format.h>

#include "rules/pengecualian.hpp"
#include "rules/pengesahan.hpp"
#include "rules/penyusunan.hpp"
#include "rules/words.hpp"
#include "text/enumerate.hpp"

namespace suluh {

namespace {

/// The last meeting with a date, or nullptr.
const Value<Date>* last_meeting(const Programa& programa) {
    const Value<Date>* last = nullptr;
    for (const auto& meeting : programa.penyusunan.pertemuan)
        if (meeting.tanggal.present() && (last == nullptr || *meeting.tanggal > **last)) last = &meeting.tanggal;
    return last;
}

bool is_said_at(const Document& document, const Findings& findings, std::string_view rule, Span at) {
    return is_said(document, findings, rule, [&](const Finding& finding) { return finding.at.begin == at.begin; });
}

} // namespace

void penyusunan::urutan_tanggal(const Document& document, const Context&, Findings& findings) {
    const auto* programa = document.programa();
    if (programa == nullptr) return;
    const auto& finished = programa->penyusunan.selesai;
    const auto* meeting = last_meeting(*programa);
    if (meeting == nullptr) return;
    if (programa->tahun.present() && static_cast<int>((*meeting)->year()) + 1 < *programa->tahun) {
        // Where the objectives too are of another year, it is the year of the programa that is wrong.
        if (is_said(document, findings, "smart/di-luar-tahun", [](const Finding&) { return true; })) return;
        findings.push_back(
            {"penyusunan/urutan-tanggal",
             meeting->span,
             {},
             fmt::format("pertemuan penyusunan yang terakhir {}, padahal programa ini untuk tahun {}",
                         format_date(**meeting), *programa->tahun),
             fmt::format("periksa tahunnya, atau tulis pertemuan yang menyusun programa ini pada tahun {}",
                         *programa->tahun - 1)});
        return;
    }
    if (!finished.present() || **meeting <= *finished) return;
    findings.push_back({"penyusunan/urutan-tanggal",
                        finished.span,
                        {},
                        fmt::format("penyusunan selesai {}, padahal masih ada pertemuan penyusunan {}",
                                    format_date(*finished), format_date(**meeting)),
                        "periksa kedua tanggal itu; \"selesai\" tidak lebih awal daripada pertemuan yang terakhir"});
}

void pengesahan::urutan_tanggal(const Document& document, const Context&, Findings& findings) {
    const auto* programa = document.programa();
    if (programa == nullptr || !programa->pengesahan.tanggal.present()) return;
    const auto& signed_on = programa->pengesahan.tanggal;
    const auto& finished = programa->penyusunan.selesai;
    if (finished.state == State::invalid) return;
    // Of a programa that is finished before its last meeting penyusunan/urutan-tanggal speaks.
    const auto* before = finished.present() ? &finished : last_meeting(*programa);
    if (before == nullptr || **before <= *signed_on) return;
    if (is_said_at(document, findings, "pengesahan/tenggat", before->span)) return;
    findings.push_back(
        {"pengesahan/urutan-tanggal",
         signed_on.span,
         {},
         fmt::format("programa ditandatangani {}, sebelum {} {}", format_date(*signed_on),
                     before == &finished ? "selesai disusun" : "pertemuan penyusunan", format_date(**before)),
         "periksa kedua tanggal itu; yang ditandatangani programa yang sudah final"});
}

void pengesahan::tanggal_mendatang(const Document& document, const Context& context, Findings& findings) {
    const auto* programa = document.programa();
    if (programa == nullptr || !context.today) return;
    const Value<Date>* first = nullptr;
    std::vector<std::string> dates;
    const auto add = [&](std::string_view what, const Value<Date>& date) {
        if (!date.present() || *date <= *context.today) return;
        if (is_said_at(document, findings, "pengesahan/tenggat", date.span)) return;
        if (first == nullptr) first = &date;
        dates.push_back(fmt::format("{} {}", what, format_date(*date)));
    };
    for (const auto& meeting : programa->penyusunan.pertemuan) add("pertemuan", meeting.tanggal);
    add("selesai disusun", programa->penyusunan.selesai);
    add("ditandatangani", programa->pengesahan.tanggal);
    // Of a draft that may still be signed in time they are plans; where they contradict each other, that is the cause.
    const auto any = [](const Finding&) { return true; };
    for (const auto* rule : {"pengesahan/belum", "pengesahan/urutan-tanggal", "penyusunan/urutan-tanggal"})
        if (is_said(document, findings, rule, any)) return;
    if (first == nullptr) return;
    findings.push_back(
        {"pengesahan/tanggal-mendatang",
         first->span,
         {},
         fmt::format("tanggal yang belum tiba: {}; hari ini {}", enumerated(dates), format_date(*context.today)),
         "periksa tanggalnya; yang baru direncanakan ditulis sesudah terlaksana"});
}

} // namespace suluh
