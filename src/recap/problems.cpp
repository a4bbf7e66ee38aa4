#include "recap/problems.hpp"

#include <algorithm>

#include <fmt/format.h>

#include "document/choices.hpp"
#include "document/padan.hpp"
#include "form/dealing.hpp"
#include "form/row.hpp"
#include "ranking/ranking.hpp"
#include "recap/parts.hpp"
#include "rules/words.hpp"
#include "text/suggest.hpp"
#include "text/utf8.hpp"

namespace suluh::rekap {

namespace {

constexpr std::size_t named_first = 3;

/// A sentence as it has been met: about one commodity, or none as yet.
struct Sentence {
    std::string commodity;
    std::size_t group = 0;
};

std::string commodity_of(const Masalah& masalah) {
    return plain_words(written(masalah.komoditas));
}

template <class Say>
std::string each_once(const std::vector<ProblemOf>& members, const Say& say) {
    std::vector<std::string> texts;
    for (const auto& member : members) {
        const auto text = say(*member.masalah);
        const auto same = [&](const std::string& known) { return fold_word(known) == fold_word(text); };
        if (!text.empty() && std::ranges::none_of(texts, same)) texts.push_back(text);
    }
    return joined(texts, ", ");
}

class Merger {
public:
    Merger(const std::vector<Region>& regions, const Document* padan, std::vector<std::string>& complaints,
           std::vector<std::string>& notices)
        : regions_(regions), padan_(padan), complaints_(complaints), notices_(notices) {}

    Problems merged() {
        collect();
        if (padan_ != nullptr) read_padan();
        for (const auto& one : found_) add(one);
        name_firsts();
        order();
        return std::move(made_);
    }

private:
    void collect() {
        for (std::size_t i = 0; i < regions_.size(); ++i) {
            if (regions_[i].document == nullptr) continue;
            const auto& document = *regions_[i].document;
            const auto& programa = regions_[i].programa();
            const auto computed = computed_ranks(programa);
            codes_[programa_key(programa)] = codes_[regions_[i].code] = i;
            for (std::size_t m = 0; m < programa.masalah.size(); ++m) {
                const auto& masalah = programa.masalah.items[m];
                if (!masalah.id.present()) continue;
                ProblemOf one{{i, std::string{*masalah.id}, document.source.place(masalah.span.begin).line}, &masalah};
                if (masalah.prioritas.present())
                    one.rank = *masalah.prioritas;
                else if (computed[m])
                    one.rank = Decimal{*computed[m]};
                found_.push_back(std::move(one));
            }
        }
    }

    void read_padan() {
        const auto padan = padan_of(*padan_);
        for (const auto& row : padan.masalah) {
            const auto group = made_.all.size();
            made_.all.push_back({.uraian = written(row.uraian), .declared = true});
            for (const auto& reference : row.sama) declare(reference, group);
        }
        if (!elsewhere_.empty())
            notices_.push_back(fmt::format("{}: rujukan tidak dipakai karena programanya tidak ikut direkap: {}",
                                           utf8::printable(padan_->source.name()), named(elsewhere_)));
    }

    void declare(const Text& reference, std::size_t group) {
        if (!reference.present()) return;
        const auto hash = reference->rfind('#');
        if (hash == std::string_view::npos)
            return complain(reference, "tulis KODE/TAHUN#ID, misalnya \"99.08.03.2004/2027#M6\"");
        const auto region = codes_.find(std::string{utf8::trim(reference->substr(0, hash))});
        if (region == codes_.end()) return elsewhere_.push_back(utf8::printable(*reference));
        const std::string id{utf8::trim(reference->substr(hash + 1))};
        const auto is_it = [&](const ProblemOf& one) {
            return one.place.region == region->second && one.place.id == id;
        };
        const auto known = std::ranges::find_if(found_, is_it);
        if (known == found_.end())
            return complain(reference, fmt::format("{} tidak mempunyai masalah {}", regions_[region->second].name,
                                                   utf8::printable(id)));
        const auto [at, is_new] = declared_.emplace(std::pair{region->second, id}, group);
        if (!is_new) return complain(reference, "masalah ini sudah dipadankan di atasnya");
        // The same sentence elsewhere means the same.
        sentences_[plain_words(written(known->masalah->uraian))].push_back({commodity_of(*known->masalah), group});
    }

    void complain(const Text& reference, const std::string& text) {
        complaints_.push_back(fmt::format("{}:{}: \"{}\": {}", utf8::printable(padan_->source.name()),
                                          padan_->source.place(reference.span.begin).line, utf8::printable(*reference),
                                          text));
    }

    void add(const ProblemOf& one) {
        const auto agreed = declared_.find({one.place.region, one.place.id});
        const auto group = agreed == declared_.end() ? group_of(*one.masalah) : agreed->second;
        made_.all[group].members.push_back(one);
        made_.positions[{one.place.region, one.place.id}] = group;
    }

    /// That of its sentence, unless the one is about another commodity; else a new one.
    std::size_t group_of(const Masalah& masalah) {
        auto& known = sentences_[plain_words(written(masalah.uraian))];
        const auto commodity = commodity_of(masalah);
        auto same = std::ranges::find(known, commodity, &Sentence::commodity);
        if (same == known.end())
            same = commodity.empty() ? known.begin() : std::ranges::find(known, std::string{}, &Sentence::commodity);
        if (same == known.end()) {
            same = known.insert(same, {commodity, made_.all.size()});
            made_.all.push_back({.uraian = written(masalah.uraian)});
        }
        if (same->commodity.empty()) same->commodity = commodity;
        return same->group;
    }

    /// Of equal ranks the one that stands first in the file.
    void name_firsts() {
        made_.firsts.resize(regions_.size());
        auto ranked = found_;
        std::erase_if(ranked, [](const ProblemOf& one) { return !one.rank; });
        std::ranges::stable_sort(ranked, {}, [](const ProblemOf& one) { return *one.rank; });
        for (const auto& one : ranked) {
            auto& firsts = made_.firsts[one.place.region];
            const auto group = made_.positions.at({one.place.region, one.place.id});
            if (firsts.size() < named_first && std::ranges::find(firsts, group) == firsts.end())
                firsts.push_back(group);
        }
    }

    void rank_anew() {
        List<Masalah> problems;
        problems.items.resize(made_.all.size());
        std::vector<FilledSheet> sheets;
        for (std::size_t i = 0; i < regions_.size(); ++i)
            if (!made_.firsts[i].empty()) sheets.push_back({.assessor = regions_[i].name, .order = made_.firsts[i]});
        if (sheets.empty()) return;
        const Pemeringkatan how;
        RankingQuestion question{how, problems};
        question.method = Metode::preferensi;
        question.sheets = sheets;
        const auto ranking = suluh::rank(question);
        for (const auto& one : ranking.problems) {
            made_.all[one.problem].rank = one.rank;
            made_.all[one.problem].points = one.score.value_or(Ratio{});
        }
    }

    void order() {
        // A padan may name only programa that are not given.
        std::vector<std::size_t> order;
        for (std::size_t i = 0; i < made_.all.size(); ++i) order.push_back(i);
        rank_anew();
        const auto before = [&](std::size_t a, std::size_t b) {
            const auto& one = made_.all[a];
            const auto& other = made_.all[b];
            if (one.rank != other.rank) return one.rank < other.rank;
            const auto regions = one.regions().size();
            const auto others = other.regions().size();
            if (regions != others) return regions > others;
            const auto best = best_of(one);
            const auto others_best = best_of(other);
            if (best != others_best) return ranks_before(best, others_best);
            return first_of(one) < first_of(other);
        };
        std::erase_if(order, [&](std::size_t i) { return made_.all[i].members.empty(); });
        std::ranges::stable_sort(order, before);
        std::vector<std::size_t> moved(made_.all.size());
        std::vector<Problem> sorted;
        for (const auto from : order) {
            moved[from] = sorted.size();
            sorted.push_back(std::move(made_.all[from]));
        }
        made_.all = std::move(sorted);
        for (auto& [place, position] : made_.positions) position = moved[position];
        for (auto& firsts : made_.firsts)
            for (auto& position : firsts) position = moved[position];
    }

    /// The best rank that a region gave it.
    static std::optional<Decimal> best_of(const Problem& problem) {
        return std::ranges::min_element(problem.members, ranks_before, &ProblemOf::rank)->rank;
    }

    static std::pair<std::size_t, std::uint32_t> first_of(const Problem& problem) {
        const auto& place = problem.members.front().place;
        return {place.region, place.line};
    }

    const std::vector<Region>& regions_;
    const Document* padan_;
    std::vector<std::string>& complaints_;
    std::vector<std::string>& notices_;
    std::vector<std::string> elsewhere_; ///< references to programa that are not given
    std::vector<ProblemOf> found_;
    std::map<std::string, std::size_t> codes_;                            ///< "KODE/TAHUN" and "KODE" → region
    std::map<std::pair<std::size_t, std::string>, std::size_t> declared_; ///< region and id → group
    std::map<std::string, std::vector<Sentence>> sentences_;              ///< by their words
    Problems made_;
};

} // namespace

std::string Problem::komoditas() const {
    return each_once(members, [](const Masalah& one) { return written(one.komoditas); });
}

std::string Problem::jenis() const {
    return each_once(members,
                     [](const Masalah& one) { return one.jenis.present() ? std::string{spelling(*one.jenis)} : ""; });
}

std::string Problem::faktor() const {
    return each_once(members,
                     [](const Masalah& one) { return one.faktor.present() ? std::string{spelling(*one.faktor)} : ""; });
}

std::vector<std::size_t> Problem::regions() const {
    std::vector<std::size_t> all;
    for (const auto& member : members)
        if (all.empty() || all.back() != member.place.region) all.push_back(member.place.region);
    return all;
}

Problems merge_problems(const std::vector<Region>& regions, const Document* padan, std::vector<std::string>& complaints,
                        std::vector<std::string>& notices) {
    return Merger{regions, padan, complaints, notices}.merged();
}

} // namespace suluh::rekap
