// ahp: criteria are compared two by two, and problems under each criterion; or problems are scored, and each score
// counts as a share of all (Saaty).
#include <algorithm>
#include <cmath>

#include <fmt/format.h>

#include "ranking/matrix.hpp"
#include "ranking/say.hpp"
#include "ranking/terms.hpp"
#include "text/enumerate.hpp"
#include "text/suggest.hpp"
#include "text/utf8.hpp"

namespace suluh {

namespace {

constexpr std::string_view rule = "masalah/matriks";

/// Rounded to so many digits, so that what is equal but for the last bits is equal.
Ratio ratio_of(double value, int places) {
    std::int64_t scale = 1;
    for (int i = 0; i < places; ++i) scale *= 10;
    return Ratio{std::llround(value * static_cast<double>(scale))} / Ratio{scale};
}

constexpr int compared = 12;
constexpr int shown = 15;

class Reader {
public:
    explicit Reader(Ranking& ranking) : ranking_(ranking) {}

    /// The weights of `names` as the matrices under one heading give them; nothing with a finding. `key`: where a
    /// matrix without a key of its own stands.
    std::optional<std::vector<double>> weights(const Matriks& written, Span key, const std::string& heading,
                                               const std::vector<std::string>& names) {
        key_ = key;
        std::vector<Matrix> all;
        bool good = true;
        const auto take = [&](const Matriks& one, const std::string& who) {
            auto matrix = read(one, heading, who, names);
            good = good && matrix && is_consistent(one, *matrix, heading, who, names);
            if (matrix) all.push_back(std::move(*matrix));
        };
        if (written.state == State::invalid) return std::nullopt;
        if (written.rincian.empty()) take(written, {});
        for (const auto& one : written.rincian) take(one, utf8::printable(*one.kunci));
        if (!good) return std::nullopt;
        return weights_of(mean_of(all));
    }

    void fail(Span at, std::string message, std::string hint, std::string_view name = rule) {
        ranking_.findings.push_back({name, at, {}, std::move(message), std::move(hint)});
    }

private:
    static std::string title(const std::string& heading, const std::string& who) {
        return who.empty() ? fmt::format("matriks {}", heading) : fmt::format("matriks {} dari {}", heading, who);
    }

    Span place(const Matriks& one) const { return one.kunci.present() ? one.kunci.span : key_; }

    static std::string text(const Fraction& value) {
        return value.denominator == Decimal{1} ? value.numerator.indonesian()
                                               : value.numerator.indonesian() + "/" + value.denominator.indonesian();
    }

    static std::string inverse(const Fraction& value) {
        return value.numerator == Decimal{1} ? value.denominator.indonesian()
                                             : value.denominator.indonesian() + "/" + value.numerator.indonesian();
    }

    std::optional<Matrix> read(const Matriks& one, const std::string& heading, const std::string& who,
                               const std::vector<std::string>& names) {
        const auto n = names.size();
        if (one.baris.state == State::invalid) return std::nullopt;
        const auto wrong_row =
            std::ranges::find_if(one.baris.items, [&](const auto& row) { return row.sel.size() != n; });
        if (one.baris.empty()) {
            fail(place(one), fmt::format("{} masih kosong", title(heading, who)),
                 fmt::format("tulis {0} baris dengan {0} angka, menurut urutan {1}", n,
                             utf8::printable(enumerated(names))));
            return std::nullopt;
        }
        if (one.baris.size() != n || wrong_row != one.baris.end()) {
            if (std::ranges::any_of(one.baris, has_unread)) return std::nullopt; // has a finding of its own
            const bool rows = one.baris.size() != n;
            fail(rows ? place(one) : wrong_row->span,
                 rows ? fmt::format("{} mempunyai {} baris, padahal ada {} yang dibandingkan", title(heading, who),
                                    one.baris.size(), n)
                      : fmt::format("baris ke-{} {} mempunyai {} kolom, padahal ada {} yang dibandingkan",
                                    wrong_row - one.baris.begin() + 1, title(heading, who), wrong_row->sel.size(), n),
                 fmt::format("tulis {0} baris dengan {0} angka, menurut urutan {1}", n,
                             utf8::printable(enumerated(names))));
            return std::nullopt;
        }
        Matrix matrix(n, std::vector<double>(n, 1));
        bool good = true;
        for (std::size_t i = 0; i < n; ++i)
            for (std::size_t j = 0; j < n; ++j) {
                const auto& cell = one.baris.items[i].sel.items[j];
                if (!cell.present()) {
                    if (cell.absent())
                        fail(cell.span,
                             fmt::format("{} terhadap {} dalam {} masih kosong", names[i], names[j],
                                         title(heading, who)),
                             "tulis berapa kali lebih penting, misalnya 3 atau 1/3");
                    good = false;
                    continue;
                }
                good = check_cell(one, i, j, title(heading, who), names) && good;
                matrix[i][j] = number(*cell);
            }
        if (!good) return std::nullopt;
        return matrix;
    }

    static bool has_unread(const BarisMatriks& row) {
        return row.state == State::invalid || row.sel.state == State::invalid ||
               std::ranges::any_of(row.sel, [](const auto& cell) { return cell.state == State::invalid; });
    }

    static double number(const Fraction& value) {
        return (Ratio{value.numerator} / Ratio{value.denominator}).approximate();
    }

    bool check_cell(const Matriks& one, std::size_t i, std::size_t j, const std::string& title,
                    const std::vector<std::string>& names) {
        const auto& cell = one.baris.items[i].sel.items[j];
        const auto value = Ratio{cell->numerator} / Ratio{cell->denominator};
        const auto pair = fmt::format("{} terhadap {} dalam {}", names[i], names[j], title);
        if (!is_above(value, Ratio{0})) {
            fail(cell.span, fmt::format("{} adalah {}", pair, text(*cell)),
                 "tulis angka lebih dari 0, misalnya 3 atau 1/3");
            return false;
        }
        if (i == j && !is_equal(value, Ratio{1})) {
            fail(cell.span, fmt::format("{} adalah {}, padahal dibandingkan dengan dirinya sendiri", pair, text(*cell)),
                 "tulis 1");
            return false;
        }
        if (j >= i) return true;
        const auto& mirror = one.baris.items[j].sel.items[i];
        if (!mirror.present() || mirror->numerator.is_zero()) return true; // has a finding of its own
        if (is_equal(value * (Ratio{mirror->numerator} / Ratio{mirror->denominator}), Ratio{1})) return true;
        fail(cell.span,
             fmt::format("{} adalah {}, padahal {} terhadap {} adalah {}", pair, text(*cell), names[j], names[i],
                         text(*mirror)),
             fmt::format("tulis kebalikannya: {}", inverse(*mirror)));
        return false;
    }

    bool is_consistent(const Matriks& one, const Matrix& matrix, const std::string& heading, const std::string& who,
                       const std::vector<std::string>& names) {
        const auto cr = consistency_ratio(matrix);
        if (!cr) {
            fail(place(one), too_many(title(heading, who), matrix.size()),
                 "gabungkan yang serupa, atau pakai metode lain");
            return false;
        }
        ranking_.figures.consistency.push_back({heading, who, *cr});
        if (*cr < largest_ratio) return true;
        const auto mend = best_mend(matrix);
        const auto& cell = one.baris.items[mend.row].sel.items[mend.column];
        const auto value = mend.value > 0 ? fmt::format("{}", mend.value) : fmt::format("1/{}", -mend.value);
        const auto other = mend.value > 0 ? fmt::format("1/{}", mend.value) : fmt::format("{}", -mend.value);
        const auto pair = fmt::format("{} terhadap {}", names[mend.row], names[mend.column]);
        fail(cell.span, contradiction(title(heading, who), *cr, pair, text(*cell)),
             remedy(mend, mend.value == 1 ? "1 pada keduanya" : fmt::format("{} (dan kebalikannya {})", value, other)),
             "masalah/konsistensi");
        return false;
    }

    Ranking& ranking_;
    Span key_{};
};

constexpr std::string_view criterion_title = "kriteria";

std::string problem_title(const Criterion& criterion) {
    return fmt::format("masalah menurut {}", utf8::printable(criterion.name));
}

std::vector<std::string> criterion_names(const Ranking& ranking) {
    std::vector<std::string> names;
    for (const auto& one : ranking.table.criteria) names.push_back(utf8::printable(one.name));
    return names;
}

/// The matrices of all respondents under one heading, however they are nested.
std::optional<std::vector<double>> criterion_weights(const RankingQuestion& question, const Ranking& ranking,
                                                     Reader& reader) {
    const auto& written = question.how.matriks_kriteria;
    const auto names = criterion_names(ranking);
    if (written.state == State::invalid) return std::nullopt;
    if (written.empty() && names.size() == 1) return std::vector<double>{1};
    if (written.empty()) {
        reader.fail(written.state == State::empty ? written.span : question.how.span,
                    "matriks_kriteria belum ada, padahal metode ahp memerlukannya",
                    "tulis misalnya \"matriks_kriteria: [[1, 3], [1/3, 1]]\", menurut urutan kriteria");
        return std::nullopt;
    }
    if (!written.items.front().kunci.present())
        return reader.weights(written.items.front(), written.span, std::string{criterion_title}, names);
    Matriks all;
    all.state = State::present;
    all.rincian = written;
    return reader.weights(all, written.span, std::string{criterion_title}, names);
}

using Locals = std::vector<std::vector<double>>; ///< [criterion][problem], shares of 1

std::optional<Locals> locals_from_matrices(const RankingQuestion& question, const Ranking& ranking, Reader& reader) {
    const auto& criteria = ranking.table.criteria;
    const auto& written = question.how.matriks_masalah;
    if (written.state == State::invalid) return std::nullopt;
    std::vector<std::string> problems;
    for (std::size_t i = 0; i < question.problems.size(); ++i) problems.push_back(id_of(question, i));
    Locals locals(criteria.size());
    bool good = true;
    std::vector<bool> seen(criteria.size());
    for (const auto& one : written) {
        const bool alone = !one.kunci.present();
        const auto found = alone && criteria.size() == 1 ? std::optional<std::size_t>{0}
                           : alone                       ? std::nullopt
                                                         : find_criterion(criteria, *one.kunci);
        if (!found) {
            std::vector<std::string_view> names;
            for (const auto& criterion : criteria) names.push_back(criterion.id);
            const auto hint = alone ? std::string{} : did_you_mean(*one.kunci, names);
            reader.fail(alone ? written.span : one.kunci.span,
                        alone ? "matriks_masalah tidak menyebut kriterianya"
                              : fmt::format("kriteria \"{}\" tidak ada dalam pemeringkatan", utf8::excerpt(*one.kunci)),
                        hint.empty()
                            ? fmt::format("tulis id kriteria, misalnya \"{}: [[1, 3], [1/3, 1]]\"", criteria.front().id)
                            : hint,
                        alone ? rule : "rujukan/tak-ada");
            return std::nullopt;
        }
        if (seen[*found]) {
            reader.fail(one.kunci.span,
                        fmt::format("kriteria {} mempunyai dua matriks masalah", utf8::printable(criteria[*found].id)),
                        "pilih satu, hapus yang lain");
            return std::nullopt;
        }
        seen[*found] = true;
        auto weights = reader.weights(one, written.span, problem_title(criteria[*found]), problems);
        good = good && weights;
        if (weights) locals[*found] = std::move(*weights);
    }
    std::vector<std::string> missing;
    for (std::size_t c = 0; c < criteria.size(); ++c)
        if (!seen[c]) missing.push_back(utf8::printable(criteria[c].id));
    if (!missing.empty()) {
        reader.fail(written.span, fmt::format("matriks_masalah belum memuat kriteria {}", enumerated(missing)),
                    fmt::format("tambahkan, misalnya \"{}: [[1, 3], [1/3, 1]]\"", missing.front()));
        return std::nullopt;
    }
    if (!good) return std::nullopt;
    return locals;
}

/// The weights by one matrix of each filled sheet, which are known to be consistent.
template <class MatrixOf>
std::vector<double> weights_in(const RankingQuestion& question, std::string_view title, Ranking& ranking,
                               const MatrixOf& matrix_of) {
    std::vector<Matrix> all;
    for (const auto& sheet : question.sheets) {
        all.push_back(*matrix_of(sheet));
        ranking.figures.consistency.push_back(
            {std::string{title}, utf8::printable(sheet.assessor), consistency_ratio(all.back()).value_or(0)});
    }
    return weights_of(mean_of(all));
}

Locals locals_in(const RankingQuestion& question, Ranking& ranking) {
    Locals locals;
    for (std::size_t c = 0; c < ranking.table.criteria.size(); ++c)
        locals.push_back(weights_in(question, problem_title(ranking.table.criteria[c]), ranking,
                                    [c](const FilledSheet& one) { return &one.problems[c]; }));
    return locals;
}

/// A score's share of all scores on its criterion; where low scores go first, of the inverses.
std::optional<Locals> locals_from_scores(const RankingQuestion& question, Ranking& ranking, Reader& reader) {
    ranking.table = read_scores(question, ranking.findings);
    const auto& table = ranking.table;
    Locals locals(table.criteria.size());
    for (std::size_t c = 0; c < table.criteria.size(); ++c) {
        const bool falling = table.criteria[c].falling;
        double sum = 0;
        for (std::size_t i = 0; i < question.problems.size(); ++i) {
            const auto mean = table.cells.empty() ? std::nullopt : table.mean(i, c);
            if (!mean) return std::nullopt;
            if (mean->is_negative() || (falling && mean->is_zero())) {
                reader.fail(question.problems.items[i].skor.span,
                            fmt::format("skor {} pada kriteria {} tidak dapat menjadi bagian", called(question, i),
                                        utf8::printable(table.criteria[c].id)),
                            "ahp memerlukan skor lebih dari 0");
                return std::nullopt;
            }
            locals[c].push_back(falling ? 1 / mean->approximate() : mean->approximate());
            sum += locals[c].back();
        }
        for (auto& share : locals[c]) share = sum > 0 ? share / sum : 1.0 / static_cast<double>(locals[c].size());
    }
    return locals;
}

} // namespace

void score_by_ahp(const RankingQuestion& question, Ranking& ranking) {
    ranking.table.criteria = criteria_of(question);
    const auto& criteria = ranking.table.criteria;
    Reader reader{ranking};
    if (criteria.empty()) return;                                                     // said by the caller
    const auto* sheet = question.sheets.empty() ? nullptr : &question.sheets.front(); // all hold the same
    const auto weights = sheet != nullptr && sheet->criteria
                             ? std::optional{weights_in(question, criterion_title, ranking,
                                                        [](const FilledSheet& one) { return &*one.criteria; })}
                             : criterion_weights(question, ranking, reader);
    const auto locals = sheet != nullptr && !sheet->problems.empty() ? std::optional{locals_in(question, ranking)}
                        : sheet != nullptr || question.how.matriks_masalah.absent()
                            ? locals_from_scores(question, ranking, reader)
                            : locals_from_matrices(question, ranking, reader);
    if (!weights || !locals) return;
    for (const auto weight : *weights) ranking.figures.criterion_weights.push_back(ratio_of(weight, compared));
    for (auto& one : ranking.problems) {
        double score = 0;
        for (std::size_t c = 0; c < criteria.size(); ++c) {
            const double weight = (*weights)[c];
            const double share = (*locals)[c][one.problem];
            auto& term = one.terms.emplace_back();
            term.id = criteria[c].id;
            term.name = criteria[c].name;
            term.weight = ratio_of(weight, shown);
            term.score = ratio_of(share, shown);
            term.value = ratio_of(weight * share, shown);
            score += weight * share;
        }
        one.score = ratio_of(score, compared); // not the sum of the terms, whose own rounding could part equal scores
    }
}

} // namespace suluh
