#include "rules/naskah.hpp"

#include <algorithm>

#include <fmt/format.h>

#include "rules/places.hpp"
#include "rules/words.hpp"

namespace suluh::naskah {

namespace {

class Chapters {
public:
    Chapters(Span first_key, Findings& findings) : first_key_(first_key), findings_(findings) {}

    template <class Member>
    void want(std::string_view title, const Member& member, std::string_view hint, Span around) {
        if (member.absent()) report(title, place_of_missing(member, around), hint);
    }
    template <class Member>
    void want(std::string_view title, const Member& member, std::string_view hint) {
        want(title, member, hint, first_key_);
    }

    void report(std::string_view title, Span at, std::string_view hint) {
        findings_.push_back({"naskah/bab", at, {}, fmt::format("bab {} belum ada", title), std::string{hint}});
    }

private:
    Span first_key_;
    Findings& findings_;
};

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
    Chapters chapters{first_key, findings};
    chapters.want("A. Pendahuluan", programa->pendahuluan, "tulis latar belakang programa ini pada \"pendahuluan: |\"");
    const auto& keadaan = programa->keadaan;
    if (keadaan.state != State::invalid)
        chapters.want("B. Keadaan Umum", keadaan.umum,
                      "gambarkan sumber daya pertanian wilayah ini pada \"keadaan\", \"umum: |\"",
                      place_inside(keadaan, first_key));
    chapters.want("C. Tujuan", programa->tujuan, "tulis tujuan pada \"tujuan\", dimulai dengan \"- id: T1\"");
    chapters.want("D. Masalah", programa->masalah, "tulis masalah pada \"masalah\", dimulai dengan \"- id: M1\"");
    if (programa->kegiatan.absent() && programa->ikhtiar.absent())
        chapters.report("E. Rencana Kegiatan", place_of_missing(programa->kegiatan, first_key),
                        "tulis kegiatan penyuluhan pada \"kegiatan\", dimulai dengan \"- id: K1\"");
    chapters.want("F. Penutup", programa->penutup,
                  "tulis pada \"penutup: |\" bagaimana programa ini dijabarkan ke dalam RKTP");
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
