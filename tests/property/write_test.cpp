// What is written reads back as the same tree, whatever the texts.
#include <random>
#include <string>
#include <vector>

#include <doctest/doctest.h>

#include "yaml/write.hpp"

using namespace suluh;

namespace {

/// Kind, keys and texts of a tree, told apart without doubt.
std::string shown(const Node& node) {
    if (node.is_scalar()) return "<" + std::string{node.text} + ">";
    std::string text = node.is_list() ? "[" : "{";
    for (const auto& item : node.items) text += shown(item);
    for (const auto& member : node.members) text += std::string{member.key} + "=" + shown(member.value);
    return text + (node.is_list() ? "]" : "}");
}

void check_same(const Node& root) {
    const auto written = write_yaml(root);
    CAPTURE(written);
    const Source source{"ditulis.yaml", written};
    Findings findings;
    const auto tree = read_yaml(source, findings);
    for (const auto& finding : findings) CHECK_EQ(finding.message, "");
    REQUIRE(tree.readable);
    CHECK_EQ(shown(tree.root), shown(root));
    CHECK_EQ(write_yaml(tree.root), written);
}

const std::vector<std::string> hostile{
    "",
    "-",
    "- Karto",
    "--- a",
    "...",
    "~",
    "null",
    "No",
    "sda",
    "s.d.a.",
    "010",
    "1.500",
    "1e3",
    "2027",
    "2027-03-02",
    "99.08.03.2004/2027",
    "198704112010012003",
    "Blok #2",
    "Blok # dua",
    "#2",
    "Catatan: pupuk",
    "Catatan:pupuk",
    "jam 08:00",
    "akhir:",
    ": awal",
    "\"kutip\" di depan",
    "di \"tengah\" dan 'satu'",
    "'satu'",
    "“lengkung”",
    "— tanda hubung",
    "a\\b\\n",
    "{a: b}",
    "[T1, T2]",
    "a, b",
    "&jangkar",
    "*rujukan",
    "!tag",
    "| bukan blok",
    "> lipat",
    "%YAML 1.2",
    "@a",
    "`b`",
    "? tanya",
    " depan",
    "belakang ",
    "ta\tb",
    "kata\xC2\xA0kata",
    "\xC2\xA0kata",
    "é ü 農 😀",
    "kanan \xE2\x80\xAE kiri",
    "satu\ndua",
    "satu\ndua\n",
    "satu\n\ndua\n",
    "satu\ndua\n\n",
    "\nsatu",
    "satu\n  lekuk\ndua\n",
    "  lekuk\ndua\n",
    "satu \ndua",
    "satu\n\t\ndua",
    "# judul\n- butir: 1\n",
    "---\n...\n",
    "a\n ",
    "\n",
    " ",
};

} // namespace

TEST_CASE("yaml: every hostile text comes back, under a key, in a list and in a map of a list") {
    for (const auto& text : hostile) {
        CAPTURE(text);
        for (const bool quoted : {false, true}) {
            if (text.empty() && !quoted) continue; // nothing at all reads as nothing, tested below
            NodeMaker maker;
            auto inner = NodeMaker::map();
            NodeMaker::add(inner, "a", maker.text(text, quoted));
            NodeMaker::add(inner, "b", maker.text("isi"));
            auto root = NodeMaker::map();
            NodeMaker::add(root, "satu", maker.text(text, quoted));
            NodeMaker::add(root, "daftar", NodeMaker::list({maker.text(text, quoted), maker.text("x")}));
            NodeMaker::add(root, "baris", NodeMaker::list({inner, inner}));
            NodeMaker::add(root, "bersarang", NodeMaker::list({NodeMaker::list({maker.text(text, quoted)})}));
            check_same(root);
        }
    }
}

TEST_CASE("yaml: hostile texts as keys") {
    for (const auto& text : hostile) {
        if (text.empty() || text.find('\n') != std::string::npos) continue;
        CAPTURE(text);
        NodeMaker maker;
        auto root = NodeMaker::map();
        NodeMaker::add(root, text, maker.text("isi"));
        check_same(root);
    }
}

TEST_CASE("yaml: texts put together at random come back") {
    std::mt19937 random{20270302}; // NOLINT(cert-msc51-cpp): the same texts every time
    const std::vector<std::string> parts{"a", " ", ":", "#", "\"", "'", "\\",       "\n",  "-",  "?", "{", "}",
                                         "[", "]", ",", "&", "*",  "!", "|",        ">",   "%",  "@", "`", "\t",
                                         "0", "é", "“", "–", "~",  ".", "\xC2\xA0", "sda", ": ", " #"};
    for (int round = 0; round < 4000; ++round) {
        NodeMaker maker;
        auto root = NodeMaker::map();
        for (const std::string_view key : {"p", "q"}) {
            std::string text;
            for (auto length = random() % 9 + 1; length > 0; --length) text += parts[random() % parts.size()];
            NodeMaker::add(root, key, NodeMaker::list({maker.text(text, random() % 4 == 0), maker.text("z")}));
        }
        check_same(root);
    }
}

TEST_CASE("yaml: empty lists, maps and values, and what is written plain") {
    NodeMaker maker;
    auto root = NodeMaker::map();
    NodeMaker::add(root, "jenis", maker.text("rktp"));
    NodeMaker::add(root, "kode", maker.text("99.08.03.2004", true));
    NodeMaker::add(root, "kosong", maker.text(""));
    NodeMaker::add(root, "daftar", NodeMaker::list({}));
    NodeMaker::add(root, "isian", NodeMaker::map());
    NodeMaker::add(root, "biaya", maker.text("2.500.000"));
    NodeMaker::add(root, "naskah", maker.text("satu\ndua\n"));
    CHECK_EQ(write_yaml(root), "jenis: rktp\nkode: \"99.08.03.2004\"\nkosong:\ndaftar: []\nisian: {}\n"
                               "biaya: 2.500.000\nnaskah: |\n  satu\n  dua\n");
    check_same(root);
}

TEST_CASE("yaml: what no document may hold is replaced") {
    NodeMaker maker;
    auto root = NodeMaker::map();
    NodeMaker::add(root, "a", maker.text("x\x01y\xFFz"));
    CHECK_EQ(write_yaml(root), "a: \"x\xEF\xBF\xBDy\xEF\xBF\xBDz\"\n");
}
