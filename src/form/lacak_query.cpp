// What is looked for, and what can be.
#include <algorithm>
#include <charconv>
#include <set>

#include <fmt/format.h>

#include "document/kinds.hpp"
#include "form/lacak.hpp"
#include "rules/references.hpp"
#include "text/utf8.hpp"

namespace suluh {

std::optional<TraceQuery> read_trace_query(std::string_view text, std::string& problem) {
    const auto mark = text.rfind('#');
    const auto before = mark == std::string_view::npos ? std::string_view{} : utf8::trim(text.substr(0, mark));
    TraceQuery query{{}, {}, {}, utf8::trim(mark == std::string_view::npos ? text : text.substr(mark + 1))};
    if (query.id.empty() || (mark != std::string_view::npos && before.empty())) {
        problem =
            fmt::format("\"{}\" bukan id; tulis misalnya M3, pra#M3 atau 99.08.03.2004/2027#K1", utf8::printable(text));
        return std::nullopt;
    }
    if (before.empty()) return query;
    if (const auto* kind = find_kind(utf8::lower(before))) {
        query.kind = kind->name;
        return query;
    }
    const auto slash = std::min(before.find('/'), before.size());
    const auto code = read_region_code(utf8::trim(before.substr(0, slash)));
    if (code.ok()) query.code = code.value.dotted;
    bool is_read = code.ok();
    if (slash < before.size()) {
        const auto digits = utf8::trim(before.substr(slash + 1));
        int year = 0;
        const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), year);
        is_read = is_read && error == std::errc{} && end == digits.data() + digits.size();
        query.year = year;
    }
    if (is_read) return query;
    problem = fmt::format("\"{}\" di depan # bukan jenis dokumen (pra, rdk, programa, rktp) dan bukan KODE/TAHUN "
                          "(99.08.03.2004/2027)",
                          utf8::printable(before));
    return std::nullopt;
}

std::vector<std::string_view> traceable_ids(std::span<const std::unique_ptr<Document>> documents) {
    std::set<std::string_view> ids;
    for (const auto& document : documents)
        for (const auto& object : objects_of(*document)) ids.insert(object.id);
    return {ids.begin(), ids.end()};
}

} // namespace suluh
