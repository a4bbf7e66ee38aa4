// Farmers' rows beside each other: rules/farmer_register.hpp.
#include <map>

#include "rdkk/number.hpp"
#include "rules/farmer_board.hpp"
#include "rules/near_nik.hpp"

namespace suluh {

namespace {

class Register : public FarmerBoard {
public:
    using FarmerBoard::FarmerBoard;

    std::vector<LateResult> judge() {
        if (rows_ == 0) return {};
        number_groups();
        refs_.reserve(rows_);
        sort_by([](const FarmerRecord& record) { return record.nik; });
        for_runs(
            refs_, [](const FarmerRef& ref) { return ref.key; },
            [&](FarmerRefs rows) {
                if (rows.size() > 1) by_year(rows, [&](FarmerRefs same) { same_nik(same); });
            });
        judge_groups();
        judge_registers();
        sort_by([](const FarmerRecord& record) { return record.nik == 0 ? 0 : record.name; });
        find_penyuluh();
        for_runs(
            refs_, [](const FarmerRef& ref) { return ref.key; },
            [&](FarmerRefs rows) {
                if (rows.size() > 1) by_year(rows, [&](FarmerRefs same) { same_name(same); });
            });
        return std::move(late_);
    }

private:
    // ---- one NIK in several rows

    void same_nik(FarmerRefs rows) {
        const auto name = [&](const FarmerRef& ref) { return record(ref).name; };
        std::vector<FarmerRef> named{rows.begin(), rows.end()};
        std::erase_if(named, [&](const FarmerRef& ref) { return name(ref) == 0; });
        twice_in_group(rows);
        const bool over = too_much(rows);
        if (named.empty()) return several_groups(rows, over);
        const Differing others{FarmerRefs{named}, name};
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
    std::uint64_t plan_of(const FarmerRef& ref, std::size_t season) const {
        const auto& one = record(ref);
        return std::uint64_t{group(ref)} << 32U | season << 16U | std::uint64_t{one.subsectors.at(season)} << 8U |
               one.commodities.at(season);
    }

    /// Within a file the file's own rules say it.
    void twice_in_group(FarmerRefs rows) {
        std::vector<FarmerRef> plans; // by plan
        for (const auto& ref : rows)
            for (std::size_t season = 1; season < farmer_seasons.size(); ++season)
                if (record(ref).commodities.at(season) != 0) plans.push_back({plan_of(ref, season), ref.file, ref.row});
        std::ranges::sort(plans);
        std::vector<FarmerRef> told;
        for_runs(
            plans, [](const FarmerRef& ref) { return ref.key; },
            [&](FarmerRefs same) {
                const Differing others{same, [](const FarmerRef& ref) { return ref.file; }};
                for (const auto& ref : same) {
                    const auto other = others.from(ref);
                    if (!other || std::ranges::any_of(told, [&](const FarmerRef& one) {
                            return one.file == ref.file && one.row == ref.row;
                        }))
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
    bool too_much(FarmerRefs rows) {
        if (std::ranges::all_of(rows, [&](const FarmerRef& ref) { return ref.file == rows.front().file; }))
            return false;
        std::vector<std::string> reasons(rows.size());
        std::int64_t limit_passed = 0;
        for (std::size_t season = 1; season < farmer_seasons.size(); ++season) {
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
                    reasons[i] += fmt::format("{}{} {} ha", reasons[i].empty() ? "" : ", ", farmer_seasons.at(season),
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
    std::string also(FarmerRefs rows, const FarmerRef& ref, const FarmerRef& other) const {
        auto text = "juga di " + place(other, ref);
        if (rows.size() > 2) text += fmt::format(" dan {} baris lain", rows.size() - 2);
        return text;
    }

    void several_groups(FarmerRefs rows, bool over) {
        const Differing others{rows, [&](const FarmerRef& ref) { return group(ref); }};
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

    void same_name(FarmerRefs rows) {
        std::vector<FarmerRef> sorted{rows.begin(), rows.end()};
        std::ranges::stable_sort(sorted, {}, [&](const FarmerRef& ref) { return record(ref).nik; });
        std::vector<std::uint64_t> niks;
        std::vector<FarmerRef> first; // row of each
        for (const auto& ref : sorted)
            if (niks.empty() || niks.back() != record(ref).nik) niks.push_back(record(ref).nik), first.push_back(ref);
        if (niks.size() < 2) return;
        const auto near = first_near(niks);
        std::vector<FarmerRef> apart;
        for (std::size_t i = 0, at = 0; at < sorted.size(); ++at) {
            if (record(sorted[at]).nik != niks[i]) ++i;
            if (near[i] == i)
                apart.push_back(sorted[at]);
            else
                tell_near(sorted[at], first[near[i]]);
        }
        same_birth(std::move(apart));
    }

    void tell_near(const FarmerRef& ref, const FarmerRef& other) {
        const auto slip = slip_between(record(ref).nik, record(other).nik);
        add(near_rule, ref,
            fmt::format("NIK {} atas nama {} {} NIK {} di {} dengan nama yang sama", nik_text(record(ref).nik),
                        person(ref),
                        slip == NikSlip::digit ? "berbeda satu angka dari" : "hanya bertukar dua angka dengan",
                        nik_text(record(other).nik), place(other, ref)),
            "cocokkan keduanya dengan KTP; bila orangnya sama, satu NIK salah ketik");
    }

    /// Name, birth date and, where both say it, mother are the same, but not the NIK.
    void same_birth(std::vector<FarmerRef> rows) {
        std::erase_if(rows, [&](const FarmerRef& ref) { return record(ref).born == 0; });
        for (auto& ref : rows) ref.key = record(ref).nik;
        const auto born = [&](const FarmerRef& ref) { return record(ref).born; };
        const auto mother = [&](const FarmerRef& ref) { return record(ref).mother; };
        std::ranges::sort(rows, [&](const FarmerRef& a, const FarmerRef& b) {
            return std::tuple{born(a), mother(a), a} < std::tuple{born(b), mother(b), b};
        });
        for_runs(rows, born, [&](FarmerRefs same) {
            if (same.size() < 2) return;
            const auto known = std::ranges::find_if(same, [&](const FarmerRef& ref) { return mother(ref) != 0; });
            const FarmerRefs without{same.begin(), known}; // who does not say it may be the child of any
            const Differing among_all{same, &Register::nik};
            for (const auto& ref : without) tell_person(ref, among_all.from(ref));
            for_runs(FarmerRefs{known, same.end()}, mother, [&](FarmerRefs children) {
                const Differing among_children{children, &Register::nik};
                for (const auto& ref : children) {
                    auto other = among_children.from(ref);
                    if (!other && !without.empty()) other = Differing{without, &Register::nik}.from(ref);
                    tell_person(ref, other);
                }
            });
        });
    }

    static std::uint64_t nik(const FarmerRef& ref) { return ref.key; }

    void tell_person(const FarmerRef& ref, const std::optional<FarmerRef>& other) {
        if (!other) return;
        add(person_rule, ref, // the date itself would open the NIK
            fmt::format("{} dengan tanggal lahir yang sama di sini ber-NIK {}, di {} ber-NIK {}", person(ref),
                        nik_text(record(ref).nik), place(*other, ref), nik_text(record(*other).nik)),
            "bila orangnya sama, pakai NIK pada KTP-nya dan hapus yang lain");
    }

    // ---- beside other documents

    /// A NIP begins with the birth date, which opens the NIK.
    std::string shown_nip(std::string_view nip) const {
        return open_nik_ ? std::string{nip} : "********" + std::string{nip.substr(8)};
    }

    /// A penyuluh is known by NIP, whose birth date and sex are those of the NIK.
    void find_penyuluh() {
        std::map<std::uint64_t, std::map<std::string, std::uint64_t>> born; // name → NIP → "DDMMYY" of the NIK
        for (std::size_t i = 0; i < all_.size(); ++i)
            for (const auto& one : all_.facts(i).people) {
                if (one.nip.size() < 15 || all_.facts(i).kind == Facts::Kind::rdkk) continue; // it judges its own
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
                                    shown_nip(nip)),
                        "pegawai negeri tidak berhak atas pupuk bersubsidi; pastikan ini bukan penyuluhnya");
        }
    }
};

} // namespace

std::span<const std::string_view> register_rules() {
    return judged_rules;
}

std::vector<LateResult> judge_farmers(const Submissions& all, const RdkkPolicy& policy, const Selection& selection) {
    return Register{all, policy, selection}.judge();
}

} // namespace suluh
