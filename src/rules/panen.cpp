#include "rules/panen.hpp"

#include <algorithm>

#include <fmt/format.h>

#include "rules/batas.hpp"
#include "rules/komoditas.hpp"
#include "rules/pengecualian.hpp"
#include "rules/rows.hpp"
#include "rules/words.hpp"

namespace suluh {

namespace {

/// "gkp" and "gkg" are two goods; where one says nothing, it means the other's.
bool is_same_good(const Measured& a, const Measured& b) {
    return a.remark.empty() || b.remark.empty() || a.remark == b.remark;
}

/// "9,5 liter/ekor/hari" beside "14 liter/ekor/hari": no hasil of land, but two figures of one kind.
bool is_same_measure(const Value<Quantity>& a, const Value<Quantity>& b) {
    if (!a.present() || !b.present() || a->start || b->start || a->unit.empty()) return false;
    return plain_words(a->unit) == plain_words(b->unit) && (a->unit.find('%') == b->unit.find('%'));
}

std::string kuintals(const YieldRange& range) {
    const Measured kuintal{{}, {}, true, {}, 100};
    return fmt::format("{}–{} ku/ha", in_unit_of(range.least, kuintal).indonesian(),
                       in_unit_of(range.most, kuintal).indonesian());
}

/// "58 ku/ha" for "58 ton/ha": the unit in which the same figure would be usual.
std::string other_unit(const Value<Quantity>& written, const Measured& figure, const Crop& crop) {
    constexpr std::array<std::pair<std::string_view, std::int64_t>, 3> units{
        {{"ku/ha", 100}, {"ton/ha", 1000}, {"kg/ha", 1}}};
    for (const auto& [unit, kilograms] : units)
        if (kilograms != figure.scale && crop.usual->holds(written->amount * Decimal{kilograms}))
            return format_quantity({{}, written->amount, std::string{unit}});
    return {};
}

} // namespace

std::string Panen::name() const {
    const auto what = commodity.present() ? utf8::excerpt(*commodity) : std::string{"baris ini"};
    return season.empty() ? what : what + " " + season;
}

SaidPlaces::SaidPlaces(const Document& document, const Findings& findings, std::string_view rule) {
    for (const auto& finding : findings)
        if (finding.rule == rule && finding.level.value_or(Level::galat) == Level::galat &&
            !is_excepted(document, finding))
            begins_.push_back(finding.at.begin);
    std::ranges::sort(begins_);
}

bool SaidPlaces::contains(Span at) const {
    return std::ranges::binary_search(begins_, at.begin);
}

std::optional<YieldPair> comparable(const Value<Quantity>& a, const Value<Quantity>& b) {
    auto first = yield_of(a);
    auto second = yield_of(b);
    if (!first && !second && is_same_measure(a, b))
        return YieldPair{Measured{a->amount, {}, {}, {}, {}}, Measured{b->amount, {}, {}, {}, {}}};
    if (!first || !second || !is_same_good(*first, *second)) return std::nullopt;
    return YieldPair{*first, *second};
}

void check_production(const Document& document, const Panen& row, std::string_view rule, const SaidPlaces& refused,
                      Findings& findings) {
    const auto& written = *row.yields.front().value;
    const auto area = area_of(row.harvested);
    const auto yield = yield_of(written);
    const auto production = mass_of(row.production);
    if (!area || !yield || !production || !is_same_good(*yield, *production)) return;
    if (is_repeated(document, row.production.span) || refused.contains(written.span)) return;
    const auto expected = product_of(*area, *yield);
    auto tolerance = Decimal{batas().selisih_produksi_kg} + production->slack;
    // Of a plan the hasil was chosen, and is exact unless it has decimals; of a measured one everything was rounded.
    if (row.is_measured || !yield->is_whole) tolerance += area->value * yield->slack;
    if (row.is_measured) tolerance += yield->value * area->slack;
    if (expected <= production->value + tolerance && production->value <= expected + tolerance) return;
    const auto right = format_quantity({{}, in_unit_of(expected, *production), row.production->unit});
    findings.push_back(
        {rule,
         row.production.span,
         {},
         fmt::format("produksi {} {}, padahal {} ha x {} = {}", row.name(), format_quantity(*row.production),
                     area->value.indonesian(), format_quantity(*written), right),
         fmt::format("tulis produksi: \"{}\", atau betulkan luas panen atau hasilnya", right)});
}

void check_harvested_area(const Panen& row, std::string_view rule, std::string_view otherwise, Findings& findings) {
    const auto planted = area_of(row.planted);
    const auto harvested = area_of(row.harvested);
    if (!planted || !harvested || harvested->value <= planted->value) return;
    findings.push_back({rule,
                        row.harvested.span,
                        {},
                        fmt::format("luas panen {} {} ha, lebih luas daripada yang ditanam, {} ha", row.name(),
                                    harvested->value.indonesian(), planted->value.indonesian()),
                        fmt::format("periksa keduanya, mungkin tertukar; {}", otherwise)});
}

void check_plausible(const Document& document, const Panen& row, std::string_view rule, Findings& findings) {
    const auto* crop = row.commodity.present() ? find_crop(*row.commodity) : nullptr;
    if (crop == nullptr || !crop->usual || !crop->possible) return;
    for (const auto& [name, value] : row.yields) {
        if (value == nullptr || !value->present() || is_repeated(document, value->span)) continue;
        const auto figure = yield_of(*value);
        if (!figure || figure->value.is_zero() || crop->usual->holds(figure->value)) continue; // zero: it failed
        const bool is_possible = crop->possible->holds(figure->value);
        // What a variety can give is rarely usual; and cherries weigh other than dry coffee.
        if ((is_possible && name == "potensial") || is_other_good(figure->remark)) continue;
        const auto other = is_possible ? std::string{} : other_unit(*value, *figure, *crop);
        findings.push_back(
            {rule,
             value->span,
             {},
             fmt::format("{} {} {} {}", name, row.name(), format_quantity(**value),
                         is_possible ? fmt::format("di luar yang lazim, {}", kuintals(*crop->usual))
                                     : fmt::format("tidak mungkin; hasil {} berkisar {}", crop->names.front(),
                                                   kuintals(*crop->possible))),
             other.empty() ? "periksa angka dan satuannya" : fmt::format("mungkin maksudnya \"{}\"", other),
             is_possible ? Level::peringatan : Level::galat});
    }
}

void check_units(const Document& document, const Panen& row, std::string_view rule, Findings& findings) {
    const auto* crop = row.commodity.present() ? find_crop(*row.commodity) : nullptr;
    if (crop == nullptr || !crop->usual) return;
    const auto report = [&](const Value<Quantity>& value, std::string_view name, std::string_view unit) {
        if (!value.present() || is_repeated(document, value.span)) return;
        findings.push_back(
            {rule,
             value.span,
             {},
             fmt::format("{} {} \"{}\" tidak menyebut satuannya", name, row.name(), utf8::excerpt(value.text)),
             fmt::format("tulis dengan satuan, misalnya \"{} {}\"", utf8::excerpt(value.text), unit)});
    };
    for (const auto& [name, value] : row.yields) {
        if (value == nullptr || !value->present()) continue;
        if (value->value.unit.empty())
            report(*value, name, "ku/ha");
        else if (kilograms_in(value->value.unit) != 0)
            report(*value, name, "per ha");
    }
    if (row.production.present() && row.production->unit.empty()) report(row.production, "produksi", "ton");
}

} // namespace suluh
