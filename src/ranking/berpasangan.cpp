// berpasangan: every two problems are compared; the score is how often a problem was put before another. Choices that
// go round in a circle are reported (Kendall and Babington Smith).
#include <algorithm>

#include <fmt/format.h>

#include "ranking/pairs.hpp"
#include "ranking/respondents.hpp"
#include "ranking/say.hpp"
#include "ranking/terms.hpp"
#include "text/utf8.hpp"

namespace suluh {

namespace {

using Triad = std::array<std::size_t, 3>;

struct Circles {
    std::int64_t count = 0;
    std::vector<Triad> shown; ///< the first ones, each beating the next
};

constexpr std::size_t most_circles = 10;

/// Three problems of which each beats the next and the last beats the first.
Circles circles_in(const std::vector<std::size_t>& group, const Pairs& pairs) {
    Circles circles;
    for (std::size_t i = 0; i < group.size(); ++i)
        for (std::size_t j = i + 1; j < group.size(); ++j)
            for (std::size_t k = j + 1; k < group.size(); ++k) {
                const auto a = group[i], b = group[j], c = group[k];
                const bool forward = pairs.beats(a, b) && pairs.beats(b, c) && pairs.beats(c, a);
                const bool backward = pairs.beats(b, a) && pairs.beats(c, b) && pairs.beats(a, c);
                if (!forward && !backward) continue;
                ++circles.count;
                if (circles.shown.size() < most_circles)
                    circles.shown.push_back(forward ? Triad{a, b, c} : Triad{a, c, b});
            }
    return circles;
}

void report_circles(const RankingQuestion& question, std::string_view who, Span at, const Circles& circles,
                    Findings& findings) {
    std::string shown;
    for (const auto& [a, b, c] : circles.shown) {
        const auto first = id_of(question, a);
        shown += fmt::format("{}{} > {} > {} > {}", shown.empty() ? "" : "; ", first, id_of(question, b),
                             id_of(question, c), first);
    }
    const auto more = static_cast<std::size_t>(circles.count) - circles.shown.size();
    if (more > 0) shown += fmt::format("; dan {} lagi", more);
    findings.push_back({"masalah/triad",
                        at,
                        {},
                        fmt::format("pilihan {} berputar: {}", who, shown),
                        "tanyakan kembali salah satu pasang dari setiap putaran"});
}

/// Among problems with equally many wins the direct comparison decides: wins against each other, again and again until
/// no more can be told apart. Gives each a place, those that stay together the same.
void part(std::vector<std::size_t> tied, const Pairs& pairs, std::int64_t& place, std::vector<std::int64_t>& places,
          std::vector<std::size_t>& shared) {
    std::vector<std::pair<std::int64_t, std::size_t>> wins;
    for (const auto a : tied) {
        std::int64_t own = 0;
        for (const auto b : tied) own += pairs.beats(a, b) ? 1 : 0;
        wins.emplace_back(-own, a);
    }
    std::ranges::sort(wins);
    if (wins.front().first == wins.back().first) {
        ++place;
        for (const auto a : tied) places[a] = place;
        if (tied.size() > 1) shared.insert(shared.end(), tied.begin(), tied.end());
        return;
    }
    for (auto begin = wins.begin(); begin != wins.end();) {
        const auto end =
            std::ranges::find_if(begin, wins.end(), [&](const auto& one) { return one.first != begin->first; });
        std::vector<std::size_t> alike;
        for (auto one = begin; one != end; ++one) alike.push_back(one->second);
        part(std::move(alike), pairs, place, places, shared);
        begin = end;
    }
}

} // namespace

void decide_directly(const Pairs& pairs, Ranking& ranking) {
    std::vector<std::int64_t> places(ranking.problems.size());
    for (const auto& group : ranking.groups) {
        auto order = group.problems;
        const auto score = [&](std::size_t i) { return *ranking.problems[i].score; };
        std::ranges::stable_sort(order, [&](std::size_t a, std::size_t b) { return is_above(score(a), score(b)); });
        for (auto begin = order.begin(); begin != order.end();) {
            const auto end =
                std::find_if(begin, order.end(), [&](std::size_t one) { return !is_equal(score(one), score(*begin)); });
            std::int64_t place = 0;
            part({begin, end}, pairs, place, places, ranking.figures.shared);
            begin = end;
        }
    }
    for (auto& one : ranking.problems) one.second = Ratio{places[one.problem]};
}

void score_by_pairs(const RankingQuestion& question, Ranking& ranking) {
    Pairs all{question.problems.size()};
    std::int64_t circular = 0;
    const auto count = [&](const Pairs& pairs, std::string_view who, Span at) {
        all.add(pairs);
        Circles circles;
        for (const auto& group : ranking.groups) {
            auto found = circles_in(group.problems, pairs);
            circles.count += found.count;
            circles.shown.insert(circles.shown.end(), found.shown.begin(), found.shown.end());
        }
        circular += circles.count;
        auto& triads = ranking.figures.triads;
        triads.insert(triads.end(), circles.shown.begin(), circles.shown.end());
        if (circles.count > 0) report_circles(question, who, at, circles, ranking.findings);
    };
    bool good = true;
    for (const auto& sheet : question.sheets) {
        Pairs pairs{question.problems.size()};
        for (const auto& choice : sheet.choices) pairs.times(choice.winner, choice.loser) = 1;
        count(pairs, utf8::excerpt(sheet.assessor), question.how.span);
    }
    if (question.sheets.empty()) {
        if (!has_respondents(question, "pilihan: [M1 > M2, M3 > M1, M3 > M2]", ranking.findings)) return;
        for (const auto& one : question.how.perbandingan) {
            const auto pairs = read_pairs(question, ranking.groups, one, ranking.findings);
            good = good && pairs.has_value();
            if (!pairs) continue;
            const auto state = one.jumlah.empty() ? one.pilihan.state : one.jumlah.state;
            count(*pairs, respondent(one),
                  place_in(one, state, one.jumlah.empty() ? one.pilihan.span : one.jumlah.span));
        }
    }
    if (!good) return;
    ranking.figures.circular_triads = circular;
    for (const auto& group : ranking.groups)
        for (const auto winner : group.problems) {
            auto& one = ranking.problems[winner];
            one.score = Ratio{0}; // a problem alone in its group has nobody to beat
            for (const auto loser : group.problems) {
                if (winner == loser) continue;
                auto& term = one.terms.emplace_back();
                term.id = id_of(question, loser);
                term.score = term.value = Ratio{all.times(winner, loser)};
            }
        }
    add_up(question, ranking);
    if (ranking.seri == Seri::langsung) decide_directly(all, ranking);
}

} // namespace suluh
