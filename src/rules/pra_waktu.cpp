// pra/*: what happens in which month and in which year.
#include <algorithm>
#include <map>
#include <set>
#include <string>

#include <fmt/format.h>

#include "rules/komoditas.hpp"
#include "rules/perbandingan.hpp"
#include "rules/pra.hpp"
#include "rules/rows.hpp"
#include "rules/words.hpp"

namespace suluh::pra {

namespace {

constexpr std::size_t months = 12;
constexpr int strongest = 3;

std::string called(const Text& name) {
    return name.present() ? quoted(*name) : std::string{"ini"};
}

/// The first month of a row that says nothing, or what no picture can show.
void check_strength(const KalenderMusim& row, Findings& findings) {
    const auto& values = row.bulan.items;
    if (values.size() != months || is_blank(row.bulan)) return;
    for (std::size_t i = 0; i < months; ++i) {
        const auto& value = values[i];
        const bool known = value.present() && value->is_whole() && *value >= Decimal{0} && *value <= Decimal{strongest};
        if (known || (!value.present() && !value.absent())) continue;
        const auto month = month_name(static_cast<int>(i) + 1);
        findings.push_back({"pra/kalender-isi",
                            value.absent() ? row.bulan.span : value.span,
                            {},
                            value.absent() ? fmt::format("kalender {} kosong pada {}", called(row.faktor), month)
                                           : fmt::format("kalender {}: angka {} {}, bukan 0 sampai 3",
                                                         called(row.faktor), month, value->indonesian()),
                            "tulis 0 bila tidak ada, 1 rendah, 2 sedang, 3 tinggi"});
        return;
    }
}

} // namespace

void tanggal(const Document& document, const Context&, Findings& findings) {
    const auto* pra = appraisal_in(document);
    if (pra == nullptr) return;
    const Value<Date>* last = nullptr;
    bool any_of_year = false;
    const Value<Date>* first = nullptr;
    for (const auto& one : pra->pelaksanaan.tanggal) {
        if (!one.present()) return;
        if (last != nullptr && *one < **last)
            findings.push_back({"pra/tanggal",
                                one.span,
                                {},
                                fmt::format("tanggal {} ditulis sesudah {}", format_date(*one), format_date(**last)),
                                "urutkan dari hari pertama"});
        last = &one;
        if (first == nullptr) first = &one;
        any_of_year = any_of_year || (pra->tahun.present() && static_cast<int>(one->year()) == *pra->tahun);
    }
    if (first == nullptr || any_of_year || !pra->tahun.present()) return;
    findings.push_back({"pra/tanggal",
                        first->span,
                        {},
                        fmt::format("PRA tahun {} dilaksanakan {}", *pra->tahun, format_date(**first)),
                        "samakan \"tahun\" dengan tahun pelaksanaannya, atau betulkan tanggal ini"});
}

void kalender_12_bulan(const Document& document, const Context&, Findings& findings) {
    const auto* pra = appraisal_in(document);
    if (pra == nullptr) return;
    for (const auto& row : pra->kalender_musim) {
        const auto report = [&](Span at, std::string message, Level level) {
            findings.push_back({"pra/kalender-12-bulan",
                                at,
                                {},
                                std::move(message),
                                "tulis satu angka setiap bulan, Januari dahulu; 0 bila tidak ada",
                                level});
        };
        if (row.present() && row.faktor.present() && row.bulan.absent())
            report(place_of_gap(row.bulan, row), fmt::format("kalender {} belum mempunyai angka", called(row.faktor)),
                   Level::peringatan);
        if (!row.bulan.present() || row.bulan.size() == months || is_blank(row.bulan)) continue;
        const bool is_word = row.bulan.size() == 1 && !row.bulan.items.front().present();
        if (is_word) continue; // bentuk/angka
        report(row.bulan.span,
               fmt::format("kalender {} mempunyai {} angka, bukan 12", called(row.faktor), row.bulan.size()),
               Level::galat);
    }
}

void kalender_isi(const Document& document, const Context&, Findings& findings) {
    const auto* pra = appraisal_in(document);
    if (pra == nullptr) return;
    std::set<std::string> seen;
    for (const auto& row : pra->kalender_musim) {
        if (!row.present()) continue;
        check_strength(row, findings);
        const auto report = [&](Span at, std::string message, std::string hint) {
            findings.push_back({"pra/kalender-isi", at, {}, std::move(message), std::move(hint)});
        };
        if (row.faktor.absent() && row.bulan.present() && !is_blank(row.bulan))
            report(place_of_gap(row.faktor, row), "baris kalender ini belum menyebut yang diamati",
                   "tambahkan misalnya \"faktor: curah hujan\"");
        if (row.faktor.present() &&
            !seen.insert(plain_words(*row.faktor) + "|" + plain_words(row.komoditas.text)).second)
            report(row.faktor.span, fmt::format("kalender {} sudah ditulis di atasnya", called(row.faktor)),
                   "hapus salah satu, atau sebut \"komoditas\" yang membedakannya");
    }
}

void kalender_tanam(const Document& document, const Context&, Findings& findings) {
    const auto* pra = appraisal_in(document);
    if (pra == nullptr) return;
    const auto rows = plantings_of(*pra);
    std::map<std::string, std::uint16_t> planted;
    for (const auto& row : rows) planted[row.what] = static_cast<std::uint16_t>(planted[row.what] | row.months);
    for (const auto& row : rows) {
        if (!begins_with_phrase(row.what, harvest)) continue;
        const auto name = row.what.substr(harvest.size() + 1);
        const auto sown = planted.find(std::string{planting} + " " + name);
        const auto* crop = find_crop(name);
        if (sown == planted.end() || crop == nullptr || !crop->is_seasonal()) continue;
        std::uint16_t unripe = 0;
        for (int month = 1; month <= 12; ++month)
            if ((static_cast<unsigned>(row.months) >> (month - 1) & 1U) != 0 && !crop->can_ripen(sown->second, month))
                unripe = static_cast<std::uint16_t>(unripe | (1U << (month - 1)));
        if (unripe == 0) continue;
        findings.push_back(
            {"pra/kalender-tanam",
             row.at,
             {},
             fmt::format("panen {} {} tidak mempunyai tanam {}–{} bulan sebelumnya; tanamnya {}", name,
                         listed_months(unripe), crop->shortest, crop->longest, listed_months(sown->second)),
             "periksa bulan tanam dan panennya, mungkin tergeser atau tertukar"});
    }
}

void kecenderungan(const Document& document, const Context&, Findings& findings) {
    const auto* pra = appraisal_in(document);
    if (pra == nullptr) return;
    for (const auto& row : pra->kecenderungan) {
        if (row.nilai.empty() || !row.nilai.present()) continue;
        const auto name = called(row.topik);
        const auto report = [&](Span at, std::string message, std::string hint) {
            findings.push_back({"pra/kecenderungan", at, {}, std::move(message), std::move(hint)});
        };
        bool is_whole = true;
        const Year* last = nullptr;
        for (const auto& value : row.nilai) {
            is_whole = is_whole && value.present() && !value.tahun.absent();
            if (!value.tahun.present()) continue;
            if (value.angka.absent())
                report(place_of_gap(value.angka, value),
                       fmt::format("kecenderungan {} tahun {} belum mempunyai angka", name, *value.tahun),
                       "tambahkan \"angka\", atau hapus tahun itu");
            if (pra->tahun.present() && *value.tahun > *pra->tahun) {
                report(value.tahun.span,
                       fmt::format("kecenderungan {} menulis tahun {}, sesudah PRA tahun {}", name, *value.tahun,
                                   *pra->tahun),
                       "periksa tahunnya; kecenderungan memuat yang sudah terjadi");
                continue;
            }
            if (last != nullptr && *value.tahun == **last)
                report(value.tahun.span, fmt::format("kecenderungan {} menulis tahun {} dua kali", name, *value.tahun),
                       "tulis satu angka setiap tahun");
            else if (last != nullptr && *value.tahun < **last)
                report(value.tahun.span,
                       fmt::format("kecenderungan {} menulis tahun {} sesudah {}", name, *value.tahun, **last),
                       "urutkan dari tahun yang paling lama");
            last = &value.tahun;
        }
        if (is_whole && row.topik.absent())
            report(place_of_gap(row.topik, row), "kecenderungan ini belum menyebut topiknya",
                   "tambahkan misalnya \"topik: hasil padi\"");
        if (is_whole && row.nilai.size() < 3)
            report(row.nilai.span, fmt::format("kecenderungan {} hanya mempunyai {} tahun", name, row.nilai.size()),
                   "tulis sedikitnya tiga tahun, agar naik turunnya terlihat");
    }
}

void alur_sejarah(const Document& document, const Context&, Findings& findings) {
    const auto* pra = appraisal_in(document);
    if (pra == nullptr) return;
    const Year* last = nullptr;
    for (const auto& event : pra->alur_sejarah) {
        if (!event.tahun.present()) continue;
        const auto name = called(event.peristiwa);
        if (pra->tahun.present() && *event.tahun > *pra->tahun) {
            findings.push_back(
                {"pra/alur-sejarah",
                 event.tahun.span,
                 {},
                 fmt::format("peristiwa {} tahun {}, sesudah PRA tahun {}", name, *event.tahun, *pra->tahun),
                 "periksa tahunnya; alur sejarah memuat yang sudah terjadi"});
            continue;
        }
        if (last != nullptr && *event.tahun < **last)
            findings.push_back(
                {"pra/alur-sejarah",
                 event.tahun.span,
                 {},
                 fmt::format("peristiwa {} tahun {} ditulis sesudah tahun {}", name, *event.tahun, **last),
                 "urutkan dari yang paling lama"});
        last = &event.tahun;
    }
}

} // namespace suluh::pra
