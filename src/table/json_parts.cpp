#include "table/json_parts.hpp"

#include <map>

#include <nlohmann/json.hpp>

#include "table/parts.hpp"

namespace suluh::table {

std::string json_string(std::string_view text) {
    return nlohmann::json(joined_lines(text, "\n")).dump();
}

std::string Collection::between(const std::string& open, const std::string& close) const {
    if (values_.empty()) return open + close;
    std::size_t size = open.size() + close.size() + indent_.size() + 2;
    for (const auto& value : values_) size += value.size() + 2;
    auto text = open;
    text.reserve(size); // a list of figures is many megabytes: no copy of it beside
    for (const auto& value : values_) {
        text += &value == &values_.front() ? "\n" : ",\n";
        text += value;
    }
    text += "\n" + indent_.substr(2) + close;
    return text;
}

std::string json_strings(const std::vector<std::string>& texts, int depth) {
    Collection list(depth);
    for (const auto& text : texts) list.add(json_string(text));
    return list.array();
}

std::vector<std::string> unique_keys(const std::vector<std::string>& names, std::string_view reserved) {
    std::map<std::string, int, std::less<>> uses;
    if (!reserved.empty()) uses.emplace(reserved, 1);
    std::vector<std::string> keys;
    for (const auto& name : names) {
        auto key = name;
        while (uses.contains(key)) key = name + " (" + std::to_string(++uses[name]) + ")";
        uses.emplace(key, 1);
        keys.push_back(key);
    }
    return keys;
}

} // namespace suluh::table
