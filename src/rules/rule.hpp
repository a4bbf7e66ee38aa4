// A rule: its name, level and clause, and the pure function that finds where a document breaks it. Rules that reading
// and decoding find on their way (berkas, yaml, bentuk) have a row without a function.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string_view>

#include "suluh/document.hpp"

#include "rules/pedoman.hpp"

namespace suluh {

class RdkkPolicy;

/// What a check may know besides the document.
struct Context {
    /// The region table given with --wilayah, or nullptr: then only shape, level and province of a code are judged.
    const Wilayah* regions = nullptr;
    /// The register of villages given with --daftar, or nullptr: then nobody knows which are expected.
    const Daftar* villages = nullptr;
    /// Today: the core has no clock. Without it nobody can say whether an unsigned programa is late.
    std::optional<Date> today{};
    /// In place of the values of the pedoman that a programa names, or nullptr.
    const Policy* policy = nullptr;
    /// The values of --acuan, or nullptr: then those that the program carries in itself.
    const RdkkPolicy* acuan = nullptr;
};

/// Whether a document may excuse itself from a rule (`pengecualian`).
enum class Excuse : std::uint8_t { never, allowed };

struct Rule {
    std::string_view name; ///< "group/name"
    Level level;
    std::string_view clause;  ///< for users: "Permentan 25/2009 II.D"; empty where the shape itself is the reason
    std::string_view summary; ///< Indonesian, one line, what it demands
    Excuse excuse;
    /// May find what several rules ask for: rows that follow one another with the same check are run once.
    void (*check)(const Document&, const Context&, Findings&) = nullptr;
    Needs needs = Needs::nothing; ///< not judged where the programa's pedoman leaves that value unknown
};

/// All rules, by group in the order of the documentation. The one list: `suluh aturan`, `jelaskan`, `--hanya` and the
/// reports read it.
std::span<const Rule> rules();

const Rule* find_rule(std::string_view name);

/// The group of a rule name: "rujukan" of "rujukan/tak-ada".
std::string_view group_of(std::string_view name);

} // namespace suluh
