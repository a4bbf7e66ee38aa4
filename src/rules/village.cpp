#include "rules/village.hpp"

#include <algorithm>
#include <map>
#include <tuple>

#include <fmt/format.h>

#include "rules/batas.hpp"
#include "rules/facts_groups.hpp"
#include "rules/groups.hpp"
#include "rules/words.hpp"
#include "text/ascii.hpp"
#include "text/enumerate.hpp"
#include "text/utf8.hpp"

namespace suluh {

namespace {

const Facts* newest_pra(const Village& village) {
    const auto it = std::ranges::max_element(village.pra, {}, [](const Facts* facts) { return facts->year; });
    return it == village.pra.end() ? nullptr : *it;
}

/// What the documents that may be meant say: of PRAs those of the programa's year and of the year before.
std::vector<Quantity> known_yields(const Facts& programa, const Village& village, bool of_rdk, bool actual,
                                   const std::string& commodity) {
    std::vector<Quantity> known;
    for (const auto* other : of_rdk ? village.rdk : village.pra) {
        if (other->year != programa.year && (of_rdk || other->year + 1 != programa.year)) continue;
        for (const auto& one : other->yields)
            if (const auto& value = actual ? one.actual : one.potential; value && one.commodity == commodity)
                known.push_back(*value);
    }
    return known;
}

} // namespace

const NamedGroup* find_group(const std::vector<const Facts*>& documents, std::string_view written) {
    const auto bare = bare_group_name(written);
    const bool is_union = names_union(written);
    const NamedGroup* best = nullptr;
    std::size_t longest = 0;
    for (const auto* facts : documents)
        for (const auto& group : facts->groups) {
            const auto name = bare_group_name(group.name);
            if (group.is_union != is_union || name.size() <= longest || !begins_with_phrase(bare, name)) continue;
            const bool has_number = name.size() + 1 < bare.size() && is_digit(bare[name.size() + 1]);
            if (!has_number) best = &group, longest = name.size();
        }
    return best;
}

std::optional<Verdict> judge_yield(const Facts& programa, const Village& village,
                                   const std::vector<std::string>& said) {
    const auto& [kind, which, commodity, text] = std::tie(said[0], said[1], said[2], said[3]);
    const bool of_rdk = kind == "rdk";
    const bool actual = which == "faktual";
    const auto written = read_quantity(text);
    if (!written.ok()) return std::nullopt;
    const auto known = known_yields(programa, village, of_rdk, actual, plain_words(commodity));
    if (!is_outside(written.value, known)) return std::nullopt;
    std::vector<std::string> shown;
    for (const auto& one : known)
        if (auto other = format_quantity(one); std::ranges::find(shown, other) == shown.end())
            shown.push_back(std::move(other));
    return Verdict{fmt::format("hasil {} {} di sini {}, dalam {} desa ini {}", commodity,
                               actual ? "sekarang" : "potensial", text, of_rdk ? "RDK" : "PRA", enumerated(shown)),
                   "samakan, atau sebut sumber lain bila memang bukan dari situ"};
}

std::optional<Verdict> judge_months(const Village& village, const std::vector<std::string>& said,
                                    const std::vector<Planting>* seasons) {
    const auto& [what, commodity, season_name, text] = std::tie(said[0], said[1], said[2], said[3]);
    const auto read = read_months(text);
    if (!read.ok()) return std::nullopt;
    const auto written = months_in(read.value);
    const auto verdict = [&, what = what, commodity = commodity](const std::string& where, std::uint16_t others,
                                                                 std::string hint) {
        return Verdict{fmt::format("{} {} di sini {}, {} {}", what, commodity, listed_months(written), where,
                                   listed_months(others)),
                       std::move(hint)};
    };
    std::uint16_t calendar = 0;
    if (const auto* pra = newest_pra(village))
        for (const auto& row : pra->plantings)
            if (row.what == what + " " + plain_words(commodity))
                calendar = static_cast<std::uint16_t>(calendar | row.months);
    if (calendar != 0 && (calendar & written) == 0)
        return verdict("dalam kalender musim PRA desa ini", calendar,
                       "samakan bulannya, atau perbarui kalender musim PRA");
    if (what != planting || seasons == nullptr) return std::nullopt;
    for (const auto& season : *seasons)
        if (season.what == plain_words(season_name) && !season.meets(written))
            return verdict(fmt::format("padahal {} dalam programa desa ini", season_name), season.months,
                           "samakan \"musim\" di sini dengan \"musim_tanam\" programa");
    return std::nullopt;
}

std::optional<Verdict> judge_land(const Facts& rdk, const Village& village) {
    const auto* pra = newest_pra(village);
    if (pra == nullptr || !pra->land || !rdk.land) return std::nullopt;
    std::map<std::string, const Facts*> groups; // of several versions of one group's RDK the largest
    for (const auto* other : village.rdk) {
        if (other->year != rdk.year || !other->land || other->groups.empty()) continue;
        auto& one = groups[bare_group_name(other->groups.front().name)];
        if (one == nullptr || *one->land < *other->land) one = other;
    }
    Decimal total;
    const Facts* most = nullptr;
    for (const auto& [name, other] : groups) {
        total += *other->land;
        if (most == nullptr || *most->land < *other->land) most = other;
    }
    const bool is_more = total * Decimal{100} > *pra->land * Decimal{100 + batas().selisih_luas_persen};
    if (most != &rdk || !is_more) return std::nullopt;
    return Verdict{fmt::format("hamparan {} RDK desa ini seluruhnya {} ha, melebihi lahan desa menurut PRA, {} ha",
                               groups.size(), total.indonesian(), pra->land->indonesian()),
                   "periksa luas hamparan setiap RDK, dan lahan dalam PRA"};
}

std::optional<Verdict> judge_areas(const Facts& programa, const Village& village, std::string_view text) {
    const auto* pra = newest_pra(village);
    if (pra == nullptr || pra->year + 1 < programa.year) return std::nullopt;
    for (const auto& area : areas_in(text, pra->land_uses)) {
        const auto known = std::ranges::find(pra->land_uses, area.name, &LandUse::name);
        if (known == pra->land_uses.end() ||
            area.hectares * Decimal{100} <= known->hectares * Decimal{100 + batas().selisih_luas_persen})
            continue;
        return Verdict{fmt::format("{} di sini {} ha, dalam PRA {} hanya {} ha", area.name.empty() ? "luas" : area.name,
                                   area.hectares.indonesian(), area.name.empty() ? "luas desa ini" : "desa ini",
                                   known->hectares.indonesian()),
                       "samakan luasnya, atau perbarui PRA"};
    }
    return std::nullopt;
}

std::optional<Verdict> judge_leader(const Facts& plan, const Village& village, const std::string& written) {
    if (plan.groups.empty()) return std::nullopt;
    const auto& name = plan.groups.front().name;
    if (plan.kind == Facts::Kind::rdkk)
        for (const auto* rdk : village.rdk) {
            if (rdk->year != plan.year || rdk->groups.empty() || rdk->groups.front().head.empty()) continue;
            const auto& own = rdk->groups.front();
            if (bare_group_name(own.name) != bare_group_name(name)) continue;
            if (is_same_person(own.head, written)) return std::nullopt;
            return Verdict{fmt::format("ketua {} di sini \"{}\", dalam RDK kelompok ini \"{}\"", utf8::printable(name),
                                       written, own.head),
                           "samakan; RDK dan RDKK setahun ditandatangani ketua yang sama"};
        }
    const auto* pra = newest_pra(village);
    if (pra == nullptr || pra->year + 1 < plan.year) return std::nullopt;
    const auto* known = find_group({pra}, name);
    if (known == nullptr || known->head.empty() || is_same_person(known->head, written)) return std::nullopt;
    return Verdict{
        fmt::format("ketua {} di sini \"{}\", dalam PRA desa ini \"{}\"", utf8::printable(name), written, known->head),
        "samakan; bila ketuanya berganti, perbarui PRA"};
}

std::optional<Verdict> judge_union(const Village& village, const std::string& written) {
    std::vector<std::string> known;
    const auto bare = bare_group_name(written);
    for (const auto* pra : village.pra)
        for (const auto& group : pra->groups) {
            if (!group.is_union) continue;
            const auto other = bare_group_name(group.name);
            if (begins_with_phrase(bare, other) || begins_with_phrase(other, bare)) return std::nullopt;
            known.push_back("\"" + utf8::printable(group.name) + "\"");
        }
    if (known.empty()) return std::nullopt;
    return Verdict{fmt::format("gapoktan di sini \"{}\", dalam PRA desa ini {}", written, enumerated(known)),
                   "samakan namanya, atau lengkapi kelembagaan PRA"};
}

std::optional<Verdict> judge_age(const Facts& pra, const Village& village) {
    const auto most = static_cast<int>(batas().umur_data_tahun);
    const auto* newest = newest_pra(village);
    if (village.planned == 0 || newest == nullptr || newest->year != pra.year) return std::nullopt;
    const auto made = village.planned - 1;
    if (made - pra.year <= most) return std::nullopt;
    return Verdict{
        fmt::format("data PRA tahun {} berumur {} tahun ketika programa tahun {} disusun ({}), lebih dari {} "
                    "tahun",
                    pra.year, made - pra.year, village.planned, made, most),
        "perbarui data pokok desa ini, atau sertakan PRA yang lebih baru"};
}

std::optional<Verdict> judge_planless(const Facts& pra, const Village& village, const std::vector<std::string>& said) {
    std::vector<const Facts*> plans;
    for (const auto* rdk : village.rdk)
        if (rdk->year == pra.year || rdk->year == pra.year + 1) plans.push_back(rdk);
    const auto bare = bare_group_name(said[0]);
    const auto is_its_own = [&](const Facts* rdk) {
        if (rdk->groups.empty()) return true; // of whom, nobody can say
        const auto own = bare_group_name(rdk->groups.front().name);
        if (find_group({&pra}, own) == nullptr) return true; // a slip in its name
        return begins_with_phrase(own, bare) || begins_with_phrase(bare, own);
    };
    const auto groups = std::ranges::count(pra.groups, false, &NamedGroup::is_union);
    const bool is_few = static_cast<std::ptrdiff_t>(plans.size()) * 2 < groups; // a group's own check
    if (plans.empty() || is_few || std::ranges::any_of(plans, is_its_own)) return std::nullopt;
    return Verdict{fmt::format("{} berkelas {}, tetapi tidak ada RDK-nya di antara {} RDK desa ini untuk tahun {}",
                               said[0], said[1], plans.size(), plans.front()->year),
                   "minta RDK-nya; kelompok kelas itu menyusunnya setiap tahun. Bila tidak ada, periksa kelasnya"};
}

std::optional<Verdict> judge_problem(const Facts& rdk, const Village& village, const std::vector<std::string>& said) {
    const Facts* after = nullptr;
    for (const auto* programa : village.programas) {
        const bool is_due = programa->year == rdk.year || programa->year == rdk.year + 1;
        if (!is_due || !programa->dated || !rdk.dated || *programa->dated < *rdk.dated) continue;
        if (is_taken_up(programa->problems, said[0], said[1])) return std::nullopt;
        if (after == nullptr || programa->year < after->year) after = programa;
    }
    if (after == nullptr) return std::nullopt;
    return Verdict{fmt::format("masalah kelompok \"{}\" tidak ada dalam daftar masalah programa desa ini tahun {}",
                               utf8::excerpt(said[1]), after->year),
                   said[0].empty()
                       ? std::string{"angkat dalam \"masalah\" programa, bila memang menyangkut desa"}
                       : fmt::format("angkat dalam \"masalah\" programa dengan \"dari: rdk#{}\", bila memang "
                                     "menyangkut desa",
                                     said[0])};
}

const Facts* earlier_plan(const Facts& rdk, const Village& village) {
    if (rdk.groups.empty() || rdk.year == 0) return nullptr;
    const auto& own = rdk.groups.front();
    const auto name = bare_group_name(own.name);
    for (const auto* other : village.rdk) {
        if (other == &rdk) return nullptr;
        if (other->year != rdk.year || other->groups.empty()) continue;
        const auto& group = other->groups.front();
        const bool both_coded = !own.code.empty() && !group.code.empty();
        if (both_coded ? own.code == group.code : bare_group_name(group.name) == name) return other;
    }
    return nullptr;
}

} // namespace suluh
