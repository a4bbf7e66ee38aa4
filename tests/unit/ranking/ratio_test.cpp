#include <stdexcept>

#include <doctest/doctest.h>

#include "ranking/ratio.hpp"

namespace suluh {

namespace {

Ratio of(std::string_view digits) {
    Decimal value;
    if (!Decimal::from_digits(digits, value)) throw std::logic_error("not a number");
    return Ratio{value};
}

Ratio over(std::int64_t a, std::int64_t b) {
    return Ratio{a} / Ratio{b};
}

const Ratio huge = of("999999999999999999"); // 18 digits, as long as a written number may be
const Ratio tiny = of("0.000000001");

} // namespace

TEST_CASE("ratio: prints rounded, halves away from zero, without trailing zeros") {
    CHECK(of("2.50").digits(3) == "2.5");
    CHECK(over(1, 8).digits(2) == "0.13");
    CHECK(over(-1, 8).digits(2) == "-0.13");
    CHECK(over(1, 2).digits(0) == "1");
    CHECK(over(-1, 2).digits(0) == "-1");
    CHECK(over(-1, 3).digits(0) == "0"); // no minus before nothing
    CHECK(over(2, 3).digits(4) == "0.6667");
    CHECK(over(1999, 2000).digits(3) == "1");
    CHECK(of("9.9996").digits(3) == "10");
    CHECK(of("99.5").digits(0) == "100");
    CHECK(Ratio{}.digits(9) == "0");
    CHECK((huge * huge).digits(0) == "999999999999999998000000000000000001");
    CHECK((tiny * tiny).digits(18) == "0.000000000000000001");
    CHECK((tiny * tiny * tiny * tiny).digits(9) == "0");
    CHECK((tiny * tiny * tiny * tiny + Ratio{1}).digits(9) == "1");
}

TEST_CASE("ratio: prints for people with groups of three and a comma") {
    CHECK(of("1234.5").indonesian(2) == "1.234,5");
    CHECK(of("-1234567.25").indonesian(1) == "-1.234.567,3");
    CHECK(of("-999").indonesian(2) == "-999");
    CHECK(of("1000").indonesian(0) == "1.000");
    CHECK((huge * huge).indonesian(3) == "999.999.999.999.999.998.000.000.000.000.000.001");
}

TEST_CASE("ratio: floor, and what decimals say exactly") {
    CHECK(is_equal(over(7, 2).floor(), Ratio{3}));
    CHECK(is_equal(over(-7, 2).floor(), Ratio{-4}));
    CHECK(is_equal(over(-8, 2).floor(), Ratio{-4}));
    CHECK(is_equal(Ratio{}.floor(), Ratio{}));
    CHECK(is_equal(tiny.floor(), Ratio{}));
    CHECK(over(1, 4).has_places(2));
    CHECK_FALSE(over(1, 4).has_places(1));
    CHECK_FALSE(over(1, 3).has_places(9));
    CHECK(of("-0.5").has_places(1));
    CHECK(huge.has_places(0));
    CHECK_FALSE((tiny * tiny).has_places(17));
    CHECK((tiny * tiny).has_places(18));
    CHECK((tiny * tiny).has_places(60));
}

TEST_CASE("ratio: what does not fit is poisoned and stays so, and comes before nothing") {
    const auto large = huge * huge;
    const auto poisoned = large * huge;
    CHECK(large.exact());
    CHECK_FALSE(poisoned.exact());
    CHECK_FALSE((poisoned + Ratio{1}).exact());
    CHECK_FALSE((Ratio{1} - poisoned).exact());
    CHECK_FALSE((poisoned * Ratio{0}).exact());
    CHECK_FALSE((Ratio{0} / poisoned).exact());
    CHECK_FALSE(poisoned.floor().exact());
    CHECK_FALSE(poisoned.has_places(9));
    CHECK_FALSE((Ratio{1} / Ratio{0}).exact());
    CHECK_FALSE(is_above(poisoned, Ratio{-1}));
    CHECK_FALSE(is_above(Ratio{1}, poisoned));
    CHECK_FALSE(is_equal(poisoned, poisoned));
    CHECK_FALSE((Ratio{0} - large * Ratio{100} - large * Ratio{100}).exact());
}

TEST_CASE("ratio: what has 38 digits cannot be negated when it is the lowest, and is poisoned") {
    Ratio lowest{-1};
    for (int i = 0; i < 126; ++i) lowest = lowest * Ratio{2};
    CHECK((lowest + Ratio{1}).exact());
    CHECK(lowest.digits(0) == "-85070591730234615865843651857942052864");
    CHECK_FALSE((lowest * Ratio{2}).exact());
    CHECK_FALSE((lowest + lowest).exact());
    CHECK((lowest - (Ratio{0} - lowest) + Ratio{0}).exact() == false);
}

TEST_CASE("ratio: exact fractions compare however long they are") {
    // Two fractions of 36 digits each, whose difference would need 72.
    const auto a = (huge * huge) / (huge * huge - Ratio{1});
    const auto b = (huge * huge + Ratio{1}) / (huge * huge);
    REQUIRE(a.exact());
    REQUIRE(b.exact());
    CHECK(is_above(a, b)); // 1 + 1/(n − 1) and 1 + 1/n
    CHECK_FALSE(is_above(b, a));
    CHECK(is_above(Ratio{0} - b, Ratio{0} - a));
    CHECK_FALSE(is_equal(a, b));
    CHECK(is_equal(a, (huge * huge) / (huge * huge - Ratio{1})));
    CHECK(is_above(over(1, 3), of("0.333333333")));
    CHECK(is_above(of("-0.333333333"), over(-1, 3)));
    CHECK(is_above(Ratio{0}, Ratio{0} - tiny));
}

TEST_CASE("ratio: what fits in the end fits on the way") {
    const auto third = of("333333333.333333333");
    const auto weights = third + third + third;
    CHECK(is_equal((third * huge + third * huge + third * huge) / weights, huge));
    CHECK(is_equal(huge * huge / huge, huge));
    CHECK(is_equal((huge / (huge - Ratio{2})) * ((huge - Ratio{2}) / huge), Ratio{1}));
    CHECK(is_equal(over(1, 6) + over(1, 10) - over(4, 15), Ratio{0}));
    CHECK(is_equal(over(3, -6), over(-1, 2)));
}

TEST_CASE("ratio: a decimal becomes what it says") {
    CHECK(of("0.2").digits(9) == "0.2");
    CHECK(is_equal(of("0.1") + of("0.2"), of("0.3")));
    CHECK(of("-12.75").digits(9) == "-12.75");
    CHECK(of("100").is_whole());
    CHECK_FALSE(of("0.5").is_whole());
    CHECK(of("-0.5").is_negative());
    CHECK(of("0").is_zero());
    CHECK(of("2.5").approximate() == doctest::Approx(2.5));
}

} // namespace suluh
