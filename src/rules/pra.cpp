#include "rules/pra.hpp"

#include <algorithm>
#include <array>
#include <map>
#include <string>
#include <tuple>
#include <vector>

#include <fmt/format.h>

#include "rules/batas.hpp"
#include "rules/komoditas.hpp"
#include "rules/perbandingan.hpp"
#include "rules/rows.hpp"
#include "rules/words.hpp"
#include "text/enumerate.hpp"

namespace suluh::pra {

namespace {

std::string called(const Text& name, std::string_view otherwise) {
    return name.present() ? quoted(*name) : std::string{otherwise};
}

std::string figure(const Decimal& value) {
    return value.indonesian();
}

/// A stretch of a day in minutes, its end behind midnight where it goes on into the next day.
struct Stretch {
    int from = 0, until = 0;

    bool meets(const Stretch& other) const {
        constexpr int day = 24 * 60;
        const auto shares = [&](int shift) { return from < other.until + shift && other.from + shift < until; };
        return shares(0) || shares(day) || shares(-day);
    }
};

std::string clock(int minutes) {
    constexpr int day = 24 * 60; // "24.00" ends a day, what is later is of the next
    const auto shown = minutes > day ? minutes - day : minutes;
    return fmt::format("{:02}.{:02}", shown / 60, shown % 60);
}

/// Both are done by some one person.
bool is_same_doer(Pelaku a, Pelaku b) {
    return a == b || a == Pelaku::bersama || b == Pelaku::bersama;
}

} // namespace

void batas_desa(const Document& document, const Context&, Findings& findings) {
    const auto* pra = appraisal_in(document);
    if (pra == nullptr || pra->wilayah.batas.state == State::invalid) return;
    const auto& border = pra->wilayah.batas;
    const std::array sides{std::pair{&border.utara, "utara"}, std::pair{&border.selatan, "selatan"},
                           std::pair{&border.timur, "timur"}, std::pair{&border.barat, "barat"}};
    std::vector<std::string> missing;
    for (const auto& [side, name] : sides)
        if (side->absent()) missing.emplace_back(name);
    const bool is_blank = missing.size() == sides.size() && pra->sketsa.objek.empty();
    if (missing.empty() || is_blank) return;
    findings.push_back({"pra/batas-desa",
                        place_inside(border, pra->wilayah.key_span),
                        {},
                        fmt::format("batas desa sebelah {} belum ditulis", enumerated(missing)),
                        "lengkapi \"batas\" pada \"wilayah\": utara, selatan, timur, barat"});
}

void transek(const Document& document, const Context&, Findings& findings) {
    const auto* pra = appraisal_in(document);
    if (pra == nullptr || pra->transek.empty() || pra->transek.state == State::invalid) return;
    const auto report = [&](Span at, std::string message, std::string hint) {
        findings.push_back({"pra/transek", at, {}, std::move(message), std::move(hint)});
    };
    if (pra->transek.size() == 1)
        return report(pra->transek.span, "transek hanya mempunyai satu zona",
                      "bagi penelusuran itu sedikitnya menjadi dua zona, dari titik awal sampai akhirnya");
    const Count* number = nullptr;
    const Measure* distance = nullptr;
    for (const auto& zone : pra->transek) {
        const bool out_of_turn = number != nullptr && zone.zona.present() && *zone.zona <= **number;
        const bool nearer = distance != nullptr && zone.jarak.present() && *zone.jarak <= **distance;
        // Rows that changed places have both: one cause.
        if (out_of_turn)
            report(zone.zona.span, fmt::format("zona {} ditulis sesudah zona {}", figure(*zone.zona), figure(**number)),
                   "urutkan zona dari titik awal, masing-masing dengan nomor sendiri");
        else if (nearer)
            report(zone.jarak.span,
                   fmt::format("zona {}berjarak {} m, tidak lebih jauh daripada zona sebelumnya, {} m",
                               zone.zona.present() ? figure(*zone.zona) + " " : std::string{}, figure(*zone.jarak),
                               figure(**distance)),
                   "jarak dihitung dari titik awal transek, makin lama makin jauh");
        if (zone.zona.present()) number = &zone.zona;
        if (zone.jarak.present()) distance = &zone.jarak;
    }
}

void kalender_12_bulan(const Document& document, const Context&, Findings& findings) {
    const auto* pra = appraisal_in(document);
    if (pra == nullptr) return;
    for (const auto& row : pra->kalender_musim) {
        const bool is_blank = std::ranges::all_of(row.bulan, [](const Measure& one) { return one.absent(); });
        if (!row.bulan.present() || row.bulan.size() == 12 || is_blank) continue;
        findings.push_back(
            {"pra/kalender-12-bulan",
             row.bulan.span,
             {},
             fmt::format("kalender {} mempunyai {} angka, bukan 12", called(row.faktor, "ini"), row.bulan.size()),
             "tulis satu angka setiap bulan, Januari dahulu; 0 bila tidak ada"});
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
        const auto name = called(row.topik, "ini");
        const auto report = [&](Span at, std::string message, std::string hint) {
            findings.push_back({"pra/kecenderungan", at, {}, std::move(message), std::move(hint)});
        };
        bool is_whole = true;
        const Year* last = nullptr;
        for (const auto& value : row.nilai) {
            is_whole = is_whole && value.present() && !value.tahun.absent();
            if (!value.tahun.present()) continue;
            if (last != nullptr && *value.tahun == **last)
                report(value.tahun.span, fmt::format("kecenderungan {} menulis tahun {} dua kali", name, *value.tahun),
                       "tulis satu angka setiap tahun");
            else if (last != nullptr && *value.tahun < **last)
                report(value.tahun.span,
                       fmt::format("kecenderungan {} menulis tahun {} sesudah {}", name, *value.tahun, **last),
                       "urutkan dari tahun yang paling lama");
            last = &value.tahun;
        }
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
        const auto name = called(event.peristiwa, "ini");
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

void mata_pencaharian(const Document& document, const Context&, Findings& findings) {
    const auto* pra = appraisal_in(document);
    if (pra == nullptr || pra->mata_pencaharian.empty() || !pra->penduduk.kk.present()) return;
    Decimal total;
    for (const auto& row : pra->mata_pencaharian) {
        if (!row.kk.present()) return;
        total += *row.kk;
    }
    const auto& households = *pra->penduduk.kk;
    const auto share = batas().selisih_luas_persen;
    const bool is_more = total * Decimal{100} > households * Decimal{100 + share};
    const bool is_less = total * Decimal{100} < households * Decimal{100 - share};
    if (!is_more && !is_less) return;
    findings.push_back(
        {"pra/mata-pencaharian",
         pra->mata_pencaharian.span,
         {},
         fmt::format("mata pencaharian berjumlah {} KK, padahal desa ini {} KK", figure(total), figure(households)),
         is_more ? "hitung setiap keluarga sekali, menurut mata pencaharian pokoknya"
                 : "tambahkan baris \"lainnya\" bagi keluarga yang belum terhitung",
         is_more ? Level::peringatan : Level::saran});
}

void kegiatan_harian(const Document& document, const Context&, Findings& findings) {
    const auto* pra = appraisal_in(document);
    if (pra == nullptr) return;
    struct Doing {
        const KegiatanHarian* row;
        Stretch time;
    };
    std::vector<Doing> day;
    for (const auto& row : pra->kegiatan_harian) {
        if (!row.mulai.present() || !row.selesai.present() || !row.pelaku.present()) continue;
        Stretch time{row.mulai->minutes, row.selesai->minutes};
        if (time.from == time.until) continue;
        if (time.until < time.from) time.until += 24 * 60;
        const auto other = std::ranges::find_if(
            day, [&](const Doing& one) { return is_same_doer(*one.row->pelaku, *row.pelaku) && one.time.meets(time); });
        if (other != day.end())
            findings.push_back({"pra/kegiatan-harian",
                                row.mulai.span,
                                {},
                                fmt::format("{} ({}–{}) bertumpang dengan {} ({}–{}), padahal pelakunya sama",
                                            called(row.kegiatan, "kegiatan ini"), clock(time.from), clock(time.until),
                                            called(other->row->kegiatan, "kegiatan lain"), clock(other->time.from),
                                            clock(other->time.until)),
                                "geser jamnya, atau gabungkan keduanya dalam satu baris"});
        else if (day.size() < 2 * 24 * 60) // more cannot stand apart
            day.push_back({&row, time});
    }
}

void gender(const Document& document, const Context&, Findings& findings) {
    const auto* pra = appraisal_in(document);
    if (pra == nullptr) return;
    const Decimal whole{100};
    const Decimal tolerance{1}; // 33,3 and 66,6
    for (const auto& row : pra->analisis_gender) {
        const auto& [men, women] = std::tie(row.pelaku.laki, row.pelaku.perempuan);
        if (!men.present() || !women.present()) continue;
        const auto sum = *men + *women;
        if (sum <= whole + tolerance && sum + tolerance >= whole) continue;
        findings.push_back({"pra/gender",
                            men.span,
                            {},
                            fmt::format("pembagian kerja {}: laki-laki {}% + perempuan {}% = {}%, bukan 100%",
                                        called(row.kegiatan, "ini"), figure(*men), figure(*women), figure(sum)),
                            "tulis dalam persen; bila yang dicatat jumlah orang, hitung dahulu persennya"});
    }
}

} // namespace suluh::pra
