// Ranking by criteria a second time, from the text of the rules and with another technique: whole numbers of any length
// over common denominators, compared by multiplying across, and ranks by counting who stands above. Random inputs to
// compare both on.
#pragma once

#include <cstdint>
#include <optional>
#include <random>
#include <string>
#include <vector>

namespace suluh::test {

/// A whole number of any length, in digits of base 1e9, the last one first.
class Big {
public:
    Big(std::int64_t value); // NOLINT(google-explicit-constructor): 2 is a Big
    friend Big operator+(const Big& a, const Big& b);
    friend Big operator*(const Big& a, const Big& b);
    Big operator-() const;
    /// −1, 0 or 1.
    friend int order(const Big& a, const Big& b);
    double approximate() const;

private:
    using Digits = std::vector<std::uint32_t>;
    static int order_of(const Digits& a, const Digits& b);
    static Digits sum_of(const Digits& a, const Digits& b);
    static Digits difference_of(const Digits& a, const Digits& b); // a ≥ b
    void trim();

    Digits digits_;
    bool negative_ = false;
};

/// Thousandths: 12345 is 12,345.
using Milli = std::int64_t;
std::string written(Milli value);

struct Scoring {
    struct Criterion {
        Milli weight = 1000;
        bool falling = false;
    };
    std::string method;                      ///< bobot, gmp, usg, kali
    std::string seri;                        ///< rapat, lompat, berurutan
    std::optional<std::vector<Milli>> scale; ///< written in the document, or what gmp and usg bring along
    std::vector<Criterion> criteria;
    std::vector<Milli> assessors;                        ///< weights; empty: one score by all together
    std::vector<int> groups;                             ///< [problem]
    std::vector<std::vector<std::vector<Milli>>> scores; ///< [problem][assessor][criterion]

    std::size_t opinions() const { return assessors.empty() ? 1 : assessors.size(); }
    /// As a document, problems in the order of `order` if there is one. Problems are M0, M1 …
    std::string yaml(const std::vector<std::size_t>& order = {}) const;
};

/// What a problem scores: above / below, below the same sign for all.
struct Score {
    Big above{0};
    Big below{1};
};
/// Empty where something would be divided by zero. With `alone`, as if that assessor were alone.
std::optional<Score> slow_score(const Scoring& scoring, std::size_t problem, std::optional<std::size_t> alone = {});
/// −1, 0 or 1.
int order(const Score& a, const Score& b);
/// Empty where something would be divided by zero.
std::vector<int> slow_ranks(const Scoring& scoring);

struct Limits {
    std::size_t problems = 6, criteria = 4, assessors = 3;
    bool long_numbers = true;
};
class Random {
public:
    explicit Random(std::uint32_t seed) : engine_(seed) {}
    std::int64_t below(std::int64_t end) {
        return static_cast<std::int64_t>(engine_() % static_cast<std::uint64_t>(end));
    }
    std::int64_t between(std::int64_t first, std::int64_t last) { return first + below(last - first + 1); }
    bool chance(int of) { return below(of) == 0; }
    std::vector<std::size_t> permutation(std::size_t size);

private:
    std::mt19937_64 engine_;
};
Scoring random_scoring(Random& random, const Limits& limits = {}, const std::string& method = {});

} // namespace suluh::test
