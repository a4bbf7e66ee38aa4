// The rules on ranking: what `rank` finds on its way, and what is judged of its result.
#include <algorithm>

#include <fmt/format.h>

#include "document/choices.hpp"
#include "ranking/ranking.hpp"
#include "ranking/say.hpp"
#include "rules/masalah.hpp"
#include "text/suggest.hpp"
#include "text/utf8.hpp"

namespace suluh::masalah {

namespace {

/// A document that neither names a method nor scores nor ranks anything has nothing to judge here.
bool is_begun(const Question& question) {
    const auto& how = question.how;
    if (how.state == State::invalid || question.problems.empty()) return false;
    return how.present() || std::ranges::any_of(question.problems, [](const Masalah& one) {
               return one.skor.present() || one.prioritas.present() || one.penerapan.present();
           });
}

/// The five criteria of IV.C.1 that nothing stands for, by `butir` or else by id.
void check_criteria(const Question& question, Findings& findings) {
    const auto metode = question.metode();
    if (metode != Metode::bobot && metode != Metode::kali) return;
    const auto& criteria = question.how.kriteria;
    if (criteria.absent() || criteria.state == State::invalid) return; // ranking itself says so
    std::vector<std::string> missing;
    for (const auto butir : choices(Butir{})) {
        const auto stands_for = [&](const Kriteria& one) {
            if (one.butir.present()) return spelling(*one.butir) == butir;
            return one.butir.state == State::invalid || (one.id.present() && fold_word(*one.id) == fold_word(butir));
        };
        if (std::ranges::none_of(criteria, stands_for)) missing.emplace_back(butir);
    }
    if (missing.empty()) return;
    findings.push_back({"masalah/kriteria",
                        criteria.span,
                        {},
                        fmt::format("kriteria belum mencakup {} dari lima kriteria penetapan prioritas: {}",
                                    missing.size(), enumerated(missing)),
                        fmt::format("tambahkan kriterianya; bila sudah ada dengan id lain, tulis padanya \"butir: {}\"",
                                    missing.front())});
}

void check_uniform(const Question& question, const Ranking& ranking, Findings& findings) {
    const auto& table = ranking.table;
    const auto problems = question.problems.size();
    if (problems < 2 || table.cells.empty()) return;
    for (std::size_t c = 0; c < table.criteria.size(); ++c) {
        const auto first = table.mean(0, c);
        bool alike = first.has_value();
        for (std::size_t i = 1; alike && i < problems; ++i) {
            const auto other = table.mean(i, c);
            alike = other && is_equal(*first, *other);
        }
        if (!alike) continue;
        const auto id = utf8::printable(table.criteria[c].id);
        findings.push_back({"masalah/skor-seragam", table.criteria[c].at, id,
                            fmt::format("semua masalah diberi skor {} pada kriteria {}, sehingga kriteria itu tidak "
                                        "membedakan apa-apa",
                                        first->indonesian(2), id),
                            "bicarakan kembali: masalah mana yang lebih, mana yang kurang"});
    }
}

void check_declared(const Question& question, const Ranking& ranking, Findings& findings) {
    for (const auto& one : ranking.problems) {
        const auto& written = question.problems.items[one.problem];
        if (one.rank == 0 || !written.prioritas.present() || *written.prioritas == Decimal{one.rank}) continue;
        const auto& group = ranking.groups[one.group].name;
        findings.push_back({"masalah/peringkat", written.prioritas.span, object_of(question, one.problem),
                            fmt::format("{} ditulis prioritas {}, padahal {} {} menempatkannya pada peringkat {}{}",
                                        called(question, one.problem), written.prioritas->indonesian(),
                                        utf8::lower(ranking.method->score), one.score->indonesian(4), one.rank,
                                        group.empty() ? "" : fmt::format(" dalam kelompok {}", utf8::printable(group))),
                            fmt::format("tulis \"prioritas: {}\", atau perbaiki skornya", one.rank)});
    }
}

} // namespace

void peringkat(const Document& document, const Context&, Findings& findings) {
    const auto question = question_of(document);
    if (!question || !is_begun(*question)) return;
    const auto ranking = rank(*question);
    findings.insert(findings.end(), ranking.findings.begin(), ranking.findings.end());
    check_criteria(*question, findings);
    check_uniform(*question, ranking, findings);
    check_declared(*question, ranking, findings);
}

} // namespace suluh::masalah
