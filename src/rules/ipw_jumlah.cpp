#include "rules/ipw_jumlah.hpp"

#include <array>
#include <map>
#include <set>

#include <fmt/format.h>

#include "rules/batas.hpp"
#include "rules/hasil.hpp"
#include "rules/words.hpp"
#include "text/utf8.hpp"

namespace suluh::ipw {

namespace {

/// Holds the codes of all villages of a kecamatan.
constexpr std::string_view of_villages = "desa";

struct Figure {
    std::string what, unit;
    Decimal value;
    Span at;
};

std::vector<Figure> all_figures(const Pra& pra) {
    std::vector<Figure> all;
    const auto add = [&](std::string what, std::string unit, const auto& cell) {
        if (cell.present()) all.push_back({std::move(what), std::move(unit), *cell, cell.span});
    };
    const auto add_area = [&](std::string what, const Value<Quantity>& cell) {
        if (!cell.present()) return;
        if (const auto area = area_of(cell); area && area->is_whole)
            all.push_back({std::move(what), "ha", area->value, cell.span});
    };
    const auto& people = pra.penduduk;
    add("penduduk laki-laki", "orang", people.laki);
    add("penduduk perempuan", "orang", people.perempuan);
    add("penduduk", "orang", people.jumlah);
    add("KK", "KK", people.kk);
    add("KK tani", "KK", people.kk_tani);
    add("luas wilayah", "ha", pra.wilayah.luas);
    const auto& land = pra.lahan;
    const std::array<std::pair<const char*, const Measure*>, 9> uses{{{"sawah irigasi", &land.sawah_irigasi},
                                                                      {"sawah tadah hujan", &land.sawah_tadah_hujan},
                                                                      {"tegalan", &land.tegalan},
                                                                      {"pekarangan", &land.pekarangan},
                                                                      {"perkebunan", &land.perkebunan},
                                                                      {"hutan rakyat", &land.hutan_rakyat},
                                                                      {"kolam", &land.kolam},
                                                                      {"permukiman", &land.permukiman},
                                                                      {"lahan lainnya", &land.lainnya}}};
    for (const auto& [name, area] : uses) add(name, "ha", *area);
    for (const auto& row : pra.komoditas) {
        if (!row.nama.present()) continue;
        const auto name = plain_words(*row.nama);
        add_area("luas tanam " + name, row.luas_tanam);
        add_area("luas panen " + name, row.luas_panen);
    }
    for (const auto& row : pra.ternak)
        if (row.jenis.present()) add("ternak " + plain_words(*row.jenis), "ekor", row.jumlah);
    return all;
}

std::string villages_below(std::string_view kecamatan, const Context& context) {
    std::set<std::string> codes;
    const auto prefix = std::string{kecamatan} + ".";
    const auto take = [&](const Value<RegionCode>& code) {
        if (code.present() && code->tingkat == Tingkat::desa && code->dotted.starts_with(prefix))
            codes.insert(code->dotted);
    };
    if (context.regions != nullptr)
        for (const auto& row : context.regions->wilayah) take(row.kode);
    if (context.villages != nullptr)
        for (const auto& row : context.villages->desa) take(row.kode);
    std::string text;
    for (const auto& code : codes) text += code + "\n";
    return text;
}

struct VillagesSum {
    Decimal total;
    std::size_t villages = 0;
};

} // namespace

Findings figures_in(const Pra& pra, const Context& context) {
    Findings waiting;
    const auto& code = pra.wilayah.kode;
    if (!code.present() || !pra.tahun.present()) return waiting;
    if (code->tingkat == Tingkat::desa) {
        std::string all;
        for (const auto& one : all_figures(pra)) all += as_payload({one.what, one.value.digits()});
        if (!all.empty()) waiting.push_back({sum_rule, code.span, {}, {}, all});
        return waiting;
    }
    if (code->tingkat != Tingkat::kecamatan) return waiting;
    for (const auto& one : all_figures(pra))
        waiting.push_back({sum_rule, one.at, {}, {}, as_payload({one.what, one.value.digits(), one.unit})});
    if (auto below = villages_below(code->dotted, context); !below.empty())
        waiting.push_back({sum_rule, code.span, {}, std::string{of_villages}, std::move(below)});
    return waiting;
}

std::vector<Result> judge_sums(const std::vector<Result>& own, const std::vector<std::vector<Result>>& villages) {
    std::map<std::string, VillagesSum> sums;
    std::size_t known = 0;
    for (const auto& village : villages)
        for (const auto& result : village) {
            if (result.rule->name != sum_rule) continue;
            const auto said = read_payload(result.hint);
            for (std::size_t i = 0; i + 1 < said.size(); i += 2) {
                Decimal value;
                if (!Decimal::from_digits(said[i + 1], value)) continue;
                auto& sum = sums[said[i]];
                sum.total += value;
                ++sum.villages;
            }
        }
    for (const auto& result : own)
        if (result.rule->name == sum_rule && result.message == of_villages) known = read_payload(result.hint).size();
    std::vector<Result> found;
    for (auto result : own) {
        if (result.rule->name != sum_rule || result.message == of_villages) continue;
        const auto said = read_payload(result.hint);
        Decimal written;
        const auto sum = sums.find(said[0]);
        if (sum == sums.end() || !Decimal::from_digits(said[1], written)) continue;
        const auto slack = said[2] == "ha" ? batas().selisih_luas_persen : 0;
        const auto& total = sum->second.total;
        const bool is_less = written * Decimal{100 + slack} < total * Decimal{100};
        const bool is_all = known > 0 && sum->second.villages >= known;
        const bool is_more = is_all && written * Decimal{100 - slack} > total * Decimal{100};
        if (!is_less && !is_more) continue;
        result.message = fmt::format("{} kecamatan di sini {} {}, padahal {} desanya {} {} {}", said[0],
                                     written.indonesian(), said[2], sum->second.villages,
                                     is_more ? "seluruhnya hanya" : "saja sudah", total.indonesian(), said[2]);
        result.hint = is_all ? fmt::format("tulis {}, atau periksa angka desa-desanya", total.indonesian())
                             : std::string{"periksa angka kecamatan, dan angka desa-desanya"};
        found.push_back(std::move(result));
    }
    return found;
}

} // namespace suluh::ipw
