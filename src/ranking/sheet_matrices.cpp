// ahp: comparisons on a filled sheet. Which of two is more important and how many times are two cells, because a
// spreadsheet takes 1/3 for a day in March.
#include <algorithm>
#include <optional>
#include <string>
#include <vector>

#include <fmt/format.h>

#include "suluh/value.hpp"

#include "ranking/criteria.hpp"
#include "ranking/respondents.hpp"
#include "ranking/say.hpp"
#include "ranking/sheet.hpp"
#include "ranking/sheet_parts.hpp"
#include "text/enumerate.hpp"
#include "text/quote.hpp"
#include "text/suggest.hpp"
#include "text/utf8.hpp"

namespace suluh {

namespace {

constexpr int strongest = 9; ///< of Saaty's scale
constexpr std::string_view alike = "sama";

/// One matrix on its way: of the criteria, or of the problems under one.
struct Block {
    std::string title; ///< "kriteria"
    bool of_criteria = false;
    std::vector<std::string> names; ///< as messages call what is compared
    Matrix matrix{};                ///< 0: not yet compared
    std::vector<Span> places{};     ///< [row × size + column] where it was written
};

class ComparisonReader {
public:
    ComparisonReader(const RankingQuestion& question, AhpParts parts, const SheetTable& sheet, Findings& findings)
        : parts_(parts), sheet_(sheet), findings_(findings), names_(question), criteria_(criteria_of(question)) {
        std::vector<std::string> names;
        for (const auto& one : criteria_) names.push_back(utf8::printable(one.name));
        if (parts.criteria) begin(compared_text(nullptr), true, names);
        names.clear();
        for (std::size_t i = 0; i < question.problems.size(); ++i) names.push_back(id_of(question, i));
        if (parts.problems)
            for (const auto& one : criteria_) begin("masalah menurut " + utf8::printable(one.name), false, names);
    }

    std::optional<Comparisons> read() {
        const auto before = findings_.size();
        for (const auto& row : sheet_.rows(findings_)) read_row(row);
        if (findings_.size() == before) find_gaps();
        if (findings_.size() == before) find_contradictions();
        if (findings_.size() > before) return std::nullopt;
        Comparisons found;
        for (auto& block : blocks_)
            if (block.of_criteria)
                found.criteria = std::move(block.matrix);
            else
                found.problems.push_back(std::move(block.matrix));
        return found;
    }

private:
    void begin(std::string title, bool of_criteria, const std::vector<std::string>& names) {
        const auto n = names.size();
        Block block{std::move(title), of_criteria, names, Matrix(n, std::vector<double>(n)), std::vector<Span>(n * n)};
        for (std::size_t i = 0; i < n; ++i) block.matrix[i][i] = 1;
        blocks_.push_back(std::move(block));
    }

    void fail(Span at, std::string message, std::string hint, std::string_view rule = comparison_rule) {
        findings_.push_back({rule, at, {}, std::move(message), std::move(hint)});
    }

    CsvCell cell(std::span<const CsvCell> row, std::string_view heading) const {
        return cell_of(row, *sheet_.column(heading));
    }

    /// The matrix that a row belongs to.
    Block* block_of(std::span<const CsvCell> row) {
        if (!parts_.problems) return &blocks_.front();
        const auto named = cell(row, sheet::compared);
        const auto text = fold_word(content_of(named));
        std::vector<std::string> known;
        if (parts_.criteria) known.push_back(compared_text(nullptr));
        for (const auto& one : criteria_) known.push_back(compared_text(&one));
        for (std::size_t i = 0; i < known.size(); ++i)
            if (fold_word(known[i]) == text) return &blocks_[i];
        fail(named.at,
             text.empty() ? "baris ini tidak menyebut apa yang dibandingkan"
                          : fmt::format("perbandingan {} tidak dikenal", quoted_excerpt(content_of(named))),
             fmt::format("tulis seperti pada lembar yang dicetak, misalnya {}", quoted_excerpt(known.back())),
             sheet_rule);
        return nullptr;
    }

    std::optional<std::size_t> position(const Block& block, const CsvCell& named) {
        if (!block.of_criteria) return names_.find(named, findings_);
        if (const auto found = find_criterion(criteria_, content_of(named))) return found;
        std::vector<std::string> ids;
        for (const auto& one : criteria_) ids.push_back(utf8::printable(one.id));
        fail(named.at, fmt::format("kriteria {} tidak ada dalam dokumen", quoted_excerpt(content_of(named))),
             fmt::format("kriteria yang ada: {}", enumerated(ids)), sheet_rule);
        return std::nullopt;
    }

    void read_row(std::span<const CsvCell> row) {
        const auto first = cell(row, sheet::first), second = cell(row, sheet::second);
        const auto heavier = cell(row, sheet::heavier), times = cell(row, sheet::times);
        const auto is_blank = [](const CsvCell& one) { return content_of(one).empty(); };
        if (is_blank(first) && is_blank(second) && is_blank(heavier) && is_blank(times)) return;
        auto* const block = block_of(row);
        if (block == nullptr) return;
        const auto a = position(*block, first);
        const auto b = position(*block, second);
        if (!a || !b || (is_blank(heavier) && is_blank(times))) return; // a blank is told with the other gaps
        const auto& names = block->names;
        if (*a == *b)
            return fail(second.at, fmt::format("{} dibandingkan dengan dirinya sendiri", names[*a]),
                        "bandingkan dua hal yang berbeda");
        if (block->matrix[*a][*b] > 0)
            return fail(
                first.at,
                fmt::format("pasangan {} dan {} mempunyai dua baris untuk {}", names[*a], names[*b], block->title),
                "pilih satu, hapus yang lain");
        const auto strength = strength_of(first, second, heavier, times);
        if (!strength) return;
        block->matrix[*a][*b] = *strength > 0 ? *strength : -1.0 / *strength;
        block->matrix[*b][*a] = *strength > 0 ? 1.0 / *strength : -*strength;
        block->places[*a * names.size() + *b] = block->places[*b * names.size() + *a] = times.at;
    }

    /// How many times the first is more important; negative: the second is.
    std::optional<int> strength_of(const CsvCell& first, const CsvCell& second, const CsvCell& heavier,
                                   const CsvCell& times) {
        const auto chosen = fold_word(content_of(heavier));
        const auto a = content_of(first), b = content_of(second);
        if (content_of(times).empty() && chosen == alike) return 1;
        const auto number = read_count(content_of(times));
        const bool fits =
            number.ok() && number.value.is_whole() && number.value >= Decimal{1} && number.value <= Decimal{strongest};
        if (!fits) {
            fail(times.at,
                 content_of(times).empty()
                     ? "belum ditulis berapa kali lebih penting"
                     : fmt::format("berapa kali ditulis {}, padahal harus bilangan bulat 1 sampai {}",
                                   quoted_excerpt(content_of(times)), strongest),
                 fmt::format("tulis 1 bila sama penting, sampai {} bila mutlak lebih penting; yang lebih penting "
                             "ditulis di kolom \"{}\"",
                             strongest, sheet::heavier));
            return std::nullopt;
        }
        const auto value = static_cast<int>(number.value.whole());
        if (value == 1) return 1;
        const bool is_first = chosen == fold_word(a);
        if (is_first != (chosen == fold_word(b))) return is_first ? value : -value;
        fail(heavier.at,
             chosen.empty() ? fmt::format("belum ditulis mana yang {} kali lebih penting", value)
                            : fmt::format("yang lebih penting ditulis {}, padahal pilihannya {} atau {}",
                                          quoted_excerpt(content_of(heavier)), utf8::excerpt(a), utf8::excerpt(b)),
             fmt::format("tulis {} atau {}", utf8::excerpt(a), utf8::excerpt(b)));
        return std::nullopt;
    }

    void find_gaps() {
        for (const auto& block : blocks_) {
            std::vector<std::string> missing;
            const auto n = block.names.size();
            for (std::size_t i = 0; i < n; ++i)
                for (std::size_t j = i + 1; j < n; ++j)
                    if (block.matrix[i][j] == 0) missing.push_back(block.names[i] + "–" + block.names[j]);
            if (missing.empty()) continue;
            fail(sheet_.headings()[*sheet_.column(sheet::times)].at,
                 fmt::format("perbandingan {} belum lengkap: {}", block.title, first_of(std::move(missing), most_gaps)),
                 "pada setiap pasangan tulis yang lebih penting, dan berapa kali");
        }
    }

    void find_contradictions() {
        for (const auto& block : blocks_) {
            const auto title = "matriks " + block.title;
            const auto cr = consistency_ratio(block.matrix);
            if (!cr)
                fail(sheet_.at(), too_many(title, block.names.size()), "gabungkan yang serupa, atau pakai metode lain",
                     "masalah/matriks");
            if (!cr || *cr < largest_ratio) continue;
            const auto mend = best_mend(block.matrix);
            const auto& a = block.names[mend.row];
            const auto& b = block.names[mend.column];
            const auto written = block.matrix[mend.row][mend.column];
            fail(block.places[mend.row * block.names.size() + mend.column],
                 contradiction(title, *cr, fmt::format("{} terhadap {}", a, b),
                               written < 1   ? fmt::format("{} {:.0f} kali lebih penting", b, 1 / written)
                               : written > 1 ? fmt::format("{} {:.0f} kali lebih penting", a, written)
                                             : "sama penting"),
                 remedy(mend, mend.value == 1 ? std::string{"keduanya sama penting"}
                                              : fmt::format("{} {} kali lebih penting", mend.value > 0 ? a : b,
                                                            mend.value > 0 ? mend.value : -mend.value)),
                 "masalah/konsistensi");
        }
    }

    AhpParts parts_;
    const SheetTable& sheet_;
    Findings& findings_;
    ProblemNames names_;
    std::vector<Criterion> criteria_;
    std::vector<Block> blocks_;
};

} // namespace

AhpParts ahp_parts(const RankingQuestion& question) {
    const bool by_matrices = question.how.matriks_masalah.state != State::missing;
    const bool several = criteria_of(question).size() > 1;
    return {!by_matrices, several && (by_matrices || question.how.matriks_kriteria.absent()), by_matrices};
}

std::string too_many_on_sheet(const RankingQuestion& question) {
    if (question.metode() != Metode::ahp) return {};
    const auto parts = ahp_parts(question);
    const auto criteria = criteria_of(question).size();
    if (parts.criteria && criteria > most_compared) return too_many("matriks kriteria", criteria);
    if (parts.problems && question.problems.size() > most_compared)
        return too_many("matriks masalah", question.problems.size());
    return {};
}

std::string compared_text(const Criterion* under) {
    return under == nullptr ? "kriteria" : "masalah menurut " + sheet_heading(*under);
}

std::optional<Comparisons> read_comparisons(const RankingQuestion& question, AhpParts parts, const SheetTable& sheet,
                                            Findings& findings) {
    return ComparisonReader{question, parts, sheet, findings}.read();
}

} // namespace suluh
