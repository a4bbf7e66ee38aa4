// kali: scores are multiplied; a criterion by which low scores go first divides.
#include <fmt/format.h>

#include "ranking/say.hpp"
#include "ranking/terms.hpp"
#include "text/utf8.hpp"

namespace suluh {

void score_by_product(const RankingQuestion& question, Ranking& ranking) {
    for (std::size_t i = 0; i < ranking.problems.size(); ++i) {
        auto& one = ranking.problems[i];
        auto terms = terms_of(ranking.table, i);
        bool divides_by_zero = false;
        for (auto& term : terms) {
            term.step = term.mirrored ? Step::divide : Step::multiply;
            term.mirrored = false;
            term.weight.reset();
            if (term.step != Step::divide || !term.score.is_zero()) continue;
            divides_by_zero = true;
            const auto& written = question.problems.items[i];
            ranking.findings.push_back({"masalah/skor-skala", place_of(written, written.skor.state, written.skor.span),
                                        object_of(question, i),
                                        fmt::format("skor 0 pada kriteria {} untuk {} tidak dapat menjadi pembagi",
                                                    utf8::printable(term.id), called(question, i)),
                                        "kriteria yang arahnya turun memerlukan skor lebih dari 0"});
        }
        if (!divides_by_zero) one.terms = std::move(terms);
    }
    add_up(question, ranking);
}

} // namespace suluh
