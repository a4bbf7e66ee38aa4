#include <set>

#include <doctest/doctest.h>

#include "language/stem.hpp"

namespace suluh {

TEST_CASE("a root is found behind particles, possessives, suffixes and up to three prefixes") {
    const std::set<std::string_view> roots{"pupuk", "terap", "semprot", "tanam",  "kerja",
                                           "laku",  "sapu",  "ajar",    "manfaat"};
    const auto root = [&](std::string_view word) {
        return stem(word, [&](std::string_view candidate) { return roots.contains(candidate); }).root;
    };
    CHECK_EQ(root("pemupukan"), "pupuk");
    CHECK_EQ(root("memupuk"), "pupuk");
    CHECK_EQ(root("menerapkannya"), "terap");
    CHECK_EQ(root("penyemprotan"), "semprot");
    CHECK_EQ(root("menyapu"), "sapu");
    CHECK_EQ(root("bekerjalah"), "kerja");
    CHECK_EQ(root("belajar"), "ajar");
    CHECK_EQ(root("diperlakukan"), "laku");
    CHECK_EQ(root("manfaatin"), "manfaat");
    CHECK_EQ(root("tanaman"), "tanam");
    CHECK_EQ(root("mesin"), "");
    CHECK_EQ(root(""), "");
    CHECK_EQ(root(std::string(5000, 'a')), "");
}

TEST_CASE("the form tells acts in noun form from active and passive ones") {
    const auto of = [](std::string_view word) {
        return stem(word, [](std::string_view candidate) { return candidate == "terap"; });
    };
    CHECK(of("penerapan").act_noun);
    CHECK(of("menerapkan").active);
    CHECK(of("diterapkan").passive);
    CHECK_FALSE(of("terap").active);
}

} // namespace suluh
