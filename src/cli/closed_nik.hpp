// What is printed for people, with the birth dates in NIK closed (text/mask_nik.hpp): the one place that every command
// sends its tables, text and pictures through unless --buka-nik was given. Files that a next command reads on keep
// their NIK: what rktp, rekap --draf and impor write, and a sheet of scores as csv.
#pragma once

#include <string>
#include <vector>

#include "suluh/manuscript.hpp"
#include "suluh/table.hpp"

namespace suluh::cli {

/// Numbers stay: no NIK is added up.
std::vector<Table> closed_nik(std::vector<Table> tables);
Manuscript closed_nik(Manuscript manuscript);
/// Only in its strings: a score may have as many digits.
std::string closed_nik_json(std::string json);
/// Only in its text, not in its coordinates.
std::string closed_nik_svg(std::string svg);

} // namespace suluh::cli
