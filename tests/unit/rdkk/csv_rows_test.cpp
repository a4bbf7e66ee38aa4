// e-RDKK csv: columns by heading, rows whatever a spreadsheet did to them.
#include <doctest/doctest.h>
#include <fmt/format.h>

#include "rdkk/csv_rows.hpp"
#include "rdkk/policy.hpp"
#include "rules/check.hpp"
#include "rules/rdkk_csv.hpp"

using namespace suluh;

namespace {

/// "1:5 pesan" for each finding of reading the csv.
std::string told(const Source& source, const Findings& findings) {
    std::string lines;
    for (const auto& finding : findings) {
        const auto place = source.place(finding.at.begin);
        lines += fmt::format("{}:{} {} {}\n", place.line, place.column, finding.rule, finding.message);
    }
    return lines;
}

/// What the rows say: "nik|nama|desa|poktan" and for each planting "/MT1 komoditas luas kg kg".
std::string read(std::string text, std::string* findings_told = nullptr) {
    const Source source{"uji.csv", std::move(text)};
    Findings findings;
    const auto heading = read_rdkk_heading(source.text(), built_in_policy(), findings);
    std::string said;
    RdkkCsvRows rows{source.text(), heading, findings};
    while (const auto* farmer = heading.is_rdkk ? rows.next() : nullptr) {
        said +=
            fmt::format("{}|{}|{}|{}", farmer->nik.text, farmer->name.text, farmer->village.text, farmer->group.text);
        for (const auto& planting : farmer->plantings) {
            said += fmt::format("/{} {} {}", planting.season.text, planting.commodity.text, planting.area.text);
            for (const auto& need : planting.needs)
                if (need.kg.given) said += " " + std::string{need.kg.text};
        }
        said += '\n';
    }
    if (findings_told != nullptr) *findings_told = told(source, findings);
    return said;
}

std::string findings_of(std::string text) {
    std::string told;
    read(std::move(text), &told);
    return told;
}

const std::string lean = "Kode Desa;Nama Poktan;Nama Petani;KTP;Subsektor;Komoditas MT1;Luas Lahan (Ha)  MT1;Pupuk "
                         "Urea (Kg) MT1;Komoditas MT2;Luas Lahan (Ha) MT2;Pupuk Urea (Kg) MT2\n";
const std::string karto = "9908032004;Mekar;Karto;9908030412780001;TANAMAN PANGAN;PADI;0,43;118;JAGUNG;0,3;75\n";
const std::string karto_read = "9908030412780001|Karto|9908032004|Mekar/MT1 PADI 0,43 118/MT2 JAGUNG 0,3 75\n";

std::string season(int mt, std::string_view fertilisers) {
    std::string text;
    for (const auto* column : {"Komoditas", "Luas Lahan (Ha) "}) text += fmt::format(";{} MT{}", column, mt);
    std::size_t from = 0;
    while (from < fertilisers.size()) {
        const auto to = std::min(fertilisers.find(',', from), fertilisers.size());
        text += fmt::format(";{} MT{}", fertilisers.substr(from, to - from), mt);
        from = to + 1;
    }
    return text;
}

std::size_t columns_known(const std::string& heading, Findings& findings) {
    const auto read = read_rdkk_heading(heading, built_in_policy(), findings);
    CHECK(read.is_rdkk);
    CHECK_EQ(read.seasons.size(), 3);
    return read.columns.size();
}

} // namespace

TEST_CASE("e-RDKK csv: the headings of all known forms are known, each column once") {
    const std::string upload = "Nama Penyuluh;KTP;Nama Ibu Kandung;Kode Desa;ID Poktan;Kode Kios Pengecer;Subsektor";
    const std::string whole = "\"Nama Penyuluh\";Kode Desa;Kode Kios Pengecer;Nama Kios Pengecer;Gapoktan;Nama "
                              "Poktan;Nama Petani;KTP;Tempat Lahir;Tanggal Lahir;Nama Ibu Kandung;Alamat;Subsektor";
    struct Form {
        const std::string& common;
        std::string_view fertilisers;
        std::size_t columns;
    };
    for (const auto& form :
         {Form{upload, "Pupuk Urea (Kg),Pupuk NPK (Kg),Pupuk NPK Formula Khusus (Kg)", 22},
          Form{upload, "Pupuk Urea (Kg),Pupuk NPK (Kg),Pupuk NPK Formula Khusus (Kg),Pupuk Organik (Kg)", 25},
          Form{whole, "Urea,NPK,NPK Formula", 28}, Form{whole, "Urea,NPK,NPK Formula,Organik (Kg)", 31},
          Form{whole, "Urea,SP36,ZA,NPK,NPK Formula,Organik (Kg)", 37}}) {
        CAPTURE(form.columns);
        auto heading = form.common;
        for (int mt = 1; mt <= 3; ++mt) heading += season(mt, form.fertilisers);
        Findings findings;
        CHECK_EQ(columns_known(heading + "\n", findings), form.columns);
        CHECK(findings.empty());
        findings.clear();
        CHECK_EQ(columns_known(heading + ";message_failed\n", findings), form.columns + 1);
        CHECK(findings.empty());
        for (auto& c : heading)
            if (c == ';') c = ',';
        CHECK_EQ(columns_known(heading + "\r\n", findings), form.columns);
        CHECK(findings.empty());
    }
}

TEST_CASE("e-RDKK csv: separators, byte-order mark, line ends, quotes and lines of title make no difference") {
    CHECK_EQ(read(lean + karto), karto_read);
    CHECK_EQ(read("\xEF\xBB\xBF" + lean + karto), karto_read);
    CHECK_EQ(read("sep=;\r\n" + lean + karto), karto_read);
    CHECK_EQ(read("DAFTAR RDKK, DESA SUKAMAJU\n\n" + lean + karto), karto_read);
    for (const auto* end : {"\r\n", "\r"}) {
        std::string text;
        for (const char c : lean + karto) text += c == '\n' ? std::string{end} : std::string{c};
        CHECK_EQ(read(text), karto_read);
    }
    std::string tabs;
    for (const char c : lean + karto) tabs += c == ';' ? '\t' : c;
    CHECK_EQ(read(tabs), karto_read);
    const std::string quoted =
        "9908032004;\"Mekar \"\"Jaya\"\"\";\"Karto\nbin Wardi\";9908030412780001;X;PADI;1;2;;;\n";
    CHECK_EQ(read(lean + quoted), "9908030412780001|Karto\nbin Wardi|9908032004|Mekar \"Jaya\"/MT1 PADI 1 2\n");
}

TEST_CASE("e-RDKK csv: what is no farmer is passed over") {
    CHECK_EQ(read(lean + ";;;;;;;;;;\n   \n" + karto + "1;2;3;4;5;6;7;8;9;10;11\n" + lean + karto +
                  "JUMLAH;;;;;;0,86;236;;0,6;150\n;Total;;;;;;;;;\n"),
             karto_read + karto_read);
    // Without a NIK, but a farmer all the same.
    CHECK_EQ(read(lean + "9908032004;Mekar;Karto;;TANAMAN PANGAN;PADI;0,43;118;;;\n"),
             "|Karto|9908032004|Mekar/MT1 PADI 0,43 118\n");
}

TEST_CASE("e-RDKK csv: blank cells that a spreadsheet leaves out or adds are no fault") {
    CHECK_EQ(findings_of(lean + "9908032004;Mekar;Karto;9908030412780001;TANAMAN PANGAN;PADI;0,43;118\n" +
                         "9908032004;Mekar;Karto;9908030412780001;TANAMAN PANGAN;PADI;0,43;118;;;;;;\n"),
             "");
    CHECK_EQ(read(lean + "9908032004;Mekar;Karto;9908030412780001;TANAMAN PANGAN;PADI;0,43;118\n"),
             "9908030412780001|Karto|9908032004|Mekar/MT1 PADI 0,43 118\n");
}

TEST_CASE("e-RDKK csv: of a torn row only what is sure is read") {
    const std::string torn = "9908032004,Mekar,Karto,9908030412780001,TANAMAN PANGAN,PADI,0,43,118,JAGUNG,0,3,75\n";
    auto commas = lean;
    for (auto& c : commas)
        if (c == ';') c = ',';
    std::string told;
    CHECK_EQ(read(commas + torn, &told), "9908030412780001|Karto|9908032004|Mekar\n");
    CHECK_EQ(told, "2:24 csv/baris baris ini berisi 13 kolom, judulnya 11; isi di belakang NIK tidak dibaca\n");
    CHECK_EQ(read(lean + "Mekar;Karto;9908030412780001;PADI;0,43\n" + karto, &told), karto_read);
    CHECK_EQ(told, "2:1 csv/baris baris ini berisi 5 kolom, judulnya 11; baris ini tidak dibaca\n");
}

TEST_CASE("e-RDKK csv: an unclosed quote takes one line with it, not the file") {
    std::string lines;
    std::string expected;
    for (int i = 0; i < 30; ++i) lines += karto, expected += karto_read;
    std::string told;
    CHECK_EQ(read(lean + "9908032004;Mekar;\"Karto;9908030412780001;X;PADI;1;2;;;\n" + lines, &told),
             "9908030412780001|\"Karto|9908032004|Mekar/MT1 PADI 1 2\n" + expected);
    CHECK_EQ(told, "2:18 csv/bentuk tanda kutip ini tidak ditutup\n");
    CHECK_EQ(read(lean + "9908032004;Mekar;\"Karto\" Wardi;9908030412780001;X;PADI;1;2;;;\n", &told),
             "9908030412780001|\"Karto\" Wardi|9908032004|Mekar/MT1 PADI 1 2\n");
    CHECK_EQ(told, "2:26 csv/bentuk sesudah tanda kutip penutup masih ada \"Wardi\"\n");
}

TEST_CASE("e-RDKK csv: a column missing, doubled or not known is said once, at the heading") {
    CHECK_EQ(
        findings_of("KTP;Komoditas MT1;Urea MT1\n9908030412780001;PADI;1\n"),
        "1:1 csv/kolom csv ini tidak mempunyai kolom \"Kode Desa\", \"Nama Poktan\", \"Subsektor\" dan \"Luas Lahan "
        "(Ha) MT1\"\n");
    CHECK_EQ(
        findings_of("NIK;" + lean + "1;" + karto),
        "1:39 csv/kolom kolom ke-5 \"KTP\" berisi hal yang sama dengan kolom ke-1 \"NIK\"; kolom ke-5 tidak dibaca\n");
    CHECK_EQ(findings_of("Koordinat;" + lean + "-7,39;" + karto + "x;" + karto),
             "1:1 csv/kolom kolom \"Koordinat\" tidak dikenal; isinya tidak dibaca\n");
    CHECK_EQ(findings_of(";" + lean + "x;" + karto + ";" + karto),
             "2:1 csv/baris kolom ke-1 tidak berjudul, tetapi di sini berisi \"x\"; isinya tidak dibaca\n");
    CHECK_EQ(findings_of("id,triwulan,volume\nK1,1,2\n"),
             "1:1 csv/kolom ini bukan csv e-RDKK: tidak ada baris judul dengan kolom KTP dan Komoditas\n");
}

TEST_CASE("e-RDKK csv: in a folder one is told from other csv by its heading, even a damaged one") {
    CHECK(may_be_rdkk(lean + karto));
    CHECK(may_be_rdkk("KTP;Nama\n1;2\n"));
    CHECK(may_be_rdkk("Nama;Komoditas MT1;Luas Lahan (Ha) MT1\n"));
    CHECK(may_be_rdkk("PK\x03\x04..."));
    CHECK_FALSE(may_be_rdkk("id,triwulan,volume,biaya,hasil,kegiatan\nK1,1,2,,,\n"));
    CHECK_FALSE(may_be_rdkk("No;ID;Masalah;Banyak [banyak];Penilai\n1;M1;pupuk;3;A\n"));
    CHECK_FALSE(may_be_rdkk(""));
}

TEST_CASE("e-RDKK csv: nothing that is shown of a row opens a masked NIK") {
    const std::string title = "Kode Desa;Nama Poktan;Nama Petani;KTP;Tanggal Lahir;Subsektor;Komoditas MT1;Luas Lahan "
                              "(Ha) MT1;Pupuk Urea (Kg) MT1\n";
    const std::string farmers = "9908032004;Mekar;Karto;9908030412780000;04/12/1978;TANAMAN PANGAN;PADI;0,43;1,5\n"
                                "9908032004;Mekar;Wardi;9908-0304 1278 0000;28828;TANAMAN PANGAN;PADI;0,43;118\n"
                                "9908032004;Mekar;Yanti;3,30407120478E+15;04-12-78;TANAMAN PANGAN;PADI;0,43;118\n"
                                "9908032004;Mekar;Tuti;Lor;9908030412780000;04/12/1978;TANAMAN PANGAN;PADI;0,43;118\n";
    Selection open;
    const Source source{"uji.csv", title + farmers};
    const auto shown = [&] {
        std::string all;
        for (const auto& result : check_csv(source, built_in_policy(), open).results)
            all += result.object + "\n" + result.message + "\n" + result.excerpt + "\n";
        return all;
    };
    const auto masked = shown();
    for (const auto* part : {"041278", "0412", "1278", "1978", "28828", "04-12", "120478"})
        CHECK_EQ(masked.find(part), std::string::npos);
    CHECK_NE(masked.find("9908032004;Mekar;Karto;990803******0000;**/**/****;TANAMAN PANGAN;PADI;0,43;1,5"),
             std::string::npos);
    CHECK_NE(masked.find("tanggal lahir Wardi \"*****\" tidak terbaca"), std::string::npos);
    open.open_nik = true;
    CHECK_NE(shown().find("9908030412780000;04/12/1978"), std::string::npos);
}

TEST_CASE("e-RDKK csv: a season may stand in a column, and without one each row is judged by itself") {
    const std::string title =
        "Kode Desa;Nama Poktan;Nama Petani;KTP;Subsektor;Komoditas;Luas Lahan (Ha);Pupuk Urea (Kg)";
    const auto row = [](std::string_view area) {
        return fmt::format("9908032004;Mekar;Karto;9908030412780001;TANAMAN PANGAN;PADI;{};", area);
    };
    const auto results = [](std::string text) {
        std::string lines;
        const auto checked = check_csv(Source{"uji.csv", std::move(text)}, built_in_policy(), {});
        for (const auto& result : checked.results)
            lines += fmt::format("{}:{} {} {}\n", result.at.line, result.at.column, result.rule->name, result.message);
        return lines;
    };
    CHECK_EQ(results(title + ";Musim\n" + row("1,2") + ";1\n" + row("1,3") + ";MT II\n" + row("0,9") + ";mt 1\n" +
                     row("0,1") + ";IV\n"),
             "4:61 ganda/rencana padi MT I Karto sudah ditulis pada baris 2\n"
             "4:61 luas/batas luas tanam MT I Karto seluruhnya 2,1 ha, lebih dari 2 ha\n"
             "5:66 komoditas/musim musim \"IV\" bukan MT I, MT II atau MT III\n");
    CHECK_EQ(results(title + "\n" + row("1,2") + "\n" + row("25") + "\n"),
             "1:49 csv/kolom judul \"Komoditas\" tidak menyebut musim tanam; luas seorang petani dalam semusim tidak "
             "dijumlahkan\n"
             "3:61 luas/batas luas tanam musim ini Karto 25 ha, lebih dari 2 ha\n");
}

TEST_CASE("e-RDKK csv: bytes that are no text are said, and the other rows judged") {
    const auto results = [](std::string text) {
        std::string lines;
        const auto checked = check_csv(Source{"uji.csv", std::move(text)}, built_in_policy(), {});
        for (const auto& result : checked.results)
            lines += fmt::format("{}:{} {}\n", result.at.line, result.at.column, result.rule->name);
        return lines + (checked.unreadable ? "tak terbaca" : "");
    };
    CHECK_EQ(results(""), "1:1 berkas/kosong\ntak terbaca");
    CHECK_EQ(results("\xFF\xFEx"), "1:1 berkas/bukan-utf8\ntak terbaca");
    CHECK_EQ(results("PK\x03\x04x"), "1:1 csv/bentuk\n");
    CHECK_EQ(results(lean), "1:1 csv/baris\n");
    auto latin = lean + karto;
    latin.replace(latin.find("Karto"), 5, "Kart\xE9");
    latin.replace(latin.find("9908030412780001"), 16, "990803041278001");
    CHECK_EQ(results(latin),
             "1:84 pupuk/dosis\n1:84 pupuk/dosis\n2:22 berkas/bukan-utf8\n2:24 nik/panjang\ntak terbaca");
}
