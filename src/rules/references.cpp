#include "rules/references.hpp"

#include <algorithm>

#include <fmt/format.h>

#include "text/suggest.hpp"
#include "text/utf8.hpp"

namespace suluh {

namespace {

template <class T>
void collect(const List<T>& records, std::string_view kind, std::vector<Object>& objects) {
    for (const auto& record : records)
        if (record.id.present()) objects.push_back({*record.id, record.id.span, kind});
}

/// "M03", "m 3" and "M-3" are M3 to a reader.
std::string same_to_a_reader(std::string_view id) {
    std::string result;
    for (const char c : utf8::lower(id)) {
        const bool leading_zero = c == '0' && (result.empty() || result.back() < '0' || result.back() > '9');
        if (c != ' ' && c != '-' && c != '_' && c != '.' && !leading_zero) result += c;
    }
    return result;
}

} // namespace

std::vector<Object> objects_of(const Document& document) {
    std::vector<Object> objects;
    if (const auto* programa = document.programa()) {
        collect(programa->keadaan.data, "data keadaan", objects);
        collect(programa->tujuan, "tujuan", objects);
        collect(programa->masalah, "masalah", objects);
        collect(programa->kegiatan, "kegiatan", objects);
        collect(programa->ikhtiar, "ikhtiar", objects);
    } else if (const auto* ranking = std::get_if<DokumenPemeringkatan>(&document.body)) {
        collect(ranking->masalah, "masalah", objects);
    } else if (const auto* plan = document.rktp()) {
        collect(plan->kegiatan, "kegiatan", objects);
    } else if (const auto* rdk = std::get_if<Rdk>(&document.body)) {
        collect(rdk->masalah, "masalah", objects);
    } else if (const auto* pra = std::get_if<Pra>(&document.body)) {
        collect(pra->pohon_masalah, "pohon masalah", objects);
        collect(pra->masalah, "masalah", objects);
        collect(pra->potensi, "potensi", objects);
    }
    return objects;
}

std::string_view meant_id(std::string_view typed, const std::vector<std::string_view>& known) {
    const auto wanted = same_to_a_reader(typed);
    for (const auto id : known)
        if (same_to_a_reader(id) == wanted) return id;
    const auto first = nearest(typed, known);
    if (first.empty()) return {};
    const std::vector<std::string_view> reversed(known.rbegin(), known.rend());
    return nearest(typed, reversed) == first ? first : std::string_view{}; // equally near ones differ by direction
}

std::string listed(const std::vector<std::string_view>& ids) {
    std::string text;
    for (const auto id : ids) text += (text.empty() ? "" : ", ") + utf8::printable(id);
    return text;
}

std::string how_to_refer(std::string_view key, std::string_view fallback, const std::vector<std::string_view>& known) {
    const auto first = known.empty() ? std::string{fallback} : utf8::printable(known.front());
    auto hint = fmt::format("tambahkan \"{}: [{}]\"", key, first);
    if (known.size() != 1) hint += " dengan id yang sesuai";
    return known.size() > 1 ? fmt::format("{} (yang ada: {})", hint, listed(known)) : hint;
}

bool Mentions::contains(std::string_view id) const {
    return std::ranges::find(ids, id) != ids.end();
}

void Mentions::add(const List<Ref>& references, const std::vector<std::string_view>& known) {
    if (references.state == State::invalid) uncertain = true;
    for (const auto& reference : references) {
        if (reference.state == State::invalid) uncertain = true;
        if (!reference.present()) continue;
        const bool exists = std::ranges::find(known, *reference) != known.end();
        const auto id = exists ? *reference : meant_id(*reference, known);
        if (id.empty())
            uncertain = true;
        else
            ids.push_back(id);
    }
}

} // namespace suluh
