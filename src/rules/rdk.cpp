#include "rules/rdk.hpp"

#include <algorithm>
#include <map>
#include <string>
#include <tuple>
#include <vector>

#include <fmt/format.h>

#include "rdkk/policy.hpp"
#include "rules/batas.hpp"
#include "rules/calendar_days.hpp"
#include "rules/komoditas.hpp"
#include "rules/panen.hpp"
#include "rules/rows.hpp"
#include "rules/words.hpp"
#include "text/enumerate.hpp"

namespace suluh::rdk {

namespace {

std::string season_of(const Text& season) {
    return season.present() ? utf8::excerpt(*season) : std::string{};
}

Panen panen_of(const SasaranProduksi& row) {
    return {row.komoditas,  season_of(row.musim),
            row.luas_tanam, row.luas_panen,
            row.produksi,   {{{"sasaran", &row.sasaran}, {"faktual", &row.faktual}, {"potensial", &row.potensial}}},
            false};
}

Panen panen_of(const EvaluasiMusim& row) {
    return {row.komoditas,
            season_of(row.musim),
            row.luas_tanam,
            row.luas_panen,
            row.produksi,
            {{{"produktivitas", &row.produktivitas}, {}, {}}},
            true};
}

template <class Judge>
void for_each_harvest(const Document& document, const Judge& judge) {
    const auto* plan = plan_in(document);
    if (plan == nullptr) return;
    for (const auto& row : plan->evaluasi) judge(panen_of(row));
    for (const auto& row : plan->sasaran) judge(panen_of(row));
}

/// How many were there; nothing where nobody can say.
std::optional<Decimal> attendance(const Hadir& there) {
    const auto sum = [](std::initializer_list<const Count*> parts) -> std::optional<Decimal> {
        std::optional<Decimal> total;
        for (const auto* part : parts) {
            if (!part->present() && !part->absent()) return std::nullopt;
            if (part->present()) total = total.value_or(Decimal{}) + **part;
        }
        return total;
    };
    if (there.state == State::invalid) return std::nullopt;
    if (there.jumlah.present()) return *there.jumlah;
    if (there.laki.present() || there.perempuan.present()) return sum({&there.laki, &there.perempuan});
    const auto& farmers = there.pelaku_utama;
    if (farmers.jumlah.present()) return *farmers.jumlah;
    if (farmers.laki.present() || farmers.perempuan.present()) return sum({&farmers.laki, &farmers.perempuan});
    return sum({&farmers.wanita_tani, &farmers.taruna_tani, &farmers.petani_dewasa});
}

/// The region that a group's code begins with: "99.08.03.2004" of "99.08.03.2004/01"; empty: it begins otherwise.
std::string_view region_in(std::string_view code) {
    constexpr std::size_t length = std::string_view{"99.08.03.2004"}.size();
    constexpr std::string_view form = "00.00.00.0000";
    if (code.size() < length) return {};
    for (std::size_t i = 0; i < length; ++i)
        if (form[i] == '.' ? code[i] != '.' : (code[i] < '0' || code[i] > '9')) return {};
    const bool goes_on = code.size() > length && code[length] >= '0' && code[length] <= '9';
    return goes_on ? std::string_view{} : code.substr(0, length);
}

/// Two crops on one plot, each counted with its whole area.
bool is_mixed(const Text& crop, const Text& season) {
    const auto words = plain_words(crop.text) + " . " + plain_words(season.text);
    constexpr std::array<std::string_view, 6> mixed{"tumpang sari", "tumpangsari", "tumpang gilir",
                                                    "tumpanggilir", "sisipan",     "tanaman sela"};
    return std::ranges::any_of(mixed, [&](std::string_view one) { return has_phrase(words, one); });
}

/// Hectares of all blocks; nothing where one of them does not say.
std::optional<Measured> land_in(const Rdk& plan) {
    Measured total;
    if (plan.pola_tanam.empty()) return std::nullopt;
    for (const auto& block : plan.pola_tanam) {
        const auto area = area_of(block.luas);
        if (!area) return std::nullopt;
        total.value += area->value;
        total.slack += area->slack;
    }
    return total;
}

CommoditySet planted_in(const Rdk& plan) {
    CommoditySet all;
    for (const auto& block : plan.pola_tanam)
        for (const auto& turn : block.urutan)
            if (turn.komoditas.present()) all.add(*turn.komoditas);
    return all;
}

constexpr std::size_t few = 6;

/// The targets of one season, added up.
struct SeasonTotal {
    Decimal hectares, slack;
    std::size_t rows = 0;
    Span at;
    std::string_view name;
    std::string parts; ///< "padi sawah 12,4 + jagung 3"; a few
    bool mixed = false;
};

/// What may be planted in a season: one crop on one block not more than it has; sums may differ by what was rounded.
Decimal most_of(const Rdk& plan, const Measured& land, const SeasonTotal& total) {
    if (total.rows == 1 && plan.pola_tanam.size() == 1) return land.value;
    Decimal tenth;
    Decimal::from_digits("0.1", tenth);
    return land.value + std::min(land.slack + total.slack, land.value * tenth);
}

std::map<std::string, SeasonTotal> season_totals(const Rdk& plan) {
    std::map<std::string, SeasonTotal> totals;
    const auto planted = planted_in(plan);
    for (const auto& row : plan.sasaran) {
        const auto area = area_of(row.luas_tanam);
        // What stands on no block is rdk/sasaran-komoditas.
        if (!area || !row.komoditas.present() || !planted.contains(*row.komoditas)) continue;
        auto& total = totals[plain_words(row.musim.text)];
        total.hectares += area->value;
        total.slack += area->slack;
        total.at = row.luas_tanam.span;
        total.name = row.musim.text;
        total.mixed = total.mixed || is_mixed(row.komoditas, row.musim);
        if (total.rows < few)
            total.parts += fmt::format("{}{} {}", total.rows == 0 ? "" : " + ", utf8::excerpt(*row.komoditas),
                                       area->value.indonesian());
        ++total.rows;
    }
    return totals;
}

} // namespace

void poktan(const Document& document, const Context&, Findings& findings) {
    const auto* plan = plan_in(document);
    if (plan == nullptr || !plan->poktan.kode.present() || !plan->poktan.kode_desa.present()) return;
    const auto& group = plan->poktan;
    const auto region = region_in(*group.kode);
    if (region.empty() || region == group.kode_desa->dotted || group.kode_desa->tingkat != Tingkat::desa) return;
    findings.push_back({"rdk/poktan",
                        group.kode.span,
                        {},
                        fmt::format("kode kelompok \"{}\" dari desa {}, padahal kode_desa \"{}\"",
                                    utf8::excerpt(*group.kode), region, group.kode_desa->dotted),
                        "samakan: kode kelompok dimulai dengan kode desanya"});
}

void tenggat(const Document& document, const Context& context, Findings& findings) {
    const auto* plan = plan_in(document);
    if (plan == nullptr || !plan->tahun.present() || !plan->musyawarah.tanggal.present()) return;
    const auto last = month_of(static_cast<int>(batas().tenggat_rdk_bulan), *plan->tahun);
    const auto& agreed = plan->musyawarah.tanggal;
    if (const auto* acuan = context.acuan; acuan != nullptr && acuan->year == *plan->tahun && acuan->rdk_deadline) {
        if (*agreed > *acuan->rdk_deadline)
            findings.push_back({"rdk/tenggat",
                                agreed.span,
                                {},
                                fmt::format("musyawarah RDK tahun {} baru {}, lewat tenggat {} dalam {}", *plan->tahun,
                                            format_date(*agreed), format_date(*acuan->rdk_deadline), acuan->name),
                                "periksa tanggal itu dan tahunnya; lain kali susun RDK sebelum tenggat"});
        return;
    }
    if (*agreed <= last_day_of(last)) return;
    findings.push_back({"rdk/tenggat",
                        agreed.span,
                        {},
                        fmt::format("musyawarah RDK tahun {} baru {}, lewat tenggat {}", *plan->tahun,
                                    format_date(*agreed), format_date(last_day_of(last))),
                        fmt::format("periksa tanggal itu dan tahunnya; RDK tahun {} susun sebelum {} berakhir",
                                    *plan->tahun + 1, format_month(last + std::chrono::years{1}))});
}

void kuorum(const Document& document, const Context&, Findings& findings) {
    const auto* plan = plan_in(document);
    if (plan == nullptr || !plan->poktan.anggota.present()) return;
    const auto& members = *plan->poktan.anggota;
    const auto there = attendance(plan->musyawarah.hadir);
    if (there && !members.is_zero() && *there > members)
        findings.push_back({"rdk/kuorum",
                            plan->musyawarah.hadir.key_span,
                            {},
                            fmt::format("musyawarah dihadiri {} orang, padahal anggotanya {}", there->indonesian(),
                                        members.indonesian()),
                            "periksa keduanya; tulis anggota pada \"pelaku_utama\", tamu pada \"petugas\""});
    if (!there || members.is_zero() || *there * Decimal{100} > members * Decimal{batas().kuorum_persen}) return;
    findings.push_back(
        {"rdk/kuorum",
         plan->musyawarah.hadir.key_span,
         {},
         fmt::format("musyawarah dihadiri {} dari {} anggota, tidak lebih dari {}%", there->indonesian(),
                     members.indonesian(), batas().kuorum_persen),
         "periksa angkanya; bila memang kurang, ulangi musyawarah atau catat persetujuan anggota yang tidak hadir"});
}

void satuan(const Document& document, const Context&, Findings& findings) {
    for_each_harvest(document, [&](const Panen& row) { check_units(document, row, "rdk/satuan", findings); });
}

void wajar(const Document& document, const Context&, Findings& findings) {
    for_each_harvest(document, [&](const Panen& row) { check_plausible(document, row, "rdk/wajar", findings); });
}

void luas_hamparan(const Document& document, const Context&, Findings& findings) {
    const auto* plan = plan_in(document);
    const auto land = plan == nullptr ? std::nullopt : land_in(*plan);
    if (!land) return;
    for (const auto& [season, total] : season_totals(*plan)) {
        if (total.mixed || total.hectares <= most_of(*plan, *land, total)) continue;
        findings.push_back(
            {"rdk/luas-hamparan",
             total.at,
             {},
             fmt::format("luas tanam{} {}{} ha, melebihi hamparan kelompok, {} ha",
                         total.name.empty() ? std::string{} : " " + utf8::excerpt(total.name),
                         total.rows > 1 && total.rows <= few ? total.parts + " = " : std::string{},
                         total.hectares.indonesian(), land->value.indonesian()),
             "betulkan luas tanam atau luas hamparannya; bila tumpang sari, tulis \"tumpang sari\" pada komoditasnya"});
    }
}

void luas_panen(const Document& document, const Context&, Findings& findings) {
    for_each_harvest(document, [&](const Panen& row) {
        const auto before = findings.size();
        check_harvested_area(row, "rdk/luas-panen", "yang dipanen paling luas sama dengan yang ditanam", findings);
        const auto* crop = row.commodity.present() ? find_crop(*row.commodity) : nullptr;
        if (findings.size() == before || (crop != nullptr && crop->is_seasonal())) return;
        // Of what may stand for years the area planted may be that of new plants alone.
        findings.back().level = Level::peringatan;
    });
}

void produksi(const Document& document, const Context&, Findings& findings) {
    const SaidPlaces refused{document, findings, "rdk/wajar"};
    const SaidPlaces too_wide{document, findings, "rdk/luas-panen"}; // its production is then wrong with it
    for_each_harvest(document, [&](const Panen& row) {
        if (!too_wide.contains(row.harvested.span)) check_production(document, row, "rdk/produksi", refused, findings);
    });
}

void urutan_produktivitas(const Document& document, const Context&, Findings& findings) {
    const auto* plan = plan_in(document);
    if (plan == nullptr) return;
    const SaidPlaces refused{document, findings, "rdk/wajar"};
    for (const auto& row : plan->sasaran) {
        const auto above = [&](const Value<Quantity>& low, std::string_view low_name, const Value<Quantity>& high,
                               std::string_view high_name) {
            const auto pair = comparable(low, high);
            if (!pair || pair->a.value <= pair->b.value || is_repeated(document, low.span)) return false;
            if (refused.contains(low.span) || refused.contains(high.span)) return false;
            findings.push_back({"rdk/urutan-produktivitas",
                                low.span,
                                {},
                                fmt::format("{} {} {} di atas {} {}", low_name, panen_of(row).name(),
                                            format_quantity(*low), high_name, format_quantity(*high)),
                                "faktual paling rendah, lalu sasaran, lalu potensial; tukar bila terbalik, atau "
                                "perbaiki angkanya"});
            return true;
        };
        if (above(row.faktual, "faktual", row.potensial, "potensial")) continue;
        if (above(row.faktual, "faktual", row.sasaran, "sasaran")) continue;
        above(row.sasaran, "sasaran", row.potensial, "potensial");
    }
}

void realistis(const Document& document, const Context&, Findings& findings) {
    const auto* plan = plan_in(document);
    if (plan == nullptr) return;
    const auto most = batas().kenaikan_hasil_persen;
    const SaidPlaces refused{document, findings, "rdk/wajar"};
    for (const auto& row : plan->sasaran) {
        const auto pair = comparable(row.sasaran, row.faktual);
        if (!pair || pair->b.value.is_zero() || is_repeated(document, row.sasaran.span)) continue;
        if (pair->a.value * Decimal{100} <= pair->b.value * Decimal{100 + most}) continue;
        const bool said = refused.contains(row.sasaran.span) || refused.contains(row.faktual.span);
        const auto beyond = comparable(row.sasaran, row.potensial);
        if (said || (beyond && beyond->a.value > beyond->b.value)) continue; // rdk/urutan-produktivitas
        findings.push_back({"rdk/realistis",
                            row.sasaran.span,
                            {},
                            fmt::format("sasaran {} {} lebih dari {}% di atas faktual {}", panen_of(row).name(),
                                        format_quantity(*row.sasaran), most, format_quantity(*row.faktual)),
                            "turunkan sampai yang dapat dicapai dalam setahun, atau periksa faktualnya"});
    }
}

void sasaran_komoditas(const Document& document, const Context&, Findings& findings) {
    const auto* plan = plan_in(document);
    if (plan == nullptr || plan->sasaran.empty()) return;
    const auto planted = planted_in(*plan);
    CommoditySet aimed_at;
    bool is_known = true; // a row without its commodity, or an unreadable one, may be any of them
    for (const auto& row : plan->sasaran) {
        is_known = is_known && row.komoditas.present();
        if (row.komoditas.present()) aimed_at.add(*row.komoditas);
    }
    CommoditySet reported;
    const auto report = [&](const Text& crop, std::string_view message, std::string_view hint) {
        if (reported.contains(*crop)) return;
        reported.add(*crop);
        findings.push_back({"rdk/sasaran-komoditas",
                            crop.span,
                            {},
                            fmt::format(fmt::runtime(message), utf8::excerpt(*crop)),
                            std::string{hint}});
    };
    for (const auto& block : plan->pola_tanam)
        for (const auto& turn : block.urutan)
            if (is_known && turn.komoditas.present() && !aimed_at.contains(*turn.komoditas))
                report(turn.komoditas, "{} ada dalam pola tanam, tetapi tidak mempunyai sasaran produksi",
                       "tambahkan barisnya pada \"sasaran\", atau samakan nama komoditasnya");
    if (planted.empty()) return;
    for (const auto& row : plan->sasaran)
        // Animals, fish and mushrooms stand on no block.
        if (row.komoditas.present() && row.luas_tanam.present() && !planted.contains(*row.komoditas))
            report(row.komoditas, "{} mempunyai sasaran produksi, tetapi tidak ada dalam pola tanam",
                   "tambahkan pada \"pola_tanam\", atau samakan nama komoditasnya");
}

void urutan_tanggal(const Document& document, const Context&, Findings& findings) {
    const auto* plan = plan_in(document);
    if (plan == nullptr) return;
    const auto& [agreed, signed_on] = std::tie(plan->musyawarah.tanggal, plan->pengesahan.tanggal);
    if (!agreed.present() || !signed_on.present() || *signed_on >= *agreed) return;
    if (SaidPlaces{document, findings, "rdk/tenggat"}.contains(agreed.span)) return; // perhaps a slip of that date
    findings.push_back(
        {"rdk/urutan-tanggal",
         signed_on.span,
         {},
         fmt::format("RDK ditandatangani {}, sebelum musyawarahnya, {}", format_date(*signed_on), format_date(*agreed)),
         "periksa kedua tanggalnya"});
}

void pengesahan(const Document& document, const Context&, Findings& findings) {
    const auto* plan = plan_in(document);
    if (plan == nullptr || plan->pengesahan.state == State::invalid) return;
    const auto& sheet = plan->pengesahan;
    std::vector<std::string> missing;
    if (sheet.ketua.absent()) missing.emplace_back("ketua kelompok");
    const bool no_name = sheet.penyuluh.state != State::invalid && sheet.penyuluh.nama.absent();
    if (no_name) missing.emplace_back("penyuluh");
    if (missing.empty()) return;
    const bool is_signed = sheet.tanggal.present();
    findings.push_back(
        {"rdk/pengesahan",
         place_inside(sheet, first_key_of(document)),
         {},
         is_signed ? fmt::format("RDK bertanggal {} belum menyebut {} yang menandatangani", format_date(*sheet.tanggal),
                                 enumerated(missing))
                   : fmt::format("rancangan RDK ini belum menyebut {} yang akan menandatangani", enumerated(missing)),
         "lengkapi \"pengesahan\" dengan \"ketua\" dan \"penyuluh\"",
         is_signed ? Level::galat : Level::saran});
}

} // namespace suluh::rdk
