#include <doctest/doctest.h>

#include "rdkk/number.hpp"
#include "rdkk/rows.hpp"

using namespace suluh;

namespace {

std::string shown(std::string_view text) {
    const auto number = read_cell_number(text);
    if (number.outcome == CellNumber::Outcome::blank) return "kosong";
    return number.ok() ? format_millionths(number.millionths) : "?";
}

} // namespace

TEST_CASE("numbers of cells are read the Indonesian way and the other") {
    const struct {
        const char* text;
        const char* value;
    } cases[]{
        {"0,43", "0,43"},
        {"0.43", "0,43"},
        {" 2 ", "2"},
        {"0,4300", "0,43"},
        {"118 kg", "118"},
        {"0,43 ha", "0,43"},
        {"0,43HA", "0,43"},
        {"1.234,5", "1.234,5"},
        {"1,234.5", "1.234,5"},
        {"1.234.567", "1.234.567"},
        {"1 234", "1.234"},
        {"-2,5", "-2,5"},
        {"1.250", "1,25"},
        {"0,125", "0,125"},
        {"312474,757", "312.474,757"},
        {"", "kosong"},
        {"  ", "kosong"},
        {"-", "kosong"},
        {"dua", "?"},
        {"0,4o", "?"},
        {"1.23.4", "?"},
        {"1.234,5.6", "?"},
        {",5", "?"},
        {"5,", "?"},
        {"12 34", "?"},
        {"1..2", "?"},
        {"--1", "?"},
        {"9999999999999", "?"},
    };
    for (const auto& one : cases) {
        CAPTURE(one.text);
        CHECK_EQ(shown(one.text), one.value);
    }
}

TEST_CASE("a number knows how it was written") {
    CHECK(read_cell_number("0,43").style == NumberStyle::comma);
    CHECK(read_cell_number("0.43").style == NumberStyle::point);
    CHECK(read_cell_number("43").style == NumberStyle::none);
    CHECK(read_cell_number("1.234.567").style == NumberStyle::none);
    CHECK(read_cell_number("1.250").is_three);
    CHECK_FALSE(read_cell_number("0.250").is_three);
    CHECK_FALSE(read_cell_number("1.25").is_three);
    CHECK_EQ(format_millionths(as_thousands(read_cell_number("1.250"))), "1.250");
    CHECK_EQ(read_cell_number("0,4300").decimals, 4);
    CHECK(read_cell_number("0,430000").is_exact);
    CHECK_FALSE(read_cell_number("0,30000000000000004").is_exact);
}

TEST_CASE("dose times area is made whole as the acuan says, on exact decimals") {
    const auto need = [](std::string_view dose, std::string_view area, Pembulatan how = Pembulatan::genap) {
        return rounded_need(read_cell_number(dose).millionths, read_cell_number(area).millionths, how);
    };
    CHECK_EQ(need("275", "0,14"), 38);  // 38,5, which doubles round to 39
    CHECK_EQ(need("275", "0,3"), 82);   // 82,5
    CHECK_EQ(need("250", "0,57"), 142); // 142,5
    CHECK_EQ(need("275", "0,5"), 138);  // 137,5
    CHECK_EQ(need("250", "0,43"), 108); // 107,5
    CHECK_EQ(need("275", "0,3", Pembulatan::ke_atas), 83);
    CHECK_EQ(need("275", "0,43"), 118);  // 118,25
    CHECK_EQ(need("250", "0,423"), 106); // 105,75
    CHECK_EQ(need("0", "2"), 0);
    CHECK_EQ(need("10000", "100000"), 1'000'000'000);
}

TEST_CASE("seasons are read as people write them") {
    for (const auto* text : {"MT I", "MT1", "mt 1", "MT-1", "I", "1", "Musim Tanam I", " MT.I "})
        CHECK_EQ(season_number(text), 1);
    for (const auto* text : {"MT II", "MT2", "ii", "musim tanam 2"}) CHECK_EQ(season_number(text), 2);
    for (const auto* text : {"MT III", "3"}) CHECK_EQ(season_number(text), 3);
    for (const auto* text : {"", "MT", "MT IV", "MK I", "12", "gadu"}) CHECK_EQ(season_number(text), 0);
}
