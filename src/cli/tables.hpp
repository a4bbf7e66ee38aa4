// The tables that a run is measured by (--wilayah, --daftar): the run needs them whole.
#pragma once

#include <memory>
#include <optional>
#include <string>
#include <string_view>

#include "suluh/document.hpp"

#include "cli/io.hpp"
#include "rdkk/policy.hpp"

namespace suluh::cli {

/// Reads the table of that kind. `called` names it in messages: "tabel wilayah". Throws EnvironmentError when it cannot
/// be opened, is of another kind or has a mistake in it, which is then printed.
std::unique_ptr<Document> load_table(const std::string& path, std::string_view kind, std::string_view called, Io& io);

/// The values of --acuan; where `path` is empty the built-in ones if a region table changes them, else nothing.
std::optional<RdkkPolicy> load_policy(const std::string& path, const Wilayah* regions, Io& io);

} // namespace suluh::cli
