#include "rules/rktp.hpp"

#include <algorithm>
#include <charconv>

#include <fmt/format.h>

#include "rules/monev.hpp"
#include "rules/pembagian.hpp"
#include "rules/rows.hpp"

namespace suluh::rktp {

namespace {

template <class Judge>
void for_each_row(const Document& document, const Judge& judge) {
    if (const auto* plan = document.rktp())
        for (const auto& row : plan->kegiatan)
            if (is_begun(row)) judge(*plan, row);
}

std::string name_of(const BarisRktp& row) {
    return called("kegiatan", row, row.kegiatan);
}

/// The programa of the document, as far as their names can be read; empty where one cannot.
std::vector<std::string> known_keys(const Rktp& plan) {
    std::vector<std::string> keys;
    for (const auto& text : plan.programa)
        if (text.present()) keys.push_back(programa_key(*text));
    return keys;
}

std::string to_add(const Rktp& plan, const BarisRktp& row) {
    const auto keys = known_keys(plan);
    const auto key = keys.empty() || keys.front().empty() ? std::string{sample_key} : keys.front();
    const auto id = row.dari.id.present() ? utf8::printable(*row.dari.id) : "K1";
    return fmt::format("\"dari: {{programa: {}, id: {}}}\"", key, id);
}

void judge_source(const Rktp& plan, const BarisRktp& row, Findings& findings) {
    const auto& from = row.dari.programa;
    const auto keys = known_keys(plan);
    const auto add = [&](Span at, std::string message, std::string hint) {
        findings.push_back({"rktp/asal", at, id_of_object(row), std::move(message), std::move(hint)});
    };
    if (from.absent()) {
        if (keys.size() == 1 || plan.programa.state == State::invalid) return;
        return add(
            row.dari.id.span,
            fmt::format("{} tidak menyebut programa asalnya, padahal dokumen ini {}", name_of(row),
                        keys.empty() ? "tidak menyebut programa" : fmt::format("menjabarkan {} programa", keys.size())),
            "tulis " + to_add(plan, row));
    }
    if (!from.present()) return;
    const auto key = programa_key(*from);
    if (key.empty()) {
        const auto same = [&](const Text& one) { return one.present() && *one == *from; };
        if (std::ranges::any_of(plan.programa, same)) return; // said where the list has it
        return add(from.span, fmt::format("programa {} bukan KODE/TAHUN", quoted(*from)),
                   fmt::format("tulis kode wilayah dan tahun, misalnya \"{}\"", sample_key));
    }
    if (!keys.empty() && std::ranges::find(keys, key) == keys.end())
        add(from.span, fmt::format("programa {} tidak ada dalam \"programa\" dokumen ini", quoted(*from)),
            fmt::format("tambahkan {} ke dalam \"programa\", atau periksa kode dan tahunnya", key));
}

} // namespace

std::string programa_key(std::string_view code, int year) {
    return fmt::format("{}/{}", code, year);
}

std::string programa_key(std::string_view text) {
    const auto slash = text.find('/');
    if (slash == std::string_view::npos) return {};
    const auto code = read_region_code(utf8::trim(text.substr(0, slash)));
    const auto digits = utf8::trim(text.substr(slash + 1));
    int year = 0;
    const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), year);
    const bool is_year = error == std::errc{} && end == digits.data() + digits.size() && digits.size() == 4;
    return code.ok() && is_year ? programa_key(code.value.dotted, year) : std::string{};
}

std::string source_of(const Rktp& plan, const BarisRktp& row) {
    if (!row.dari.id.present()) return {};
    if (row.dari.programa.present()) return programa_key(*row.dari.programa);
    const auto keys = known_keys(plan);
    return row.dari.programa.absent() && keys.size() == 1 ? keys.front() : std::string{};
}

void asal(const Document& document, const Context&, Findings& findings) {
    pembagian::asal(document, findings);
    const auto* plan = document.rktp();
    if (plan == nullptr) return;
    for (const auto& text : plan->programa)
        if (text.present() && programa_key(*text).empty())
            findings.push_back({"rktp/asal",
                                text.span,
                                {},
                                fmt::format("programa {} bukan KODE/TAHUN", quoted(*text)),
                                fmt::format("tulis kode wilayah dan tahun, misalnya \"{}\"", sample_key)});
    for_each_row(document, [&](const Rktp&, const BarisRktp& row) {
        if (row.dari.present() && row.dari.id.present()) return judge_source(*plan, row, findings);
        if (!row.dari.absent() || !row.tambahan.absent()) return;
        findings.push_back({"rktp/asal", place_of_missing(row.dari, place_of_object(row)), id_of_object(row),
                            fmt::format("{} tidak menunjuk baris programa", name_of(row)),
                            fmt::format("tambahkan {}; bila bukan dari programa, tulis \"tambahan: …\" dengan "
                                        "alasannya",
                                        to_add(*plan, row))});
    });
}

void indikator(const Document& document, const Context&, Findings& findings) {
    if (const auto* plan = document.rktp()) monev::check_indicators_of_plan(*plan, findings);
}

void tahun(const Document& document, const Context&, Findings& findings) {
    const auto* plan = document.rktp();
    if (plan == nullptr || !plan->tahun.present()) return;
    const int year = *plan->tahun;
    for (const auto& text : plan->programa) {
        const auto key = text.present() ? programa_key(*text) : std::string{};
        if (!key.empty() && !key.ends_with(fmt::format("/{}", year)))
            findings.push_back({"rktp/tahun",
                                text.span,
                                {},
                                fmt::format("programa {} bukan programa tahun {}", utf8::printable(*text), year),
                                fmt::format("jabarkan programa tahun {}, atau perbaiki \"tahun\"", year)});
    }
    for_each_row(document, [&](const Rktp&, const BarisRktp& row) {
        for (const auto& date : row.jadwal) {
            if (!date.present() || static_cast<int>(date->year()) == year) continue;
            if (is_repeated(document, row.jadwal.span)) continue;
            findings.push_back(
                {"rktp/tahun", date.span, id_of_object(row),
                 fmt::format("jadwal {} pada {} di luar tahun {}", format_date(*date), name_of(row), year),
                 fmt::format("tulis tanggal dalam tahun {}", year)});
        }
        const auto& years = row.waktu.value.years;
        if (row.waktu.present() && std::ranges::any_of(years, [&](int one) { return one != year; }) &&
            !is_repeated(document, row.waktu.span))
            findings.push_back(
                {"rktp/tahun", row.waktu.span, id_of_object(row),
                 fmt::format("waktu {} pada {} di luar tahun {}", quoted(row.waktu.text), name_of(row), year),
                 fmt::format("tulis bulan dalam tahun {}", year)});
    });
}

} // namespace suluh::rktp
