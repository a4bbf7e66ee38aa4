// The rules that one farmer's row, or the file that it stands in, can be judged by: groups nik, ganda, luas, komoditas,
// pupuk, anggota, angka. Rows come from YAML or from an e-RDKK csv; a good row allocates nothing, so that a million of
// them are judged in seconds. What several files say of one farmer is judged elsewhere.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string_view>
#include <vector>

#include "suluh/finding.hpp"

#include "rdkk/farmer.hpp"
#include "rdkk/policy.hpp"

namespace suluh {

/// What is remembered of the rows of one file, to judge the file as a whole.
class RdkkTally;

/// The file that rows stand in. Whoever reads it fills in the first part, calls judge_farmer for each row in file order
/// and judge_file once at the end. Not to be shared between threads.
struct RdkkFile {
    enum class Form : std::uint8_t { csv, yaml };

    explicit RdkkFile(const Source& input);
    ~RdkkFile();
    RdkkFile(RdkkFile&&) noexcept;

    const Source* source; ///< of the rows: lines of earlier rows are named
    Form form = Form::csv;
    bool submitted = true;                 ///< handed in: a csv always, YAML from `status: diajukan` on
    int year = 0;                          ///< of the plan; 0: not known, then of the policy
    std::string_view village;              ///< code of the poktan's village, where the file says it once
    std::string_view group;                ///< name of the poktan, where the file says it once
    std::string_view penyuluh;             ///< name, where the file says it once
    std::optional<Date> dated;             ///< when it was agreed on, where the file says it
    std::int64_t members = 0;              ///< of the poktan, where the file says it; 0: not known
    Span heading;                          ///< where findings about the file as a whole point
    std::vector<Span> fertiliser_headings; ///< csv: by fertiliser of the policy, the first column of each; may be empty

    std::unique_ptr<RdkkTally> tally; ///< of the rules
};

/// Judges one row; every reason is a finding. The texts of the row may go after the call, the source stays.
void judge_farmer(const RdkkFarmer& farmer, const RdkkPolicy& policy, RdkkFile& file, Findings& findings);

/// Judges what only all rows together tell.
void judge_file(RdkkFile& file, const RdkkPolicy& policy, Findings& findings);

} // namespace suluh
