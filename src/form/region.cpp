// What a region is called in titles: by its level, and by the names that the document gives.
#include "form/region.hpp"

#include <algorithm>

#include "text/region_name.hpp"
#include "text/suggest.hpp"

namespace suluh {

namespace {

Region named(std::string_view kind, const Text& name) {
    return {std::string{kind}, name.present() ? std::string{bare_region(*name, kind)} : std::string{}};
}

/// Some write "kabupaten: Kota Nusa Jaya", "desa: Kelurahan Mekarsari".
Region either(std::string_view kind, const Text& name, std::string_view other_kind, const Text& other) {
    if (name.present() && names_kind(*name, other_kind)) return named(other_kind, name);
    return !name.present() && other.present() ? named(other_kind, other) : named(kind, name);
}

} // namespace

std::string Region::title() const {
    if (name.empty()) return kind == "Nasional" ? kind : std::string{};
    return kind + " " + name;
}

std::vector<Region> regions_of(const WilayahKerja& wilayah, std::optional<Tingkat> level) {
    const std::vector all{either("Desa", wilayah.desa, "Kelurahan", wilayah.kelurahan),
                          named("Kecamatan", wilayah.kecamatan),
                          either("Kabupaten", wilayah.kabupaten, "Kota", wilayah.kota),
                          named("Provinsi", wilayah.provinsi), Region{"Nasional", {}}};
    std::size_t own = 0;
    if (level)
        own = static_cast<std::size_t>(*level);
    else
        while (own + 2 < all.size() && all[own].name.empty()) ++own;
    std::vector<Region> regions(all.begin() + static_cast<std::ptrdiff_t>(own), all.end());
    auto& name = regions.front().name;
    if (name.empty() && wilayah.nama.present()) name = bare_region(*wilayah.nama, regions.front().kind);
    if (name.empty() && own + 1 < all.size() && wilayah.kode.present()) name = wilayah.kode->dotted;
    if (regions.size() > 1) regions.pop_back(); // the nation goes without saying
    return regions;
}

std::vector<Region> regions_of(const Programa& programa) {
    return regions_of(programa.wilayah, programa.tingkat.present() ? std::optional{*programa.tingkat} : std::nullopt);
}

std::string region_title(const Programa& programa) {
    return regions_of(programa).front().title();
}

std::string region_name(const Programa& programa) {
    const auto region = regions_of(programa).front();
    return region.name.empty() ? region.title() : region.name;
}

namespace {

using Regions = std::vector<Region>;

std::vector<Regions> all_regions(std::span<const Programa* const> programas) {
    std::vector<Regions> all;
    for (const auto* programa : programas) all.push_back(regions_of(*programa));
    return all;
}

/// The lowest level from which on all have the same regions around them; past the last one when they share none.
std::size_t shared_level(const std::vector<Regions>& all) {
    const auto& first = all.front();
    auto level = first.size();
    for (const auto& regions : all)
        if (regions.size() != first.size()) return level;
    const auto same = [&](std::size_t i) {
        for (const auto& regions : all)
            if (fold_word(regions[i].title()) != fold_word(first[i].title())) return false;
        return true;
    };
    while (level > 0 && same(level - 1)) --level;
    return level;
}

} // namespace

std::string full_region(std::span<const Programa* const> programas) {
    const auto all = all_regions(programas);
    std::vector<std::string> titles;
    const auto add = [&](const Region& region) {
        auto title = region.title();
        if (!title.empty() && std::ranges::find(titles, title) == titles.end()) titles.push_back(std::move(title));
    };
    for (const auto& regions : all) add(regions.front());
    for (auto level = shared_level(all); level < all.front().size(); ++level) add(all.front()[level]);
    std::string text;
    for (const auto& title : titles) text += (text.empty() ? "" : ", ") + title;
    return text;
}

std::string common_region(std::span<const Programa* const> programas) {
    const auto all = all_regions(programas);
    const auto& first = all.front();
    auto level = shared_level(all);
    if (level == 0) return first.front().title();
    while (level < first.size() && first[level].name.empty()) ++level; // a kecamatan that nobody named
    if (level == first.size()) return {};
    auto kind = first.front().kind;
    for (const auto& regions : all)
        if (regions.front().kind != kind)
            kind = kind == "Kabupaten" || kind == "Kota" ? "Kabupaten dan Kota" : "Desa dan Kelurahan";
    return kind + " di " + first[level].title();
}

} // namespace suluh
