// Words that are not what they look like.
#include <doctest/doctest.h>

#include "text/disguise.hpp"

using namespace suluh;

namespace {

std::string told(std::string_view word) {
    const auto disguise = disguise_in(word);
    return disguise ? disguise->what + " -> " + disguise->plain : "";
}

} // namespace

TEST_CASE("disguise: ordinary words, accents and signs are what they look like") {
    for (const auto* word : {"", "T1", "masalah-2", "Café", "Blok “Kidul”", "α", "π", "日"}) CHECK_EQ(told(word), "");
}

TEST_CASE("disguise: what cannot be seen is named, and the word is given as it was meant") {
    CHECK_EQ(told("T\xE2\x80\x8B"
                  "1"),
             "karakter tak terlihat (U+200B) -> T1");
    CHECK_EQ(told("\xEF\xBB\xBFT1"), "karakter tak terlihat (U+FEFF) -> T1");
    CHECK_EQ(told("T\xC2\xA0"
                  "1"),
             "spasi khusus (U+00A0) -> T 1");
    CHECK_EQ(told("К1"), "huruf Kiril \"К\" (U+041A) yang serupa \"K\" -> K1");
    CHECK_EQ(told("Μ1"), "huruf Yunani \"Μ\" (U+039C) yang serupa \"M\" -> M1");
    CHECK_EQ(told("T１"), "huruf lebar \"１\" (U+FF11) -> T1");
    CHECK_EQ(told("реrilaku"), "huruf Kiril \"р\" (U+0440) yang serupa \"p\" -> perilaku");
}
