#include "rules/rdkk.hpp"

#include <algorithm>

#include <fmt/format.h>

#include "rdkk/rows.hpp"
#include "rules/rdkk_rows.hpp"
#include "rules/rdkk_tally.hpp"
#include "text/suggest.hpp"
#include "text/utf8.hpp"

namespace suluh {

namespace {

std::vector<std::string_view> fertiliser_names(const RdkkPolicy& policy) {
    std::vector<std::string_view> names;
    for (const auto& one : policy.fertilisers) names.push_back(one.name);
    return names;
}

void judge_unknown_fertilisers(const RdkkRows& rows, const RdkkPolicy& policy, Findings& findings) {
    for (const auto& cell : rows.unknown_fertilisers()) {
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

RdkkFile file_of(const Document& document, const Rdkk& rdkk) {
    RdkkFile file{document.source};
    file.form = RdkkFile::Form::yaml;
    file.submitted = rdkk.status.present() && *rdkk.status != StatusRdkk::draf;
    if (rdkk.tahun.present()) file.year = *rdkk.tahun;
    if (rdkk.poktan.kode_desa.present()) file.village = rdkk.poktan.kode_desa->dotted;
    if (rdkk.poktan.nama.present()) file.group = *rdkk.poktan.nama;
    if (rdkk.penyuluh.nama.present()) file.penyuluh = *rdkk.penyuluh.nama;
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
    judge_unknown_fertilisers(rows, policy, findings);
    judge_points(*rdkk, findings);
    if (rdkk->kios.kode.present()) judge_kiosk({rdkk->kios.kode.text, rdkk->kios.kode.span, true}, findings);
}

} // namespace suluh
