// The activities in lines: by method, month, source of money, region and problem.
#include <algorithm>
#include <map>
#include <tuple>

#include "form/monev_plan.hpp"
#include "recap/recap.hpp"
#include "text/suggest.hpp"

namespace suluh::rekap {

namespace {

constexpr std::string_view unknown_month = "bulan tidak diketahui";
constexpr std::size_t months_a_year = 12;

/// Collects lines in the order of (class, key, unit). The key is printed as the first row writes it.
class Lines {
public:
    void add(int order, const std::string& key, const Activity& activity, const Part& part) {
        auto& line = lines_[{order, fold_word(key), activity.unit}];
        if (line.parts.empty()) line.key = key;
        line.unit = activity.unit;
        line.parts.push_back(part);
    }

    /// A line of a key that no activity has.
    void add_empty(int order, const std::string& key) {
        const auto next = lines_.lower_bound({order, fold_word(key), {}});
        if (next != lines_.end() && std::get<0>(next->first) == order && std::get<1>(next->first) == fold_word(key))
            return;
        lines_[{order, fold_word(key), std::string{without}}] = {key, std::string{without}, {}};
    }

    std::vector<Line> all() && {
        std::vector<Line> lines;
        for (auto& [key, line] : lines_) lines.push_back(std::move(line));
        return lines;
    }

private:
    std::map<std::tuple<int, std::string, std::string>, Line> lines_;
};

Part whole(const Recap& recap, std::size_t i) {
    const auto& one = recap.activities[i];
    return {i, one.has_rate() ? Decimal{} : one.volume.value_or(Decimal{}), one.money.value_or(Decimal{})};
}

int places_of(const Decimal& value) {
    const auto digits = value.digits();
    const auto point = digits.find('.');
    return point == std::string::npos ? 0 : static_cast<int>(digits.size() - point - 1);
}

} // namespace

std::vector<Decimal> spread_over(const Decimal& whole, std::size_t months) {
    const auto places = places_of(whole);
    Decimal unit{1};
    for (int i = 0; i < places; ++i) unit = unit * Decimal{10};
    std::vector<Decimal> parts;
    Decimal before;
    for (std::size_t month = 1; month <= months; ++month) {
        const auto share =
            Ratio{whole * unit} * Ratio{static_cast<std::int64_t>(month)} / Ratio{static_cast<std::int64_t>(months)};
        const auto upto = month == months ? whole : rounded(share.floor() / Ratio{unit}, places).value_or(before);
        parts.push_back(upto - before);
        before = upto;
    }
    return parts;
}

std::vector<Line> by_method(const Recap& recap) {
    Lines lines;
    for (std::size_t i = 0; i < recap.activities.size(); ++i) {
        const auto& one = recap.activities[i];
        lines.add(one.is_effort() ? 1 : 0, one.method, one, whole(recap, i));
    }
    return std::move(lines).all();
}

std::vector<Line> by_month(const Recap& recap) {
    Lines lines;
    for (std::size_t i = 0; i < recap.activities.size(); ++i) {
        const auto& one = recap.activities[i];
        const auto all = whole(recap, i);
        if (one.months.empty()) {
            lines.add(static_cast<int>(months_a_year) + 1, std::string{unknown_month}, one, all);
            continue;
        }
        const auto volume = spread_over(all.volume, one.months.size());
        const auto money = spread_over(all.money, one.months.size());
        for (std::size_t m = 0; m < one.months.size(); ++m)
            lines.add(one.months[m], std::string{month_name(one.months[m])}, one, {i, volume[m], money[m]});
    }
    for (int month = 1; month <= static_cast<int>(months_a_year); ++month)
        lines.add_empty(month, std::string{month_name(month)});
    return std::move(lines).all();
}

std::vector<Line> by_source(const Recap& recap) {
    Lines lines;
    for (std::size_t i = 0; i < recap.activities.size(); ++i) {
        const auto& one = recap.activities[i];
        const auto all = whole(recap, i);
        for (const auto& share : one.shares) {
            const int order = share.source == no_source ? 2 : share.source == unparted ? 1 : 0;
            lines.add(order, share.source, one, {i, all.volume, share.amount});
        }
    }
    return std::move(lines).all();
}

std::vector<Line> by_region(const Recap& recap) {
    Lines lines;
    for (std::size_t i = 0; i < recap.activities.size(); ++i) {
        const auto region = recap.activities[i].place.region;
        lines.add(static_cast<int>(region), recap.regions[region].name, recap.activities[i], whole(recap, i));
    }
    for (std::size_t i = 0; i < recap.regions.size(); ++i) lines.add_empty(static_cast<int>(i), recap.regions[i].name);
    return std::move(lines).all();
}

std::vector<Line> by_unit(const Recap& recap) {
    Lines lines;
    for (std::size_t i = 0; i < recap.activities.size(); ++i) lines.add(0, {}, recap.activities[i], whole(recap, i));
    return std::move(lines).all();
}

std::vector<Part> parts_of_problem(const Recap& recap, std::size_t problem) {
    std::vector<Part> parts;
    for (std::size_t i = 0; i < recap.activities.size(); ++i)
        if (std::ranges::binary_search(recap.activities[i].problems, problem)) parts.push_back(whole(recap, i));
    return parts;
}

Sums sums_of(const Recap& recap, std::span<const Part> parts) {
    Sums sums;
    std::vector<std::size_t> seen;
    for (const auto& part : parts) seen.push_back(part.activity);
    std::ranges::sort(seen);
    seen.erase(std::unique(seen.begin(), seen.end()), seen.end());
    sums.activities = seen.size();
    for (const auto i : seen) {
        const auto& one = recap.activities[i];
        sums.people += one.people.value_or(Decimal{});
        sums.men += one.men();
        sums.women += one.women();
        sums.wanita_tani += one.wanita_tani();
    }
    for (const auto& part : parts) {
        sums.volume += part.volume;
        sums.money += part.money;
    }
    return sums;
}

} // namespace suluh::rekap
