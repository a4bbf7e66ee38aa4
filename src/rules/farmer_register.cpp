// The records that rows leave behind: rules/farmer_register.hpp. They are judged in farmer_judge.cpp.
#include "rules/farmer_register.hpp"

#include <algorithm>
#include <array>
#include <limits>

#include "suluh/document.hpp"
#include "suluh/value.hpp"

#include "rdkk/nik.hpp"
#include "rdkk/rows.hpp"
#include "rules/groups.hpp"
#include "rules/pengecualian.hpp"
#include "text/ascii.hpp"
#include "text/utf8.hpp"

namespace suluh {

namespace {

/// Of letters and digits alone, in any case: "SITI  Rahma." is "siti rahma"; 0 without any.
std::uint64_t hash_of_letters(std::string_view text) {
    constexpr std::uint64_t basis = 14695981039346656037U; // FNV-1a
    constexpr std::uint64_t prime = 1099511628211U;
    auto hash = basis;
    for (const char c : text) {
        const bool is_capital = c >= 'A' && c <= 'Z';
        if (!is_capital && !is_digit(c) && (c < 'a' || c > 'z') && static_cast<unsigned char>(c) < 0x80) continue;
        hash = (hash ^ static_cast<unsigned char>(is_capital ? c + ('a' - 'A') : c)) * prime;
    }
    return hash == basis ? 0 : hash;
}

std::uint32_t short_hash_of_letters(std::string_view text) {
    const auto hash = hash_of_letters(text);
    const auto folded = static_cast<std::uint32_t>(hash ^ (hash >> 32U));
    return hash != 0 && folded == 0 ? 1 : folded;
}

std::uint32_t number_in(std::string_view digits) {
    std::uint32_t number = 0;
    for (const char c : digits) number = number * 10 + static_cast<std::uint32_t>(c - '0');
    return number;
}

/// 19780403 of "03/04/1978", as an e-RDKK writes it, or of any date; 0 where there is none.
std::uint32_t birth_of(std::string_view text) {
    text = utf8::trim(text);
    if (text.empty()) return 0;
    const bool usual = text.size() == 10 && text[2] == text[5] && (text[2] == '/' || text[2] == '-') &&
                       std::ranges::count_if(text, is_digit) == 8;
    if (usual)
        return number_in(text.substr(6, 4)) * 10000 + number_in(text.substr(3, 2)) * 100 + number_in(text.substr(0, 2));
    const auto date = read_date(text);
    if (!date.ok()) return 0;
    return static_cast<std::uint32_t>(static_cast<int>(date.value.year())) * 10000 +
           static_cast<unsigned>(date.value.month()) * 100 + static_cast<unsigned>(date.value.day());
}

} // namespace

std::uint64_t person_name(std::string_view name) {
    constexpr std::array<std::string_view, 12> titles{"h",   "hj",    "kh",  "ir", "dr",  "drs",
                                                      "dra", "bapak", "pak", "bu", "ibu", "sdr"};
    name = utf8::trim(name.substr(0, name.find(','))); // degrees stand behind it
    while (true) {
        const auto end = name.find_first_of(". ");
        if (end == std::string_view::npos || end > 5) break;
        const auto is_title = [&](std::string_view one) { return is_same_ignoring_case(name.substr(0, end), one); };
        const auto rest = utf8::trim(name.substr(end + 1));
        if (rest.empty() || std::ranges::none_of(titles, is_title)) break;
        name = rest;
    }
    return hash_of_letters(name);
}

void FarmerCollector::add(const RdkkFarmer& farmer, Place at, std::uint16_t excepted) {
    auto& record = records_.rows.emplace_back();
    if (const Nik nik{farmer.nik.text}; nik.ok()) record.nik = nik.number();
    const auto name = utf8::trim(farmer.name.text);
    record.name = person_name(name);
    record.mother = short_hash_of_letters(farmer.mother.text);
    record.born = birth_of(farmer.birthdate.text);
    record.at = at;
    record.group = group_of(farmer);
    record.year = year_;
    record.excepted = excepted;
    record.name_at = static_cast<std::uint32_t>(records_.names.size());
    record.name_size =
        static_cast<std::uint8_t>(std::min<std::size_t>(name.size(), std::numeric_limits<std::uint8_t>::max()));
    records_.names += name.substr(0, record.name_size);
    add_plantings(farmer, record);
    add_allocated(farmer, records_.groups[record.group]);
}

void FarmerCollector::add_allocated(const RdkkFarmer& farmer, FarmerRecords::Group& group) const {
    for (const auto& plan : farmer.plantings)
        for (const auto& need : plan.needs) {
            if (!need.allocated.given) continue;
            const auto read = read_cell_number(need.allocated.text);
            constexpr std::int64_t most = 1'000'000'000 * millionth; // more is no farmer's
            const auto granted = read.is_three ? as_thousands(read) : read.millionths;
            if (!read.ok() || granted <= 0 || granted > most) continue;
            if (group.allocated.empty()) {
                group.allocated.resize(policy_.fertilisers.size());
                group.first_allocated = static_cast<std::uint32_t>(records_.rows.size() - 1);
            }
            group.allocated[need.fertiliser] += granted / millionth;
        }
}

std::uint32_t FarmerCollector::group_of(const RdkkFarmer& farmer) {
    const auto village = farmer.village.given ? farmer.village.text : village_;
    const auto group = farmer.group.given ? farmer.group.text : group_;
    key_.assign(village).append("|").append(group);
    if (key_ == last_key_ && !records_.groups.empty()) return last_group_;
    last_key_ = key_;
    const auto [entry, is_new] = groups_.try_emplace(key_, static_cast<std::uint32_t>(records_.groups.size()));
    if (is_new) {
        std::array<char, 16> digits{};
        records_.groups.push_back({std::string{code_digits(village, digits)}, std::string{utf8::trim(group)}, {}, 0});
    }
    return last_group_ = entry->second;
}

void FarmerCollector::add_plantings(const RdkkFarmer& farmer, FarmerRecord& record) const {
    constexpr std::uint8_t several = std::numeric_limits<std::uint8_t>::max();
    for (const auto& plan : farmer.plantings) {
        const auto season = std::min<std::size_t>(plan.mt, record.areas.size() - 1);
        const auto commodity = policy_.find_commodity(plan.commodity.text);
        auto subsector = policy_.find_subsector(plan.subsector.text);
        if (subsector == RdkkPolicy::none && commodity != RdkkPolicy::none)
            subsector = policy_.commodities[commodity].subsector;
        if (subsector != RdkkPolicy::none) record.subsectors[season] = static_cast<std::uint8_t>(subsector + 1);
        auto& known = record.commodities[season];
        if (commodity != RdkkPolicy::none) known = known == 0 ? static_cast<std::uint8_t>(commodity + 1) : several;
        const auto area = read_cell_number(plan.area.text);
        if (!area.ok() || area.millionths <= 0 || subsector == RdkkPolicy::none) continue;
        // What is over the limit alone is a finding of its row, and most often a lost decimal comma.
        if (area.millionths > policy_.subsectors[subsector].most_area) continue;
        record.areas[season] += static_cast<std::uint32_t>(area.millionths);
    }
    for (auto& commodity : record.commodities)
        if (commodity == several) commodity = 0;
}

FarmerRecords farmers_of(const Document& document, const RdkkPolicy& policy) {
    const auto* rdkk = std::get_if<Rdkk>(&document.body);
    if (rdkk == nullptr) return {};
    const auto& poktan = rdkk->poktan;
    const auto village = poktan.kode_desa.present() ? std::string_view{poktan.kode_desa.text} : std::string_view{};
    const auto group = poktan.nama.present() ? std::string_view{*poktan.nama} : std::string_view{};
    FarmerCollector collector{policy, rdkk->tahun.present() ? *rdkk->tahun : policy.year, village, group};
    const RdkkRows rows{*rdkk, policy};
    const auto judged = exceptions_of(document).empty() ? std::span<const std::string_view>{} : register_rules();
    for (const auto& farmer : rows.farmers()) {
        std::uint16_t excepted = 0;
        for (std::size_t i = 0; i < judged.size(); ++i) {
            const Finding finding{judged[i], farmer.nik.at, utf8::printable(utf8::trim(farmer.name.text)), {}, {}};
            if (is_excepted(document, finding)) excepted = static_cast<std::uint16_t>(excepted | 1U << i);
        }
        collector.add(farmer, document.source.place(farmer.nik.at.begin), excepted);
    }
    return collector.take();
}

} // namespace suluh
