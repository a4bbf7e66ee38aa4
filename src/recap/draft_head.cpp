#include "recap/draft_head.hpp"

#include <algorithm>
#include <array>
#include <functional>
#include <map>

#include <fmt/format.h>

#include "document/choices.hpp"
#include "form/region.hpp"
#include "form/row.hpp"

namespace suluh::rekap {

namespace {

/// What most programa say; of as many the first.
std::string most(const std::vector<const Region*>& regions, const std::function<std::string(const Programa&)>& say) {
    std::map<std::string, std::size_t> counted;
    std::string best;
    for (const auto* region : regions) ++counted[say(region->programa())];
    for (const auto* region : regions) {
        const auto text = say(region->programa());
        if (!text.empty() && (best.empty() || counted[text] > counted[best])) best = text;
    }
    return best;
}

} // namespace

std::string title_of(const Region& region) {
    const auto title = region_title(region.programa());
    if (title.empty()) return region.name;
    const bool shares_name = region.name != region_name(region.programa());
    return shares_name ? fmt::format("{} ({})", title, region.code) : title;
}

void add_head(Node& root, NodeMaker& maker, const std::vector<const Region*>& regions, int year, const Upper& upper) {
    NodeMaker::add(root, "jenis", maker.text("programa"));
    const auto pedoman = most(regions, [](const Programa& one) {
        return one.pedoman.present() ? std::string{spelling(*one.pedoman)} : std::string{};
    });
    if (!pedoman.empty()) NodeMaker::add(root, "pedoman", maker.text(pedoman, true));
    NodeMaker::add(root, "tahun", maker.text(fmt::format("{}", year)));
    NodeMaker::add(root, "tingkat", maker.text(std::string{name(upper.level)}));
    auto region = NodeMaker::map();
    NodeMaker::add(region, "kode", maker.text(upper.code, true));
    struct Name {
        std::string_view key;
        Text WilayahKerja::*member;
        Tingkat level;
    };
    constexpr std::array names{Name{"kecamatan", &WilayahKerja::kecamatan, Tingkat::kecamatan},
                               Name{"kabupaten", &WilayahKerja::kabupaten, Tingkat::kabupaten},
                               Name{"kota", &WilayahKerja::kota, Tingkat::kabupaten},
                               Name{"provinsi", &WilayahKerja::provinsi, Tingkat::provinsi}};
    for (const auto& one : names) {
        auto text = most(regions, [&](const Programa& programa) { return written(programa.wilayah.*one.member); });
        if (one.level >= upper.level && !text.empty()) NodeMaker::add(region, one.key, maker.text(std::move(text)));
    }
    NodeMaker::add(root, "wilayah", std::move(region));
    auto balai = most(regions, [](const Programa& one) { return written(one.balai); });
    if (!balai.empty() && upper.level == Tingkat::kecamatan)
        NodeMaker::add(root, "balai", maker.text(std::move(balai)));
}

std::optional<Upper> upper_region(const Recap& recap) {
    std::string shared;
    bool first = true;
    for (const auto* document : recap.documents()) {
        const auto code = document->programa()->wilayah.kode->dotted + ".";
        if (first) shared = code;
        first = false;
        while (!code.starts_with(shared)) shared.erase(shared.rfind('.', shared.size() - 2) + 1);
    }
    // One region alone is still to be a part of the next.
    const auto parts = static_cast<std::size_t>(std::ranges::count(shared, '.'));
    const auto own = 4 - static_cast<std::size_t>(recap.level);
    const auto kept = std::min(parts, own == 0 ? 0 : own - 1);
    std::size_t end = 0;
    for (std::size_t i = 0; i < kept; ++i) end = shared.find('.', end) + 1;
    if (kept == 0) return std::nullopt;
    return Upper{static_cast<Tingkat>(4 - kept), shared.substr(0, end - 1)};
}

} // namespace suluh::rekap
