#include "form/lacak_node.hpp"

#include <fmt/format.h>

#include "document/choices.hpp"
#include "form/region.hpp"
#include "ranking/ranking.hpp"
#include "rules/places.hpp"

namespace suluh::lacak {

namespace {

void add(std::vector<std::string>& details, std::string text) {
    if (!text.empty()) details.push_back(std::move(text));
}

template <class E>
void add_choice(std::vector<std::string>& details, const Value<E>& value) {
    if (value.present()) details.emplace_back(spelling(*value));
}

template <class T>
TraceNode begun(const TracedPaper& paper, std::string_view kind, const T& record, std::string text) {
    const auto place = paper.document->source.place(place_of_object(record).begin);
    return {kind, id_of_object(record),          std::move(text), paper.title,
            {},   paper.document->source.name(), place.line,      {}};
}

} // namespace

std::string upper(std::string_view text) {
    std::string result{text};
    for (auto& c : result) c = static_cast<char>(c - ('a' - 'A'));
    return result;
}

TracedPaper paper_of(const Document& document) {
    TracedPaper paper{&document, kind_name(document), {}, {}, {}, {}, {}};
    const auto set = [&](const WilayahKerja& region, const Year& year, std::optional<Tingkat> level) {
        if (region.kode.present()) paper.code = region.kode->dotted;
        if (year.present()) paper.year = *year;
        paper.title = regions_of(region, level).front().title();
    };
    if (const auto* programa = document.programa()) {
        set(programa->wilayah, programa->tahun, std::nullopt);
        paper.title = region_title(*programa);
        paper.rows = rows_of(document, PilihanBaris::semua, nullptr);
        paper.ranks = computed_ranks(*programa);
    } else if (const auto* ranking = std::get_if<DokumenPemeringkatan>(&document.body)) {
        set(ranking->wilayah, ranking->tahun, std::nullopt);
    } else if (const auto* pra = std::get_if<Pra>(&document.body)) {
        set(pra->wilayah, pra->tahun, std::nullopt);
    } else if (const auto* rdk = std::get_if<Rdk>(&document.body)) {
        if (rdk->poktan.kode_desa.present()) paper.code = rdk->poktan.kode_desa->dotted;
        if (rdk->tahun.present()) paper.year = *rdk->tahun;
        if (rdk->poktan.nama.present()) paper.title = fmt::format("Poktan {}", *rdk->poktan.nama);
    } else if (const auto* plan = document.rktp()) {
        if (plan->tahun.present()) paper.year = *plan->tahun;
        if (plan->penyuluh.nama.present()) paper.title = *plan->penyuluh.nama;
    }
    const auto kind = paper.kind == "pra" || paper.kind == "rdk" || paper.kind == "rktp" ? upper(paper.kind)
                                                                                         : std::string{paper.kind};
    paper.title = kind + (paper.title.empty() ? "" : " " + paper.title);
    if (paper.year) paper.title += fmt::format(" {}", *paper.year);
    return paper;
}

TraceNode node(const TracedPaper& paper, const DataKeadaan& one) {
    auto result = begun(paper, "data keadaan", one, written(one.uraian));
    if (!one.sumber.absent()) add(result.details, "sumber: " + written(one.sumber));
    return result;
}

TraceNode node(const TracedPaper& paper, const Tujuan& one) {
    return begun(paper, "tujuan", one, written(one.rumusan));
}

TraceNode node(const TracedPaper& paper, const Masalah& one) {
    auto result = begun(paper, "masalah", one, written(one.uraian));
    add_choice(result.details, one.jenis);
    add_choice(result.details, one.faktor);
    const auto index = paper.ranks.empty()
                           ? std::size_t{0}
                           : static_cast<std::size_t>(&one - paper.document->programa()->masalah.items.data());
    if (one.prioritas.present())
        add(result.details, "prioritas " + one.prioritas->indonesian());
    else if (index < paper.ranks.size() && paper.ranks[index])
        add(result.details, fmt::format("peringkat {} menurut skor", *paper.ranks[index]));
    return result;
}

TraceNode node(const TracedPaper& paper, const FormRow& row) {
    auto result =
        begun(paper, row.kegiatan != nullptr ? "kegiatan" : "ikhtiar", *row.baris, written(row.baris->kegiatan));
    if (row.kegiatan != nullptr) add(result.details, written(row.kegiatan->metode));
    add(result.details, written(row.baris->lokasi.tempat));
    add(result.details, row.waktu);
    add(result.details, written(row.baris->volume));
    return result;
}

TraceNode node(const TracedPaper& paper, const BarisRktp& one) {
    auto result = begun(paper, "baris RKTP", one, written(one.kegiatan));
    add(result.details, written(one.lokasi.tempat));
    add(result.details, written(one.volume));
    std::vector<std::string> days;
    for (const auto& day : one.jadwal) add(days, day.present() ? format_date(*day) : written(day));
    add(result.details, days.empty() ? written(one.waktu) : joined(days, ", "));
    if (!one.tambahan.absent()) add(result.details, "tambahan: " + written(one.tambahan));
    return result;
}

TraceNode node(const TracedPaper& paper, const AkarMasalah& one) {
    auto result = begun(paper, "pohon masalah", one, written(one.uraian));
    add_choice(result.details, one.jenis);
    return result;
}

TraceNode node(const TracedPaper& paper, const TemuanPra& one) {
    auto result = begun(paper, "temuan PRA", one, written(one.uraian));
    if (!one.instrumen.absent()) add(result.details, "instrumen " + written(one.instrumen));
    add_choice(result.details, one.jenis);
    return result;
}

TraceNode node(const TracedPaper& paper, const PotensiPra& one) {
    auto result = begun(paper, "potensi PRA", one, written(one.uraian));
    if (!one.instrumen.absent()) add(result.details, "instrumen " + written(one.instrumen));
    return result;
}

TraceNode node(const TracedPaper& paper, const MasalahKelompok& one) {
    return begun(paper, "masalah RDK", one, written(one.uraian));
}

} // namespace suluh::lacak
