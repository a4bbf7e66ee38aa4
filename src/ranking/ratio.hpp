// Exact fractions, for scores that are added, multiplied and divided and must then compare without rounding.
#pragma once

#include <compare>
#include <optional>
#include <string>

#include "suluh/decimal.hpp"

namespace suluh {

/// numerator / denominator in lowest terms. A result that does not fit is poisoned and stays so: nobody may order by
/// it.
class Ratio {
public:
    __extension__ using Whole = __int128;

    Ratio() = default;
    explicit Ratio(const Decimal& value);
    explicit Ratio(std::int64_t whole) : numerator_(whole) {}

    bool exact() const { return exact_; }
    bool is_zero() const { return numerator_ == 0; }
    bool is_negative() const { return numerator_ < 0; }
    bool is_whole() const { return denominator_ == 1; }

    friend Ratio operator+(const Ratio& a, const Ratio& b);
    friend Ratio operator-(const Ratio& a, const Ratio& b);
    friend Ratio operator*(const Ratio& a, const Ratio& b);
    /// Dividing by zero poisons.
    friend Ratio operator/(const Ratio& a, const Ratio& b);

    /// How two fractions compare, however large they are; empty when either is poisoned.
    static std::optional<std::strong_ordering> compare(const Ratio& a, const Ratio& b);

    /// The largest whole number that is not above; 0 when poisoned.
    Ratio floor() const;
    /// ASCII with a point: the nearest number with so many digits behind it, halves away from zero, without trailing
    /// zeros.
    std::string digits(int places) const;
    /// The same for people: "1.234,5".
    std::string indonesian(int places) const;
    /// Whether so many digits after the point say it exactly.
    bool has_places(int places) const;
    double approximate() const { return static_cast<double>(numerator_) / static_cast<double>(denominator_); }

private:
    Ratio(Whole numerator, Whole denominator, bool exact); ///< in lowest terms
    static Ratio sum(const Ratio& a, const Ratio& b, bool subtract);

    Whole numerator_ = 0;
    Whole denominator_ = 1;
    bool exact_ = true;
};

/// Whether a comes before b in a ranking by score, the higher first. Poisoned values come before nothing.
bool is_above(const Ratio& a, const Ratio& b);
bool is_equal(const Ratio& a, const Ratio& b);

} // namespace suluh
