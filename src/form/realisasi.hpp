// What was carried out, as a csv file with the columns id, triwulan, volume, biaya and hasil says it.
#pragma once

#include <map>
#include <optional>
#include <string>

#include "suluh/finding.hpp"

#include "form/quarter.hpp"

namespace suluh {

inline constexpr std::string_view realisation_rule = "monev/realisasi";
inline constexpr std::array<std::string_view, 5> realisation_columns{"id", "triwulan", "volume", "biaya", "hasil"};

/// These columns may be missing. They may also stand beside the id of an objective, which has no volume and no cost.
inline constexpr std::array<std::string_view, 3> effect_columns_of_realisation{"capaian", "awal", "sasaran"};

/// One row of the programa in one quarter. What is empty was not reported.
struct Realised {
    std::optional<Volume> volume; ///< without a unit: in that of the plan
    std::optional<Decimal> biaya;
    std::string in_kind; ///< "swadaya" in place of an amount
    std::string hasil;
    std::optional<Quantity> capaian; ///< the measure of the indicator as it is now
    std::optional<Quantity> awal;    ///< before
    std::optional<Quantity> sasaran; ///< aimed at, where it is not the programa's
    Span at;
};

struct Realisation {
    std::map<std::string, ByQuarter<std::optional<Realised>>, std::less<>> rows; ///< by id

    const Realised* find(std::string_view id, std::size_t quarter) const;
};

/// Reads a file. Every line that does not count is a finding of monev/realisasi (or of reading csv), and then nothing
/// is returned; `begun`: so many quarters have.
std::optional<Realisation> read_realisation(const Source& csv, const Programa& programa, std::size_t begun,
                                            Findings& findings);

} // namespace suluh
