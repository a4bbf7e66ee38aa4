// monev/* and revisi/*: what the pages do not show.
#include <doctest/doctest.h>

#include "support/files.hpp"
#include "support/overlay.hpp"
#include "support/reading.hpp"

using namespace suluh;
using namespace suluh::test;

namespace {

std::string found(std::string_view example, const Selection& selection, const std::vector<std::string>& without = {}) {
    return places_of(*lay_over(example, without)->document, 0, selection);
}

const Selection monev{{"monev"}, {}};
const Selection revisi{{"revisi"}, {}};

/// "galat: …" for each finding.
std::string messages_found(std::string_view example, const Selection& selection) {
    std::string lines;
    const auto laid = lay_over(example);
    for (const auto& result : check(*laid->document, {}, selection).results)
        lines += fmt::format("{}: {}\n", name(result.level), result.message);
    return lines;
}

} // namespace

TEST_CASE("monev: three calendar months are counted from day to day, whatever the order of the dates") {
    CHECK_EQ(found("monev:\n  pemantauan: [2027-03-31, 2027-06-30, 2027-09-30, 2027-12-30]\n", monev), "");
    CHECK_EQ(found("monev:\n  pemantauan: [2027-12-30, 2027-09-30, 2027-06-30, 2027-03-31]\n", monev), "");
    CHECK_EQ(found("monev:\n  pemantauan: [2027-03-31, 2027-06-28, 2027-09-29, 2027-12-29]\n", monev),
             "2:40 monev/triwulan\n");
}

TEST_CASE("monev: a date that could not be read may be the missing one") {
    CHECK_EQ(found("monev:\n  pemantauan: [2027-03-30, 31 Juni 2027]\n", monev), "");
    CHECK_EQ(found("monev:\n  evaluasi: {tanggal: 31 Juni 2027}\n", monev), "");
}

TEST_CASE("monev: without monitoring and evaluation, their instruments are not also missing") {
    CHECK_EQ(found("balai: x\n", monev, {"monev"}), "1:1 monev/evaluasi\n1:1 monev/triwulan\n");
    CHECK_EQ(found("monev:\n  evaluasi:\n", monev, {"monev.evaluasi"}), "2:3 monev/evaluasi\n");
}

TEST_CASE("monev: another cycle of monitoring, another outcome") {
    auto text = read_file("schemas/pedoman/25-2009.yaml");
    const std::string cycle = "\npemantauan: 3\n";
    text.replace(text.find(cycle), cycle.size(), "\npemantauan: 6\n");
    Findings findings;
    const auto policy = read_policy(Source{"nilai.yaml", text}, findings);
    Context context;
    context.policy = &policy;
    const auto laid = lay_over("monev:\n  pemantauan: [2027-03-30, 2027-09-28]\n");
    CHECK_EQ(places_of(*laid->document, 0, monev, context), "");
    CHECK_EQ(places_of(*laid->document, 0, monev), "2:3 monev/triwulan\n");
}

TEST_CASE("revisi: causes are known by their words, and a problem is no mistake") {
    const auto cause = [](const std::string& text) {
        return found("revisi: [{nomor: 1, tanggal: 2027-02-10, sebab: " + text + ", uraian: x}]\n", revisi);
    };
    for (const auto* known : {"anggaran dipotong", "salah analisis data PRA", "Kesalahan dalam penetapan masalah",
                              "keliru menetapkan tujuan", "perubahan dukungan pembiayaan"})
        CHECK_EQ(cause(known), "");
    for (const auto* unknown : {"ada masalah baru", "penyuluh pindah"}) CHECK_EQ(cause(unknown), "1:49 revisi/sebab\n");
    CHECK_EQ(found("revisi:\n  - {nomor: 2, tanggal: 2027-02-10, sebab: dana, uraian: x}\n"
                   "  - {nomor: 2, tanggal: 2027-03-10, sebab: dana, uraian: x}\n",
                   revisi),
             "3:13 revisi/urut\n");
}

TEST_CASE("revisi: numbers that jump, and dates before the signature") {
    const auto numbers = [](std::initializer_list<int> all) {
        std::string text = "revisi:\n";
        int month = 1;
        for (const int one : all)
            text += fmt::format("  - {{nomor: {}, tanggal: 2027-{:02}-10, sebab: dana, uraian: x}}\n", one, month++);
        return messages_found(text, revisi);
    };
    CHECK_EQ(numbers({1, 2, 3}), "");
    CHECK_EQ(numbers({1, 3}), "peringatan: revisi 3 tertulis, tetapi revisi 2 tidak\n");
    CHECK_EQ(numbers({3}), "peringatan: revisi 3 tertulis, tetapi revisi 1 sampai 2 tidak\n");
    CHECK_EQ(numbers({1, 3, 2}), "galat: nomor revisi 2 ditulis sesudah nomor 3\n");
    CHECK_EQ(numbers({1, 1, 3}), "galat: nomor revisi 1 dipakai dua kali\n");
    CHECK_EQ(numbers({2027}), "");
    CHECK_EQ(messages_found("pengesahan:\n  tanggal: 2027-03-01\nrevisi: [{nomor: 1, tanggal: 2027-02-10, sebab: dana, "
                            "uraian: x}]\n",
                            revisi),
             "peringatan: revisi 1 bertanggal 10 Februari 2027, sebelum programa ditandatangani, 1 Maret 2027\n");
    CHECK_EQ(messages_found("revisi: [{nomor: 1, tanggal: 2026-08-10, sebab: dana, uraian: x}]\n", revisi),
             "peringatan: revisi 1 bertanggal 10 Agustus 2026, sebelum tahun programa 2027\n");
}

TEST_CASE("monev: dates outside the year are said only where every quarter has its own") {
    const auto dates = [](const std::string& list) {
        return messages_found("monev:\n  pemantauan: [" + list + "]\n", {{"monev/triwulan"}, {}});
    };
    const std::string year = "2027-03-30, 2027-06-29, 2027-09-28, 2027-12-15";
    CHECK_EQ(dates(year), "");
    CHECK_EQ(dates("2026-09-01, " + year), "saran: pemantauan 1 September 2026 di luar tahun programa 2027\n");
    CHECK_EQ(dates("2026-12-20, " + year + ", 2028-01-20"),
             "saran: pemantauan 20 Desember 2026 dan 20 Januari 2028 di luar tahun programa 2027\n");
    CHECK_EQ(dates("2026-03-30, 2027-06-29, 2027-09-28, 2027-12-15"),
             "galat: tidak ada pemantauan pada triwulan I tahun 2027; di luar tahun itu tertulis 30 Maret 2026\n");
    CHECK_EQ(dates("2027-01-15, 2027-06-25, 2027-09-20, 2027-12-15, 2028-01-20"),
             "galat: pemantauan 15 Januari 2027 dan 25 Juni 2027 berselang lebih dari 3 bulan\n");
}
