#include <algorithm>
#include <array>

#include <fmt/format.h>

#include "suluh/value.hpp"

#include "ranking/pairs.hpp"
#include "ranking/respondents.hpp"
#include "ranking/say.hpp"
#include "ranking/sheet.hpp"
#include "ranking/sheet_parts.hpp"
#include "text/enumerate.hpp"
#include "text/quote.hpp"
#include "text/utf8.hpp"

namespace suluh {

namespace {

class PairReader {
public:
    PairReader(const RankingQuestion& question, const SheetTable& sheet, Findings& findings)
        : question_(question), sheet_(sheet), findings_(findings), names_(question), pairs_(question.problems.size()) {}

    std::optional<std::vector<Choice>> read() {
        const auto groups = groups_of(question_);
        const auto before = findings_.size();
        const auto rows = sheet_.rows(findings_);
        good_ = findings_.size() == before;
        for (const auto& row : rows) read_row(row);
        if (good_ && groups) find_gaps(*groups); // a key that is none is told by who ranks
        if (!good_) return std::nullopt;
        return std::move(choices_);
    }

private:
    void fail(Span at, std::string message, std::string hint) {
        findings_.push_back({comparison_rule, at, {}, std::move(message), std::move(hint)});
        good_ = false;
    }

    CsvCell cell(std::span<const CsvCell> row, std::string_view heading) const {
        return cell_of(row, *sheet_.column(heading));
    }

    void read_row(std::span<const CsvCell> row) {
        const auto first = cell(row, sheet::first);
        const auto second = cell(row, sheet::second);
        const auto winner = cell(row, sheet::winner);
        if (content_of(first).empty() && content_of(second).empty() && content_of(winner).empty()) return;
        const auto a = names_.find(first, findings_);
        const auto b = names_.find(second, findings_);
        good_ = good_ && a && b;
        if (!a || !b || content_of(winner).empty()) return; // a blank is told with the other gaps
        const auto first_id = id_of(question_, *a);
        const auto second_id = id_of(question_, *b);
        if (*a == *b)
            return fail(second.at, fmt::format("{} dibandingkan dengan dirinya sendiri", called(question_, *a)),
                        "bandingkan dua masalah yang berbeda");
        if (pairs_.compared(*a, *b))
            return fail(first.at, fmt::format("pasangan {} dan {} mempunyai dua baris", first_id, second_id),
                        "pilih satu, hapus yang lain");
        const auto chosen = utf8::lower(content_of(winner));
        const bool is_first = chosen == utf8::lower(first_id);
        const bool is_second = chosen == utf8::lower(second_id);
        if (is_first == is_second)
            return fail(winner.at,
                        fmt::format("yang didahulukan ditulis {}, padahal pilihannya {} atau {}",
                                    quoted_excerpt(content_of(winner)), first_id, second_id),
                        fmt::format("tulis {} atau {}", first_id, second_id));
        const Choice choice{is_first ? *a : *b, is_first ? *b : *a};
        pairs_.times(choice.winner, choice.loser) = 1;
        choices_.push_back(choice);
    }

    void find_gaps(const std::vector<Group>& groups) {
        std::vector<std::string> missing;
        for (const auto& group : groups)
            for (std::size_t i = 0; i < group.problems.size(); ++i)
                for (std::size_t j = i + 1; j < group.problems.size(); ++j)
                    if (const auto a = group.problems[i], b = group.problems[j]; !pairs_.compared(a, b))
                        missing.push_back(id_of(question_, a) + "–" + id_of(question_, b));
        if (missing.empty()) return;
        const auto message = choices_.empty() ? std::string{"lembar ini belum diisi: tidak ada satu pilihan pun"}
                                              : fmt::format("lembar ini belum membandingkan {}",
                                                            first_of(std::move(missing), most_gaps));
        fail(sheet_.headings()[*sheet_.column(sheet::winner)].at, message,
             "pada setiap pasangan tulis ID masalah yang didahulukan");
    }

    const RankingQuestion& question_;
    const SheetTable& sheet_;
    Findings& findings_;
    ProblemNames names_;
    Pairs pairs_;
    std::vector<Choice> choices_;
    bool good_ = true;
};

} // namespace

std::optional<std::vector<Choice>> read_choices(const RankingQuestion& question, const SheetTable& sheet,
                                                Findings& findings) {
    return PairReader{question, sheet, findings}.read();
}

std::optional<std::vector<std::size_t>> read_order(const RankingQuestion& question, const SheetTable& sheet,
                                                   Findings& findings) {
    const auto before = findings.size();
    const auto wanted = preferred(question);
    const ProblemNames names{question};
    const auto fail = [&](Span at, std::string message, std::string hint) {
        findings.push_back({comparison_rule, at, {}, std::move(message), std::move(hint)});
    };
    std::vector<std::optional<std::size_t>> order(wanted);
    for (const auto& row : sheet.rows(findings)) {
        const auto place = cell_of(row, *sheet.column(sheet::place));
        const auto id = cell_of(row, *sheet.column(sheet::id));
        if (content_of(id).empty()) continue;
        const auto number = read_count(content_of(place));
        const bool counts = number.ok() && number.value.is_whole() && number.value >= Decimal{1} &&
                            number.value <= Decimal{static_cast<std::int64_t>(wanted)};
        if (!counts) {
            fail(place.at, fmt::format("urutan {} bukan 1 sampai {}", quoted_excerpt(content_of(place)), wanted),
                 "1 untuk masalah yang terberat");
            continue;
        }
        const auto problem = names.find(id, findings);
        if (!problem) continue;
        auto& chosen = order[static_cast<std::size_t>(number.value.whole() - 1)];
        if (chosen)
            fail(place.at, fmt::format("urutan {} diisi dua kali", number.value.digits()),
                 "pilih satu, hapus yang lain");
        else if (std::ranges::find(order, problem) != order.end())
            fail(id.at, fmt::format("{} disebut dua kali", called(question, *problem)),
                 fmt::format("sebut {} masalah yang berbeda, yang terberat lebih dahulu", wanted));
        else
            chosen = problem;
    }
    if (findings.size() > before) return std::nullopt;
    std::vector<std::size_t> named;
    for (const auto& one : order)
        if (one) named.push_back(*one);
    if (named.size() == wanted) return named;
    fail(sheet.headings()[*sheet.column(sheet::id)].at,
         fmt::format("lembar ini menyebut {} masalah, padahal seharusnya {}", named.size(), wanted),
         fmt::format("tulis ID {} masalah, yang terberat lebih dahulu", wanted));
    return std::nullopt;
}

} // namespace suluh
