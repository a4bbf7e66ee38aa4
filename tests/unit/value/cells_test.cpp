#include <doctest/doctest.h>

#include "cells.hpp"

using namespace suluh;
using namespace suluh::test;

namespace {

template <class Read>
void check_cells(std::string_view name, std::size_t at_least, Read read) {
    const std::vector<Cell> table = cells(name);
    REQUIRE(table.size() >= at_least);
    for (const Cell& row : table) {
        CAPTURE(row.first);
        CHECK(shown(read(row.first)) == row.second);
    }
}

} // namespace

TEST_CASE("every time cell is read as a penyuluh reads it, or refused with a reason") {
    check_cells("months", 450, read_months);
}

TEST_CASE("every volume cell is read as a penyuluh reads it, or refused with a reason") {
    check_cells("volume", 320, read_volume);
}

TEST_CASE("every cost cell is read as a penyuluh reads it, or refused with a reason") {
    check_cells("money", 330, read_money);
}

TEST_CASE("every audience cell gives the people written in it, or a reason") {
    check_cells("people", 50, read_people);
}

TEST_CASE("the kind of dash and of blank does not matter") {
    for (const char* dash : {"-", "–", "—", "‑", "−", " s/d ", " s.d. ", " s.d ", " sd ", " S/D ", " sampai ",
                             " hingga ", " sampai dengan ", "\u00a0–\u00a0"}) {
        CAPTURE(dash);
        CHECK(shown(read_months("Maret" + std::string(dash) + "Mei")) == "3 4 5");
        CHECK(shown(read_months("TW I" + std::string(dash) + "TW II")) == "1 2 3 4 5 6");
    }
    CHECK(shown(read_months("12\u00a0Maret\u00a02027")) == "3 y2027");
    CHECK(shown(read_money("Rp\u00a01.500.000,-")) == "amount Rp1.500.000");
    CHECK(shown(read_volume("\u00a08\u00a0klp × 2\u00a0kali ")) == "16 kali");
}

TEST_CASE("people add up from parts when no total is written") {
    CHECK(read_people("laki2 12 perempuan 9").value.count() == 21);
    CHECK(read_people("20 perempuan tani").value.count() == 20);
    CHECK(read_people("25 org (L 15, P 9)").value.count() == 25);
    CHECK_FALSE(People{}.count());
}

TEST_CASE("a half sign is part of the figure, never a unit") {
    CHECK(read_volume("2½ ha").value.unit == "ha");
    CHECK_FALSE(read_money("Rp 2½ juta").ok());
    CHECK_FALSE(read_quantity("2½ ton").ok());
    CHECK_FALSE(read_people("2½ orang").ok());
}
