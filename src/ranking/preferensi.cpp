// preferensi: every participant names the three worst problems, the worst first; they get 3, 2 and 1.
#include <algorithm>
#include <array>

#include <fmt/format.h>

#include "ranking/respondents.hpp"
#include "ranking/say.hpp"
#include "ranking/sheet.hpp"
#include "ranking/terms.hpp"

namespace suluh {

namespace {

constexpr std::size_t most = 3;

/// The problems that a participant names, or nothing when the list cannot count.
std::vector<std::size_t> choices_of(const RankingQuestion& question, const Perbandingan& one, Findings& findings) {
    const auto wanted = preferred(question);
    std::vector<std::size_t> chosen;
    bool good = one.state != State::invalid && one.urutan.state != State::invalid;
    for (const auto& name : one.urutan) {
        if (!name.present()) {
            good = good && name.absent();
            continue;
        }
        const auto problem = find_problem(question, *name, name.span, findings);
        good = good && problem.has_value();
        if (!problem) continue;
        if (std::ranges::find(chosen, *problem) != chosen.end()) {
            findings.push_back({comparison_rule, name.span, object_of(question, *problem),
                                fmt::format("{} menyebut {} dua kali", respondent(one), called(question, *problem)),
                                fmt::format("sebut {} masalah yang berbeda, yang terberat lebih dahulu", wanted)});
            good = false;
        }
        chosen.push_back(*problem);
    }
    if (good && chosen.size() != wanted) {
        findings.push_back(
            {comparison_rule,
             place_in(one, one.urutan.state, one.urutan.span),
             {},
             fmt::format("{} menyebut {} masalah, padahal seharusnya {}", respondent(one), chosen.size(), wanted),
             fmt::format("tulis {} masalah, yang terberat lebih dahulu, misalnya \"urutan: [{}, …]\"", wanted,
                         id_of(question, 0))});
        good = false;
    }
    return good ? chosen : std::vector<std::size_t>{};
}

} // namespace

std::size_t preferred(const RankingQuestion& question) {
    return std::min(most, question.problems.size());
}

void score_by_preference(const RankingQuestion& question, Ranking& ranking) {
    std::vector<std::vector<Term>> terms(question.problems.size());
    const auto count = [&](std::string_view who, const std::vector<std::size_t>& chosen) {
        for (std::size_t place = 0; place < chosen.size(); ++place) {
            auto& term = terms[chosen[place]].emplace_back();
            term.id = term.name = who;
            term.score = term.value = Ratio{static_cast<std::int64_t>(most - place)};
        }
    };
    bool all = !question.sheets.empty() || has_respondents(question, "urutan: [M3, M1, M4]", ranking.findings);
    for (const auto& sheet : question.sheets) count(sheet.assessor, sheet.order);
    if (question.sheets.empty())
        for (const auto& one : question.how.perbandingan) {
            const auto chosen = choices_of(question, one, ranking.findings);
            all = all && !chosen.empty();
            count(one.penilai.present() ? *one.penilai : std::string_view{}, chosen);
        }
    if (!all) return;
    for (auto& one : ranking.problems) {
        one.terms = std::move(terms[one.problem]);
        one.score = Ratio{0}; // named by nobody
    }
    add_up(question, ranking);
}

} // namespace suluh
