#include "ranking/ranking.hpp"

#include <algorithm>

#include <fmt/format.h>

#include "document/choices.hpp"
#include "ranking/terms.hpp"
#include "text/suggest.hpp"
#include "text/utf8.hpp"

namespace suluh {

namespace {

Ranking prepared(const RankingQuestion& question) {
    Ranking ranking;
    for (std::size_t i = 0; i < question.problems.size(); ++i) ranking.problems.push_back({.problem = i});
    if (question.how.seri.present()) ranking.seri = *question.how.seri;
    if (question.seri) ranking.seri = *question.seri;
    return ranking;
}

/// Whether there is something to rank by; if not, a finding says so.
bool has_method(const RankingQuestion& question, Ranking& ranking) {
    if (const auto metode = question.metode()) {
        ranking.method = &method_of(*metode);
        return true;
    }
    const auto& how = question.how;
    if (how.metode.state == State::invalid || how.state == State::invalid) return false;
    if (how.present()) {
        ranking.findings.push_back({"masalah/metode",
                                    how.metode.state == State::empty ? how.metode.span : how.span,
                                    {},
                                    "metode pemeringkatan belum disebut",
                                    "tambahkan pada pemeringkatan, misalnya \"metode: bobot\""});
        return false;
    }
    const bool scored = std::ranges::any_of(
        question.problems, [](const Masalah& one) { return one.skor.present() || one.penerapan.present(); });
    const auto first = question.problems.empty() ? how.key_span : question.problems.items.front().span;
    ranking.findings.push_back(
        {"masalah/metode",
         how.state == State::empty ? how.key_span : first,
         {},
         fmt::format("masalah diberi {} tanpa menyebut cara menetapkan urutannya", scored ? "skor" : "prioritas"),
         "tambahkan \"pemeringkatan:\" dengan metode dan kriterianya",
         scored ? Level::galat : Level::peringatan});
    return false;
}

bool has_groups(const RankingQuestion& question, Ranking& ranking) {
    auto groups = groups_of(question);
    if (!groups) {
        const auto& per = question.how.per;
        const auto hint = did_you_mean(*per, group_keys());
        ranking.findings.push_back(
            {"masalah/metode",
             per.span,
             {},
             fmt::format("peringkat per \"{}\" tidak dikenal", utf8::excerpt(*per)),
             hint.empty() ? fmt::format("pilih {}", "komoditas, program, jenis atau faktor") : hint});
        return false;
    }
    ranking.groups = std::move(*groups);
    for (std::size_t g = 0; g < ranking.groups.size(); ++g)
        for (const auto problem : ranking.groups[g].problems) ranking.problems[problem].group = g;
    return true;
}

bool needs_criteria(const Method& method) {
    return method.by_criteria || method.metode == Metode::ahp;
}

bool has_criteria(const RankingQuestion& question, Ranking& ranking) {
    if (!needs_criteria(*ranking.method) || !criteria_of(question).empty()) return true;
    const auto& written = question.how.kriteria;
    if (written.absent())
        ranking.findings.push_back(
            {"masalah/kriteria",
             written.state == State::empty ? written.span : question.how.span,
             {},
             fmt::format("metode {} memerlukan kriteria, padahal belum ada", ranking.method->title),
             "tambahkan kriteria, misalnya \"- {id: banyak, nama: Melibatkan banyak pelaku utama, bobot: 20}\"",
             Level::galat});
    return false;
}

void check_ties(const RankingQuestion& question, Ranking& ranking) {
    if (ranking.seri != Seri::langsung || ranking.method->metode == Metode::berpasangan) return;
    ranking.seri = Seri::rapat;
    ranking.findings.push_back(
        {"masalah/seri",
         question.how.seri.span,
         {},
         fmt::format("aturan nilai sama \"langsung\" hanya untuk metode berpasangan; pada metode {} dipakai \"rapat\"",
                     spelling(ranking.method->metode)),
         "pilih rapat, lompat atau berurutan"});
}

} // namespace

bool stands_before(const Ranked& a, const Ranked& b) {
    if (!is_equal(*a.score, *b.score)) return is_above(*a.score, *b.score);
    return a.second && b.second && is_above(*b.second, *a.second);
}

int next_rank(Seri seri, int rank, int place, bool alike) {
    if (alike && seri != Seri::berurutan) return rank;
    return seri == Seri::lompat ? place : rank + 1;
}

void rank_group(const Group& group, Ranking& ranking) {
    auto order = group.problems;
    const auto before = [&](std::size_t a, std::size_t b) {
        return stands_before(ranking.problems[a], ranking.problems[b]);
    };
    std::ranges::stable_sort(order, before);
    int rank = 0;
    for (std::size_t i = 0; i < order.size(); ++i) {
        rank = next_rank(ranking.seri, rank, static_cast<int>(i) + 1, i > 0 && !before(order[i - 1], order[i]));
        ranking.problems[order[i]].rank = rank;
    }
}

bool Ranking::complete() const {
    return method != nullptr && std::ranges::all_of(problems, [](const Ranked& one) { return one.rank > 0; });
}

std::vector<std::size_t> Ranking::in_order() const {
    std::vector<std::size_t> order(problems.size());
    for (std::size_t i = 0; i < order.size(); ++i) order[i] = i;
    std::ranges::stable_sort(order, [&](std::size_t a, std::size_t b) {
        const auto& left = problems[a];
        const auto& right = problems[b];
        return left.group != right.group ? left.group < right.group : left.rank < right.rank;
    });
    return order;
}

Ranking rank(const RankingQuestion& question) {
    auto ranking = prepared(question);
    if (!has_method(question, ranking) || !has_groups(question, ranking)) return ranking;
    check_ties(question, ranking);
    if (!has_criteria(question, ranking)) return ranking;
    if (ranking.method->by_criteria) ranking.table = read_scores(question, ranking.findings);
    ranking.method->score_problems(question, ranking);
    for (const auto& group : ranking.groups)
        if (std::ranges::all_of(group.problems, [&](std::size_t i) { return ranking.problems[i].score.has_value(); }))
            rank_group(group, ranking);
    return ranking;
}

std::vector<std::optional<int>> computed_ranks(const Programa& programa) {
    std::vector<std::optional<int>> ranks(programa.masalah.size());
    if (!programa.pemeringkatan.metode.present()) return ranks;
    for (const auto& one : rank({programa.pemeringkatan, programa.masalah}).problems)
        if (one.rank > 0) ranks[one.problem] = one.rank;
    return ranks;
}

} // namespace suluh
