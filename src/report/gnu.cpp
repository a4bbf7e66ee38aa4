#include <ostream>

#include "report/report.hpp"
#include "text/utf8.hpp"

namespace suluh {

namespace {

/// Editors know these words only in English.
std::string_view severity(Level level) {
    switch (level) {
    case Level::galat:
        return "error";
    case Level::peringatan:
        return "warning";
    default:
        return "note";
    }
}

} // namespace

void write_gnu(const Batch& batch, std::ostream& out, std::ostream& err, const ReportOptions& options) {
    for (const auto& file : batch.files)
        for (const auto& result : batch.results(file)) {
            out << utf8::printable(file.name) << ':' << result.at.line << ':' << result.at.column << ": "
                << severity(result.level) << ": " << result.message;
            if (!result.hint.empty()) out << "; " << result.hint;
            out << " [" << result.rule->name << "]\n";
        }
    if (options.quiet) return;
    write_states(batch, err);
    err << summary_line(batch.summary, options.time) << '\n';
}

} // namespace suluh
