#include <algorithm>
#include <ostream>

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include "report/report.hpp"
#include "text/utf8.hpp"

namespace suluh {

namespace {

using Json = nlohmann::ordered_json;

/// JSON escapes only the control characters of ASCII; the others harm a terminal as much.
std::string dump(const Json& json) {
    const auto text = json.dump(-1, ' ', false, Json::error_handler_t::replace);
    if (std::ranges::all_of(text, [](char c) { return static_cast<unsigned char>(c) < 0x80; })) return text;
    std::string safe;
    for (std::size_t at = 0; at < text.size();) {
        const auto point = utf8::decode(text, at);
        if (point.bytes > 1 && utf8::harms_terminal(point.value))
            safe += fmt::format("\\u{:04x}", static_cast<std::uint32_t>(point.value));
        else
            safe += text.substr(at, point.bytes);
        at += point.bytes;
    }
    return safe;
}

Json summary_of(const Summary& summary) {
    Json json{{"berkas", summary.files},
              {"bersih", summary.count(FileState::bersih)},
              {"bermasalah", summary.count(FileState::bermasalah)},
              {"tak_terbaca", summary.count(FileState::tak_terbaca)},
              {"galat", summary.count(Level::galat)},
              {"peringatan", summary.count(Level::peringatan)},
              {"saran", summary.count(Level::saran)},
              {"dikecualikan", summary.excepted},
              {"aturan", summary.rules},
              {"tidak_dinilai", summary.not_judged}};
    if (!summary.acuan.empty()) json["acuan"] = summary.acuan;
    return json;
}

Json count(const RuleCount& one) {
    return {{"aturan", one.rule->name}, {"tingkat", name(one.rule->level)}, {"jumlah", one.count}};
}

Json finding(const FileEntry& file, const Result& result) {
    return {{"berkas", file.name},         {"baris", result.at.line},
            {"kolom", result.at.column},   {"tingkat", name(result.level)},
            {"aturan", result.rule->name}, {"objek", result.object.empty() ? Json{} : Json(result.object)},
            {"pesan", result.message},     {"saran", result.hint},
            {"dasar", result.rule->clause}};
}

void write_states(const Batch& batch, std::ostream& out, std::string_view line_break) {
    out << '[';
    std::string_view comma;
    for (const auto& file : batch.files) {
        if (!comma.empty()) out << comma << line_break;
        out << dump({{"nama", file.name}, {"keadaan", name(file.state)}});
        comma = ",";
    }
    out << ']';
}

} // namespace

// Written piece by piece: a batch may be larger than memory.
void write_json_report(const Batch& batch, std::ostream& out, std::ostream&, const ReportOptions&) {
    out << "{\"versi\":1,\n \"ringkasan\":" << dump(summary_of(batch.summary)) << ",\n \"berkas\":";
    write_states(batch, out, "\n           ");
    out << ",\n \"temuan\":[";
    const char* separator = "";
    for (const auto& file : batch.files)
        for (const auto& result : batch.results(file)) {
            out << separator << dump(finding(file, result));
            separator = ",\n           ";
        }
    out << "]}\n";
}

void write_jsonl(const Batch& batch, std::ostream& out, std::ostream&, const ReportOptions&) {
    for (const auto& file : batch.files)
        for (const auto& result : batch.results(file)) out << dump(finding(file, result)) << '\n';
    out << "{\"ringkasan\":" << dump(summary_of(batch.summary)) << ",\"berkas\":";
    write_states(batch, out, "");
    out << "}\n";
}

void write_json_statistics(const std::vector<RuleCount>& counts, std::ostream& out) {
    auto rows = Json::array();
    for (const auto& one : counts) rows.push_back(count(one));
    out << dump({{"versi", 1}, {"statistik", rows}}) << '\n';
}

void write_jsonl_statistics(const std::vector<RuleCount>& counts, std::ostream& out) {
    for (const auto& one : counts) out << dump(count(one)) << '\n';
}

} // namespace suluh
