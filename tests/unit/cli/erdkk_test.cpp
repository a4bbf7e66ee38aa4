// E-RDKK csv as districts export them, read by the commands.
#include <doctest/doctest.h>

#include "support/folder.hpp"
#include "support/run.hpp"

using namespace suluh::test;

namespace {

const std::string heading = "Nama Penyuluh;Kode Desa;Nama Poktan;Nama Petani;KTP;Tanggal Lahir;Subsektor;Komoditas "
                            "MT1;Luas Lahan (Ha)  MT1;Pupuk Urea (Kg) MT1\n";

std::string row(const std::string& name, const std::string& nik, const std::string& born = "04/12/1978",
                const std::string& plan = "PADI;0,43;118") {
    return "Siti Rahma;9908032004;Mekar;" + name + ";" + nik + ";" + born + ";TANAMAN PANGAN;" + plan + "\n";
}

/// The findings as lines "3:53: …"; without `only` all but missing doses.
std::string found(const TemporaryFolder& folder, const std::string& csv, const std::string& only = {}) {
    const auto path = folder.write("erdkk.csv", csv);
    std::vector<std::string> arguments{"periksa", path, "--format", "gnu", "-q"};
    arguments.insert(arguments.end(), {only.empty() ? "--kecuali" : "--hanya", only.empty() ? "pupuk/dosis" : only});
    auto text = run(arguments).out;
    for (auto at = text.find(path + ":"); at != std::string::npos; at = text.find(path + ":"))
        text.erase(at, path.size() + 1);
    return text;
}

} // namespace

TEST_CASE("e-RDKK csv: a heading of two rows, in cells that were merged") {
    const TemporaryFolder folder;
    const std::string two = "DAFTAR PETANI;;;;;;;;;;;;\n"
                            "Nama Penyuluh;Kode Desa;Nama Poktan;Nama Petani;KTP;Tanggal Lahir;Subsektor;MT1;;;MT2;;\n"
                            ";;;;;;;Komoditas;Luas Lahan (Ha);Pupuk Urea (Kg);Komoditas;Luas Lahan (Ha);Urea\n";
    CHECK_EQ(found(folder, two + row("Karto", "9908030412780001", "04/12/1978", "PADI;0,43;118;JAGUNG;0,30;75")), "");
    CHECK_EQ(found(folder, two + row("Karto", "9908030412780001", "04/12/1978", "PADI;0,43;118;JAGUNG;2,30;575")),
             "4:99: error: luas tanam MT II Karto 2,3 ha, lebih dari 2 ha; kurangi sampai 2 ha; sisanya dipupuk tanpa "
             "subsidi [luas/batas]\n");
}

TEST_CASE("e-RDKK csv: the heading once more on every pasted page, in whatever case") {
    const TemporaryFolder folder;
    auto again = heading;
    for (auto& c : again)
        if (c >= 'a' && c <= 'z') c = static_cast<char>(c - ('a' - 'A'));
    CHECK_EQ(found(folder, heading + row("Karto", "9908030412780001") + again + heading +
                               row("Wardi", "9908030211790001", "02/11/1979")),
             "");
}

TEST_CASE("e-RDKK csv: the year of the plan is what the column Tahun says") {
    const TemporaryFolder folder;
    const auto with_year = [](std::string text, const std::string& year) {
        for (auto at = text.find('\n'); at != std::string::npos; at = text.find('\n', at + year.size() + 2))
            text.insert(at, ";" + year);
        return text;
    };
    const auto young = row("Karto", "9908030205090001", "02/05/2009");
    const auto head = with_year(heading, "Tahun");
    CHECK_EQ(found(folder, head + with_year(young, "2028")), "");
    CHECK_EQ(found(folder, head + with_year(young, "2027")),
             "2:52: error: Karto berumur 17 tahun pada 1 Januari 2027, belum 18 tahun; periksa tanggal lahir dan NIK; "
             "yang belum cukup umur diwakili orang tuanya [nik/umur]\n");
    const auto mixed = head + with_year(row("Wardi", "9908030211790001", "02/11/1979"), "2028") +
                       with_year(young, "2027") +
                       with_year(row("Lastri", "9908034501800002", "05/01/1980"), "dua ribu") +
                       with_year(row("Yanti", "9908034601800003", "06/01/1980"), "");
    CHECK_EQ(found(folder, mixed),
             "3:92: error: tahun rencana baris ini 2027, baris-baris sebelumnya 2028; betulkan tahunnya, atau simpan "
             "RDKK setiap tahun dalam berkas tersendiri [csv/tahun]\n"
             "4:93: error: tahun rencana \"dua ribu\" tidak terbaca sebagai tahun; tulis empat angka, misalnya 2027 "
             "[csv/tahun]\n");
    const auto path = folder.write("baik.csv", head + with_year(young, "2028"));
    CHECK_EQ(run({"impor", "rdkk", path, "--ke", folder / "yaml", "-q"}).err, "");
    CHECK_NE(read_whole(folder / "yaml/9908032004-mekar.yaml").find("tahun: 2028\n"), std::string::npos);
    CHECK_NE(run({"rekap", path, "--tabel", "rekap"}).out.find("2028"), std::string::npos);
    const auto other =
        folder.write("lain.csv", head + with_year(row("Wardi", "9908030211790001", "02/11/1979"), "2027"));
    const auto both = run({"rekap", path, other, "--tabel", "rekap"});
    CHECK_EQ(both.status, 1);
    CHECK_EQ(both.err, "suluh: " + other +
                           ": baris 2 bertahun 2027, yang sebelumnya tahun 2028; pilih salah satu dengan --tahun\n"
                           "suluh: tidak ada yang dicetak, agar tidak ada jumlah yang salah\n");
    const auto one = run({"rekap", path, other, "--tabel", "rekap", "--tahun", "2027", "--format", "csv"});
    CHECK_EQ(one.status, 0);
    CHECK_EQ(one.err, "suluh: 1 baris csv tahun lain tidak ikut direkap\n");
}

TEST_CASE("e-RDKK csv: sex as people write it") {
    const TemporaryFolder folder;
    auto head = heading;
    head.insert(head.find("KTP"), "Jenis Kelamin;");
    const auto told = [&](const std::string& sex, const std::string& nik) {
        return found(folder, head + row("Karto;" + sex, nik), "nik/kelamin");
    };
    for (const auto* man : {"L", "Laki-laki", "LK", "Pria", "1", "M", "x", ""})
        CHECK_EQ(told(man, "9908030412780001"), "");
    for (const auto* woman : {"P", "perempuan", "PR", "Wanita", "2", "F", "?"})
        CHECK_EQ(told(woman, "9908034412780001"), "");
    CHECK_EQ(told("Pria", "9908034412780001"),
             "2:40: warning: NIK 990803******0001 milik perempuan, tetapi jenis kelamin Karto ditulis Pria; periksa "
             "dengan KTP siapa pemilik NIK ini [nik/kelamin]\n");
    CHECK_EQ(told("2", "9908030412780001"),
             "2:37: warning: NIK 990803******0001 milik laki-laki, tetapi jenis kelamin Karto ditulis 2; periksa "
             "dengan KTP siapa pemilik NIK ini [nik/kelamin]\n");
}

TEST_CASE("e-RDKK csv: what a spreadsheet did to a cell is told as such") {
    const TemporaryFolder folder;
    CHECK_EQ(found(folder, heading + row("Karto", "9908030412780001", "28828")),
             "2:52: error: tanggal lahir Karto \"*****\" tidak terbaca; Excel menyimpannya sebagai angka; ubah format "
             "kolomnya menjadi Tanggal, lalu simpan lagi [anggota/tanggal-lahir]\n");
    CHECK_EQ(found(folder, heading + row("Karto", "9908030412780001", "12/04/1978")),
             "2:35: warning: tanggal dan bulan lahir pada NIK 990803******0001 berbeda dari yang ditulis untuk Karto; "
             "tanggal dan bulannya mungkin tertukar; periksa dengan KTP [nik/tanggal-lahir]\n");
    CHECK_EQ(
        found(folder, heading + row("Karto", "9908030412780001", "04/12/1978", "PADI;43;118")),
        "2:83: error: luas tanam MT I Karto 43 ha, lebih dari 2 ha; periksa koma desimalnya, mungkin 0,43 ha; bila "
        "memang seluas itu, kurangi sampai 2 ha [luas/batas]\n");
    CHECK_EQ(
        found(folder, heading + row("Karto", "9908030412780001", "04/12/1978", "JAGNUG;0,43;118")),
        "2:78: error: JAGNUG tidak mendapat pupuk bersubsidi pada 2026; mungkin maksudnya \"jagung\"; yang berhak: "
        "padi, jagung, kedelai, ubi kayu, cabai, bawang merah, bawang putih, tebu rakyat, kakao, kopi dan budi "
        "daya ikan [komoditas/berhak]\n");
}

TEST_CASE("e-RDKK csv: people whose names differ in a number only are several people") {
    const TemporaryFolder folder;
    CHECK_EQ(
        found(folder, heading + row("Slamet 1", "9908030412780001") + row("Slamet 2", "9908030412780002"), "ganda"),
        "");
    CHECK_EQ(found(folder, heading + row("Slamet 1", "9908030412780001") + row("SLAMET  2", "9908030412780001"),
                   "ganda/nama"),
             "2:38: error: NIK 990803******0001 di sini atas nama \"Slamet 1\", di baris 3 atas nama \"SLAMET  2\"; "
             "cocokkan dengan KTP kedua orang itu, lalu betulkan NIK atau nama yang salah [ganda/nama]\n"
             "3:39: error: NIK 990803******0001 di sini atas nama \"SLAMET  2\", di baris 2 atas nama \"Slamet 1\"; "
             "cocokkan dengan KTP kedua orang itu, lalu betulkan NIK atau nama yang salah [ganda/nama]\n");
}

TEST_CASE("e-RDKK csv: rekap shows no birth date beside a NIK either") {
    const TemporaryFolder folder;
    const auto path =
        folder.write("erdkk.csv", heading + row("Karto", "9908030412780001", "04/12/1978", "PADI;1/4;118"));
    const auto told = run({"rekap", path});
    CHECK_EQ(told.status, 1);
    CHECK_NE(told.err.find("001;**/**/****;TANAMAN"), std::string::npos);
    CHECK_EQ(told.err.find("04/12/1978"), std::string::npos);
}

TEST_CASE("an exception that only other files make needed is not called idle") {
    const TemporaryFolder folder;
    const auto yaml = [](const std::string& group, const std::string& excepted) {
        return "jenis: rdkk\ntahun: 2027\npoktan: {nama: " + group +
               ", kode_desa: \"99.08.03.2004\"}\npetani:\n"
               "  - {nik: \"9908030412780001\", nama: Karto, rencana: [{musim: MT I, komoditas: padi, luas: "
               "\"1,5\"}]}\n" +
               excepted;
    };
    const auto exception = [](const std::string& rule) {
        return "  - {aturan: " + rule + ", objek: Karto, alasan: lahan kedua milik mertua}\n";
    };
    folder.write("a.yaml", yaml("Mekar", "pengecualian:\n" + exception("luas/batas") + exception("ganda/poktan") +
                                             exception("ganda/rencana")));
    folder.write("b.yaml", yaml("Tani Maju", ""));
    const auto told = run({"periksa", folder / "", "--format", "gnu", "-q", "--hanya", "luas,ganda,pengecualian"}).out;
    CHECK_EQ(told.find("sia-sia"), std::string::npos);
    CHECK_EQ(told.find("a.yaml"), told.find("a.yaml baris")); // only b.yaml has findings, which name the other
    CHECK_NE(
        told.find("b.yaml:5:11: error: luas tanam NIK 990803******0001 dari semua berkas MT I 3 ha, lebih dari 2 ha; "
                  "juga di "),
        std::string::npos);
}

TEST_CASE("e-RDKK csv: a decimal comma that split a cell is told, also where blanks at the end hide the surplus cell") {
    const TemporaryFolder folder;
    const std::string head = "Kode Desa,Nama Poktan,Nama Petani,KTP,Subsektor,Komoditas MT1,Luas Lahan (Ha) MT1,Pupuk "
                             "Urea (Kg) MT1,Pupuk NPK (Kg) MT1,Pupuk NPK Formula (Kg) MT1\n";
    const std::string person = "9908032004,Mekar,Karto,9908030412780001,TANAMAN PANGAN,PADI,";
    CHECK_EQ(found(folder, head + person + "0,43,118,108,\n"),
             "2:24: error: baris ini berisi 11 kolom, judulnya 10; isi di belakang NIK tidak dibaca; apit dengan tanda "
             "kutip (\"…\") setiap isi yang memuat koma, misalnya \"0,25\" [csv/baris]\n");
    CHECK_EQ(run({"rekap", folder / "erdkk.csv"}).status, 1);
    CHECK_EQ(found(folder, head + person + "0,0,0,,,\n", "csv"), "");
}

TEST_CASE("e-RDKK csv: lines that end in CR alone are read, and it is said why all findings point at one") {
    const TemporaryFolder folder;
    auto csv = heading + row("Karto", "9908030412780001", "04/12/1978", "PADI;4,3;118");
    for (auto& c : csv)
        if (c == '\n') c = '\r';
    const auto told = found(folder, csv);
    CHECK_NE(
        told.find(": warning: baris-barisnya hanya diakhiri CR, seperti pada Macintosh lama; semua temuan menunjuk "
                  "baris 1; simpan ulang dari Excel dengan jenis \"CSV UTF-8\" [csv/bentuk]\n"),
        std::string::npos);
    CHECK_NE(told.find("luas tanam MT I Karto 4,3 ha"), std::string::npos);
}

TEST_CASE("e-RDKK csv: a row that numbers the columns, or says their units, is no farmer") {
    const TemporaryFolder folder;
    CHECK_EQ(found(folder, heading + ";;;;;;;;(Ha);(Kg)\n" + row("Karto", "9908030412780001")), "");
    CHECK_EQ(found(folder, heading + "(1);(2);(3);(4);(5);(6);(7);(8);(9);(10)\n" + row("Karto", "9908030412780001")),
             "");
    CHECK_EQ(found(folder, heading + "1;2;3;4;5;6;7;8;9;10\n" + row("Karto", "9908030412780001")), "");
}

TEST_CASE("a workbook is called one, whatever its name, and on standard input") {
    const TemporaryFolder folder;
    const std::string bytes{"PK\x03\x04\x14\0\x06\0xl/workbook.xml", 23};
    const auto path = folder.write("erdkk.xlsx", bytes);
    const std::string told =
        ":1:1: error: ini buku kerja Excel atau LibreOffice, bukan csv; di Excel pilih Simpan Sebagai, "
        "lalu jenis \"CSV UTF-8\" [csv/bentuk]\n";
    CHECK_EQ(run({"periksa", path, "--format", "gnu", "-q"}).out, path + told);
    CHECK_EQ(run({"periksa", "-", "--format", "gnu", "-q"}, bytes).out, "-" + told);
}
