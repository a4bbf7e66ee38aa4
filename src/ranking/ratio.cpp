#include "ranking/ratio.hpp"

#include <algorithm>
#include <limits>
#include <numeric>
#include <string>
#include <utility>

namespace suluh {

namespace {

using Whole = Ratio::Whole;

/// Not negative.
Whole greatest_common_divisor(Whole a, Whole b) {
    if (a < 0) a = -a;
    if (b < 0) b = -b;
    constexpr Whole small = std::numeric_limits<std::uint64_t>::max();
    while (b != 0) {
        if (a <= small && b <= small) return std::gcd(static_cast<std::uint64_t>(a), static_cast<std::uint64_t>(b));
        const Whole rest = a % b;
        a = b;
        b = rest;
    }
    return a;
}

/// Whether it can be negated.
bool fits(Whole value) {
    constexpr Whole half = static_cast<Whole>(1) << 126;
    constexpr Whole lowest = -half - half;
    return value != lowest;
}

/// a * b; clears `exact` when it does not fit.
Whole times(Whole a, Whole b, bool& exact) {
    Whole result = 0;
    if (__builtin_mul_overflow(a, b, &result) || !fits(result)) exact = false;
    return result;
}

/// a + b or a - b; clears `exact` when it does not fit.
Whole plus(Whole a, Whole b, bool subtract, bool& exact) {
    Whole result = 0;
    const bool overflow = subtract ? __builtin_sub_overflow(a, b, &result) : __builtin_add_overflow(a, b, &result);
    if (overflow || !fits(result)) exact = false;
    return result;
}

/// The largest whole number that is not above a / b, b positive.
Whole floored(Whole a, Whole b) {
    return a / b - (a % b < 0 ? 1 : 0);
}

/// How a / b and c / d compare, b and d positive: by their continued fractions, which nothing is too large for.
std::strong_ordering compared(Whole a, Whole b, Whole c, Whole d) {
    for (bool turned = false;; turned = !turned) {
        const Whole left = floored(a, b);
        const Whole right = floored(c, d);
        if (left != right) return turned ? right <=> left : left <=> right;
        a -= left * b;
        c -= right * d;
        if (a == 0 || c == 0) return turned ? c <=> a : a <=> c;
        std::swap(a, b);
        std::swap(c, d);
    }
}

} // namespace

Ratio::Ratio(Whole numerator, Whole denominator, bool exact) {
    if (exact) {
        numerator_ = numerator;
        denominator_ = denominator;
    } else {
        exact_ = false;
    }
}

Ratio::Ratio(const Decimal& value) {
    if (const auto whole = value.whole(); whole != 0 || value.is_zero()) { // as most scores are
        numerator_ = whole;
        return;
    }
    bool exact = true;
    Whole numerator = 0;
    Whole denominator = 1;
    bool fraction = false;
    for (const char c : value.digits()) {
        if (c == '.') fraction = true;
        if (c < '0' || c > '9') continue;
        numerator = plus(times(numerator, 10, exact), c - '0', false, exact);
        if (fraction) denominator = times(denominator, 10, exact);
    }
    const auto divisor = exact ? greatest_common_divisor(numerator, denominator) : 1;
    *this = Ratio((value.is_negative() ? -numerator : numerator) / divisor, denominator / divisor, exact);
}

Ratio Ratio::sum(const Ratio& a, const Ratio& b, bool subtract) {
    bool exact = a.exact_ && b.exact_;
    if (a.denominator_ == 1 && b.denominator_ == 1) {
        const auto whole = plus(a.numerator_, b.numerator_, subtract, exact);
        return {whole, 1, exact};
    }
    // Divided as early as can be, so that what fits in the end fits on the way (Knuth 4.5.1).
    const auto divisor = greatest_common_divisor(a.denominator_, b.denominator_);
    const auto left = times(a.numerator_, b.denominator_ / divisor, exact);
    const auto right = times(b.numerator_, a.denominator_ / divisor, exact);
    const auto above = plus(left, right, subtract, exact);
    if (!exact) return {0, 1, false};
    const auto rest = greatest_common_divisor(above, divisor);
    const auto below = times(a.denominator_ / divisor, b.denominator_ / rest, exact);
    return {above / rest, below, exact};
}

Ratio operator+(const Ratio& a, const Ratio& b) {
    return Ratio::sum(a, b, false);
}

Ratio operator-(const Ratio& a, const Ratio& b) {
    return Ratio::sum(a, b, true);
}

Ratio operator*(const Ratio& a, const Ratio& b) {
    bool exact = a.exact_ && b.exact_;
    if (a.denominator_ == 1 && b.denominator_ == 1) {
        const auto whole = times(a.numerator_, b.numerator_, exact);
        return {whole, 1, exact};
    }
    const auto one = greatest_common_divisor(a.numerator_, b.denominator_);
    const auto other = greatest_common_divisor(b.numerator_, a.denominator_);
    const auto above = times(a.numerator_ / one, b.numerator_ / other, exact);
    const auto below = times(a.denominator_ / other, b.denominator_ / one, exact);
    return {above, below, exact};
}

Ratio operator/(const Ratio& a, const Ratio& b) {
    if (b.numerator_ == 0) return {0, 1, false};
    const bool negative = b.numerator_ < 0;
    return a * Ratio{negative ? -b.denominator_ : b.denominator_, negative ? -b.numerator_ : b.numerator_, b.exact_};
}

std::optional<std::strong_ordering> Ratio::compare(const Ratio& a, const Ratio& b) {
    if (!a.exact_ || !b.exact_) return std::nullopt;
    if (a.denominator_ == b.denominator_) return a.numerator_ <=> b.numerator_;
    return compared(a.numerator_, a.denominator_, b.numerator_, b.denominator_);
}

Ratio Ratio::floor() const {
    return {floored(numerator_, denominator_), 1, exact_};
}

bool Ratio::has_places(int places) const {
    Whole rest = denominator_;
    for (int i = 0; i < places && rest != 1; ++i) rest /= greatest_common_divisor(rest, 10);
    return exact_ && rest == 1;
}

std::string Ratio::digits(int places) const {
    const bool negative = numerator_ < 0;
    auto above = negative ? -numerator_ : numerator_;
    auto below = denominator_;
    constexpr auto room = static_cast<Whole>(1) << 120;
    while (below > room) { // no printed digit is that small
        above /= 16;
        below /= 16;
    }
    auto whole = above / below;
    auto rest = above % below;
    std::string fraction;
    for (int i = 0; i < places; ++i) {
        rest *= 10;
        fraction += static_cast<char>('0' + static_cast<int>(rest / below));
        rest %= below;
    }
    if (rest * 2 >= below) { // one up
        auto digit = fraction.rbegin();
        while (digit != fraction.rend() && *digit == '9') *digit++ = '0';
        if (digit == fraction.rend())
            ++whole;
        else
            ++*digit;
    }
    while (!fraction.empty() && fraction.back() == '0') fraction.pop_back();
    std::string text;
    do {
        text.insert(text.begin(), static_cast<char>('0' + static_cast<int>(whole % 10)));
        whole /= 10;
    } while (whole > 0);
    if (!fraction.empty()) text += "." + fraction;
    return negative && text != "0" ? "-" + text : text;
}

std::string Ratio::indonesian(int places) const {
    const auto plain = digits(places);
    const auto point = std::min(plain.find('.'), plain.size());
    const std::size_t first = plain.starts_with('-') ? 1 : 0;
    std::string text{plain.substr(0, first)};
    for (auto i = first; i < point; ++i) {
        text += plain[i];
        const auto left = point - i - 1;
        if (left > 0 && left % 3 == 0) text += '.';
    }
    if (point < plain.size()) text += "," + plain.substr(point + 1);
    return text;
}

bool is_above(const Ratio& a, const Ratio& b) {
    const auto order = Ratio::compare(a, b);
    return order && *order > 0;
}

bool is_equal(const Ratio& a, const Ratio& b) {
    const auto order = Ratio::compare(a, b);
    return order && *order == 0;
}

} // namespace suluh
