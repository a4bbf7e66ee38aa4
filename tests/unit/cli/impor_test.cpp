// suluh impor rdkk … --ke: what is written says the same as the csv.
#include <set>
#include <sstream>

#include <doctest/doctest.h>

#include "support/folder.hpp"
#include "support/run.hpp"

using namespace suluh::test;

namespace {

const std::string heading =
    "Nama Penyuluh;Kode Desa;Kode Kios Pengecer;Nama Poktan;Nama Petani;KTP;Tempat Lahir;Tanggal "
    "Lahir;Nama Ibu Kandung;Subsektor;Komoditas MT1;Luas Lahan (Ha)  MT1;Pupuk Urea (Kg) "
    "MT1;Komoditas MT2;Luas Lahan (Ha) MT2;Pupuk Urea (Kg) MT2\r\n";

std::string row(const std::string& group, const std::string& name, const std::string& nik, const std::string& plan) {
    return "Siti Rahma;9908032004;RT9900000001;" + group + ";" + name + ";" + nik +
           ";Mandiraja;04/12/1978;Sariyem;TANAMAN PANGAN;" + plan + "\r\n";
}

/// "nik/panjang Karto" for each finding but saran.
std::set<std::string> findings(const std::string& path) {
    std::set<std::string> all;
    std::istringstream lines{run({"periksa", "--format", "jsonl", path}).out};
    const auto value = [](const std::string& line, const std::string& key) {
        const auto at = line.find("\"" + key + "\":\"") + key.size() + 4;
        return line.substr(at, line.find('"', at) - at);
    };
    for (std::string line; std::getline(lines, line);)
        if (line.find("\"aturan\":\"") != std::string::npos && line.find("\"saran\",\"aturan") == std::string::npos &&
            value(line, "tingkat") != "saran")
            all.insert(value(line, "aturan") + " " + value(line, "objek"));
    return all;
}

} // namespace

TEST_CASE("impor rdkk: the documents have the findings of the csv, and their texts letter by letter") {
    const TemporaryFolder folder;
    const auto csv =
        folder.write("erdkk.csv", "\xEF\xBB\xBF" + heading +
                                      row("Mekar", "Karto", "9908030412780001", "PADI;0,43;118;JAGUNG;0,30;75") +
                                      row("Mekar", "\"Yanti: \"\"A\"\"\"", "'9908030412780018", "PADI;0,43x;118;;;") +
                                      row("Tani Maju", "Wardi", "9,90803E+15", "TEMBAKAU;0,2;10;;;") +
                                      row("Mekar", "Sarno", "990803041278003", "PADI;2,5;10,5;;;") +
                                      row("Tani Maju", "Karto", "9908030412780001", "PADI;0,2;55;;;"));
    const auto before = findings(csv);
    CHECK_EQ(before, std::set<std::string>{"angka/terbaca Yanti: \\", "ganda/poktan Karto", "komoditas/berhak Wardi",
                                           "luas/batas Sarno", "nik/notasi-ilmiah Wardi", "nik/panjang Sarno",
                                           "nik/tanda Yanti: \\", "pupuk/bulat Sarno"});
    const auto made = run({"impor", "rdkk", csv, "--ke", folder / "yaml", "-q"});
    CHECK_EQ(made.status, 0);
    CHECK_EQ(made.err, "");
    CHECK_EQ(folder.files(), 3);
    CHECK_EQ(findings(folder / "yaml"), before);
    const auto mekar = read_whole(folder / "yaml/9908032004-mekar.yaml");
    for (const auto* part : {"nik: \"9908030412780001\"", "nik: \"'9908030412780018\"", "luas: \"0,43x\"",
                             "nama: \"Yanti: \\\"A\\\"\"", "tanggal_lahir: 04/12/1978", "urea: 118", "urea: 10,5"})
        CHECK_MESSAGE(mekar.find(part) != std::string::npos, part);
}

TEST_CASE("impor rdkk: a document holds what its rows share, and rows that differ in it are another's") {
    const TemporaryFolder folder;
    const auto csv = folder.write(
        "erdkk.csv",
        "KTP;Nama Petani;Kode Desa;Gapoktan;Nama Poktan;Kode Kios Pengecer;Nama Kios Pengecer;Subsektor;"
        "Komoditas MT1;Luas Lahan (Ha) MT1;Pupuk Urea (Kg) MT1\n"
        "9908030412780001;KARTO;9908032004;SUKAMAJU;MEKAR;RT9900000001;KIOS TANI;TANAMAN PANGAN;PADI;0,5;138\n"
        "9908030412780009;WARDI;9908032004;SIDODADI;MEKAR;RT9900000001;KIOS TANI;TANAMAN PANGAN;PADI;0,4;110\n");
    const auto made = run({"impor", "rdkk", csv, "--ke", folder / "yaml", "--tahun", "2027", "-q"});
    CHECK_EQ(made.status, 0);
    CHECK_EQ(made.err, "");
    CHECK_EQ(read_whole(folder / "yaml/9908032004-mekar.yaml"), R"(jenis: rdkk
subjenis: pupuk bersubsidi
tahun: 2027
poktan:
  nama: MEKAR
  kode_desa: "9908032004"
  gapoktan: SUKAMAJU
kios:
  kode: RT9900000001
  nama: KIOS TANI
petani:
  - nik: "9908030412780001"
    nama: KARTO
    rencana:
      - musim: MT I
        subsektor: TANAMAN PANGAN
        komoditas: PADI
        luas: "0,5"
        kebutuhan:
          urea: 138
status: diajukan
)");
    CHECK(read_whole(folder / "yaml/9908032004-mekar-2.yaml").find("gapoktan: SIDODADI\n") != std::string::npos);
}

TEST_CASE("impor rdkk: nothing is written over, and nothing half") {
    const TemporaryFolder folder;
    const auto csv = folder.write("erdkk.csv", heading + row("Mekar", "Karto", "9908030412780001", "PADI;0,43;118;;;"));
    const auto there = folder.write("yaml/9908032004-mekar.yaml", "punya orang\n");
    auto made = run({"impor", "rdkk", csv, "--ke", folder / "yaml", "-q"});
    CHECK_EQ(made.status, 2);
    CHECK_EQ(made.err, "suluh: berkas \"" + there + "\" sudah ada; pakai folder lain, atau tambahkan --timpa\n");
    CHECK_EQ(read_whole(there), "punya orang\n");
    CHECK_EQ(run({"impor", "rdkk", csv, "--ke", folder / "yaml", "--timpa", "-q"}).status, 0);
    CHECK(read_whole(there).starts_with("jenis: rdkk\n"));
    const auto torn = folder.write("rusak.csv", heading + "x;y\r\n");
    made = run({"impor", "rdkk", torn, "--ke", folder / "lain", "-q"});
    CHECK_EQ(made.status, 1);
    CHECK_EQ(made.err, "suluh: tidak ada yang ditulis, karena " + torn +
                           " tidak terbaca seutuhnya; betulkan temuan berkas/* dan csv/* lebih dahulu\n");
    CHECK_EQ(folder.files(), 3);
}

TEST_CASE("impor rdkk: a csv with a column lost is not taken over, nor a group with rows in it, but others are") {
    const TemporaryFolder folder;
    const auto good = folder.write("a.csv", heading + row("Mekar", "Karto", "9908030412780001", "PADI;0,43;118;;;") +
                                                row("Tani Maju", "Wardi", "9908030211790001", "PADI;0,2;55;;;"));
    const auto at = heading.find("Luas Lahan (Ha) MT2");
    auto doubled = heading;
    doubled.replace(at, std::string{"Luas Lahan (Ha) MT2"}.size(), "Luas Lahan (Ha) MT1");
    const auto lost =
        folder.write("b.csv", doubled + row("Tani Maju", "Sarno", "9908030312800001", "PADI;0,3;82;JAGUNG;0,2;50"));
    const auto made = run({"impor", "rdkk", good, lost, "--ke", folder / "yaml", "-q"});
    CHECK_EQ(made.status, 1);
    CHECK_EQ(made.out, "");
    CHECK_EQ(made.err, "suluh: isi " + lost +
                           " tidak ditulis, karena tidak terbaca seutuhnya; betulkan temuan berkas/* dan csv/* lebih "
                           "dahulu\nsuluh: kelompok yang petaninya ada di situ tidak ditulis: Tani Maju "
                           "(9908032004)\n");
    CHECK_EQ(folder.files(), 3);
    CHECK(read_whole(folder / "yaml/9908032004-mekar.yaml").starts_with("jenis: rdkk\n"));
    const auto alone = run({"impor", "rdkk", lost, "--ke", folder / "lain", "-q"});
    CHECK_EQ(alone.status, 1);
    CHECK_EQ(alone.err, "suluh: tidak ada yang ditulis, karena " + lost +
                            " tidak terbaca seutuhnya; betulkan temuan berkas/* dan csv/* lebih dahulu\n");
    CHECK_EQ(folder.files(), 3);
}

TEST_CASE("standard input is read as the csv that it holds, by every command that reads csv") {
    const TemporaryFolder folder;
    const auto bytes = "\xEF\xBB\xBF" + heading + row("Mekar", "Karto", "990803041278001", "PADI;0,43;118;;;");
    const auto csv = folder.write("erdkk.csv", bytes);
    const auto txt = folder.write("erdkk.txt", bytes); // as a spreadsheet may name it
    const auto told = [&](std::vector<std::string> arguments, const std::string& path) {
        arguments.push_back(path);
        const auto ran = run(arguments, path == "-" ? bytes : "");
        auto text = ran.out + ran.err + std::to_string(ran.status);
        for (auto at = text.find(path + ":"); path != "-" && at != std::string::npos; at = text.find(path + ":"))
            text.replace(at, path.size(), "-");
        return text;
    };
    for (const auto& arguments : std::vector<std::vector<std::string>>{
             {"periksa", "--format", "gnu"}, {"impor", "rdkk"}, {"rekap"}, {"rekap", "--jenis", "programa"}}) {
        CAPTURE(arguments.front());
        CHECK_EQ(told(arguments, "-"), told(arguments, csv));
        CHECK_EQ(told(arguments, txt), told(arguments, csv));
    }
    CHECK_EQ(run({"impor", "rdkk", "-", "--ke", folder / "yaml", "-q"}, bytes).status, 0);
    CHECK(read_whole(folder / "yaml/9908032004-mekar.yaml").find("nik: \"990803041278001\"") != std::string::npos);
    const std::string yaml = "# nik, nama\njenis: rdkk\n";
    CHECK_EQ(run({"periksa", "-", "--format", "gnu", "--hanya", "berkas,yaml,csv"}, yaml).out, "");
}
