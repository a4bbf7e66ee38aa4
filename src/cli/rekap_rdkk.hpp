// The part of the recap of groups that reads RDKK, in YAML and as e-RDKK csv.
#pragma once

#include <string_view>
#include <vector>

#include "cli/rekap_kelompok.hpp"
#include "recap/rdkk.hpp"

namespace suluh::cli {

inline constexpr std::string_view nothing_printed = "suluh: tidak ada yang dicetak, agar tidak ada jumlah yang salah\n";

struct RdkkRequest {
    const GroupRecap& options;
    rekap::Jenjang level;
    const rekap::Regions& regions;
    const RdkkPolicy& policy;
};

/// Adds the tables that were asked for; the status is clean only when all could be read.
int recap_rdkk(const RdkkRequest& request, const std::vector<Input>& inputs, std::vector<Table>& tables, Io& io);

/// What --tahun left out is said.
void tell_other_years(std::size_t files, bool nothing_left, const GroupRecap& request, Io& io);

} // namespace suluh::cli
