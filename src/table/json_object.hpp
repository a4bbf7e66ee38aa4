// A table as one JSON object among others.
#pragma once

#include <string>

#include "suluh/table.hpp"

namespace suluh::table {

/// The object that write_json gives for one table, without a line end; `depth` is how deep its brackets stand.
std::string json_object_of(const Table& table, int depth);

} // namespace suluh::table
