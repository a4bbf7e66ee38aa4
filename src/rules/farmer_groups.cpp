// Farmers' groups over all files: rules/farmer_register.hpp.
#include <cstdlib>
#include <map>
#include <set>

#include "rdkk/number.hpp"
#include "rdkk/rows.hpp"
#include "rules/farmer_board.hpp"

namespace suluh {

namespace {

PlanKey key_of_plan(std::string_view village, std::string_view group, int year) {
    return {undotted(village), bare_group_name(group), year};
}

PlansPlanted planted_in(const Submissions& all) {
    PlansPlanted planted;
    for (std::size_t i = 0; i < all.size(); ++i) {
        const auto& farmers = all.facts(i).farmers;
        std::vector<FarmersPlanted*> of_group(farmers.groups.size()); // all rows of a file are of one year
        for (std::size_t row = 0; row < farmers.rows.size(); ++row) {
            const auto& one = farmers.rows[row];
            auto*& known = of_group[one.group];
            if (known == nullptr) {
                const auto& group = farmers.groups[one.group];
                known = &planted[key_of_plan(group.village, group.name, one.year)];
            }
            auto& plan = *known;
            plan.first =
                std::min(plan.first, FarmerRef{0, static_cast<std::uint32_t>(i), static_cast<std::uint32_t>(row)});
            plan.farmers.insert(one.nik != 0 ? one.nik : row);
            plan.of_season[0] += one.areas[0];
            for (std::size_t season = 1; season < one.areas.size(); ++season) {
                if (one.areas.at(season) == 0) continue;
                plan.of_season.at(season) += one.areas.at(season);
                if (one.commodities.at(season) == 0)
                    plan.mixed.at(season) = true;
                else
                    plan.areas[{season, one.commodities.at(season)}] += one.areas.at(season);
            }
        }
    }
    return planted;
}

/// A group's rows and the first of them.
struct Members {
    std::uint32_t farmers = 0;
    FarmerRef first{~std::uint64_t{0}, ~std::uint32_t{0}, 0};
};

} // namespace

/// Whether something is there that plans are compared with: they are added up row by row.
bool FarmerBoard::needs_plans() const {
    int year = 0;
    for (std::size_t i = 0; i < all_.size(); ++i) {
        const auto& facts = all_.facts(i);
        if (facts.kind == Facts::Kind::rdk || facts.kind == Facts::Kind::pra) return true;
        if (facts.farmers.rows.empty()) continue;
        const int own = facts.farmers.rows.front().year;
        if (year != 0 && own != year) return true;
        year = own;
    }
    return false;
}

void FarmerBoard::judge_groups() {
    count_members();
    if (needs_plans()) planted_ = planted_in(all_);
    compare_plans();
    find_alike();
}

/// Refs are sorted by NIK.
void FarmerBoard::count_members() {
    std::map<std::pair<std::string, std::string>, std::pair<std::int64_t, std::size_t>> said; // members, by document
    for (std::size_t i = 0; i < all_.size(); ++i) {
        const auto& facts = all_.facts(i);
        if (facts.kind != Facts::Kind::rdk && facts.kind != Facts::Kind::pra) continue;
        const auto code = undotted(facts.region);
        for (const auto& group : facts.groups)
            if (group.members && group.members->is_whole())
                said.try_emplace({code, bare_group_name(group.name)}, group.members->whole(), i);
    }
    if (said.empty() || policy_.members_percent == 0) return;
    std::map<std::uint32_t, Members> counted;
    for_runs(
        refs_, [](const FarmerRef& ref) { return ref.key; },
        [&](FarmerRefs rows) {
            for (std::size_t i = 0; i < rows.size(); ++i) {
                const auto of = group(rows[i]);
                auto& members = counted[of];
                if (std::ranges::none_of(rows.first(i), [&](const FarmerRef& ref) { return group(ref) == of; }))
                    ++members.farmers;
                const auto place = [](const FarmerRef& ref) { return std::pair{ref.file, ref.row}; };
                if (place(rows[i]) < place(members.first)) members.first = rows[i];
            }
        });
    for (const auto& [id, members] : counted) {
        const auto& own = records(members.first).groups[record(members.first).group];
        const auto known = said.find({own.village, bare_group_name(own.name)});
        if (known == said.end()) continue;
        const auto [total, document] = known->second;
        if (members.farmers * 100 >= total * policy_.members_percent) continue;
        add(members_rule, members.first,
            fmt::format("RDKK {} memuat {} petani, padahal anggotanya {} orang menurut {}", poktan(members.first),
                        members.farmers, total, all_.file(document)),
            "pastikan semua anggota yang berhak sudah terdaftar");
    }
}

/// The areas that an RDK aims at beside those of the same group's RDKK; a crop or season that the RDKK lacks needs no
/// subsidised fertiliser. Less than the aim is a fault only where all members are in the RDKK.
void FarmerBoard::compare_plans() {
    const auto is_rdk = [&](std::size_t i) { return all_.facts(i).kind == Facts::Kind::rdk; };
    for (std::size_t i = 0; i < all_.size(); ++i) {
        const auto& rdk = all_.facts(i);
        if (!is_rdk(i) || rdk.groups.empty()) continue;
        const auto known = planted_.find(key_of_plan(rdk.region, rdk.groups.front().name, rdk.year));
        if (known != planted_.end()) compare_land(i, known->second, compare_plan(i, known->second));
    }
}

/// The RDK `i` beside what its farmers plant.
std::array<bool, 4> FarmerBoard::compare_plan(std::size_t i, const FarmersPlanted& plan) {
    std::array<bool, 4> told{};
    struct Aim {
        std::int64_t area = 0;
        std::optional<Result> first; ///< rows of one commodity and season are one aim
        std::string commodity;
    };
    std::map<std::pair<std::size_t, std::size_t>, Aim> aims;
    for (auto& result : all_.pending(i)) {
        if (result.rule->name != "keterpaduan/rencana-tanam") continue;
        const auto said = read_payload(result.hint);
        const std::size_t season = season_number(said[1]);
        const auto commodity = policy_.find_commodity(said[0]);
        const auto area = read_cell_number(said[2]);
        if (season == 0 || commodity == RdkkPolicy::none || !area.ok()) continue;
        auto& aim = aims[{season, commodity + 1}];
        aim.area += area.millionths;
        if (!aim.first) aim.first = std::move(result), aim.commodity = said[0];
    }
    const auto& members = all_.facts(i).groups.front().members;
    const bool is_whole = members && Decimal{static_cast<std::int64_t>(plan.farmers.size())} >= *members;
    for (auto& [key, aim] : aims) {
        constexpr std::int64_t slack = millionth / 100; // a hundredth of a hectare
        const auto sum = plan.areas.find(key);
        if (plan.mixed.at(key.first) || sum == plan.areas.end() || std::abs(sum->second - aim.area) <= slack ||
            (sum->second < aim.area && !is_whole))
            continue;
        aim.first->message = fmt::format("luas tanam {} {} di sini {} ha, dalam RDKK {} seluruhnya {} ha",
                                         aim.commodity, farmer_seasons.at(key.first), format_millionths(aim.area),
                                         all_.file(plan.first.file), format_millionths(sum->second));
        aim.first->hint = "samakan sasaran luas tanam RDK dengan jumlah rencana tanam para petani dalam RDKK";
        late_.push_back({i, std::move(*aim.first)});
        told.at(key.first) = true;
    }
    return told;
}

/// Largest areas of a group's farmers that are mostly one and the same; of a group within one file the file's own
/// rules say it.
void FarmerBoard::find_alike() {
    if (policy_.same_area_percent <= 0) return;
    std::unordered_map<std::uint32_t, std::pair<std::uint32_t, bool>> files; // group → a file, whether there are more
    for (std::size_t i = 0; i < all_.size(); ++i)
        for (const auto id : groups_[i]) {
            const auto file = static_cast<std::uint32_t>(i);
            auto& [first, more] = files.try_emplace(id, file, false).first->second;
            more = more || first != file;
        }
    struct Farmer {
        std::uint32_t group, area;
        FarmerRef ref; ///< key: the NIK
    };
    std::vector<Farmer> farmers;
    for (const auto& ref : refs_)
        if (files[group(ref)].second) farmers.push_back({group(ref), std::ranges::max(record(ref).areas), ref});
    const auto by = [](const Farmer& one) { return std::tuple{one.group, one.ref.key, ~one.area, one.ref}; };
    std::ranges::sort(farmers, [&](const Farmer& a, const Farmer& b) { return by(a) < by(b); });
    const auto same = [](const Farmer& a, const Farmer& b) { return a.group == b.group && a.ref.key == b.ref.key; };
    farmers.erase(std::unique(farmers.begin(), farmers.end(), same), farmers.end()); // each with its largest area
    const auto by_area = [](const Farmer& one) { return std::tuple{one.group, one.area, one.ref.file, one.ref.row}; };
    std::ranges::sort(farmers, [&](const Farmer& a, const Farmer& b) { return by_area(a) < by_area(b); });
    for (std::size_t begin = 0, end = 0; begin < farmers.size(); begin = end) {
        std::size_t most = begin; // the first of the largest run of one area
        std::size_t count = 0;
        std::size_t run = begin;
        for (end = begin; end < farmers.size() && farmers[end].group == farmers[begin].group; ++end) {
            if (farmers[end].area != farmers[run].area) run = end;
            if (farmers[end].area > 0 && end - run + 1 > count) most = run, count = end - run + 1;
        }
        tell_alike(farmers[most].ref, count, end - begin, farmers[most].area);
    }
}

void FarmerBoard::tell_alike(const FarmerRef& ref, std::size_t count, std::size_t all, std::uint32_t area) {
    if (all < static_cast<std::size_t>(std::max(policy_.same_area_farmers, 2)) ||
        count * 100 < all * static_cast<std::size_t>(policy_.same_area_percent))
        return;
    add(alike_rule, ref,
        fmt::format("{} dari {} petani {} dari semua berkas ditulis dengan luas yang sama, {} ha", count, all,
                    poktan(ref), format_millionths(area)),
        "ukur atau tanyakan luas lahan setiap petani; luas yang seragam biasanya perkiraan");
}

} // namespace suluh
