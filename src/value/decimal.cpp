#include "suluh/decimal.hpp"

#include <algorithm>
#include <limits>

#include "text/ascii.hpp"

namespace suluh {

namespace {

constexpr int kSignificantDigits = 18;
constexpr int kFractionDigits = 9;

using Coefficient = Decimal::Coefficient;

constexpr Coefficient kLargest = (((static_cast<Coefficient>(1) << 126) - 1) << 1) + 1;

// No document reaches the bounds; sticking at them keeps arithmetic on absurd input defined.
Coefficient saturated(bool negative) {
    return negative ? -kLargest : kLargest;
}

Coefficient multiply(Coefficient a, Coefficient b) {
    Coefficient result = 0;
    if (__builtin_mul_overflow(a, b, &result) || result < -kLargest) return saturated((a < 0) != (b < 0));
    return result;
}

Coefficient add(Coefficient a, Coefficient b) {
    Coefficient result = 0;
    if (__builtin_add_overflow(a, b, &result) || result < -kLargest) return saturated(a < 0);
    return result;
}

Coefficient scaled_up(Coefficient value, int places) {
    for (; places > 0 && value != 0; --places) value = multiply(value, 10);
    return value;
}

std::string magnitude(Coefficient value) {
    std::string reversed;
    do {
        const int digit = static_cast<int>(value % 10);
        reversed.push_back(static_cast<char>('0' + (digit < 0 ? -digit : digit)));
        value /= 10;
    } while (value != 0);
    std::reverse(reversed.begin(), reversed.end());
    return reversed;
}

struct Written {
    bool negative = false;
    std::string whole;
    std::string fraction;
};

Written written(Coefficient coefficient, int scale) {
    Written result{coefficient < 0, magnitude(coefficient), {}};
    const auto places = static_cast<std::size_t>(scale);
    if (result.whole.size() <= places) result.whole.insert(0, places + 1 - result.whole.size(), '0');
    result.fraction = result.whole.substr(result.whole.size() - places);
    result.whole.resize(result.whole.size() - places);
    return result;
}

} // namespace

Decimal::Decimal(Coefficient coefficient, int scale) : coefficient_(coefficient), scale_(scale) {
    while (scale_ > 0 && coefficient_ % 10 == 0) {
        coefficient_ /= 10;
        --scale_;
    }
}

bool Decimal::from_digits(std::string_view digits, Decimal& out) {
    const bool negative = digits.starts_with('-');
    if (negative) digits.remove_prefix(1);
    const std::size_t point = digits.find('.');
    const std::string_view whole = digits.substr(0, point);
    std::string_view fraction = point == std::string_view::npos ? std::string_view{} : digits.substr(point + 1);
    if (whole.empty() || (point != std::string_view::npos && fraction.empty())) return false;
    if (!std::all_of(whole.begin(), whole.end(), is_digit)) return false;
    if (!std::all_of(fraction.begin(), fraction.end(), is_digit)) return false;

    while (fraction.ends_with('0')) fraction.remove_suffix(1);
    const std::size_t leading = std::min(whole.find_first_not_of('0'), whole.size());
    std::string significant{whole.substr(leading)};
    significant += fraction;
    significant.erase(0, std::min(significant.find_first_not_of('0'), significant.size()));
    if (significant.size() > kSignificantDigits || fraction.size() > kFractionDigits) return false;

    Coefficient value = 0;
    for (const char c : significant) value = value * 10 + (c - '0');
    out = Decimal(negative ? -value : value, static_cast<int>(fraction.size()));
    return true;
}

std::string Decimal::digits() const {
    const Written parts = written(coefficient_, scale_);
    std::string result = parts.negative ? "-" : "";
    result += parts.whole;
    if (!parts.fraction.empty()) result += "." + parts.fraction;
    return result;
}

std::string Decimal::indonesian() const {
    const Written parts = written(coefficient_, scale_);
    std::string result = parts.negative ? "-" : "";
    for (std::size_t i = 0; i < parts.whole.size(); ++i) {
        if (i != 0 && (parts.whole.size() - i) % 3 == 0) result += '.';
        result += parts.whole[i];
    }
    if (!parts.fraction.empty()) result += "," + parts.fraction;
    return result;
}

std::int64_t Decimal::whole() const {
    const bool fits = coefficient_ >= std::numeric_limits<std::int64_t>::min() &&
                      coefficient_ <= std::numeric_limits<std::int64_t>::max();
    return is_whole() && fits ? static_cast<std::int64_t>(coefficient_) : 0;
}

Decimal Decimal::operator-() const {
    return {-coefficient_, scale_};
}

Decimal operator+(const Decimal& a, const Decimal& b) {
    const int scale = std::max(a.scale_, b.scale_);
    return {add(scaled_up(a.coefficient_, scale - a.scale_), scaled_up(b.coefficient_, scale - b.scale_)), scale};
}

Decimal operator-(const Decimal& a, const Decimal& b) {
    return a + -b;
}

Decimal operator*(const Decimal& a, const Decimal& b) {
    return {multiply(a.coefficient_, b.coefficient_), a.scale_ + b.scale_};
}

std::strong_ordering operator<=>(const Decimal& a, const Decimal& b) {
    const int scale = std::max(a.scale_, b.scale_);
    const Coefficient left = scaled_up(a.coefficient_, scale - a.scale_);
    const Coefficient right = scaled_up(b.coefficient_, scale - b.scale_);
    if (left == right) return std::strong_ordering::equal;
    return left < right ? std::strong_ordering::less : std::strong_ordering::greater;
}

} // namespace suluh
