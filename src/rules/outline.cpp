#include <algorithm>

#include <fmt/format.h>

#include "rules/facts.hpp"
#include "rules/places.hpp"

namespace suluh {

namespace {

std::string title_of(const Programa& programa) {
    const auto& region = programa.wilayah;
    const auto named = [](std::string_view kind, const Text& name) {
        return fmt::format("{} {}", kind, utf8::printable(*name));
    };
    const auto level = programa.tingkat.present() ? *programa.tingkat : Tingkat::desa;
    if (level == Tingkat::desa && region.kelurahan.present()) return named("Kelurahan", region.kelurahan);
    if (level == Tingkat::desa && region.desa.present()) return named("Desa", region.desa);
    if (level == Tingkat::kecamatan && region.kecamatan.present()) return named("Kecamatan", region.kecamatan);
    if (level == Tingkat::kabupaten && region.kota.present()) return named("Kota", region.kota);
    if (level == Tingkat::kabupaten && region.kabupaten.present()) return named("Kabupaten", region.kabupaten);
    if (level == Tingkat::provinsi && region.provinsi.present()) return named("Provinsi", region.provinsi);
    if (region.nama.present()) return utf8::printable(*region.nama);
    return region.kode.present() ? fmt::format("{} {}", name(level), region.kode->dotted) : std::string{name(level)};
}

} // namespace

Outline outline_of(const Document& document) {
    Outline outline;
    const auto* programa = document.programa();
    if (programa == nullptr) return outline;
    outline.title = utf8::capitalised(title_of(*programa));
    if (programa->wilayah.kode.present()) outline.code = programa->wilayah.kode->dotted;
    if (programa->penyuluh.nama.present()) outline.person = utf8::printable(*programa->penyuluh.nama);
    if (programa->tahun.present()) outline.year = *programa->tahun;
    outline.objectives = static_cast<std::uint32_t>(programa->tujuan.size());
    outline.rows = static_cast<std::uint32_t>(programa->kegiatan.size() + programa->ikhtiar.size());
    for (const auto& member : document.tree.root.members)
        outline.parts.push_back({document.source.place(member.key_span.begin).line, utf8::printable(member.key)});
    std::ranges::sort(outline.parts, {}, &Outline::Part::line);
    return outline;
}

} // namespace suluh
