// faktor_penentu: how far recommended technology is applied. The regulation names the technique (impact point) without
// a formula; this one is ours and says so under the table.
#include <algorithm>

#include <fmt/format.h>

#include "ranking/say.hpp"
#include "ranking/terms.hpp"

namespace suluh {

namespace {

constexpr std::string_view rule = "masalah/penerapan";

/// The sum of the scores over what they could have been at most, or nothing with a finding.
std::optional<Ratio> adoption_of(const RankingQuestion& question, std::size_t problem, Findings& findings) {
    const auto& written = question.problems.items[problem].penerapan;
    const auto object = object_of(question, problem);
    const auto fail = [&](Span at, std::string message, std::string hint) {
        findings.push_back({rule, at, object, std::move(message), std::move(hint)});
    };
    if (written.state == State::invalid) return std::nullopt;
    if (written.absent()) {
        fail(place_of(question.problems.items[problem], written.state, written.key_span),
             fmt::format("{} belum mempunyai skor penerapan", called(question, problem)),
             "tambahkan, misalnya \"penerapan: {maks: 100, skor: [100, 75, 60, 45], cakupan: 40%}\"");
        return std::nullopt;
    }
    if (!written.maks.present() || written.skor.state == State::invalid || written.skor.empty()) return std::nullopt;
    if (written.maks->is_zero() || written.maks->is_negative()) {
        fail(written.maks.span,
             fmt::format("skor tertinggi {} adalah {}", called(question, problem), written.maks->indonesian()),
             "tulis skor tertinggi yang mungkin, misalnya 100");
        return std::nullopt;
    }
    Ratio sum;
    bool good = true;
    for (const auto& score : written.skor) {
        good = good && score.present();
        if (score.absent())
            fail(score.span,
                 fmt::format("skor penerapan ke-{} {} masih kosong", &score - written.skor.items.data() + 1,
                             called(question, problem)),
                 "tulis skor petani itu, 0 bila belum menerapkan, atau hapus");
        if (!score.present()) continue;
        if (*score > *written.maks || score->is_negative()) {
            fail(score.span,
                 fmt::format("skor penerapan {} untuk {} di luar 0 sampai {}", score->indonesian(),
                             called(question, problem), written.maks->indonesian()),
                 "perbaiki skornya, atau maks");
            good = false;
        }
        sum = sum + Ratio{*score};
    }
    if (!good) return std::nullopt;
    return sum / (Ratio{static_cast<std::int64_t>(written.skor.size())} * Ratio{*written.maks});
}

/// In per cent; empty where it is not written, or a finding says why it cannot count.
std::optional<Ratio> coverage_of(const RankingQuestion& question, std::size_t problem, Findings& findings) {
    const auto& coverage = question.problems.items[problem].penerapan.cakupan;
    if (!coverage.present()) return std::nullopt;
    if (*coverage <= Decimal{100} && !coverage->is_negative()) return Ratio{*coverage};
    findings.push_back(
        {rule, coverage.span, object_of(question, problem),
         fmt::format("cakupan {}% pada {} di luar 0% sampai 100%", coverage->indonesian(), called(question, problem)),
         "tulis bagian wilayah yang menerapkan, misalnya 40%"});
    return std::nullopt;
}

} // namespace

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
