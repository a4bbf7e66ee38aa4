#include "rules/rdkk.hpp"

#include <algorithm>
#include <map>
#include <utility>

#include <fmt/format.h>
#include <fmt/ranges.h>

#include "rdkk/rows.hpp"
#include "rules/rdkk_rows.hpp"
#include "rules/rdkk_tally.hpp"
#include "rules/rdkk_totals.hpp"
#include "rules/words.hpp"
#include "text/enumerate.hpp"
#include "text/suggest.hpp"
#include "text/utf8.hpp"

namespace suluh {

namespace {

std::vector<std::string_view> fertiliser_names(const RdkkPolicy& policy) {
    std::vector<std::string_view> names;
    for (const auto& one : policy.fertilisers) names.push_back(one.name);
    return names;
}

void judge_unknown_fertilisers(const Rdkk& rdkk, const RdkkRows& rows, const RdkkPolicy& policy, Findings& findings) {
    std::vector<RdkkCell> unknown{rows.unknown_fertilisers().begin(), rows.unknown_fertilisers().end()};
    for (const auto& total : rdkk.jumlah)
        for (const auto& need : total.kebutuhan)
            if (policy.find_fertiliser(need.pupuk.text) == RdkkPolicy::none)
                unknown.push_back({need.pupuk.text, need.pupuk.span, true});
    for (const auto& cell : unknown) {
        const auto names = fertiliser_names(policy);
        auto guess = did_you_mean(cell.text, names);
        if (guess.empty()) {
            guess = "yang dikenal: ";
            for (const auto name : names) guess += fmt::format("{}{}", name == names.front() ? "" : ", ", name);
        }
        findings.push_back({"pupuk/jenis",
                            cell.at,
                            {},
                            fmt::format("pupuk \"{}\" tidak dikenal dalam {}", utf8::excerpt(cell.text), policy.name),
                            std::move(guess)});
    }
}

/// Degrees in millionths; Indonesia lies between 11° S and 6° N, 95° and 141° E.
bool is_latitude(std::int64_t degrees) {
    return degrees >= -11 * millionth && degrees <= 6 * millionth;
}
bool is_longitude(std::int64_t degrees) {
    return degrees >= 95 * millionth && degrees <= 141 * millionth;
}

void judge_point(const LahanPetani& plot, const std::string& who, Findings& findings) {
    if (!plot.titik.present()) return;
    const auto report = [&](std::string message, std::string hint) {
        findings.push_back({"luas/titik", plot.titik.span, who, std::move(message), std::move(hint)});
    };
    constexpr std::string_view example = "tulis lintang lalu bujur, misalnya [\"-7,3901\", \"109,6902\"]";
    if (plot.titik.size() != 2)
        return report(fmt::format("titik lahan {} berisi {} angka, seharusnya dua", who, plot.titik.size()),
                      std::string{example});
    const auto first = read_cell_number(plot.titik.items[0].text);
    const auto second = read_cell_number(plot.titik.items[1].text);
    if (!first.ok() || !second.ok())
        return report(fmt::format("titik lahan {} tidak terbaca sebagai angka", who), std::string{example});
    if (is_latitude(first.millionths) && is_longitude(second.millionths)) return;
    if (is_latitude(second.millionths) && is_longitude(first.millionths))
        return report(fmt::format("lintang dan bujur titik lahan {} tertukar", who),
                      fmt::format("tulis [\"{}\", \"{}\"]", utf8::excerpt(plot.titik.items[1].text),
                                  utf8::excerpt(plot.titik.items[0].text)));
    report(fmt::format("titik lahan {} ({}; {}) tidak di Indonesia", who, utf8::excerpt(plot.titik.items[0].text),
                       utf8::excerpt(plot.titik.items[1].text)),
           std::string{example});
}

void judge_points(const Rdkk& rdkk, Findings& findings) {
    for (const auto& farmer : rdkk.petani)
        for (const auto& plot : farmer.lahan)
            judge_point(plot, farmer.nama.present() ? utf8::excerpt(utf8::trim(*farmer.nama)) : "petani ini", findings);
}

/// Land of several farmers at one point, in the order of its first farmer.
void judge_same_points(const Rdkk& rdkk, const RdkkPolicy& policy, Findings& findings) {
    if (policy.same_point_farmers < 2) return;
    struct AtPoint {
        const LahanPetani* first = nullptr;
        std::vector<const Petani*> farmers;
    };
    std::map<std::pair<std::int64_t, std::int64_t>, AtPoint> points;
    for (const auto& farmer : rdkk.petani)
        for (const auto& plot : farmer.lahan) {
            if (plot.titik.size() != 2) continue;
            const auto latitude = read_cell_number(plot.titik.items[0].text);
            const auto longitude = read_cell_number(plot.titik.items[1].text);
            if (!latitude.ok() || !longitude.ok()) continue;
            auto& point = points[{latitude.millionths, longitude.millionths}];
            if (point.first == nullptr) point.first = &plot;
            if (point.farmers.empty() || point.farmers.back() != &farmer) point.farmers.push_back(&farmer);
        }
    for (const auto& [place, point] : points) {
        if (point.farmers.size() < static_cast<std::size_t>(policy.same_point_farmers)) continue;
        std::vector<std::string> names;
        for (const auto* farmer : point.farmers)
            names.push_back(farmer->nama.present() ? utf8::excerpt(utf8::trim(*farmer->nama)) : "tanpa nama");
        constexpr std::size_t few = 5;
        findings.push_back(
            {"luas/titik-sama",
             point.first->titik.span,
             {},
             fmt::format("lahan {} petani ditulis pada titik yang sama: {}", names.size(), first_of(names, few)),
             "ambil titik di lahan masing-masing petani, bukan di rumah atau di balai desa"});
    }
}

/// Changes within the year and the reasons that allow them.
void judge_changes(const Rdkk& rdkk, const RdkkPolicy& policy, Findings& findings) {
    if (policy.reasons.empty()) return;
    std::vector<std::string> known;
    for (const auto& reason : policy.reasons) known.push_back(reason.name);
    for (const auto& change : rdkk.perubahan) {
        if (!change.present() || (!change.alasan.present() && !change.alasan.absent())) continue;
        const auto said = plain_words(change.alasan.text);
        const bool is_known = std::ranges::any_of(
            policy.reasons, [&](const RdkkPolicy::Reason& reason) { return mentions_any(said, reason.spellings); });
        if (is_known) continue;
        const auto who = change.nama.present() ? utf8::excerpt(utf8::trim(*change.nama)) : std::string{"RDKK ini"};
        findings.push_back({"anggota/perubahan", change.alasan.present() ? change.alasan.span : change.span, who,
                            change.alasan.present() ? fmt::format("alasan perubahan {} \"{}\" bukan alasan yang sah",
                                                                  who, utf8::excerpt(*change.alasan))
                                                    : fmt::format("perubahan {} tidak menyebut alasannya", who),
                            fmt::format("yang sah: {}", fmt::join(known, "; "))});
    }
}

RdkkFile file_of(const Document& document, const Rdkk& rdkk) {
    RdkkFile file{document.source};
    file.form = RdkkFile::Form::yaml;
    file.submitted = rdkk.status.present() && *rdkk.status != StatusRdkk::draf;
    if (rdkk.tahun.present()) file.year = *rdkk.tahun;
    if (rdkk.poktan.kode_desa.present()) file.village = rdkk.poktan.kode_desa->dotted;
    if (rdkk.poktan.nama.present()) file.group = *rdkk.poktan.nama;
    if (rdkk.penyuluh.nama.present()) file.penyuluh = *rdkk.penyuluh.nama;
    const auto& signed_on = rdkk.pengesahan.tanggal;
    if (signed_on.present())
        file.dated = *signed_on;
    else if (rdkk.musyawarah.tanggal.present())
        file.dated = *rdkk.musyawarah.tanggal;
    // a draft is still being filled in
    if (file.submitted && rdkk.poktan.anggota.present()) file.members = rdkk.poktan.anggota->whole();
    file.heading = rdkk.petani.span;
    return file;
}

} // namespace

const RdkkPolicy& rdkk_policy_for(const Context& context) {
    return context.acuan != nullptr ? *context.acuan : built_in_policy();
}

void check_rdkk(const Document& document, const Context& context, Findings& findings) {
    const auto* rdkk = std::get_if<Rdkk>(&document.body);
    if (rdkk == nullptr) return;
    const auto& policy = rdkk_policy_for(context);
    auto file = file_of(document, *rdkk);
    const RdkkRows rows{*rdkk, policy};
    const bool is_subsidised = !rdkk->subjenis.present() || *rdkk->subjenis == Subjenis::pupuk_bersubsidi;
    for (auto farmer : rows.farmers()) {
        if (!is_subsidised) farmer.plantings = {}; // who may have what is not known of other needs
        judge_farmer(farmer, policy, file, findings);
    }
    judge_file(file, policy, findings);
    judge_unknown_fertilisers(*rdkk, rows, policy, findings);
    if (is_subsidised) judge_written_totals(*rdkk, policy, findings);
    judge_points(*rdkk, findings);
    judge_same_points(*rdkk, policy, findings);
    judge_changes(*rdkk, policy, findings);
    if (rdkk->kios.kode.present()) judge_kiosk({rdkk->kios.kode.text, rdkk->kios.kode.span, true}, findings);
}

} // namespace suluh
