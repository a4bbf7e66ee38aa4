#include "form/naskah_parts.hpp"

#include <algorithm>
#include <array>

#include "suluh/form.hpp"

#include "form/cells.hpp"
#include "form/monev_tables.hpp"
#include "form/signatures.hpp"
#include "text/utf8.hpp"

namespace suluh {

namespace {

using Passages = std::vector<Passage>;

Passages prose(const Prose& block) {
    if (block.absent() || utf8::trim(block.text).empty()) return {};
    return {{Passage::Kind::prose, std::string{block.text}}};
}

template <auto unsur>
Passages keadaan(const Document& document) {
    return keadaan_passages(*document.programa(), unsur);
}

template <auto jenis>
Passages masalah(const Document& document) {
    return masalah_passages(*document.programa(), jenis);
}

/// Objectives with the facts that they are to change.
Passages tujuan(const Document& document) {
    const auto& programa = *document.programa();
    Table table;
    table.column_numbers = false;
    table.columns = {{{"Id"}, false, 1}, {{"Tujuan"}, false, 8}, {{"Keadaan yang Hendak Diubah"}, false, 6}};
    for (const auto& one : programa.tujuan) {
        if (!one.present()) continue;
        std::vector<std::string> facts;
        for (const auto& reference : one.keadaan) {
            const auto* data = find_named(programa.keadaan.data, reference);
            facts.push_back(data == nullptr ? written(reference) : joined({written(data->id), fact_text(*data)}, ": "));
        }
        table.rows.push_back(
            {{text_cell(written(one.id)), text_cell(written(one.rumusan)), text_cell(joined(facts, "; "))}});
    }
    return table_passages(std::move(table));
}

/// A form without its signatures: the document has one sheet for all.
template <int number>
Passages form(const Document& document) {
    const std::array documents{&document};
    const auto* layout = shipped_form(number, pedoman_of(*document.programa()));
    auto table = form_table(documents, *layout, {number, false, {}});
    table.signatures.clear();
    return table_passages(std::move(table));
}

Passages revisi(const Document& document) {
    Table table;
    table.column_numbers = false;
    table.columns = {{{"Nomor"}, true, 1}, {{"Tanggal"}, false, 3}, {{"Sebab"}, false, 5}, {{"Uraian"}, false, 6}};
    for (const auto& one : document.programa()->revisi) {
        if (!one.present()) continue;
        table.rows.push_back({{text_cell(written(one.nomor)), text_cell(date_text(one.tanggal)),
                               text_cell(written(one.sebab)), text_cell(written(one.uraian))}});
    }
    return table_passages(std::move(table));
}

Passages pengesahan(const Document& document) {
    const auto& programa = *document.programa();
    Table sheet;
    sheet.signatures = ratification_sheet(programa);
    return {{Passage::Kind::table, {}, std::move(sheet)}};
}

constexpr std::array parts{
    NaskahPart{"pendahuluan", [](const Document& one) { return prose(one.programa()->pendahuluan); }},
    NaskahPart{"keadaan umum", [](const Document& one) { return prose(one.programa()->keadaan.umum); }},
    NaskahPart{"potensi", keadaan<Unsur::potensi>},
    NaskahPart{"produktivitas", keadaan<Unsur::produktivitas>},
    NaskahPart{"lingkungan", keadaan<Unsur::lingkungan>},
    NaskahPart{"perilaku", keadaan<Unsur::perilaku>},
    NaskahPart{"kebutuhan", keadaan<Unsur::kebutuhan>},
    NaskahPart{"keadaan lain", keadaan<std::nullopt>},
    NaskahPart{"tujuan", tujuan},
    NaskahPart{"masalah non perilaku", masalah<JenisMasalah::non_perilaku>},
    NaskahPart{"masalah perilaku", masalah<JenisMasalah::perilaku>},
    NaskahPart{"masalah lain", masalah<std::nullopt>},
    NaskahPart{"pemeringkatan", pemeringkatan_passages},
    NaskahPart{"form 1", form<1>},
    NaskahPart{"form 2", form<2>},
    NaskahPart{"indikator", indikator_passages},
    NaskahPart{"jadwal monev", jadwal_passages},
    NaskahPart{"penutup", [](const Document& one) { return prose(one.programa()->penutup); }},
    NaskahPart{"revisi", revisi},
    NaskahPart{"pengesahan", pengesahan},
};

} // namespace

std::span<const NaskahPart> naskah_parts() {
    return parts;
}

std::string date_text(const Value<Date>& date) {
    return date.present() ? format_date(*date) : written(date);
}

std::vector<Passage> table_passages(Table table) {
    if (table.rows.empty()) return {};
    return {{Passage::Kind::table, {}, std::move(table)}};
}

} // namespace suluh
