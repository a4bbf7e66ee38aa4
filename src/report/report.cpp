#include "report/report.hpp"

#include <algorithm>
#include <array>
#include <ostream>

#include <fmt/format.h>

#include "text/utf8.hpp"

namespace suluh {

namespace {

constexpr std::array all{
    Format{"teks", write_text},   Format{"gnu", write_gnu},        Format{"json", write_json_report},
    Format{"jsonl", write_jsonl}, Format{"csv", write_csv_report},
};

} // namespace

std::span<const Format> formats() {
    return all;
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
    const auto state = [&](FileState s) { return summary.states[static_cast<std::size_t>(s)]; };
    const auto level = [&](Level l) { return summary.levels[static_cast<std::size_t>(l)]; };
    auto line = fmt::format(
        "{} berkas: {} bersih, {} bermasalah, {} tak terbaca; {} galat (wajib diperbaiki), {} peringatan, {} saran",
        summary.files, state(FileState::bersih), state(FileState::bermasalah), state(FileState::tak_terbaca),
        level(Level::galat), level(Level::peringatan), level(Level::saran));
    if (summary.excepted > 0) line += fmt::format("; {} dikecualikan", summary.excepted);
    line += fmt::format("; {} aturan", summary.rules);
    if (summary.not_judged > 0) line += fmt::format(", {} aturan tidak dinilai", summary.not_judged);
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
