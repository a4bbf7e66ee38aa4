// What only all rows of a file tell together: areas and plans of one farmer over several rows, areas that are all
// alike, damaged columns, doses that the acuan lacks.
#include <algorithm>
#include <map>
#include <tuple>

#include <fmt/format.h>
#include <fmt/ranges.h>

#include "rules/rdkk_tally.hpp"
#include "text/utf8.hpp"

namespace suluh {

namespace {

constexpr std::string_view season_names[]{"musim ini", "MT I", "MT II", "MT III"};

class FileJudge {
public:
    FileJudge(RdkkFile& file, const RdkkPolicy& policy, Findings& findings)
        : file_(file), policy_(policy), findings_(findings), tally_(*file.tally) {}

    void judge() {
        std::ranges::sort(tally_.sown, [](const Sown& a, const Sown& b) {
            return std::tie(a.farmer, a.mt, a.at) < std::tie(b.farmer, b.mt, b.at);
        });
        for_each_run(
            tally_.sown, [](const Sown& a, const Sown& b) { return a.farmer == b.farmer && a.mt == b.mt; },
            [&](std::span<const Sown> season) {
                judge_area(season);
                judge_doubles(season);
            });
        judge_members();
        judge_sameness();
        judge_zeros();
        judge_styles();
        judge_missing_doses();
    }

private:
    template <class Same, class Judge>
    static void for_each_run(std::span<const Sown> all, const Same& same, const Judge& judge_run) {
        for (std::size_t begin = 0; begin < all.size();) {
            auto end = begin + 1;
            while (end < all.size() && same(all[begin], all[end])) ++end;
            judge_run(all.subspan(begin, end - begin));
            begin = end;
        }
    }

    std::string name(const Sown& sown) const { return name_in(*file_.source, sown.name_begin, sown.name_end); }
    std::uint32_t line(const Sown& sown) const { return file_.source->place(sown.at).line; }

    void report(const Sown& sown, std::string_view rule, std::string message, std::string hint) {
        findings_.push_back({rule, {sown.at, sown.at}, name(sown), std::move(message), std::move(hint)});
    }
    void report_at(Span at, std::string_view rule, std::string message, std::string hint) {
        findings_.push_back({rule, at, {}, std::move(message), std::move(hint)});
    }

    std::string who(const Sown& sown) const {
        auto written = name(sown);
        return written.empty() ? std::string{"petani ini"} : utf8::excerpt(written);
    }

    /// The most that may be sown in a season: of each subsector its own, of all together the largest of them.
    void judge_area(std::span<const Sown> season) {
        if (season.front().mt == 0) { // nobody can say which of them are of one season
            for (std::size_t i = 0; i < season.size(); ++i) {
                const auto& one = season[i];
                const auto limit =
                    one.subsector < policy_.subsectors.size() ? policy_.subsectors[one.subsector].most_area : 0;
                if (limit > 0 && one.area > limit) over_limit(season.subspan(i, 1), one.area, limit);
            }
            return;
        }
        std::int64_t total = 0;
        std::int64_t most = 0;
        bool is_over = false;
        by_kind_.assign(season.begin(), season.end());
        std::ranges::stable_sort(by_kind_, {}, &Sown::subsector);
        for_each_run(
            by_kind_, [](const Sown& a, const Sown& b) { return a.subsector == b.subsector; },
            [&](std::span<const Sown> same) {
                std::int64_t own = 0;
                for (const auto& one : same) own += one.area;
                total += own;
                if (same.front().subsector >= policy_.subsectors.size()) return;
                const auto limit = policy_.subsectors[same.front().subsector].most_area;
                most = std::max(most, limit);
                if (limit <= 0 || own <= limit || is_over) return;
                is_over = true;
                over_limit(same, own, limit);
            });
        if (!is_over && most > 0 && total > most) over_limit(season, total, most);
    }

    void over_limit(std::span<const Sown> season, std::int64_t total, std::int64_t limit) {
        const auto& last = season.back();
        constexpr std::size_t few = 5;
        std::vector<std::string> lines;
        for (const auto& one : season.first(std::min(season.size(), few))) lines.push_back(std::to_string(line(one)));
        if (season.size() > few) lines.emplace_back("…");
        report(last, "luas/batas",
               fmt::format("luas tanam {} {} {}{} ha, lebih dari {} ha", season_names[last.mt], who(last),
                           season.size() > 1 ? "seluruhnya " : "", format_millionths(total), format_millionths(limit)),
               season.size() > 1 ? fmt::format("dijumlah dari baris {}; kurangi sampai {} ha", fmt::join(lines, ", "),
                                               format_millionths(limit))
                                 : only_over_limit(total, limit));
    }

    /// A comma that got lost makes a hundred times as much of an area.
    static std::string only_over_limit(std::int64_t area, std::int64_t limit) {
        constexpr std::int64_t hundredfold = 100;
        if (area % millionth == 0 && area >= 10 * millionth && area / hundredfold <= limit)
            return fmt::format("periksa koma desimalnya, mungkin {} ha; bila memang seluas itu, kurangi sampai {} ha",
                               format_millionths(area / hundredfold), format_millionths(limit));
        return fmt::format("kurangi sampai {} ha; sisanya dipupuk tanpa subsidi", format_millionths(limit));
    }

    void judge_doubles(std::span<const Sown> season) {
        if (season.size() < 2 || season.front().farmer >= no_nik || season.front().mt == 0) return;
        const auto kind = [](const Sown& sown) { return std::tuple{sown.group, sown.subsector, sown.commodity}; };
        by_kind_.assign(season.begin(), season.end());
        std::ranges::stable_sort(by_kind_, {}, kind);
        for_each_run(
            by_kind_, [&](const Sown& a, const Sown& b) { return kind(a) == kind(b); },
            [&](std::span<const Sown> same) {
                if (same.front().commodity >= policy_.commodities.size()) return;
                for (const auto& again : same.subspan(1))
                    report(again, "ganda/rencana",
                           fmt::format("{} {} {} sudah ditulis pada baris {}",
                                       policy_.commodities[again.commodity].name, season_names[again.mt], who(again),
                                       line(same.front())),
                           "gabungkan menjadi satu rencana, atau hapus salah satunya");
            });
    }

    /// Of a group's members those who are in its RDKK; only where the file says how many there are.
    void judge_members() {
        if (file_.members <= 0 || policy_.members_percent <= 0) return;
        const auto rows = static_cast<std::int64_t>(tally_.rows);
        if (rows * 100 >= file_.members * policy_.members_percent) return;
        report_at(file_.heading, "anggota/sedikit",
                  fmt::format("baru {} dari {} anggota kelompok masuk RDKK ini", rows, file_.members),
                  "pastikan yang lain memang tidak meminta pupuk bersubsidi");
    }

    /// Largest areas of a group's farmers that are mostly one and the same.
    void judge_sameness() {
        if (policy_.same_area_percent <= 0) return;
        std::vector<Sown> farmers; // each with its largest area
        for_each_run(
            tally_.sown, [](const Sown& a, const Sown& b) { return a.farmer == b.farmer; },
            [&](std::span<const Sown> all) { farmers.push_back(*std::ranges::max_element(all, {}, &Sown::area)); });
        std::ranges::sort(farmers, [](const Sown& a, const Sown& b) {
            return std::tie(a.group, a.area, a.at) < std::tie(b.group, b.area, b.at);
        });
        for_each_run(
            farmers, [](const Sown& a, const Sown& b) { return a.group == b.group; },
            [&](std::span<const Sown> group) { judge_group(group); });
    }

    void judge_group(std::span<const Sown> group) {
        if (group.size() < static_cast<std::size_t>(std::max(policy_.same_area_farmers, 2))) return;
        std::span<const Sown> most;
        for_each_run(
            group, [](const Sown& a, const Sown& b) { return a.area == b.area; },
            [&](std::span<const Sown> same) {
                if (same.size() > most.size() && same.front().area > 0) most = same;
            });
        if (most.size() * 100 < group.size() * static_cast<std::size_t>(policy_.same_area_percent)) return;
        const auto& key = tally_.groups.text(group.front().group);
        const auto name = utf8::excerpt(utf8::trim(std::string_view{key}.substr(key.find('\n') + 1)));
        findings_.push_back(
            {"luas/seragam",
             {most.front().at, most.front().at},
             {},
             fmt::format("{} dari {} petani {} ditulis dengan luas yang sama, {} ha", most.size(), group.size(),
                         name.empty() ? "dalam berkas ini" : name, format_millionths(most.front().area)),
             "ukur atau tanyakan luas lahan setiap petani; luas yang seragam biasanya perkiraan"});
    }

    void judge_zeros() {
        constexpr std::uint64_t enough = 10;
        if (policy_.nik_zero_percent <= 0 || tally_.niks < enough) return;
        if (tally_.niks_ending_in_zero * 100 < tally_.niks * static_cast<std::uint64_t>(policy_.nik_zero_percent))
            return;
        report_at(file_.heading, "nik/berakhir-nol",
                  fmt::format("{} dari {} NIK berakhir 0, jauh lebih banyak dari sewajarnya",
                              tally_.niks_ending_in_zero, tally_.niks),
                  "Excel mungkin mengubah angka ke-16 menjadi 0; cocokkan beberapa NIK dengan KTP");
    }

    /// The rarer of two ways to write a fraction is the odd one.
    void judge_styles() {
        if (!tally_.comma.at || !tally_.point.at) return;
        const bool points_odd = tally_.points <= tally_.commas;
        const auto& odd = points_odd ? tally_.point : tally_.comma;
        const auto& usual = points_odd ? tally_.comma : tally_.point;
        report_at(*odd.at, "angka/campur",
                  fmt::format("\"{}\" memakai {} desimal, tetapi \"{}\" dalam berkas ini memakai {}", odd.text,
                              points_odd ? "titik" : "koma", usual.text, points_odd ? "koma" : "titik"),
                  "pakai satu cara saja dalam satu berkas, sebaiknya koma");
    }

    /// Villages of one regency are named together, unless doses are known for some of them.
    void judge_missing_doses() {
        std::map<std::tuple<std::string, std::size_t, std::size_t>, std::uint32_t> lacking;
        std::array<char, 16> buffer{};
        for (std::uint32_t i = 0; i < tally_.places_.size(); ++i) {
            const auto& village = tally_.villages.text(i);
            const auto digits = code_digits(village, buffer);
            const auto area = dotted_code(digits.substr(0, policy_.has_doses_in_kabupaten(village) ? 6 : 4));
            const auto kinds = policy_.fertilisers.size();
            const auto& counts = tally_.places_[i].lacking;
            for (std::size_t at = 0; at < counts.size(); ++at)
                if (counts[at] > 0) lacking[{area, at / kinds, at % kinds}] += counts[at];
        }
        for (const auto& [key, count] : lacking) {
            const auto& [area, commodity, fertiliser] = key;
            report_at(heading_of(fertiliser), "pupuk/dosis",
                      fmt::format("dosis {} untuk {}{} tidak ada dalam {}: {} kebutuhan tidak dihitung ulang",
                                  policy_.fertilisers[fertiliser].name, policy_.commodities[commodity].name,
                                  area.empty() ? "" : " di " + area, policy_.name, count),
                      "tulis dosis setempat dalam acuan, lalu periksa dengan --acuan BERKAS");
        }
    }

    Span heading_of(std::size_t fertiliser) const {
        return fertiliser < file_.fertiliser_headings.size() ? file_.fertiliser_headings[fertiliser] : file_.heading;
    }

    RdkkFile& file_;
    const RdkkPolicy& policy_;
    Findings& findings_;
    RdkkTally& tally_;
    std::vector<Sown> by_kind_; ///< keeps its room
};

} // namespace

void judge_file(RdkkFile& file, const RdkkPolicy& policy, Findings& findings) {
    FileJudge{file, policy, findings}.judge();
}

} // namespace suluh
