// A ranking from a text, and what came of it as lines that a test can compare.
#pragma once

#include <memory>
#include <string>
#include <string_view>

#include <fmt/format.h>

#include "ranking/ranking.hpp"
#include "ranking/say.hpp"
#include "support/reading.hpp"

namespace suluh::test {

/// The document stays alive as long as what was ranked in it.
struct Meeting {
    std::unique_ptr<Document> document;
    Ranking ranking;
};

/// `text` stands behind the line with `jenis`.
inline Meeting meeting_of(std::string_view text) {
    auto document = document_of("jenis: pemeringkatan\n" + std::string{text});
    auto ranking = rank(*question_of(*document));
    return {std::move(document), std::move(ranking)};
}

/// "M1=9 1" for each problem in the order of the ranking, with "; " between; a group's name before its first.
inline std::string ranks_of(const Meeting& meeting, int places = 9) {
    if (!meeting.ranking.complete()) return "incomplete";
    const auto question = question_of(*meeting.document);
    std::string text;
    std::optional<std::size_t> group;
    for (const auto i : meeting.ranking.in_order()) {
        const auto& one = meeting.ranking.problems[i];
        const auto& name = meeting.ranking.groups[one.group].name;
        text += text.empty() ? "" : "; ";
        if (group != one.group && !name.empty()) text += name + ": ";
        group = one.group;
        text += fmt::format("{}={} {}", id_of(*question, i), one.score->digits(places), one.rank);
    }
    return text;
}

/// "2:3 rule object: message; hint" for each finding of ranking, with a line end; lines count behind the line with
/// `jenis`.
inline std::string findings_of(const Meeting& meeting) {
    std::string text;
    for (const auto& one : meeting.ranking.findings) {
        const auto at = meeting.document->source.place(one.at.begin);
        text += fmt::format("{}:{} {}{}{}: {}; {}\n", at.line - 1, at.column, one.rule, one.object.empty() ? "" : " ",
                            one.object, one.message, one.hint);
    }
    return text;
}

/// The same of a text.
inline std::string ranks_of(std::string_view text, int places = 9) {
    return ranks_of(meeting_of(text), places);
}
inline std::string findings_of(std::string_view text) {
    return findings_of(meeting_of(text));
}

/// "M1" to "Mn" with nothing but an id.
inline std::string problems(int count) {
    std::string text = "masalah:\n";
    for (int i = 1; i <= count; ++i) text += fmt::format("  - {{id: M{}, uraian: Masalah {}}}\n", i, i);
    return text;
}

} // namespace suluh::test
