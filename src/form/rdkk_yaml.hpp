// An e-RDKK csv as documents of `jenis: rdkk`, one for each group: what stands in a cell stands in the document,
// letter by letter.
#pragma once

#include <cstdint>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "suluh/source.hpp"

#include "rdkk/policy.hpp"

namespace suluh {

/// The rows of one poktan that also share the gapoktan, the shop and the penyuluh, which a document names once.
struct RdkkGroup {
    struct Row {
        std::uint32_t source = 0;
        std::uint32_t offset = 0;
    };
    std::string village, name, gapoktan, kiosk, kiosk_name, penyuluh;
    int year = 0; ///< of the plan, where the rows say it
    std::vector<Row> rows;
    bool is_whole = true; ///< none of its rows stands in a csv that is not taken over
};

class RdkkCsvReading;

class RdkkConversion {
public:
    struct Csv {
        Source source;
        /// Without findings of berkas/*, csv/bentuk, csv/baris and csv/tahun; of another the rows only tell which
        /// groups lack some.
        bool is_sound = true;
    };

    /// `csvs` and the policy outlive this. A `year` other than 0 is that of all groups, else each has the one that its
    /// rows name, or the policy's.
    RdkkConversion(std::span<const Csv> csvs, const RdkkPolicy& policy, int year);
    ~RdkkConversion();
    RdkkConversion(const RdkkConversion&) = delete;
    RdkkConversion& operator=(const RdkkConversion&) = delete;

    /// Whether a csv is taken over: sound, and an e-RDKK of which every column is read once.
    bool takes(std::size_t csv) const;
    /// In the order of their first rows.
    std::span<const RdkkGroup> groups() const { return groups_; }
    std::string yaml(const RdkkGroup& group) const;
    /// Titles of columns that no document has a key for, each once.
    const std::vector<std::string>& left_out() const { return left_out_; }

private:
    std::span<const Csv> csvs_;
    const RdkkPolicy& policy_;
    int year_;
    std::vector<std::unique_ptr<RdkkCsvReading>> readings_;
    std::vector<RdkkGroup> groups_;
    std::vector<std::string> left_out_;
};

} // namespace suluh
