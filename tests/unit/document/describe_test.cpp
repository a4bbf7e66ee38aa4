// What the field lists say to editors and people: committed files that must not drift, templates that must be right.
#include <set>

#include <doctest/doctest.h>
#include <nlohmann/json.hpp>

#include "document/describe.hpp"
#include "support/expected.hpp"
#include "support/files.hpp"
#include "support/reading.hpp"

using namespace suluh;
using namespace suluh::test;

TEST_CASE("schemas: the committed files are what the program prints") {
    for (const auto& kind : kinds()) {
        const auto path = "schemas/" + std::string{kind.name};
        if (renews("skema")) {
            write_whole(in_project(path + ".schema.json"), json_schema(kind));
            write_whole(in_project(path + ".md"), key_reference(kind));
        }
        CHECK_MESSAGE(json_schema(kind) == read_file(path + ".schema.json"), path, ": set SULUH_PERBARUI=1");
        CHECK_MESSAGE(key_reference(kind) == read_file(path + ".md"), path, ": set SULUH_PERBARUI=1");
    }
}

TEST_CASE("schemas: valid JSON that knows every key, refuses others, and finds all its definitions") {
    for (const auto& kind : kinds()) {
        CAPTURE(std::string{kind.name});
        const auto schema = nlohmann::json::parse(json_schema(kind));
        CHECK_EQ(schema["additionalProperties"], false);
        CHECK_EQ(schema["properties"]["jenis"]["const"], std::string{kind.name});
        for (const auto& field : kind.fields()->fields) CHECK(schema["properties"].contains(std::string{field.key}));
        std::set<std::string> wanted;
        const auto text = schema.dump();
        for (auto at = text.find("#/definitions/"); at != std::string::npos; at = text.find("#/definitions/", at + 1))
            wanted.insert(text.substr(at + 14, text.find('"', at) - at - 14));
        for (const auto& name : wanted) CHECK(schema["definitions"].contains(name));
        CHECK_EQ(wanted.size(), schema["definitions"].size());
    }
}

TEST_CASE("templates: the filled one passes without any finding") {
    for (const auto& kind : kinds()) {
        CAPTURE(std::string{kind.name});
        // the built-in acuan holds no doses
        CHECK_EQ(messages_of(*document_of(template_document(kind, true)), {{}, {"pupuk/dosis"}}), "");
    }
}

TEST_CASE("templates: the blank one lacks only what must be filled in") {
    for (const auto& kind : kinds()) {
        CAPTURE(std::string{kind.name});
        const auto document = document_of(template_document(kind, false));
        const auto results = check(*document, {}, of_parts).results;
        CHECK_FALSE(results.empty());
        for (const auto& result : results) CHECK_EQ(result.rule->name, "bentuk/wajib");
    }
}

TEST_CASE("templates: a village leaves the ratification as it is printed, a kecamatan takes the signs away") {
    const auto& kind = *find_kind("programa");
    const auto filled = template_document(kind, true);
    const auto blank = template_document(kind, false);
    const std::string first = "  disahkan:";
    auto village = filled.substr(0, filled.find(first)) + blank.substr(blank.find(first));
    CHECK_EQ(messages_of(*document_of(village)), "");
    for (auto at = village.find(first); (at = village.find("\n    # ", at)) != std::string::npos;)
        village.erase(at + 5, 2);
    const auto document = document_of(village);
    CHECK_EQ(messages_of(*document),
             "galat: \"nama\" masih kosong (nama lengkap); isi, misalnya \"nama: Budi\"; bila tidak "
             "diperlukan, hapus seluruh butir ini [bentuk/wajib]\n"
             "galat: \"nama\" masih kosong (nama lengkap); isi, misalnya \"nama: Budi\"; bila tidak "
             "diperlukan, hapus seluruh butir ini [bentuk/wajib]\n");
    REQUIRE(document->programa() != nullptr);
    CHECK_EQ(document->programa()->pengesahan.pimpinan.size(), 1);
}

TEST_CASE("key reference: every key with its meaning, and tables that hold together") {
    for (const auto& kind : kinds()) {
        const auto text = key_reference(kind);
        for (const auto& field : kind.fields()->fields) {
            CAPTURE(std::string{field.key});
            CHECK(text.find(fmt::format("| `{}` | {} |", field.key, field.meaning)) != std::string::npos);
        }
    }
}

TEST_CASE("examples of the documentation: no error in any kind") {
    for (const auto& kind : kinds()) {
        CAPTURE(std::string{kind.name});
        const auto document = document_of(read_file("tests/support/bentuk/" + std::string{kind.name} + ".yaml"));
        for (const auto& result : check(*document, {}, {}).results)
            CHECK_MESSAGE(result.level != Level::galat, result.message);
        CHECK_EQ(kind_name(*document), kind.name);
    }
}

TEST_CASE("kinds are found however they are written") {
    CHECK(find_kind("Programa") != nullptr);
    CHECK(find_kind(" RDK ") != nullptr);
    CHECK(find_kind("programaa") == nullptr);
}
