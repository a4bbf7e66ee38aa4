// What stands in the chapters of a programa document, each by its name in schemas/naskah.yaml.
#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "suluh/document.hpp"
#include "suluh/manuscript.hpp"

namespace suluh {

struct NaskahPart {
    std::string_view name;
    /// Empty where the programa has nothing of it.
    std::vector<Passage> (*make)(const Document& document);
};

std::span<const NaskahPart> naskah_parts();

/// The facts of one element; without an element those that name none.
std::vector<Passage> keadaan_passages(const Programa& programa, std::optional<Unsur> unsur);
std::vector<Passage> masalah_passages(const Programa& programa, std::optional<JenisMasalah> jenis);
/// The ranking with what was declared of it; nothing where it is not complete.
std::vector<Passage> pemeringkatan_passages(const Document& document);
std::vector<Passage> indikator_passages(const Document& document);
/// Dates and instruments of monitoring and evaluation.
std::vector<Passage> jadwal_passages(const Document& document);

/// Nothing for a table without rows.
std::vector<Passage> table_passages(Table table);
/// "30 September 2026"; as written where it could not be read.
std::string date_text(const Value<Date>& date);

} // namespace suluh
