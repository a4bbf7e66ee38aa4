#include "rules/pra.hpp"

#include <algorithm>
#include <array>
#include <optional>
#include <string>
#include <tuple>
#include <vector>

#include <fmt/format.h>

#include "rules/batas.hpp"
#include "rules/rows.hpp"
#include "text/enumerate.hpp"

namespace suluh::pra {

namespace {

std::string called(const Text& name, std::string_view otherwise) {
    return name.present() ? quoted(*name) : std::string{otherwise};
}

std::string figure(const Decimal& value) {
    return value.indonesian();
}

constexpr int hour = 60;
constexpr int day_long = 24 * hour;

/// A stretch of a day in minutes, its end behind midnight where it goes on into the next day.
struct Stretch {
    int from = 0, until = 0;

    bool meets(const Stretch& other) const {
        const auto shares = [&](int shift) { return from < other.until + shift && other.from + shift < until; };
        return shares(0) || shares(day_long) || shares(-day_long);
    }
};

std::string clock(int minutes) {
    // "24.00" ends a day, what is later is of the next
    const auto shown = minutes > day_long ? minutes - day_long : minutes;
    return fmt::format("{:02}.{:02}", shown / hour, shown % hour);
}

/// "3 ", or nothing where the zone has no number.
std::string name_of(const Zona& zone) {
    return zone.zona.present() ? figure(*zone.zona) + " " : std::string{};
}

struct Heights {
    Decimal low, high; ///< m above the sea

    /// Farther off than what was read from a map may be.
    bool excludes(const Decimal& height) const {
        constexpr int few = 10;
        const auto around = high + Decimal{20 * few}; // ten metres, and a twentieth
        return height * Decimal{20} > high * Decimal{20} + around || height * Decimal{20} + around < low * Decimal{20};
    }
};

/// The lowest and the highest place of a village, in whichever order they are written.
std::optional<Heights> heights_of(const WilayahDesa& village) {
    const auto& both = village.tinggi.items;
    if (both.size() != 2 || !both[0].present() || !both[1].present()) return std::nullopt;
    return Heights{std::min(*both[0], *both[1]), std::max(*both[0], *both[1])};
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
    const auto heights = heights_of(pra->wilayah);
    const Count* number = nullptr;
    const Measure* distance = nullptr;
    for (const auto& zone : pra->transek) {
        const bool out_of_turn = number != nullptr && zone.zona.present() && *zone.zona <= **number;
        const bool nearer = distance != nullptr && zone.jarak.present() && *zone.jarak <= **distance;
        // Rows that changed places have both: one cause.
        if (out_of_turn && *zone.zona == **number)
            report(zone.zona.span, fmt::format("nomor zona {} dipakai dua kali", figure(*zone.zona)),
                   "nomori zona berurutan dari titik awal");
        else if (out_of_turn)
            report(zone.zona.span, fmt::format("zona {} ditulis sesudah zona {}", figure(*zone.zona), figure(**number)),
                   "urutkan zona dari titik awal");
        else if (nearer)
            report(zone.jarak.span,
                   fmt::format("zona {}berjarak {} m, tidak lebih jauh daripada zona sebelumnya, {} m", name_of(zone),
                               figure(*zone.jarak), figure(**distance)),
                   "jarak dihitung dari titik awal transek, makin lama makin jauh");
        if (zone.zona.present()) number = &zone.zona;
        if (zone.jarak.present()) distance = &zone.jarak;
        if (heights && zone.tinggi.present() && heights->excludes(*zone.tinggi))
            report(zone.tinggi.span,
                   fmt::format("zona {}setinggi {} m, padahal desa ini {}–{} m dpl", name_of(zone),
                               figure(*zone.tinggi), figure(heights->low), figure(heights->high)),
                   "periksa tinggi zona ini, dan \"tinggi\" pada \"wilayah\"");
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
        const auto name = called(row.kegiatan, "kegiatan ini");
        const auto report = [&](Span at, std::string message, std::string hint) {
            findings.push_back({"pra/kegiatan-harian", at, {}, std::move(message), std::move(hint)});
        };
        if (time.from == time.until) {
            report(row.selesai.span, fmt::format("{} mulai dan selesai pukul {}", name, clock(time.from)),
                   "betulkan jam mulai atau selesainya");
            continue;
        }
        if (time.until < time.from) time.until += day_long;
        if (time.until - time.from > day_long / 2 && time.until > day_long) {
            report(row.selesai.span,
                   fmt::format("{} ({}–{}) sampai keesokan harinya, lebih dari 12 jam", name, clock(time.from),
                               clock(time.until)),
                   "periksa kedua jamnya, mungkin tertukar");
            continue;
        }
        const auto other = std::ranges::find_if(
            day, [&](const Doing& one) { return is_same_doer(*one.row->pelaku, *row.pelaku) && one.time.meets(time); });
        if (other != day.end())
            report(row.mulai.span,
                   fmt::format("{} ({}–{}) bertumpang dengan {} ({}–{}), padahal pelakunya sama", name,
                               clock(time.from), clock(time.until), called(other->row->kegiatan, "kegiatan lain"),
                               clock(other->time.from), clock(other->time.until)),
                   "geser jamnya, atau gabungkan keduanya dalam satu baris");
        else if (day.size() < 2 * day_long) // more cannot stand apart
            day.push_back({&row, time});
    }
}

void gender(const Document& document, const Context&, Findings& findings) {
    const auto* pra = appraisal_in(document);
    if (pra == nullptr) return;
    const Decimal whole{100};
    Decimal tolerance; // 33,3 and 66,6
    Decimal::from_digits("0.5", tolerance);
    for (const auto& row : pra->analisis_gender) {
        const auto& [men, women] = std::tie(row.pelaku.laki, row.pelaku.perempuan);
        for (const auto* share : {&men, &women})
            if (share->present() && **share > whole) {
                findings.push_back(
                    {"pra/gender",
                     share->span,
                     {},
                     fmt::format("pembagian kerja {}: {} {}%, lebih dari 100%", called(row.kegiatan, "ini"),
                                 share == &men ? "laki-laki" : "perempuan", figure(**share)),
                     "tulis bagiannya dalam persen, 0 sampai 100"});
                break;
            }
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
