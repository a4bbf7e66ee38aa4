// The facts where the pages cannot show it: units in their spellings, what is silent because something else is said.
#include <doctest/doctest.h>

#include "rules/keadaan.hpp"
#include "support/reading.hpp"

using namespace suluh;
using namespace suluh::test;

namespace {

std::string of(std::string_view rule, std::string_view rest) {
    return messages_of(*programa_of(rest), {{std::string{"keadaan/"} + std::string{rule}}, {}});
}

std::string datum(std::string_view cells) {
    return fmt::format("keadaan: {{data: [{{id: P1, uraian: Hasil padi, unsur: produktivitas, {}}}]}}\n", cells);
}

} // namespace

TEST_CASE("keadaan: units are the same however they are spelled") {
    CHECK(keadaan::is_same_unit("ton/ha", "t/ha"));
    CHECK(keadaan::is_same_unit("ku/ha", "kw/hektar"));
    CHECK(keadaan::is_same_unit("%", "persen"));
    CHECK(keadaan::is_same_unit("kg/ekor", "KG/ekor"));
    CHECK(keadaan::is_same_unit("ton/ha", "ton per ha"));
    CHECK(keadaan::is_same_unit("kg/ha", "kg per hektar"));
    CHECK(keadaan::is_same_unit("liter/ekor/hari", "liter per ekor tiap hari"));
    CHECK_FALSE(keadaan::is_same_unit("ku/ha", "ton per ha"));
    CHECK_FALSE(keadaan::is_same_unit("ku/ha", "ton/ha"));
    CHECK_FALSE(keadaan::is_same_unit("ton/ha", "ton"));
    CHECK_FALSE(keadaan::is_same_unit("", "ton"));
    CHECK(keadaan::is_same_unit("", ""));
}

TEST_CASE("keadaan: what could not be read is neither missing nor reversed") {
    CHECK_EQ(of("produktivitas", datum("faktual: 1.500 ton, potensial: 7 ton")), "");
    CHECK_EQ(of("terbalik", datum("faktual: 9 ku/ha, potensial: 7 ton/ha")), "");
    CHECK_NE(of("produktivitas", datum("faktual: 9 ku/ha, potensial: 7 ton/ha")), "");
    CHECK_NE(of("terbalik", datum("faktual: 9 t/ha, potensial: 7 ton/ha")), "");
    CHECK_EQ(of("unsur", "keadaan: {data: [{id: P1, uraian: x, unsur: potens}]}\n"), "");
    CHECK_EQ(of("sumber", datum("sumbr: PRA")), "");
}

TEST_CASE("keadaan: less is better of some things, and facts of other kinds are not yields") {
    CHECK_EQ(of("terbalik", "keadaan: {data: [{id: P1, uraian: Kematian anak kambing tinggi, unsur: produktivitas, "
                            "faktual: 22%, potensial: 10%}]}\n"),
             "");
    CHECK_EQ(of("terbalik", "keadaan: {data: [{id: P1, uraian: Petani menyemprot tanpa mengamati, unsur: perilaku, "
                            "faktual: 80%, potensial: 20%}]}\n"),
             "");
    CHECK_EQ(of("produktivitas", "keadaan: {data: [{id: P1, uraian: Sawah 120 ha, unsur: potensi}]}\n"), "");
}

TEST_CASE("keadaan: all missing parts in one finding, at what there is") {
    CHECK_EQ(of("unsur", "keadaan: {umum: Sawah 120 ha}\n"),
             "peringatan: keadaan belum menggambarkan unsur potensi, produktivitas, lingkungan, perilaku, kebutuhan; "
             "tambahkan butir \"unsur: potensi\" dengan uraian dan sumbernya [keadaan/unsur]\n");
    CHECK_EQ(of("unsur", ""), ""); // the chapter is missing
    CHECK(of("unsur", "keadaan: {data: [{id: P1, uraian: x}]}\n").find("tulis unsurnya pada P1, atau tambahkan") !=
          std::string::npos);
    CHECK_EQ(of("unsur", "keadaan: {data: [{id: , uraian: }]}\n"), "");
}
