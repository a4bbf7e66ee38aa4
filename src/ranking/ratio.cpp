#include "ranking/ratio.hpp"

#include <string>

namespace suluh {

namespace {

using Whole = Ratio::Whole;

Whole greatest_common_divisor(Whole a, Whole b) {
    while (b != 0) {
        const Whole rest = a % b;
        a = b;
        b = rest;
    }
    return a < 0 ? -a : a;
}

/// a * b; clears `exact` when it does not fit.
Whole times(Whole a, Whole b, bool& exact) {
    Whole result = 0;
    if (__builtin_mul_overflow(a, b, &result)) exact = false;
    return result;
}

} // namespace

Ratio::Ratio(Whole numerator, Whole denominator, bool exact)
    : numerator_(numerator), denominator_(denominator), exact_(exact && denominator != 0) {
    if (!exact_) {
        numerator_ = 0;
        denominator_ = 1;
        return;
    }
    const auto divisor = greatest_common_divisor(numerator_, denominator_);
    numerator_ /= denominator_ < 0 ? -divisor : divisor;
    denominator_ /= denominator_ < 0 ? -divisor : divisor;
}

Ratio::Ratio(const Decimal& value) {
    bool fraction = false;
    for (const char c : value.digits()) {
        if (c == '.') fraction = true;
        if (c < '0' || c > '9') continue;
        numerator_ = times(numerator_, 10, exact_);
        if (__builtin_add_overflow(numerator_, static_cast<Whole>(c - '0'), &numerator_)) exact_ = false;
        if (fraction) denominator_ = times(denominator_, 10, exact_);
    }
    *this = Ratio(value.is_negative() ? -numerator_ : numerator_, denominator_, exact_);
}

Ratio Ratio::sum(const Ratio& a, const Ratio& b, bool subtract) {
    bool exact = a.exact_ && b.exact_;
    const auto divisor = greatest_common_divisor(a.denominator_, b.denominator_);
    const auto left = times(a.numerator_, b.denominator_ / divisor, exact);
    const auto right = times(b.numerator_, a.denominator_ / divisor, exact);
    Whole result = 0;
    const bool overflow =
        subtract ? __builtin_sub_overflow(left, right, &result) : __builtin_add_overflow(left, right, &result);
    const auto denominator = times(a.denominator_, b.denominator_ / divisor, exact);
    return {result, denominator, exact && !overflow};
}

Ratio operator+(const Ratio& a, const Ratio& b) {
    return Ratio::sum(a, b, false);
}

Ratio operator-(const Ratio& a, const Ratio& b) {
    return Ratio::sum(a, b, true);
}

Ratio operator*(const Ratio& a, const Ratio& b) {
    bool exact = a.exact_ && b.exact_;
    const auto numerator = times(a.numerator_, b.numerator_, exact);
    const auto denominator = times(a.denominator_, b.denominator_, exact);
    return {numerator, denominator, exact};
}

Ratio operator/(const Ratio& a, const Ratio& b) {
    bool exact = a.exact_ && b.exact_;
    const auto numerator = times(a.numerator_, b.denominator_, exact);
    const auto denominator = times(a.denominator_, b.numerator_, exact);
    return {numerator, denominator, exact};
}

std::optional<std::strong_ordering> Ratio::compare(const Ratio& a, const Ratio& b) {
    const auto difference = a - b;
    if (!difference.exact()) return std::nullopt;
    return difference.numerator_ <=> static_cast<Whole>(0);
}

} // namespace suluh
