// faktor_penentu: how far recommended technology is applied. The regulation names the technique (impact point) without
// a formula; this one is ours and says so under the table.
#include <algorithm>

#include <fmt/format.h>

#include "ranking/adoption.hpp"
#include "ranking/ranking.hpp"
#include "ranking/say.hpp"
#include "ranking/terms.hpp"

namespace suluh {

namespace {

using Scores = std::vector<Ratio>; ///< one a farmer

/// The farmers' scores as the document writes them, or nothing with a finding.
std::optional<Scores> written_scores(const RankingQuestion& question, std::size_t problem, const Decimal& most,
                                     Findings& findings) {
    const auto& written = question.problems.items[problem].penerapan;
    const auto object = object_of(question, problem);
    if (written.skor.state == State::invalid) return std::nullopt;
    if (written.skor.empty()) {
        findings.push_back({adoption_rule, written.skor.state == State::empty ? written.skor.span : written.key_span,
                            object, fmt::format("penerapan {} belum mempunyai skor", called(question, problem)),
                            "tambahkan skor setiap petani contoh, misalnya \"skor: [100, 75, 60, 45]\""});
        return std::nullopt;
    }
    Scores scores;
    bool good = true;
    for (const auto& score : written.skor) {
        good = good && score.present();
        if (score.absent())
            findings.push_back({adoption_rule, score.span, object,
                                fmt::format("skor penerapan ke-{} {} masih kosong",
                                            &score - written.skor.items.data() + 1, called(question, problem)),
                                "tulis skor petani itu, 0 bila belum menerapkan, atau hapus"});
        if (!score.present()) continue;
        auto outside = outside_adoption(question, problem, most, *score, score.span);
        good = good && !outside;
        if (outside) findings.push_back(std::move(*outside));
        scores.emplace_back(*score);
    }
    return good ? std::optional{std::move(scores)} : std::nullopt;
}

/// The sum of the scores over what they could have been at most, or nothing with a finding.
std::optional<Ratio> adoption_of(const RankingQuestion& question, std::size_t problem, Findings& findings) {
    const auto& written = question.problems.items[problem].penerapan;
    if (written.state == State::invalid) return std::nullopt;
    if (written.absent()) {
        findings.push_back({adoption_rule, place_of(question.problems.items[problem], written.state, written.key_span),
                            object_of(question, problem),
                            fmt::format("{} belum mempunyai skor penerapan", called(question, problem)),
                            "tambahkan, misalnya \"penerapan: {maks: 100, skor: [100, 75, 60, 45], cakupan: 40%}\""});
        return std::nullopt;
    }
    if (!written.maks.present()) return std::nullopt;
    if (written.maks->is_zero() || written.maks->is_negative()) {
        findings.push_back(
            {adoption_rule, written.maks.span, object_of(question, problem),
             fmt::format("skor tertinggi {} adalah {}", called(question, problem), written.maks->indonesian()),
             "tulis skor tertinggi yang mungkin, misalnya 100"});
        return std::nullopt;
    }
    if (question.sheets.empty() && !written_scores(question, problem, *written.maks, findings)) return std::nullopt;
    const auto scores = adoption_scores(question, problem);
    Ratio sum;
    for (const auto& score : scores) sum = sum + score;
    return sum / (Ratio{static_cast<std::int64_t>(scores.size())} * Ratio{*written.maks});
}

/// In per cent; empty where it is not written, or a finding says why it cannot count.
std::optional<Ratio> coverage_of(const RankingQuestion& question, std::size_t problem, Findings& findings) {
    const auto& coverage = question.problems.items[problem].penerapan.cakupan;
    if (!coverage.present()) return std::nullopt;
    if (*coverage <= Decimal{100} && !coverage->is_negative()) return Ratio{*coverage};
    findings.push_back(
        {adoption_rule, coverage.span, object_of(question, problem),
         fmt::format("cakupan {}% pada {} di luar 0% sampai 100%", coverage->indonesian(), called(question, problem)),
         "tulis bagian wilayah yang menerapkan, misalnya 40%"});
    return std::nullopt;
}

} // namespace

std::vector<Ratio> adoption_scores(const RankingQuestion& question, std::size_t problem) {
    Scores scores;
    for (const auto& sheet : question.sheets)
        scores.insert(scores.end(), sheet.farmers[problem].begin(), sheet.farmers[problem].end());
    if (question.sheets.empty())
        for (const auto& score : question.problems.items[problem].penerapan.skor) scores.emplace_back(*score);
    return scores;
}

std::optional<Finding> outside_adoption(const RankingQuestion& question, std::size_t problem, const Decimal& most,
                                        const Decimal& score, Span at) {
    if (score <= most && !score.is_negative()) return std::nullopt;
    return Finding{adoption_rule, at, object_of(question, problem),
                   fmt::format("skor penerapan {} untuk {} di luar 0 sampai {}", score.indonesian(),
                               called(question, problem), most.indonesian()),
                   "perbaiki skornya, atau maks"};
}

void score_by_adoption(const RankingQuestion& question, Ranking& ranking) {
    for (auto& one : ranking.problems) {
        const auto share = adoption_of(question, one.problem, ranking.findings);
        const auto coverage = coverage_of(question, one.problem, ranking.findings);
        if (!share) continue;
        const Ratio hundred{100};
        auto& most = one.terms.emplace_back();
        most.id = "penuh";
        most.name = "penerapan penuh";
        most.score = most.value = hundred;
        auto& applied = one.terms.emplace_back();
        applied.id = "tpt";
        applied.name = "tingkat penerapan teknologi (TPT)";
        applied.score = *share * hundred;
        applied.value = Ratio{0} - applied.score;
        one.second = coverage ? *coverage : Ratio{101}; // not known: after those that are
    }
    add_up(question, ranking);
}

} // namespace suluh
