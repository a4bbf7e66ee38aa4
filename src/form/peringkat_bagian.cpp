#include "form/peringkat_bagian.hpp"

#include <algorithm>
#include <cmath>

#include "form/groups.hpp"
#include "form/region.hpp"
#include "form/row.hpp"
#include "ranking/say.hpp"
#include "text/suggest.hpp"
#include "text/utf8.hpp"

namespace suluh::peringkat {

namespace {

constexpr int finest = 12;
constexpr int in_sums = 4;   ///< digits behind the comma in a reckoning by hand
constexpr int in_shares = 6; ///< the same for what is small
constexpr std::size_t longest_name = 24;

Programa region_holder(const Document& document) {
    Programa holder;
    if (const auto* programa = document.programa()) {
        holder.tingkat = programa->tingkat;
        holder.wilayah = programa->wilayah;
    } else if (const auto* own = std::get_if<DokumenPemeringkatan>(&document.body)) {
        holder.wilayah = own->wilayah;
    }
    return holder;
}

} // namespace

int places_of(const Ranking& ranking) {
    std::vector<Ratio> scores;
    for (const auto& one : ranking.problems) scores.push_back(*one.score);
    std::ranges::sort(scores, is_above);
    int places = ranking.method->metode == Metode::ahp ? 3 : 2;
    const auto confused = [&](int digits) {
        for (std::size_t i = 1; i < scores.size(); ++i)
            if (!is_equal(scores[i - 1], scores[i]) && scores[i - 1].digits(digits) == scores[i].digits(digits))
                return true;
        return false;
    };
    while (places < finest && confused(places)) ++places;
    return places;
}

bool shows_exactly(const Ranking& ranking, int places) {
    return std::ranges::all_of(ranking.problems, [&](const Ranked& one) { return one.score->has_places(places); });
}

std::string rank_text(const RankingPage& page, int rank) {
    return page.roman ? roman(static_cast<std::size_t>(rank)) : std::to_string(rank);
}

std::string short_name(const Criterion& criterion) {
    return utf8::length(criterion.name) <= longest_name ? criterion.name : criterion.id;
}

std::string group_key_of(const RankingQuestion& question) {
    if (!question.per.empty()) return fold_word(question.per);
    return question.how.per.present() ? fold_word(*question.how.per) : std::string{};
}

std::string group_title(const RankingPage& page, std::size_t group) {
    const auto key = group_key_of(page.question);
    if (key.empty()) return {};
    const auto& name = page.ranking.groups[group].name;
    return name.empty() ? "Tanpa " + key : utf8::capitalised(name);
}

std::string figure(const Ratio& value) {
    const auto size = value.is_negative() ? Ratio{0} - value : value;
    return value.indonesian(is_above(Ratio{1}, size) ? in_shares : in_sums);
}

std::string equals(const Ratio& value) {
    const auto size = value.is_negative() ? Ratio{0} - value : value;
    return (value.has_places(is_above(Ratio{1}, size) ? in_shares : in_sums) ? "= " : "≈ ") + figure(value);
}

Ratio rounded(double value) {
    constexpr double scale = 1e12;
    return Ratio{std::llround(value * scale)} / Ratio{static_cast<std::int64_t>(scale)};
}

std::string region_of(const Document& document) {
    const auto holder = region_holder(document);
    const std::array<const Programa*, 1> all{&holder};
    return holder.wilayah.absent() ? std::string{} : full_region(all);
}

std::string year_of(const Document& document) {
    if (const auto* programa = document.programa()) return written(programa->tahun);
    const auto* own = std::get_if<DokumenPemeringkatan>(&document.body);
    return own == nullptr ? std::string{} : written(own->tahun);
}

std::string date_of(const RankingQuestion& question) {
    const auto& date = question.how.tanggal;
    return date.present() ? format_date(*date) : written(date);
}

std::vector<std::string> assessors_of(const RankingPage& page) {
    std::vector<std::string> names;
    const auto add = [&](std::string_view name) {
        if (!name.empty() && std::ranges::find(names, name) == names.end()) names.emplace_back(name);
    };
    for (const auto& one : page.question.sheets) add(one.assessor);
    if (!names.empty()) return names;
    for (const auto& one : page.ranking.table.assessors) add(one.name);
    if (page.ranking.table.cells.empty())
        for (const auto& one : page.question.how.penilai) add(written(one.nama));
    const auto metode = page.ranking.method->metode;
    if (metode == Metode::berpasangan || metode == Metode::preferensi)
        for (const auto& one : page.question.how.perbandingan) add(written(one.penilai));
    for (const auto& one : page.ranking.figures.consistency) add(one.who);
    return names;
}

std::vector<Duel> duels_of(const Ranking& ranking, std::size_t problem) {
    const auto& group = ranking.groups[ranking.problems[problem].group].problems;
    const auto own = static_cast<std::size_t>(std::ranges::find(group, problem) - group.begin());
    std::vector<Duel> duels;
    for (std::size_t i = 0; i < group.size(); ++i) {
        if (i == own) continue;
        const auto& won = ranking.problems[problem].terms[i - (i > own ? 1 : 0)];
        const auto& lost = ranking.problems[group[i]].terms[own - (own > i ? 1 : 0)];
        duels.push_back({group[i], won.score, lost.score});
    }
    return duels;
}

std::array<int, 3> namings_of(const Ranked& one) {
    std::array<int, 3> times{};
    for (const auto& term : one.terms)
        for (std::size_t place = 0; place < times.size(); ++place)
            if (is_equal(term.score, Ratio{static_cast<std::int64_t>(times.size() - place)})) ++times[place];
    return times;
}

} // namespace suluh::peringkat
