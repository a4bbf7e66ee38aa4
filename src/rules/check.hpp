// Runs the rules over one document and turns what they found into results that outlive it: rules chosen, exceptions
// applied, lines and columns counted, sorted, each once.
#pragma once

#include <cstdint>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

#include "rules/facts.hpp"
#include "rules/result.hpp"
#include "rules/rule.hpp"

namespace suluh {

/// Which rules were asked for, by prefixes such as "abcd" or "rujukan/tak-ada".
struct Selection {
    std::vector<std::string> only; ///< empty: all
    std::vector<std::string> except;
    bool open_nik = false; ///< results show NIK whole (--buka-nik); otherwise text/mask_nik.hpp

    bool includes(std::string_view rule) const;
};

struct Checked {
    std::vector<Result> results;
    std::uint32_t excepted = 0; ///< silenced by pengecualian
    bool unreadable = false;
    std::vector<const Rule*> not_judged; ///< asked for, but their value is not known for the programa's pedoman
    std::string pedoman;                 ///< of which it is not known: "Permentan 47/2016"
    std::string acuan;                   ///< that farmers' rows were judged by: "acuan 2026 (bawaan)"; else empty
    Facts facts;
};

/// Puts stars over what a line of the input says of people, without changing its length.
using HideInLine = std::function<void(std::string& line)>;

/// A finding with its place counted and its line. NIK are masked, and birth dates that would open them, unless they are
/// to be shown; `hide` does so for what the text alone does not show.
Result placed(const Source& source, const Finding& finding, bool open_nik = false, const HideInLine& hide = {});

/// All of them in the order of results, each once.
void place_findings(const Source& source, Findings findings, const Selection& selection, std::vector<Result>& results,
                    const HideInLine& hide = {});

Checked check(const Document& document, const Context& context, const Selection& selection);

} // namespace suluh
