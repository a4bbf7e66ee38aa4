// What the monitoring tables have in common.
#pragma once

#include <string>
#include <utility>
#include <vector>

#include "suluh/table.hpp"

#include "form/region.hpp"
#include "form/row.hpp"
#include "form/table_cells.hpp"

namespace suluh {

/// A cell that says the same as the row above when both are of one activity.
inline Cell repeated_cell(std::string text, bool repeats) {
    const bool says = repeats && !text.empty();
    return {std::move(text), false, {}, says};
}

/// "anggota yang membuat abon sendiri: 14 orang".
inline std::string indicator_text(const Baris& row) {
    return joined({written(row.indikator.uraian), written(row.indikator.ukuran)}, ": ");
}

inline std::vector<std::pair<std::string, std::string>> monev_heads(const Programa& programa) {
    std::vector<std::pair<std::string, std::string>> heads{{"Wilayah", full_region(std::vector{&programa})}};
    if (programa.balai.present()) heads.emplace_back("Balai Penyuluhan", std::string{*programa.balai});
    if (programa.penyuluh.nama.present()) heads.emplace_back("Penyuluh", std::string{*programa.penyuluh.nama});
    return heads;
}

} // namespace suluh
