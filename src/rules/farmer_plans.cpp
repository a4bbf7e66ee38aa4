// Groups' rows beside what is registered of the groups: rules/farmer_register.hpp.
#include <set>

#include "rdkk/number.hpp"
#include "rules/batas.hpp"
#include "rules/farmer_board.hpp"
#include "rules/rdkk_tally.hpp"
#include "rules/words.hpp"

namespace suluh {

namespace {

/// The season with the largest area that is over `land`, as far as areas may differ; 0 where none is.
std::size_t season_over(const std::array<std::int64_t, 4>& areas, const Decimal& land,
                        const std::array<bool, 4>& told) {
    std::size_t over = 0;
    for (std::size_t season = 1; season < areas.size(); ++season) {
        const bool is_more =
            Decimal{areas.at(season)} * Decimal{100} > land * Decimal{millionth * (100 + batas().selisih_luas_persen)};
        if (is_more && !told.at(season) && areas.at(season) > areas.at(over)) over = season;
    }
    return over;
}

/// What an RDK's register says of a group's members.
struct MemberRegister {
    std::size_t document = 0;
    int year = 0;
    std::set<std::uint64_t> niks, nameless;        ///< nameless: names of those without a NIK
    std::map<std::uint64_t, std::uint64_t> nik_of; ///< by name
};

} // namespace

void FarmerBoard::judge_registers() {
    compare_villages();
    compare_years();
    compare_allocations();
    compare_members();
    find_missing_groups();
}

/// A group's rows beside its hamparan.
void FarmerBoard::compare_land(std::size_t i, const FarmersPlanted& plan, const std::array<bool, 4>& told) {
    const auto& rdk = all_.facts(i);
    if (!rdk.land) return;
    auto areas = plan.of_season;
    areas[0] = 0;
    const auto season = season_over(areas, *rdk.land, told);
    if (season == 0) return;
    over_land_.insert({undotted(rdk.region), rdk.year});
    add(land_rule, plan.first,
        fmt::format("luas tanam {} {} menurut RDKK seluruhnya {} ha, melebihi hamparannya, {} ha menurut {}",
                    farmer_seasons.at(season), poktan(plan.first), format_millionths(areas.at(season)),
                    rdk.land->indonesian(), all_.file(i)),
        "periksa luas tanam setiap petani, dan hamparan dalam RDK");
}

/// All groups of a village beside what can be farmed there.
void FarmerBoard::compare_villages() {
    std::map<std::string, std::size_t> newest; // PRA, by village
    for (std::size_t i = 0; i < all_.size(); ++i) {
        const auto& facts = all_.facts(i);
        if (facts.kind != Facts::Kind::pra || !facts.land || facts.region.empty()) continue;
        const auto [known, is_new] = newest.try_emplace(undotted(facts.region), i);
        if (!is_new && all_.facts(known->second).year < facts.year) known->second = i;
    }
    if (newest.empty()) return;
    struct Sum {
        std::array<std::int64_t, 4> areas{};
        std::size_t groups = 0;
        const FarmersPlanted* largest = nullptr;
    };
    std::map<std::pair<std::string, int>, Sum> villages;
    for (const auto& [key, plan] : planted_) {
        if (!newest.contains(key.village)) continue;
        auto& sum = villages[{key.village, key.year}];
        ++sum.groups;
        for (std::size_t season = 1; season < sum.areas.size(); ++season)
            sum.areas.at(season) += plan.of_season.at(season);
        if (sum.largest == nullptr || sum.largest->total() < plan.total()) sum.largest = &plan;
    }
    for (const auto& [place, sum] : villages) {
        const auto document = newest.at(place.first);
        const auto& land = *all_.facts(document).land;
        const auto season = season_over(sum.areas, land, {});
        if (season == 0 || over_land_.contains(place)) continue;
        add(land_rule, sum.largest->first,
            fmt::format("luas tanam {} {} kelompok desa ini menurut RDKK seluruhnya {} ha, melebihi lahan desa, {} ha "
                        "menurut {}",
                        farmer_seasons.at(season), sum.groups, format_millionths(sum.areas.at(season)),
                        land.indonesian(), all_.file(document)),
            "periksa luas tanam kelompok-kelompok itu, dan lahan dalam PRA");
    }
}

/// A group's plan beside that of the year before.
void FarmerBoard::compare_years() {
    if (policy_.year_change_percent <= 0) return;
    for (const auto& [key, plan] : planted_) {
        const auto before = planted_.find({key.village, key.group, key.year - 1});
        if (before == planted_.end()) continue;
        const auto now = plan.total();
        const auto then = before->second.total();
        if (then <= 0 || now <= 0) continue;
        const auto change = now > then ? now - then : then - now;
        if (Decimal{change} * Decimal{100} <= Decimal{then} * Decimal{policy_.year_change_percent}) continue;
        const auto percent = (change * 200 / then + 1) / 2;
        add(year_rule, plan.first,
            fmt::format("rencana tanam {} tahun {} {} ha, {}% {} dari tahun {}, {} ha", poktan(plan.first), key.year,
                        format_millionths(now), percent, now > then ? "lebih luas" : "lebih sempit", key.year - 1,
                        format_millionths(then)),
            "pastikan perubahannya benar: anggota, lahan atau musim tanam yang bertambah atau berkurang");
    }
}

/// What rows say was granted beside what the acuan grants their region.
void FarmerBoard::compare_allocations() {
    for (const auto& granted : policy_.allocations) {
        std::int64_t sum = 0;
        std::optional<FarmerRef> first;
        for (std::size_t i = 0; i < all_.size(); ++i) {
            const auto& farmers = all_.facts(i).farmers;
            if (farmers.rows.empty() || farmers.rows.front().year != policy_.year) continue;
            for (const auto& group : farmers.groups) {
                if (group.allocated.empty() || !group.village.starts_with(granted.region)) continue;
                if (group.allocated[granted.fertiliser] == 0) continue;
                sum += group.allocated[granted.fertiliser];
                const FarmerRef ref{0, static_cast<std::uint32_t>(i), group.first_allocated};
                if (!first || ref < *first) first = ref;
            }
        }
        if (!first || sum <= granted.kg) continue;
        add(allocation_rule, *first,
            fmt::format("alokasi {} petani di {} seluruhnya {} kg, lebih dari alokasi wilayah itu dalam {}, {} kg",
                        policy_.fertilisers[granted.fertiliser].name, dotted_code(granted.region),
                        format_millionths(sum * millionth), policy_.name, format_millionths(granted.kg * millionth)),
            "bagi alokasi wilayah atas para petani sampai jumlahnya sama, atau betulkan acuan");
    }
}

/// Farmers who are not in the register of the group that their row names.
void FarmerBoard::compare_members() {
    std::map<std::pair<std::string, std::string>, MemberRegister> registers; // by village and group
    for (std::size_t i = 0; i < all_.size(); ++i) {
        const auto& rdk = all_.facts(i);
        if (rdk.members.empty() || rdk.groups.empty() || rdk.region.empty()) continue;
        auto& known = registers[{undotted(rdk.region), bare_group_name(rdk.groups.front().name)}];
        if (known.year > rdk.year) continue;
        known = {i, rdk.year, {}, {}, {}};
        for (const auto& member : rdk.members) {
            if (member.nik == 0)
                known.nameless.insert(member.name);
            else
                known.niks.insert(member.nik), known.nik_of.emplace(member.name, member.nik);
        }
    }
    if (registers.empty()) return;
    for (std::size_t i = 0; i < all_.size(); ++i) {
        const auto& farmers = all_.facts(i).farmers;
        std::vector<const MemberRegister*> of_group;
        for (const auto& group : farmers.groups) {
            const auto known = registers.find({group.village, bare_group_name(group.name)});
            of_group.push_back(known == registers.end() ? nullptr : &known->second);
        }
        for (std::size_t row = 0; row < farmers.rows.size(); ++row) {
            const auto& one = farmers.rows[row];
            const auto* known = of_group[one.group];
            if (known == nullptr || known->year != one.year || one.nik == 0 || known->niks.contains(one.nik) ||
                known->nameless.contains(one.name))
                continue;
            const FarmerRef ref{0, static_cast<std::uint32_t>(i), static_cast<std::uint32_t>(row)};
            const auto other = known->nik_of.find(one.name);
            add(registered_rule, ref,
                fmt::format("{} ber-NIK {} tidak ada dalam daftar anggota {} di {}", person(ref), nik_text(one.nik),
                            poktan(ref), all_.file(known->document)),
                other != known->nik_of.end() && one.name != 0
                    ? fmt::format("dalam daftar itu namanya ber-NIK {}; cocokkan dengan KTP", nik_text(other->second))
                    : std::string{"catat dahulu sebagai anggota kelompok, atau keluarkan dari RDKK"});
        }
    }
}

/// Groups that a village's PRA lists and no RDKK tells of, where half of that village's groups or more sent one.
void FarmerBoard::find_missing_groups() {
    std::map<std::string, std::set<std::string>> sent; // bare names, by village
    for (std::size_t i = 0; i < all_.size(); ++i) {
        const auto& facts = all_.facts(i);
        for (const auto& group : facts.farmers.groups) sent[group.village].insert(bare_group_name(group.name));
        if (facts.kind == Facts::Kind::rdkk)
            for (const auto& group : facts.groups) sent[undotted(facts.region)].insert(bare_group_name(group.name));
    }
    for (std::size_t i = 0; i < all_.size(); ++i) {
        const auto& pra = all_.facts(i);
        if (pra.kind != Facts::Kind::pra) continue;
        const auto known = sent.find(undotted(pra.region));
        if (known == sent.end()) continue;
        const auto is_listed = [&](const std::string& sent_name) {
            return std::ranges::any_of(pra.groups, [&](const NamedGroup& group) {
                return begins_with_phrase(sent_name, bare_group_name(group.name));
            });
        };
        if (!std::ranges::all_of(known->second, is_listed)) continue; // one of them may be meant
        std::vector<Result> missing;
        std::size_t groups = 0;
        for (auto& result : all_.pending(i)) {
            if (result.rule->name != "rekap/poktan") continue;
            ++groups;
            const auto bare = bare_group_name(result.hint);
            const bool is_sent = std::ranges::any_of(known->second, [&](const std::string& one) {
                return begins_with_phrase(one, bare) || begins_with_phrase(bare, one);
            });
            if (!is_sent) missing.push_back(std::move(result));
        }
        if (missing.size() * 2 > groups) continue; // a group's own check, not that of the village
        for (auto& result : missing) {
            result.message = fmt::format("{} tidak ada dalam RDKK desa ini, yang memuat {} kelompok lain", result.hint,
                                         known->second.size());
            result.hint = "minta RDKK-nya, atau pastikan kelompok itu memang tidak meminta pupuk bersubsidi";
            late_.push_back({i, std::move(result)});
        }
    }
}

} // namespace suluh
