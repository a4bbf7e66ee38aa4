// Documents judged beside each other: what the page of keterpaduan does not show.
#include <doctest/doctest.h>
#include <fmt/format.h>
#include <fmt/ranges.h>

#include "rules/groups.hpp"
#include "support/overlay.hpp"
#include "support/reading.hpp"
#include "support/together.hpp"

using namespace suluh;
using namespace suluh::test;

namespace {

std::string names(std::string_view text) {
    return fmt::format("{}", fmt::join(groups_in(text), ", "));
}

/// "desa: keterpaduan/poktan" for each finding that needed the other documents.
std::string late(const std::vector<std::pair<std::string, std::string>>& documents, const Selection& selection = {}) {
    GivenTogether together;
    for (const auto& [name, text] : documents)
        together.add(name, check(*lay_over(text)->document, {}, selection).facts);
    std::string lines;
    for (const auto& one : judge_together(together))
        lines += fmt::format("{}: {}\n", together.file(one.document), one.result.rule->name);
    return lines;
}

const std::string pra = "jenis: pra\nkelembagaan: [{nama: Poktan Mekar, jenis: poktan, anggota: 60}]\n";
const std::string other_group = "jenis: programa\nkegiatan: [{id: K1, sasaran: {uraian: KWT Melati}}]\n";

} // namespace

TEST_CASE("groups: names stand behind the word for a group and end where small letters begin") {
    CHECK_EQ(names("39 dari 60 anggota Poktan Ngudi Makmur dan wakil KWT Sekar Arum, serta petani"),
             "Poktan Ngudi Makmur, KWT Sekar Arum");
    CHECK_EQ(names("Kelompok Wanita Tani Melati (24 orang)"), "Kelompok Wanita Tani Melati");
    CHECK_EQ(names("anggota poktan se-desa, Gapoktan. Sukamaju"), "");
    CHECK_EQ(bare_group_name("Poktan  Ngudi Makmur"), "ngudi makmur");
    CHECK_EQ(bare_group_name("Mekar"), "mekar");
    CHECK_EQ(bare_group_name("KWT"), "kwt");
}

TEST_CASE("keterpaduan: groups are judged only beside the village's PRA, by code") {
    CHECK_EQ(late({{"desa", other_group}, {"pra", pra}}), "desa: keterpaduan/poktan\n");
    CHECK_EQ(late({{"desa", other_group}}), "");
    CHECK_EQ(late({{"desa", other_group}, {"pra", pra + "wilayah: {kode: \"99.08.03.2009\"}\n"}}), "");
    CHECK_EQ(late({{"desa", other_group}, {"pra", pra}}, {{"rujukan"}, {}}), "");
}

TEST_CASE("keterpaduan: an exception silences what is judged late, and is not idle") {
    const auto excepted =
        other_group + "pengecualian: [{aturan: keterpaduan/poktan, objek: K1, alasan: baru berdiri}]\n";
    CHECK_EQ(late({{"desa", excepted}, {"pra", pra}}), "");
    CHECK_EQ(places_of(*lay_over(excepted)->document), "");
}

TEST_CASE("keterpaduan: of three programas for one region the first is right, whatever else is given") {
    const std::string village = "jenis: programa\n";
    CHECK_EQ(late({{"a", village}, {"b", village}, {"c", village}}),
             "b: keterpaduan/wilayah-ganda\nc: keterpaduan/wilayah-ganda\n");
    const std::string refused = "jenis: programa\nwilayah: {kode: \"97.08.03.2004\"}\n"; // bentuk/kode-wilayah says so
    CHECK_EQ(late({{"a", refused}, {"b", refused}}), "");
    CHECK_EQ(late({{"a", "jenis: programa\ntingkat: kecamatan\n"}, {"b", village}}), "");
    CHECK_EQ(late({{"a", village}, {"b", "jenis: programa\ntahun: 2028\n"}}), "");
}
