#include "support/slow_ranking.hpp"

#include <algorithm>
#include <array>
#include <cmath>

#include <fmt/format.h>

namespace suluh::test {

namespace {
constexpr std::uint32_t base = 1'000'000'000;
} // namespace

Big::Big(std::int64_t value) : negative_(value < 0) {
    for (auto rest = value < 0 ? 0 - static_cast<std::uint64_t>(value) : static_cast<std::uint64_t>(value); rest > 0;
         rest /= base)
        digits_.push_back(static_cast<std::uint32_t>(rest % base));
}

void Big::trim() {
    while (!digits_.empty() && digits_.back() == 0) digits_.pop_back();
    if (digits_.empty()) negative_ = false;
}

int Big::order_of(const Digits& a, const Digits& b) {
    if (a.size() != b.size()) return a.size() < b.size() ? -1 : 1;
    for (auto i = a.size(); i-- > 0;)
        if (a[i] != b[i]) return a[i] < b[i] ? -1 : 1;
    return 0;
}

Big::Digits Big::sum_of(const Digits& a, const Digits& b) {
    Digits sum;
    std::uint32_t carry = 0;
    for (std::size_t i = 0; i < std::max(a.size(), b.size()) || carry > 0; ++i) {
        const auto digit = carry + (i < a.size() ? a[i] : 0) + (i < b.size() ? b[i] : 0);
        sum.push_back(digit % base);
        carry = digit / base;
    }
    return sum;
}

Big::Digits Big::difference_of(const Digits& a, const Digits& b) {
    Digits difference;
    std::uint32_t borrow = 0;
    for (std::size_t i = 0; i < a.size(); ++i) {
        const auto minus = borrow + (i < b.size() ? b[i] : 0);
        borrow = a[i] < minus ? 1 : 0;
        difference.push_back(a[i] + (borrow > 0 ? base : 0) - minus);
    }
    return difference;
}

Big operator+(const Big& a, const Big& b) {
    Big sum{0};
    if (a.negative_ == b.negative_) {
        sum.digits_ = Big::sum_of(a.digits_, b.digits_);
        sum.negative_ = a.negative_;
    } else {
        const bool left = Big::order_of(a.digits_, b.digits_) >= 0;
        sum.digits_ = left ? Big::difference_of(a.digits_, b.digits_) : Big::difference_of(b.digits_, a.digits_);
        sum.negative_ = left ? a.negative_ : b.negative_;
    }
    sum.trim();
    return sum;
}

Big Big::operator-() const {
    Big other = *this;
    other.negative_ = !negative_ && !digits_.empty();
    return other;
}

Big operator*(const Big& a, const Big& b) {
    Big product{0};
    product.digits_.assign(a.digits_.size() + b.digits_.size(), 0);
    for (std::size_t i = 0; i < a.digits_.size(); ++i) {
        std::uint64_t carry = 0;
        for (std::size_t j = 0; j < b.digits_.size() || carry > 0; ++j) {
            auto& digit = product.digits_[i + j];
            const auto all = digit + carry + (j < b.digits_.size() ? std::uint64_t{a.digits_[i]} * b.digits_[j] : 0);
            digit = static_cast<std::uint32_t>(all % base);
            carry = all / base;
        }
    }
    product.negative_ = a.negative_ != b.negative_;
    product.trim();
    return product;
}

int order(const Big& a, const Big& b) {
    if (a.negative_ != b.negative_) return a.negative_ ? -1 : 1;
    return a.negative_ ? -Big::order_of(a.digits_, b.digits_) : Big::order_of(a.digits_, b.digits_);
}

double Big::approximate() const {
    double value = 0;
    for (auto digit = digits_.rbegin(); digit != digits_.rend(); ++digit) value = value * base + *digit;
    return negative_ ? -value : value;
}

std::string written(Milli value) {
    const auto whole = value / 1000;
    const auto rest = value % 1000;
    return rest == 0 ? fmt::format("{}", whole) : fmt::format("'{},{:03}'", whole, rest);
}

std::string Scoring::yaml(const std::vector<std::size_t>& order) const {
    const bool own = method == "bobot" || method == "kali";
    auto text =
        fmt::format("jenis: pemeringkatan\npemeringkatan:\n  metode: {}\n  seri: {}\n  per: komoditas\n", method, seri);
    if (own && scale) text += fmt::format("  skala: [{}, {}]\n", written((*scale)[0]), written((*scale)[1]));
    const std::array<std::string, 3> gmp{"gawat", "mendesak", "penyebaran"};
    const std::array<std::string, 3> usg{"urgency", "seriousness", "growth"};
    const auto id = [&](std::size_t c) {
        return own ? fmt::format("k{}", c) : method == "gmp" ? gmp.at(c) : usg.at(c);
    };
    if (own) text += "  kriteria:\n";
    for (std::size_t c = 0; own && c < criteria.size(); ++c)
        text += fmt::format("    - {{id: k{}, nama: K, bobot: {}, arah: {}}}\n", c, written(criteria[c].weight),
                            criteria[c].falling ? "turun" : "naik");
    if (!assessors.empty()) text += "  penilai:\n";
    for (std::size_t a = 0; a < assessors.size(); ++a)
        text += fmt::format("    - {{nama: P{}, bobot: {}}}\n", a, written(assessors[a]));
    text += "masalah:\n";
    for (std::size_t i = 0; i < scores.size(); ++i) {
        const auto problem = order.empty() ? i : order[i];
        text += fmt::format("  - id: M{}\n    uraian: M\n    komoditas: g{}\n    skor:\n", problem, groups[problem]);
        for (std::size_t a = 0; a < opinions(); ++a) {
            if (!assessors.empty()) text += fmt::format("      P{}:\n", a);
            for (std::size_t c = 0; c < criteria.size(); ++c)
                text += fmt::format("        {}: {}\n", id(c), written(scores[problem][a][c]));
        }
    }
    return text;
}

std::optional<Score> slow_score(const Scoring& scoring, std::size_t problem, std::optional<std::size_t> alone) {
    const auto& own = scoring.scores[problem];
    const auto weight_of = [&](std::size_t a) -> Milli {
        if (alone) return a == *alone ? 1 : 0;
        return scoring.assessors.empty() ? 1 : scoring.assessors[a];
    };
    Big weights{0};
    for (std::size_t a = 0; a < own.size(); ++a) weights = weights + Big{weight_of(a)};
    const bool multiplies = scoring.method == "kali";
    Score score;
    score.above = Big{multiplies ? 1 : 0};
    for (std::size_t c = 0; c < scoring.criteria.size(); ++c) {
        const auto& criterion = scoring.criteria[c];
        Big sum{0}; // of weighted scores; the mean is sum / weights / 1000
        for (std::size_t a = 0; a < own.size(); ++a) sum = sum + Big{weight_of(a)} * Big{own[a][c]};
        if (multiplies) {
            if (criterion.falling && order(sum, Big{0}) == 0) return std::nullopt;
            (criterion.falling ? score.below : score.above) = (criterion.falling ? score.below : score.above) * sum;
            (criterion.falling ? score.above : score.below) =
                (criterion.falling ? score.above : score.below) * weights * Big{1000};
            continue;
        }
        if (criterion.falling) sum = -sum;
        if (criterion.falling && scoring.scale)
            sum = sum + (Big{(*scoring.scale)[0]} + Big{(*scoring.scale)[1]}) * weights;
        score.above = score.above + sum * Big{scoring.method == "bobot" ? criterion.weight : 1000};
    }
    if (!multiplies) score.below = weights * Big{1'000'000};
    return score;
}

int order(const Score& a, const Score& b) {
    return order(a.above * b.below, b.above * a.below);
}

std::vector<int> slow_ranks(const Scoring& scoring) {
    std::vector<Score> scores;
    for (std::size_t i = 0; i < scoring.scores.size(); ++i) {
        auto score = slow_score(scoring, i);
        if (!score) return {};
        scores.push_back(std::move(*score));
    }
    std::vector<int> ranks;
    for (std::size_t i = 0; i < scores.size(); ++i) {
        int rank = 1;
        std::vector<std::size_t> above;
        for (std::size_t j = 0; j < scores.size(); ++j) {
            if (scoring.groups[j] != scoring.groups[i]) continue;
            const auto how = order(scores[j], scores[i]);
            if (how == 0 && j < i && scoring.seri == "berurutan") ++rank;
            if (how <= 0) continue;
            const bool again = std::ranges::any_of(above, [&](auto one) { return order(scores[one], scores[j]) == 0; });
            if (scoring.seri != "rapat" || !again) ++rank;
            above.push_back(j);
        }
        ranks.push_back(rank);
    }
    return ranks;
}

std::vector<std::size_t> Random::permutation(std::size_t size) {
    std::vector<std::size_t> order(size);
    for (std::size_t i = 0; i < size; ++i) {
        order[i] = i;
        std::swap(order[i], order[static_cast<std::size_t>(below(static_cast<std::int64_t>(i) + 1))]);
    }
    return order;
}

Scoring random_scoring(Random& random, const Limits& limits, const std::string& method) {
    const auto up_to = [&](std::size_t most) {
        return static_cast<std::size_t>(random.between(1, static_cast<std::int64_t>(most)));
    };
    const std::array<std::string, 4> methods{"bobot", "gmp", "usg", "kali"};
    const std::array<std::string, 3> rules{"rapat", "lompat", "berurutan"};
    Scoring scoring;
    scoring.method = method.empty() ? methods.at(static_cast<std::size_t>(random.below(4))) : method;
    scoring.seri = rules.at(static_cast<std::size_t>(random.below(3)));
    const bool own = scoring.method == "bobot" || scoring.method == "kali";
    // How fine numbers are: whole ones, tenths, halves, thousandths.
    const std::array<Milli, 5> finenesses{1000, 1000, 100, 500, 1};
    const auto fineness = finenesses.at(static_cast<std::size_t>(random.below(5)));
    const auto longest = limits.long_numbers && random.chance(10) ? Milli{1'000'000'000'000} : Milli{5000};
    if (!own)
        scoring.scale = std::vector<Milli>{1000, scoring.method == "gmp" ? 3000 : 5000};
    else if (random.chance(2))
        scoring.scale = std::vector<Milli>{random.chance(2) ? 0 : 1000, longest};
    const auto lowest = scoring.scale ? (*scoring.scale)[0] : 0;
    const auto highest = scoring.scale ? (*scoring.scale)[1] : longest;
    const auto number = [&](Milli from, Milli to) {
        return std::min(to, from + random.below((to - from) / fineness + 1) * fineness);
    };
    scoring.criteria.resize(own ? up_to(limits.criteria) : 3);
    for (auto& criterion : scoring.criteria)
        if (own) criterion = {number(0, longest), random.chance(3)};
    if (!random.chance(3)) scoring.assessors.resize(up_to(limits.assessors));
    for (auto& weight : scoring.assessors) weight = fineness + number(0, longest);
    const auto problems = up_to(limits.problems);
    const auto groups = random.chance(3) ? 2 : 1;
    for (std::size_t i = 0; i < problems; ++i) {
        scoring.groups.push_back(static_cast<int>(random.below(groups)));
        auto& own_scores = scoring.scores.emplace_back(scoring.opinions());
        for (auto& one : own_scores)
            for (std::size_t c = 0; c < scoring.criteria.size(); ++c) one.push_back(number(lowest, highest));
        if (i > 0 && random.chance(8)) own_scores = scoring.scores[i - 1]; // equal ones
    }
    return scoring;
}

} // namespace suluh::test
