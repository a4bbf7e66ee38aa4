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
    std::vector<Row> rows;
};

class RdkkCsvReading;

class RdkkConversion {
public:
    /// `sources` are csv without findings of csv/bentuk, csv/baris and berkas/*; they and the policy outlive this.
    RdkkConversion(std::span<const Source> sources, const RdkkPolicy& policy, int year);
    ~RdkkConversion();
    RdkkConversion(const RdkkConversion&) = delete;
    RdkkConversion& operator=(const RdkkConversion&) = delete;

    /// In the order of their first rows.
    std::span<const RdkkGroup> groups() const { return groups_; }
    std::string yaml(const RdkkGroup& group) const;
    /// Titles of columns that no document has a key for, each once.
    const std::vector<std::string>& left_out() const { return left_out_; }

private:
    void read(std::uint32_t source);

    const RdkkPolicy& policy_;
    int year_;
    std::vector<std::unique_ptr<RdkkCsvReading>> readings_;
    std::vector<RdkkGroup> groups_;
    std::vector<std::string> left_out_;
};

} // namespace suluh
