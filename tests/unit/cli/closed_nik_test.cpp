// A NIK in any free text of any document: closed in whatever a command prints, unless --buka-nik opens it.
#include <array>

#include <doctest/doctest.h>

#include "support/files.hpp"
#include "support/folder.hpp"
#include "support/run.hpp"

using namespace suluh::test;

namespace {

const std::string nik = "9908030412780001";
const std::string born = "041278"; // the birth date inside it

/// The document with the NIK behind every free text.
std::string planted(const std::string& kind) {
    auto text = read_file("tests/support/dasar/" + kind + ".yaml");
    constexpr std::array<std::string_view, 25> keys{
        "uraian",  "rumusan", "khalayak",   "perilaku", "kondisi",  "kegiatan", "materi",     "keluaran", "lokasi",
        "kendala", "nama",    "tempat",     "agenda",   "dampak",   "topik",    "guna_lahan", "potensi",  "peristiwa",
        "sebab",   "tanah",   "keterangan", "sumber",   "penyebab", "anjuran",  "tenaga"};
    for (const auto key : keys) {
        if (key == "nama" && kind == "pemeringkatan") continue; // assessors are called by name in the scores
        const auto begin = std::string{key} + ": ";
        for (auto at = text.find(begin); at != std::string::npos; at = text.find(begin, at + 1)) {
            const auto value = at + begin.size();
            const bool is_key = at > 0 && (text[at - 1] == ' ' || text[at - 1] == '{');
            if (!is_key || std::string{"[{|\"\n"}.find(text[value]) != std::string::npos) continue;
            text.insert(text.find_first_of(",}\n", value), " " + nik);
        }
    }
    for (const auto* said : {"Programa ini", "Desa Sukamaju mempunyai"})
        for (auto at = text.find(said); at != std::string::npos; at = text.find(said, at + 1))
            text.insert(at + std::string{said}.size(), " **tebal** " + nik + " dan 9908-0304-1278-0001");
    return text;
}

struct Call {
    std::vector<std::string> arguments;
    bool has_option = true; ///< --buka-nik
};

std::string all_of(const Outcome& outcome) {
    return outcome.out + outcome.err;
}

} // namespace

TEST_CASE("no command prints a NIK whole from any free text, in no format, unless it is told to") {
    const TemporaryFolder folder;
    const auto write = [&](const std::string& kind) { return folder.write(kind + ".yaml", planted(kind)); };
    const auto programa = write("programa");
    const auto pra = write("pra");
    const auto ranking = write("pemeringkatan");
    const auto rktp = write("rktp");
    const auto rdk = write("rdk");
    const auto rdkk = write("rdkk");
    auto changed = planted("programa");
    changed.replace(changed.find("25 petani terampil"), 2, "30");
    const auto later = folder.write("baru.yaml", changed);
    const auto realisation =
        folder.write("realisasi.csv", "id,triwulan,volume,biaya,hasil\nK1,1,1,1000000,dihadiri " + nik + "\n");
    std::vector<Call> calls;
    const auto add = [&](const std::vector<std::string>& arguments, std::initializer_list<const char*> formats) {
        for (const auto* format : formats) {
            calls.push_back({arguments});
            calls.back().arguments.insert(calls.back().arguments.end(), {"--format", format});
        }
    };
    add({"periksa", programa, pra, ranking, rktp, rdk, rdkk, "--per-tanggal", "2026-09-30"},
        {"teks", "gnu", "json", "jsonl", "csv"});
    calls.push_back({{"periksa", programa, "--ringkasan", "csv", "--per-tanggal", "2026-09-30"}});
    for (const auto* number : {"1", "2", "3", "4", "kalender", "semua"})
        add({"form", number, number == std::string{"4"} ? rktp : programa}, {"md", "csv", "json", "html", "teks"});
    add({"naskah", programa}, {"md", "html"});
    add({"pra", pra}, {"md", "html", "svg"});
    add({"monev", programa}, {"md", "csv", "json", "html", "teks"});
    add({"monev", programa, "--per-tanggal", "2027-06-30", "--realisasi", realisation}, {"md", "csv", "json", "html"});
    add({"monev", programa, "--instrumen"}, {"md", "html"});
    add({"peringkat", ranking}, {"teks", "md", "csv", "json", "html"});
    add({"peringkat", ranking, "--rincikan", "M1", "--kepekaan"}, {"teks", "md", "json", "html"});
    add({"peringkat", ranking, "--lembar"}, {"md", "html"});
    add({"rekap", programa}, {"md", "json", "html", "teks"});
    add({"rekap", programa, "--rincian"}, {"md", "csv", "json", "html"});
    add({"rekap", rdk, "--tingkat", "poktan"}, {"md", "json"});
    add({"rekap", rdkk, "--tingkat", "poktan"}, {"md", "json"});
    add({"bandingkan", programa, later}, {"teks", "md", "csv", "json", "html"});
    add({"lacak", "M1", programa, pra}, {"teks", "json"});
    for (auto& call : calls) {
        std::string line;
        for (const auto& word : call.arguments) line += word + " ";
        CAPTURE(line);
        const auto closed = run(call.arguments);
        CHECK_LT(closed.status, 2);
        CHECK_EQ(all_of(closed).find(born), std::string::npos);
        CHECK_EQ(all_of(closed).find("0304-1278"), std::string::npos);
        call.arguments.emplace_back("--buka-nik");
        const auto open = run(call.arguments);
        CHECK_EQ(open.status, closed.status);
        const bool printed = open.out.find(nik) != std::string::npos;
        CHECK_EQ(printed, closed.out.find("990803") != std::string::npos);
        if (call.arguments.front() != "periksa") CHECK(printed);
    }
    REQUIRE_EQ(run({"periksa", programa, "--surat", folder / "surat", "--per-tanggal", "2026-09-30"}).status, 0);
    for (const auto& entry : std::filesystem::directory_iterator{folder / "surat"})
        CHECK_EQ(read_whole(entry.path().string()).find(born), std::string::npos);
}

TEST_CASE("what a next command reads on keeps its NIK") {
    const TemporaryFolder folder;
    const auto programa = folder.write("programa.yaml", planted("programa"));
    const auto ranking = folder.write("rapat.yaml", planted("pemeringkatan"));
    for (const auto& arguments :
         std::vector<std::vector<std::string>>{{"rktp", programa, "--penyuluh", "Siti Rahma"},
                                               {"rekap", programa, "--draf"},
                                               {"peringkat", ranking, "--lembar", "--format", "csv"}})
        CHECK_NE(run(arguments).out.find(nik), std::string::npos);
    CHECK_EQ(run({"rekap", programa, "--draf", "--buka-nik"}).err,
             "suluh: --draf selalu menulis isi berkas seutuhnya; tanpa --buka-nik\nLihat: suluh rekap --help\n");
}

TEST_CASE("a closed NIK is no markup in a naskah") {
    const TemporaryFolder folder;
    const auto programa = folder.write("programa.yaml", planted("programa"));
    const auto md = run({"naskah", programa}).out;
    CHECK_NE(md.find("**tebal** 990803\\*\\*\\*\\*\\*\\*0001"), std::string::npos);
    const auto html = run({"naskah", programa, "--format", "html"}).out;
    CHECK_NE(html.find("<strong>tebal</strong> 990803******0001"), std::string::npos);
}
