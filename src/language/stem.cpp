#include "language/stem.hpp"

#include <array>
#include <optional>

namespace suluh {

namespace {

constexpr std::size_t longest_word = 40;
constexpr std::size_t shortest_root = 3;

struct Rule {
    std::string_view prefix;
    std::string_view restored; ///< the sound that the prefix swallowed
};

// Longer prefixes first; a prefix stands once for each sound that it may have swallowed.
constexpr std::array<Rule, 16> nasal{{{"menge", ""},
                                      {"meng", ""},
                                      {"meng", "k"},
                                      {"meny", "s"},
                                      {"mem", ""},
                                      {"mem", "p"},
                                      {"men", ""},
                                      {"men", "t"},
                                      {"me", ""},
                                      {"penge", ""},
                                      {"peng", ""},
                                      {"peng", "k"},
                                      {"peny", "s"},
                                      {"pem", ""},
                                      {"pem", "p"},
                                      {"pen", ""}}};
constexpr std::array<Rule, 16> plain{{{"pen", "t"},
                                      {"per", ""},
                                      {"pel", ""},
                                      {"pe", ""},
                                      {"ber", ""},
                                      {"bel", ""},
                                      {"be", ""},
                                      {"ter", ""},
                                      {"te", ""},
                                      {"di", ""},
                                      {"ke", ""},
                                      {"se", ""},
                                      {"memper", ""},
                                      {"diper", ""},
                                      {"teper", ""},
                                      {"keber", ""}}};
constexpr std::array<std::string_view, 4> particles{"lah", "kah", "tah", "pun"};
constexpr std::array<std::string_view, 3> possessives{"nya", "ku", "mu"};
constexpr std::array<std::string_view, 4> suffixes{"kan", "an", "i", "in"}; // "manfaatin" is spoken

template <std::size_t N>
std::string_view without_end(std::string_view word, const std::array<std::string_view, N>& ends) {
    for (const auto end : ends)
        if (word.size() >= shortest_root + end.size() && word.ends_with(end))
            return word.substr(0, word.size() - end.size());
    return word;
}

class Stemmer {
public:
    explicit Stemmer(const std::function<bool(std::string_view)>& is_root) : is_root_(is_root) {}

    std::optional<std::string> find(std::string_view word) const {
        if (is_root_(word)) return std::string{word};
        for (const auto end : suffixes) { // each suffix that it might have, then none: ECS' loop back
            if (word.size() < shortest_root + end.size() || !word.ends_with(end)) continue;
            const auto base = word.substr(0, word.size() - end.size());
            if (is_root_(base)) return std::string{base};
            if (auto root = without_prefixes(base, 0)) return root;
        }
        return without_prefixes(word, 0);
    }

private:
    static constexpr int most_prefixes = 3;

    std::optional<std::string> without_prefixes(std::string_view word, int depth) const {
        if (depth == most_prefixes) return std::nullopt;
        for (const auto& rule : nasal)
            if (auto root = try_rule(word, rule, depth)) return root;
        for (const auto& rule : plain)
            if (auto root = try_rule(word, rule, depth)) return root;
        return std::nullopt;
    }

    std::optional<std::string> try_rule(std::string_view word, const Rule& rule, int depth) const {
        if (!word.starts_with(rule.prefix) || word.size() + rule.restored.size() < rule.prefix.size() + shortest_root)
            return std::nullopt;
        const auto base = std::string{rule.restored} + std::string{word.substr(rule.prefix.size())};
        if (is_root_(base)) return base;
        return without_prefixes(base, depth + 1);
    }

    const std::function<bool(std::string_view)>& is_root_;
};

} // namespace

Stem stem(std::string_view word, const std::function<bool(std::string_view)>& is_root) {
    if (word.size() > longest_word || word.size() < shortest_root) return {};
    const Stemmer stemmer{is_root};
    auto bare = without_end(word, particles);
    auto root = stemmer.find(bare);
    const auto owned = without_end(bare, possessives);
    if (!root && owned != bare) root = stemmer.find(owned);
    if (!root) return {};
    Stem result;
    result.act_noun = bare.starts_with("pe") && *root != bare && *root != owned;
    result.active = *root != bare && (bare.starts_with("me") || bare.starts_with("be"));
    result.passive = *root != bare && (bare.starts_with("di") || bare.starts_with("te") || bare.starts_with("ke"));
    result.root = std::move(*root);
    return result;
}

} // namespace suluh
