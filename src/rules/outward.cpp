#include "rules/outward.hpp"

#include <algorithm>
#include <vector>

#include <fmt/format.h>
#include <fmt/ranges.h>

#include "rules/references.hpp"
#include "text/suggest.hpp"
#include "text/utf8.hpp"

namespace suluh {

namespace {

/// The ids of a list in a message: all, or the first few.
std::string some_of(const std::vector<std::string_view>& ids) {
    constexpr std::size_t few = 12;
    std::vector<std::string> shown;
    for (const auto id : ids)
        if (shown.size() < few) shown.push_back(utf8::printable(id));
    return fmt::format("{}{}", fmt::join(shown, ", "), ids.size() > few ? ", …" : "");
}

} // namespace

Outward read_outward(std::string_view text) {
    const auto mark = text.find('#');
    if (mark == std::string_view::npos) return {{}, utf8::trim(text)};
    return {utf8::lower(utf8::trim(text.substr(0, mark))), utf8::trim(text.substr(mark + 1))};
}

void check_origin(const Ref& reference, const std::string& object, Findings& findings) {
    if (!reference.present()) return;
    const auto origin = read_outward(*reference);
    const auto report = [&](std::string message, std::string hint) {
        findings.push_back({"rujukan/tak-ada", reference.span, object, std::move(message), std::move(hint)});
    };
    const auto id = origin.id.empty() ? std::string{"M1"} : utf8::printable(origin.id);
    const auto is_kind = [](std::string_view word) {
        return std::ranges::find(outward_kinds, word) != outward_kinds.end();
    };
    const bool kind_alone = origin.kind.empty() && is_kind(origin.id);
    if (kind_alone || (origin.id.empty() && is_kind(origin.kind)))
        return report(fmt::format("asal \"{}\" tidak menyebut id temuannya", utf8::printable(*reference)),
                      fmt::format("tulis id itu langsung sesudah tanda #, tanpa spasi, misalnya \"{}#M1\"",
                                  kind_alone ? origin.id : origin.kind));
    if (origin.kind.empty())
        return report(fmt::format("asal \"{}\" tidak menyebut dokumennya", utf8::printable(*reference)),
                      fmt::format("tulis \"pra#{0}\" bila berasal dari PRA, \"rdk#{0}\" bila dari RDK", id));
    if (!is_kind(origin.kind)) {
        const auto guess = nearest(origin.kind, outward_kinds);
        return report(fmt::format("asal \"{}\" menyebut dokumen \"{}\" yang tidak dikenal", utf8::printable(*reference),
                                  utf8::printable(origin.kind)),
                      guess.empty() ? fmt::format("tulis \"pra#{0}\" atau \"rdk#{0}\"", id)
                                    : fmt::format("mungkin maksudnya \"{}#{}\"", guess, id));
    }
}

std::string hint_for_reference(std::string_view kind, std::string_view id, const std::set<std::string>& known) {
    const std::vector<std::string_view> ids(known.begin(), known.end());
    if (ids.empty()) return fmt::format("berkas {} itu belum memuat satu id pun; tulis dahulu temuannya", kind);
    const auto guess = meant_id(id, ids);
    return guess.empty() ? fmt::format("id yang ada: {}", some_of(ids))
                         : fmt::format("mungkin maksudnya \"{}#{}\"", kind, utf8::printable(guess));
}

} // namespace suluh
