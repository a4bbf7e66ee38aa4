// Collects the reader's findings about one file. A file that a word processor has ruined can hold a foul sign in every
// word: of each rule only the first findings are kept, and the last one says how many more there are.
#pragma once

#include <map>
#include <string>
#include <string_view>

#include "suluh/finding.hpp"

namespace suluh {

class Reporter {
public:
    static constexpr std::size_t most = 50;

    explicit Reporter(Findings& findings) : findings_(findings), first_(findings.size()) {}

    /// Whether another finding of the rule would be kept; when not, it is only counted and need not be worded.
    bool wants(std::string_view rule) { return ++counts_[rule] <= most; }

    void add(Finding finding) { findings_.push_back(std::move(finding)); }

    /// A finding of `rule` whose place lies in [begin, end).
    bool has(std::string_view rule, Span where) const;

    /// Drops what was found at or behind `begin`, except yaml/aksara: behind a place that cannot be read nothing is
    /// sure.
    void drop_from(std::uint32_t begin);

    /// The last finding added, to say more about it.
    Finding& last() { return findings_.back(); }

    /// Says how many were left out.
    void close();

private:
    Findings& findings_;
    std::size_t first_;
    std::map<std::string_view, std::size_t> counts_;
};

} // namespace suluh
