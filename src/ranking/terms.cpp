#include "ranking/terms.hpp"

namespace suluh {

std::vector<Term> terms_of(const ScoreTable& table, std::size_t problem) {
    std::vector<Term> terms;
    if (table.cells.empty()) return terms;
    for (std::size_t c = 0; c < table.criteria.size(); ++c) {
        const auto& criterion = table.criteria[c];
        const auto& mean = table.mean(problem, c);
        if (!mean) return {};
        auto& term = terms.emplace_back();
        term.id = criterion.id;
        term.name = criterion.name;
        term.weight = criterion.weight;
        term.score = term.value = *mean;
        term.mirrored = criterion.falling;
        if (table.assessors.size() == 1 && table.assessors.front().name.empty()) continue;
        for (std::size_t a = 0; a < table.assessors.size(); ++a)
            term.opinions.push_back({table.assessors[a].name, table.assessors[a].weight, *table.at(problem, a, c)});
    }
    return terms;
}

void add_up(const RankingQuestion& question, Ranking& ranking) {
    for (auto& one : ranking.problems) {
        if (one.terms.empty()) continue;
        Ratio score{one.terms.front().step == Step::add ? 0 : 1};
        for (const auto& term : one.terms) {
            if (term.step == Step::add) score = score + term.value;
            if (term.step == Step::multiply) score = score * term.value;
            if (term.step == Step::divide) score = score / term.value;
        }
        if (score.exact())
            one.score = score;
        else
            report_inexact(question, one.problem, ranking.findings);
    }
}

} // namespace suluh
