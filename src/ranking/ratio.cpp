#include "ranking/ratio.hpp"

#include <algorithm>
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
    if (exact && a.denominator_ == 1 && b.denominator_ == 1) { // as most scores are
        Ratio result;
        const bool overflow = subtract ? __builtin_sub_overflow(a.numerator_, b.numerator_, &result.numerator_)
                                       : __builtin_add_overflow(a.numerator_, b.numerator_, &result.numerator_);
        return overflow ? Ratio{0, 1, false} : result;
    }
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
    if (exact && a.denominator_ == 1 && b.denominator_ == 1) {
        Ratio result;
        result.numerator_ = times(a.numerator_, b.numerator_, exact);
        return exact ? result : Ratio{0, 1, false};
    }
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

Ratio Ratio::floor() const {
    const auto below = numerator_ / denominator_ - (numerator_ % denominator_ < 0 ? 1 : 0);
    return {below, 1, exact_};
}

bool Ratio::has_places(int places) const {
    Whole power = 1;
    for (int i = 0; i < places; ++i) power *= 10;
    return exact_ && power % denominator_ == 0;
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
