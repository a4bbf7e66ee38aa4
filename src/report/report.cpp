#include "report/report.hpp"

#include <algorithm>
#include <array>
#include <ostream>
#include <stdexcept>

#include <fmt/format.h>

#include "text/utf8.hpp"

namespace suluh {

namespace {

constexpr std::array all{
    Format{"teks", write_text, write_text_statistics, true},  Format{"gnu", write_gnu},
    Format{"json", write_json_report, write_json_statistics}, Format{"jsonl", write_jsonl, write_jsonl_statistics},
    Format{"csv", write_csv_report, write_csv_statistics},
};

} // namespace

std::span<const Format> formats() {
    return all;
}

const Format& format_named(std::string_view name) {
    const auto row = std::ranges::find(all, name, &Format::name);
    if (row == all.end()) throw std::logic_error("no report format " + std::string{name});
    return *row;
}

std::string_view name(FileState state) {
    constexpr std::array<std::string_view, 3> names{"bersih", "bermasalah", "tak terbaca"};
    return names[static_cast<std::size_t>(state)];
}

std::string_view name(Level level) {
    constexpr std::array<std::string_view, 3> names{"galat", "peringatan", "saran"};
    return names[static_cast<std::size_t>(level)];
}

void write_states(const Batch& batch, std::ostream& out) {
    if (batch.files.size() < 2) return;
    for (const auto state : {FileState::tak_terbaca, FileState::bermasalah})
        for (const auto& file : batch.files)
            if (file.state == state) out << name(state) << ": " << utf8::printable(file.name) << '\n';
}

std::string summary_line(const Summary& summary, std::optional<std::chrono::milliseconds> time) {
    auto line = fmt::format(
        "{} berkas: {} bersih, {} bermasalah, {} tak terbaca; {} galat (wajib diperbaiki), {} peringatan, {} saran",
        summary.files, summary.count(FileState::bersih), summary.count(FileState::bermasalah),
        summary.count(FileState::tak_terbaca), summary.count(Level::galat), summary.count(Level::peringatan),
        summary.count(Level::saran));
    if (summary.excepted > 0) line += fmt::format("; {} dikecualikan", summary.excepted);
    line += fmt::format("; {} aturan", summary.rules);
    if (summary.not_judged > 0) line += fmt::format(", {} aturan tidak dinilai", summary.not_judged);
    if (!summary.unknown_values.empty()) line += fmt::format(": nilai {} belum diketahui", summary.unknown_values);
    if (!summary.acuan.empty()) line += fmt::format("; menurut {}", summary.acuan);
    if (time) {
        auto seconds = fmt::format("{:.2f}", static_cast<double>(time->count()) / 1000);
        std::ranges::replace(seconds, '.', ',');
        line += fmt::format("; {} detik", seconds);
    }
    return line;
}

std::vector<RuleCount> count_by_rule(const Batch& batch) {
    std::vector<std::uint64_t> counts(rules().size());
    for (const auto& file : batch.files)
        for (const auto& result : batch.results(file)) ++counts[static_cast<std::size_t>(result.rule - rules().data())];
    std::vector<RuleCount> found;
    for (std::size_t i = 0; i < counts.size(); ++i)
        if (counts[i] > 0) found.push_back({&rules()[i], counts[i]});
    return found;
}

} // namespace suluh
