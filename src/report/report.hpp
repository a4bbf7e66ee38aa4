// A checked batch, and the formats that it is reported in. A format is one file and one row in report.cpp.
#pragma once

#include <array>
#include <chrono>
#include <cstdint>
#include <cstdio>
#include <functional>
#include <iosfwd>
#include <mutex>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "rules/check.hpp"
#include "rules/outline.hpp"

namespace suluh {

/// The results of many files, kept in memory up to a limit and in a temporary file beyond it. `put` may be called from
/// several threads; `get` while none of them does.
class ResultStore {
public:
    struct Handle {
        std::uint64_t at = 0;
        std::uint32_t bytes = 0;
    };

    ResultStore() = default;
    /// `limit` bytes are kept in memory.
    explicit ResultStore(std::size_t limit) : memory_limit_(limit) {}
    ResultStore(const ResultStore&) = delete;
    ResultStore& operator=(const ResultStore&) = delete;
    ~ResultStore();

    Handle put(const std::vector<Result>& results);
    std::vector<Result> get(Handle handle) const;

private:
    void spill(std::string_view bytes);

    static constexpr std::size_t usual_limit = std::size_t{4} * 1024 * 1024;
    std::size_t memory_limit_ = usual_limit;
    std::mutex mutex_;
    std::string memory_;
    std::FILE* file_ = nullptr; ///< holds what came before `memory_`
    std::uint64_t in_file_ = 0;
};

/// The three states that a file ends in.
enum class FileState : std::uint8_t { bersih, bermasalah, tak_terbaca };
/// "bersih", "bermasalah", "tak terbaca".
std::string_view name(FileState state);

struct FileEntry {
    std::string name;
    FileState state = FileState::bersih;
    std::uint32_t excepted = 0;
    ResultStore::Handle results{};
};

struct Summary {
    std::uint64_t files = 0;
    std::array<std::uint64_t, 3> states{}; ///< by FileState
    std::array<std::uint64_t, 3> levels{}; ///< by Level
    std::uint64_t excepted = 0;
    std::uint64_t rules = 0;
    std::uint64_t not_judged = 0;
    std::string unknown_values{}; ///< why not: of which pedoman the values are not known
    std::string acuan{};          ///< that farmers' rows were judged by: "acuan 2026 (bawaan)"

    std::uint64_t count(FileState state) const { return states[static_cast<std::size_t>(state)]; }
    std::uint64_t count(Level level) const { return levels[static_cast<std::size_t>(level)]; }
};

/// All there is to report. Entries are in the order of the output.
struct Batch {
    std::vector<FileEntry> files;
    ResultStore store;
    /// What could only be judged beside other documents, until it was: most of it is never asked for again.
    ResultStore pending{std::size_t{256} * 1024};
    std::vector<Outline> outlines;        ///< one a file, only where asked for
    std::vector<ExpectedVillage> missing; ///< of the register, which sent no programa
    Summary summary;
    bool any_unopened = false; ///< a file could not be opened: status 2

    /// The results of one file, sorted.
    std::vector<Result> results(const FileEntry& file) const { return store.get(file.results); }
};

struct ReportOptions {
    bool colour = false;
    bool quiet = false;
    /// Shown only on a terminal: the same input gives the same bytes elsewhere.
    std::optional<std::chrono::milliseconds> time{};
};

struct RuleCount {
    const Rule* rule = nullptr;
    std::uint64_t count = 0;
};

struct Format {
    std::string_view name;
    /// Findings to `out`; a summary that is not part of the format to `err`.
    void (*write)(const Batch&, std::ostream& out, std::ostream& err, const ReportOptions&);
    /// How often each rule was found, in place of the findings; nullptr where the format has no such thing.
    void (*write_statistics)(const std::vector<RuleCount>&, std::ostream& out) = nullptr;
    bool is_for_people = false; ///< may be coloured; its summary stands with the findings
};

std::span<const Format> formats();
const Format& format_named(std::string_view name);

void write_text(const Batch&, std::ostream& out, std::ostream& err, const ReportOptions&);
void write_gnu(const Batch&, std::ostream& out, std::ostream& err, const ReportOptions&);
void write_json_report(const Batch&, std::ostream& out, std::ostream& err, const ReportOptions&);
void write_jsonl(const Batch&, std::ostream& out, std::ostream& err, const ReportOptions&);
void write_csv_report(const Batch&, std::ostream& out, std::ostream& err, const ReportOptions&);

void write_text_statistics(const std::vector<RuleCount>&, std::ostream& out);
void write_json_statistics(const std::vector<RuleCount>&, std::ostream& out);
void write_jsonl_statistics(const std::vector<RuleCount>&, std::ostream& out);
void write_csv_statistics(const std::vector<RuleCount>&, std::ostream& out);

/// How often each rule was found, in the order of the registry; rules never found are left out.
std::vector<RuleCount> count_by_rule(const Batch& batch);

/// One finding with its excerpt and hint, as in the text format; also for findings on standard error.
void write_finding(std::ostream& out, std::string_view file, const Result& result, bool colour);
/// Of a batch of several files, one line for each that is not clean: "tak terbaca: desa/a.yaml".
void write_states(const Batch& batch, std::ostream& out);
/// The one summary line in Indonesian.
std::string summary_line(const Summary& summary, std::optional<std::chrono::milliseconds> time);

/// "galat", "peringatan", "saran".
std::string_view name(Level level);

} // namespace suluh
