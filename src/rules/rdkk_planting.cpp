// Groups luas, komoditas, pupuk of one row: what is sown on how much land, and the fertiliser that it needs.
#include <algorithm>

#include <fmt/format.h>

#include "rules/rdkk_tally.hpp"
#include "text/enumerate.hpp"
#include "text/suggest.hpp"
#include "text/utf8.hpp"

namespace suluh {

namespace {

constexpr auto none = RdkkPolicy::none;

std::string season(const RdkkPlanting& planting) {
    constexpr std::string_view names[]{"musim ini", "MT I", "MT II", "MT III"};
    return std::string{names[planting.mt <= 3 ? planting.mt : 0]};
}

class PlantingJudge {
public:
    PlantingJudge(const RdkkRow& row, const RdkkPlanting& planting) : row_(row), planting_(planting) {}

    /// Returns the area in millionths, or 0 where it is not known.
    std::int64_t judge() {
        if (says_nothing()) return 0;
        judge_season();
        const auto area = read_area();
        const bool is_sown = judge_commodity(area);
        if (is_sown && area > 0) judge_area_form();
        for (const auto& need : planting_.needs) judge_need(need, is_sown ? area : 0);
        remember(area);
        return area;
    }

    std::size_t commodity() const { return commodity_; }

private:
    const RdkkPolicy& policy() const { return row_.policy; }

    /// A csv fills seasons without a plan with blanks or zeros.
    static bool is_nothing(const RdkkCell& cell) {
        const auto text = utf8::trim(cell.text);
        return text.empty() || text == "-" ||
               std::ranges::all_of(text, [](char c) { return c == '0' || c == ',' || c == '.'; });
    }

    bool asks_for_fertiliser() const {
        return std::ranges::any_of(planting_.needs, [](const RdkkNeed& need) { return !is_nothing(need.kg); });
    }

    bool says_nothing() const {
        return is_nothing(planting_.commodity) && is_nothing(planting_.area) && !asks_for_fertiliser();
    }

    void judge_season() const {
        const auto& cell = planting_.season;
        const bool is_yaml = row_.file.form == RdkkFile::Form::yaml;
        if (planting_.mt != 0 || (!cell.given && !is_yaml)) return; // of a csv without a season its heading tells
        const auto text = utf8::trim(cell.text);
        if (text.empty())
            return row_.report("komoditas/musim", cell.given ? cell.at : planting_.at,
                               fmt::format("rencana tanam {} tidak menyebut musim", row_.who()),
                               is_yaml ? "tulis \"musim: MT I\", MT II atau MT III" : "tulis MT1, MT2 atau MT3");
        row_.report("komoditas/musim", cell.at,
                    fmt::format("musim \"{}\" bukan MT I, MT II atau MT III", utf8::excerpt(text)),
                    is_yaml ? "tulis MT I, MT II atau MT III" : "tulis MT1, MT2 atau MT3");
    }

    std::int64_t read_area() {
        const auto read = row_.number(planting_.area, "luas tanam");
        is_area_unknown_ = !read && planting_.area.given && !utf8::trim(planting_.area.text).empty();
        if (!read) return 0;
        area_ = *read;
        if (read->millionths >= 0) return read->millionths;
        is_area_unknown_ = true;
        row_.report(
            "luas/nilai", planting_.area.at,
            fmt::format("luas tanam {} {} ha kurang dari 0", season(planting_), format_millionths(read->millionths)),
            "tulis luas dalam hektare, lebih dari 0");
        return 0;
    }

    /// Whether something that may be sown is sown.
    bool judge_commodity(std::int64_t area) {
        const auto name = utf8::trim(planting_.commodity.text);
        if (is_nothing(planting_.commodity)) {
            const bool has_area = !is_nothing(planting_.area);
            row_.report("komoditas/kosong", planting_.commodity.given ? planting_.commodity.at : planting_.at,
                        fmt::format("{} {} menyebut {}, tetapi tanpa komoditas", season(planting_), row_.who(),
                                    has_area ? fmt::format("luas {} ha", utf8::excerpt(utf8::trim(planting_.area.text)))
                                             : std::string{"pupuk"}),
                        "isi komoditasnya, atau kosongkan musim ini");
            return false;
        }
        if (area == 0 && !is_area_unknown_)
            row_.report("komoditas/kosong", planting_.area.given ? planting_.area.at : planting_.at,
                        fmt::format("{} {} menyebut {}, tetapi tanpa luas tanam", season(planting_), row_.who(),
                                    utf8::excerpt(name)),
                        "isi luas tanamnya dalam hektare, atau kosongkan musim ini");
        commodity_ = policy().find_commodity(name);
        if (commodity_ == none) {
            std::vector<std::string> eligible;
            for (const auto& one : policy().commodities) eligible.push_back(one.name);
            const std::vector<std::string_view> names{eligible.begin(), eligible.end()};
            const auto meant = did_you_mean(name, names);
            row_.report("komoditas/berhak", planting_.commodity.at,
                        fmt::format("{} tidak mendapat pupuk bersubsidi pada {}", utf8::excerpt(name), policy().year),
                        fmt::format("{}{}yang berhak: {}", meant, meant.empty() ? "" : "; ", enumerated(eligible)));
            return false;
        }
        judge_subsector();
        return true;
    }

    void judge_subsector() const {
        const auto& cell = planting_.subsector;
        const auto text = utf8::trim(cell.text);
        const auto& commodity = policy().commodities[commodity_];
        if (!cell.given || text.empty() || commodity.subsector == none) return;
        if (policy().find_subsector(text) == commodity.subsector) return;
        row_.report("komoditas/subsektor", cell.at,
                    fmt::format("{} ditulis dalam subsektor \"{}\"", commodity.name, utf8::excerpt(text)),
                    fmt::format("tulis {}", policy().subsectors[commodity.subsector].name));
    }

    void judge_area_form() const {
        const int most = row_.file.form == RdkkFile::Form::csv ? policy().area_decimals : 4;
        constexpr std::int64_t least = millionth / 100;
        const auto written = format_millionths(area_.millionths);
        if (area_.millionths < least)
            return row_.report("luas/nilai", planting_.area.at,
                               fmt::format("luas tanam {} hanya {} ha", season(planting_), written),
                               "tulis luas dalam hektare, bukan are atau bahu; paling kecil 0,01 ha");
        std::int64_t step = millionth;
        for (int i = 0; i < most; ++i) step /= 10;
        if (area_.millionths % step != 0 || !area_.is_exact)
            row_.report("luas/nilai", planting_.area.at,
                        fmt::format("luas tanam {} {} ha mempunyai lebih dari {} angka di belakang koma",
                                    season(planting_), written, most),
                        fmt::format("bulatkan menjadi {} angka di belakang koma", most));
    }

    void judge_need(const RdkkNeed& need, std::int64_t area) {
        const auto& fertiliser = policy().fertilisers[need.fertiliser];
        const auto kg = read_kg(need, fertiliser);
        if (kg <= 0) return;
        judge_beside_kg(row_, need, kg, season(planting_));
        if (!fertiliser.active)
            return row_.report("pupuk/aktif", need.kg.at,
                               fmt::format("{} tidak disubsidi pada {}", fertiliser.name, policy().year),
                               "kosongkan, atau minta pupuk lain yang sesuai");
        if (commodity_ == none) return;
        const auto& only = fertiliser.only_for;
        if (!only.empty() && std::ranges::find(only, commodity_) == only.end()) {
            std::vector<std::string> names;
            for (const auto one : only) names.push_back(policy().commodities[one].name);
            return row_.report(
                "pupuk/komoditas", need.kg.at,
                fmt::format("{} diminta untuk {}", fertiliser.name, policy().commodities[commodity_].name),
                fmt::format("hanya untuk {}; kosongkan", enumerated(names)));
        }
        if (area > 0) judge_dose(need, kg, area);
    }

    /// Whole kilograms, or 0 where nothing is asked for or a finding was made.
    std::int64_t read_kg(const RdkkNeed& need, const RdkkPolicy::Fertiliser& fertiliser) const {
        const auto read = row_.number(need.kg, fertiliser.name);
        if (!read) return 0;
        auto value = read->millionths;
        if (read->is_three) { // kilograms are whole: a group of thousands, unless this file writes fractions so
            const auto& same = read->style == NumberStyle::comma ? row_.tally().comma : row_.tally().point;
            if (same.at) {
                row_.report("angka/rancu", need.kg.at,
                            fmt::format("{} \"{}\" dapat dibaca {} atau {}", fertiliser.name,
                                        utf8::excerpt(utf8::trim(need.kg.text)), format_millionths(value),
                                        format_millionths(as_thousands(*read))),
                            "tulis bilangan bulat tanpa titik dan koma");
                return 0;
            }
            value = as_thousands(*read);
        }
        const bool whole = value % millionth == 0 && read->is_exact;
        if (value >= 0 && whole) return value / millionth;
        row_.report("pupuk/bulat", need.kg.at,
                    fmt::format("{} {} {} kg {}", fertiliser.name, season(planting_), format_millionths(value),
                                value < 0 ? "kurang dari 0" : "bukan bilangan bulat"),
                    value < 0 ? std::string{"tulis bilangan bulat, 0 atau lebih"}
                              : fmt::format("tulis bilangan bulat, misalnya {}",
                                            rounded_need(value, millionth, policy().rounding)));
        return 0;
    }

    void judge_dose(const RdkkNeed& need, std::int64_t kg, std::int64_t area) const {
        const auto village = utf8::trim(row_.village());
        const auto dose = row_.tally().place(village, policy()).doses.at(commodity_, need.fertiliser);
        if (dose < 0) return row_.tally().lacks_dose(village, commodity_, need.fertiliser, policy());
        const auto wanted = rounded_need(dose, area, policy().rounding);
        if (std::max(kg, wanted) - std::min(kg, wanted) <= policy().kg_tolerance) return;
        const bool over = kg > wanted;
        row_.report("pupuk/takaran", need.kg.at,
                    fmt::format("{} {} {} kg, {} dari {} ha × {} kg/ha = {} kg",
                                policy().fertilisers[need.fertiliser].name, season(planting_),
                                format_millionths(kg * millionth), over ? "lebih" : "kurang", format_millionths(area),
                                format_millionths(dose), format_millionths(wanted * millionth)),
                    over ? fmt::format("tulis paling banyak {}, atau periksa luasnya", wanted)
                         : fmt::format("tulis {}, atau biarkan bila memang meminta lebih sedikit", wanted),
                    over ? std::nullopt : std::optional{Level::peringatan});
    }

    void remember(std::int64_t area) const {
        if (commodity_ == none && area == 0) return;
        auto& tally = row_.tally();
        const auto& farmer = row_.farmer;
        Sown sown;
        sown.farmer = row_.nik.ok() ? row_.nik.number() : no_nik + tally.rows;
        sown.area = area;
        sown.group = tally.group(row_.village(), farmer.group.text.empty() ? row_.file.group : farmer.group.text);
        sown.at = planting_.area.given ? planting_.area.at.begin : planting_.at.begin;
        sown.name_begin = farmer.name.at.begin;
        sown.name_end = farmer.name.at.end;
        sown.commodity = static_cast<std::uint16_t>(commodity_);
        const auto subsector = commodity_ == none ? none : policy().commodities[commodity_].subsector;
        sown.subsector = static_cast<std::uint8_t>(subsector);
        sown.mt = planting_.mt;
        tally.sown.push_back(sown);
    }

    const RdkkRow& row_;
    const RdkkPlanting& planting_;
    CellNumber area_;
    std::size_t commodity_ = none;
    bool is_area_unknown_ = false;
};

/// Land that the farmer works, in millionths of a hectare.
std::int64_t land_of(const RdkkRow& row) {
    std::int64_t land = 0;
    for (const auto& plot : row.farmer.plots)
        if (const auto read = row.number(plot, "luas lahan")) land += read->millionths;
    return land;
}

void judge_land(const RdkkRow& row, const std::int64_t (&sown)[4], Span at) {
    if (row.farmer.plots.empty()) return;
    const auto land = land_of(row);
    if (land <= 0) return;
    constexpr std::string_view names[]{"", "MT I", "MT II", "MT III"};
    for (std::size_t mt = 1; mt < 4; ++mt)
        if (sown[mt] > land)
            return row.report("luas/lahan", at,
                              fmt::format("luas tanam {} {} {} ha, lebih luas dari lahannya, {} ha", names[mt],
                                          row.who(), format_millionths(sown[mt]), format_millionths(land)),
                              "samakan luas tanam dengan lahan, atau lengkapi \"lahan\"");
    if (row.policy.most_land > 0 && land > row.policy.most_land) {
        const bool refused = row.policy.land_over_limit == LahanBerlebih::tolak;
        row.report("luas/lahan-berlebih", row.farmer.plots.front().at,
                   fmt::format("lahan {} {} ha, lebih dari {} ha", row.who(), format_millionths(land),
                               format_millionths(row.policy.most_land)),
                   refused ? "petani dengan lahan seluas itu tidak berhak; keluarkan dari RDKK"
                           : fmt::format("yang disubsidi paling luas {} ha setiap musim",
                                         format_millionths(row.policy.most_land)),
                   refused ? std::optional{Level::galat} : std::nullopt);
    }
}

/// A perennial stands once a year: in three seasons it is asked for three times.
void judge_perennial(const RdkkRow& row, std::size_t commodity, unsigned seasons, Span at) {
    if (commodity == none || !row.policy.commodities[commodity].perennial || seasons < 3) return;
    row.report("komoditas/tahunan", at,
               fmt::format("{} {} ditulis pada tiga musim, seperti tanaman semusim",
                           row.policy.commodities[commodity].name, row.who()),
               "bagi kebutuhan setahun atas musim pemupukannya saja, dan periksa jumlahnya");
}

} // namespace

void judge_plantings(const RdkkRow& row) {
    std::int64_t sown[4]{};
    std::size_t perennial = none;
    unsigned seasons = 0;
    Span at = row.farmer.at;
    for (const auto& planting : row.farmer.plantings) {
        PlantingJudge judge{row, planting};
        const auto area = judge.judge();
        if (area > 0) at = planting.area.at;
        sown[planting.mt <= 3 ? planting.mt : 0] += area;
        const auto commodity = judge.commodity();
        if (commodity == none || !row.policy.commodities[commodity].perennial || planting.mt == 0) continue;
        if (commodity != perennial) seasons = 0;
        perennial = commodity;
        seasons += area > 0 ? 1U : 0U;
    }
    judge_land(row, sown, at);
    judge_perennial(row, perennial, seasons, at);
}

} // namespace suluh
