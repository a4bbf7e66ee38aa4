// A matrix of comparisons as a document writes it (ahp).
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "suluh/finding.hpp"
#include "suluh/programa.hpp"

#include "ranking/matrix.hpp"

namespace suluh {

inline constexpr std::string_view matrix_rule = "masalah/matriks";

struct ReadMatrix {
    Matrix matrix;
    double cr = 0;
};

/// Empty with findings masalah/matriks where it is not square, positive and reciprocal, masalah/konsistensi where it
/// contradicts itself. `at`: where the whole matrix is shown; `title`: "matriks kriteria dari Karto"; `names`: what is
/// compared.
std::optional<ReadMatrix> read_matrix(const Matriks& written, Span at, const std::string& title,
                                      const std::vector<std::string>& names, Findings& findings);

} // namespace suluh
