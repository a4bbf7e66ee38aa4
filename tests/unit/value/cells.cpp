#include "cells.hpp"

#include <fstream>
#include <optional>

namespace suluh::test {

std::vector<Cell> cells(std::string_view name) {
    std::ifstream file(SULUH_ROOT "/tests/corpus/value/" + std::string(name) + ".txt");
    std::vector<Cell> result;
    for (std::string line; std::getline(file, line);) {
        const std::size_t arrow = line.find(" => ");
        if (line.starts_with('#') || arrow == std::string::npos) continue;
        std::string cell = line.substr(0, arrow);
        for (std::size_t at = cell.find("\\n"); at != std::string::npos; at = cell.find("\\n"))
            cell.replace(at, 2, "\n");
        result.emplace_back(std::move(cell), line.substr(arrow + 4));
    }
    return result;
}

std::string shown(const Reading<Decimal>& reading) {
    return reading.ok() ? reading.value.digits() : refused(reading);
}

std::string shown(const Reading<Money>& reading) {
    if (!reading.ok()) return refused(reading);
    static constexpr const char* kKinds[] = {"amount", "pm", "swadaya", "rate", "range"};
    return std::string(kKinds[static_cast<std::size_t>(reading.value.kind)]) + " " + format_money(reading.value);
}

std::string shown(const Reading<Date>& reading) {
    return reading.ok() ? format_date(reading.value) : refused(reading);
}

std::string shown(const Reading<MonthSet>& reading) {
    if (!reading.ok()) return refused(reading);
    std::string result;
    const auto add = [&](const std::string& part) { result += (result.empty() ? "" : " ") + part; };
    for (const int month : reading.value.months) add(std::to_string(month));
    for (const int year : reading.value.years) add("y" + std::to_string(year));
    for (const std::string& season : reading.value.seasons) add("[" + season + "]");
    return result;
}

std::string shown(const Reading<Quantity>& reading) {
    return reading.ok() ? format_quantity(reading.value) : refused(reading);
}

std::string shown(const Reading<Volume>& reading) {
    if (!reading.ok()) return refused(reading);
    return reading.value.amount.digits() + (reading.value.unit.empty() ? "" : " " + reading.value.unit);
}

std::string shown(const Reading<People>& reading) {
    if (!reading.ok()) return refused(reading);
    const auto part = [](const std::optional<std::int64_t>& count) { return count ? std::to_string(*count) : "-"; };
    return part(reading.value.total) + "/" + part(reading.value.men) + "/" + part(reading.value.women);
}

std::string shown(const Reading<RegionCode>& reading) {
    if (!reading.ok()) return refused(reading);
    return reading.value.dotted + " " + std::string(name(reading.value.tingkat));
}

std::string shown(const Reading<Nip>& reading) {
    return reading.ok() ? reading.value.digits : refused(reading);
}

} // namespace suluh::test
