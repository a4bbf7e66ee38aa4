#include <doctest/doctest.h>

#include "suluh/source.hpp"

#include "text/utf8.hpp"

namespace suluh {

TEST_CASE("a place counts lines and code points from 1") {
    const Source source{"a", "ab\ncé–d\r\n\nx"};
    CHECK(source.place(0) == Place{1, 1});
    CHECK(source.place(2) == Place{1, 3});
    CHECK(source.place(3) == Place{2, 1});
    CHECK(source.place(6) == Place{2, 3});
    CHECK(source.place(9) == Place{2, 4});
    CHECK(source.place(1000) == Place{4, 2});
    CHECK(source.line_at(4) == "cé–d");
    CHECK(source.line_at(1000) == "x");
}

TEST_CASE("a byte-order mark is dropped and not counted") {
    const Source source{"a", "\xEF\xBB\xBFx"};
    CHECK(source.text() == "x");
    CHECK(source.place(0) == Place{1, 1});
}

TEST_CASE("an excerpt is printable and not too long") {
    CHECK(utf8::excerpt("abc") == "abc");
    CHECK(utf8::excerpt("a\nb\x1B[") == "a b\xEF\xBF\xBD[");
    CHECK(utf8::excerpt("éééé", 3) == "ééé…");
    CHECK(utf8::excerpt("ééé", 3) == "ééé");
}

TEST_CASE("the first invalid byte is found") {
    CHECK(utf8::find_invalid("é–🌾") == std::string_view::npos);
    CHECK(utf8::find_invalid("a\xC3") == 1);
    CHECK(utf8::find_invalid("\xC0\x80") == 0);
    CHECK(utf8::find_invalid("ab\xED\xA0\x80") == 2);
    CHECK(utf8::find_invalid("\xF4\x90\x80\x80") == 0);
    for (std::size_t at = 0; at < 40; ++at) { // ASCII is passed eight bytes at a time
        std::string text(40, 'a');
        text[at] = '\xFF';
        CHECK_EQ(utf8::find_invalid(text), at);
    }
}

} // namespace suluh
