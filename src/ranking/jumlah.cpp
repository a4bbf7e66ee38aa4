// bobot, gmp, usg: scores are added up, each as often as its criterion's weight says.
#include <algorithm>

#include <fmt/format.h>

#include "ranking/ranking.hpp"
#include "ranking/say.hpp"
#include "ranking/terms.hpp"
#include "text/utf8.hpp"

namespace suluh {

namespace {

constexpr std::string_view rule = "masalah/bobot";

/// What to write for so many criteria of one weight.
std::string when_alike(std::size_t criteria) {
    const auto share = Ratio{100} / Ratio{static_cast<std::int64_t>(criteria)};
    if (!share.is_whole() || criteria < 2)
        return "bila semua sama penting, tulis 10 pada setiap kriteria: bobot 2 sampai 10 tidak harus berjumlah 100";
    return fmt::format("bila semua sama penting, tulis {} pada setiap kriteria (jumlah 100), atau {} (jumlah 1)",
                       share.indonesian(0), (share / Ratio{100}).indonesian(4));
}

/// Weights all up to 1 are shares of 1, and with one above 10 they are shares of 100; else they are points.
void check_sum(const RankingQuestion& question, Findings& findings) {
    const Decimal one{1};
    const Decimal points{10};
    Decimal sum, most;
    bool alike = true;
    for (const auto& criterion : question.how.kriteria) {
        if (!criterion.bobot.present() || criterion.bobot->is_negative()) return; // has a finding of its own
        sum += *criterion.bobot;
        most = std::max(most, *criterion.bobot);
        alike = alike && *criterion.bobot == *question.how.kriteria.items.front().bobot;
    }
    if (most > one && most <= points) return;
    const auto whole = most > one ? Decimal{100} : one;
    if (sum == whole) return;
    findings.push_back(
        {rule,
         question.how.kriteria.span,
         {},
         fmt::format("bobot semua kriteria berjumlah {}, padahal seharusnya {}", sum.indonesian(), whole.indonesian()),
         alike ? when_alike(question.how.kriteria.size())
               : fmt::format("{} bobot sebanyak {}", sum < whole ? "tambah" : "kurangi",
                             (sum < whole ? whole - sum : sum - whole).indonesian())});
}

void check_weights(const RankingQuestion& question, Findings& findings) {
    for (const auto& criterion : question.how.kriteria) {
        const auto id = criterion.id.present() ? utf8::printable(*criterion.id) : std::string{};
        if (criterion.bobot.absent())
            findings.push_back({rule, criterion.bobot.state == State::empty ? criterion.bobot.span : criterion.span, id,
                                fmt::format("kriteria {} belum mempunyai bobot", id),
                                "tambahkan bobot yang disepakati, misalnya \"bobot: 20\""});
        else if (criterion.bobot.present() && criterion.bobot->is_negative())
            findings.push_back({rule, criterion.bobot.span, id,
                                fmt::format("bobot kriteria {} adalah {}, padahal tidak boleh kurang dari 0", id,
                                            criterion.bobot->indonesian()),
                                "tulis bobot yang disepakati; bila skor rendah didahulukan, tulis \"arah: turun\""});
    }
    check_sum(question, findings);
}

} // namespace

void score_by_sum(const RankingQuestion& question, Ranking& ranking) {
    const bool weighs = ranking.method->metode == Metode::bobot;
    if (weighs) check_weights(question, ranking.findings);
    const auto& table = ranking.table;
    for (const auto& criterion : table.criteria)
        if (weighs && (!criterion.weight || criterion.weight->is_negative())) return;
    for (std::size_t i = 0; i < ranking.problems.size(); ++i) {
        auto& one = ranking.problems[i];
        one.terms = terms_of(table, i);
        for (auto& term : one.terms) {
            const auto both = table.scale ? table.scale->lowest + table.scale->highest : Ratio{0};
            term.plain = term.mirrored ? both - term.score : term.score;
            term.value = term.weight ? *term.weight * term.plain : term.plain;
        }
    }
    add_up(question, ranking);
}

} // namespace suluh
