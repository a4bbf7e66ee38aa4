// The tests' own tools: an example laid over its base, a page taken apart.
#include <doctest/doctest.h>

#include "support/overlay.hpp"
#include "support/page.hpp"

using namespace suluh;
using namespace suluh::test;

TEST_CASE("overlay: maps merge by key, records by id, anything else replaces") {
    const auto laid = lay_over("kegiatan:\n  - id: K1\n    volume: 3 kali\n  - id: K2\n    kegiatan: Temu lapang\n"
                               "monev:\n  pemantauan: [2027-03-30]\n");
    const auto& programa = *laid->document->programa();
    REQUIRE_EQ(programa.kegiatan.size(), 2);
    CHECK_EQ(programa.kegiatan.items[0].volume.text, "3 kali");
    CHECK_EQ(*programa.kegiatan.items[0].lokasi.tempat, "Blok Kidul"); // of the base
    CHECK_EQ(*programa.kegiatan.items[1].id, "K2");
    CHECK_EQ(programa.monev.pemantauan.size(), 1);
    CHECK(programa.monev.evaluasi.present());
    CHECK_EQ(*programa.tahun, 2027);
}

TEST_CASE("overlay: places of the example are its own, those of the base lie behind it") {
    const std::string example = "kegiatan:\n  - id: K1\n    volume: 3 kali\n";
    const auto laid = lay_over(example);
    const auto& programa = *laid->document->programa();
    const auto& source = laid->document->source;
    CHECK_EQ(source.place(programa.kegiatan.items[0].volume.span.begin).line, 3);
    CHECK_GT(source.place(programa.tahun.span.begin).line, 3);
    CHECK_EQ(source.text().substr(programa.tahun.span.begin, 4), "2027");
}

TEST_CASE("overlay: two records of one id stay two, and keys can be taken out of the base") {
    const auto laid = lay_over("tujuan:\n  - id: T1\n  - id: T1\n", {"masalah.M2.tujuan", "penutup", "wilayah.desa"});
    const auto& programa = *laid->document->programa();
    CHECK_EQ(programa.tujuan.size(), 2);
    CHECK(programa.masalah.items[1].tujuan.absent());
    CHECK(programa.masalah.items[0].tujuan.present());
    CHECK(programa.penutup.absent());
    CHECK(programa.wilayah.desa.absent());
    CHECK(programa.wilayah.kode.present());
    CHECK_THROWS(lay_over("tahun: 2027\n", {"tidak_ada"}));
    CHECK_THROWS(lay_over("tahun: 2027\n", {"masalah.M99.tujuan"}));
}

TEST_CASE("overlay: the base is that of the example's kind") {
    CHECK(std::holds_alternative<Rdk>(lay_over("jenis: rdk\n")->document->body));
    CHECK(std::holds_alternative<Programa>(lay_over("tahun: 2027\n")->document->body));
    CHECK_FALSE(lay_over("jenis: progama\n")->document->has_kind());
    CHECK(lay_over("a: [\n")->document->unreadable());
}

TEST_CASE("page: sections, blocks and their words") {
    const auto sections =
        read_page("# x\n\n## a/b\n\nProsa.\n\n```yaml salah tanpa=tahun,wilayah berkas=a.yaml\nx: 1\n```\n"
                  "\n## a/c\n```temuan\n1:1\n```\n");
    REQUIRE_EQ(sections.size(), 2);
    CHECK_EQ(sections[0].rule, "a/b");
    REQUIRE_EQ(sections[0].blocks.size(), 1);
    const auto& block = sections[0].blocks[0];
    CHECK_EQ(block.language + "|" + block.role + "|" + block.file + "|" + block.text, "yaml|salah|a.yaml|x: 1\n");
    CHECK_EQ(block.without.size(), 2);
    CHECK_EQ(sections[1].blocks[0].language, "temuan");
    CHECK_THROWS(read_page("## a/b\n```yaml salahh\n```\n"));
    CHECK_THROWS(read_page("## a/b\n```yaml\nx: 1\n"));
}
