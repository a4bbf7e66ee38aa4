#include "form/pattern.hpp"

#include <algorithm>
#include <array>

#include "document/choices.hpp"
#include "form/region.hpp"
#include "text/suggest.hpp"
#include "text/utf8.hpp"

namespace suluh {

namespace {

std::string text_or(const Text& text, std::string_view otherwise) {
    return std::string{text.present() ? *text : otherwise};
}

std::string year(const PatternSource& source) {
    const auto& tahun = source.programa->tahun;
    return tahun.present() ? std::to_string(*tahun) : std::string{tahun.text};
}

struct Placeholder {
    std::string_view name;
    std::string (*value)(const PatternSource&);
    /// What several documents say together; nullptr: their values side by side.
    std::string (*together)(std::span<const Programa* const>) = nullptr;
};

constexpr std::array placeholders{
    Placeholder{"wilayah", [](const PatternSource& s) { return region_title(*s.programa); }, common_region},
    Placeholder{"wilayah lengkap", [](const PatternSource& s) { return full_region(std::array{s.programa}); },
                full_region},
    Placeholder{"tahun", year},
    Placeholder{"balai", [](const PatternSource& s) { return text_or(s.programa->balai, "-"); }},
    Placeholder{"penyuluh", [](const PatternSource& s) { return s.person.name.empty() ? "-" : s.person.name; }},
    Placeholder{"nip", [](const PatternSource& s) { return s.person.nip.empty() ? "-" : s.person.nip; }},
    Placeholder{"pedoman",
                [](const PatternSource& s) {
                    const auto& pedoman = s.programa->pedoman;
                    return std::string{spelling(pedoman.present() ? *pedoman : Pedoman::permentan_25_2009)};
                }},
};

const Placeholder* find(std::string_view name) {
    const auto folded = fold_word(name);
    const auto row = std::ranges::find(placeholders, folded, &Placeholder::name);
    return row == placeholders.end() ? nullptr : &*row;
}

/// A pattern in parts: text, then the name of a placeholder, and so on.
struct Part {
    std::string_view text;
    std::string_view name; ///< what follows the text between < and >; empty at the end
};

std::vector<Part> parts_of(std::string_view pattern) {
    std::vector<Part> parts;
    while (!pattern.empty()) {
        const auto open = pattern.find('<');
        const auto close = open == std::string_view::npos ? open : pattern.find('>', open);
        if (close == std::string_view::npos) {
            parts.push_back({pattern, {}});
            break;
        }
        parts.push_back({pattern.substr(0, open), pattern.substr(open + 1, close - open - 1)});
        pattern.remove_prefix(close + 1);
    }
    return parts;
}

bool in_capitals(std::string_view name) {
    return utf8::lower(name) != name && std::ranges::none_of(name, [](char c) { return c >= 'a' && c <= 'z'; });
}

std::string capitals(std::string text) {
    for (auto& c : text)
        if (c >= 'a' && c <= 'z') c = static_cast<char>(c - 'a' + 'A');
    return text;
}

std::string value_of(const Placeholder& placeholder, std::span<const PatternSource> sources) {
    if (placeholder.together != nullptr && sources.size() > 1) {
        std::vector<const Programa*> all;
        for (const auto& source : sources) all.push_back(source.programa);
        if (auto text = placeholder.together(all); !text.empty()) return text;
    }
    std::vector<std::string> values;
    for (const auto& source : sources)
        if (auto value = placeholder.value(source); std::ranges::find(values, value) == values.end())
            values.push_back(std::move(value));
    if (values.size() > 1) std::erase(values, "-");
    std::string text;
    for (const auto& value : values) text += (text.empty() ? "" : "; ") + value;
    return text;
}

} // namespace

std::vector<std::string_view> placeholder_names() {
    std::vector<std::string_view> names;
    for (const auto& placeholder : placeholders) names.push_back(placeholder.name);
    return names;
}

std::string_view unknown_placeholder(std::string_view pattern) {
    for (const auto& part : parts_of(pattern))
        if (!part.name.empty() && find(part.name) == nullptr) return part.name;
    return {};
}

std::string filled(std::string_view pattern, std::span<const PatternSource> sources) {
    std::string text;
    for (const auto& part : parts_of(pattern)) {
        text += part.text;
        const auto* placeholder = find(part.name);
        if (placeholder == nullptr) continue;
        const auto value = value_of(*placeholder, sources);
        text += in_capitals(part.name) ? capitals(value) : value;
    }
    return text;
}

} // namespace suluh
