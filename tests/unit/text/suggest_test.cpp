#include <array>

#include <doctest/doctest.h>

#include "text/suggest.hpp"

namespace suluh {

TEST_CASE("the nearest known word") {
    constexpr std::array<std::string_view, 4> words{"tujuan", "masalah", "non perilaku", "pemupukan"};
    CHECK(nearest("tujaun", words) == "tujuan");
    CHECK(nearest("Masalahh", words) == "masalah");
    CHECK(nearest("non_perilaku", words) == "non perilaku");
    CHECK(nearest("pemoepoekan", words) == "pemupukan");
    CHECK(nearest("sawah irigasi", words).empty());
    CHECK(nearest("", words).empty());
    CHECK(did_you_mean("tujan", words) == "mungkin maksudnya \"tujuan\"");
    CHECK(did_you_mean("xyz", words).empty());
}

TEST_CASE("words that mean the same when written by different hands") {
    CHECK(fold_word("  Non_Perilaku ") == "non perilaku");
    CHECK(fold_word("non-perilaku") == fold_word("non   perilaku"));
}

} // namespace suluh
