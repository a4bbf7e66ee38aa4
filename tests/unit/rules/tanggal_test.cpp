// The dates and meetings of drawing up and signing: what their pages do not show.
#include <doctest/doctest.h>
#include <fmt/format.h>

#include "report/report.hpp"
#include "rules/check.hpp"
#include "support/overlay.hpp"

using namespace suluh;
using namespace suluh::test;

namespace {

constexpr auto day = [](int year, unsigned month, unsigned date) {
    return Date{std::chrono::year{year}, std::chrono::month{month}, std::chrono::day{date}};
};

/// "peringatan: …" for each finding of the two families.
std::string found(std::string_view example, std::optional<Date> today = {},
                  const std::vector<std::string>& without = {}) {
    Context context;
    context.today = today;
    std::string lines;
    const auto laid = lay_over(example, without);
    for (const auto& result : check(*laid->document, context, {{"penyusunan", "pengesahan"}, {}}).results)
        lines += fmt::format("{}: {}\n", name(result.level), result.message);
    return lines;
}

const std::string meetings = "penyusunan:\n  pertemuan:\n"
                             "    - {tanggal: 2026-08-05, tempat: Balai Desa, agenda: PRA, hadir: {pelaku_utama: 9}}\n";

} // namespace

TEST_CASE("dates: of finishing, meetings and signing one finding says which is wrong") {
    CHECK_EQ(found("pengesahan:\n  tanggal: 2026-08-20\n"),
             "peringatan: programa ditandatangani 20 Agustus 2026, sebelum selesai disusun 18 September 2026\n");
    CHECK_EQ(found("pengesahan:\n  tanggal: 2026-08-20\n", {}, {"penyusunan.selesai"}),
             "peringatan: programa ditandatangani 20 Agustus 2026, sebelum pertemuan penyusunan 2 September 2026\n");
    CHECK_EQ(
        found("penyusunan:\n  selesai: 2026-08-18\npengesahan:\n  tanggal: 2026-08-20\n"),
        "peringatan: penyusunan selesai 18 Agustus 2026, padahal masih ada pertemuan penyusunan 2 September 2026\n");
    CHECK_EQ(found("penyusunan:\n  selesai: 2026-09-20\n"), ""); // finished and signed on one day
    CHECK_EQ(
        found("penyusunan:\n  selesai: 2026-10-01\n"),
        "peringatan: programa desa tahun 2027 baru selesai disusun 1 Oktober 2026, lewat tenggat September 2026\n");
    CHECK_EQ(found("penyusunan:\n  selesai: 31 Juni 2026\npengesahan:\n  tanggal: 2026-08-20\n"), "");
}

TEST_CASE("dates: what has not come yet is one hint, and of a draft a plan") {
    CHECK_EQ(found("tahun: 2027\n", day(2026, 9, 20)), "");
    CHECK_EQ(found("tahun: 2027\n"), ""); // nobody knows what day it is
    CHECK_EQ(found("tahun: 2027\n", day(2026, 9, 1)),
             "saran: tanggal yang belum tiba: pertemuan 2 September 2026, selesai disusun 18 September 2026 dan "
             "ditandatangani 20 September 2026; hari ini 1 September 2026\n");
    CHECK_EQ(found("tahun: 2027\n", day(2026, 9, 1), {"pengesahan"}),
             "saran: programa desa tahun 2027 belum ditandatangani; tenggatnya 30 September 2026\n");
    CHECK_EQ(
        found("pengesahan:\n  tanggal: 2027-09-20\n", day(2026, 9, 30)),
        "peringatan: programa desa tahun 2027 baru ditandatangani 20 September 2027, lewat tenggat September 2026\n");
}

TEST_CASE("dates: a meeting of another year is said once, before or after today") {
    const auto wrong_year = meetings + "    - {tanggal: 2027-09-02, agenda: prioritas, hadir: {pelaku_utama: 9}}\n";
    for (const auto today : {day(2026, 9, 25), day(2028, 1, 1)})
        CHECK_EQ(found(wrong_year, today),
                 "peringatan: penyusunan selesai 18 September 2026, padahal masih ada pertemuan "
                 "penyusunan 2 September 2027\n");
    CHECK_EQ(found(wrong_year, day(2026, 9, 25), {"penyusunan.selesai"}),
             "peringatan: programa ditandatangani 20 September 2026, sebelum pertemuan penyusunan 2 September 2027\n");
}

TEST_CASE("penyusunan: a meeting is the same by date, place and agenda") {
    const auto twice = [](const std::string& second) { return found(meetings + "    - " + second + "\n"); };
    CHECK_EQ(twice("{tanggal: 5 Agustus 2026, tempat: balai desa, agenda: PRA, hadir: {pelaku_utama: 9}}"),
             "peringatan: pertemuan 5 Agustus 2026 ditulis dua kali\n");
    CHECK_EQ(twice("{tanggal: 2026-08-05, tempat: Balai Desa, agenda: prioritas, hadir: {pelaku_utama: 9}}"), "");
    CHECK_EQ(twice("{tanggal: 2026-08-06, tempat: Balai Desa, agenda: PRA, hadir: {pelaku_utama: 9}}"), "");
    CHECK_EQ(twice("{tempat: Balai Desa, agenda: PRA, hadir: {pelaku_utama: 9}}"), "");
}

TEST_CASE("penyusunan: who was there is asked of meetings that were held") {
    const auto with = [](const std::string& second, std::optional<Date> today = {}) {
        return found(meetings + "    - " + second + "\n", today);
    };
    CHECK_EQ(with("{tanggal: 2026-09-02, agenda: prioritas}"),
             "saran: pertemuan 2 September 2026 tidak menyebut siapa yang hadir\n");
    CHECK_EQ(with("{agenda: prioritas, hadir: {}}"), "saran: pertemuan ke-2 tidak menyebut siapa yang hadir\n");
    CHECK_EQ(with("{tanggal: 2026-09-02, agenda: prioritas, hadir: {jumlah: 20}}"), "");
    CHECK_EQ(with("{tanggal: 2026-09-02, agenda: prioritas, hadir: {pelaku_utama: banyak}}"), "");
    CHECK(with("{tanggal: 2026-09-02, agenda: prioritas}", day(2026, 9, 1)).find("siapa yang hadir") ==
          std::string::npos);
}
