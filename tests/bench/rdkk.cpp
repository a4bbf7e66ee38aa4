#include "bench/rdkk.hpp"

#include <algorithm>
#include <array>
#include <chrono>
#include <fstream>
#include <map>
#include <set>
#include <sstream>
#include <stdexcept>
#include <vector>

#include <fmt/format.h>

#include "cli/run.hpp"

namespace suluh::bench {

namespace {

namespace fs = std::filesystem;

constexpr std::size_t in_group = 25;
constexpr std::size_t in_village = 200;
constexpr std::size_t in_kecamatan = 12 * in_village;

struct Planting {
    std::string commodity, area;
    std::array<std::string, 4> kg; ///< urea, NPK, NPK formula, organik
};

struct Row {
    std::string penyuluh, village, kiosk, group, name, nik, birthplace, birthdate, mother, subsector;
    std::array<Planting, 3> plantings;
    bool torn = false;
};

/// A name of its own for every number, letters alone.
std::string name_of(std::size_t number, std::string_view first) {
    constexpr std::string_view consonants = "BDGJKLMNPRSTWY";
    constexpr std::string_view vowels = "AIUEO";
    std::string name{first};
    name += ' ';
    for (int i = 0; i < 5; ++i) {
        name += consonants[number % consonants.size()];
        number /= consonants.size();
        name += vowels[number % vowels.size()];
        number /= vowels.size();
    }
    return name;
}

/// The last two digits check the others, so that no two of these are one slip apart.
std::string with_check(const std::string& fourteen) {
    const auto number = std::stoull(fourteen);
    return fmt::format("{}{:02}", fourteen, 98 - number * 100 % 97);
}

struct Born {
    int day, month, year;
    bool woman;
    std::string date() const { return fmt::format("{:02}/{:02}/{}", day, month, year); }
    std::string digits() const { return fmt::format("{:02}{:02}{:02}", woman ? day + 40 : day, month, year % 100); }
};

Born born_of(std::size_t i) {
    return {static_cast<int>(i % 28) + 1, static_cast<int>(i / 28 % 12) + 1, static_cast<int>(i / 336 % 45) + 1955,
            i / 15120 % 2 == 1};
}

std::string kecamatan_of(std::size_t i) {
    const auto number = i / in_kecamatan;
    return fmt::format("99{:02}{:02}", number / 25 % 99 + 1, number % 25 + 1);
}

std::string kg_of(std::size_t hundredths, std::size_t dose) {
    const auto exact = hundredths * dose; // hundredths of a kg
    const auto whole = exact / 100;
    const auto rest = exact % 100;
    return std::to_string(rest > 50 || (rest == 50 && whole % 2 == 1) ? whole + 1 : whole);
}

std::string hectares(std::size_t hundredths) {
    return fmt::format("{},{:02}", hundredths / 100, hundredths % 100);
}

void plant(Planting& planting, std::string_view commodity, std::size_t hundredths) {
    const bool padi = commodity == "PADI";
    planting = {std::string{commodity},
                hectares(hundredths),
                {kg_of(hundredths, padi ? 275 : 250), kg_of(hundredths, padi ? 250 : 300), "0", ""}};
}

Row clean_row(std::size_t i) {
    Row row;
    const auto village = i / in_village;
    row.village = kecamatan_of(i) + fmt::format("2{:03}", village % 12 + 1);
    row.penyuluh = name_of(village, "PENYULUH");
    row.kiosk = fmt::format("RT99{:08}", village);
    row.group = fmt::format("MEKAR {}", i / in_group % 8 + 1);
    row.name = name_of(i, "BAPAK");
    row.mother = name_of(i * 7 + 3, "IBU");
    row.birthplace = "MANDIRAJA";
    const auto born = born_of(i);
    row.birthdate = born.date();
    row.nik = with_check(kecamatan_of(i) + born.digits() + fmt::format("{:02}", i % 90 + 10));
    row.subsector = "TANAMAN PANGAN";
    plant(row.plantings[0], "PADI", 10 + i * 37 % 83);
    if (i % 5 != 0) plant(row.plantings[1], "JAGUNG", 10 + i * 53 % 71);
    return row;
}

struct Fault {
    std::string rule;
    std::set<std::size_t> rows; ///< at any of which it may be said
    bool found = false;
};

/// Seeds faults into rows; each kind in turn.
class Seeder {
public:
    explicit Seeder(std::vector<Row>& rows) : rows_(rows) {}

    std::vector<Fault> seed() {
        constexpr std::size_t step = 97;
        std::size_t kind = 0;
        for (std::size_t i = 50; i + 2 * in_kecamatan < rows_.size(); i += step) {
            // A pair lies two villages apart, and no other fault stands there.
            single_or_pair(kind, i, i + 2 * in_village + 1);
            kind = (kind + 1) % kinds;
        }
        if (rows_.size() >= 2 * in_kecamatan) alike(rows_.size() / in_group - 1);
        return std::move(faults_);
    }

private:
    static constexpr std::size_t kinds = 28;
    static constexpr std::size_t first_pair = 20;

    void add(std::string rule, std::initializer_list<std::size_t> rows) { faults_.push_back({std::move(rule), rows}); }

    void single_or_pair(std::size_t kind, std::size_t i, std::size_t other) {
        auto& row = rows_[i];
        auto& twin = rows_[other];
        const bool is_pair = kind >= first_pair && kind < kinds - 1;
        if (touched_.contains(i) || (is_pair && touched_.contains(other))) return;
        if (is_pair && i / in_kecamatan != other / in_kecamatan) return;
        touched_.insert(i);
        if (is_pair) touched_.insert(other);
        const auto says = [&](std::string rule) { add(std::move(rule), {i}); };
        switch (kind) {
        case 0:
            row.nik = "9,90801E+15";
            return says("nik/notasi-ilmiah");
        case 1:
            row.nik.pop_back();
            return says("nik/panjang");
        case 2:
            row.nik[12] = 'O';
            return says("nik/huruf");
        case 3:
            row.nik.insert(0, "'");
            return says("nik/tanda");
        case 4:
            row.nik.replace(12, 4, "0000");
            return says("nik/nomor-urut");
        case 5:
            row.nik.replace(0, 2, "98");
            return says("nik/provinsi");
        case 6:
            row.nik.replace(8, 2, "13");
            return says("nik/tanggal");
        case 7:
            row.birthdate.replace(0, 5, row.birthdate.starts_with("01/01") ? "02/02" : "01/01");
            return says("nik/tanggal-lahir");
        case 8:
            row.birthdate.replace(6, 4, "2015");
            row.nik.replace(10, 2, "15");
            return says("nik/umur");
        case 9:
            row.plantings[0].area = "25";
            row.plantings[0].kg = {"6875", "6250", "0", ""};
            return says("luas/batas");
        case 10:
            row.plantings[0].commodity = "TEMBAKAU";
            return says("komoditas/berhak");
        case 11:
            row.subsector = "HORTIKULTURA";
            return says("komoditas/subsektor");
        case 12:
            row.plantings[0].commodity.clear();
            return says("komoditas/kosong");
        case 13:
            row.plantings[0].kg[0] += ",5";
            return says("pupuk/bulat");
        case 14:
            row.plantings[0].kg[0] = "900";
            return says("pupuk/takaran");
        case 15:
            row.plantings[0].kg[2] = "50";
            return says("pupuk/komoditas");
        case 16:
            row.plantings[0].area = "0,2x";
            return says("angka/terbaca");
        case 17:
            row.mother.clear();
            return says("anggota/lengkap");
        case 18:
            row.village.resize(8);
            return says("anggota/kode-desa");
        case 19:
            row.torn = true;
            return says("csv/baris");
        case 20:
            row.nik = twin.nik, row.name = twin.name, row.birthdate = twin.birthdate, row.mother = twin.mother;
            return add("ganda/poktan", {i, other});
        case 21:
            row.nik = twin.nik, row.birthdate = twin.birthdate;
            return add("ganda/nama", {i, other});
        case 22:
            row.name = twin.name, row.birthdate = twin.birthdate, row.mother = twin.mother;
            row.nik = with_check(twin.nik.substr(0, 12) + (twin.nik.substr(12, 2) == "77" ? "33" : "77"));
            return add("ganda/orang", {i, other});
        case 23:
            row.name = twin.name, row.birthdate = twin.birthdate, row.nik = twin.nik;
            row.nik[13] = row.nik[13] == '9' ? '8' : static_cast<char>(row.nik[13] + 1);
            return add("ganda/nik-mirip", {i, other});
        case 24:
            row.name = twin.name, row.birthdate = twin.birthdate, row.nik = twin.nik;
            if (row.nik[14] == row.nik[15])
                row.nik[15] = row.nik[15] == '9' ? '8' : '9';
            else
                std::swap(row.nik[14], row.nik[15]);
            return add("ganda/nik-mirip", {i, other});
        case 25:
            row.nik = twin.nik, row.name = twin.name, row.birthdate = twin.birthdate, row.mother = twin.mother;
            plant(row.plantings[0], "PADI", 130);
            plant(twin.plantings[0], "PADI", 120);
            add("ganda/poktan", {i, other});
            return add("luas/batas", {i, other});
        case 26:
            rows_[i] = twin;
            rows_[i].plantings[1] = {};
            return add("ganda/rencana", {i, other});
        default:
            row.name = row.penyuluh;
            return says("ganda/penyuluh");
        }
    }

    /// All of a group with one area.
    void alike(std::size_t group) {
        Fault fault{"luas/seragam", {}};
        for (std::size_t i = group * in_group; i < (group + 1) * in_group; ++i) {
            plant(rows_[i].plantings[0], "PADI", 50);
            rows_[i].plantings[1] = {};
            fault.rows.insert(i);
        }
        faults_.push_back(std::move(fault));
    }

    std::vector<Row>& rows_;
    std::set<std::size_t> touched_;
    std::vector<Fault> faults_;
};

std::string heading() {
    std::string text = "\xEF\xBB\xBFNama Penyuluh;Kode Desa;Kode Kios Pengecer;Nama Kios Pengecer;Gapoktan;Nama "
                       "Poktan;Nama Petani;KTP;Tempat Lahir;Tanggal Lahir;Nama Ibu Kandung;Alamat;Subsektor";
    for (int mt = 1; mt <= 3; ++mt)
        text += fmt::format(";Komoditas MT{0};Luas Lahan (Ha)  MT{0};Pupuk Urea (Kg) MT{0};Pupuk NPK (Kg) "
                            "MT{0};Pupuk NPK Formula (Kg) MT{0};Pupuk Organik (Kg) MT{0}",
                            mt);
    return text + "\r\n";
}

void write(std::ostream& out, const Row& row) {
    constexpr std::array gapoktan{"SUKAMAJU", "SIDOMAKMUR", ""};
    out << row.penyuluh << ';' << row.village << ';' << row.kiosk << ";KIOS TANI MAKMUR;"
        << gapoktan[static_cast<unsigned char>(row.group.back()) % gapoktan.size()] << ';' << row.group << ';'
        << row.name << ';' << row.nik << ';' << row.birthplace << ';' << row.birthdate << ';' << row.mother
        << (row.torn ? ";DUSUN KIDUL; RT 02 RW 03;" : ";DUSUN KIDUL RT 02 RW 03;") << row.subsector;
    for (const auto& planting : row.plantings) {
        out << ';' << planting.commodity << ';' << planting.area;
        for (const auto& kg : planting.kg) out << ';' << kg;
    }
    out << "\r\n";
}

struct Place {
    std::size_t file = 0, line = 0;
};

/// Where each row came to stand.
std::vector<Place> write_files(const fs::path& folder, const std::vector<Row>& rows, std::size_t files) {
    std::vector<std::size_t> order(rows.size());
    for (std::size_t i = 0; i < order.size(); ++i) order[i] = i;
    std::uint64_t random = 88172645463325252U;
    for (std::size_t i = order.size(); files > 1 && i > 1; --i) {
        random ^= random << 13U, random ^= random >> 7U, random ^= random << 17U;
        std::swap(order[i - 1], order[random % i]);
    }
    std::vector<Place> places(rows.size());
    const auto each = (rows.size() + files - 1) / files;
    for (std::size_t file = 0; file < files; ++file) {
        std::ofstream out{folder / fmt::format("{:04}.csv", file), std::ios::binary};
        out << heading();
        for (std::size_t at = file * each; at < std::min(rows.size(), (file + 1) * each); ++at) {
            write(out, rows[order[at]]);
            places[order[at]] = {file, at - file * each + 2};
        }
        if (!out.flush()) throw std::runtime_error("cannot write the rows");
    }
    return places;
}

void write_acuan(const fs::path& path) {
    std::ifstream in{fs::path{SULUH_ROOT} / "schemas/acuan/2026.yaml"};
    std::ofstream out{path};
    out << in.rdbuf()
        << "dosis:\n  - {wilayah: \"99\", komoditas: padi, dosis: {urea: 275, NPK: 250}}\n"
           "  - {wilayah: \"99\", komoditas: jagung, dosis: {urea: 250, NPK: 300}}\n";
}

/// The text or number behind a key of one line of jsonl.
std::string value_of(std::string_view line, std::string_view key) {
    const auto at = line.find(fmt::format("\"{}\":", key));
    if (at == std::string_view::npos) return {};
    auto rest = line.substr(at + key.size() + 3);
    const bool quoted = rest.starts_with('"');
    if (quoted) rest.remove_prefix(1);
    return std::string{rest.substr(0, rest.find_first_of(quoted ? "\"" : ",}"))};
}

void compare(std::istream& lines, const std::vector<Place>& places, std::vector<Fault>& faults, RdkkMeasure& measure) {
    std::map<std::pair<std::size_t, std::size_t>, std::size_t> row_at;
    std::map<std::size_t, std::vector<std::size_t>> faults_of; // row → faults
    for (std::size_t i = 0; i < faults.size(); ++i)
        for (const auto row : faults[i].rows) {
            faults_of[row].push_back(i);
            row_at[{places[row].file, places[row].line}] = row;
        }
    for (std::string line; std::getline(lines, line);) {
        if (line.starts_with("{\"ringkasan\"")) continue;
        const auto file = std::stoul(fs::path{value_of(line, "berkas")}.filename().string());
        const auto row = row_at.find({file, std::stoul(value_of(line, "baris"))});
        const auto rule = value_of(line, "aturan");
        bool expected = false;
        if (row != row_at.end())
            for (const auto i : faults_of[row->second])
                if (faults[i].rule == rule) expected = faults[i].found = true;
        if (expected) continue;
        if (measure.surplus++ == 0) measure.first_surplus = line;
    }
    for (const auto& fault : faults) {
        if (fault.found) continue;
        const auto& place = places[*fault.rows.begin()];
        if (measure.missed++ == 0)
            measure.first_missed = fmt::format("{} at {:04}.csv:{}", fault.rule, place.file, place.line);
    }
}

} // namespace

RdkkMeasure measure_rdkk(const fs::path& folder, std::size_t count, std::size_t files) {
    if (fs::exists(folder) && !fs::is_empty(folder))
        throw std::runtime_error(fmt::format("{} is not empty; name a new folder, which it may fill", folder.string()));
    RdkkMeasure measure;
    std::vector<Place> places;
    std::vector<Fault> faults;
    {
        std::vector<Row> rows;
        rows.reserve(count);
        for (std::size_t i = 0; i < count; ++i) rows.push_back(clean_row(i));
        faults = Seeder{rows}.seed();
        fs::create_directories(folder / "csv");
        places = write_files(folder / "csv", rows, files);
    }
    write_acuan(folder / "acuan.yaml");
    for (const auto& entry : fs::directory_iterator{folder / "csv"}) measure.bytes += entry.file_size();
    measure.faults = faults.size();
    const auto report = (folder / "temuan.jsonl").string();
    std::istringstream in;
    std::ostringstream out, err;
    cli::Io io{in, out, err};
    const auto start = std::chrono::steady_clock::now();
    const int status = cli::run({"periksa", "--format", "jsonl", "--acuan", (folder / "acuan.yaml").string(), "-o",
                                 report, (folder / "csv").string()},
                                io);
    measure.seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
    if (status > 1) throw std::runtime_error(err.str());
    std::ifstream lines{report};
    compare(lines, places, faults, measure);
    return measure;
}

} // namespace suluh::bench
