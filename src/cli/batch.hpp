// Reads and checks many files with several threads; results come out in the order of the inputs whatever the threads.
#pragma once

#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "cli/files.hpp"
#include "report/report.hpp"

namespace suluh::cli {

struct BatchOptions {
    Context context;
    Selection selection;
    bool strict = false; ///< warnings fail too
    unsigned threads = 1;
    bool outlines = false; ///< for an overview or letters: what each programa is called and holds
    /// The register named by --daftar: its place among the inputs, and the villages that it expects.
    std::optional<std::size_t> register_input{};
    std::vector<ExpectedVillage> expected{};
};

std::unique_ptr<Batch> check_batch(std::vector<Input> inputs, const BatchOptions& options, Io& io);

/// The status that a batch ends with: 2 where a file could not be opened, else 1 with findings at the failing level.
int status_of(const Batch& batch);

} // namespace suluh::cli
