#include "rules/naskah.hpp"

#include <algorithm>

#include <fmt/format.h>

#include "document/vague.hpp"
#include "rules/places.hpp"
#include "rules/words.hpp"

namespace suluh::naskah {

namespace {

/// Whether another rule has said that the chapter is not there, with who points into it.
bool is_said(const Findings& findings, const Chapter& chapter) {
    return std::ranges::any_of(findings, [&](const Finding& finding) {
        return group_of(finding.rule) == "rujukan" && finding.message.starts_with(chapter.missing);
    });
}

} // namespace

void pedoman(const Document& document, const Context& context, Findings& findings) {
    const auto* programa = document.programa();
    if (programa == nullptr || !programa->pedoman.absent()) return;
    findings.push_back(
        {"naskah/pedoman",
         place_of_missing(programa->pedoman, document.tree.root.members.front().key_span),
         {},
         fmt::format("pedoman tidak disebut; programa ini dinilai menurut {}", policy_for(*programa, context).name()),
         "tambahkan baris pedoman: \"25/2009\", atau pedoman: \"47/2016\" bila menurut peraturan itu"});
}

void bab(const Document& document, const Context&, Findings& findings) {
    const auto* programa = document.programa();
    if (programa == nullptr) return;
    const auto first_key = document.tree.root.members.front().key_span;
    const auto want = [&](const auto& member, const Chapter& chapter, Span around) {
        if (member.absent() && !is_said(findings, chapter))
            findings.push_back({"naskah/bab",
                                place_of_missing(member, around),
                                {},
                                std::string{chapter.missing},
                                std::string{chapter.hint}});
    };
    const auto want_text = [&](const Text& member, std::string_view name, const Chapter& chapter, Span around) {
        want(member, chapter, around);
        if (!member.present() || !is_vague(Question::bab, *member)) return;
        findings.push_back({"naskah/bab",
                            member.span,
                            {},
                            fmt::format("bab {} hanya berisi \"{}\"", name, utf8::excerpt(utf8::trim(*member))),
                            std::string{chapter.hint}});
    };
    want_text(programa->pendahuluan, "A. Pendahuluan",
              {"bab A. Pendahuluan belum ada", "tulis latar belakang programa ini pada \"pendahuluan: |\""}, first_key);
    if (programa->keadaan.state != State::invalid)
        want_text(programa->keadaan.umum, "B. Keadaan umum", keadaan, place_inside(programa->keadaan, first_key));
    want(programa->tujuan, tujuan, first_key);
    want(programa->masalah, masalah, first_key);
    if (programa->ikhtiar.absent()) want(programa->kegiatan, kegiatan, first_key);
    want(programa->penutup,
         {"bab F. Penutup belum ada", "tulis pada \"penutup: |\" bagaimana programa ini dijabarkan ke dalam RKTP"},
         first_key);
}

void penutup(const Document& document, const Context& context, Findings& findings) {
    const auto* programa = document.programa();
    if (programa == nullptr || !programa->penutup.present()) return;
    const auto& words = policy_for(*programa, context).work_plan_words;
    if (words.empty() || mentions_any(*programa->penutup, words)) return;
    findings.push_back({"naskah/penutup",
                        programa->penutup.span,
                        {},
                        "penutup tidak menyebut rencana kerja tahunan penyuluh (RKTP)",
                        "tambahkan tindak lanjutnya, misalnya \"Programa ini dijabarkan ke dalam rencana kerja tahunan "
                        "penyuluh (RKTP) paling lambat Desember\""});
}

} // namespace suluh::naskah
