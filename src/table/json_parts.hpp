// JSON laid out as nlohmann's dump(2) does, but from values that are already written: numbers keep their digits.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace suluh::table {

/// Quoted and escaped.
std::string json_string(std::string_view text);

/// Collects JSON values that are already written, and writes them one a line between brackets. `depth` is how deep the
/// brackets stand.
class Collection {
public:
    explicit Collection(int depth) : indent_(static_cast<std::size_t>(depth + 1) * 2, ' ') {}

    void add(std::string value) { values_.push_back(indent_ + std::move(value)); }
    void add(std::string_view key, const std::string& value) { add(json_string(key) + ": " + value); }

    std::string array() const { return between("[", "]"); }
    std::string object() const { return between("{", "}"); }

private:
    std::string between(const std::string& open, const std::string& close) const;

    std::string indent_;
    std::vector<std::string> values_;
};

/// A list of texts.
std::string json_strings(const std::vector<std::string>& texts, int depth);

/// Names for the keys of one object: the second "Lokasi" becomes "Lokasi (2)", since equal keys would hide one another.
std::vector<std::string> unique_keys(const std::vector<std::string>& names, std::string_view reserved = {});

} // namespace suluh::table
