// What a document of a village says beside the others of that village. Each verdict is what to say in the finding that
// waits for it, or nothing.
#pragma once

#include <set>

#include "rules/facts.hpp"

namespace suluh {

/// What the PRA and RDKs of one village tell.
struct Village {
    std::set<std::string> pra_ids, rdk_ids;
    std::vector<const Facts*> pra, rdk; ///< in the order given
    std::vector<const Facts*> programas;
    int planned = 0; ///< the year of its newest programa; 0: none is given
};

struct Verdict {
    std::string message;
    std::string hint;
};

/// The group that is meant; "Poktan Mekar Blok Kidul" is Mekar, "Mekar 2" and "Gapoktan Mekar" are others than Mekar.
const NamedGroup* find_group(const std::vector<const Facts*>& documents, std::string_view written);

/// A hasil in the keadaan beside the PRA of the year before, or the RDKs of its own, whichever it cites.
std::optional<Verdict> judge_yield(const Facts& programa, const Village& village, const std::vector<std::string>& said);

/// When a group plants and harvests, beside the village's calendar and the seasons of its programa, if there is one.
std::optional<Verdict> judge_months(const Village& village, const std::vector<std::string>& said,
                                    const std::vector<Planting>* seasons);

/// The groups' blocks together beside what can be farmed; said once, in the RDK with the most.
std::optional<Verdict> judge_land(const Facts& rdk, const Village& village);

/// The hectares that a programa names beside the PRA: no kind of land is larger than the village has.
std::optional<Verdict> judge_areas(const Facts& programa, const Village& village, std::string_view text);

/// The ketua who signs a group's RDK beside the PRA's; of its RDKK beside the RDK's, or else the PRA's.
std::optional<Verdict> judge_leader(const Facts& plan, const Village& village, const std::string& written);

/// The gapoktan that an RDK names beside those of the PRA.
std::optional<Verdict> judge_union(const Village& village, const std::string& written);

/// A village's newest facts beside its newest programa: what was found too long before that was made.
std::optional<Verdict> judge_age(const Facts& pra, const Village& village);

/// A group of a PRA whose class asks for an RDK, where half of the groups or more sent theirs for that year or the
/// next.
std::optional<Verdict> judge_planless(const Facts& pra, const Village& village, const std::vector<std::string>& said);

/// A problem of an RDK beside the programas of the village that were made after it.
std::optional<Verdict> judge_problem(const Facts& rdk, const Village& village, const std::vector<std::string>& said);

/// An RDK of the same group and year that was given before it, or nullptr.
const Facts* earlier_plan(const Facts& rdk, const Village& village);

} // namespace suluh
