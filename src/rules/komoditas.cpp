#include "rules/komoditas.hpp"

#include <algorithm>
#include <stdexcept>

#include "suluh/tree.hpp"
#include "suluh/value.hpp"

#include "rules/words.hpp"
#include "text/embedded.hpp"

namespace suluh {

namespace {

constexpr std::size_t longest_name = 100; // bytes; what is longer is no name of a commodity

Decimal number(const Node& node) {
    const auto reading = read_count(node.text);
    if (!reading.ok()) throw std::logic_error("schemas/komoditas.yaml: no number: " + std::string{node.text});
    return reading.value;
}

std::optional<YieldRange> range(const Node& entry, std::string_view key) {
    const auto* pair = entry.find(key);
    if (pair == nullptr || pair->items.size() != 2) return std::nullopt;
    const Decimal kuintal{100};
    return YieldRange{number(pair->items[0]) * kuintal, number(pair->items[1]) * kuintal};
}

struct Commodities {
    std::vector<Crop> crops;
    std::vector<std::string> other_goods; ///< plain words
};

Commodities load_commodities() {
    Findings findings;
    const Source source{"komoditas.yaml", std::string{embedded_file("schemas/komoditas.yaml")}};
    const auto tree = read_yaml(source, findings);
    Commodities all;
    const auto* list = tree.root.find("komoditas");
    if (list == nullptr) throw std::logic_error("schemas/komoditas.yaml lacks komoditas");
    for (const auto& entry : list->items) {
        Crop crop;
        if (const auto* names = entry.find("nama"); names != nullptr)
            for (const auto& name : names->items) crop.names.push_back(plain_words(name.text));
        crop.usual = range(entry, "lazim");
        crop.possible = range(entry, "mungkin");
        if (const auto* months = entry.find("umur"); months != nullptr && months->items.size() == 2) {
            crop.shortest = static_cast<int>(number(months->items[0]).whole());
            crop.longest = static_cast<int>(number(months->items[1]).whole());
        }
        all.crops.push_back(std::move(crop));
    }
    if (const auto* words = tree.root.find("lain"); words != nullptr)
        for (const auto& word : words->items) all.other_goods.push_back(plain_words(word.text));
    return all;
}

const Commodities& table() {
    static const auto all = load_commodities();
    return all;
}

} // namespace

bool Crop::can_ripen(std::uint16_t planted, int harvest) const {
    for (int months = shortest; months <= longest; ++months) {
        const auto planting = static_cast<unsigned>(harvest - 1 - months + 24) % 12U; // at most 14 months before
        if ((static_cast<unsigned>(planted) >> planting & 1U) != 0) return true;
    }
    return false;
}

bool is_other_good(std::string_view words) {
    return std::ranges::any_of(table().other_goods, [&](const std::string& word) { return has_phrase(words, word); });
}

const Crop* find_crop(std::string_view commodity) {
    if (commodity.size() > longest_name || parts_of_list(commodity, ",;&+/").size() != 1) return nullptr;
    const auto words = plain_words(commodity);
    if (is_other_good(words)) return nullptr;
    const Crop* best = nullptr;
    std::size_t longest = 0;
    for (const auto& crop : table().crops)
        for (const auto& name : crop.names)
            if (name.size() > longest && begins_with_phrase(words, name)) best = &crop, longest = name.size();
    return best;
}

namespace {

/// "kentang + bawang daun" are two; what is too long to be names is left as it is.
std::vector<std::string_view> each_of(std::string_view commodity) {
    constexpr std::size_t most = 400; // bytes
    auto parts = commodity.size() > most ? std::vector<std::string_view>{} : parts_of_list(commodity, ",;&+/");
    if (parts.empty()) parts.push_back(commodity);
    return parts;
}

} // namespace

void CommoditySet::add(std::string_view commodity) {
    for (const auto one : each_of(commodity)) add_one(one);
}

bool CommoditySet::contains(std::string_view commodity) const {
    return std::ranges::all_of(each_of(commodity), [&](std::string_view one) { return contains_one(one); });
}

void CommoditySet::add_one(std::string_view commodity) {
    if (const auto* crop = find_crop(commodity))
        crops_.insert(crop);
    else
        others_.insert(plain_words(commodity));
}

bool CommoditySet::contains_one(std::string_view commodity) const {
    if (const auto* crop = find_crop(commodity)) return crops_.contains(crop);
    const auto words = plain_words(commodity);
    if (words.size() > longest_name) return others_.contains(words);
    for (auto end = words.size(); end != std::string::npos && end > 0; end = words.rfind(' ', end - 1))
        if (others_.contains(words.substr(0, end))) return true;
    const auto longer = others_.lower_bound(words);
    return longer != others_.end() && begins_with_phrase(*longer, words);
}

} // namespace suluh
