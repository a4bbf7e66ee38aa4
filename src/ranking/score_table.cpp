#include "ranking/score_table.hpp"

#include <algorithm>
#include <unordered_map>

#include <fmt/format.h>

#include "ranking/say.hpp"
#include "text/disguise.hpp"
#include "text/enumerate.hpp"
#include "text/quote.hpp"
#include "text/suggest.hpp"
#include "text/utf8.hpp"

namespace suluh {

namespace {

constexpr std::string_view scale_rule = "masalah/skor-skala";
constexpr std::string_view reference_rule = "rujukan/tak-ada";

bool within(const Ratio& score, const Scale& scale) {
    return !is_above(scale.lowest, score) && !is_above(score, scale.highest);
}

class ScoreReader {
public:
    ScoreReader(const RankingQuestion& question, Findings& findings) : question_(question), findings_(findings) {
        table_.criteria = criteria_of(question);
        table_.scale = scale_of(question);
    }

    ScoreTable read() {
        if (table_.criteria.empty()) return std::move(table_);
        check_scale();
        if (!question_.sheets.empty()) {
            read_sheets();
            if (!weighable()) table_.cells.clear();
            return std::move(table_);
        }
        if (!find_assessors()) return std::move(table_);
        table_.cells.resize(question_.problems.size() * table_.assessors.size() * table_.criteria.size());
        const bool none = std::ranges::all_of(question_.problems, [](const Masalah& one) { return one.skor.absent(); });
        if (none && question_.problems.size() > 0) {
            const auto& first = question_.problems.items.front();
            report(missing_score, place_of(first, first.skor.state, first.skor.span), {},
                   "belum satu masalah pun diberi skor",
                   fmt::format("pada setiap masalah tulis, misalnya \"skor: {{{}: {}}}\"", table_.criteria.front().id,
                               example()));
            return std::move(table_);
        }
        find_idle();
        for (std::size_t i = 0; i < question_.problems.size(); ++i) read_problem(i);
        if (!weighable()) table_.cells.clear();
        return std::move(table_);
    }

private:
    void report(std::string_view rule, Span at, std::string object, std::string message, std::string hint) {
        findings_.push_back({rule, at, std::move(object), std::move(message), std::move(hint)});
    }

    std::string example() const {
        return table_.scale ? fmt::format("<{} sampai {}>", table_.scale->lowest.indonesian(score_decimals),
                                          table_.scale->highest.indonesian(score_decimals))
                            : "<angka>";
    }

    void check_scale() {
        const auto& written = question_.how.skala;
        if (written.absent() && !table_.scale)
            findings_.push_back({scale_rule,
                                 written.state == State::empty ? written.span : question_.how.span,
                                 {},
                                 "skala skor belum disebut, sehingga skor yang salah tulis tidak ketahuan",
                                 "tambahkan pada pemeringkatan, misalnya \"skala: [1, 5]\"",
                                 Level::saran});
        if (!written.present()) return;
        const bool unread = std::ranges::any_of(
            written.items, [](const Measure& one) { return one.state == State::invalid || one.state == State::vague; });
        if (unread) return;
        const bool good = written.size() == 2 && written.items[0].present() && written.items[1].present() &&
                          *written.items[0] < *written.items[1];
        if (good) return;
        table_.scale.reset();
        report(scale_rule, written.span, {},
               written.size() == 2 ? "skala tidak dimulai dengan skor yang terendah"
                                   : "skala tidak berisi dua angka: skor terendah dan skor tertinggi",
               "tulis misalnya \"skala: [1, 5]\"");
    }

    void read_sheets() {
        for (const auto& sheet : question_.sheets)
            table_.assessors.push_back({sheet.assessor, weight_of(sheet.assessor)});
        table_.cells.resize(question_.problems.size() * table_.assessors.size() * table_.criteria.size());
        for (std::size_t a = 0; a < question_.sheets.size(); ++a)
            for (std::size_t p = 0; p < question_.problems.size(); ++p)
                for (std::size_t c = 0; c < table_.criteria.size(); ++c)
                    table_.at(p, a, c) = question_.sheets[a].scores[p][c];
    }

    Ratio weight_of(std::string_view name) const {
        for (const auto& one : question_.how.penilai)
            if (one.nama.present() && fold_word(*one.nama) == fold_word(name) && one.bobot.present())
                return Ratio{*one.bobot};
        return Ratio{1};
    }

    /// False where one of the list has no name that can be read: nobody knows whose scores are missing then.
    bool find_assessors() {
        if (question_.how.penilai.state == State::invalid) return false;
        const auto add = [&](std::string_view name) {
            const bool is_new = by_name_.emplace(fold_word(name), table_.assessors.size()).second;
            if (is_new) table_.assessors.push_back({std::string{name}, weight_of(name)});
            return is_new;
        };
        for (const auto& one : question_.how.penilai) {
            if (!one.nama.present()) return false;
            if (!add(*one.nama))
                report(spare_score, one.nama.span, {},
                       fmt::format("penilai {} ditulis dua kali; yang kedua tidak dihitung", quoted_excerpt(*one.nama)),
                       "hapus salah satunya, atau betulkan namanya");
            if (!one.bobot.present() || (!one.bobot->is_negative() && !one.bobot->is_zero())) continue;
            report("masalah/bobot", one.bobot.span, {},
                   fmt::format("bobot penilai {} adalah {}, padahal harus lebih dari 0",
                               one.nama.present() ? quoted_excerpt(*one.nama) : "tanpa nama", one.bobot->indonesian()),
                   "tulis bobot suaranya, misalnya 1, atau hapus penilai itu");
        }
        listed_ = !table_.assessors.empty();
        if (!listed_)
            for (const auto& problem : question_.problems)
                for (const auto& score : problem.skor)
                    if (score.rincian.present()) add(*score.kunci);
        if (table_.assessors.empty()) table_.assessors.emplace_back();
        return true;
    }

    /// Whether every assessor's weight can count; if not, a finding says so where it is written.
    bool weighable() const {
        return std::ranges::none_of(question_.how.penilai, [](const Penilai& one) {
            return one.bobot.present() ? one.bobot->is_negative() || one.bobot->is_zero() : !one.bobot.absent();
        });
    }

    bool alone() const { return table_.assessors.size() == 1 && table_.assessors.front().name.empty(); }

    /// Assessors of the list who scored nothing at all: one finding each, where they are named.
    void find_idle() {
        idle_.assign(table_.assessors.size(), false);
        if (!listed_) return;
        std::vector<bool> met(table_.assessors.size());
        for (const auto& problem : question_.problems)
            for (const auto& score : problem.skor)
                if (const auto found = by_name_.find(fold_word(*score.kunci)); found != by_name_.end())
                    met[found->second] = true;
        if (std::ranges::none_of(met, [](bool one) { return one; })) return; // the problems say it better
        for (std::size_t a = 0; a < met.size(); ++a) {
            if (met[a]) continue;
            idle_[a] = true;
            const auto written = std::ranges::find_if(question_.how.penilai.items, [&](const Penilai& one) {
                return one.nama.present() && fold_word(*one.nama) == fold_word(table_.assessors[a].name);
            });
            report(
                missing_score, written->nama.span, {},
                fmt::format("penilai {} belum memberi skor satu masalah pun", quoted_excerpt(table_.assessors[a].name)),
                "tambahkan skornya pada setiap masalah, atau hapus penilai itu");
        }
    }

    void read_problem(std::size_t problem) {
        const auto& row = question_.problems.items[problem];
        const auto& written = row.skor;
        if (row.absent() || written.state == State::invalid) return; // said where it stands
        if (alone()) return read_scores_of(problem, 0, written.items, place_of_scores(problem));
        std::vector<bool> seen(table_.assessors.size());
        bool unnamed = false;
        for (const auto& score : written) {
            const auto found = by_name_.find(fold_word(*score.kunci));
            if (found == by_name_.end()) {
                unnamed = unnamed || !score.rincian.present();
                if (score.rincian.present()) unknown_assessor(problem, score, seen);
                continue;
            }
            seen[found->second] = true;
            if (score.rincian.state == State::invalid || score.nilai.state == State::invalid) continue;
            read_scores_of(problem, found->second, score.rincian.items, score.kunci.span);
        }
        std::vector<std::string> missing;
        for (std::size_t a = 0; a < seen.size(); ++a)
            if (!seen[a] && !idle_[a]) missing.push_back(table_.assessors[a].name);
        if (unnamed)
            report(missing_score, written.span, object_of(question_, problem),
                   fmt::format("skor {} tidak menyebut penilainya", called(question_, problem)),
                   fmt::format("tulis menurut penilai, misalnya \"{}: {{{}: {}}}\"", table_.assessors.front().name,
                               table_.criteria.front().id, example()));
        else if (!missing.empty())
            report(missing_score, place_of_scores(problem), object_of(question_, problem),
                   fmt::format("{} belum diberi skor oleh {}", called(question_, problem),
                               utf8::printable(enumerated(missing))),
                   fmt::format("tambahkan pada skor: \"{}: {{{}: {}}}\"", utf8::printable(missing.front()),
                               table_.criteria.front().id, example()));
    }

    Span place_of_scores(std::size_t problem) const {
        const auto& one = question_.problems.items[problem];
        return place_of(one, one.skor.state, one.skor.span);
    }

    void unknown_assessor(std::size_t problem, const Skor& score, std::vector<bool>& seen) {
        std::vector<std::string_view> names;
        for (const auto& one : table_.assessors) names.push_back(one.name);
        const auto meant = nearest(*score.kunci, names);
        for (std::size_t a = 0; a < names.size(); ++a)
            if (names[a] == meant) seen[a] = true; // one cause
        report(meant.empty() ? spare_score : missing_score, score.kunci.span, object_of(question_, problem),
               fmt::format("penilai {} pada skor {} tidak ada dalam daftar penilai; skornya tidak dihitung",
                           quoted_excerpt(*score.kunci), called(question_, problem)),
               meant.empty() ? "tambahkan ke daftar penilai, atau hapus skornya"
                             : fmt::format("mungkin maksudnya {}", quoted_excerpt(meant)));
    }

    /// `at`: where a missing score is shown.
    void read_scores_of(std::size_t problem, std::size_t assessor, const std::vector<Skor>& scores, Span at) {
        std::vector<bool> seen(table_.criteria.size());
        for (const auto& score : scores) {
            const auto criterion = criterion_of(*score.kunci);
            if (!criterion) continue;
            if (seen[*criterion]) {
                twice(problem, assessor, *criterion, score);
                continue;
            }
            seen[*criterion] = true;
            if (score.nilai.present())
                take(problem, assessor, *criterion, score);
            else if (score.rincian.present())
                report(missing_score, score.kunci.span, object_of(question_, problem),
                       fmt::format("skor {} pada kriteria {} bukan satu angka", called(question_, problem),
                                   utf8::printable(table_.criteria[*criterion].id)),
                       fmt::format("tulis satu angka, misalnya \"{}: {}\"",
                                   utf8::printable(table_.criteria[*criterion].id), example()));
            else if (score.nilai.absent() && score.rincian.absent())
                seen[*criterion] = false; // written, but empty
        }
        std::size_t strange = 0;
        for (const auto& score : scores)
            if (!criterion_of(*score.kunci) && !is_meant(problem, score, seen)) ++strange;
        std::vector<std::string> missing;
        for (std::size_t c = 0; c < seen.size(); ++c)
            if (!seen[c]) missing.push_back(table_.criteria[c].id);
        if (missing.size() <= strange) return; // scored under other names
        const auto by =
            alone() ? std::string{} : fmt::format(" oleh {}", utf8::printable(table_.assessors[assessor].name));
        report(missing_score, at, object_of(question_, problem),
               fmt::format("{} belum diberi skor{} pada kriteria {}", called(question_, problem), by,
                           utf8::printable(enumerated(missing))),
               fmt::format("tambahkan pada skor: \"{}: {}\"", utf8::printable(missing.front()), example()));
    }

    std::optional<std::size_t> criterion_of(std::string_view key) {
        const auto [place, is_new] = by_key_.emplace(key, std::nullopt);
        if (is_new) place->second = find_criterion(table_.criteria, key);
        return place->second;
    }

    void take(std::size_t problem, std::size_t assessor, std::size_t criterion, const Skor& score) {
        if (table_.scale) {
            auto outside = outside_scale(question_, problem, table_.criteria[criterion], *table_.scale, *score.nilai,
                                         score.nilai.span);
            if (outside) return findings_.push_back(std::move(*outside));
        }
        table_.at(problem, assessor, criterion) = Ratio{*score.nilai};
    }

    void twice(std::size_t problem, std::size_t assessor, std::size_t criterion, const Skor& score) {
        table_.at(problem, assessor, criterion).reset();
        report(missing_score, score.kunci.span, object_of(question_, problem),
               fmt::format("{} diberi dua skor pada kriteria {}", called(question_, problem),
                           utf8::printable(table_.criteria[criterion].id)),
               "pilih satu, hapus yang lain");
    }

    /// Reports a criterion that is not there. A misspelt one is one cause: the one that it was meant for is not also
    /// missing. False where it could be any.
    bool is_meant(std::size_t problem, const Skor& score, std::vector<bool>& seen) {
        std::vector<std::string_view> names;
        for (const auto& one : table_.criteria) names.push_back(one.id);
        const auto meant = nearest(*score.kunci, names);
        const auto found = static_cast<std::size_t>(std::ranges::find(names, meant) - names.begin());
        const bool lost = found < seen.size() && !seen[found];
        if (lost) seen[found] = true;
        auto message = fmt::format("kriteria {} tidak ada dalam pemeringkatan", quoted_excerpt(*score.kunci));
        auto hint =
            lost ? fmt::format("mungkin maksudnya {}", quoted_excerpt(meant))
                 : fmt::format("kriteria yang ada: {}",
                               utf8::printable(enumerated(std::vector<std::string>{names.begin(), names.end()})));
        name_disguise(*score.kunci, message, hint);
        report(reference_rule, score.kunci.span, object_of(question_, problem), std::move(message), std::move(hint));
        return lost;
    }

    const RankingQuestion& question_;
    Findings& findings_;
    ScoreTable table_;
    std::unordered_map<std::string, std::size_t> by_name_;                    ///< assessors, folded
    std::unordered_map<std::string_view, std::optional<std::size_t>> by_key_; ///< criteria, as written
    std::vector<bool> idle_;
    bool listed_ = false;
};

/// The weighted mean of all assessors' scores; empty where one is missing, poisoned where it does not fit.
std::optional<Ratio> mean_of(const ScoreTable& table, std::size_t problem, std::size_t criterion,
                             const Ratio& weights) {
    if (table.assessors.size() == 1) return table.at(problem, 0, criterion);
    Ratio sum;
    for (std::size_t a = 0; a < table.assessors.size(); ++a) {
        const auto& score = table.at(problem, a, criterion);
        if (!score) return std::nullopt;
        sum = sum + table.assessors[a].weight * *score;
    }
    return sum / weights;
}

void bring_together(const RankingQuestion& question, ScoreTable& table, Findings& findings) {
    if (table.cells.empty()) return;
    Ratio weights;
    for (const auto& assessor : table.assessors) weights = weights + assessor.weight;
    for (std::size_t i = 0; i < question.problems.size(); ++i) {
        bool fits = true;
        for (std::size_t c = 0; c < table.criteria.size(); ++c) {
            auto& mean = table.means.emplace_back(mean_of(table, i, c, weights));
            if (!mean || mean->exact()) continue;
            mean.reset();
            fits = false;
        }
        if (!fits) report_inexact(question, i, findings);
    }
}

} // namespace

std::optional<Finding> outside_scale(const RankingQuestion& question, std::size_t problem, const Criterion& criterion,
                                     const Scale& scale, const Decimal& score, Span at) {
    if (within(Ratio{score}, scale)) return std::nullopt;
    const auto lowest = scale.lowest.indonesian(score_decimals);
    const auto highest = scale.highest.indonesian(score_decimals);
    return Finding{scale_rule, at, object_of(question, problem),
                   fmt::format("skor {} pada kriteria {} untuk {} di luar skala {} sampai {}", score.indonesian(),
                               utf8::printable(criterion.id), called(question, problem), lowest, highest),
                   fmt::format("tulis angka {} sampai {}, atau perbaiki skala yang disepakati", lowest, highest)};
}

ScoreTable read_scores(const RankingQuestion& question, Findings& findings) {
    auto table = ScoreReader{question, findings}.read();
    bring_together(question, table, findings);
    return table;
}

void report_inexact(const RankingQuestion& question, std::size_t problem, Findings& findings) {
    const auto& written = question.problems.items[problem];
    findings.push_back(
        {scale_rule, place_of(written, written.skor.state, written.skor.span), object_of(question, problem),
         fmt::format("skor {} terlalu besar atau terlalu rinci untuk dihitung tepat", called(question, problem)),
         "pakai skala yang lebih pendek, misalnya 1 sampai 5"});
}

} // namespace suluh
