// Filled sheets in a few lines, and what is read of them.
#pragma once

#include <algorithm>
#include <memory>
#include <string>

#include <doctest/doctest.h>
#include <fmt/format.h>

#include "ranking/sheet.hpp"
#include "report/report.hpp"
#include "rules/check.hpp"

namespace suluh::test {

inline constexpr std::string_view scored_by_weights = R"(jenis: pemeringkatan
pemeringkatan:
  metode: bobot
  skala: [1, 5]
  kriteria:
    - {id: banyak, nama: Melibatkan banyak pelaku utama, bobot: 60}
    - {id: biaya, nama: Biaya, bobot: 40, arah: turun}
masalah:
  - {id: M1, uraian: Wereng}
  - {id: M2, uraian: "Pupuk, benih"}
  - {id: M3, uraian: Air}
)";

inline std::unique_ptr<Document> ranking_of(std::string_view text) {
    auto document = read_document(Source{"uji.yaml", std::string{text}});
    REQUIRE(document->findings.empty());
    return document;
}

/// Findings as lines, or "Karto: | 5 4 | …", "Karto: 1>2 …", "Karto: 3 1 2" with positions from 1; of matrices what
/// stands above the diagonal.
inline std::string read_back(std::string_view document, const std::string& csv, const std::string& file = "karto.csv") {
    const auto owner = ranking_of(document);
    const auto question = question_of(*owner);
    REQUIRE(question);
    const Source source{file, csv};
    Findings findings;
    const auto sheet = read_sheet(*question, source, findings);
    std::vector<Result> results;
    for (const auto& finding : findings) results.push_back(placed(source, finding));
    std::ranges::sort(results, comes_before);
    std::string text;
    for (const auto& result : results)
        text += fmt::format("{}:{}: {}: {}{}{}; {} [{}]\n", result.at.line, result.at.column, name(result.level),
                            result.object, result.object.empty() ? "" : ": ", result.message, result.hint,
                            result.rule->name);
    const auto refused = std::ranges::any_of(results, [](const Result& one) { return one.level == Level::galat; });
    CHECK_EQ(sheet.has_value(), !refused);
    if (!sheet) return text;
    text += sheet->assessor + ":";
    for (const auto& scores : sheet->scores) {
        text += " |";
        for (const auto& score : scores) text += " " + score.digits(9);
    }
    for (const auto& choice : sheet->choices) text += fmt::format(" {}>{}", choice.winner + 1, choice.loser + 1);
    for (const auto problem : sheet->order) text += fmt::format(" {}", problem + 1);
    const auto above_diagonal = [&](const Matrix& matrix) {
        for (std::size_t i = 0; i < matrix.size(); ++i)
            for (std::size_t j = i + 1; j < matrix.size(); ++j) text += fmt::format(" {:.4g}", matrix[i][j]);
    };
    if (sheet->criteria) above_diagonal(*sheet->criteria);
    for (const auto& matrix : sheet->problems) {
        text += " |";
        above_diagonal(matrix);
    }
    for (const auto& scores : sheet->farmers) {
        text += " |";
        for (const auto& score : scores) text += " " + score.digits(9);
    }
    return text + "\n";
}

} // namespace suluh::test
