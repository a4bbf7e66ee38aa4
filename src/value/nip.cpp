#include "calendar.hpp"
#include "glyph.hpp"
#include "reading.hpp"
#include "scan.hpp"

namespace suluh {

namespace {

constexpr std::size_t kNipDigits = 18;

/// Why these 18 digits are no NIP; empty when they are. Layout: birth YYYYMMDD, appointment YYYYMM, sex, serial.
std::string fault_in(std::string_view digits) {
    const auto number = [&](std::size_t from, std::size_t count) {
        return scan::small_number(digits.substr(from, count));
    };
    const int birth_year = year_of(digits.substr(0, 4));
    const std::string birth = "tanggal lahir " + std::string(digits.substr(0, 8)) + " tidak ada: ";
    if (birth_year == 0) return birth + "tahun " + std::string(digits.substr(0, 4));
    if (std::string reason = impossible_day(number(6, 2), number(4, 2), birth_year); !reason.empty())
        return birth + reason;
    // Contract staff (PPPK) carry 21 in place of an appointment month, in some years 22 and on.
    const int month = number(12, 2);
    const bool appointed = (month >= 1 && month <= 12) || (month >= 21 && month <= 29);
    if (year_of(digits.substr(8, 4)) == 0 || !appointed)
        return "bulan pengangkatan " + std::string(digits.substr(8, 6)) + " tidak ada";
    if (number(8, 4) <= birth_year)
        return "tahun pengangkatan " + std::string(digits.substr(8, 4)) + " tidak sesudah tahun lahir";
    if (digits[14] != '1' && digits[14] != '2')
        return "angka ke-15 harus 1 (laki-laki) atau 2 (perempuan), yang ditulis " + std::string(1, digits[14]);
    return {};
}

} // namespace

Reading<Nip> read_nip(std::string_view text) {
    if (std::string reason = scan::refusal(text); !reason.empty()) return unreadable<Nip>(std::move(reason));
    Nip nip;
    const std::string_view inner = scan::trimmed(text);
    for (std::size_t at = 0; at < inner.size();) {
        const scan::Glyph glyph = scan::glyph_at(inner, at);
        if (glyph.type == scan::Glyph::Class::digit)
            nip.digits.push_back(inner[at]);
        else if (glyph.type != scan::Glyph::Class::blank)
            return unreadable<Nip>("NIP hanya berisi angka; ada " + scan::quoted(inner.substr(at, glyph.bytes)));
        at += glyph.bytes;
    }
    if (nip.digits.size() != kNipDigits)
        return unreadable<Nip>("NIP 18 angka, yang ditulis " + std::to_string(nip.digits.size()) + " angka");
    if (std::string reason = fault_in(nip.digits); !reason.empty()) return unreadable<Nip>(std::move(reason));
    return read(std::move(nip));
}

} // namespace suluh
