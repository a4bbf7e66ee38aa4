#include "text/unfilled.hpp"

#include "text/utf8.hpp"

namespace suluh {

namespace {

bool is_mark(char32_t c) {
    constexpr std::u32string_view marks = U" \t\r\n\u00A0-\u2010\u2011\u2012\u2013\u2014\u2015._\u2026?()[]"
                                          U"{}<>/~:;,\u25A1\u2610\u3000\uFF3F";
    return marks.find(c) != std::u32string_view::npos;
}

/// The same mark several times; "…" is three points.
struct MarkRun {
    char mark = 0;
    std::size_t marks = 0;
    std::size_t bytes = 0;
};

MarkRun run_at(std::string_view text, std::size_t at) {
    constexpr std::string_view ellipsis = "\xE2\x80\xA6";
    const char mark = text.substr(at).starts_with(ellipsis) ? '.' : text[at];
    MarkRun run;
    if (mark != '.' && mark != '_' && mark != '?') return run;
    run.mark = mark;
    for (auto rest = text.substr(at); !rest.empty(); rest = text.substr(at + run.bytes)) {
        const bool three = mark == '.' && rest.starts_with(ellipsis);
        if (!three && rest.front() != mark) break;
        run.marks += three ? 3 : 1;
        run.bytes += three ? ellipsis.size() : 1;
    }
    return run;
}

} // namespace

bool is_unfilled(std::string_view text) {
    std::size_t crosses = 0;
    std::size_t commas = 0;
    for (std::size_t at = 0; at < text.size();) {
        const auto point = utf8::decode(text, at);
        at += point.bytes;
        if (point.value == U'x' || point.value == U'X')
            ++crosses;
        else if (!point.valid || !is_mark(point.value))
            return false;
        if (point.value == U',') ++commas;
    }
    const bool ditto = commas > 0 && commas == utf8::trim(text).size(); // ",,,"
    return !ditto && crosses != 1;                                      // a single cross ticks a box
}

bool has_gap(std::string_view text) {
    const auto words = utf8::trim(text);
    for (std::size_t at = 0; at < words.size();) {
        const auto run = run_at(words, at);
        if (run.bytes == 0) {
            ++at;
            continue;
        }
        const bool apart = at == 0 || words[at - 1] == ' ' || words[at - 1] == '(' || words[at - 1] == '[';
        const bool trails_off = at > 0 && at + run.bytes == words.size() && run.marks <= 3;
        at += run.bytes;
        if (run.mark == '_' ? run.marks > 1 : run.mark == '?' ? apart && run.marks > 1 : run.marks > 5) return true;
        if (run.mark == '.' && apart && run.marks > 2 && !trails_off) return true;
    }
    return false;
}

} // namespace suluh
