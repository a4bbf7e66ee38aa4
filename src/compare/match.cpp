#include "compare/match.hpp"

#include <algorithm>
#include <deque>
#include <string>
#include <unordered_map>
#include <unordered_set>

namespace suluh::compare {

namespace {

/// Over this many comparisons, rows without a name are matched in their order.
constexpr std::size_t most_comparisons = 100'000;

class Matcher {
public:
    Matcher(const Item& old_list, const Item& new_list)
        : old_(old_list.items), new_(new_list.items), used_(old_.size(), false) {
        result_.old_of.assign(new_.size(), Match::none);
    }

    Match run() {
        by([](const Item& item) { return item.name + '\x02' + signature(item); });
        by([](const Item& item) {
            const auto content = signature(item, true);
            return item.has_id && summary(item).empty() ? std::string{} : content;
        });
        by_sentence();
        by([](const Item& item) { return item.name; });
        by_likeness();
        for (std::size_t i = 0; i < old_.size(); ++i)
            if (!used_[i]) result_.gone.push_back(i);
        find_moved();
        return std::move(result_);
    }

private:
    /// Pairs what is still alone and has the same key; in order where several have it. An empty key is none.
    template <class Key>
    void by(const Key& key_of) {
        std::unordered_map<std::string, std::deque<std::size_t>> places;
        for (std::size_t i = 0; i < old_.size(); ++i)
            if (!used_[i]) places[key_of(old_[i])].push_back(i);
        for (std::size_t i = 0; i < new_.size(); ++i) {
            if (result_.old_of[i] != Match::none) continue;
            const auto key = key_of(new_[i]);
            const auto found = places.find(key);
            if (key.empty() || found == places.end() || found->second.empty()) continue;
            pair(found->second.front(), i);
            found->second.pop_front();
        }
    }

    /// An id that was changed with the content: the sentence stayed, and no other row says it. A row that kept both is
    /// not meant.
    void by_sentence() {
        const auto key_of = [](const Item& item) { return item.has_id ? summary(item) : std::string{}; };
        std::unordered_map<std::string, int> before;
        std::unordered_map<std::string, int> after;
        for (const auto& item : old_) ++before[key_of(item)];
        for (const auto& item : new_) ++after[key_of(item)];
        by([&](const Item& item) {
            const auto key = key_of(item);
            return before[key] == 1 && after[key] == 1 ? key : std::string{};
        });
    }

    void by_likeness() {
        std::vector<std::size_t> left;
        std::vector<std::size_t> right;
        for (std::size_t i = 0; i < old_.size(); ++i)
            if (!used_[i] && !old_[i].has_id) left.push_back(i);
        for (std::size_t i = 0; i < new_.size(); ++i)
            if (result_.old_of[i] == Match::none && !new_[i].has_id) right.push_back(i);
        const bool one_each = left.size() == 1 && right.size() == 1 && old_[left.front()].name.empty() &&
                              new_[right.front()].name.empty();
        if (one_each || left.size() * right.size() > most_comparisons) {
            for (std::size_t i = 0; i < std::min(left.size(), right.size()); ++i) pair(left[i], right[i]);
            return;
        }
        struct Pair {
            double likeness;
            std::size_t before, after;
        };
        std::vector<Pair> pairs;
        for (const auto before : left)
            for (const auto after : right)
                if (const auto much = likeness(old_[before], new_[after]); much > 0)
                    pairs.push_back({much, before, after});
        std::ranges::stable_sort(pairs, [](const Pair& a, const Pair& b) { return a.likeness > b.likeness; });
        for (const auto& one : pairs)
            if (!used_[one.before] && result_.old_of[one.after] == Match::none) pair(one.before, one.after);
    }

    /// The share of members that say the same; rows with other names are not alike.
    static double likeness(const Item& a, const Item& b) {
        if (!a.name.empty() && !b.name.empty()) return 0;
        std::unordered_set<std::string> texts;
        for (const auto& member : a.items) texts.insert(key_and_text(member));
        const auto same =
            std::ranges::count_if(b.items, [&](const Item& member) { return texts.contains(key_and_text(member)); });
        const auto most = std::max(a.items.size(), b.items.size());
        return most == 0 ? 0 : static_cast<double>(same) / static_cast<double>(most);
    }

    static std::string key_and_text(const Item& member) {
        return (member.field == nullptr ? std::string{} : std::string{member.field->key}) + '\x01' + signature(member);
    }

    void pair(std::size_t before, std::size_t after) {
        used_[before] = true;
        result_.old_of[after] = before;
    }

    /// All that is not part of the longest run that kept its order.
    void find_moved() {
        result_.moved.assign(new_.size(), false);
        std::vector<std::size_t> last; // of the best run of each length: where it ends
        std::vector<std::size_t> previous(new_.size(), Match::none);
        for (std::size_t i = 0; i < new_.size(); ++i) {
            const auto at = result_.old_of[i];
            if (at == Match::none) continue;
            result_.moved[i] = true;
            const auto place =
                std::ranges::lower_bound(last, at, {}, [&](std::size_t end) { return result_.old_of[end]; });
            if (place != last.begin()) previous[i] = *(place - 1);
            if (place == last.end())
                last.push_back(i);
            else
                *place = i;
        }
        for (auto i = last.empty() ? Match::none : last.back(); i != Match::none; i = previous[i])
            result_.moved[i] = false;
    }

    const std::vector<Item>& old_;
    const std::vector<Item>& new_;
    std::vector<bool> used_;
    Match result_;
};

} // namespace

Match match(const Item& old_list, const Item& new_list) {
    return Matcher{old_list, new_list}.run();
}

} // namespace suluh::compare
