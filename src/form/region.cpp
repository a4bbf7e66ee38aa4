// What a region is called in titles: by its level, and by the names that the document gives.
#include "form/region.hpp"

#include "text/suggest.hpp"

namespace suluh {

namespace {

const std::string unnamed;

Region named(std::string_view kind, const Text& name) {
    return {std::string{kind}, name.present() ? std::string{*name} : unnamed};
}

Region either(std::string_view kind, const Text& name, std::string_view other_kind, const Text& other) {
    return !name.present() && other.present() ? named(other_kind, other) : named(kind, name);
}

} // namespace

std::string Region::title() const {
    if (name.empty()) return kind == "Nasional" ? kind : unnamed;
    // Some write "desa: Desa Sukamaju".
    const auto folded = fold_word(name);
    return folded.starts_with(fold_word(kind) + " ") ? name : kind + " " + name;
}

std::vector<Region> regions_of(const Programa& programa) {
    const auto& wilayah = programa.wilayah;
    const std::vector all{either("Desa", wilayah.desa, "Kelurahan", wilayah.kelurahan),
                          named("Kecamatan", wilayah.kecamatan),
                          either("Kabupaten", wilayah.kabupaten, "Kota", wilayah.kota),
                          named("Provinsi", wilayah.provinsi), Region{"Nasional", {}}};
    std::size_t own = 0;
    if (programa.tingkat.present())
        own = static_cast<std::size_t>(*programa.tingkat);
    else
        while (own + 2 < all.size() && all[own].name.empty()) ++own;
    std::vector<Region> regions(all.begin() + static_cast<std::ptrdiff_t>(own), all.end());
    auto& name = regions.front().name;
    if (name.empty() && wilayah.nama.present()) name = *wilayah.nama;
    if (name.empty() && own + 1 < all.size() && wilayah.kode.present()) name = wilayah.kode->dotted;
    if (regions.size() > 1) regions.pop_back(); // the nation goes without saying
    return regions;
}

std::string region_title(const Programa& programa) {
    return regions_of(programa).front().title();
}

std::string region_name(const Programa& programa) {
    const auto region = regions_of(programa).front();
    return region.name.empty() ? region.title() : region.name;
}

std::string common_region(std::span<const Programa* const> programas) {
    std::vector<std::vector<Region>> all;
    for (const auto* programa : programas) all.push_back(regions_of(*programa));
    const auto& first = all.front();
    const auto shared_from = [&](std::size_t level) {
        for (const auto& regions : all) {
            if (regions.size() != first.size()) return false;
            for (auto i = level; i < first.size(); ++i)
                if (fold_word(regions[i].title()) != fold_word(first[i].title())) return false;
        }
        return !first[level].title().empty();
    };
    if (shared_from(0)) return first.front().title();
    std::string kind = first.front().kind;
    for (const auto& regions : all)
        if (regions.front().kind != kind) kind = "Desa dan Kelurahan"; // the only two that share a level by name
    for (std::size_t level = 1; level < first.size(); ++level)
        if (shared_from(level)) return kind + " di " + first[level].title();
    return {};
}

} // namespace suluh
