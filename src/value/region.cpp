#include <algorithm>
#include <array>

#include "reading.hpp"
#include "scan.hpp"

namespace suluh {

namespace {

/// Digits of a code that goes down to each level: province 2, regency 2, sub-district 2, village 4.
constexpr std::array<std::size_t, 4> kPartLengths{2, 2, 2, 4};
constexpr std::array<Tingkat, 4> kLevels{Tingkat::provinsi, Tingkat::kabupaten, Tingkat::kecamatan, Tingkat::desa};

std::vector<std::string_view> parts_of(std::string_view code) {
    std::vector<std::string_view> parts;
    while (parts.size() < 5) {
        const std::size_t dot = code.find('.');
        parts.push_back(code.substr(0, dot));
        if (dot == std::string_view::npos) break;
        code.remove_prefix(dot + 1);
    }
    return parts;
}

/// "9908032004" cut where the dots belong; empty when no level has this many digits.
std::vector<std::string_view> cut(std::string_view digits) {
    std::vector<std::string_view> parts;
    for (const std::size_t length : kPartLengths) {
        if (digits.empty()) break;
        if (digits.size() < length) return {};
        parts.push_back(digits.substr(0, length));
        digits.remove_prefix(length);
    }
    return digits.empty() ? parts : std::vector<std::string_view>{};
}

} // namespace

Reading<RegionCode> read_region_code(std::string_view text) {
    if (std::string reason = scan::refusal(text); !reason.empty()) return unreadable<RegionCode>(std::move(reason));
    const std::string_view code = scan::trimmed(text);
    const auto is_code_byte = [](char c) { return (c >= '0' && c <= '9') || c == '.'; };
    const auto* const stranger = std::find_if_not(code.begin(), code.end(), is_code_byte);
    if (stranger != code.end()) return unreadable<RegionCode>("kode wilayah hanya berisi angka dan titik");

    std::vector<std::string_view> parts = parts_of(code);
    if (parts.size() == 1) {
        parts = cut(code);
        if (parts.empty())
            return unreadable<RegionCode>("ada " + std::to_string(code.size()) +
                                          " angka; kode wilayah 2, 4, 6, atau 10 angka");
    }
    if (parts.size() > kPartLengths.size()) return unreadable<RegionCode>("bagiannya lebih dari empat");
    RegionCode result;
    for (std::size_t i = 0; i < parts.size(); ++i) {
        if (parts[i].size() != kPartLengths[i])
            return unreadable<RegionCode>("bagian ke-" + std::to_string(i + 1) + " harus " +
                                          std::to_string(kPartLengths[i]) + " angka, yang ditulis " +
                                          scan::quoted(parts[i]));
        if (i != 0) result.dotted += '.';
        result.dotted += parts[i];
    }
    result.tingkat = kLevels[parts.size() - 1];
    return read(std::move(result));
}

std::string_view name(Tingkat tingkat) {
    switch (tingkat) {
    case Tingkat::desa:
        return "desa";
    case Tingkat::kecamatan:
        return "kecamatan";
    case Tingkat::kabupaten:
        return "kabupaten";
    case Tingkat::provinsi:
        return "provinsi";
    case Tingkat::nasional:
        return "nasional";
    }
    return {};
}

} // namespace suluh
