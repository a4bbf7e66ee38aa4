#include "rules/outward.hpp"

#include <vector>

#include <fmt/format.h>
#include <fmt/ranges.h>

#include "rules/references.hpp"
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

std::string hint_for_reference(std::string_view kind, std::string_view id, const std::set<std::string>& known) {
    const std::vector<std::string_view> ids(known.begin(), known.end());
    if (ids.empty()) return fmt::format("berkas {} itu belum memuat satu id pun; tulis dahulu temuannya", kind);
    const auto guess = meant_id(id, ids);
    return guess.empty() ? fmt::format("id yang ada: {}", some_of(ids))
                         : fmt::format("mungkin maksudnya \"{}#{}\"", kind, utf8::printable(guess));
}

} // namespace suluh
