// Exact decimal numbers. Everything that decides (money, areas, counts, scores) is a Decimal, never a double: sums come
// out to the last digit and compare without rounding.
#pragma once

#include <compare>
#include <cstdint>
#include <string>
#include <string_view>

namespace suluh {

/// A number coefficient / 10^scale, kept in its shortest form (2,50 is stored as 2,5), so that equal numbers are equal
/// member by member. Holds what `from_digits` accepts (18 significant digits, of which at most 9 after the point) and
/// sums of any number of such values that fits in a file; there is no rounding anywhere.
class Decimal {
public:
    __extension__ using Coefficient = __int128;

    constexpr Decimal() = default;
    constexpr Decimal(std::int64_t whole)
        : coefficient_(whole) {} // NOLINT(google-explicit-constructor): 2 is a Decimal

    /// `digits` is plain ASCII: optional '-', digits, optionally '.' and digits. Returns false (and leaves `out` alone)
    /// for anything else and for more digits than a Decimal holds.
    static bool from_digits(std::string_view digits, Decimal& out);

    /// ASCII with a point and no grouping: "1500000", "2.5", "-0.25". The form for JSON and CSV.
    std::string digits() const;
    /// Indonesian: thousands with '.', fraction with ',': "1.500.000", "2,5".
    std::string indonesian() const;

    bool is_whole() const { return scale_ == 0; }
    bool is_zero() const { return coefficient_ == 0; }
    bool is_negative() const { return coefficient_ < 0; }
    /// The value as an integer; only for whole numbers that fit (`is_whole()` and within int64), else 0.
    std::int64_t whole() const;

    Decimal operator-() const;
    friend Decimal operator+(const Decimal& a, const Decimal& b);
    friend Decimal operator-(const Decimal& a, const Decimal& b);
    /// Exact product. The scale may grow to 18; products of products are not what this type is for.
    friend Decimal operator*(const Decimal& a, const Decimal& b);
    Decimal& operator+=(const Decimal& other) { return *this = *this + other; }

    friend bool operator==(const Decimal&, const Decimal&) = default;
    friend std::strong_ordering operator<=>(const Decimal& a, const Decimal& b);

private:
    Decimal(Coefficient coefficient, int scale);

    Coefficient coefficient_ = 0;
    int scale_ = 0;
};

} // namespace suluh
