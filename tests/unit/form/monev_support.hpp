// A plan, what was carried out of it, and the tables that come of both.
#pragma once

#include <fmt/format.h>

#include "form/monev.hpp"
#include "unit/form/support.hpp"

namespace suluh::test {

inline constexpr std::string_view plan =
    "musim_tanam: {MT I: Nov–Feb, MT II: Mar–Jun}\n"
    "kegiatan:\n"
    "  - id: K1\n"
    "    kegiatan: Demonstrasi pupuk\n"
    "    volume: 4 kali\n"
    "    waktu: Februari, April, Mei, Oktober\n"
    "    biaya: 1.000.001\n"
    "    sumber_biaya: APBD\n"
    "    indikator: {uraian: petani menakar pupuk, ukuran: 65%}\n"
    "  - id: K2\n"
    "    kegiatan: Petak contoh\n"
    "    volume: 1 unit\n"
    "    waktu: MT II\n"
    "    biaya: PM\n"
    "    sumber_biaya: APBN\n"
    "  - {id: K3, kegiatan: Kunjungan, volume: secukupnya, waktu: tentatif, biaya: 90.000,"
    " sumber_biaya: Swadaya}\n"
    "ikhtiar:\n"
    "  - {id: I1, kegiatan: Gotong royong, volume: 2 kali/bulan, waktu: Maret–Mei,"
    " biaya: 700.000, sumber_biaya: [{sumber: Dana Desa, jumlah: 400.000},"
    " {sumber: APBD, jumlah: 300.000}]}\n";

inline std::string said(const Findings& findings, const Source& source) {
    std::string text;
    for (const auto& one : findings) {
        const auto place = source.place(one.at.begin);
        text += fmt::format("{}:{}: {}; {}\n", place.line, place.column, one.message, one.hint);
    }
    return text;
}

struct Read {
    std::optional<Realisation> realisation;
    std::string findings;
};

inline Read read(std::string_view csv, std::size_t begun = 4, std::string_view body = plan) {
    const auto document = programa(body);
    const Source source{"realisasi.csv", std::string{csv}};
    Findings findings;
    Read result;
    result.realisation = read_realisation(source, *document->programa(), begun, findings);
    result.findings = said(findings, source);
    return result;
}

inline std::vector<Table> tables(std::string_view csv, const Date& today, std::string_view body = plan) {
    const auto document = programa(body);
    const auto result = read("id,triwulan,volume,biaya,hasil\n" + std::string{csv}, 4, body);
    REQUIRE_EQ(result.findings, "");
    return progress_tables(*document, *result.realisation, today);
}

inline const std::string heading = "id,triwulan,volume,biaya,hasil\n";

} // namespace suluh::test
