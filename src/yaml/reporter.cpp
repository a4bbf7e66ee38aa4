#include "yaml/reporter.hpp"

#include <algorithm>

#include <fmt/format.h>

namespace suluh {

bool Reporter::has(std::string_view rule, Span where) const {
    return std::any_of(
        findings_.begin() + static_cast<std::ptrdiff_t>(first_), findings_.end(), [&](const Finding& finding) {
            return finding.rule == rule && finding.at.begin >= where.begin && finding.at.begin < where.end;
        });
}

void Reporter::drop_from(std::uint32_t begin) {
    const auto unsure = [&](const Finding& finding) {
        return finding.rule != "yaml/aksara" && finding.at.begin >= begin;
    };
    findings_.erase(std::remove_if(findings_.begin() + static_cast<std::ptrdiff_t>(first_), findings_.end(), unsure),
                    findings_.end());
    std::erase_if(counts_, [](const auto& count) { return count.first != "yaml/aksara" && count.second <= most; });
}

void Reporter::close() {
    for (const auto& entry : counts_) {
        const auto rule = entry.first;
        const auto count = entry.second;
        if (count <= most) continue;
        const auto last = std::find_if(findings_.rbegin(), findings_.rend(),
                                       [&](const Finding& finding) { return finding.rule == rule; });
        if (last != findings_.rend()) last->message += fmt::format(" (dan {} lagi seperti ini)", count - most);
    }
}

} // namespace suluh
