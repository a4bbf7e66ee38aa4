// How firmly a ranking stands, in sentences for people who have to live with it.
#include <algorithm>

#include <fmt/format.h>
#include <fmt/ranges.h>

#include "form/peringkat_bagian.hpp"
#include "ranking/say.hpp"
#include "text/enumerate.hpp"

namespace suluh::peringkat {

namespace {

class Teller {
public:
    Teller(const RankingPage& page, const Sensitivity& found)
        : page_(page), ranking_(page.ranking), found_(found), metode_(page.ranking.method->metode) {}

    std::vector<Remark> tell() {
        if (ranking_.problems.size() < 2) {
            add("Kepekaan", "hanya ada satu masalah, tidak ada yang dapat bertukar");
            return std::move(remarks_);
        }
        ties();
        if (found_.scores_apply) {
            weights();
            scores();
            agreement();
        } else if (found_.choices.empty()) {
            add("Bobot dan skor", metode_ == Metode::ahp ? "bobot dan skor ahp berasal dari perbandingan; perubahannya "
                                                           "satu per satu tidak dihitung"
                                                         : "metode ini tidak memakai bobot dan skor per kriteria, jadi "
                                                           "perubahannya tidak dihitung");
        } else {
            choices();
        }
        return std::move(remarks_);
    }

private:
    void add(std::string part, std::string text) { remarks_.push_back({std::move(part), std::move(text)}); }

    std::string id(std::size_t problem) const { return id_of(page_.question, problem); }

    std::string pair(const Neighbours& one) const { return fmt::format("{} dan {}", id(one.upper), id(one.lower)); }

    bool same_score(const Neighbours& one) const {
        return is_equal(*ranking_.problems[one.upper].score, *ranking_.problems[one.lower].score);
    }

    /// Problems of one score are told together, also where something else parts them.
    void ties() {
        const auto& pairs = found_.neighbours;
        for (std::size_t i = 0; i < pairs.size();) {
            if (!same_score(pairs[i])) {
                ++i;
                continue;
            }
            const auto& first = ranking_.problems[pairs[i].upper];
            std::vector<std::string> alike{id(first.problem)};
            bool parted = false;
            for (bool on = true; on;
                 on = ++i < pairs.size() && same_score(pairs[i]) && pairs[i].upper == pairs[i - 1].lower) {
                const auto& lower = ranking_.problems[pairs[i].lower];
                parted = parted || lower.rank != ranking_.problems[pairs[i].upper].rank;
                alike.push_back(id(lower.problem));
            }
            add("Skor sama", fmt::format("skor {} sama: {}{}", enumerated(alike),
                                         first.score->indonesian(places_of(ranking_)), parted ? parted_by() : ""));
        }
    }

    std::string_view parted_by() const {
        if (ranking_.seri == Seri::berurutan) return "; hanya urutannya dalam dokumen yang membedakan";
        return metode_ == Metode::faktor_penentu ? "; hanya cakupannya yang membedakan"
                                                 : "; hanya perbandingan langsung yang membedakan";
    }

    std::string criterion(std::size_t position) const { return short_name(ranking_.table.criteria[position]); }

    void weights() {
        if (!found_.weights_apply)
            return add("Bobot", "metode ini tidak memakai bobot kriteria, jadi tidak ada bobot yang dapat menukar "
                                "peringkat");
        std::vector<std::string> firm;
        for (const auto& one : found_.neighbours) {
            if (one.tied) continue;
            if (!one.swap) {
                firm.push_back(pair(one));
                continue;
            }
            const auto& swap = *one.swap;
            auto text = fmt::format("{} bertukar bila bobot {} {} dari {} menjadi {}", pair(one),
                                    criterion(swap.criterion), is_above(swap.to, swap.from) ? "naik" : "turun",
                                    swap.from.indonesian(9), swap.to.indonesian(9));
            if (swap.tie.has_places(2)) text += fmt::format(" (pada {} skornya sama)", swap.tie.indonesian(2));
            add("Bobot", std::move(text));
        }
        if (!firm.empty())
            add("Bobot", fmt::format("{}: tidak bertukar bila hanya satu bobot yang berubah, berapa pun perubahannya",
                                     fmt::join(firm, "; ")));
    }

    std::string when(const ScoreMove& move, std::size_t problem) const {
        const auto& who = ranking_.table.assessors[move.assessor].name;
        return fmt::format("bila skor {}{}{} {} dari {} menjadi {}", criterion(move.criterion),
                           move.problem == problem ? "" : " untuk " + id(move.problem),
                           who.empty() ? "" : " dari " + who, is_above(move.to, move.from) ? "naik" : "turun",
                           move.from.indonesian(9), move.to.indonesian(9));
    }

    void scores() {
        std::vector<std::string> firm, shifted;
        for (const auto& one : found_.ranges) {
            const bool better = one.to_best && one.best_by != Cause::shift;
            const bool worse = one.to_worst && one.worst_by != Cause::shift;
            if (!one.to_best && !one.to_worst) firm.push_back(id(one.problem));
            if ((one.to_best && !better) || (one.to_worst && !worse)) shifted.push_back(id(one.problem));
            if (!better && !worse) continue;
            auto text = fmt::format("{} (peringkat {})", id(one.problem), rank_text(page_, one.rank));
            if (better)
                text +=
                    fmt::format(" dapat menjadi {} {}", rank_text(page_, one.best), when(*one.to_best, one.problem));
            if (worse)
                text += fmt::format("{} dapat menjadi {} {}", better ? ";" : "", rank_text(page_, one.worst),
                                    when(*one.to_worst, one.problem));
            add("Skor", std::move(text));
        }
        if (!shifted.empty())
            add("Skor", fmt::format("nomor peringkat {} dapat bergeser tanpa ada yang mendahuluinya, karena masalah di "
                                    "atasnya menjadi sama skornya atau tidak sama lagi",
                                    all_or(shifted)));
        if (!firm.empty())
            add("Skor", fmt::format("{} tetap peringkatnya, skor mana pun yang naik atau turun 1", all_or(firm)));
    }

    void choices() {
        std::vector<std::string> firm;
        for (const auto& one : found_.choices) {
            if (!one.to_best && !one.to_worst) {
                firm.push_back(id(one.problem));
                continue;
            }
            auto text = fmt::format("{} (peringkat {})", id(one.problem), rank_text(page_, one.rank));
            if (one.to_best)
                text += fmt::format(" dapat menjadi {} {}", rank_text(page_, one.best), when(*one.to_best));
            if (one.to_worst)
                text += fmt::format("{} dapat menjadi {} {}", one.to_best ? ";" : "", rank_text(page_, one.worst),
                                    when(*one.to_worst));
            add("Pilihan", std::move(text));
        }
        if (!firm.empty())
            add("Pilihan", fmt::format("{} tetap peringkatnya, satu pilihan mana pun yang dibalik", all_or(firm)));
    }

    std::string when(const ChoiceTurn& turn) const {
        return fmt::format("bila satu pilihan {} > {} dibalik", id(turn.winner), id(turn.loser));
    }

    std::string all_or(const std::vector<std::string>& names) const {
        return names.size() == ranking_.problems.size() ? "semua masalah" : enumerated(names);
    }

    void agreement() {
        const auto& assessors = ranking_.table.assessors;
        if (assessors.size() < 2)
            return add("Kesepakatan", "tidak dihitung: skor hanya dari satu penilai, atau satu skor untuk semua");
        for (const auto& one : found_.agreements) {
            const auto title = group_title(page_, one.group);
            const auto where = title.empty() ? std::string{} : title + ": ";
            if (!one.w) {
                add("Kesepakatan", where + "tidak dapat dihitung: setiap penilai menilai semua masalah sama");
                continue;
            }
            auto text =
                fmt::format("{}W Kendall {} (0 = penilai sama sekali tidak sepakat tentang urutannya, 1 = semua "
                            "sepakat)",
                            where, one.w->indonesian(2));
            std::vector<std::string> furthest;
            for (const auto a : one.furthest) furthest.push_back(assessors[a].name);
            if (furthest.size() == assessors.size() && furthest.size() > 1)
                text += "; semua penilai sama jauhnya dari rata-rata";
            else if (!furthest.empty())
                text += fmt::format("; yang urutannya paling berbeda dari rata-rata: {}", enumerated(furthest));
            add("Kesepakatan", std::move(text));
        }
    }

    const RankingPage& page_;
    const Ranking& ranking_;
    const Sensitivity& found_;
    Metode metode_;
    std::vector<Remark> remarks_;
};

} // namespace

std::vector<Remark> sensitivity_remarks(const RankingPage& page, const Sensitivity& sensitivity) {
    return Teller{page, sensitivity}.tell();
}

} // namespace suluh::peringkat
