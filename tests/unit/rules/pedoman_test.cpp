// The values of a pedoman are data: changing them changes what the rules say.
#include <doctest/doctest.h>

#include "support/files.hpp"
#include "support/overlay.hpp"
#include "support/reading.hpp"

using namespace suluh;
using namespace suluh::test;

namespace {

constexpr auto day = [](int year, unsigned month, unsigned date) {
    return Date{std::chrono::year{year}, std::chrono::month{month}, std::chrono::day{date}};
};

/// The shipped values of 25/2009 with one text replaced.
Policy policy_with(const std::string& from = {}, const std::string& to = {}) {
    auto text = read_file("schemas/pedoman/25-2009.yaml");
    if (!from.empty()) {
        const auto at = text.find(from);
        REQUIRE(at != std::string::npos);
        text.replace(at, from.size(), to);
    }
    Findings findings;
    auto policy = read_policy(Source{"nilai.yaml", text}, findings);
    CHECK(findings.empty());
    return policy;
}

std::string signatures(std::string_view example, const Policy& policy, std::optional<Date> today = {},
                       const std::vector<std::string>& without = {}) {
    Context context;
    context.policy = &policy;
    context.today = today;
    return places_of(*lay_over(example, without)->document, 0, {{"pengesahan"}, {}}, context);
}

} // namespace

TEST_CASE("pedoman: the shipped values are read whole") {
    const auto& of_2009 = shipped_policy(Pedoman::permentan_25_2009);
    for (const auto needs : {Needs::tenggat, Needs::penanda_tangan, Needs::sasaran_tingkat, Needs::monev}) {
        CHECK(of_2009.knows(needs));
        CHECK_FALSE(shipped_policy(Pedoman::permentan_47_2016).knows(needs));
    }
    for (const auto& level : of_2009.levels) {
        CHECK(level.deadline.has_value());
        CHECK_EQ(level.authors.size(), 3);
        CHECK(level.acknowledges.required());
        CHECK_FALSE(level.cost_sources.empty());
    }
    CHECK_FALSE(of_2009.at(Tingkat::desa).ratifies.required());
    CHECK_EQ(of_2009.revision_causes.size(), 7);
    CHECK_EQ(of_2009.name(), "Permentan 25/2009");
    CHECK_EQ(shipped_policy(Pedoman::permentan_47_2016).name(), "Permentan 47/2016");
}

TEST_CASE("pedoman: another month of the deadline, another outcome") {
    const std::string_view example = "pengesahan:\n  tanggal: 2026-10-12\n";
    CHECK_EQ(signatures(example, policy_with()), "2:12 pengesahan/tenggat\n");
    CHECK_EQ(signatures(example, policy_with("tenggat: September", "tenggat: Oktober")), "");
    CHECK_EQ(signatures("penyusunan:\n  selesai: 2026-09-18\n", policy_with("tenggat: September", "tenggat: Agustus")),
             "116:12 pengesahan/tenggat\n"); // the signature, later than finishing, in the base document
}

TEST_CASE("pedoman: other signers and titles, another outcome") {
    const std::string_view example = "pengesahan:\n  mengetahui: [{nama: Budi, jabatan: Ketua Poktan}]\n";
    CHECK_EQ(signatures(example, policy_with()), "2:38 pengesahan/jabatan\n");
    CHECK_EQ(signatures(example, policy_with("jabatan: [kepala desa", "jabatan: [ketua poktan, kepala desa")), "");
    const auto two = policy_with("penyusun: [penyuluh, pelaku utama, pelaku usaha]", "penyusun: [penyuluh]");
    const std::string_view alone = "pengesahan:\n  penyusun: [{nama: Siti, peran: penyuluh}]\n";
    CHECK_EQ(signatures(alone, policy_with()), "2:3 pengesahan/penyusun\n");
    CHECK_EQ(signatures(alone, two), "");
}

TEST_CASE(
    "tenggat: of a village the later of being finished and being signed, and unsigned is late after the deadline") {
    const auto policy = policy_with();
    CHECK_EQ(signatures("penyusunan:\n  selesai: 2026-10-01\n", policy), "2:12 pengesahan/tenggat\n");
    CHECK_EQ(signatures("penyusunan:\n  selesai: 2026-10-01\npengesahan:\n  tanggal: 2026-10-02\n", policy),
             "4:12 pengesahan/tenggat\n");
    const std::string_view unsigned_one = "pengesahan:\n  tempat: Sukamaju\n";
    const std::vector<std::string> without{"pengesahan.tanggal"};
    CHECK_EQ(signatures(unsigned_one, policy, {}, without), "");
    CHECK_EQ(signatures(unsigned_one, policy, day(2026, 9, 30), without), "2:3 pengesahan/belum\n");
    CHECK_EQ(signatures(unsigned_one, policy, day(2026, 10, 1), without), "2:3 pengesahan/tenggat\n");
    CHECK_EQ(signatures("pengesahan:\n  tanggal:\n", policy, day(2026, 10, 1)), "2:11 pengesahan/tenggat\n");
}

TEST_CASE("pengesahan: a blank sheet is one finding while there is time, afterwards one that misses all signers") {
    const auto policy = policy_with();
    CHECK_EQ(signatures("balai: x\n", policy, day(2026, 9, 1), {"pengesahan"}), "1:1 pengesahan/belum\n");
    CHECK_EQ(signatures("balai: x\n", policy, day(2026, 10, 1), {"pengesahan"}), "1:1 pengesahan/penyusun\n");
    CHECK_EQ(signatures("balai: x\n", policy, {}, {"pengesahan"}), "1:1 pengesahan/penyusun\n");
    CHECK_EQ(signatures("balai: x\npengecualian: [{aturan: pengesahan/penyusun, alasan: menunggu pelantikan}]\n",
                        policy, day(2026, 10, 1), {"pengesahan"}),
             "1:1 pengesahan/mengetahui\n1:1 pengesahan/tenggat\n");
}

TEST_CASE("pengesahan: what the finding of a blank sheet says after the deadline") {
    Context context;
    context.today = day(2026, 11, 1);
    const auto message = [&](const std::string& text) {
        const auto laid = lay_over(text, {"pengesahan"});
        std::string lines;
        for (const auto& result : check(*laid->document, context, {{"pengesahan"}, {}}).results)
            lines += fmt::format("{}: {}; {}\n", name(result.level), result.message, result.hint);
        return lines;
    };
    CHECK_EQ(
        message("tingkat: desa\n"),
        "galat: lembar pengesahan programa desa masih kosong, padahal tenggatnya September 2026 sudah lewat: belum ada "
        "penyusun (penyuluh, pelaku utama dan pelaku usaha), belum diketahui kepala desa atau lurah; tulis pada "
        "\"pengesahan\" siapa yang menandatangani dan kapan: \"penyusun\", \"mengetahui\" dan \"tanggal\"\n");
    CHECK_EQ(
        message("tingkat: kecamatan\n"),
        "galat: lembar pengesahan programa kecamatan masih kosong, padahal tenggatnya Oktober 2026 sudah lewat: belum "
        "ada penyusun (penyuluh, pelaku utama dan pelaku usaha), belum diketahui pimpinan dinas atau instansi "
        "terkait, belum disahkan kepala Balai Penyuluhan, belum ditandatangani pimpinan pemerintahan (camat); tulis "
        "pada \"pengesahan\" siapa yang menandatangani dan kapan: \"penyusun\", \"mengetahui\", \"disahkan\", "
        "\"pimpinan\" dan \"tanggal\"\n");
}

TEST_CASE("pengesahan: who signs for the head or holds the office for a time is accepted, another's office is not") {
    const auto policy = policy_with();
    const auto village = [&](const std::string& title) {
        return signatures("pengesahan:\n  mengetahui: [{nama: Budi, jabatan: \"" + title + "\"}]\n", policy);
    };
    for (const auto* title :
         {"Kepala Desa Sukamaju", "a.n. Kepala Desa, Sekretaris Desa", "Sekretaris Desa a.n. Kepala Desa",
          "an. Lurah, Sekretaris Kelurahan", "Plt. Kepala Desa", "Sekretaris Desa, Plt. Kepala Desa", "Pj. Kades",
          "KEPALA DESA", "Mantan Camat, sekarang Lurah", "Kades Suka Maju", "Kepala Desa PAW", "Lurah / Kepala Desa",
          "Kepala Desa Sukamaju Kec. Mandiraja", "Kepala Desa Kecamatan Mandiraja"})
        CHECK_MESSAGE(village(title).empty(), title);
    for (const auto* title :
         {"Sekretaris Lurah", "Mantan Kepala Desa", "Staf Lurah", "Calon Kepala Desa", "Sekretaris Desa",
          "Kades Wonosari", "a.n. Kepala Desa Wonosari, Sekretaris Desa", "Lurah Kelurahan Wonosari"})
        CHECK_EQ(village(title), "2:38 pengesahan/jabatan\n");
    const auto head = [&](const std::string& title) {
        return signatures("tingkat: kecamatan\npengesahan:\n"
                          "  mengetahui: [{nama: C, jabatan: Sekretaris Dinas Pertanian}]\n"
                          "  disahkan: [{nama: D, jabatan: Kepala Balai Penyuluhan}]\n"
                          "  pimpinan: [{nama: E, jabatan: " +
                              title + "}, {nama: F, jabatan: Kepala UPT Pengairan}]\n",
                          policy);
    };
    CHECK_EQ(head("Camat Mandiraja"), "");
    CHECK_EQ(head("a.n. Camat"), "");
    CHECK_EQ(head("Sekretaris Camat"), "5:3 pengesahan/pimpinan\n");
    CHECK_EQ(head("Wakil Camat"), "5:3 pengesahan/pimpinan\n");
}

TEST_CASE("pengesahan: who could not be read is not also missing") {
    const auto policy = policy_with();
    CHECK_EQ(signatures("pengesahan:\n  penyusun: [{nama: Siti, peran: penyulu}]\n", policy), "");
    CHECK_EQ(signatures("pengesahan:\n  tanggal: 31 Juni 2026\n", policy, day(2027, 1, 1)), "");
    CHECK_EQ(signatures("tingkat: dessa\n", policy, day(2027, 1, 1)), "");
}

TEST_CASE("pengesahan: kabupaten wants a coordinator, by role or by office") {
    const auto policy = policy_with();
    const auto sheet = [&](const std::string& person) {
        return signatures("tingkat: kabupaten\npengesahan:\n  penyusun: [" + person +
                              ", {nama: A, peran: pelaku utama}, {nama: B, peran: pelaku usaha}]\n"
                              "  mengetahui: [{nama: C, jabatan: Kepala Subbagian Perencanaan Dinas Pertanian}]\n"
                              "  disahkan: [{nama: D, jabatan: Kepala Badan Pelaksana Penyuluhan}]\n"
                              "  pimpinan: [{nama: E, jabatan: Bupati Tirtamulya}, {nama: F, jabatan: Kepala Dinas}]\n",
                          policy);
    };
    CHECK_EQ(sheet("{nama: S, peran: koordinator penyuluh}"), "");
    CHECK_EQ(sheet("{nama: S, peran: penyuluh, jabatan: Koordinator Jabatan Fungsional}"), "");
    CHECK_EQ(sheet("{nama: S, peran: penyuluh}"), "3:3 pengesahan/penyusun\n");
}

TEST_CASE("a rule whose value is not known for the pedoman is not judged, and its exception is not idle") {
    const auto document = lay_over("pedoman: \"47/2016\"\npengesahan:\n  tanggal: 2027-01-01\n"
                                   "pengecualian: [{aturan: pengesahan/tenggat, alasan: tahun pertama}]\n");
    const auto checked = check(*document->document, {}, {{"pengesahan", "pengecualian"}, {}});
    CHECK(checked.results.empty());
    CHECK_EQ(checked.not_judged.size(), 8);
    CHECK_EQ(checked.pedoman, "Permentan 47/2016");
}
