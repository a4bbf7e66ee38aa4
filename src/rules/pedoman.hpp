// What a pedoman (Permentan 25/2009, 47/2016) fixes in numbers, months and titles, by level: data in schemas/pedoman/,
// so that a new regulation or a renamed office is a line there. A value that is not known is empty, and the rule that
// needs it is not judged.
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "suluh/document.hpp"

namespace suluh {

/// The values that a rule cannot do without.
enum class Needs : std::uint8_t { nothing, tenggat, penanda_tangan, sasaran_tingkat, monev };

/// An office that signs.
struct Office {
    std::string who;     ///< for messages: "kepala desa atau lurah"
    std::string example; ///< "Kepala Desa"
    std::vector<std::string> titles;

    bool required() const { return !titles.empty(); }
};

struct LevelPolicy {
    std::optional<int> deadline;           ///< the month of the year before; a programa is late after its last day
    std::vector<Peran> authors;            ///< who must sign as penyusun
    Office acknowledges;                   ///< mengetahui
    Office ratifies;                       ///< disahkan
    std::vector<std::string> heads;        ///< of the government at this level (pimpinan)
    std::vector<std::string> cost_sources; ///< of drawing up the programa
    std::optional<bool> reaches_officials; ///< may penyuluh and officials be sasaran
};

/// A cause of revision; recognised where of each item of `words` one is in the text.
struct RevisionCause {
    std::string text;
    std::vector<std::vector<std::string>> words;
};

struct Policy {
    Pedoman pedoman = Pedoman::permentan_25_2009;
    std::array<LevelPolicy, 5> levels;  ///< by Tingkat
    std::vector<std::string> officials; ///< phrases that begin with the name of an official
    /// Words before a title that make it another's: "mantan" (Kepala Desa), "sekretaris" (Lurah).
    std::vector<std::string> not_in_office;
    std::vector<std::string> no_village; ///< words behind a title that are no name of a village
    std::optional<int> monitoring;       ///< at least every so many months
    std::vector<RevisionCause> revision_causes;
    std::vector<std::string> work_plan_words; ///< how the closing chapter names the RKTP

    const LevelPolicy& at(Tingkat level) const { return levels[static_cast<std::size_t>(level)]; }
    bool knows(Needs what) const;
    /// Whether `written` names one of the titles as its own or as whom it signs for ("a.n. Kepala Desa, Sekretaris").
    bool is_office(std::string_view written, std::span<const std::string> titles) const;
    /// "Permentan 25/2009".
    std::string name() const;
};

/// Reads the values from a file like schemas/pedoman/25-2009.yaml; what cannot be read becomes findings.
Policy read_policy(Source source, Findings& findings);

/// The values that the program carries in itself.
const Policy& shipped_policy(Pedoman pedoman);

struct Context;
/// The values that a programa is judged by: those of its pedoman, 25/2009 where it names none.
const Policy& policy_for(const Programa& programa, const Context& context);
/// The values at the programa's own level, or nullptr where the level could not be read.
const LevelPolicy* level_policy_for(const Programa& programa, const Context& context);

} // namespace suluh
