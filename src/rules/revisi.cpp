#include "rules/revisi.hpp"

#include <algorithm>
#include <optional>
#include <set>
#include <string>
#include <utility>
#include <vector>

#include <fmt/format.h>

#include "rules/places.hpp"
#include "rules/words.hpp"

namespace suluh::revisi {

namespace {

constexpr int most_revisions = 1000; ///< a number above is none: nobody counts what is missed before it

bool is_begun(const Revisi& entry) {
    return entry.present() && any_written(entry.nomor, entry.tanggal, entry.sebab, entry.uraian);
}

/// "revisi 2", or by its place in the list.
std::string called(const Revisi& entry, std::size_t position) {
    return entry.nomor.present() ? fmt::format("revisi {}", entry.nomor->indonesian())
                                 : fmt::format("revisi ke-{}", position);
}

bool is_known(std::string_view text, const std::vector<RevisionCause>& causes) {
    const auto spaced =
        " " + plain_words(text); // words by their beginning: "kegiatannya", but not "masalah" by "salah"
    const auto mentions = [&](const std::vector<std::string>& words) {
        return std::ranges::any_of(
            words, [&](const std::string& word) { return spaced.find(" " + word) != std::string::npos; });
    };
    return std::ranges::any_of(causes,
                               [&](const RevisionCause& cause) { return std::ranges::all_of(cause.words, mentions); });
}

/// The notes of a programa, or of an RKTP, which is revised as well.
template <class Do>
void for_each(const Document& document, Do&& act) {
    const auto each = [&](const List<Revisi>& entries) {
        std::size_t position = 0;
        for (const auto& entry : entries) {
            ++position;
            if (is_begun(entry)) act(entry, position);
        }
    };
    if (const auto* programa = document.programa()) each(programa->revisi);
    if (const auto* plan = document.rktp()) each(plan->revisi);
}

/// The causes of IV.F are those of a programa.
const std::vector<RevisionCause>& causes_for(const Document& document, const Context& context) {
    static const std::vector<RevisionCause> none;
    const auto* programa = document.programa();
    return programa == nullptr ? none : policy_for(*programa, context).revision_causes;
}

/// The numbers that the entries bear, or nothing where one could not be read or stands twice: it may be the one that is
/// missed.
std::optional<std::set<Decimal>> numbers_in(const Document& document) {
    std::set<Decimal> numbers;
    bool whole = true;
    for_each(document, [&](const Revisi& entry, std::size_t) {
        whole = whole && entry.nomor.present() && numbers.insert(*entry.nomor).second;
    });
    return whole ? std::optional{std::move(numbers)} : std::nullopt;
}

/// The numbers between the entry before (or 0) and this one that no entry bears: "2", "2 sampai 4"; mostly none.
std::string missing_before(const Revisi& entry, const Revisi* previous, const std::optional<std::set<Decimal>>& all) {
    if (!all || !entry.nomor.present() || *entry.nomor > Decimal{most_revisions}) return {};
    std::vector<std::string> missing;
    const Decimal one{1};
    for (auto number = (previous == nullptr ? Decimal{} : *previous->nomor) + one; number < *entry.nomor; number += one)
        if (!all->contains(number)) missing.push_back(number.indonesian());
    if (missing.size() < 2) return missing.empty() ? std::string{} : missing.front();
    return fmt::format("{} sampai {}", missing.front(), missing.back());
}

} // namespace

void sebab(const Document& document, const Context& context, Findings& findings) {
    const auto& causes = causes_for(document, context);
    for_each(document, [&](const Revisi& entry, std::size_t position) {
        if (entry.sebab.absent()) {
            findings.push_back({"revisi/sebab",
                                place_of_missing(entry.sebab, entry.span),
                                {},
                                called(entry, position) + " tidak menyebut sebab",
                                "tambahkan \"sebab: …\", misalnya \"sebab: perubahan dalam dukungan pembiayaan\""});
        } else if (entry.sebab.present() && !causes.empty() && !is_known(*entry.sebab, causes)) {
            std::string known;
            for (const auto& cause : causes) known += (known.empty() ? "" : "; ") + cause.text;
            findings.push_back({"revisi/sebab",
                                entry.sebab.span,
                                {},
                                fmt::format("sebab {} \"{}\" tidak termasuk yang disebut pedoman",
                                            called(entry, position), utf8::excerpt(*entry.sebab)),
                                "sebab yang disebut pedoman: " + known,
                                Level::peringatan});
        }
    });
}

void uraian(const Document& document, const Context&, Findings& findings) {
    for_each(document, [&](const Revisi& entry, std::size_t position) {
        if (!entry.uraian.absent()) return;
        findings.push_back({"revisi/uraian",
                            place_of_missing(entry.uraian, entry.span),
                            {},
                            called(entry, position) + " tidak menyebut apa yang diubah",
                            "tambahkan \"uraian: …\", misalnya \"uraian: biaya K1 berkurang menjadi Rp1.500.000\""});
    });
}

void urut(const Document& document, const Context&, Findings& findings) {
    const auto numbers = numbers_in(document);
    const Revisi* before = nullptr;
    for_each(document, [&](const Revisi& entry, std::size_t position) {
        const auto* previous = std::exchange(before, &entry);
        const auto missing = missing_before(entry, previous, numbers);
        if (!missing.empty())
            findings.push_back(
                {"revisi/urut",
                 entry.nomor.span,
                 {},
                 fmt::format("revisi {} tertulis, tetapi revisi {} tidak", entry.nomor->indonesian(), missing),
                 "nomori revisi berurutan mulai dari 1, atau tambahkan yang belum tertulis",
                 Level::peringatan});
        if (previous == nullptr) return;
        const bool both = entry.nomor.present() && previous->nomor.present();
        if (both && *entry.nomor == *previous->nomor)
            findings.push_back({"revisi/urut",
                                entry.nomor.span,
                                {},
                                fmt::format("nomor revisi {} dipakai dua kali", entry.nomor->indonesian()),
                                "beri setiap revisi nomornya sendiri: 1, 2, 3"});
        else if (both && *entry.nomor < *previous->nomor)
            findings.push_back({"revisi/urut",
                                entry.nomor.span,
                                {},
                                fmt::format("nomor revisi {} ditulis sesudah nomor {}", entry.nomor->indonesian(),
                                            previous->nomor->indonesian()),
                                "urutkan revisi dari yang pertama: 1, 2, 3"});
        else if (entry.tanggal.present() && previous->tanggal.present() && *entry.tanggal < *previous->tanggal)
            findings.push_back(
                {"revisi/urut",
                 entry.tanggal.span,
                 {},
                 fmt::format("{} bertanggal {}, lebih awal daripada revisi sebelumnya, {}", called(entry, position),
                             format_date(*entry.tanggal), format_date(*previous->tanggal)),
                 "periksa kedua tanggal itu, atau urutkan revisinya"});
    });
}

void dini(const Document& document, const Context&, Findings& findings) {
    if (document.programa() == nullptr) return;
    const auto& programa = *document.programa();
    for_each(document, [&](const Revisi& entry, std::size_t position) {
        if (!programa.tahun.present() || !entry.tanggal.present()) return;
        const auto& signed_on = programa.pengesahan.tanggal;
        if (static_cast<int>(entry.tanggal->year()) >= *programa.tahun) {
            if (signed_on.present() && *entry.tanggal < *signed_on)
                findings.push_back(
                    {"revisi/dini",
                     entry.tanggal.span,
                     {},
                     fmt::format("{} bertanggal {}, sebelum programa ditandatangani, {}", called(entry, position),
                                 format_date(*entry.tanggal), format_date(*signed_on)),
                     "periksa kedua tanggal itu; yang direvisi programa yang sudah ditandatangani"});
            return;
        }
        findings.push_back({"revisi/dini",
                            entry.tanggal.span,
                            {},
                            fmt::format("{} bertanggal {}, sebelum tahun programa {}", called(entry, position),
                                        format_date(*entry.tanggal), *programa.tahun),
                            "perubahan sebelum tahun programa ditulis langsung dalam programa, tanpa catatan revisi; "
                            "revisi dilakukan sesudah APBD dan APBN keluar"});
    });
}

} // namespace suluh::revisi
