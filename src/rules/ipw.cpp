#include "rules/ipw.hpp"

#include <algorithm>
#include <array>
#include <optional>
#include <set>
#include <string>
#include <tuple>

#include <fmt/format.h>

#include "rules/batas.hpp"
#include "rules/panen.hpp"
#include "rules/pra.hpp"
#include "rules/rows.hpp"
#include "rules/words.hpp"

namespace suluh::ipw {

namespace {

const Pra* village_in(const Document& document) {
    return std::get_if<Pra>(&document.body);
}

Panen panen_of(const Komoditas& row) {
    return {row.nama,
            {},
            row.luas_tanam,
            row.luas_panen,
            row.produksi,
            {{{"faktual", &row.faktual}, {"potensial", &row.potensial}, {}}},
            true};
}

template <class Judge>
void for_each_crop(const Document& document, const Judge& judge) {
    if (const auto* pra = village_in(document); pra != nullptr)
        for (const auto& row : pra->komoditas) judge(panen_of(row), row);
}

/// Of what stands for years the area planted is that of new plants, the area harvested that of old ones.
bool is_planted_each_season(const Komoditas& row) {
    const auto words = plain_words(row.subsektor.text);
    constexpr std::array<std::string_view, 5> others{"perkebunan", "kebun", "peternakan", "perikanan", "kehutanan"};
    return std::ranges::none_of(others, [&](std::string_view one) { return has_phrase(words, one); });
}

/// The sum of what is written; nothing where a part could not be read, or none is written.
std::optional<Decimal> sum_of(std::initializer_list<const Measure*> parts) {
    std::optional<Decimal> total;
    for (const auto* part : parts) {
        if (!part->present() && !part->absent()) return std::nullopt;
        if (part->present()) total = total.value_or(Decimal{}) + **part;
    }
    return total;
}

struct Share {
    const Count& first;
    std::string_view first_name;
    const Count& second;
    std::string_view second_name;
};

/// A total that is not the sum of its two parts.
void check_total(std::string_view rule, std::string_view what, const Count& total, const Share& parts,
                 Findings& findings) {
    if (!total.present() || !parts.first.present() || !parts.second.present()) return;
    const auto sum = *parts.first + *parts.second;
    if (sum == *total) return;
    findings.push_back(
        {rule,
         total.span,
         {},
         fmt::format("jumlah {} {}, padahal {} {} + {} {} = {}", what, total->indonesian(), parts.first_name,
                     parts.first->indonesian(), parts.second_name, parts.second->indonesian(), sum.indonesian()),
         fmt::format("tulis \"jumlah: {}\", atau betulkan bagiannya", sum.indonesian())});
}

constexpr std::array days_in{31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};

/// Hectares planted in a year, of the crops that are planted anew each season.
struct Planted {
    Decimal hectares;
    Span at;
    bool any = false;
    bool unknown = false;
};

template <class IsIt>
Planted planted_on(const Pra& pra, const IsIt& is_it) {
    Planted all;
    for (const auto& row : pra.komoditas) {
        if (row.luas_tanam.absent() || !is_planted_each_season(row) || !is_it(row)) continue;
        const auto area = area_of(row.luas_tanam);
        if (!area) all.unknown = true;
        if (area) {
            all.hectares += area->value;
            if (!all.any) all.at = row.luas_tanam.span;
            all.any = true;
        }
    }
    return all;
}

/// Whether the finding was made.
bool check_index(const Planted& planted, const std::optional<Decimal>& land, std::string_view crops,
                 std::string_view kind, Span at, Findings& findings) {
    const Decimal most{batas().indeks_pertanaman};
    if (!planted.any || planted.unknown || !land || land->is_zero() || planted.hectares <= *land * most) return false;
    findings.push_back({"ipw/indeks-pertanaman",
                        at,
                        {},
                        fmt::format("luas tanam {} setahun {} ha pada {} {} ha: lebih dari {} kali tanam setahun",
                                    crops, planted.hectares.indonesian(), kind, land->indonesian(), most.indonesian()),
                        "periksa luas tanam dan luas lahannya"});
    return true;
}

} // namespace

void penduduk_jumlah(const Document& document, const Context&, Findings& findings) {
    if (const auto* pra = village_in(document); pra != nullptr)
        check_total("ipw/penduduk-jumlah", "penduduk", pra->penduduk.jumlah,
                    {pra->penduduk.laki, "laki-laki", pra->penduduk.perempuan, "perempuan"}, findings);
}

void kk_tani(const Document& document, const Context&, Findings& findings) {
    const auto* pra = village_in(document);
    if (pra == nullptr) return;
    const auto& [all, farming] = std::tie(pra->penduduk.kk, pra->penduduk.kk_tani);
    const auto& people = pra->penduduk.jumlah;
    if (all.present() && people.present() && *all > *people)
        findings.push_back(
            {"ipw/kk-tani",
             all.span,
             {},
             fmt::format("KK {} melebihi seluruh penduduk, {} jiwa", all->indonesian(), people->indonesian()),
             "periksa keduanya; satu KK sedikitnya satu jiwa"});
    if (!all.present() || !farming.present() || *farming <= *all) return;
    findings.push_back({"ipw/kk-tani",
                        farming.span,
                        {},
                        fmt::format("KK tani {} melebihi seluruh KK, {}", farming->indonesian(), all->indonesian()),
                        "periksa keduanya, mungkin tertukar"});
}

void lahan_jumlah(const Document& document, const Context&, Findings& findings) {
    const auto* pra = village_in(document);
    if (pra == nullptr || !pra->wilayah.luas.present() || !pra->lahan.present()) return;
    const auto& land = pra->lahan;
    const auto total = sum_of({&land.sawah_irigasi, &land.sawah_tadah_hujan, &land.tegalan, &land.pekarangan,
                               &land.perkebunan, &land.hutan_rakyat, &land.kolam, &land.permukiman, &land.lainnya});
    if (!total) return;
    const auto& whole = *pra->wilayah.luas;
    const auto share = batas().selisih_luas_persen;
    const bool is_more = *total * Decimal{100} > whole * Decimal{100 + share};
    const bool is_less = *total * Decimal{100} < whole * Decimal{100 - share};
    if (!is_more && !is_less) return;
    findings.push_back({"ipw/lahan-jumlah",
                        land.key_span,
                        {},
                        fmt::format("penggunaan lahan berjumlah {} ha, padahal luas wilayah {} ha", total->indonesian(),
                                    whole.indonesian()),
                        is_less ? "lengkapi jenis lahan yang belum ditulis (sisanya \"lainnya\"), atau periksa luas "
                                  "wilayahnya dalam ha"
                                : "periksa setiap luas dan luas wilayahnya, semuanya dalam ha"});
}

void satuan(const Document& document, const Context&, Findings& findings) {
    for_each_crop(document,
                  [&](const Panen& row, const Komoditas&) { check_units(document, row, "ipw/satuan", findings); });
}

void wajar(const Document& document, const Context&, Findings& findings) {
    for_each_crop(document,
                  [&](const Panen& row, const Komoditas&) { check_plausible(document, row, "ipw/wajar", findings); });
}

void luas_panen(const Document& document, const Context&, Findings& findings) {
    for_each_crop(document, [&](const Panen& row, const Komoditas& crop) {
        if (is_planted_each_season(crop))
            check_harvested_area(row, "ipw/luas-panen",
                                 "bila sebagian ditanam tahun sebelumnya, kecualikan dengan alasan", findings);
    });
}

void produksi(const Document& document, const Context&, Findings& findings) {
    const SaidPlaces refused{document, findings, "ipw/wajar"};
    for_each_crop(document, [&](const Panen& row, const Komoditas&) {
        check_production(document, row, "ipw/produksi", refused, findings);
    });
}

void aktual_potensial(const Document& document, const Context&, Findings& findings) {
    const SaidPlaces refused{document, findings, "ipw/wajar"};
    for_each_crop(document, [&](const Panen& row, const Komoditas& crop) {
        const auto pair = comparable(crop.faktual, crop.potensial);
        if (!pair || pair->a.value <= pair->b.value || is_repeated(document, crop.faktual.span)) return;
        if (refused.contains(crop.faktual.span) || refused.contains(crop.potensial.span)) return;
        findings.push_back({"ipw/aktual-potensial",
                            crop.faktual.span,
                            {},
                            fmt::format("faktual {} {} di atas potensial {}", row.name(),
                                        format_quantity(*crop.faktual), format_quantity(*crop.potensial)),
                            "tukar bila terbalik, atau perbaiki angkanya"});
    });
}

void indeks_pertanaman(const Document& document, const Context&, Findings& findings) {
    const auto* pra = village_in(document);
    if (pra == nullptr) return;
    const auto& land = pra->lahan;
    const auto wet = sum_of({&land.sawah_irigasi, &land.sawah_tadah_hujan});
    const auto planted_wet = planted_on(
        *pra, [](const Komoditas& row) { return begins_with_phrase(plain_words(row.nama.text), "padi sawah"); });
    if (check_index(planted_wet, wet, "padi sawah", "sawah", planted_wet.at, findings)) return;
    const auto fields = sum_of({&land.sawah_irigasi, &land.sawah_tadah_hujan, &land.tegalan, &land.pekarangan,
                                &land.perkebunan, &land.hutan_rakyat});
    const auto planted = planted_on(*pra, [](const Komoditas&) { return true; });
    check_index(planted, fields, "seluruh komoditas", "lahan pertanian", pra->komoditas.span, findings);
}

void ternak_jumlah(const Document& document, const Context&, Findings& findings) {
    const auto* pra = village_in(document);
    if (pra == nullptr) return;
    for (const auto& row : pra->ternak) {
        const auto name = row.jenis.present() ? utf8::excerpt(*row.jenis) : "ternak";
        check_total("ipw/ternak-jumlah", name, row.jumlah, {row.jantan, "jantan", row.betina, "betina"}, findings);
        const auto& [owners, all] = std::tie(row.pemilik_kk, row.jumlah);
        if (owners.present() && all.present() && *owners > *all)
            findings.push_back({"ipw/ternak-jumlah",
                                owners.span,
                                {},
                                fmt::format("pemilik {} {} KK, lebih banyak daripada ternaknya, {} ekor", name,
                                            owners->indonesian(), all->indonesian()),
                                "periksa keduanya, mungkin tertukar",
                                Level::peringatan});
    }
}

void baris_ganda(const Document& document, const Context&, Findings& findings) {
    const auto* pra = village_in(document);
    if (pra == nullptr) return;
    const auto check = [&](std::string_view kind, const auto& rows, auto name_of) {
        std::set<std::string> seen;
        for (const auto& row : rows) {
            const Text& name = row.*name_of;
            if (!name.present() || seen.insert(plain_words(*name)).second) continue;
            findings.push_back({"ipw/baris-ganda",
                                name.span,
                                {},
                                fmt::format("{} {} ditulis dua kali", kind, quoted(*name)),
                                "jumlahkan dalam satu baris, atau bedakan namanya"});
        }
    };
    check("komoditas", pra->komoditas, &Komoditas::nama);
    check("ternak", pra->ternak, &Ternak::jenis);
    check("mata pencaharian", pra->mata_pencaharian, &MataPencaharian::jenis);
}

void hujan_12(const Document& document, const Context&, Findings& findings) {
    const auto* pra = village_in(document);
    if (pra == nullptr) return;
    const auto& climate = pra->iklim;
    for (const auto& [months, name] :
         {std::pair{&climate.curah_hujan, "curah hujan"}, std::pair{&climate.hari_hujan, "hari hujan"}}) {
        if (!months->present() || months->size() == days_in.size() || pra::is_blank(*months)) continue;
        findings.push_back({"ipw/hujan-12",
                            months->span,
                            {},
                            fmt::format("{} mempunyai {} angka, bukan 12", name, months->size()),
                            "tulis satu angka setiap bulan, Januari dahulu; 0 bila tidak hujan"});
    }
}

namespace {

/// Millimetres that no month here has.
void check_rainfall(const List<Measure>& rain, Findings& findings) {
    const auto most = Decimal{batas().hujan_sebulan_mm};
    for (std::size_t i = 0; rain.size() == days_in.size() && i < days_in.size(); ++i)
        if (const auto& month = rain.items[i]; month.present() && *month > most)
            findings.push_back(
                {"ipw/hari-hujan",
                 month.span,
                 {},
                 fmt::format("curah hujan {} {} mm, lebih dari {} mm sebulan", month_name(static_cast<int>(i) + 1),
                             month->indonesian(), most.indonesian()),
                 "periksa angkanya; curah hujan ditulis dalam mm sebulan",
                 Level::peringatan});
}

} // namespace

void hari_hujan(const Document& document, const Context&, Findings& findings) {
    const auto* pra = village_in(document);
    if (pra == nullptr) return;
    check_rainfall(pra->iklim.curah_hujan, findings);
    if (pra->iklim.hari_hujan.size() != days_in.size()) return;
    const auto& days = pra->iklim.hari_hujan.items;
    const auto& rain = pra->iklim.curah_hujan.items;
    for (std::size_t i = 0; i < days_in.size(); ++i) {
        if (!days[i].present()) continue;
        const auto month = month_name(static_cast<int>(i) + 1);
        const auto report = [&](std::string message, std::string hint, Level level) {
            findings.push_back({"ipw/hari-hujan", days[i].span, {}, std::move(message), std::move(hint), level});
        };
        if (*days[i] > Decimal{days_in[i]}) {
            report(fmt::format("{} mempunyai {} hari hujan, padahal hanya {} hari", month, days[i]->indonesian(),
                               days_in[i]),
                   "periksa angkanya, mungkin curah hujannya", Level::galat);
            continue;
        }
        if (rain.size() != days_in.size() || !rain[i].present()) continue;
        const bool rains = *rain[i] >= Decimal{1}; // less is lost in rounding
        if (days[i]->is_zero() && rains)
            report(fmt::format("{} tanpa hari hujan, padahal curah hujannya {} mm", month, rain[i]->indonesian()),
                   "periksa keduanya", Level::peringatan);
        else if (!days[i]->is_zero() && rain[i]->is_zero())
            report(fmt::format("{} mempunyai {} hari hujan, padahal curah hujannya 0 mm", month, days[i]->indonesian()),
                   "periksa keduanya", Level::peringatan);
    }
}

} // namespace suluh::ipw
