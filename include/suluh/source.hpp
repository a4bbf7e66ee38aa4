// One input as bytes, and where things stand in it. Everything above keeps byte offsets only; lines and columns are
// counted when a finding is shown.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace suluh {

/// Bytes [begin, end) of a source, counted after a byte-order mark.
struct Span {
    std::uint32_t begin = 0;
    std::uint32_t end = 0;

    friend bool operator==(const Span&, const Span&) = default;
};

/// Where a reader finds it on the screen: both from 1; the column counts code points.
struct Place {
    std::uint32_t line = 1;
    std::uint32_t column = 1;

    friend bool operator==(const Place&, const Place&) = default;
};

class Source {
public:
    /// `name` is what findings call the file. A UTF-8 byte-order mark at the start of `bytes` is dropped.
    Source(std::string name, std::string bytes);

    const std::string& name() const { return name_; }
    std::string_view text() const { return text_; }

    /// The line and column of an offset; past the end means the end. The first call looks through the whole text; a
    /// Source is therefore not to be shared between threads.
    Place place(std::uint32_t offset) const;
    /// The whole line in which `offset` stands, without its line end.
    std::string_view line_at(std::uint32_t offset) const;

private:
    std::string name_;
    std::string text_;
    mutable std::vector<std::uint32_t> line_begins_; ///< made by the first `place`
    /// Where `place` last counted columns: a long line with many findings is counted once.
    mutable std::uint32_t counted_to_ = 0;
    mutable Place counted_;
};

} // namespace suluh
