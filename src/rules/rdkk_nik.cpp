// Group nik: what a number tells by itself, and beside the row that it stands in.
#include <algorithm>
#include <cctype>

#include <fmt/format.h>

#include "suluh/value.hpp"

#include "rules/rdkk_tally.hpp"
#include "text/enumerate.hpp"
#include "text/utf8.hpp"

namespace suluh {

namespace {

constexpr std::string_view from_ktp = "periksa dengan KTP";
constexpr std::string_view spreadsheet = "ubah format kolom NIK di Excel menjadi Teks, lalu ketik ulang NIK dari KTP";

/// The first character that is neither a digit nor a usual mark.
std::string strange_letter(std::string_view text) {
    for (std::size_t at = 0; at < text.size();) {
        const auto c = utf8::decode(text, at);
        const bool is_letter = c.value > 0x7F || std::isalpha(static_cast<unsigned char>(text[at])) != 0;
        if (is_letter || std::string_view{"0123456789'\"` \t-.,_/"}.find(text[at]) == std::string_view::npos)
            return utf8::printable(text.substr(at, c.bytes));
        at += c.bytes;
    }
    return {};
}

void no_number(const RdkkRow& row) {
    const auto& cell = row.farmer.nik;
    if (row.nik.ok()) return;
    const auto shown = utf8::excerpt(utf8::trim(cell.text));
    switch (row.nik.fault()) {
    case Nik::Fault::none:
        return;
    case Nik::Fault::blank:
        return row.report("nik/kosong", cell.given ? cell.at : row.farmer.at,
                          fmt::format("NIK {} belum diisi", row.who()), "isi 16 angka NIK seperti di KTP");
    case Nik::Fault::scientific:
        return row.report("nik/notasi-ilmiah", cell.at,
                          fmt::format("NIK \"{}\" tinggal notasi ilmiah: angka belakangnya sudah hilang", shown),
                          std::string{spreadsheet});
    case Nik::Fault::letters: {
        const auto letter = strange_letter(cell.text);
        const bool is_like_digit = letter == "O" || letter == "o" || letter == "l" || letter == "I";
        return row.report("nik/huruf", cell.at,
                          fmt::format("NIK {} memuat \"{}\", yang bukan angka", row.who(), letter),
                          is_like_digit ? "tulis 16 angka saja: 0 dan 1 dengan angka, bukan huruf O, l atau I"
                                        : "tulis 16 angka saja, seperti di KTP");
    }
    case Nik::Fault::zero:
        return row.report("nik/sementara", cell.at,
                          fmt::format("NIK {} ditulis \"{}\", artinya belum ada", row.who(), shown),
                          "isi NIK dari KTP; pupuk bersubsidi hanya untuk petani yang mempunyai NIK");
    case Nik::Fault::too_short:
        return row.report("nik/panjang", cell.at,
                          fmt::format("NIK {} hanya {} angka, seharusnya 16", row.who(), row.nik.length()),
                          "periksa dengan KTP angka mana yang hilang");
    case Nik::Fault::too_long:
        return row.report("nik/panjang", cell.at,
                          fmt::format("NIK {} ada {} angka, seharusnya 16", row.who(), row.nik.length()),
                          "periksa dengan KTP angka mana yang berlebih");
    case Nik::Fault::uniform:
        return row.report("nik/angka-sama", cell.at, fmt::format("NIK {} berisi 16 angka yang sama", row.who()),
                          "ganti dengan NIK dari KTP");
    case Nik::Fault::temporary:
        return row.report("nik/sementara", cell.at,
                          fmt::format("NIK {} berawalan 0: nomor sementara dari desa, bukan NIK", shown),
                          "isi NIK dari KTP; pupuk bersubsidi hanya untuk petani yang mempunyai NIK");
    }
}

void judge_places(const RdkkRow& row) {
    const auto& nik = row.nik;
    const auto at = row.farmer.nik.at;
    if (!row.policy.provinces.test(static_cast<std::size_t>(nik.province())))
        return row.report("nik/provinsi", at,
                          fmt::format("NIK {} berawalan {:02}, yang bukan kode provinsi", nik.digits(), nik.province()),
                          std::string{from_ktp});
    if (row.policy.lacks_kecamatan(nik.digits()))
        return row.report("nik/wilayah", at,
                          fmt::format("kecamatan {} pada NIK {} tidak ada dalam tabel wilayah",
                                      dotted_code(nik.kecamatan()), nik.digits()),
                          fmt::format("{}; kode kecamatan sebelum pemekaran boleh tetap", from_ktp));
    std::array<char, 16> buffer{};
    const auto village = code_digits(row.village(), buffer);
    const bool is_code = row.village().find_first_of("eE") == std::string_view::npos; // "9,908E+09" is none
    if (is_code && village.size() >= 6 && village.substr(0, 6) != nik.kecamatan())
        row.report("nik/kecamatan", at,
                   fmt::format("NIK {} terbit di kecamatan {}, kelompok ini di {}", nik.digits(),
                               dotted_code(nik.kecamatan()), dotted_code(village.substr(0, 6))),
                   "NIK tidak berubah karena pindah; pastikan lahan garapannya memang di sini");
}

Date date_in(const Nik& nik, int year) {
    return std::chrono::year{year} / nik.month() / nik.day();
}

/// Of the last hundred years before the plan's year.
int year_of_birth(const Nik& nik, int plan) {
    const auto century = plan / 100 * 100;
    const auto year = century + nik.year_in_century();
    return year <= plan ? year : year - 100;
}

/// Says what is wrong with the day and month; true when they can be used.
bool judge_birth_parts(const RdkkRow& row) {
    const auto& nik = row.nik;
    const auto at = row.farmer.nik.at;
    std::string wrong;
    if (!nik.day_exists()) wrong = fmt::format("tanggal lahir {:02}", nik.day_as_written());
    if (!nik.month_exists()) wrong += fmt::format("{}bulan lahir {:02}", wrong.empty() ? "" : " dan ", nik.month());
    if (!wrong.empty()) {
        row.report(
            "nik/tanggal", at, fmt::format("NIK {} memuat {}", nik.digits(), wrong),
            fmt::format("{}; angka ke-7 dan 8 tanggal (01–31, perempuan 41–71), ke-9 dan 10 bulan (01–12)", from_ktp));
        return false;
    }
    if (const auto date = date_in(nik, year_of_birth(nik, row.year())); !date.ok()) {
        row.report("nik/kalender", at,
                   fmt::format("NIK {} memuat tanggal {} {}, yang tidak ada dalam kalender", nik.digits(), nik.day(),
                               month_name(nik.month())),
                   std::string{from_ktp});
        return false;
    }
    return true;
}

/// dd/mm/yyyy and yyyy-mm-dd at once; every other writing as elsewhere.
std::optional<Date> quick_date(std::string_view text) {
    const auto number = [&](std::size_t at, std::size_t size) {
        int value = 0;
        for (const char c : text.substr(at, size)) value = c >= '0' && c <= '9' ? value * 10 + (c - '0') : 100'000;
        return value;
    };
    const auto made = [](int year, int month, int day) -> std::optional<Date> {
        if (year > 9999 || month > 12 || day > 31) return std::nullopt;
        const Date date{std::chrono::year{year}, std::chrono::month{static_cast<unsigned>(month)},
                        std::chrono::day{static_cast<unsigned>(day)}};
        return date.ok() ? std::optional{date} : std::nullopt;
    };
    if (text.size() != 10) return std::nullopt;
    if (text[4] == '-' && text[7] == '-') return made(number(0, 4), number(5, 2), number(8, 2));
    if (text[2] == text[5] && (text[2] == '/' || text[2] == '-')) return made(number(6, 4), number(3, 2), number(0, 2));
    return std::nullopt;
}

/// Days since 1900, as a spreadsheet keeps a date: "28828", "28828.0".
bool is_serial(std::string_view text) {
    const auto end = std::min(text.find_first_not_of("0123456789"), text.size());
    return (end == 4 || end == 5) && (end == text.size() || text.substr(end) == ".0" || text.substr(end) == ",0") &&
           (end == 5 || text.substr(0, 2) > "20"); // a year alone is none
}

std::optional<Date> birth_date(const RdkkRow& row) {
    const auto& cell = row.farmer.birthdate;
    const auto text = utf8::trim(cell.text);
    if (!cell.given || text.empty()) return std::nullopt;
    if (const auto date = quick_date(text)) return date;
    const auto read = read_date(text);
    if (read.ok()) return read.value;
    row.report("anggota/tanggal-lahir", cell.at,
               fmt::format("tanggal lahir {} \"{}\" tidak terbaca", row.who(), utf8::excerpt(text)),
               is_serial(text)
                   ? "Excel menyimpannya sebagai angka; ubah format kolomnya menjadi Tanggal, lalu simpan lagi"
                   : "tulis tanggal/bulan/tahun, misalnya 04/12/1978");
    return std::nullopt;
}

/// Whether a woman is meant; nothing where a word says neither.
std::optional<bool> says_woman(std::string_view sex) {
    if (sex.empty()) return std::nullopt;
    switch (sex.front() | 0x20) {
    case 'l': // laki-laki, lk
    case 'm': // male
    case '1': // as registers number them
        return false;
    case 'p': // perempuan, pr, but pria
        return !(sex.size() > 2 && (sex[1] | 0x20) == 'r' && (sex[2] | 0x20) == 'i');
    case 'w': // wanita
    case 'f':
    case '2':
        return true;
    default:
        return std::nullopt;
    }
}

void compare_person(const RdkkRow& row, const std::optional<Date>& given) {
    const auto& nik = row.nik;
    const auto at = row.farmer.nik.at;
    const auto sex = utf8::trim(row.farmer.sex.text);
    if (says_woman(sex).value_or(nik.is_woman()) != nik.is_woman())
        row.report("nik/kelamin", at,
                   fmt::format("NIK {} milik {}, tetapi jenis kelamin {} ditulis {}", nik.digits(),
                               nik.is_woman() ? "perempuan" : "laki-laki", row.who(), utf8::excerpt(sex)),
                   fmt::format("{} siapa pemilik NIK ini", from_ktp));
    if (!given) return;
    std::vector<std::string> differing; // the dates themselves would open the NIK
    if (static_cast<unsigned>(given->day()) != static_cast<unsigned>(nik.day())) differing.emplace_back("tanggal");
    if (static_cast<unsigned>(given->month()) != static_cast<unsigned>(nik.month())) differing.emplace_back("bulan");
    if (static_cast<int>(given->year()) % 100 != nik.year_in_century()) differing.emplace_back("tahun");
    if (differing.empty()) return;
    const bool swapped = differing.size() == 2 &&
                         static_cast<unsigned>(given->day()) == static_cast<unsigned>(nik.month()) &&
                         static_cast<unsigned>(given->month()) == static_cast<unsigned>(nik.day());
    row.report("nik/tanggal-lahir", at,
               fmt::format("{} lahir pada NIK {} berbeda dari yang ditulis untuk {}", enumerated(differing),
                           nik.digits(), row.who()),
               swapped ? fmt::format("tanggal dan bulannya mungkin tertukar; {}", from_ktp)
                       : fmt::format("{}; NIK tidak berubah bila tanggal lahir dibetulkan", from_ktp));
}

void judge_age(const RdkkRow& row, const Date& born, Span at) {
    const bool is_new_year = born.month() == std::chrono::January && born.day() == std::chrono::day{1};
    const auto age = row.year() - static_cast<int>(born.year()) - (is_new_year ? 0 : 1);
    const bool too_young = row.policy.youngest > 0 && age < row.policy.youngest;
    const bool too_old = row.policy.oldest > 0 && age > row.policy.oldest;
    if (!too_young && !too_old) return;
    const auto said = fmt::format("{} berumur {} tahun pada 1 Januari {}", row.who(), std::max(age, 0), row.year());
    if (too_young)
        return row.report("nik/umur", at, fmt::format("{}, belum {} tahun", said, row.policy.youngest),
                          "periksa tanggal lahir dan NIK; yang belum cukup umur diwakili orang tuanya");
    row.report("nik/umur", at, fmt::format("{}, lebih dari {} tahun", said, row.policy.oldest),
               "pastikan masih hidup; bila sudah meninggal, ganti dengan ahli warisnya", Level::peringatan);
}

} // namespace

void judge_nik(const RdkkRow& row) {
    const auto given = birth_date(row);
    const auto& nik = row.nik;
    const auto at = row.farmer.nik.at;
    const bool is_left_out = !row.farmer.nik.given && row.file.form == RdkkFile::Form::yaml; // a finding stands
    if (!is_left_out) no_number(row);
    if (!nik.ok()) {
        if (given) judge_age(row, *given, row.farmer.birthdate.at);
        return;
    }
    ++row.tally().niks;
    if (nik.digits().back() == '0') ++row.tally().niks_ending_in_zero;
    if (nik.was_cleaned())
        row.report("nik/tanda", at, fmt::format("NIK {} ditulis dengan tanda selain angka", row.who()),
                   "tulis 16 angka saja, tanpa petik, spasi, titik, koma atau strip");
    if (!nik.has_serial())
        row.report("nik/nomor-urut", at,
                   fmt::format("NIK {} berakhir 0000, padahal nomor urut dimulai dari 0001", nik.digits()),
                   fmt::format("angka ke-16 biasanya hilang di Excel: {}", spreadsheet));
    judge_places(row);
    const bool has_date = judge_birth_parts(row);
    if (has_date) compare_person(row, given);
    if (given)
        judge_age(row, *given, row.farmer.birthdate.at);
    else if (has_date)
        judge_age(row, date_in(nik, year_of_birth(nik, row.year())), at);
}

} // namespace suluh
