// Titles and questions of the monitoring tables: schemas/monev.yaml.
#pragma once

#include <string>
#include <string_view>

#include "suluh/programa.hpp"

#include "ranking/ratio.hpp"

namespace suluh {

/// The title of that key with the programa's region and year filled in.
std::string monev_title(const Programa& programa, std::string_view key);

/// What is to be asked of a row at monitoring and evaluation.
std::string question_about(const Baris& row);

/// Nobody pays less, other than nothing.
Decimal smallest_payment();

/// The band of a share of a hundred: "efektif".
std::string band_of(const Ratio& percent);
/// "0% kurang efektif; mulai 33,4% efektif; …".
std::string bands_text();

} // namespace suluh
