// Programa of villages, to be added up in tests.
#pragma once

#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include <doctest/doctest.h>
#include <fmt/format.h>

#include "recap/recap.hpp"
#include "unit/form/support.hpp"

namespace suluh::test {

inline std::unique_ptr<Document> village(int number, std::string_view name, std::string_view body, int year = 2027,
                                         std::string_view level = "desa") {
    const auto top = fmt::format(
        "jenis: programa\npedoman: \"25/2009\"\ntahun: {}\ntingkat: {}\nwilayah: {{kode: "
        "\"{}\", desa: {}, kecamatan: Mandiraja, kabupaten: Tirtamulya}}\n",
        year, level, level == "desa" ? fmt::format("99.08.03.{}", number) : fmt::format("99.08.{:02}", number), name);
    auto document = read_document(Source{fmt::format("{}.yaml", name), top + std::string{body}});
    REQUIRE(document->programa() != nullptr);
    REQUIRE_MESSAGE(document->findings.empty(), document->findings.front().message);
    return document;
}

inline std::unique_ptr<Document> other(std::string_view name, std::string_view text) {
    auto document = read_document(Source{std::string{name}, std::string{text}});
    REQUIRE_MESSAGE(document->findings.empty(), document->findings.front().message);
    return document;
}

inline rekap::Recap recap_of(std::vector<const Document*> documents, const rekap::Request& request = {}) {
    return rekap::recapitulate(documents, request);
}

inline std::string complaints(const rekap::Recap& recap) {
    std::string text;
    for (const auto& line : recap.complaints) text += line + "\n";
    return text;
}

inline constexpr std::string_view late_here =
    "masalah:\n  - {id: M1, uraian: Pupuk terlambat tiba, jenis: non perilaku, prioritas: 1}\n";

} // namespace suluh::test
