// Exact fractions, for scores that are added, multiplied and divided and must then compare without rounding.
#pragma once

#include <compare>
#include <optional>

#include "suluh/decimal.hpp"

namespace suluh {

/// numerator / denominator in lowest terms. A result that does not fit is poisoned and stays so: nobody may order by
/// it.
class Ratio {
public:
    __extension__ using Whole = __int128;

    Ratio() = default;
    explicit Ratio(const Decimal& value);

    bool exact() const { return exact_; }
    bool is_zero() const { return numerator_ == 0; }

    friend Ratio operator+(const Ratio& a, const Ratio& b);
    friend Ratio operator-(const Ratio& a, const Ratio& b);
    friend Ratio operator*(const Ratio& a, const Ratio& b);
    /// Dividing by zero poisons.
    friend Ratio operator/(const Ratio& a, const Ratio& b);

    /// How two fractions compare; empty when either is poisoned or the comparison itself does not fit.
    static std::optional<std::strong_ordering> compare(const Ratio& a, const Ratio& b);

private:
    Ratio(Whole numerator, Whole denominator, bool exact);
    static Ratio sum(const Ratio& a, const Ratio& b, bool subtract);

    Whole numerator_ = 0;
    Whole denominator_ = 1;
    bool exact_ = true;
};

} // namespace suluh
