// Documents from texts, and their findings as lines that a test can compare.
#pragma once

#include <memory>
#include <string>
#include <string_view>

#include <fmt/format.h>

#include "report/report.hpp"
#include "rules/check.hpp"

namespace suluh::test {

/// The first lines of a programa that lacks nothing to be placed.
inline constexpr std::string_view programa_head =
    "jenis: programa\ntahun: 2027\ntingkat: desa\nwilayah: \"99.08.03.2004\"\n";

inline std::unique_ptr<Document> document_of(std::string_view text) {
    return read_document(Source{"uji.yaml", std::string{text}});
}

/// A programa with `rest` behind its head; lines of findings count from the first line of `rest`.
inline std::unique_ptr<Document> programa_of(std::string_view rest) {
    return document_of(std::string{programa_head} + std::string{rest});
}

/// The rules of reading and of references. Documents in these tests are parts: what they lack is for other groups.
inline const Selection of_parts{{"berkas", "yaml", "bentuk", "rujukan", "pengecualian"}, {}};

/// "3:5 bentuk/kunci K1" for each finding, with a line end; `skip` lines at the top are not counted.
inline std::string places_of(const Document& document, std::uint32_t skip = 0, const Selection& selection = of_parts,
                             const Context& context = {}) {
    std::string lines;
    for (const auto& result : check(document, context, selection).results)
        lines += fmt::format("{}:{} {}{}{}\n", result.at.line - skip, result.at.column, result.rule->name,
                             result.object.empty() ? "" : " ", result.object);
    return lines;
}

/// The findings of a programa's rest, of bentuk and yaml alone.
inline std::string shape_of(std::string_view rest) {
    return places_of(*programa_of(rest), 4, {{"bentuk", "yaml"}, {}});
}

/// "galat: pesan; saran [aturan]" for each finding.
inline std::string messages_of(const Document& document, const Selection& selection = of_parts,
                               const Context& context = {}) {
    std::string lines;
    for (const auto& result : check(document, context, selection).results)
        lines += fmt::format("{}: {}{}{} [{}]\n", name(result.level), result.message, result.hint.empty() ? "" : "; ",
                             result.hint, result.rule->name);
    return lines;
}

} // namespace suluh::test
