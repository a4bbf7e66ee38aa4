#include "rules/masalah.hpp"

#include <functional>
#include <string>

#include <fmt/format.h>

#include "suluh/telaah_masalah.hpp"

#include "ranking/question.hpp"
#include "rules/kept.hpp"
#include "rules/rows.hpp"
#include "text/utf8.hpp"

namespace suluh::masalah {

namespace {

using utf8::excerpt;

std::string called(const Masalah& masalah) {
    return suluh::called("masalah", masalah, {});
}

/// The problems that somebody has begun to write.
void for_problems(const Document& document, const std::function<void(const Masalah&)>& judge) {
    const auto question = question_of(document);
    if (!question) return;
    for (const auto& masalah : question->problems)
        if (is_begun(masalah)) judge(masalah);
}

/// Whether a reading is firmly of the other kind: a bare outcome is of none.
bool says_other(const TelaahMasalah& read, JenisMasalah written) {
    if (written == JenisMasalah::non_perilaku) return read.jenis == JenisTelaah::perilaku;
    return read.jenis == JenisTelaah::non_perilaku && read.sifat == Sifat::akar;
}

} // namespace

void jenis(const Document& document, const Context&, Findings& findings) {
    if (document.programa() == nullptr) return; // a meeting that only ranks may leave it open
    for_problems(document, [&](const Masalah& masalah) {
        if (!masalah.jenis.absent()) return;
        const bool written = masalah.jenis.state == State::empty;
        const auto at = written ? masalah.jenis.span : place_of_object(masalah);
        findings.push_back(
            {"masalah/jenis", at, id_of_object(masalah),
             fmt::format("{} belum digolongkan: perilaku atau non perilaku", called(masalah)),
             "tulis \"jenis: perilaku\" bila menyangkut pengetahuan, sikap atau keterampilan, selain itu "
             "\"jenis: non perilaku\""});
    });
}

void jenis_rancu(const Document& document, const Context&, Findings& findings) {
    for_problems(document, [&](const Masalah& masalah) {
        if (!masalah.jenis.present() || !masalah.uraian.present()) return;
        auto read = kept<telaah_masalah>(*masalah.uraian);
        const bool may_be_other = says_other(read, *masalah.jenis) || read.sifat == Sifat::dampak;
        if (!may_be_other) return;
        if (masalah.penyebab.present()) {
            // The cause written beside it decides, unless the sentence itself is firmly of the kind that was chosen.
            const auto cause = kept<telaah_masalah>(*masalah.penyebab);
            const bool says_both = says_other(read, *masalah.jenis) && says_other(cause, *masalah.jenis);
            const bool only_effect = read.sifat == Sifat::dampak && says_other(cause, *masalah.jenis);
            if (!says_both && !only_effect) return;
            if (only_effect) read = cause;
        } else if (!says_other(read, *masalah.jenis)) {
            return;
        }
        const bool is_behaviour = *masalah.jenis == JenisMasalah::perilaku;
        findings.push_back({"masalah/jenis-rancu", masalah.jenis.span, id_of_object(masalah),
                            fmt::format("{} digolongkan {}, padahal kalimatnya terbaca {}: {}", called(masalah),
                                        is_behaviour ? "perilaku" : "non perilaku",
                                        is_behaviour ? "non perilaku" : "perilaku", read.alasan),
                            "ganti jenisnya, atau tulis kalimatnya sehingga hambatannya jelas"});
    });
}

void dampak(const Document& document, const Context&, Findings& findings) {
    for_problems(document, [&](const Masalah& masalah) {
        if (!masalah.uraian.present() || !masalah.penyebab.absent()) return;
        const auto read = kept<telaah_masalah>(*masalah.uraian);
        if (read.sifat != Sifat::dampak) return;
        findings.push_back(
            {"masalah/dampak", masalah.uraian.span, id_of_object(masalah),
             fmt::format("{} menyebut akibat tanpa sebabnya: \"{}\"", called(masalah), excerpt(*masalah.uraian)),
             "tulis sebabnya dalam kalimat (\"… karena …\") atau pada \"penyebab:\""});
    });
}

void bukan_masalah(const Document& document, const Context&, Findings& findings) {
    for_problems(document, [&](const Masalah& masalah) {
        if (!masalah.uraian.present() || !kept<telaah_masalah>(*masalah.uraian).harapan) return;
        findings.push_back({"masalah/bukan-masalah", masalah.uraian.span, id_of_object(masalah),
                            fmt::format("{} berisi tujuan, kegiatan atau permintaan, bukan masalah: \"{}\"",
                                        called(masalah), excerpt(*masalah.uraian)),
                            "tulis apa yang kurang dan pada siapa, misalnya \"25 dari 40 peternak belum tahu cara "
                            "mencegah penyakit\"; kegiatannya ditulis di bagian kegiatan atau ikhtiar"});
    });
}

} // namespace suluh::masalah
