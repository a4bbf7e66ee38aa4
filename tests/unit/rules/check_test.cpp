// Choosing rules, applying exceptions, and references as far as they can be judged.
#include <algorithm>

#include <doctest/doctest.h>

#include "rules/references.hpp"
#include "support/reading.hpp"

using namespace suluh;
using namespace suluh::test;

namespace {

std::string rujukan_of(std::string_view rest) {
    return places_of(*programa_of(rest), 4, {{"rujukan", "pengecualian"}, {}});
}

/// The messages of rujukan alone: these documents lack much else.
std::string rujukan_messages(const Document& document) {
    return messages_of(document, {{"rujukan"}, {}});
}

constexpr std::string_view chain = "tujuan: {id: T1, rumusan: x}\nmasalah: {id: M1, uraian: x, tujuan: T1}\n"
                                   "kegiatan: {id: K1, tujuan: T1, masalah: M1, kegiatan: x}\n";

} // namespace

TEST_CASE("selection: a prefix is a whole group or a whole rule") {
    CHECK(Selection{}.includes("rujukan/tak-ada"));
    CHECK(Selection{{"rujukan"}, {}}.includes("rujukan/tak-ada"));
    CHECK(Selection{{"rujukan/"}, {}}.includes("rujukan/tak-ada"));
    CHECK(Selection{{"rujukan/tak-ada"}, {}}.includes("rujukan/tak-ada"));
    CHECK_FALSE(Selection{{"ruj"}, {}}.includes("rujukan/tak-ada"));
    CHECK_FALSE(Selection{{"rujukan/tak"}, {}}.includes("rujukan/tak-ada"));
    CHECK_FALSE(Selection{{"rujukan"}, {"rujukan/tak-ada"}}.includes("rujukan/tak-ada"));
}

TEST_CASE("a chain without gaps has no finding") {
    CHECK_EQ(rujukan_of(chain), "");
}

TEST_CASE("a reference that cannot be resolved does not also make its object unmentioned") {
    CHECK_EQ(rujukan_of("tujuan: {id: T1, rumusan: x}\nmasalah: {id: M1, uraian: x, tujuan: T01}\n"
                        "kegiatan: {id: K1, tujuan: T1, masalah: M9x7, kegiatan: x}\n"),
             "2:38 rujukan/tak-ada M1\n3:41 rujukan/tak-ada K1\n");
}

TEST_CASE("an object of another kind is named as what it is") {
    const auto document = programa_of("tujuan: {id: T1, rumusan: x}\nmasalah: {id: M1, uraian: x, tujuan: T1}\n"
                                      "kegiatan: {id: K1, tujuan: M1, masalah: M1, kegiatan: x}\n");
    CHECK_EQ(rujukan_messages(*document), "galat: \"M1\" adalah masalah, bukan tujuan; mungkin maksudnya \"T1\" "
                                          "[rujukan/tak-ada]\n");
}

TEST_CASE("several ids in one text want their brackets") {
    const auto document = programa_of("tujuan: {id: T1, rumusan: x}\nmasalah: {id: M1, uraian: x, tujuan: T1}\n"
                                      "kegiatan: {id: K1, tujuan: T1, masalah: \"M1, M2\", kegiatan: x}\n");
    CHECK_EQ(rujukan_messages(*document),
             "galat: masalah \"M1, M2\" tidak ada dalam dokumen ini; tulis sebagai daftar: [M1, "
             "M2] [rujukan/tak-ada]\n");
}

TEST_CASE("which id was meant") {
    const std::vector<std::string_view> known{"M1", "M2", "M12"};
    CHECK_EQ(meant_id("M01", known), "M1");
    CHECK_EQ(meant_id("m-2", known), "M2");
    CHECK_EQ(meant_id("M 12", known), "M12");
    CHECK_EQ(meant_id("M3", known), ""); // M1 and M2 are equally near
    CHECK_EQ(meant_id("", known), "");
    CHECK_EQ(meant_id("X", {}), "");
}

TEST_CASE("rows of the template that nobody has begun are not judged, begun ones are named by their sentence") {
    CHECK_EQ(rujukan_of("masalah: {id: , uraian: }\nkegiatan: {id: , kegiatan: }\n"), "");
    const auto document = programa_of("masalah: {id: M1, uraian: x}\nkegiatan: {kegiatan: Temu lapang, tujuan: }\n");
    CHECK(rujukan_messages(*document).find("kegiatan \"Temu lapang\" tidak menyebut masalah yang dijawabnya") !=
          std::string::npos);
}

TEST_CASE("a chapter that is not there is one finding, whatever points into it") {
    const auto messages = [](const std::string& text) {
        std::string lines;
        for (const auto& result : check(*programa_of(text), {}, {{"rujukan", "naskah/bab"}, {}}).results)
            if (result.message.find("bab A") == std::string::npos &&
                result.message.find("bab B") == std::string::npos && result.message.find("bab F") == std::string::npos)
                lines += fmt::format("{}: {} [{}]\n", name(result.level), result.message, result.rule->name);
        return lines;
    };
    const std::string objective = "tujuan: {id: T1, rumusan: x}\n";
    const std::string problem = "masalah: {id: M1, uraian: x, tujuan: T1}\n";
    const std::string rows = "kegiatan: [{id: K1, tujuan: T1, masalah: M1, kegiatan: x}, {id: K2, tujuan: T1, masalah: "
                             "[M1, M2], kegiatan: y}]\n";
    CHECK_EQ(messages(objective + problem + rows),
             "galat: masalah \"M2\" tidak ada dalam dokumen ini [rujukan/tak-ada]\n");
    CHECK_EQ(messages(objective + rows),
             "galat: bab D. Masalah belum ada, padahal M1 dan M2 dirujuk oleh K1 dan K2 [rujukan/tak-ada]\n");
    CHECK_EQ(messages(problem + rows.substr(0, rows.find(", {id: K2")) + "]\n"),
             "galat: bab C. Tujuan belum ada, padahal T1 dirujuk oleh M1 dan K1 [rujukan/tak-ada]\n");
    CHECK_EQ(messages(objective + problem),
             "galat: bab E. Rencana Kegiatan belum ada, padahal tujuan T1 harus dilayani "
             "[rujukan/tujuan-tanpa-kegiatan]\n");
    CHECK_EQ(messages(objective + "kegiatan: {id: K1, tujuan: T1, kegiatan: x}\n"),
             "galat: bab D. Masalah belum ada, padahal kegiatan K1 harus menjawab masalah "
             "[rujukan/kegiatan-tanpa-masalah]\n");
    CHECK_EQ(messages(objective + problem + "kegiatan: {id: K1, tujuan: T1, masalah: K1, kegiatan: x}\n"),
             "galat: \"K1\" adalah kegiatan, bukan masalah [rujukan/tak-ada]\n");
    CHECK_EQ(messages("tahun: 2027\n"), "peringatan: bab C. Tujuan belum ada [naskah/bab]\n"
                                        "peringatan: bab D. Masalah belum ada [naskah/bab]\n"
                                        "peringatan: bab E. Rencana Kegiatan belum ada [naskah/bab]\n");
}

TEST_CASE("an exception silences its rule for its object, and is counted") {
    const std::string unanswered = "masalah: {id: M1, uraian: x, tujuan: T1}\n";
    const auto except = [&](std::string_view exception) {
        return rujukan_of(std::string{chain} + "pengecualian: {" + std::string{exception} + "}\n");
    };
    CHECK_EQ(except("aturan: siadibiba/bilamana, objek: K1, alasan: musim"), "");
    CHECK_EQ(except("aturan: siadibiba/bilamana, objek: K01, alasan: musim"), "4:51 pengecualian/sia-sia K01\n");
    CHECK_EQ(except("aturan: siadibiba/bilamana, objek: K1"), "4:24 pengecualian/alasan K1\n");
    CHECK_EQ(except("aturan: bentuk/angka, objek: K1, alasan: x"), "4:24 pengecualian/tak-boleh K1\n");
    CHECK_EQ(except("objek: K1, alasan: x"), "4:16 pengecualian/sia-sia\n");
    CHECK_EQ(except("aturan: ruju kan/takada, alasan: x"), "4:24 pengecualian/sia-sia\n");
}

TEST_CASE("dari: the document's kind and the finding's id") {
    const auto origin = [](std::string_view text) {
        const auto document = programa_of(
            "tujuan: {id: T1, rumusan: x}\nmasalah: {id: M1, uraian: x, tujuan: T1, dari: \"" + std::string{text} +
            "\"}\n"
            "kegiatan: {id: K1, tujuan: T1, masalah: M1, kegiatan: x}\n");
        return rujukan_messages(*document);
    };
    for (const auto* good : {"pra#M3", "PRA#M3", "rdk#M1", "pra # M3"}) CHECK_EQ(origin(good), "");
    CHECK_EQ(origin("prra#M3"),
             "galat: asal \"prra#M3\" menyebut dokumen \"prra\" yang tidak dikenal; mungkin maksudnya "
             "\"pra#M3\" [rujukan/tak-ada]\n");
    CHECK_EQ(origin("monografi#3"),
             "galat: asal \"monografi#3\" menyebut dokumen \"monografi\" yang tidak dikenal; tulis "
             "\"pra#3\" atau \"rdk#3\" [rujukan/tak-ada]\n");
    for (const auto* nothing : {"#", "# "})
        CHECK(origin(nothing).find("tidak menyebut dokumennya; tulis \"pra#M1\"") != std::string::npos);
    CHECK(origin("xyz#").find("\"xyz\" yang tidak dikenal") != std::string::npos);
    for (const auto* bare : {"pra#", "pra"})
        CHECK_EQ(origin(bare),
                 fmt::format("galat: asal \"{}\" tidak menyebut id temuannya; tulis id itu langsung sesudah "
                             "tanda #, tanpa spasi, misalnya \"pra#M1\" [rujukan/tak-ada]\n",
                             bare));
}

TEST_CASE("findings come sorted by place, each once") {
    const auto document = programa_of("kegiatan: {id: K1, x: 1, y: 2}\nbalai: [a]\n");
    CHECK_EQ(places_of(*document, 4, {{"bentuk"}, {}}),
             "1:20 bentuk/kunci K1\n1:26 bentuk/kunci K1\n2:8 bentuk/tipe\n");
}

TEST_CASE("every rule's row is complete, and names are unique and in groups") {
    std::vector<std::string_view> groups;
    for (const auto& rule : rules()) {
        CAPTURE(std::string{rule.name});
        CHECK(find_rule(rule.name) == &rule);
        CHECK_FALSE(rule.summary.empty());
        CHECK_FALSE(rule.summary.ends_with('.'));
        if (groups.empty() || groups.back() != group_of(rule.name)) {
            CHECK(std::ranges::find(groups, group_of(rule.name)) == groups.end());
            groups.push_back(group_of(rule.name));
        }
    }
}
