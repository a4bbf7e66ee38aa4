#include <algorithm>
#include <ostream>

#include <fmt/format.h>

#include "report/report.hpp"
#include "text/utf8.hpp"

namespace suluh {

namespace {

constexpr std::string_view reset = "\x1b[0m";
constexpr std::string_view bold = "\x1b[1m";

std::string_view colour_of(Level level) {
    switch (level) {
    case Level::galat:
        return "\x1b[1;31m";
    case Level::peringatan:
        return "\x1b[1;33m";
    default:
        return "\x1b[1;36m";
    }
}

/// The part of a long line that shows the column: what fits a terminal of 80 columns beside the line number.
struct Window {
    std::string text;
    std::size_t caret = 0; ///< display columns before the caret
};

Window window(std::string_view line, std::size_t column) {
    constexpr std::size_t width = 70;
    std::size_t at = 0;
    for (std::size_t i = 1; i < column && at < line.size(); ++i) at += utf8::decode(line, at).bytes;
    const auto before = line.substr(0, at);
    if (utf8::display_width(line) <= width) return {std::string{line}, utf8::display_width(before)};

    std::size_t from = 0; // drop from the left until the caret stands in the first half
    while (utf8::display_width(before.substr(from)) > width / 2) from += utf8::decode(line, from).bytes;
    std::size_t to = at;
    while (to < line.size() && utf8::display_width(line.substr(from, to - from)) < width)
        to += utf8::decode(line, to).bytes;
    Window result{std::string{line.substr(from, to - from)}, utf8::display_width(before.substr(from))};
    if (from > 0) {
        result.text.insert(0, "…");
        ++result.caret;
    }
    if (to < line.size()) result.text += "…";
    return result;
}

} // namespace

void write_finding(std::ostream& out, std::string_view file, const Result& result, bool colour) {
    const auto paint = [&](std::string_view how, std::string_view text) {
        return colour ? fmt::format("{}{}{}", how, text, reset) : std::string{text};
    };
    out << paint(bold, fmt::format("{}:{}:{}:", utf8::printable(file), result.at.line, result.at.column)) << ' '
        << paint(colour_of(result.level), fmt::format("{}:", name(result.level))) << ' ' << result.message << " ["
        << result.rule->name << "]\n";
    if (!result.excerpt.empty()) {
        const auto shown = window(result.excerpt, result.excerpt_column);
        out << fmt::format("{:5} | {}\n", result.at.line, shown.text);
        out << "      | " << std::string(shown.caret, ' ') << paint(colour_of(result.level), "^") << '\n';
    }
    if (!result.hint.empty()) out << "   saran: " << result.hint << '\n';
}

void write_text(const Batch& batch, std::ostream& out, std::ostream&, const ReportOptions& options) {
    for (const auto& file : batch.files)
        for (const auto& result : batch.results(file)) write_finding(out, file.name, result, options.colour);
    if (options.quiet) return;
    write_states(batch, out);
    out << summary_line(batch.summary, options.time) << '\n';
}

void write_text_statistics(const std::vector<RuleCount>& counts, std::ostream& out) {
    for (const auto& one : counts)
        out << fmt::format("{:>7}  {:<10}  {:<32}  {}\n", one.count, name(one.rule->level), one.rule->name,
                           one.rule->summary);
}

} // namespace suluh
