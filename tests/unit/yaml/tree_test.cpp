// What the reader makes of a text that it accepts: texts, quoted flags, and the span of every node.
#include <doctest/doctest.h>

#include "suluh/tree.hpp"

namespace suluh {

namespace {

using namespace std::string_literals;

struct Document {
    explicit Document(std::string bytes) : source("uji.yaml", std::move(bytes)), tree(read_yaml(source, findings)) {
        CAPTURE(source.text());
        REQUIRE(tree.readable);
    }
    std::string_view at(Span span) const { return source.text().substr(span.begin, span.end - span.begin); }
    const Node& operator[](std::string_view key) const {
        const auto* node = tree.root.find(key);
        REQUIRE(node != nullptr);
        return *node;
    }

    Findings findings;
    Source source;
    Tree tree;
};

/// One value under the key `a`: its text, and the piece of the source that its span covers.
void check_value(const std::string& text, std::string_view value, std::string_view piece, bool quoted = false) {
    const Document document{text};
    const auto& node = document["a"];
    CAPTURE(text);
    CHECK(document.findings.empty());
    CHECK(node.is_scalar());
    CHECK(node.text == value);
    CHECK(document.at(node.span) == piece);
    CHECK(node.quoted == quoted);
    CHECK_FALSE(node.invalid);
}

void check_empty(const std::string& text, std::uint32_t place) {
    const Document document{text};
    const auto& node = document["a"];
    CAPTURE(text);
    CHECK(node.is_null());
    CHECK(node.span == Span{place, place});
}

} // namespace

TEST_CASE("plain values") {
    check_value("a: b\n", "b", "b");
    check_value("a: b", "b", "b");
    check_value("a:   dua kata   \n", "dua kata", "dua kata");
    check_value("a:\tb\t\n", "b", "b");
    check_value("a: b # catatan\n", "b", "b");
    check_value("a: b#c\n", "b#c", "b#c");
    check_value("a: jam 08:00\n", "jam 08:00", "jam 08:00");
    check_value("a: -5\n", "-5", "-5");
    check_value("a: 010\n", "010", "010");
    check_value("a: Rp1.500,- \"x\" [y] {z}, w\n", "Rp1.500,- \"x\" [y] {z}, w", "Rp1.500,- \"x\" [y] {z}, w");
    check_value("a:\n  b\n", "b", "b");
    check_value("a: b\n  c\n", "b c", "b\n  c");
    check_value("a: b\n\n  c\n\n\n  d\n", "b\nc\n\nd", "b\n\n  c\n\n\n  d");
    check_value("a: b\r\n  c\r\nd: e\r\n", "b c", "b\r\n  c");
    check_value("a: é – “x”\u00A0y\n", "é – “x”\u00A0y", "é – “x”\u00A0y");
    check_value("\xEF\xBB\xBF"
                "a: b\n",
                "b", "b");
    check_value("---\na: b\n...\n", "b", "b");
}

TEST_CASE("quoted values") {
    check_value("a: \"b\"\n", "b", "\"b\"", true);
    check_value("a: 'b'\n", "b", "'b'", true);
    check_value("a: \"\"\n", "", "\"\"", true);
    check_value("a: 'it''s'\n", "it's", "'it''s'", true);
    check_value("a: \"x\\ty\\\"z\\\\\"\n", "x\ty\"z\\", "\"x\\ty\\\"z\\\\\"", true);
    check_value("a: \"\\u00e9\\x41\\U0001F33E\"\n", "éA🌾", "\"\\u00e9\\x41\\U0001F33E\"", true);
    check_value("a: \"b\n  c\"\n", "b c", "\"b\n  c\"", true);
    check_value("a: \"b  \n\n  c\"\n", "b\nc", "\"b  \n\n  c\"", true);
    check_value("a: 'b\r\n  c'\r\n", "b c", "'b\r\n  c'", true);
    check_value("a: \"b\\\n   c\"\n", "bc", "\"b\\\n   c\"", true);
    check_value("a: \"b: c # d\" # e\n", "b: c # d", "\"b: c # d\"", true);
    check_value("a: \"~\"\n", "~", "\"~\"", true);
    CHECK_FALSE(Document{"a: \"~\"\n"}["a"].is_null());
}

TEST_CASE("text blocks") {
    check_value("a: |\n  b\n  c\n", "b\nc\n", "|\n  b\n  c");
    check_value("a: |-\n  b\n  c\n\n", "b\nc", "|-\n  b\n  c");
    check_value("a: |+\n  b\n\nd: e\n", "b\n\n", "|+\n  b");
    check_value("a: |\n  b", "b", "|\n  b");
    check_value("a: >\n  b\n  c\n\n  d\n", "b c\nd\n", ">\n  b\n  c\n\n  d");
    check_value("a: >-\n  b\n   c\n  d\n", "b\n c\nd", ">-\n  b\n   c\n  d");
    check_value("a: >+\n  b\n\n", "b\n\n", ">+\n  b");
    check_value("a: | # catatan\n  # isi\n  b: c\n", "# isi\nb: c\n", "| # catatan\n  # isi\n  b: c");
    check_value("a: |\r\n  b\r\n  c\r\nd: e\r\n", "b\nc\n", "|\r\n  b\r\n  c");
    check_value("a: |\n\n    b\n   \nd: e\n", "\nb\n", "|\n\n    b");
    check_value("a: |\n  null\n", "null\n", "|\n  null");
    CHECK_FALSE(Document{"a: |-\n  null\n"}["a"].is_null());
    CHECK(Document{"a: |\nb: c\n"}["a"].is_null());
}

TEST_CASE("empty values stand just behind their sign") {
    check_empty("a:\n", 2);
    check_empty("a:", 2);
    check_empty("a: \nb: c\n", 2);
    check_empty("a:   # catatan\nb: c\n", 2);
    check_empty("a :\nb: c\n", 3);
    check_empty("a:\nnull b: c\n", 2);
    check_empty("a:\n~b: c\n", 2);
    check_empty("\"a\":\nb: c\n", 4);
    check_empty("{a: , b: c}\n", 3);
    check_empty("b: c\na:\n", 7);
    const Document items{"- \n-\n- b\n-   # c\n"};
    REQUIRE(items.tree.root.items.size() == 4);
    CHECK(items.tree.root.items[0].span == Span{1, 1});
    CHECK(items.tree.root.items[1].span == Span{4, 4});
    CHECK(items.tree.root.items[3].span == Span{10, 10});
    const Document nested{"a:\n  - b:\n    c:\n  -\n"};
    CHECK(nested["a"].items[0].find("b")->span == Span{9, 9});
    CHECK(nested["a"].items[0].find("c")->span == Span{16, 16});
    CHECK(nested["a"].items[1].span == Span{20, 20});
}

TEST_CASE("null words") {
    for (const auto* word : {"~", "null", "Null", "NULL"}) {
        check_value("a: "s + word + "\n", word, word);
        CHECK(Document{"a: "s + word + " # x\n"}["a"].is_null());
        CHECK(Document{"{a: "s + word + "}\n"}["a"].is_null());
        CHECK(Document{"a:\n  "s + word + "\n"}["a"].is_null());
    }
    CHECK_FALSE(Document{"a: nul\n"}["a"].is_null());
    CHECK_FALSE(Document{"a: nULL\n"}["a"].is_null());
    CHECK_FALSE(Document{"a: null x\n"}["a"].is_null());
}

TEST_CASE("maps and lists span from their first key or item to the end of the last") {
    const Document document{"a:\n  b: 1\n  \"c\" : x y\nd:\n- e\n- f: 2\n  g: [h, {i: j,}, ]\n# akhir\n"};
    CHECK(document.at(document["a"].span) == "b: 1\n  \"c\" : x y");
    CHECK(document.at(document["a"].members[1].key_span) == "\"c\"");
    CHECK(document["a"].members[1].key == "c");
    CHECK(document.at(document["d"].span) == "- e\n- f: 2\n  g: [h, {i: j,}, ]");
    const auto& second = document["d"].items[1];
    CHECK(document.at(second.span) == "f: 2\n  g: [h, {i: j,}, ]");
    CHECK(document.at(second.find("g")->span) == "[h, {i: j,}, ]");
    CHECK(document.at(second.find("g")->items[1].span) == "{i: j,}");
    CHECK(document.tree.root.span.begin == 0);
    CHECK(document.at(document.tree.root.span).ends_with("]"));
}

TEST_CASE("flow collections over lines, with comments") {
    const Document document{"a: [b, # satu\n  c\n  ,\n\td]\ne: {f: 1,\n g: 2}\nh: []\ni: {}\nj: [k: l]\n"};
    CHECK(document["a"].items.size() == 3);
    CHECK(document.at(document["a"].span) == "[b, # satu\n  c\n  ,\n\td]");
    CHECK(document["e"].members.size() == 2);
    CHECK(document["h"].is_list());
    CHECK(document.at(document["h"].span) == "[]");
    CHECK(document["i"].is_map());
    CHECK(document["j"].items[0].find("k")->text == "l");
    CHECK(document.at(document["j"].items[0].span) == "k: l");
}

TEST_CASE("lists in lists and maps in lists") {
    const Document document{"- - a\n  - b\n-\n  - c\n- d: e\n  f: g\n"};
    const auto& root = document.tree.root;
    REQUIRE(root.items.size() == 3);
    CHECK(root.items[0].items[1].text == "b");
    CHECK(root.items[1].items[0].text == "c");
    CHECK(root.items[2].find("f")->text == "g");
    CHECK(document.at(root.items[0].span) == "- a\n  - b");
}

TEST_CASE("values that a finding stands on are invalid, and only those") {
    const Document document{"a: &x 1\nb: *x\nc: 1\nc: 2\nd: “e”\nf: {g: 5,2, h: i}\nj: k #l\nm: \x01\nn: o\n"};
    for (const auto* key : {"a", "b", "c", "d", "m"}) CHECK(document[key].invalid);
    CHECK(document["f"].find("g")->invalid);
    CHECK_FALSE(document["f"].find("h")->invalid);
    CHECK_FALSE(document["j"].invalid);
    CHECK(document["j"].text == "k");
    CHECK_FALSE(document["n"].invalid);
    CHECK(document["c"].text == "1");
    CHECK(document.tree.root.members.size() == 8);
}

TEST_CASE("many keys keep their order and are all looked through for doubles") {
    std::string text;
    for (int i = 0; i < 40; ++i) text += "k" + std::to_string(i) + ": " + std::to_string(i) + "\n";
    const Document document{text + "k30: x\n"};
    CHECK(document.tree.root.members.size() == 40);
    CHECK(document["k39"].text == "39");
    REQUIRE(document.findings.size() == 1);
    CHECK(document.findings[0].message == "kunci \"k30\" ditulis dua kali: baris 31 dan baris 41");
}

TEST_CASE("of each rule only the first findings are kept, and the last says how many more there are") {
    std::string text;
    for (int i = 0; i < 60; ++i) text += "- “a\n";
    const Document document{text};
    REQUIRE(document.findings.size() == 50);
    CHECK(document.findings[48].message.find("lagi") == std::string::npos);
    CHECK(document.findings[49].message.ends_with("(dan 10 lagi seperti ini)"));
}

} // namespace suluh
