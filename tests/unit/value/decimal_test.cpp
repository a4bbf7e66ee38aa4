#include <cstdint>
#include <limits>
#include <random>

#include <doctest/doctest.h>

#include "suluh/decimal.hpp"

using suluh::Decimal;

namespace {

Decimal decimal(std::string_view digits) {
    Decimal result;
    REQUIRE(Decimal::from_digits(digits, result));
    return result;
}

} // namespace

TEST_CASE("a decimal keeps what was written, in its shortest form") {
    CHECK(decimal("2.50").digits() == "2.5");
    CHECK(decimal("007").digits() == "7");
    CHECK(decimal("-0.250").digits() == "-0.25");
    CHECK(decimal("-0").digits() == "0");
    CHECK(decimal("0.000000001").digits() == "0.000000001");
    CHECK(decimal("999999999999999999").digits() == "999999999999999999");
    CHECK(decimal("2.50") == decimal("2.5"));
    CHECK(Decimal(2) == decimal("2.0"));
}

TEST_CASE("a decimal refuses what is no number or too long, and leaves the target alone") {
    Decimal kept = 7;
    for (const char* text : {"", "-", ".", ".5", "5.", "1e3", "1,5", "+1", " 1", "1 ", "0x1", "--1", "1.2.3",
                             "1234567890123456789", "1.1234567891", "nan"}) {
        CAPTURE(text);
        CHECK_FALSE(Decimal::from_digits(text, kept));
        CHECK(kept == Decimal(7));
    }
    CHECK(decimal("000000000000000000000001").digits() == "1");
    CHECK(decimal("1.50000000000000000000").digits() == "1.5");
}

TEST_CASE("decimals print the Indonesian way") {
    CHECK(Decimal(0).indonesian() == "0");
    CHECK(Decimal(999).indonesian() == "999");
    CHECK(Decimal(1500).indonesian() == "1.500");
    CHECK(Decimal(1500000).indonesian() == "1.500.000");
    CHECK(decimal("-1234567.125").indonesian() == "-1.234.567,125");
    CHECK(decimal("0.05").indonesian() == "0,05");
}

TEST_CASE("sums and products are exact") {
    Decimal sum;
    for (int i = 0; i < 10; ++i) sum += decimal("0.1");
    CHECK(sum == Decimal(1));
    CHECK((decimal("0.3") - decimal("0.1")).digits() == "0.2");
    CHECK((decimal("2.5") * decimal("0.4")).digits() == "1");
    CHECK((decimal("0.000000001") * decimal("0.000000001")).digits() == "0.000000000000000001");
    CHECK((decimal("999999999999999999") * decimal("999999999999999999")).digits() ==
          "999999999999999998000000000000000001");
    CHECK((-decimal("2.5")).digits() == "-2.5");
    Decimal large;
    for (int i = 0; i < 100000; ++i) large += decimal("999999999999999999");
    CHECK(large.digits() == "99999999999999999900000");
}

TEST_CASE("decimals compare by value, not by spelling") {
    CHECK(decimal("2.5") < Decimal(3));
    CHECK(decimal("-2.5") < decimal("-2.25"));
    CHECK(decimal("0.1") < decimal("0.11"));
    CHECK((decimal("10") <=> decimal("10.0")) == std::strong_ordering::equal);
    CHECK(decimal("999999999999999999") > decimal("0.000000001"));
}

TEST_CASE("the integer value is only given for integers that fit") {
    CHECK(Decimal(-3).whole() == -3);
    CHECK(decimal("2.5").whole() == 0);
    CHECK((decimal("999999999999999999") * Decimal(1000)).whole() == 0);
    CHECK(Decimal(std::numeric_limits<std::int64_t>::min()).whole() == std::numeric_limits<std::int64_t>::min());
    CHECK(Decimal(std::numeric_limits<std::int64_t>::min()).digits() == "-9223372036854775808");
    CHECK(Decimal(0).is_zero());
    CHECK(decimal("-0.1").is_negative());
    CHECK_FALSE(decimal("0.1").is_whole());
}

TEST_CASE("decimals agree with 64-bit integers wherever those are exact") {
    std::mt19937_64 random(11);
    std::uniform_int_distribution<std::int64_t> value(-1'000'000'000, 1'000'000'000);
    for (int i = 0; i < 20000; ++i) {
        const std::int64_t a = value(random);
        const std::int64_t b = value(random);
        CHECK((Decimal(a) + Decimal(b)).whole() == a + b);
        CHECK((Decimal(a) - Decimal(b)).whole() == a - b);
        CHECK((Decimal(a) * Decimal(b)).whole() == a * b);
        CHECK((Decimal(a) < Decimal(b)) == (a < b));
        CHECK(decimal(std::to_string(a)) == Decimal(a));
    }
}
