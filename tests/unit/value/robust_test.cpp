// What holds for every input: reasons are there and are text, what is written back reads the same, bytes do no harm.
#include <chrono>
#include <iterator>
#include <random>

#include <doctest/doctest.h>

#include "cells.hpp"
#include "support/rounds.hpp"
#include "value/glyph.hpp"

using namespace suluh;
using namespace suluh::test;

namespace {

bool is_text(std::string_view reason) {
    for (std::size_t at = 0; at < reason.size();) {
        const std::size_t bytes = scan::utf8_length(reason, at);
        if (bytes == 0 || static_cast<unsigned char>(reason[at]) < 0x20) return false;
        at += bytes;
    }
    return true;
}

template <class T>
bool is_sound(const Reading<T>& reading) {
    return reading.ok() == reading.reason.empty() && is_text(reading.reason);
}

/// Reads a text every way; false when a reading has no reason where it needs one, or one that is no text.
bool all_sound(std::string_view text) {
    const auto months = read_months(text);
    const bool says_when = !months.ok() || !months.value.months.empty() || !months.value.seasons.empty();
    return says_when && is_sound(months) && is_sound(read_count(text)) && is_sound(read_measure(text)) &&
           is_sound(read_money(text)) && is_sound(read_date(text)) && is_sound(read_quantity(text)) &&
           is_sound(read_volume(text)) && is_sound(read_people(text)) && is_sound(read_region_code(text)) &&
           is_sound(read_nip(text)) && is_sound(read_yes_no(text));
}

constexpr const char* kPieces[] = {"Jan",    "Maret", "x",       " ",      "-",       "s/d",
                                   "12",     "2027",  "Rp",      "1.500",  "2,5",     "(",
                                   ")",      "@",     "kali",    "bln",    "klp",     "/",
                                   "tiap",   "tgl",   "minggu",  "II",     "TW",      "MT",
                                   "org",    "L",     "P",       "=",      "+",       ",",
                                   "rb",     "jt",    "sebulan", "selama", "31",      "Feb",
                                   "dan",    ".",     "\n",      "sampai", "dengan",  "ke",
                                   "\u00a0", "–",     "\xff",    "musim",  "setelah", "dua",
                                   "puluh",  "per",   "[",       "%",      "ha",      "Pak",
                                   "kurang", "lebih", "0",       "13",     "2,9,16",  "30.9.2026",
                                   "ratus",  "juta",  "hari",    "8",      "mulai",   "99999999999999999999"};

} // namespace

TEST_CASE("any row of bytes or words is read or refused soundly") {
    std::mt19937 random(7);
    for (int i = 0; i < rounds(200'000); ++i) {
        std::string text;
        const std::size_t length = random() % 9;
        for (std::size_t k = 0; k < length; ++k) {
            if (i % 2 == 0) {
                text += static_cast<char>(random() % 256);
                text += static_cast<char>(random() % 256);
            } else {
                text += kPieces[random() % std::size(kPieces)];
                if (random() % 2 == 0) text += ' ';
            }
        }
        if (!all_sound(text)) FAIL("unsound: ", text);
    }
}

TEST_CASE("long and repetitive input costs no more than reading it") {
    const auto start = std::chrono::steady_clock::now();
    for (const char* piece : kPieces) {
        std::string text;
        while (text.size() < 1'000'000) text += piece;
        CHECK(all_sound(text));
        CHECK(all_sound(text.substr(0, 1999)));
        CHECK(read_months(text).reason == "teksnya terlalu panjang untuk satu isian");
    }
    // Generous for sanitizers on a busy machine; a quadratic reader would need hours.
    CHECK(std::chrono::steady_clock::now() - start < std::chrono::seconds(60));
}

TEST_CASE("money that is written back reads the same") {
    std::mt19937_64 random(3);
    for (int i = 0; i < 5000; ++i) {
        const Decimal rupiah(static_cast<std::int64_t>(random() % 100'000'000'000));
        const auto amount = read_money(format_rupiah(rupiah));
        CHECK(amount.ok());
        CHECK(amount.value.rupiah == rupiah);
        const Money range{Money::Kind::range, rupiah, rupiah + Decimal(1000), {}};
        CHECK(shown(read_money(format_money(range))) == "range " + format_money(range));
    }
    for (const char* text : {"PM", "swadaya", "Rp50.000/kelompok", "Rp0", "Rp1.500,50", "Rp7,50"})
        CHECK(format_money(read_money(text).value) == text);
}

TEST_CASE("months that are written back read the same") {
    for (int mask = 1; mask < 4096; ++mask) {
        MonthSet set;
        for (int month = 1; month <= 12; ++month)
            if ((mask >> (month - 1) & 1) != 0) set.months.push_back(month);
        if (mask % 3 == 0) set.years = {2027};
        if (mask % 5 == 0) set.years = {2026, 2027};
        if (mask % 7 == 0) set.seasons = {"MT I", "Gadu"};
        const auto again = read_months(format_months(set));
        CAPTURE(format_months(set));
        CHECK(again.ok());
        CHECK(again.value.months == set.months);
        CHECK(again.value.years == set.years);
        CHECK(again.value.seasons == set.seasons);
    }
    CHECK(format_months(read_months("Jan, Feb, Mar, Jul").value) == "Januari–Maret, Juli");
    CHECK(format_months(read_months("Juni 2027").value) == "Juni 2027");
    CHECK(format_months(read_months("MT I").value) == "MT I");
    CHECK(month_name(1) == "Januari");
    CHECK(month_name(12) == "Desember");
    CHECK(month_name(13).empty());
}

TEST_CASE("dates, quantities and volumes that are written back read the same") {
    for (int year : {1900, 2000, 2027, 2028, 2199})
        for (unsigned month = 1; month <= 12; ++month)
            for (unsigned day = 1; day <= 31; ++day) {
                const Date date{std::chrono::year{year}, std::chrono::month{month}, std::chrono::day{day}};
                if (!date.ok()) continue;
                const auto again = read_date(format_date(date));
                CHECK(again.ok());
                CHECK(again.value == date);
            }
    std::mt19937_64 random(5);
    for (int i = 0; i < 5000; ++i) {
        Decimal amount(static_cast<std::int64_t>(random() % 10'000'000));
        if (i % 2 == 0) amount = amount * read_measure("0,01").value;
        const Quantity quantity{{}, amount, "ton/ha"};
        CHECK(read_quantity(format_quantity(quantity)).value.amount == amount);
        const Volume volume{amount, i % 3 == 0 ? "ha" : "kali/tahun"};
        const auto again = read_volume(format_volume(volume));
        CAPTURE(format_volume(volume));
        CHECK(again.value.amount == amount);
        CHECK(again.value.unit == volume.unit);
    }
}
