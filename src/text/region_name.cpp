#include "text/region_name.hpp"

#include <algorithm>
#include <array>

#include "text/utf8.hpp"

namespace suluh {

namespace {

struct KindWords {
    std::string_view kind;
    std::array<std::string_view, 3> words; ///< lower case
};

constexpr std::array all{
    KindWords{"Desa", {"desa", "ds"}},
    KindWords{"Kelurahan", {"kelurahan", "kel"}},
    KindWords{"Kecamatan", {"kecamatan", "kec"}},
    KindWords{"Kabupaten", {"kabupaten", "kab"}},
    KindWords{"Kota", {"kota"}},
    KindWords{"Provinsi", {"provinsi", "prov", "propinsi"}},
};

} // namespace

std::string_view bare_region(std::string_view name, std::string_view kind) {
    const auto trimmed = utf8::trim(name);
    const auto row = std::ranges::find(all, kind, &KindWords::kind);
    const auto end = trimmed.find_first_of(" .");
    if (row == all.end() || end == 0 || end == std::string_view::npos) return trimmed;
    const auto first = utf8::lower(trimmed.substr(0, end));
    if (std::ranges::find(row->words, std::string_view{first}) == row->words.end()) return trimmed;
    const auto rest = utf8::trim(trimmed.substr(end + (trimmed[end] == '.' ? 1U : 0U)));
    return rest.empty() ? trimmed : rest;
}

std::string_view bare_village(std::string_view name) {
    return bare_region(bare_region(name, "Desa"), "Kelurahan");
}

bool names_kind(std::string_view name, std::string_view kind) {
    return bare_region(name, kind).size() != utf8::trim(name).size();
}

} // namespace suluh
