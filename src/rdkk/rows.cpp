#include "rdkk/rows.hpp"

#include <algorithm>

#include "text/utf8.hpp"

namespace suluh {

namespace {

/// A finding about what could not be read stands already: the cell is then as if it were not there.
template <class T>
RdkkCell cell(const Value<T>& value, bool asked = false) {
    if (value.state == State::invalid || value.state == State::vague) return {};
    return {value.present() ? value.text : std::string_view{}, value.span,
            value.present() || value.state == State::empty || asked};
}

/// What nobody wrote is asked for where the farmer's record begins.
RdkkCell asked_cell(const Text& value, bool asked, Span record) {
    auto made = cell(value, asked);
    if (value.state == State::missing) made.at = record;
    return made;
}

bool begins_with(std::string_view text, std::string_view lower) {
    if (text.size() < lower.size()) return false;
    for (std::size_t i = 0; i < lower.size(); ++i)
        if ((text[i] | 0x20) != lower[i]) return false;
    return true;
}

} // namespace

std::uint8_t season_number(std::string_view text) {
    text = utf8::trim(text);
    for (const auto word : {std::string_view{"musim tanam"}, std::string_view{"mt"}})
        if (begins_with(text, word)) {
            text.remove_prefix(word.size());
            break;
        }
    while (!text.empty() && (text.front() == ' ' || text.front() == '-' || text.front() == '.' || text.front() == '_'))
        text.remove_prefix(1);
    if (text == "1" || text == "I" || text == "i") return 1;
    if (text == "2" || text == "II" || text == "ii") return 2;
    if (text == "3" || text == "III" || text == "iii") return 3;
    return 0;
}

RdkkRows::RdkkRows(const Rdkk& rdkk, const RdkkPolicy& policy) {
    std::size_t plans = 0;
    std::size_t kinds = 0;
    std::size_t plots = 0;
    for (const auto& farmer : rdkk.petani) {
        has_mother_ = has_mother_ || farmer.nama_ibu_kandung.state != State::missing;
        has_birthplace_ = has_birthplace_ || farmer.tempat_lahir.state != State::missing;
        plans += farmer.rencana.size();
        plots += farmer.lahan.size();
        for (const auto& plan : farmer.rencana)
            kinds += plan.kebutuhan.size() + plan.alokasi.size() + plan.karung.size() + plan.biaya.size();
    }
    farmers_.reserve(rdkk.petani.size());
    plantings_.reserve(plans); // spans point into all of them
    needs_.reserve(kinds);
    plots_.reserve(plots);
    for (const auto& farmer : rdkk.petani) { // nobody has begun to fill in a row without number and name
        const bool is_begun = !(farmer.nik.absent() && farmer.nama.absent());
        if (farmer.present() && is_begun) add(farmer, policy);
    }
}

void RdkkRows::add(const Petani& farmer, const RdkkPolicy& policy) {
    RdkkFarmer row;
    row.at = farmer.span;
    row.nik = asked_cell(farmer.nik, true, farmer.span);
    if (farmer.nik.state == State::invalid) row.nik = {};
    row.name = cell(farmer.nama);
    row.mother = asked_cell(farmer.nama_ibu_kandung, has_mother_, farmer.span);
    row.birthplace = asked_cell(farmer.tempat_lahir, has_birthplace_, farmer.span);
    if (farmer.tanggal_lahir.present()) row.birthdate = cell(farmer.tanggal_lahir);
    if (farmer.jenis_kelamin.present()) row.sex = cell(farmer.jenis_kelamin);
    row.address = cell(farmer.alamat);
    if (farmer.status_anggota.present()) row.member = cell(farmer.status_anggota);
    const auto first_plan = plantings_.size();
    for (const auto& plan : farmer.rencana)
        if (plan.present()) plantings_.push_back(planting(plan, policy));
    row.plantings = std::span{plantings_}.subspan(first_plan);
    const auto first_plot = plots_.size();
    for (const auto& plot : farmer.lahan)
        if (plot.luas.present()) plots_.push_back(cell(plot.luas));
    row.plots = std::span{plots_}.subspan(first_plot);
    farmers_.push_back(row);
}

RdkkPlanting RdkkRows::planting(const RencanaTanam& plan, const RdkkPolicy& policy) {
    RdkkPlanting made;
    made.at = plan.span;
    made.subsector = cell(plan.subsektor);
    made.season = cell(plan.musim);
    made.mt = plan.musim.present() ? season_number(*plan.musim) : std::uint8_t{0};
    made.commodity = cell(plan.komoditas);
    made.age = cell(plan.umur_tanaman);
    made.area = cell(plan.luas);
    const auto first = needs_.size();
    const auto add = [&](const Keyed<Kebutuhan>& written, RdkkCell RdkkNeed::*part) {
        for (const auto& one : written) {
            const auto fertiliser = policy.find_fertiliser(one.pupuk.text);
            if (fertiliser == RdkkPolicy::none) {
                unknown_.push_back({one.pupuk.text, one.pupuk.span, true});
                continue;
            }
            const auto begin = needs_.begin() + static_cast<std::ptrdiff_t>(first);
            auto need = std::find_if(begin, needs_.end(), [&](const RdkkNeed& known) {
                return known.fertiliser == fertiliser && !(known.*part).given;
            });
            if (need == needs_.end()) need = needs_.insert(need, RdkkNeed{fertiliser, {}});
            (*need).*part = cell(one.jumlah);
        }
    };
    add(plan.kebutuhan, &RdkkNeed::kg);
    add(plan.alokasi, &RdkkNeed::allocated);
    add(plan.karung, &RdkkNeed::bags);
    add(plan.biaya, &RdkkNeed::cost);
    made.needs = std::span{needs_}.subspan(first);
    return made;
}

} // namespace suluh
