// ahp: criteria are compared two by two, and problems under each criterion; or problems are scored, and each score
// counts as a share of all (Saaty).
#include <algorithm>
#include <cmath>

#include <fmt/format.h>

#include "ranking/matrix_reader.hpp"
#include "ranking/say.hpp"
#include "ranking/terms.hpp"
#include "text/enumerate.hpp"
#include "text/suggest.hpp"
#include "text/utf8.hpp"

namespace suluh {

namespace {

/// Rounded to so many digits, so that what is equal but for the last bits is equal.
Ratio ratio_of(double value, int places) {
    std::int64_t scale = 1;
    for (int i = 0; i < places; ++i) scale *= 10;
    return Ratio{std::llround(value * static_cast<double>(scale))} / Ratio{scale};
}

constexpr int decimals = 12;
constexpr int shown = 15;

class MatricesReader {
public:
    explicit MatricesReader(Ranking& ranking) : ranking_(ranking) {}

    /// The weights of `names` as the matrices under one heading give them; nothing with a finding. `key`: where a
    /// matrix without a key of its own stands.
    std::optional<std::vector<double>> weights(const Matriks& written, Span key, const std::string& heading,
                                               const std::vector<std::string>& names) {
        std::vector<Matrix> all;
        bool good = true;
        const auto take = [&](const Matriks& one, const std::string& who) {
            const auto title = fmt::format("matriks {}{}", heading, who.empty() ? who : " dari " + who);
            auto read = read_matrix(one, one.kunci.present() ? one.kunci.span : key, title, names, ranking_.findings);
            good = good && read;
            if (!read) return;
            ranking_.figures.consistency.push_back({heading, who, read->cr});
            all.push_back(std::move(read->matrix));
        };
        if (written.state == State::invalid) return std::nullopt;
        if (written.rincian.empty()) take(written, {});
        for (const auto& one : written.rincian) take(one, utf8::printable(*one.kunci));
        if (!good) return std::nullopt;
        return weights_of(mean_of(all));
    }

    void fail(Span at, std::string message, std::string hint, std::string_view name = matrix_rule) {
        ranking_.findings.push_back({name, at, {}, std::move(message), std::move(hint)});
    }

private:
    Ranking& ranking_;
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
                                                     MatricesReader& reader) {
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

std::optional<Locals> locals_from_matrices(const RankingQuestion& question, const Ranking& ranking,
                                           MatricesReader& reader) {
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
                        alone ? matrix_rule : "rujukan/tak-ada");
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
std::optional<Locals> locals_from_scores(const RankingQuestion& question, Ranking& ranking, MatricesReader& reader) {
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
    MatricesReader reader{ranking};
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
    for (const auto weight : *weights) ranking.figures.criterion_weights.push_back(ratio_of(weight, decimals));
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
        one.score = ratio_of(score, decimals); // not the sum of the terms, whose own rounding could part equal scores
    }
}

} // namespace suluh
