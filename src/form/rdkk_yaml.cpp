#include "form/rdkk_yaml.hpp"

#include <algorithm>
#include <unordered_map>

#include "rdkk/csv_rows.hpp"
#include "text/utf8.hpp"
#include "yaml/write.hpp"

namespace suluh {

namespace {

class RdkkWriter {
public:
    explicit RdkkWriter(const RdkkPolicy& policy) : policy_(policy) {}

    Node farmer(const RdkkFarmer& farmer) {
        auto map = NodeMaker::map();
        add(map, "nik", farmer.nik, true);
        add(map, "nama", farmer.name);
        add(map, "nama_ibu_kandung", farmer.mother);
        add(map, "tempat_lahir", farmer.birthplace);
        add(map, "tanggal_lahir", farmer.birthdate);
        add(map, "jenis_kelamin", farmer.sex);
        add(map, "alamat", farmer.address);
        add(map, "status_anggota", farmer.member);
        std::vector<Node> plans;
        for (const auto& planting : farmer.plantings) plans.push_back(plan(planting));
        if (!plans.empty()) NodeMaker::add(map, "rencana", NodeMaker::list(std::move(plans)));
        return map;
    }

    /// A text that nobody wrote is left out.
    void add_text(Node& map, std::string_view key, const std::string& text, bool quoted = false) {
        if (!text.empty()) NodeMaker::add(map, key, make_.text(text, quoted));
    }

private:
    /// A blank cell stays: that the file asks for it matters.
    void add(Node& map, std::string_view key, const RdkkCell& cell, bool quoted = false) {
        if (!cell.given) return;
        const auto text = utf8::trim(cell.text);
        NodeMaker::add(map, key, make_.text(std::string{text}, quoted && !text.empty()));
    }

    Node plan(const RdkkPlanting& planting) {
        constexpr std::string_view seasons[]{"", "MT I", "MT II", "MT III"};
        auto map = NodeMaker::map();
        if (planting.mt != 0)
            NodeMaker::add(map, "musim", make_.text(std::string{seasons[planting.mt]}));
        else
            add(map, "musim", planting.season);
        add(map, "subsektor", planting.subsector);
        add(map, "komoditas", planting.commodity);
        add(map, "umur_tanaman", planting.age);
        add(map, "luas", planting.area, true);
        add_needs(map, "kebutuhan", planting, &RdkkNeed::kg);
        add_needs(map, "karung", planting, &RdkkNeed::bags);
        add_needs(map, "biaya", planting, &RdkkNeed::cost);
        add_needs(map, "alokasi", planting, &RdkkNeed::allocated);
        return map;
    }

    /// What is written of each fertiliser.
    void add_needs(Node& plan, std::string_view key, const RdkkPlanting& planting, RdkkCell RdkkNeed::*part) {
        auto map = NodeMaker::map();
        for (const auto& need : planting.needs)
            if (const auto text = utf8::trim((need.*part).text); !text.empty())
                NodeMaker::add(map, policy_.fertilisers[need.fertiliser].name, make_.text(std::string{text}));
        if (!map.members.empty()) NodeMaker::add(plan, key, std::move(map));
    }

    const RdkkPolicy& policy_;
    NodeMaker make_;
};

} // namespace

/// One csv, open for rows in any order.
class RdkkCsvReading {
public:
    RdkkCsvReading(const Source& input, const RdkkPolicy& policy)
        : heading(read_rdkk_heading(input.text(), policy, findings)), rows(input.text(), heading, findings) {}

    Findings findings; ///< told before
    RdkkHeading heading;
    RdkkCsvRows rows;
};

RdkkConversion::RdkkConversion(std::span<const Csv> csvs, const RdkkPolicy& policy, int year)
    : csvs_(csvs), policy_(policy), year_(year) {
    for (const auto& csv : csvs) readings_.push_back(std::make_unique<RdkkCsvReading>(csv.source, policy));
    std::unordered_map<std::string, std::size_t> known;
    for (std::uint32_t i = 0; i < readings_.size(); ++i) {
        auto& reading = *readings_[i];
        if (!reading.heading.is_rdkk) continue;
        for (std::size_t column = 0; takes(i) && column < reading.heading.columns.size(); ++column) {
            const auto is = reading.heading.columns[column].is;
            const auto& title = reading.heading.titles[column];
            if ((is == RdkkColumn::Is::beside || is == RdkkColumn::Is::unknown) &&
                std::ranges::find(left_out_, title) == left_out_.end())
                left_out_.push_back(title);
        }
        while (const auto* farmer = reading.rows.next()) {
            RdkkGroup group;
            std::string key;
            const auto share = [&](std::string& part, const RdkkCell& cell) {
                part = utf8::trim(cell.text);
                key.append(part).push_back('\n');
            };
            share(group.village, farmer->village);
            share(group.name, farmer->group);
            share(group.gapoktan, farmer->gapoktan);
            share(group.kiosk, farmer->kiosk);
            share(group.kiosk_name, farmer->kiosk_name);
            share(group.penyuluh, farmer->penyuluh);
            group.year = plan_year(farmer->year.text).value_or(0);
            key += std::to_string(group.year);
            const auto [at, is_new] = known.try_emplace(std::move(key), groups_.size());
            if (is_new) groups_.push_back(std::move(group));
            auto& its = groups_[at->second];
            its.rows.push_back({i, farmer->at.begin});
            its.is_whole = its.is_whole && takes(i);
        }
    }
}

RdkkConversion::~RdkkConversion() = default;

bool RdkkConversion::takes(std::size_t csv) const {
    const auto& heading = readings_[csv]->heading;
    return csvs_[csv].is_sound && heading.is_rdkk && !heading.has_doubled;
}

std::string RdkkConversion::yaml(const RdkkGroup& group) const {
    RdkkWriter write{policy_};
    auto root = NodeMaker::map();
    write.add_text(root, "jenis", "rdkk");
    write.add_text(root, "subjenis", "pupuk bersubsidi");
    write.add_text(root, "tahun", std::to_string(year_ != 0 ? year_ : group.year != 0 ? group.year : policy_.year));
    auto poktan = NodeMaker::map();
    write.add_text(poktan, "nama", group.name);
    write.add_text(poktan, "kode_desa", group.village, true);
    write.add_text(poktan, "gapoktan", group.gapoktan);
    NodeMaker::add(root, "poktan", std::move(poktan));
    auto penyuluh = NodeMaker::map();
    write.add_text(penyuluh, "nama", group.penyuluh);
    if (!penyuluh.members.empty()) NodeMaker::add(root, "penyuluh", std::move(penyuluh));
    auto kiosk = NodeMaker::map();
    write.add_text(kiosk, "kode", group.kiosk);
    write.add_text(kiosk, "nama", group.kiosk_name);
    if (!kiosk.members.empty()) NodeMaker::add(root, "kios", std::move(kiosk));
    std::vector<Node> farmers;
    for (const auto& row : group.rows) farmers.push_back(write.farmer(*readings_[row.source]->rows.at(row.offset)));
    NodeMaker::add(root, "petani", NodeMaker::list(std::move(farmers)));
    write.add_text(root, "status", "diajukan");
    return write_yaml(root);
}

} // namespace suluh
