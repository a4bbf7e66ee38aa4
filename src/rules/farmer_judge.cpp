// Farmers' rows beside each other: rules/farmer_register.hpp.
#include <algorithm>
#include <map>
#include <unordered_map>

#include <fmt/format.h>

#include "rdkk/number.hpp"
#include "rules/check.hpp"
#include "rules/facts.hpp"
#include "rules/farmer_register.hpp"
#include "rules/groups.hpp"
#include "rules/near_nik.hpp"
#include "text/mask_nik.hpp"
#include "text/utf8.hpp"

namespace suluh {

namespace {

enum Judged : std::uint8_t {
    name_rule,
    group_rule,
    twice_rule,
    area_rule,
    near_rule,
    person_rule,
    penyuluh_rule,
    members_rule,
    alike_rule
};

constexpr std::array<std::string_view, 9> names{
    "ganda/nama",  "ganda/poktan",   "ganda/rencana",   "luas/batas",   "ganda/nik-mirip",
    "ganda/orang", "ganda/penyuluh", "anggota/sedikit", "luas/seragam",
};

constexpr std::array<std::string_view, 4> season_names{"", "MT I", "MT II", "MT III"};

/// A row, and what it is sorted by.
struct Ref {
    std::uint64_t key = 0;
    std::uint32_t file = 0;
    std::uint32_t row = 0;

    friend auto operator<=>(const Ref&, const Ref&) = default;
};

using Rows = std::span<const Ref>;

/// Calls `each` with every run of rows that have the same `of(row)`.
template <class Of, class Each>
void for_runs(Rows rows, const Of& of, const Each& each) {
    for (std::size_t begin = 0, end = 0; begin < rows.size(); begin = end) {
        for (end = begin + 1; end < rows.size() && of(rows[end]) == of(rows[begin]);) ++end;
        each(rows.subspan(begin, end - begin));
    }
}

/// The first row that says something else than a given one.
template <class Of>
class Differing {
public:
    Differing(Rows rows, const Of& of) : of_(of), first_(rows.front()) {
        for (const auto& ref : rows)
            if (of(ref) != of(first_)) {
                second_ = ref;
                break;
            }
    }
    std::optional<Ref> from(const Ref& ref) const { return of_(ref) != of_(first_) ? first_ : second_; }

private:
    Of of_;
    Ref first_;
    std::optional<Ref> second_;
};

std::string nik_text(std::uint64_t nik) {
    return fmt::format("{:016}", nik);
}

class Register {
public:
    Register(const Submissions& all, const RdkkPolicy& policy, const Selection& selection)
        : all_(all), policy_(policy), open_nik_(selection.open_nik) {
        for (std::size_t i = 0; i < names.size(); ++i) {
            rules_.at(i) = find_rule(names.at(i));
            asked_.at(i) = selection.includes(names.at(i));
        }
        for (std::size_t i = 0; i < all.size(); ++i) rows_ += all.facts(i).farmers.rows.size();
    }

    std::vector<LateResult> judge() {
        if (rows_ == 0) return {};
        number_groups();
        refs_.reserve(rows_);
        sort_by([](const FarmerRecord& record) { return record.nik; });
        for_runs(
            refs_, [](const Ref& ref) { return ref.key; },
            [&](Rows rows) {
                if (rows.size() > 1) by_year(rows, [&](Rows same) { same_nik(same); });
            });
        count_members();
        find_alike();
        sort_by([](const FarmerRecord& record) { return record.nik == 0 ? 0 : record.name; });
        find_penyuluh();
        for_runs(
            refs_, [](const Ref& ref) { return ref.key; },
            [&](Rows rows) {
                if (rows.size() > 1) by_year(rows, [&](Rows same) { same_name(same); });
            });
        return std::move(late_);
    }

private:
    const FarmerRecords& records(const Ref& ref) const { return all_.facts(ref.file).farmers; }
    const FarmerRecord& record(const Ref& ref) const { return records(ref).rows[ref.row]; }
    std::uint32_t group(const Ref& ref) const { return groups_[ref.file][record(ref).group]; }

    std::string person(const Ref& ref) const { return "\"" + utf8::excerpt(records(ref).name(record(ref))) + "\""; }
    std::string poktan(const Ref& ref) const {
        const auto& group = records(ref).groups[record(ref).group];
        return group.name.empty() ? "tanpa nama poktan" : "poktan " + utf8::excerpt(group.name);
    }

    /// "baris 12" of the same file, "b.csv baris 12" of another.
    std::string place(const Ref& other, const Ref& from) const {
        const auto line = fmt::format("baris {}", record(other).at.line);
        return other.file == from.file ? line : all_.file(other.file) + " " + line;
    }

    void add(Judged rule, const Ref& ref, std::string message, std::string hint, std::optional<Level> level = {}) {
        const auto& at = record(ref);
        if (!asked_.at(rule) || ((at.excepted >> rule) & 1U) != 0) return;
        Result result;
        result.rule = rules_.at(rule);
        result.level = level.value_or(result.rule->level);
        result.at = at.at;
        result.message = std::move(message);
        result.hint = std::move(hint);
        result.object = utf8::printable(records(ref).name(at));
        if (!open_nik_)
            for (auto* text : {&result.object, &result.message, &result.hint}) mask_nik(*text);
        late_.push_back({ref.file, std::move(result)});
    }

    /// One number for a group whatever the file.
    void number_groups() {
        std::unordered_map<std::string, std::uint32_t> known;
        groups_.resize(all_.size());
        for (std::size_t i = 0; i < all_.size(); ++i)
            for (const auto& group : all_.facts(i).farmers.groups)
                groups_[i].push_back(known
                                         .try_emplace(group.village + "|" + bare_group_name(group.name),
                                                      static_cast<std::uint32_t>(known.size()))
                                         .first->second);
    }

    /// Rows whose key is 0 are left out.
    template <class Key>
    void sort_by(const Key& key) {
        refs_.clear();
        for (std::size_t i = 0; i < all_.size(); ++i) {
            const auto& rows = all_.facts(i).farmers.rows;
            for (std::size_t row = 0; row < rows.size(); ++row)
                if (const auto value = key(rows[row]); value != 0)
                    refs_.push_back({value, static_cast<std::uint32_t>(i), static_cast<std::uint32_t>(row)});
        }
        std::ranges::sort(refs_);
    }

    /// Plans of different years are not beside each other.
    template <class Each>
    void by_year(Rows rows, const Each& each) {
        const auto year = [&](const Ref& ref) { return record(ref).year; };
        if (std::ranges::all_of(rows, [&](const Ref& ref) { return year(ref) == year(rows.front()); }))
            return each(rows);
        std::vector<Ref> sorted{rows.begin(), rows.end()};
        std::ranges::stable_sort(sorted, {}, year);
        for_runs(sorted, year, [&](Rows same) {
            if (same.size() > 1) each(same);
        });
    }

    // ---- one NIK in several rows

    void same_nik(Rows rows) {
        const auto name = [&](const Ref& ref) { return record(ref).name; };
        std::vector<Ref> named{rows.begin(), rows.end()};
        std::erase_if(named, [&](const Ref& ref) { return name(ref) == 0; });
        twice_in_group(rows);
        const bool over = too_much(rows);
        if (named.empty()) return several_groups(rows, over);
        const Differing others{Rows{named}, name};
        if (!others.from(named.front())) return several_groups(rows, over);
        for (const auto& ref : named) {
            const auto other = *others.from(ref);
            add(name_rule, ref,
                fmt::format("NIK {} di sini atas nama {}, di {} atas nama {}", nik_text(record(ref).nik), person(ref),
                            place(other, ref), person(other)),
                "cocokkan dengan KTP kedua orang itu, lalu betulkan NIK atau nama yang salah");
        }
    }

    /// One plan of one farmer: group, season, subsector and commodity.
    std::uint64_t plan_of(const Ref& ref, std::size_t season) const {
        const auto& one = record(ref);
        return std::uint64_t{group(ref)} << 32U | season << 16U | std::uint64_t{one.subsectors.at(season)} << 8U |
               one.commodities.at(season);
    }

    /// Within a file the file's own rules say it.
    void twice_in_group(Rows rows) {
        std::vector<Ref> plans; // by plan
        for (const auto& ref : rows)
            for (std::size_t season = 1; season < season_names.size(); ++season)
                if (record(ref).commodities.at(season) != 0) plans.push_back({plan_of(ref, season), ref.file, ref.row});
        std::ranges::sort(plans);
        std::vector<Ref> told;
        for_runs(
            plans, [](const Ref& ref) { return ref.key; },
            [&](Rows same) {
                const Differing others{same, [](const Ref& ref) { return ref.file; }};
                for (const auto& ref : same) {
                    const auto other = others.from(ref);
                    if (!other || std::ranges::any_of(
                                      told, [&](const Ref& one) { return one.file == ref.file && one.row == ref.row; }))
                        continue;
                    told.push_back(ref);
                    add(twice_rule, ref,
                        fmt::format("NIK {} sudah mengajukan komoditas dan musim yang sama untuk {} di {}",
                                    nik_text(record(ref).nik), poktan(ref), place(*other, ref)),
                        "hapus salah satu baris, atau gabungkan luas dan pupuknya");
                }
            });
    }

    std::int64_t limit(std::uint8_t subsector) const {
        return subsector == 0 ? 0 : policy_.subsectors[subsector - 1U].most_area;
    }

    /// What the rows of one file add up to is judged with the file.
    bool too_much(Rows rows) {
        if (std::ranges::all_of(rows, [&](const Ref& ref) { return ref.file == rows.front().file; })) return false;
        std::vector<std::string> reasons(rows.size());
        std::int64_t limit_passed = 0;
        for (std::size_t season = 1; season < season_names.size(); ++season) {
            std::int64_t total = 0;
            std::int64_t most = 0;
            std::map<std::uint32_t, std::int64_t> of_file;
            for (const auto& ref : rows) {
                const auto& one = record(ref);
                if (one.areas.at(season) == 0) continue;
                total += one.areas.at(season);
                of_file[ref.file] += one.areas.at(season);
                most = std::max(most, limit(one.subsectors.at(season)));
            }
            if (of_file.size() < 2 || total <= most) continue;
            for (std::size_t i = 0; i < rows.size(); ++i)
                if (record(rows[i]).areas.at(season) != 0 && of_file[rows[i].file] <= most)
                    reasons[i] += fmt::format("{}{} {} ha", reasons[i].empty() ? "" : ", ", season_names.at(season),
                                              format_millionths(total));
            limit_passed = most;
        }
        for (std::size_t i = 0; i < rows.size(); ++i) {
            if (reasons[i].empty()) continue;
            const auto& other = rows[i == 0 ? 1 : 0];
            add(area_rule, rows[i],
                fmt::format("luas tanam NIK {} dari semua berkas {}, lebih dari {} ha; {}",
                            nik_text(record(rows[i]).nik), reasons[i], format_millionths(limit_passed),
                            also(rows, rows[i], other)),
                "kurangi luasnya, atau hapus baris yang tidak benar");
        }
        return limit_passed > 0;
    }

    /// "juga di b.csv baris 12 dan 2 baris lain".
    std::string also(Rows rows, const Ref& ref, const Ref& other) const {
        auto text = "juga di " + place(other, ref);
        if (rows.size() > 2) text += fmt::format(" dan {} baris lain", rows.size() - 2);
        return text;
    }

    void several_groups(Rows rows, bool over) {
        const Differing others{rows, [&](const Ref& ref) { return group(ref); }};
        for (const auto& ref : rows) {
            const auto other = others.from(ref);
            if (!other) return;
            add(group_rule, ref,
                fmt::format("NIK {} di sini anggota {}, di {} anggota {}", nik_text(record(ref).nik), poktan(ref),
                            place(*other, ref), poktan(*other)),
                "daftarkan petani hanya di satu poktan", over ? std::optional{Level::galat} : std::nullopt);
        }
    }

    // ---- one name in several rows

    void same_name(Rows rows) {
        std::vector<Ref> sorted{rows.begin(), rows.end()};
        std::ranges::stable_sort(sorted, {}, [&](const Ref& ref) { return record(ref).nik; });
        std::vector<std::uint64_t> niks;
        std::vector<Ref> first; // row of each
        for (const auto& ref : sorted)
            if (niks.empty() || niks.back() != record(ref).nik) niks.push_back(record(ref).nik), first.push_back(ref);
        if (niks.size() < 2) return;
        const auto near = first_near(niks);
        std::vector<Ref> apart;
        for (std::size_t i = 0, at = 0; at < sorted.size(); ++at) {
            if (record(sorted[at]).nik != niks[i]) ++i;
            if (near[i] == i)
                apart.push_back(sorted[at]);
            else
                tell_near(sorted[at], first[near[i]]);
        }
        same_birth(std::move(apart));
    }

    void tell_near(const Ref& ref, const Ref& other) {
        const auto slip = slip_between(record(ref).nik, record(other).nik);
        add(near_rule, ref,
            fmt::format("NIK {} atas nama {} {} NIK {} di {} dengan nama yang sama", nik_text(record(ref).nik),
                        person(ref),
                        slip == NikSlip::digit ? "berbeda satu angka dari" : "hanya bertukar dua angka dengan",
                        nik_text(record(other).nik), place(other, ref)),
            "cocokkan keduanya dengan KTP; bila orangnya sama, satu NIK salah ketik");
    }

    /// Name, birth date and, where both say it, mother are the same, but not the NIK.
    void same_birth(std::vector<Ref> rows) {
        std::erase_if(rows, [&](const Ref& ref) { return record(ref).born == 0; });
        for (auto& ref : rows) ref.key = record(ref).nik;
        const auto born = [&](const Ref& ref) { return record(ref).born; };
        const auto mother = [&](const Ref& ref) { return record(ref).mother; };
        std::ranges::sort(rows, [&](const Ref& a, const Ref& b) {
            return std::tuple{born(a), mother(a), a} < std::tuple{born(b), mother(b), b};
        });
        for_runs(rows, born, [&](Rows same) {
            if (same.size() < 2) return;
            const auto known = std::ranges::find_if(same, [&](const Ref& ref) { return mother(ref) != 0; });
            const Rows without{same.begin(), known}; // who does not say it may be the child of any
            const Differing among_all{same, &Register::nik};
            for (const auto& ref : without) tell_person(ref, among_all.from(ref));
            for_runs(Rows{known, same.end()}, mother, [&](Rows children) {
                const Differing among_children{children, &Register::nik};
                for (const auto& ref : children) {
                    auto other = among_children.from(ref);
                    if (!other && !without.empty()) other = Differing{without, &Register::nik}.from(ref);
                    tell_person(ref, other);
                }
            });
        });
    }

    static std::uint64_t nik(const Ref& ref) { return ref.key; }

    void tell_person(const Ref& ref, const std::optional<Ref>& other) {
        if (!other) return;
        const auto born = record(ref).born;
        add(person_rule, ref,
            fmt::format("{} lahir {:02}-{:02}-{} di sini ber-NIK {}, di {} ber-NIK {}", person(ref), born % 100,
                        born / 100 % 100, born / 10000, nik_text(record(ref).nik), place(*other, ref),
                        nik_text(record(*other).nik)),
            "bila orangnya sama, pakai NIK pada KTP-nya dan hapus yang lain");
    }

    // ---- beside other documents

    /// A penyuluh is known by NIP, whose birth date and sex are those of the NIK.
    void find_penyuluh() {
        std::map<std::uint64_t, std::map<std::string, std::uint64_t>> born; // name → NIP → "DDMMYY" of the NIK
        for (std::size_t i = 0; i < all_.size(); ++i)
            for (const auto& one : all_.facts(i).people) {
                if (one.nip.size() < 15) continue;
                const auto number = [&](std::size_t from) {
                    return static_cast<std::uint64_t>(one.nip[from] - '0') * 10 +
                           static_cast<std::uint64_t>(one.nip[from + 1] - '0');
                };
                const auto day = number(6) + (one.nip[14] == '2' ? 40 : 0);
                born[person_name(one.name)][one.nip] = day * 10000 + number(4) * 100 + number(2);
            }
        if (born.empty()) return;
        for (const auto& ref : refs_) {
            const auto known = born.find(ref.key);
            if (known == born.end()) continue;
            const auto digits = record(ref).nik / 10000 % 1000000;
            for (const auto& [nip, birth] : known->second)
                if (birth == digits)
                    add(penyuluh_rule, ref,
                        fmt::format("{} bernama dan bertanggal lahir sama dengan penyuluh ber-NIP {}", person(ref),
                                    nip),
                        "pegawai negeri tidak berhak atas pupuk bersubsidi; pastikan ini bukan penyuluhnya");
        }
    }

    struct Members {
        std::uint32_t farmers = 0;
        Ref first{~std::uint64_t{0}, ~std::uint32_t{0}, 0};
    };

    /// Refs are sorted by NIK.
    void count_members() {
        std::map<std::pair<std::string, std::string>, std::pair<std::int64_t, std::size_t>>
            said; // members, by document
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
            refs_, [](const Ref& ref) { return ref.key; },
            [&](Rows rows) {
                for (std::size_t i = 0; i < rows.size(); ++i) {
                    const auto of = group(rows[i]);
                    auto& members = counted[of];
                    if (std::ranges::none_of(rows.first(i), [&](const Ref& ref) { return group(ref) == of; }))
                        ++members.farmers;
                    const auto place = [](const Ref& ref) { return std::pair{ref.file, ref.row}; };
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
    void find_alike() {
        if (policy_.same_area_percent <= 0) return;
        std::unordered_map<std::uint32_t, std::pair<std::uint32_t, bool>>
            files; // group → a file, whether there are more
        for (std::size_t i = 0; i < all_.size(); ++i)
            for (const auto id : groups_[i]) {
                const auto file = static_cast<std::uint32_t>(i);
                auto& [first, more] = files.try_emplace(id, file, false).first->second;
                more = more || first != file;
            }
        struct Farmer {
            std::uint32_t group, area;
            Ref ref; ///< key: the NIK
        };
        std::vector<Farmer> farmers;
        for (const auto& ref : refs_)
            if (files[group(ref)].second) farmers.push_back({group(ref), std::ranges::max(record(ref).areas), ref});
        const auto by = [](const Farmer& one) { return std::tuple{one.group, one.ref.key, ~one.area, one.ref}; };
        std::ranges::sort(farmers, [&](const Farmer& a, const Farmer& b) { return by(a) < by(b); });
        const auto same = [](const Farmer& a, const Farmer& b) { return a.group == b.group && a.ref.key == b.ref.key; };
        farmers.erase(std::unique(farmers.begin(), farmers.end(), same), farmers.end()); // each with its largest area
        const auto by_area = [](const Farmer& one) {
            return std::tuple{one.group, one.area, one.ref.file, one.ref.row};
        };
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

    void tell_alike(const Ref& ref, std::size_t count, std::size_t all, std::uint32_t area) {
        if (all < static_cast<std::size_t>(std::max(policy_.same_area_farmers, 2)) ||
            count * 100 < all * static_cast<std::size_t>(policy_.same_area_percent))
            return;
        add(alike_rule, ref,
            fmt::format("{} dari {} petani {} dari semua berkas ditulis dengan luas yang sama, {} ha", count, all,
                        poktan(ref), format_millionths(area)),
            "ukur atau tanyakan luas lahan setiap petani; luas yang seragam biasanya perkiraan");
    }

    const Submissions& all_;
    const RdkkPolicy& policy_;
    bool open_nik_;
    std::array<const Rule*, names.size()> rules_{};
    std::array<bool, names.size()> asked_{};
    std::size_t rows_ = 0;
    std::vector<Ref> refs_;
    std::vector<std::vector<std::uint32_t>> groups_; ///< by file and its own number
    std::vector<LateResult> late_;
};

} // namespace

std::span<const std::string_view> register_rules() {
    return names;
}

std::vector<LateResult> judge_farmers(const Submissions& all, const RdkkPolicy& policy, const Selection& selection) {
    return Register{all, policy, selection}.judge();
}

} // namespace suluh
