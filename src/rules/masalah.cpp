#include "rules/masalah.hpp"

#include <algorithm>
#include <array>
#include <functional>
#include <string>

#include <fmt/format.h>

#include "suluh/telaah_masalah.hpp"

#include "document/choices.hpp"
#include "ranking/question.hpp"
#include "rules/kept.hpp"
#include "rules/rows.hpp"
#include "rules/words.hpp"
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

/// Why the sentence, or the cause written beside it, is of the other kind; empty when it is not.
std::string reads_as_other(const Masalah& masalah) {
    auto read = kept<telaah_masalah>(*masalah.uraian);
    const bool says = says_other(read, *masalah.jenis);
    if (!says && read.sifat != Sifat::dampak) return {};
    if (!masalah.penyebab.present()) return says ? read.alasan : std::string{};
    // The cause written beside it decides, unless the sentence itself is firmly of the kind that was chosen.
    const auto cause = kept<telaah_masalah>(*masalah.penyebab);
    if (!says_other(cause, *masalah.jenis)) return {};
    return read.sifat == Sifat::dampak ? cause.alasan : read.alasan;
}

/// "Pupuk", "Harga gabah": a word or two in which nothing is lacking say no more than what it is about.
bool is_heading(std::string_view sentence) {
    const auto words = plain_words(sentence);
    return std::ranges::count(words, ' ') <= 1;
}

/// "Produktivitas padi sudah tinggi": where nothing is lacking either, all is well. "Hama sudah kebal" is not well.
bool says_attained(std::string_view sentence) {
    constexpr std::array<std::string_view, 27> good{
        "baik",     "lancar",     "cukup",        "memadai",   "tersedia", "lengkap",  "aktif",
        "mampu",    "terampil",   "tahu",         "paham",     "mengerti", "memahami", "mau",
        "terbiasa", "menerapkan", "melaksanakan", "tercapai",  "berhasil", "teratasi", "aman",
        "membaik",  "mandiri",    "memuaskan",    "mencukupi", "bagus",    "surplus"};
    constexpr std::array<std::string_view, 3> grown{"tinggi", "naik", "meningkat"};
    constexpr std::array<std::string_view, 5> yields{"produktivitas", "produksi", "hasil", "pendapatan", "keuntungan"};
    const auto words = plain_words(sentence);
    const auto has_any = [&](const auto& list) {
        return std::ranges::any_of(list, [&](std::string_view one) { return has_phrase(words, one); });
    };
    return (has_phrase(words, "sudah") || has_phrase(words, "telah")) &&
           (has_any(good) || (has_any(grown) && has_any(yields)));
}

/// Whether a factor belongs to the other kind. What a group lacks may be of either (V.D).
bool is_of_other(Faktor faktor, JenisMasalah written) {
    if (faktor == Faktor::kelembagaan) return false;
    const bool of_behaviour =
        faktor == Faktor::pengetahuan || faktor == Faktor::sikap || faktor == Faktor::keterampilan;
    return of_behaviour != (written == JenisMasalah::perilaku);
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
        const bool is_behaviour = *masalah.jenis == JenisMasalah::perilaku;
        const auto* written = is_behaviour ? "perilaku" : "non perilaku";
        const auto* other = is_behaviour ? "non perilaku" : "perilaku";
        if (const auto why = reads_as_other(masalah); !why.empty())
            findings.push_back({"masalah/jenis-rancu", masalah.jenis.span, id_of_object(masalah),
                                fmt::format("{} digolongkan {}, padahal kalimatnya terbaca {}: {}", called(masalah),
                                            written, other, why),
                                "ganti jenisnya, atau tulis kalimatnya sehingga hambatannya jelas"});
        else if (masalah.faktor.present() && is_of_other(*masalah.faktor, *masalah.jenis))
            findings.push_back({"masalah/jenis-rancu", masalah.faktor.span, id_of_object(masalah),
                                fmt::format("{} digolongkan {}, padahal \"{}\" faktor {}", called(masalah), written,
                                            spelling(*masalah.faktor), other),
                                "ganti faktor atau jenisnya; faktor perilaku: pengetahuan, sikap, keterampilan"});
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
        if (!masalah.uraian.present()) return;
        const auto read = kept<telaah_masalah>(*masalah.uraian);
        if (read.jenis == JenisTelaah::bukan_masalah && masalah.penyebab.absent() && is_heading(*masalah.uraian)) {
            findings.push_back({"masalah/bukan-masalah", masalah.uraian.span, id_of_object(masalah),
                                fmt::format("{} hanya menyebut pokoknya, belum hambatannya: \"{}\"", called(masalah),
                                            excerpt(*masalah.uraian)),
                                "tulis apa yang kurang dan pada siapa, misalnya \"25 dari 40 peternak belum tahu cara "
                                "mencegah penyakit\""});
            return;
        }
        if (!read.harapan && read.jenis == JenisTelaah::bukan_masalah && masalah.penyebab.absent() &&
            says_attained(*masalah.uraian)) {
            findings.push_back({"masalah/bukan-masalah", masalah.uraian.span, id_of_object(masalah),
                                fmt::format("{} menyebut keadaan yang sudah baik, bukan masalah: \"{}\"",
                                            called(masalah), excerpt(*masalah.uraian)),
                                "tulis apa yang masih kurang dan pada siapa; yang sudah tercapai ditulis pada "
                                "\"keadaan\""});
            return;
        }
        if (!read.harapan) return;
        findings.push_back({"masalah/bukan-masalah", masalah.uraian.span, id_of_object(masalah),
                            fmt::format("{} berisi tujuan, kegiatan atau permintaan, bukan masalah: \"{}\"",
                                        called(masalah), excerpt(*masalah.uraian)),
                            "tulis apa yang kurang dan pada siapa, misalnya \"25 dari 40 peternak belum tahu cara "
                            "mencegah penyakit\"; kegiatannya ditulis di bagian kegiatan atau ikhtiar"});
    });
}

} // namespace suluh::masalah
