#include "text/disguise.hpp"

#include <algorithm>
#include <array>

#include <fmt/format.h>

#include "text/utf8.hpp"

namespace suluh {

namespace {

/// Letters of one script in the order of the Latin ones that they look like.
struct Script {
    std::string_view name;
    std::u32string_view letters;
    std::string_view latin;
};

constexpr std::array scripts{
    Script{"Kiril", U"АВЕКМНОРСТУХІЈЅаеорсухіјѕһԁԛԝкт", "ABEKMHOPCTYXIJSaeopcyxijshdqwkt"},
    Script{"Yunani", U"ΑΒΕΖΗΙΚΜΝΟΡΤΥΧορν", "ABEZHIKMNOPTYXopv"},
};

bool is_invisible(char32_t c) {
    return c == 0xAD || c == 0x34F || c == 0x180E || (c >= 0x200B && c <= 0x200F) || (c >= 0x202A && c <= 0x202E) ||
           (c >= 0x2060 && c <= 0x206F) || c == 0xFEFF;
}

bool is_foreign_space(char32_t c) {
    return c == 0xA0 || (c >= 0x2000 && c <= 0x200A) || c == 0x202F || c == 0x205F || c == 0x3000;
}

} // namespace

std::optional<Disguise> disguise_in(std::string_view word) {
    if (std::ranges::all_of(word, [](char c) { return static_cast<unsigned char>(c) < 0x80; })) return std::nullopt;
    Disguise result;
    const auto note = [&](std::string what, std::string_view plain) {
        if (result.what.empty()) result.what = std::move(what);
        result.plain += plain;
    };
    for (std::size_t at = 0; at < word.size();) {
        const auto point = utf8::decode(word, at);
        const auto letter = word.substr(at, point.bytes);
        const auto number = static_cast<std::uint32_t>(point.value);
        at += point.bytes;
        const auto is_of = [&](const Script& script) {
            return script.letters.find(point.value) != std::u32string_view::npos;
        };
        const auto script = std::ranges::find_if(scripts, is_of);
        if (is_invisible(point.value)) {
            note(fmt::format("karakter tak terlihat (U+{:04X})", number), "");
        } else if (is_foreign_space(point.value)) {
            note(fmt::format("spasi khusus (U+{:04X})", number), " ");
        } else if (point.value >= 0xFF01 && point.value <= 0xFF5E) {
            const auto plain = static_cast<char>(point.value - 0xFEE0);
            note(fmt::format("huruf lebar \"{}\" (U+{:04X})", letter, number), {&plain, 1});
        } else if (script != scripts.end()) {
            const auto latin = script->latin.substr(script->letters.find(point.value), 1);
            note(fmt::format("huruf {} \"{}\" (U+{:04X}) yang serupa \"{}\"", script->name, letter, number, latin),
                 latin);
        } else {
            result.plain += letter;
        }
    }
    return result.what.empty() ? std::nullopt : std::optional{std::move(result)};
}

void name_disguise(std::string_view word, std::string& message, std::string& hint) {
    const auto disguise = disguise_in(utf8::trim(word));
    if (!disguise) return;
    message += fmt::format(": di dalamnya ada {}", disguise->what);
    hint = fmt::format("hapus lalu ketik ulang: {}", utf8::excerpt(disguise->plain));
}

} // namespace suluh
