#include "rules/outline.hpp"

#include <algorithm>

#include <fmt/format.h>

#include "rules/abcd.hpp"
#include "rules/keterpaduan.hpp"
#include "rules/places.hpp"
#include "rules/siadibiba.hpp"
#include "text/region_name.hpp"

namespace suluh {

namespace {

std::string title_of(const Programa& programa) {
    const auto& region = programa.wilayah;
    const auto named = [](std::string_view kind, const Text& name) {
        return fmt::format("{} {}", kind, utf8::printable(bare_region(*name, kind)));
    };
    // Some write "kabupaten: Kota Nusa Jaya".
    const auto is_other = [](const Text& name, std::string_view kind) {
        return name.present() && names_kind(*name, kind);
    };
    const auto level = programa.tingkat.present() ? *programa.tingkat : Tingkat::desa;
    if (level == Tingkat::desa && region.kelurahan.present()) return named("Kelurahan", region.kelurahan);
    if (level == Tingkat::desa && is_other(region.desa, "Kelurahan")) return named("Kelurahan", region.desa);
    if (level == Tingkat::desa && region.desa.present()) return named("Desa", region.desa);
    if (level == Tingkat::kecamatan && region.kecamatan.present()) return named("Kecamatan", region.kecamatan);
    if (level == Tingkat::kabupaten && region.kota.present()) return named("Kota", region.kota);
    if (level == Tingkat::kabupaten && is_other(region.kabupaten, "Kota")) return named("Kota", region.kabupaten);
    if (level == Tingkat::kabupaten && region.kabupaten.present()) return named("Kabupaten", region.kabupaten);
    if (level == Tingkat::provinsi && region.provinsi.present()) return named("Provinsi", region.provinsi);
    if (region.nama.present()) return utf8::printable(*region.nama);
    return region.kode.present() ? fmt::format("{} {}", name(level), region.kode->dotted) : std::string{name(level)};
}

} // namespace

Outline outline_of(const Document& document, const Context& context) {
    Outline outline;
    const auto* programa = document.programa();
    outline.kindless = !document.has_kind() && kind_name(document).empty();
    if (programa == nullptr) return outline;
    outline.title = utf8::capitalised(title_of(*programa));
    if (programa->wilayah.kode.present()) outline.code = programa->wilayah.kode->dotted;
    if (programa->penyuluh.nama.present()) outline.person = utf8::printable(*programa->penyuluh.nama);
    if (programa->tahun.present()) outline.year = *programa->tahun;
    outline.objectives = abcd::complete(document, context);
    Findings unexpected;
    keterpaduan::di_luar_daftar(document, context, unexpected);
    outline.unexpected = !unexpected.empty();
    outline.answers = siadibiba::answers(document);
    for (const auto& member : document.tree.root.members)
        outline.parts.push_back({document.source.place(member.key_span.begin).line, utf8::printable(member.key)});
    std::ranges::sort(outline.parts, {}, &Outline::Part::line);
    return outline;
}

} // namespace suluh
