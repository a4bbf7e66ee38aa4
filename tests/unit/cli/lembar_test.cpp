// Filled sheets are loaded all or not at all.
#include <sstream>
#include <vector>

#include <doctest/doctest.h>
#include <fmt/format.h>

#include "cli/peringkat_lembar.hpp"
#include "support/folder.hpp"

using namespace suluh;
using namespace suluh::cli;
using namespace suluh::test;

namespace {

constexpr std::string_view question_text =
    "jenis: pemeringkatan\npemeringkatan: {metode: gmp, penilai: [{nama: Karto}, "
    "{nama: Lastri}]}\nmasalah: [{id: M1, uraian: Air}]\n";
const std::string heading = "ID,Gawat,Mendesak,Penyebaran,Jumlah\n";

struct Loaded {
    int status = 0;
    std::string names; ///< of the sheets
    std::string err;
};

/// `input` is standard input; the folder's name is left out of messages.
Loaded load(const TemporaryFolder& folder, const std::vector<std::string>& paths, const std::string& input = {},
            bool quiet = false) {
    const auto document = read_document(Source{"uji.yaml", std::string{question_text}});
    const auto question = question_of(*document);
    std::istringstream in{input};
    std::ostringstream out, err;
    Io io{in, out, err};
    const auto loaded = load_sheets(io, *document, *question, paths, false, quiet);
    CHECK_EQ(out.str(), "");
    Loaded result{loaded.status, {}, err.str()};
    for (const auto& sheet : loaded.sheets) result.names += sheet.assessor + " ";
    const auto name = folder / "";
    for (auto at = result.err.find(name); at != std::string::npos; at = result.err.find(name))
        result.err.erase(at, name.size());
    return result;
}

const std::string nothing_ranked = "suluh: tidak ada yang diperingkat, karena lembar skornya belum lengkap; perbaiki, "
                                   "lalu ulangi dengan semua lembar\n";

} // namespace

TEST_CASE("load sheets: one a listed assessor, from files or standard input") {
    const TemporaryFolder folder;
    const auto karto = folder.write("karto.csv", heading + "M1,1,2,3,6\n");
    const auto lastri = folder.write("lastri.csv", heading + "M1,1,2,3,\n");
    const auto both = load(folder, {karto, lastri});
    CHECK_EQ(both.status, Status::clean);
    CHECK_EQ(both.names, "Karto Lastri ");
    CHECK_EQ(both.err, "karto.csv:1:30: peringatan: kolom \"Jumlah\" bukan kriteria; isinya tidak dihitung "
                       "[masalah/skor-lebih]\n"
                       "    1 | ID,Gawat,Mendesak,Penyebaran,Jumlah\n"
                       "      |                              ^\n"
                       "   saran: hapus kolomnya bila tidak diperlukan\n");
    const auto quiet = load(folder, {karto, "-"}, "Penilai,Lastri\n" + heading + "M1,1,2,3,\n", true);
    CHECK_EQ(quiet.status, Status::clean);
    CHECK_EQ(quiet.names, "Karto Lastri ");
    CHECK_EQ(quiet.err, "");
}

TEST_CASE("load sheets: a folder stands for its csv files, by name") {
    const TemporaryFolder folder, other;
    const auto lastri = folder.write("b.CSV", heading);
    const auto karto = folder.write("a.csv", heading);
    folder.write("rapat.yaml", "jenis: programa\n");
    const auto alone = other.write("z.csv", heading);
    CHECK(sheet_files({alone, folder / "", "-"}) == std::vector<std::string>{alone, karto, lastri, "-"});
    const TemporaryFolder none;
    CHECK_THROWS_AS(sheet_files({none / ""}), EnvironmentError);
}

TEST_CASE("load sheets: all or nothing") {
    const TemporaryFolder folder;
    const auto karto = folder.write("karto.csv", heading + "M1,1,2,3,\n");
    const auto lastri = folder.write("lastri.csv", heading + "M1,1,9,3,\n");
    const auto wrong = load(folder, {karto, lastri});
    CHECK_EQ(wrong.status, Status::findings);
    CHECK_EQ(wrong.names, "");
    CHECK_EQ(wrong.err,
             "lastri.csv:2:6: galat: skor 9 pada kriteria mendesak untuk masalah M1 di luar skala 1 sampai 3 "
             "[masalah/skor-skala]\n"
             "    2 | M1,1,9,3,\n"
             "      |      ^\n"
             "   saran: tulis angka 1 sampai 3, atau perbaiki skala yang disepakati\n" +
                 nothing_ranked);

    const auto again = folder.write("ulang.csv", "Penilai,Karto\n" + heading + "M1,1,2,3,\n");
    const auto twice = load(folder, {karto, again});
    CHECK_EQ(twice.status, Status::findings);
    CHECK_EQ(twice.err,
             "suluh: ulang.csv: penilai \"Karto\" sudah mempunyai lembar: karto.csv; satu penilai satu lembar\n" +
                 nothing_ranked);

    const auto alone = load(folder, {karto});
    CHECK_EQ(alone.status, Status::findings);
    CHECK_EQ(alone.names, "");
    CHECK_EQ(alone.err,
             "suluh: uji.yaml: lembar penilai \"Lastri\" belum ada; tambahkan lembarnya, atau hapus dari daftar "
             "penilai\n" +
                 nothing_ranked);

    const auto none = load(folder, {folder / "tak-ada.csv", karto});
    CHECK_EQ(none.status, Status::failed);
    CHECK_EQ(none.err, "suluh: tak-ada.csv: tidak ada berkas atau folder bernama itu\n" + nothing_ranked);
}

TEST_CASE("print sheet: in each format, or why there is nothing to print") {
    const auto print = [](std::string_view text, std::string_view format) {
        const auto document = read_document(Source{"uji.yaml", std::string{text}});
        const auto question = question_of(*document);
        std::istringstream in;
        std::ostringstream out, err;
        Io io{in, out, err};
        const auto status = print_sheet(io, *document, *question, format, {}, out);
        CHECK_EQ(status, err.str().empty() ? Status::clean : Status::findings);
        return out.str() + err.str();
    };
    CHECK_EQ(sheet_formats(), std::vector<std::string_view>{"md", "csv", "html"});
    CHECK_EQ(print(question_text, "csv"), "No,ID,Masalah,Penilai,Gawat,Mendesak,Penyebaran\r\n1,M1,Air,,,,\r\n");
    CHECK(print(question_text, "md").find("Penilai : …………") != std::string::npos);
    CHECK(print(question_text, "html").starts_with("<!DOCTYPE html>"));
    const std::string begin = "jenis: pemeringkatan\n", problem = "masalah: [{id: M1, uraian: Air}]\n";
    CHECK_EQ(print(begin + problem, "md"),
             "suluh: uji.yaml: metode pemeringkatan belum disebut; tulis \"metode:\", atau pakai --metode\n");
    CHECK_EQ(print(begin + "pemeringkatan: {metode: gmp}\n", "md"),
             "suluh: uji.yaml: tidak ada masalah yang dapat dinilai\n");
    CHECK_EQ(print(begin + "pemeringkatan: {metode: bobot}\n" + problem, "csv"),
             "suluh: uji.yaml: kriteria belum ada; tulis \"kriteria:\" dalam pemeringkatan\n");
    std::string criteria = "pemeringkatan:\n  metode: ahp\n  kriteria:\n";
    for (int i = 1; i <= 15; ++i) criteria += fmt::format("    - {{id: k{0}, nama: Kriteria {0}}}\n", i);
    CHECK(print(begin + criteria + problem, "csv").find("Kriteria 15") != std::string::npos);
    criteria += "    - {id: k16, nama: Kriteria 16}\n"; // what --isi would refuse when it is filled in
    CHECK_EQ(print(begin + criteria + problem, "csv"),
             "suluh: uji.yaml: matriks kriteria membandingkan 16 hal, padahal paling banyak 15; gabungkan yang serupa, "
             "atau pakai metode lain (--metode)\n");
}
