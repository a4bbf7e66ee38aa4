// rktp/*: one penyuluh's year. Volumes, rows dealt to nobody and days in two places are judged beside the other
// documents (rules/rktp_together.hpp).
#pragma once

#include <string>
#include <string_view>

#include "rules/rule.hpp"

namespace suluh::rktp {

inline constexpr std::string_view sample_key = "99.08.03.2004/2027";

void asal(const Document&, const Context&, Findings&);
void indikator(const Document&, const Context&, Findings&);
void tahun(const Document&, const Context&, Findings&);

/// "99.08.03.2004/2027" as a plan names a programa, in its usual spelling; empty when it is not a code and a year.
std::string programa_key(std::string_view text);
std::string programa_key(std::string_view code, int year);

/// The programa that a row comes from; empty where the document does not say which.
std::string source_of(const Rktp& plan, const BarisRktp& row);

} // namespace suluh::rktp
