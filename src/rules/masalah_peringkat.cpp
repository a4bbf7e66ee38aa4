// The rules on ranking: what `rank` finds on its way, and what is judged of its result.
#include <algorithm>

#include <fmt/format.h>

#include "document/choices.hpp"
#include "ranking/ranking.hpp"
#include "ranking/say.hpp"
#include "rules/batas.hpp"
#include "rules/masalah.hpp"
#include "rules/places.hpp"
#include "rules/rujukan.hpp"
#include "text/enumerate.hpp"
#include "text/suggest.hpp"
#include "text/utf8.hpp"

namespace suluh::masalah {

namespace {

/// A programa that neither names a method nor scores nor ranks anything has nothing to judge here.
bool is_begun(const Document& document, const RankingQuestion& question) {
    const auto& how = question.how;
    const bool alone = document.programa() == nullptr; // its `pemeringkatan` is demanded elsewhere
    if (how.state == State::invalid || (alone && !how.present())) return false;
    const auto has_name = [](const auto& record) { return record.id.present(); };
    const auto is_judged = [](const Masalah& one) {
        return one.skor.present() || one.prioritas.present() || one.penerapan.present();
    };
    const bool any = std::ranges::any_of(question.problems, has_name);
    if (alone) return any;
    return any && (any_written(how.metode, how.perbandingan, how.matriks_kriteria, how.matriks_masalah) ||
                   std::ranges::any_of(how.kriteria, has_name) || std::ranges::any_of(question.problems, is_judged));
}

/// The five criteria of IV.C.1 that nothing stands for, by `butir` or else by id.
void check_criteria(const RankingQuestion& question, Findings& findings) {
    const auto metode = question.metode();
    if (metode != Metode::bobot && metode != Metode::kali) return;
    const auto& criteria = question.how.kriteria;
    if (criteria.absent() || criteria.state == State::invalid) return; // ranking itself says so
    const bool unknown = std::ranges::any_of(criteria, [](const Kriteria& one) {
        return !one.id.present() && !one.butir.present(); // has a finding of its own, and might stand for any
    });
    if (unknown) return;
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

void check_uniform(const RankingQuestion& question, const Ranking& ranking, Findings& findings) {
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
                            fmt::format("{} {} pada kriteria {}, sehingga kriteria itu tidak membedakan masalah",
                                        table.assessors.size() > 1 ? "rata-rata skor semua masalah sama, yaitu"
                                                                   : "semua masalah diberi skor",
                                        first->indonesian(2), id),
                            "bicarakan kembali: masalah mana yang lebih, mana yang kurang"});
    }
}

/// "skor 310", "2 kali menang".
std::string scored(const Ranking& ranking, const Ranked& one) {
    const auto score = one.score->indonesian(4);
    if (ranking.method->metode == Metode::berpasangan) return fmt::format("{} kali menang", score);
    return fmt::format("{} {}", utf8::lower(ranking.method->score), score);
}

/// What a problem's score is made from.
std::string_view made_from(Metode metode) {
    switch (metode) {
    case Metode::berpasangan:
        return "pilihannya";
    case Metode::preferensi:
        return "urutannya";
    case Metode::ahp:
        return "perbandingannya";
    case Metode::faktor_penentu:
        return "skor penerapannya";
    default:
        return "skornya";
    }
}

bool is_declared_otherwise(const RankingQuestion& question, const Ranked& one) {
    const auto& written = question.problems.items[one.problem].prioritas;
    return one.rank > 0 && written.present() && *written != Decimal{one.rank};
}

/// The tie rule by which all that is written would be right, or nothing.
std::optional<Seri> other_seri(const RankingQuestion& question, const Ranking& ranking) {
    for (const auto& word : choices(Seri{})) {
        auto otherwise = question;
        otherwise.seri = static_cast<Seri>(&word - choices(Seri{}).data());
        if (otherwise.seri == ranking.seri) continue;
        if (otherwise.seri == Seri::langsung && ranking.method->metode != Metode::berpasangan) continue;
        const auto other = rank(otherwise);
        if (std::ranges::none_of(other.problems,
                                 [&](const Ranked& one) { return is_declared_otherwise(question, one); }))
            return otherwise.seri;
    }
    return std::nullopt;
}

void check_declared(const RankingQuestion& question, const Ranking& ranking, Findings& findings) {
    std::vector<const Ranked*> wrong;
    for (const auto& one : ranking.problems)
        if (is_declared_otherwise(question, one)) wrong.push_back(&one);
    if (wrong.empty()) return;
    const auto place = [&](const Ranked& one) { return question.problems.items[one.problem].prioritas.span; };
    const auto written = [&](const Ranked& one) {
        return fmt::format("{} ditulis prioritas {}", called(question, one.problem),
                           question.problems.items[one.problem].prioritas->indonesian());
    };
    if (const auto seri = other_seri(question, ranking)) {
        findings.push_back({"masalah/peringkat",
                            place(*wrong.front()),
                            {},
                            fmt::format("{}, padahal menurut aturan nilai sama \"{}\" peringkatnya {}",
                                        written(*wrong.front()), spelling(ranking.seri), wrong.front()->rank),
                            fmt::format("semua prioritas yang ditulis cocok dengan aturan lain: tulis \"seri: {}\" "
                                        "pada pemeringkatan, atau perbaiki prioritasnya",
                                        spelling(*seri))});
        return;
    }
    for (const auto* one : wrong) {
        const auto& group = ranking.groups[one->group].name;
        findings.push_back(
            {"masalah/peringkat", place(*one), object_of(question, one->problem),
             fmt::format("{}, padahal dengan {} peringkatnya {}{}", written(*one), scored(ranking, *one), one->rank,
                         group.empty() ? "" : fmt::format(" dalam kelompok {}", utf8::printable(group))),
             fmt::format("tulis \"prioritas: {}\", atau perbaiki {}", one->rank, made_from(ranking.method->metode))});
    }
}

} // namespace

void peringkat(const Document& document, const Context&, Findings& findings) {
    const auto question = question_of(document);
    if (!question || !is_begun(document, *question)) return;
    const auto ranking = rank(*question);
    for (const auto& finding : ranking.findings)
        if (finding.rule.starts_with("masalah/")) findings.push_back(finding); // the others: rules/rujukan.cpp
    check_criteria(*question, findings);
    check_uniform(*question, ranking, findings);
    check_declared(*question, ranking, findings);
}

std::map<std::string_view, int> ranks_of(const Programa& programa) {
    std::map<std::string_view, int> ranks;
    const auto computed = computed_ranks(programa);
    for (std::size_t i = 0; i < programa.masalah.size(); ++i) {
        const auto& one = programa.masalah.items[i];
        if (!one.id.present()) continue;
        if (computed[i])
            ranks[*one.id] = *computed[i];
        else if (one.prioritas.present() && *one.prioritas <= Decimal{batas().masalah_utama})
            ranks[*one.id] = static_cast<int>(one.prioritas->whole());
    }
    return ranks;
}

bool is_foremost(const std::map<std::string_view, int>& ranks, const Masalah& problem) {
    const auto found = problem.id.present() ? ranks.find(*problem.id) : ranks.end();
    return found != ranks.end() && found->second <= batas().masalah_utama;
}

void prioritas_tanpa_kegiatan(const Document& document, const Context&, Findings& findings) {
    const auto* programa = document.programa();
    if (programa == nullptr) return;
    const auto problems = rujukan::unanswered(*programa);
    if (problems.empty()) return;
    const auto ranks = ranks_of(*programa);
    for (const auto* problem : problems) {
        if (!is_foremost(ranks, *problem)) continue;
        const auto id = id_of_object(*problem);
        findings.push_back({"masalah/prioritas-tanpa-kegiatan", problem->id.span, id,
                            fmt::format("masalah {} berada pada peringkat {}, tetapi tidak ada kegiatan atau ikhtiar "
                                        "yang menjawabnya",
                                        id, ranks.find(*problem->id)->second),
                            fmt::format("rencanakan kegiatannya, atau tambahkan {} ke dalam \"masalah: […]\" pada "
                                        "kegiatan atau ikhtiar yang menjawabnya",
                                        id)});
    }
}

} // namespace suluh::masalah
