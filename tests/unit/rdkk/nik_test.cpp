#include <doctest/doctest.h>

#include "rdkk/nik.hpp"
#include "text/mask_nik.hpp"

using namespace suluh;
using Fault = Nik::Fault;

TEST_CASE("a NIK is taken apart") {
    const Nik man{"9908030412780001"};
    CHECK(man.ok());
    CHECK_FALSE(man.was_cleaned());
    CHECK_EQ(man.number(), 9908030412780001U);
    CHECK_EQ(man.province(), 99);
    CHECK_EQ(man.kabupaten(), "9908");
    CHECK_EQ(man.kecamatan(), "990803");
    CHECK_FALSE(man.is_woman());
    CHECK_EQ(man.day(), 4);
    CHECK_EQ(man.month(), 12);
    CHECK_EQ(man.year_in_century(), 78);
    CHECK(man.has_serial());

    const Nik woman{"9908037112780001"};
    CHECK(woman.is_woman());
    CHECK_EQ(woman.day(), 31);
}

TEST_CASE("what is no NIK has one fault, the first that counts") {
    const struct {
        const char* text;
        Fault fault;
    } cases[]{
        {"", Fault::blank},
        {"  ", Fault::blank},
        {"-", Fault::blank},
        {"'", Fault::blank},
        {"3,30407E+15", Fault::scientific},
        {"3.30407E+15", Fault::scientific},
        {"3.30407e15", Fault::scientific},
        {"99O8030412780001", Fault::letters},
        {"9908030412780001?", Fault::letters},
        {"tidak ada", Fault::letters},
        {"0", Fault::zero},
        {"0000000000000000", Fault::zero},
        {"990803041278001", Fault::too_short},
        {"99080304127800011", Fault::too_long},
        {"00000000000000000", Fault::too_long},
        {"1111111111111111", Fault::uniform},
        {"0990803200400012", Fault::temporary},
        {"9908030412780001", Fault::none},
    };
    for (const auto& one : cases) {
        CAPTURE(one.text);
        CHECK_EQ(static_cast<int>(Nik{one.text}.fault()), static_cast<int>(one.fault));
    }
}

TEST_CASE("marks around and between the digits are taken away, and that is remembered") {
    for (const auto* text :
         {"'9908030412780001", "`9908030412780001", "9908 0304 1278 0001", "9908-0304-1278-0001", "9908.0304.1278.0001",
          "9908030412780001.0", "9908030412780001,00", "\"9908030412780001\"", "9908030412780001\xC2\xA0\xE2\x80\x99",
          "\xE2\x80\x98"
          "9908030412780001"}) {
        CAPTURE(text);
        const Nik nik{text};
        CHECK(nik.ok());
        CHECK(nik.was_cleaned());
        CHECK_EQ(nik.digits(), "9908030412780001");
    }
    CHECK_FALSE(Nik{" 9908030412780001 "}.was_cleaned());
}

TEST_CASE("days and months outside the calendar are told from those in it") {
    for (const auto* text :
         {"9908030012780001", "9908033212780001", "9908034012780001", "9908037212780001", "9908039912780001"}) {
        CAPTURE(text);
        CHECK_FALSE(Nik{text}.day_exists());
    }
    for (const auto* text : {"9908030112780001", "9908033112780001", "9908034112780001", "9908037112780001"}) {
        CAPTURE(text);
        CHECK(Nik{text}.day_exists());
    }
    CHECK_FALSE(Nik{"9908030400780001"}.month_exists());
    CHECK_FALSE(Nik{"9908030413780001"}.month_exists());
    CHECK_FALSE(Nik{"9908030412780000"}.has_serial());
}

TEST_CASE("whatever looks like a date becomes stars, other numbers stay") {
    const auto masked = [](std::string text) {
        mask_dates(text);
        return text;
    };
    CHECK_EQ(masked("Karto;04/12/1978;0,43"), "Karto;**/**/****;0,43");
    CHECK_EQ(masked("1978-12-04,4-12-78"), "****-**-**,*-**-**");
    CHECK_EQ(masked("4 Des 1978;12 mei 78"), "* Des ****;** mei **");
    for (const auto* text : {"99.08.03.2004", "9908032004", "0,43;118;108", "1.500.000", "RT9900000001", "12 kg 78"})
        CHECK_EQ(masked(text), text);
}

TEST_CASE("the birth date in a NIK becomes stars, what is no NIK stays") {
    CHECK_EQ(masked_nik("NIK 9908030412780001 ganda"), "NIK 990803******0001 ganda");
    CHECK_EQ(masked_nik("NIK9908030412780001;99080304127800021"), "NIK990803******0001;990803*******0021");
    CHECK_EQ(masked_nik("'9908 0304 1278 0001"), "'9908 03** **** 0001");
    CHECK_EQ(masked_nik("9908-0304-1278-0001."), "9908-03**-****-0001.");
    CHECK_EQ(masked_nik("99O8030412780001"), "99O803******0001");
    CHECK_EQ(masked_nik("990803041278001"), "990803*****8001");
    CHECK_EQ(masked_nik("9908030412780001.0"), "990803******0001.0");
    CHECK_EQ(masked_nik("9908/0304/1278/0001"), "9908/03**/****/0001");
    CHECK_EQ(masked_nik("9908\xC2\xA0"
                        "0304\xC2\xA0"
                        "1278\xC2\xA0"
                        "0001"),
             "9908\xC2\xA0"
             "03**\xC2\xA0"
             "****\xC2\xA0"
             "0001");
    CHECK_EQ(masked_nik("3,30407120478E+15"), "3,30407******E+15");
    CHECK_EQ(masked_nik("3.304071204780001e15"), "3.30407**********e15");
    CHECK_EQ(masked_nik("- {nik: '990803-041278 0001', tanggal_lahir: 1978-12-04, jenis_kelamin: L}"),
             "- {nik: '990803-****** 0001', tanggal_lahir: ****-**-**, jenis_kelamin: L}");
    CHECK_EQ(masked_nik("tanggal_lahir: 4 Desember 1978"), "tanggal_lahir: * Desember ****");
    for (const auto* text : {"NIP 198704112010012003", "99.08.03.2004", "9908032004", "RT9900000001", "2026-08-05",
                             "[2026-08-05, 2026-09-02]", "1.500.000", "3,30407E+15", "081234567890",
                             "Rp1.234.567.890.123.456", "Rp 1.234.567.890.123.456,00", "Rp.1234567890123456",
                             "rp 1 234 567 890 123 456", "tahun 2024 2025 2026 2027", "19870411 201001 2 003", ""})
        CHECK_EQ(masked_nik(text), text);
    CHECK_EQ(masked_nik("2027 9908030412780001 45"), "2027 990803******0001 45");
    CHECK_EQ(masked_nik("45 9908 0304 1278 0001 3"), "45 9908 03** **** 0001 3");
    CHECK_EQ(masked_nik("2027 9908 0304 1278 0001"), "2027 99** **** **** 0001");
    CHECK_EQ(masked_nik("1-990803-041278-0001"), "1-990803-******-0001");
    CHECK_EQ(masked_nik("Rp 500 9908030412780001"), "Rp 500 990803******0001");
    CHECK_EQ(masked_nik("Rp 9.000, 9908 0304 1278 0001"), "Rp 9.000, 9908 03** **** 0001");
    CHECK_EQ(masked_nik("2024 2025 1278 0001"), "2024 20** **** 0001");
}
