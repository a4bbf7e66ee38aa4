// Scores of the methods that add up or multiply: bobot, gmp, usg, kali.
#include <algorithm>
#include <array>
#include <string>

#include "ranking/rank.hpp"
#include "text/suggest.hpp"

namespace suluh {

namespace {

struct Criterion {
    std::string name; ///< folded
    Ratio weight{Decimal{1}};
    bool falling = false; ///< arah: turun
};

struct Scale {
    Ratio lowest, highest;
};

/// What a method brings along where the document does not say.
struct Custom {
    Metode method;
    std::array<const char*, 3> criteria;
    std::int64_t lowest, highest;
};

constexpr std::array customs{
    Custom{Metode::gmp, {"gawat", "mendesak", "penyebaran"}, 1, 3},
    Custom{Metode::usg, {"urgency", "seriousness", "growth"}, 1, 5},
};

const Custom* custom_of(Metode method) {
    const auto row = std::ranges::find(customs, method, &Custom::method);
    return row == customs.end() ? nullptr : &*row;
}

/// Empty when the document does not say enough to score by.
std::vector<Criterion> criteria_of(const Pemeringkatan& ranking) {
    std::vector<Criterion> criteria;
    const bool weighs = *ranking.metode == Metode::bobot;
    for (const auto& kriteria : ranking.kriteria) {
        if (!kriteria.id.present() || (weighs && !kriteria.bobot.present())) return {};
        Criterion one{fold_word(*kriteria.id), Ratio{Decimal{1}}, false};
        if (weighs) one.weight = Ratio{*kriteria.bobot};
        one.falling = kriteria.arah.present() && *kriteria.arah == Arah::turun;
        criteria.push_back(std::move(one));
    }
    if (const auto* custom = custom_of(*ranking.metode); criteria.empty() && custom != nullptr)
        for (const auto* name : custom->criteria) criteria.push_back({name, Ratio{Decimal{1}}, false});
    return criteria;
}

std::optional<Scale> scale_of(const Pemeringkatan& ranking) {
    const auto& written = ranking.skala.items;
    if (written.size() == 2 && written[0].present() && written[1].present())
        return Scale{Ratio{*written[0]}, Ratio{*written[1]}};
    if (const auto* custom = custom_of(*ranking.metode); custom != nullptr)
        return Scale{Ratio{Decimal{custom->lowest}}, Ratio{Decimal{custom->highest}}};
    return std::nullopt;
}

const Skor* find_score(const List<Skor>& scores, std::string_view folded) {
    const auto score =
        std::ranges::find_if(scores.items, [&](const Skor& one) { return fold_word(*one.kunci) == folded; });
    return score == scores.items.end() ? nullptr : &*score;
}

bool within(const Ratio& score, const Scale& scale) {
    const auto low = Ratio::compare(score, scale.lowest);
    const auto high = Ratio::compare(score, scale.highest);
    return low && high && *low >= 0 && *high <= 0;
}

class Scorer {
public:
    explicit Scorer(const Programa& programa)
        : ranking_(programa.pemeringkatan), criteria_(criteria_of(ranking_)), scale_(scale_of(ranking_)) {
        for (const auto& penilai : ranking_.penilai)
            assessors_.push_back({penilai.nama.present() ? fold_word(*penilai.nama) : "",
                                  penilai.bobot.present() ? Ratio{*penilai.bobot} : Ratio{Decimal{1}}});
        if (!assessors_.empty() || programa.masalah.empty()) return;
        for (const auto& skor : programa.masalah.items.front().skor) // assessors that are only named with their scores
            if (skor.rincian.present()) assessors_.push_back({fold_word(*skor.kunci), Ratio{Decimal{1}}});
    }

    std::optional<Ratio> score(const Masalah& masalah) const {
        if (criteria_.empty()) return std::nullopt;
        if (assessors_.empty()) return one_assessor(masalah.skor);
        Ratio sum;
        for (const auto& [name, weight] : assessors_) {
            const auto* scores = find_score(masalah.skor, name);
            const auto score = scores == nullptr ? std::nullopt : one_assessor(scores->rincian);
            if (!score) return std::nullopt;
            sum = sum + weight * *score;
        }
        return sum.exact() ? std::optional{sum} : std::nullopt;
    }

private:
    std::optional<Ratio> one_assessor(const List<Skor>& scores) const {
        const bool multiplies = *ranking_.metode == Metode::kali;
        Ratio result{Decimal{multiplies ? 1 : 0}};
        for (const auto& criterion : criteria_) {
            const auto* found = find_score(scores, criterion.name);
            if (found == nullptr || !found->nilai.present()) return std::nullopt;
            const Ratio score{*found->nilai};
            if (scale_ && !within(score, *scale_)) return std::nullopt;
            if (multiplies)
                result = criterion.falling ? result / score : result * score;
            else // low scores first: what is taken away orders like the mirrored score does
                result = criterion.falling ? result - criterion.weight * score : result + criterion.weight * score;
        }
        return result.exact() ? std::optional{result} : std::nullopt;
    }

    struct Assessor {
        std::string name;
        Ratio weight;
    };

    const Pemeringkatan& ranking_;
    std::vector<Criterion> criteria_;
    std::optional<Scale> scale_;
    std::vector<Assessor> assessors_;
};

bool is_scored(const Pemeringkatan& ranking) {
    constexpr std::array scored{Metode::bobot, Metode::gmp, Metode::usg, Metode::kali};
    return ranking.metode.present() && std::ranges::find(scored, *ranking.metode) != scored.end();
}

} // namespace

std::vector<std::optional<Ratio>> scores_of(const Programa& programa) {
    std::vector<std::optional<Ratio>> scores(programa.masalah.size());
    if (!is_scored(programa.pemeringkatan)) return scores;
    const Scorer scorer{programa};
    for (std::size_t i = 0; i < scores.size(); ++i) scores[i] = scorer.score(programa.masalah.items[i]);
    return scores;
}

} // namespace suluh
