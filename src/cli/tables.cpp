#include "cli/tables.hpp"

#include <algorithm>

#include <fmt/format.h>

#include "cli/files.hpp"
#include "report/report.hpp"
#include "rules/check.hpp"
#include "text/utf8.hpp"

namespace suluh::cli {

std::unique_ptr<Document> load_table(const std::string& path, std::string_view kind, std::string_view called, Io& io) {
    auto bytes = read_input({path, {}}, io.in);
    if (!bytes.problem.empty())
        throw EnvironmentError(fmt::format("{} \"{}\": {}", called, utf8::printable(path), bytes.problem));
    auto document = read_document(Source{path, std::move(bytes.content)});
    const bool is_kind = document->has_kind() && kind_name(*document) == kind;
    const auto checked = check(*document, {}, {{}, {"keterpaduan"}}); // judged with the other files
    if (is_kind && std::ranges::none_of(checked.results, [](const Result& r) { return r.level == Level::galat; }))
        return document;
    if (document->has_kind() && !is_kind)
        throw EnvironmentError(
            fmt::format("\"{}\" bukan {}: jenisnya bukan \"{}\"", utf8::printable(path), called, kind));
    for (const auto& result : checked.results) write_finding(io.err, path, result, false);
    throw EnvironmentError(fmt::format("\"{}\" bukan {} yang dapat dipakai", utf8::printable(path), called));
}

std::optional<RdkkPolicy> load_policy(const std::string& path, const Wilayah* regions, Io& io) {
    if (!path.empty()) {
        const auto document = load_table(path, "acuan", "acuan", io);
        return RdkkPolicy{std::get<Acuan>(document->body), regions};
    }
    if (regions != nullptr) return built_in_policy(*regions);
    return std::nullopt;
}

} // namespace suluh::cli
