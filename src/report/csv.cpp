#include <ostream>
#include <string>

#include "report/report.hpp"

namespace suluh {

namespace {

/// RFC 4180; what a spreadsheet would run as a formula is made harmless.
std::string cell(std::string_view text) {
    std::string safe{text};
    if (!safe.empty() && std::string_view{"=+-@\t\r"}.find(safe.front()) != std::string_view::npos) safe.insert(0, "'");
    if (safe.find_first_of(",\"\r\n") == std::string::npos) return safe;
    std::string quoted = "\"";
    for (const char c : safe) quoted += c == '"' ? std::string{"\"\""} : std::string{c};
    return quoted + '"';
}

} // namespace

void write_csv_report(const Batch& batch, std::ostream& out, std::ostream& err, const ReportOptions& options) {
    out << "berkas,baris,kolom,tingkat,aturan,objek,pesan,saran,dasar,keadaan\r\n";
    for (const auto& file : batch.files)
        for (const auto& result : batch.results(file)) {
            out << cell(file.name) << ',' << result.at.line << ',' << result.at.column << ',' << name(result.level)
                << ',' << result.rule->name;
            for (const auto text : {std::string_view{result.object}, std::string_view{result.message},
                                    std::string_view{result.hint}, result.rule->clause, name(file.state)})
                out << ',' << cell(text);
            out << "\r\n";
        }
    if (options.quiet) return;
    write_states(batch, err);
    err << summary_line(batch.summary, options.time) << '\n';
}

} // namespace suluh
