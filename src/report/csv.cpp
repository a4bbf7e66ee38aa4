#include <ostream>
#include <string>

#include "report/report.hpp"
#include "text/utf8.hpp"

namespace suluh {

namespace {

/// RFC 4180; what a spreadsheet would run as a formula is made harmless.
std::string cell(std::string_view text) {
    const bool runs = !text.empty() && std::string_view{"=+-@\t\r"}.find(text.front()) != std::string_view::npos;
    const bool quote = text.find_first_of(",\"\r\n") != std::string_view::npos;
    std::string safe;
    if (quote) safe += '"';
    if (runs) safe += '\'';
    for (const char c : text) {
        if (quote && c == '"') safe += '"';
        safe += c;
    }
    if (quote) safe += '"';
    return safe;
}

} // namespace

void write_csv_report(const Batch& batch, std::ostream& out, std::ostream& err, const ReportOptions& options) {
    out << "berkas,baris,kolom,tingkat,aturan,objek,pesan,saran,dasar,keadaan\r\n";
    for (const auto& file : batch.files)
        for (const auto& result : batch.results(file)) {
            out << cell(utf8::printable(file.name)) << ',' << result.at.line << ',' << result.at.column << ','
                << name(result.level) << ',' << result.rule->name;
            for (const auto text : {std::string_view{result.object}, std::string_view{result.message},
                                    std::string_view{result.hint}, result.rule->clause, name(file.state)})
                out << ',' << cell(text);
            out << "\r\n";
        }
    if (options.quiet) return;
    write_states(batch, err);
    err << summary_line(batch.summary, options.time) << '\n';
}

void write_csv_statistics(const std::vector<RuleCount>& counts, std::ostream& out) {
    out << "jumlah,tingkat,aturan\r\n";
    for (const auto& one : counts) out << one.count << ',' << name(one.rule->level) << ',' << one.rule->name << "\r\n";
}

} // namespace suluh
