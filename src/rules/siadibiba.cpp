#include "rules/siadibiba.hpp"

#include <algorithm>

#include <fmt/format.h>
#include <fmt/ranges.h>

#include "rules/pengecualian.hpp"
#include "rules/siadibiba_parts.hpp"

namespace suluh::siadibiba {

namespace {

/// P IV.D.2 names neither results nor cost of an ikhtiar: there they are only a warning.
std::optional<Level> level_of(const PlanRow& row, Question question) {
    if (question == Question::indikator) return Level::peringatan; // as one that is missing is
    const bool is_amount = question == Question::berapa_hasil || question == Question::berapa_korbanan;
    return !row.is_kegiatan() && is_amount ? std::optional{Level::peringatan} : std::nullopt;
}

void report_gaps(const Document& document, Question question, Findings& findings) {
    const auto* programa = document.programa();
    if (programa == nullptr) return;
    const auto& part = parts()[static_cast<std::size_t>(question)];
    for_each_row(*programa, [&](const PlanRow& row) {
        auto gap = part.gap(row, *programa);
        if (!gap) return;
        findings.push_back({part.rule, gap->at, id_of_object(row.cells), row.name() + " " + gap->message,
                            std::move(gap->hint), gap->level ? gap->level : level_of(row, question)});
    });
}

std::string named(const Cells& cells) {
    std::vector<std::string> names;
    for (const auto& cell : cells) names.push_back(fmt::format("{} {}", cell.what, quoted(cell.text)));
    return fmt::format("{}", fmt::join(names, " dan "));
}

/// Whether the question is answered, or the document excuses that it is not.
bool is_answered(const Document& document, const PlanRow& row, const Part& part) {
    if (part.unread(row)) return false;
    auto rule = part.rule;
    if (!part.gap(row, *document.programa())) {
        Cells cells;
        part.vague(row, cells);
        if (cells.empty()) return true;
        rule = "siadibiba/tidak-jelas";
    }
    return is_excepted(document, {rule, {}, id_of_object(row.cells), {}, {}});
}

} // namespace

template <Question question>
void missing(const Document& document, const Context&, Findings& findings) {
    report_gaps(document, question, findings);
}

template void missing<Question::siapa>(const Document&, const Context&, Findings&);
template void missing<Question::apa>(const Document&, const Context&, Findings&);
template void missing<Question::dimana>(const Document&, const Context&, Findings&);
template void missing<Question::bilamana>(const Document&, const Context&, Findings&);
template void missing<Question::berapa_hasil>(const Document&, const Context&, Findings&);
template void missing<Question::berapa_korbanan>(const Document&, const Context&, Findings&);
template void missing<Question::bagaimana>(const Document&, const Context&, Findings&);

void tidak_jelas(const Document& document, const Context&, Findings& findings) {
    const auto* programa = document.programa();
    if (programa == nullptr) return;
    Cells cells;
    for_each_row(*programa, [&](const PlanRow& row) {
        for (const auto& part : parts()) {
            if (part.gap != nullptr && part.gap(row, *programa)) continue; // one finding a part
            cells.clear();
            part.vague(row, cells);
            // A cell that repeats the row above was reported there.
            std::erase_if(cells, [&](const Cell& cell) { return is_repeated(document, cell.at); });
            if (cells.empty()) continue;
            for (auto& cell : cells)
                if (cell.text.empty())
                    cell.text = document.source.text().substr(cell.at.begin, cell.at.end - cell.at.begin);
            findings.push_back({"siadibiba/tidak-jelas", cells.front().at, id_of_object(row.cells),
                                fmt::format("{} pada {} tidak menjelaskan {}", named(cells), row.name(), part.asks),
                                std::string{part.hint}, level_of(row, part.question)});
        }
    });
}

Tally answers(const Document& document) {
    Tally tally;
    const auto* programa = document.programa();
    if (programa == nullptr) return tally;
    for_each_row(*programa, [&](const PlanRow& row) {
        tally.all += questions().size();
        for (const auto& part : questions()) tally.good += is_answered(document, row, part) ? 1U : 0U;
    });
    const auto unread_rows = std::ranges::count(programa->kegiatan, State::invalid, &Record::state) +
                             std::ranges::count(programa->ikhtiar, State::invalid, &Record::state);
    tally.all += questions().size() * static_cast<std::size_t>(unread_rows);
    return tally;
}

} // namespace suluh::siadibiba
