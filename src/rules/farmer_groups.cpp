// Farmers' groups over all files: rules/farmer_register.hpp.
#include <map>

#include "rdkk/number.hpp"
#include "rules/farmer_board.hpp"

namespace suluh {

namespace {

struct Members {
    std::uint32_t farmers = 0;
    FarmerRef first{~std::uint64_t{0}, ~std::uint32_t{0}, 0};
};

} // namespace

void FarmerBoard::judge_groups() {
    count_members();
    find_alike();
}

/// Refs are sorted by NIK.
void FarmerBoard::count_members() {
    std::map<std::pair<std::string, std::string>, std::pair<std::int64_t, std::size_t>> said; // members, by document
    for (std::size_t i = 0; i < all_.size(); ++i) {
        const auto& facts = all_.facts(i);
        if (facts.kind != Facts::Kind::rdk && facts.kind != Facts::Kind::pra) continue;
        std::string code;
        for (const char c : facts.region)
            if (c != '.') code += c;
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
