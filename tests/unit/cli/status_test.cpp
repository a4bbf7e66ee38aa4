// Exit statuses and suggestions: 0 clean, 1 findings, 2 the command line or the environment; the highest wins.
#include <doctest/doctest.h>
#include <fmt/format.h>

#include "cli/command.hpp"
#include "support/folder.hpp"
#include "support/run.hpp"

using namespace suluh;
using namespace suluh::test;

namespace {

constexpr const char* clean = "jenis: daftar\ntahun: 2027\ndesa: [{kode: \"99.08.03.2004\", nama: Sukamaju}]\n";
constexpr const char* wrong = "jenis: daftar\ntahun: 27\ndesa: [{kode: \"99.08.03.2004\", nama: Sukamaju}]\n";
constexpr const char* doubtful = "jenis: daftar\ntahun: 2027\ndesa: [{kode: \"99.08.03.2004\", nama: Blok #2\n}]\n";

bool has(const std::string& text, const std::string& part) {
    return text.find(part) != std::string::npos;
}

} // namespace

TEST_CASE("status: 0 clean, 1 with errors, warnings only when strict") {
    const TemporaryFolder folder;
    CHECK_EQ(run({"periksa", folder.write("a.yaml", clean)}).status, 0);
    CHECK_EQ(run({"periksa", folder.write("b.yaml", wrong)}).status, 1);
    const auto warned = folder.write("c.yaml", doubtful);
    CHECK_EQ(run({"periksa", warned}).status, 0);
    CHECK_EQ(run({"periksa", warned, "--ketat"}).status, 1);
    CHECK_EQ(run({"periksa", folder.write("d.yaml", "a: [")}).status, 1);
}

TEST_CASE("status: a file that cannot be opened is 2, and the rest is still checked") {
    const TemporaryFolder folder;
    const auto outcome = run({"periksa", folder / "tidak-ada.yaml", folder.write("b.yaml", wrong)});
    CHECK_EQ(outcome.status, 2);
    CHECK(has(outcome.out, "[berkas/tak-terbaca]"));
    CHECK(has(outcome.out, "[bentuk/angka]"));
    CHECK_EQ(outcome.err, "suluh: " + (folder / "tidak-ada.yaml") + ": tidak ada berkas atau folder bernama itu\n");
}

TEST_CASE("status: the same for any number of threads, byte for byte") {
    const TemporaryFolder folder;
    for (int i = 0; i < 40; ++i)
        folder.write(fmt::format("desa-{:02}.yaml", i), i % 3 == 0 ? wrong : i % 3 == 1 ? doubtful : clean);
    for (const auto* format : {"teks", "gnu", "json", "jsonl", "csv"}) {
        const auto one = run({"periksa", folder / ".", "-j", "1", "--format", format});
        const auto many = run({"periksa", folder / ".", "-j", "8", "--format", format});
        CHECK_EQ(one.out, many.out);
        CHECK_EQ(one.err, many.err);
        CHECK_EQ(one.status, 1);
    }
}

TEST_CASE("usage errors are 2, say nothing on standard output, and point to the help") {
    using Line = std::vector<std::string>;
    for (const auto& line : {Line{"tidakada"}, Line{"periksa", "--tidak-ada"}, Line{"periksa", "--hanya", "xyz", "."},
                             Line{"buat"}, Line{"buat", "programaa"}, Line{"skema", "rdk", "lagi"}, Line{"telaah"},
                             Line{"telaah", "cuaca", "x"}, Line{"jelaskan", "x/y"}, Line{"periksa", "-j", "-3", "."},
                             Line{"periksa", "--format"}, Line{"--tidak-ada"}, Line{"aturan", "--format", "gnu"}}) {
        const auto outcome = run(line);
        CAPTURE(line.front());
        CHECK_EQ(outcome.status, 2);
        CHECK_EQ(outcome.out, "");
        CHECK(has(outcome.err, "--help"));
    }
}

TEST_CASE("suggestions for commands, options, choices, kinds and rules") {
    CHECK(has(run({"perikas"}).err, "mungkin maksudnya \"periksa\""));
    CHECK(has(run({"valdate"}).err, "mungkin maksudnya \"validate\""));
    CHECK(has(run({"periksa", "--katat"}).err, "mungkin maksudnya \"--ketat\""));
    CHECK(has(run({"periksa", "--format", "josn"}).err, "mungkin maksudnya \"json\""));
    CHECK(has(run({"skema", "progama"}).err, "mungkin maksudnya \"programa\""));
    CHECK(has(run({"jelaskan", "rujukan/idganda"}).err, "mungkin maksudnya \"rujukan/id-ganda\""));
    CHECK_FALSE(has(run({"zzzzzz"}).err, "mungkin"));
}

TEST_CASE("help is on standard output with status 0, whatever else stands on the line") {
    for (const auto& row : cli::commands()) {
        CAPTURE(std::string{row.name});
        for (const auto* word : {row.name, row.alias}) {
            if (word == nullptr) continue;
            const auto outcome = run({word, "--help"});
            CHECK_EQ(outcome.status, 0);
            CHECK_EQ(outcome.err, "");
            CHECK(has(outcome.out, fmt::format("Pemakaian: suluh {}", row.name)));
            CHECK(has(outcome.out, row.example));
        }
        CHECK_EQ(run({row.name, "--salah", "-h"}).status, 0);
    }
    CHECK_EQ(run({"--version"}).out, fmt::format("suluh {}\n", SULUH_VERSION));
}

TEST_CASE("after -- nothing is an option") {
    const TemporaryFolder folder;
    const auto outcome = run({"periksa", "--", "--ketat"});
    CHECK_EQ(outcome.status, 2);
    CHECK(has(outcome.err, "suluh: --ketat: tidak ada berkas"));
    CHECK_EQ(run({"telaah", "volume", "--", "-h"}).out, "\"-h\": tidak terbaca: tidak ada angkanya\n");
}

TEST_CASE("an option may be repeated and joined with commas") {
    const auto outcome = run({"periksa", "-", "--hanya", "bentuk,yaml", "--hanya=rujukan", "-q"}, wrong);
    CHECK_EQ(outcome.status, 1);
    CHECK(has(outcome.out, "-:2:8: galat"));
    CHECK_EQ(run({"periksa", "-", "--hanya", "berkas", "-q"}, wrong).out, "");
}

TEST_CASE("the time taken is told on a terminal only, colour too") {
    const auto terminal = run({"periksa", "-"}, wrong, true);
    CHECK(has(terminal.out, " detik"));
    CHECK(has(terminal.out, "\x1b["));
    const auto piped = run({"periksa", "-"}, wrong);
    CHECK_FALSE(has(piped.out, " detik"));
    CHECK_FALSE(has(piped.out, "\x1b["));
    CHECK_FALSE(has(run({"periksa", "-", "--warna", "tidak"}, wrong, true).out, "\x1b["));
}

TEST_CASE("an unreadable file never looks clean, whatever rules were asked for") {
    const auto outcome = run({"periksa", "-", "--hanya", "rujukan", "--format", "gnu"}, "a: \"b\n");
    CHECK_EQ(outcome.status, 1);
    CHECK(has(outcome.out, "[yaml/sintaks]"));
}

TEST_CASE("a file over 16 MiB is refused, one of 16 MiB is read") {
    const std::string largest =
        std::string{clean} + "# " + std::string(16U * 1024 * 1024 - std::string{clean}.size() - 2, 'x');
    CHECK_EQ(run({"periksa", "-"}, largest).status, 0);
    const auto outcome = run({"periksa", "-", "--format", "gnu"}, largest + "x");
    CHECK_EQ(outcome.status, 1);
    CHECK_EQ(outcome.out.substr(0, 66), "-:1:1: error: berkas lebih besar dari 16 MiB (16777217 byte); satu");
    CHECK(has(outcome.out, "[berkas/terlalu-besar]"));
}
