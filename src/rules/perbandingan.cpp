#include "rules/perbandingan.hpp"

#include <algorithm>
#include <array>
#include <utility>

#include "rules/batas.hpp"
#include "rules/hasil.hpp"
#include "rules/keadaan.hpp"
#include "rules/panen.hpp"
#include "rules/words.hpp"
#include "text/enumerate.hpp"
#include "text/suggest.hpp"

namespace suluh {

namespace {

/// A hasil that can be set beside others: "5,2 ton/ha" is 5200 "/ha"; other units stay as they are.
std::pair<Decimal, std::string> comparable(const Quantity& quantity) {
    const auto stroke = std::min(quantity.unit.find('/'), quantity.unit.size());
    if (const auto kilograms = kilograms_in(std::string_view{quantity.unit}.substr(0, stroke)); kilograms != 0)
        return {quantity.amount * Decimal{kilograms}, "kg" + quantity.unit.substr(stroke)};
    return {quantity.amount, quantity.unit};
}

/// Both in kilograms a hectare, "ton/ha" and "ton GKP/ha" too; nothing where one is no such hasil.
std::optional<std::pair<Decimal, Decimal>> yields(const Quantity& a, const Quantity& b) {
    Value<Quantity> first;
    Value<Quantity> second;
    first.value = a;
    second.value = b;
    first.state = second.state = State::present;
    const auto pair = comparable(first, second);
    if (!pair) return std::nullopt;
    return std::pair{pair->a.value, pair->b.value};
}

template <class PlanRow>
std::vector<Yield> yields_in(const List<PlanRow>& rows, Text PlanRow::*commodity) {
    std::vector<Yield> all;
    for (const auto& row : rows) {
        if (!(row.*commodity).present() || !(row.faktual.present() || row.potensial.present())) continue;
        all.push_back({plain_words(*(row.*commodity)),
                       row.faktual.present() ? std::optional{*row.faktual} : std::nullopt,
                       row.potensial.present() ? std::optional{*row.potensial} : std::nullopt});
    }
    return all;
}

std::optional<Decimal> sum(std::initializer_list<const Measure*> parts) {
    Decimal total;
    for (const auto* part : parts) {
        if (!part->present() && !part->absent()) return std::nullopt;
        if (part->present()) total += **part;
    }
    return total;
}

std::vector<std::string> words_of_name(std::string_view name) {
    std::vector<std::string> words;
    const auto plain = plain_words(name.substr(0, name.find(','))); // academic titles stand behind it
    for (std::string_view rest = plain; !rest.empty();) {
        const auto end = std::min(rest.find(' '), rest.size());
        words.emplace_back(rest.substr(0, end));
        rest.remove_prefix(std::min(end + 1, rest.size()));
    }
    return words;
}

} // namespace

std::vector<Yield> yields_of(const Pra& pra) {
    return yields_in(pra.komoditas, &Komoditas::nama);
}

std::vector<Yield> yields_of(const Rdk& rdk) {
    return yields_in(rdk.sasaran, &SasaranProduksi::komoditas);
}

std::vector<Planting> plantings_of(const Pra& pra) {
    std::vector<Planting> all;
    for (const auto& row : pra.kalender_musim) {
        if (!row.faktor.present() || !row.komoditas.present() || row.bulan.size() != 12) continue;
        const auto words = plain_words(*row.faktor);
        const auto what = begins_with_phrase(words, planting)  ? planting
                          : begins_with_phrase(words, harvest) ? harvest
                                                               : std::string_view{};
        if (what.empty()) continue;
        std::uint16_t months = 0;
        bool whole = true;
        for (std::size_t i = 0; i < row.bulan.size(); ++i) {
            const auto& value = row.bulan.items[i];
            whole = whole && value.present();
            if (value.present() && !(*value).is_zero()) months = static_cast<std::uint16_t>(months | (1U << i));
        }
        if (whole && months != 0)
            all.push_back({std::string{what} + " " + plain_words(*row.komoditas), months, row.bulan.span});
    }
    return all;
}

std::vector<Planting> seasons_of(const Programa& programa) {
    std::vector<Planting> all;
    for (const auto& season : programa.musim_tanam)
        if (season.nama.present() && season.bulan.present() && !season.bulan->months.empty())
            all.push_back({plain_words(*season.nama), months_in(*season.bulan), {}});
    return all;
}

std::optional<Decimal> land_of(const Pra& pra) {
    const auto& land = pra.lahan;
    const auto& whole = pra.wilayah.luas;
    const auto farmed = sum({&land.sawah_irigasi, &land.sawah_tadah_hujan, &land.tegalan, &land.pekarangan,
                             &land.perkebunan, &land.hutan_rakyat, &land.kolam});
    const auto rest = sum({&land.permukiman, &land.lainnya});
    if (!whole.present() || !farmed || !rest) return std::nullopt;
    const auto all = *farmed + *rest;
    const bool is_complete = all * Decimal{100} >= *whole * Decimal{100 - batas().selisih_luas_persen};
    return is_complete ? *farmed : *whole;
}

std::optional<Decimal> land_of(const Rdk& rdk) {
    Decimal total;
    for (const auto& block : rdk.pola_tanam) {
        if (block.luas.absent()) continue;
        if (!block.luas.present() || !(block.luas->unit.empty() || fold_word(block.luas->unit) == "ha"))
            return std::nullopt;
        total += block.luas->amount;
    }
    return total;
}

std::vector<LandUse> land_uses_of(const Pra& pra) {
    std::vector<LandUse> all;
    const auto add = [&](std::string_view name, const Measure& area) {
        if (area.present()) all.push_back({std::string{name}, *area});
    };
    const auto& land = pra.lahan;
    add("", pra.wilayah.luas);
    add("sawah irigasi", land.sawah_irigasi);
    add("sawah tadah hujan", land.sawah_tadah_hujan);
    add("tegalan", land.tegalan);
    add("pekarangan", land.pekarangan);
    add("perkebunan", land.perkebunan);
    add("hutan rakyat", land.hutan_rakyat);
    add("kolam", land.kolam);
    return all;
}

std::vector<LandUse> areas_in(std::string_view text, std::span<const LandUse> kinds) {
    std::vector<std::string_view> words;
    while (!text.empty()) {
        const auto end = std::min(text.find_first_of(" \t\n"), text.size());
        if (end > 0) words.push_back(text.substr(0, end));
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    const auto joined = [&](std::size_t from, std::size_t to) {
        std::string all;
        for (auto i = from; i < to; ++i) all.append(words[i]).push_back(' ');
        return plain_words(all);
    };
    std::vector<LandUse> areas;
    for (std::size_t i = 0; i + 1 < words.size(); ++i) {
        const auto unit = plain_words(words[i + 1]);
        const auto number = read_measure(words[i]);
        if ((unit != "ha" && unit != "hektar" && unit != "hektare") || !number.ok()) continue;
        const auto before = joined(0, i);
        const auto behind = joined(i + 2, words.size());
        const auto kind = std::ranges::find_if(kinds, [&](const LandUse& one) {
            return ends_with_phrase(before, one.name) || begins_with_phrase(behind, one.name);
        });
        areas.push_back({kind == kinds.end() ? std::string{} : kind->name, number.value});
    }
    return areas;
}

std::uint16_t months_in(const MonthSet& set) {
    std::uint16_t months = 0;
    for (const int month : set.months) months = static_cast<std::uint16_t>(months | (1U << (month - 1)));
    return months;
}

std::string listed_months(std::uint16_t months) {
    std::vector<std::string> names;
    for (int month = 1; month <= 12; ++month)
        if ((static_cast<unsigned>(months) >> (month - 1) & 1U) != 0) names.emplace_back(month_name(month));
    return enumerated(names);
}

bool is_outside(const Quantity& written, std::span<const Quantity> others) {
    const auto [amount, unit] = comparable(written);
    bool known = false;
    bool above = true;
    bool below = true;
    const auto limit = Decimal{batas().selisih_hasil_persen};
    const Decimal hundred{100};
    for (const auto& other : others) {
        auto pair = yields(written, other);
        if (!pair) {
            auto [value, other_unit] = comparable(other);
            if (!keadaan::is_same_unit(unit, other_unit)) return false;
            pair.emplace(amount, value);
        }
        known = true;
        above = above && pair->first * hundred > pair->second * (hundred + limit);
        below = below && pair->first * hundred < pair->second * (hundred - limit);
    }
    return known && (above || below);
}

bool is_same_person(std::string_view a, std::string_view b) {
    auto fewer = words_of_name(a);
    auto more = words_of_name(b);
    if (fewer.size() > more.size()) std::swap(fewer, more);
    return std::ranges::all_of(fewer, [&](const std::string& word) {
        return std::ranges::any_of(more, [&](const std::string& other) {
            const bool initial = (word.size() == 1 || other.size() == 1) && word.front() == other.front();
            return word == other || initial;
        });
    });
}

} // namespace suluh
