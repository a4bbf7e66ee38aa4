#include "recap/rdkk.hpp"

#include <algorithm>

#include <fmt/format.h>

#include "rdkk/nik.hpp"
#include "rdkk/number.hpp"
#include "text/suggest.hpp"
#include "text/utf8.hpp"

namespace suluh::rekap {

namespace {

constexpr auto none = RdkkPolicy::none;

} // namespace

Decimal decimal_of(Amount millionths) {
    Decimal fraction;
    const auto rest = static_cast<std::int64_t>(millionths % millionth);
    Decimal::from_digits(fmt::format("0.{:06}", rest), fraction);
    return Decimal{static_cast<std::int64_t>(millionths / millionth)} + fraction;
}

void DistinctNiks::add(std::uint64_t nik) {
    if (!niks_.empty() && niks_.back() == nik) return;
    niks_.push_back(nik);
    constexpr std::size_t few = 4096;
    if (niks_.size() > 2 * settled_ + few) settle();
}

void DistinctNiks::settle() const {
    std::ranges::sort(niks_);
    niks_.erase(std::unique(niks_.begin(), niks_.end()), niks_.end());
    settled_ = niks_.size();
}

std::size_t DistinctNiks::count() const {
    if (settled_ != niks_.size()) settle();
    return settled_;
}

RdkkRecap::RdkkRecap(const RdkkPolicy& policy, Jenjang level) : policy_(policy), level_(level) {}

RdkkRecap::Place& RdkkRecap::place(const GroupPlace& group) {
    key_.assign(group.village).append("\n").append(group.group);
    if (level_ == Jenjang::gapoktan) key_.append("\n").append(group.gapoktan);
    const auto at = place_texts_.number(key_);
    if (at < places_.size()) {
        places_[at].origins |= origin_;
        return places_[at];
    }
    villages_.insert(line_of(Jenjang::desa, group).region);
    auto& line = lines_[line_of(level_, group)];
    if (line.group.empty()) line.group = group.shown(level_);
    places_.push_back({line_of(Jenjang::poktan, group), group.shown(Jenjang::poktan), origin_, &line,
                       policy_.doses_at(group.village)});
    return places_.back();
}

std::vector<std::string> RdkkRecap::groups_in_both() const {
    std::map<LineKey, std::pair<unsigned, std::string>> origins;
    for (const auto& place : places_) {
        auto& one = origins[place.group];
        one.first |= place.origins;
        one.second = place.name;
    }
    std::vector<std::string> names;
    for (const auto& [key, one] : origins)
        if (one.first == 3U && key.region != no_region)
            names.push_back(fmt::format("{} ({})", one.second, dotted_code(key.region)));
    return names;
}

std::uint32_t RdkkRecap::commodity(std::string_view text) {
    const auto at = commodity_texts_.number(utf8::trim(text));
    if (at < commodity_sums_.size()) return at;
    const auto known = policy_.find_commodity(utf8::trim(text));
    auto name = known == none ? fold_word(utf8::printable(text)) : policy_.commodities[known].name;
    if (name.empty() || name == " ") name = "tanpa komoditas";
    commodity_numbers_.push_back(known);
    commodity_sums_.push_back(&commodities_[name]);
    return at;
}

/// The number of a cell, or 0 of a blank one.
bool RdkkRecap::read_number(const RdkkCell& cell, std::string_view what, bool is_kg, std::int64_t& value,
                            Findings& findings) {
    value = 0;
    const auto read = read_cell_number(cell.text);
    if (read.outcome == CellNumber::Outcome::blank) return true;
    const auto refuse = [&](std::string_view rule, std::string_view why, std::string_view hint) {
        findings.push_back({rule,
                            cell.at,
                            {},
                            fmt::format("{} \"{}\" {}", what, utf8::excerpt(utf8::trim(cell.text)), why),
                            std::string{hint}});
        return false;
    };
    if (!read.ok())
        return refuse("angka/terbaca", "tidak terbaca sebagai angka", "tulis angka saja, misalnya 0,43 atau 118");
    value = read.millionths;
    if (read.style != NumberStyle::none) {
        auto& style = styles_[read.style == NumberStyle::comma ? 0 : 1];
        if (!read.is_three) {
            style.in_fractions = true;
        } else if (is_kg) { // kilograms are whole: a group of thousands
            value = as_thousands(read);
            if (!style.thousands.given) style.thousands = cell, style.value = value;
        }
    }
    if (value < 0) return refuse("angka/terbaca", "kurang dari 0", "tulis 0 atau lebih");
    if (value > most_in_cell) return refuse("angka/terbaca", "terlalu besar", "periksa angkanya");
    if (!read.is_exact)
        return refuse("angka/terbaca", "mempunyai lebih dari 6 angka di belakang koma",
                      "bulatkan; luas paling banyak 4 angka di belakang koma");
    return true;
}

void RdkkRecap::end_file(Findings& findings) {
    for (auto& style : styles_) {
        if (style.in_fractions && style.thousands.given)
            findings.push_back({"angka/rancu",
                                style.thousands.at,
                                {},
                                fmt::format("\"{}\" dapat dibaca {} atau {}: berkas ini menulis pecahan dengan tanda "
                                            "yang sama",
                                            utf8::excerpt(utf8::trim(style.thousands.text)),
                                            format_millionths(style.value / 1000), format_millionths(style.value)),
                                "tulis bilangan bulat tanpa titik dan koma"});
        style = {};
    }
}

bool RdkkRecap::read_planting(const RdkkPlanting& planting, Findings& findings) {
    Planting made;
    made.mt = planting.mt <= 3 ? planting.mt : std::uint8_t{0};
    made.first_need = needs_.size();
    bool good = read_number(planting.area, "luas tanam", false, made.area, findings);
    bool asks = false;
    for (const auto& need : planting.needs) {
        std::int64_t kg = 0;
        good &= read_number(need.kg, policy_.fertilisers[need.fertiliser].name, true, kg, findings);
        if (utf8::trim(need.kg.text).empty()) continue;
        needs_.push_back({need.fertiliser, kg});
        asks |= kg > 0;
    }
    made.end_need = needs_.size();
    const auto name = utf8::trim(planting.commodity.text);
    const bool names_none = name.empty() || name == "-" || name == "0";
    if (made.area == 0 && !asks && names_none) return good; // a season without a plan
    made.commodity = commodity(names_none ? std::string_view{} : name);
    const auto* sums = commodity_sums_[made.commodity];
    made.first_of_season = std::ranges::none_of(plantings_, [&](const auto& one) { return one.mt == made.mt; });
    made.first_of_commodity =
        std::ranges::none_of(plantings_, [&](const auto& one) { return commodity_sums_[one.commodity] == sums; });
    plantings_.push_back(made);
    return good;
}

bool RdkkRecap::read(const RdkkFarmer& farmer, Findings& findings) {
    plantings_.clear();
    needs_.clear();
    bool good = true;
    for (const auto& planting : farmer.plantings) good &= read_planting(planting, findings);
    return good;
}

void RdkkRecap::add_row(RdkkSums& sums, std::uint64_t nik) const {
    ++sums.rows;
    if (nik == 0)
        ++sums.unread_niks;
    else
        sums.niks.add(nik);
}

void RdkkRecap::add_amounts(RdkkSums& sums, const Planting& planting) const {
    sums.area += planting.area;
    sums.kg.resize(policy_.fertilisers.size());
    for (auto i = planting.first_need; i < planting.end_need; ++i) sums.kg[needs_[i].fertiliser] += needs_[i].kg;
}

void RdkkRecap::add_planting(RdkkLine& line, const Place& place, const Planting& planting, std::uint64_t nik) {
    auto& season = line.seasons[planting.mt];
    if (planting.first_of_season) add_row(season, nik);
    add_amounts(season, planting);
    add_amounts(line.all, planting);
    const auto commodity = commodity_numbers_[planting.commodity];
    line.doses.resize(policy_.fertilisers.size());
    for (std::size_t i = 0; i < line.doses.size(); ++i) {
        auto& sums = line.doses[i];
        Amount asked = 0;
        for (auto need = planting.first_need; need < planting.end_need; ++need)
            if (needs_[need].fertiliser == i) asked += needs_[need].kg;
        const auto dose = commodity == none ? -1 : place.doses.at(commodity, i);
        if (dose < 0) {
            sums.undosed += asked;
            continue;
        }
        has_doses_ = true;
        sums.area += planting.area;
        sums.asked += asked;
        sums.by_dose += rounded_need(dose, planting.area, policy_.rounding);
    }
}

bool RdkkRecap::add(const RdkkFarmer& farmer, const GroupPlace& group, Findings& findings) {
    const auto& place = this->place(group);
    if (!read(farmer, findings)) return false;
    const Nik read{farmer.nik.text};
    const auto nik = read.ok() ? read.number() : 0;
    for (const auto& need : needs_) written_.insert(need.fertiliser);
    for (auto* line : {place.line, &total_}) {
        add_row(line->all, nik);
        for (const auto& planting : plantings_) add_planting(*line, place, planting, nik);
    }
    for (const auto& planting : plantings_) {
        auto& sums = *commodity_sums_[planting.commodity];
        if (planting.first_of_commodity) add_row(sums, nik);
        add_amounts(sums, planting);
    }
    return true;
}

} // namespace suluh::rekap
