// How one score came about, term by term, so that anybody can redo it with paper and pencil.
#include <algorithm>

#include <fmt/format.h>
#include <fmt/ranges.h>

#include "form/peringkat_bagian.hpp"
#include "form/row.hpp"
#include "ranking/adoption.hpp"
#include "ranking/say.hpp"
#include "text/enumerate.hpp"

namespace suluh::peringkat {

namespace {

class Explainer {
public:
    explicit Explainer(const RankingPage& page)
        : page_(page), ranking_(page.ranking), one_(page.ranking.problems[*page.explained]),
          problem_(page.question.problems.items[one_.problem]), metode_(page.ranking.method->metode) {}

    std::vector<Remark> tell() {
        add("Masalah", fmt::format("{} – {}", id(one_.problem), written(problem_.uraian)));
        add("Metode", fmt::format("{}; {}", ranking_.method->title, ranking_.method->formula));
        switch (metode_) {
        case Metode::berpasangan:
            duels();
            break;
        case Metode::preferensi:
            namings();
            break;
        case Metode::ahp:
            shares();
            break;
        case Metode::faktor_penentu:
            adoption();
            break;
        default:
            scores();
        }
        place();
        return std::move(remarks_);
    }

private:
    void add(std::string part, std::string text) { remarks_.push_back({std::move(part), std::move(text)}); }
    std::string id(std::size_t problem) const { return id_of(page_.question, problem); }

    /// "(5 + 4 + 3) : 3 = 4", or "(2 × 5 + 1 × 4) : 3 ≈ 4,6667".
    static std::string mean(const Term& term) {
        Ratio weights;
        bool alike = true;
        for (const auto& opinion : term.opinions) {
            weights = weights + opinion.weight;
            alike = alike && is_equal(opinion.weight, term.opinions.front().weight);
        }
        std::vector<std::string> parts;
        for (const auto& opinion : term.opinions)
            parts.push_back(alike ? figure(opinion.score)
                                  : fmt::format("{} × {}", figure(opinion.weight), figure(opinion.score)));
        const Ratio count{static_cast<std::int64_t>(term.opinions.size())};
        return fmt::format("({}) : {} {}", fmt::join(parts, " + "), figure(alike ? count : weights),
                           equals(term.score));
    }

    void scores() {
        std::vector<std::string> parts;
        if (one_.terms.front().opinions.size() > 1) {
            std::vector<std::string> names;
            for (const auto& opinion : one_.terms.front().opinions) names.push_back(opinion.who);
            add("Urutan penilai", enumerated(names));
        }
        for (const auto& term : one_.terms) {
            auto text = term.opinions.size() > 1 ? mean(term) : "skor " + figure(term.score);
            if (term.mirrored) {
                const auto& scale = ranking_.table.scale;
                const auto both = scale ? scale->lowest + scale->highest : Ratio{0};
                text += fmt::format("; skor rendah didahulukan: {} − {} {}", figure(both), figure(term.score),
                                    equals(term.plain));
            }
            if (term.weight)
                text += fmt::format("; bobot {} × {} {}", figure(*term.weight), figure(term.plain), equals(term.value));
            if (term.step == Step::divide) text += " (pembagi)";
            add(term.name, std::move(text));
            const auto sign = term.step == Step::add ? " + " : term.step == Step::divide ? " : " : " × ";
            if (!parts.empty() || term.step == Step::divide)
                parts.push_back((parts.empty() ? "1" : "") + std::string{sign} + figure(term.value));
            else
                parts.push_back(figure(term.value));
        }
        add(one_.terms.front().step == Step::add ? "Jumlah" : "Hasil",
            fmt::format("{} {}", fmt::join(parts, ""), equals(*one_.score)));
    }

    void duels() {
        std::vector<std::string> parts;
        for (const auto& duel : duels_of(ranking_, one_.problem)) {
            add("terhadap " + id(duel.other), fmt::format("didahulukan {} kali dari {} perbandingan", figure(duel.won),
                                                          figure(duel.won + duel.lost)));
            parts.push_back(figure(duel.won));
        }
        if (parts.empty()) return add("Jumlah", "tidak ada masalah lain dalam kelompoknya: 0");
        add("Jumlah", fmt::format("{} {}", fmt::join(parts, " + "), equals(*one_.score)));
    }

    void namings() {
        if (one_.terms.empty()) return add("Jumlah", "tidak seorang pun menyebutnya: 0");
        std::vector<std::string> parts;
        for (const auto& term : one_.terms) {
            add(term.name.empty() ? "tanpa nama" : term.name, figure(term.value));
            parts.push_back(figure(term.value));
        }
        add("Jumlah", fmt::format("{} {}", fmt::join(parts, " + "), equals(*one_.score)));
    }

    void shares() {
        add("Bobot kriteria",
            "dari perbandingan kriteria: setiap kolom matriks dibagi jumlahnya, lalu setiap baris dirata-rata");
        add("Bobot masalah", ranking_.table.cells.empty()
                                 ? "dari perbandingan masalah pada setiap kriteria, dihitung dengan cara yang sama"
                                 : "skor masalah dibagi jumlah skor semua masalah pada kriteria itu (yang arahnya "
                                   "turun: 1 : skor)");
        std::vector<std::string> parts;
        for (const auto& term : one_.terms) {
            add(term.name, fmt::format("{} × {} {}", figure(*term.weight), figure(term.score), equals(term.value)));
            parts.push_back(figure(term.value));
        }
        add("Jumlah", fmt::format("{} {}", fmt::join(parts, " + "), equals(*one_.score)));
    }

    void adoption() {
        const auto& given = problem_.penerapan;
        std::vector<std::string> parts;
        Ratio sum;
        for (const auto& score : adoption_scores(page_.question, one_.problem)) {
            parts.push_back(figure(score));
            sum = sum + score;
        }
        const auto& tpt = one_.terms[1].score;
        add("Jumlah skor", fmt::format("{} {}", fmt::join(parts, " + "), equals(sum)));
        add("TPT", fmt::format("{} : ({} petani × {}) × 100 {}", figure(sum), parts.size(), given.maks->indonesian(),
                               equals(tpt)));
        add("Kesenjangan", fmt::format("100 − {} {}", figure(tpt), equals(*one_.score)));
        add("Cakupan", given.cakupan.present()
                           ? given.cakupan->indonesian() + "% (bila kesenjangan sama, yang lebih kecil didahulukan)"
                           : "tidak disebutkan (bila kesenjangan sama, di belakang yang menyebutnya)");
    }

    void place() {
        const auto& group = ranking_.groups[one_.group].problems;
        const auto title = group_title(page_, one_.group);
        add("Peringkat", fmt::format("{} dari {} masalah{}", rank_text(page_, one_.rank), group.size(),
                                     title.empty() ? "" : " dalam kelompok " + title));
        std::vector<std::size_t> order;
        for (const auto i : ranking_.in_order())
            if (ranking_.problems[i].group == one_.group) order.push_back(i);
        const auto own = std::ranges::find(order, one_.problem);
        if (own != order.begin()) neighbour("Di atasnya", *(own - 1));
        if (own + 1 != order.end()) neighbour("Di bawahnya", *(own + 1));
    }

    void neighbour(std::string part, std::size_t problem) {
        const auto& other = ranking_.problems[problem];
        const auto apart =
            is_above(*other.score, *one_.score) ? *other.score - *one_.score : *one_.score - *other.score;
        add(std::move(part), fmt::format("{} (peringkat {}), skor {}: {}", id(problem), rank_text(page_, other.rank),
                                         figure(*other.score),
                                         apart.is_zero() ? "sama" + parted_by(other) : "selisih " + figure(apart)));
    }

    /// Why equal scores have not the same rank.
    std::string parted_by(const Ranked& other) const {
        if (other.rank == one_.rank) return {};
        if (metode_ == Metode::faktor_penentu && other.second && one_.second && !is_equal(*other.second, *one_.second))
            return ", cakupannya yang membedakan";
        return ranking_.seri == Seri::langsung ? ", perbandingan langsung yang membedakan"
                                               : ", urutannya dalam dokumen yang membedakan";
    }

    const RankingPage& page_;
    const Ranking& ranking_;
    const Ranked& one_;
    const Masalah& problem_;
    Metode metode_;
    std::vector<Remark> remarks_;
};

} // namespace

std::vector<Remark> explanation(const RankingPage& page) {
    return Explainer{page}.tell();
}

} // namespace suluh::peringkat
