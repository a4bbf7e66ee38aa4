#include "rules/masalah.hpp"

#include <array>
#include <functional>
#include <string>

#include <fmt/format.h>

#include "suluh/telaah_masalah.hpp"

#include "text/utf8.hpp"

namespace suluh::masalah {

namespace {

using utf8::excerpt;
using utf8::printable;

std::string object_of(const Masalah& masalah) {
    return masalah.id.present() ? printable(*masalah.id) : std::string{};
}

std::string called(const Masalah& masalah) {
    return masalah.id.present() ? fmt::format("masalah {}", object_of(masalah)) : std::string{"masalah ini"};
}

/// Two rules read the same sentences: the last ones are kept. Nothing but their text decides.
TelaahMasalah read_sentence(std::string_view sentence) {
    struct Kept {
        std::string sentence;
        TelaahMasalah read = telaah_masalah("");
    };
    constexpr std::size_t most = 16;
    thread_local std::array<Kept, most> kept;
    thread_local std::size_t next = 0;
    for (const auto& one : kept)
        if (one.sentence == sentence) return one.read;
    auto& oldest = kept[next++ % most];
    oldest.read = telaah_masalah(sentence);
    oldest.sentence = sentence;
    return oldest.read;
}

/// The problems that somebody has begun to write.
void for_problems(const Document& document, const std::function<void(const Masalah&)>& judge) {
    const auto* programa = document.programa();
    if (programa == nullptr) return;
    for (const auto& masalah : programa->masalah)
        if (masalah.present() && !(masalah.id.absent() && masalah.uraian.absent())) judge(masalah);
}

/// Whether a reading is firmly of the other kind: a bare outcome is of none.
bool says_other(const TelaahMasalah& read, JenisMasalah written) {
    if (written == JenisMasalah::non_perilaku) return read.jenis == JenisTelaah::perilaku;
    return read.jenis == JenisTelaah::non_perilaku && read.sifat == Sifat::akar;
}

} // namespace

void jenis(const Document& document, const Context&, Findings& findings) {
    for_problems(document, [&](const Masalah& masalah) {
        if (!masalah.jenis.absent()) return;
        const bool written = masalah.jenis.state == State::empty;
        const auto at = written ? masalah.jenis.span : masalah.id.present() ? masalah.id.span : masalah.span;
        findings.push_back(
            {"masalah/jenis", at, object_of(masalah),
             fmt::format("{} belum digolongkan: perilaku atau non perilaku", called(masalah)),
             "tulis \"jenis: perilaku\" bila menyangkut pengetahuan, sikap atau keterampilan, selain itu "
             "\"jenis: non perilaku\""});
    });
}

void jenis_rancu(const Document& document, const Context&, Findings& findings) {
    for_problems(document, [&](const Masalah& masalah) {
        if (!masalah.jenis.present() || !masalah.uraian.present()) return;
        auto read = read_sentence(*masalah.uraian);
        const bool may_be_other = says_other(read, *masalah.jenis) || read.sifat == Sifat::dampak;
        if (!may_be_other) return;
        if (masalah.penyebab.present()) {
            // The cause written beside it decides, unless the sentence itself is firmly of the kind that was chosen.
            const auto cause = read_sentence(*masalah.penyebab);
            const bool says_both = says_other(read, *masalah.jenis) && says_other(cause, *masalah.jenis);
            const bool only_effect = read.sifat == Sifat::dampak && says_other(cause, *masalah.jenis);
            if (!says_both && !only_effect) return;
            if (only_effect) read = cause;
        } else if (!says_other(read, *masalah.jenis)) {
            return;
        }
        const bool is_behaviour = *masalah.jenis == JenisMasalah::perilaku;
        findings.push_back({"masalah/jenis-rancu", masalah.jenis.span, object_of(masalah),
                            fmt::format("{} digolongkan {}, padahal kalimatnya terbaca {}: {}", called(masalah),
                                        is_behaviour ? "perilaku" : "non perilaku",
                                        is_behaviour ? "non perilaku" : "perilaku", read.alasan),
                            "ganti jenisnya, atau tulis kalimatnya sehingga hambatannya jelas"});
    });
}

void dampak(const Document& document, const Context&, Findings& findings) {
    for_problems(document, [&](const Masalah& masalah) {
        if (!masalah.uraian.present() || !masalah.penyebab.absent()) return;
        const auto read = read_sentence(*masalah.uraian);
        if (read.sifat != Sifat::dampak) return;
        findings.push_back(
            {"masalah/dampak", masalah.uraian.span, object_of(masalah),
             fmt::format("{} menyebut akibat tanpa sebabnya: \"{}\"", called(masalah), excerpt(*masalah.uraian)),
             "tulis sebabnya dalam kalimat (\"… karena …\") atau pada \"penyebab:\""});
    });
}

} // namespace suluh::masalah
