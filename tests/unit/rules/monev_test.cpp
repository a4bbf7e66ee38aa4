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
        return found("revisi: [{nomor: 1, tanggal: 2027-02-10, sebab: " + text + "}]\n", revisi);
    };
    for (const auto* known : {"anggaran dipotong", "salah analisis data PRA", "Kesalahan dalam penetapan masalah",
                              "keliru menetapkan tujuan", "perubahan dukungan pembiayaan"})
        CHECK_EQ(cause(known), "");
    for (const auto* unknown : {"ada masalah baru", "penyuluh pindah"}) CHECK_EQ(cause(unknown), "1:49 revisi/sebab\n");
    CHECK_EQ(found("revisi:\n  - {nomor: 2, tanggal: 2027-02-10, sebab: dana}\n"
                   "  - {nomor: 2, tanggal: 2027-03-10, sebab: dana}\n",
                   revisi),
             "3:13 revisi/urut\n");
}
