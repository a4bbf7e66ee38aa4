// Output files: whole or not at all, and never over another file unasked.
#include <doctest/doctest.h>

#include "support/folder.hpp"
#include "support/run.hpp"

using namespace suluh;
using namespace suluh::test;

TEST_CASE("output: -o writes what standard output would have shown, and leaves nothing else behind") {
    const TemporaryFolder folder;
    const auto shown = run({"buat", "rdk"});
    const auto written = run({"buat", "rdk", "-o", folder / "rdk.yaml"});
    CHECK_EQ(written.status, 0);
    CHECK_EQ(written.out, "");
    CHECK_EQ(read_whole(folder / "rdk.yaml"), shown.out);
    CHECK_EQ(folder.files(), 1);
    CHECK_EQ(run({"buat", "rdk", "-o", "-"}).out, shown.out);
}

TEST_CASE("output: an existing file is kept unless --timpa") {
    const TemporaryFolder folder;
    const auto path = folder.write("hasil.txt", "lama");
    const auto refused = run({"aturan", "-o", path});
    CHECK_EQ(refused.status, 2);
    CHECK_EQ(refused.err, "suluh: berkas \"" + path + "\" sudah ada; pakai nama lain, atau tambahkan --timpa\n");
    CHECK_EQ(read_whole(path), "lama");
    CHECK_EQ(run({"aturan", "-o", path, "--timpa"}).status, 0);
    CHECK_EQ(read_whole(path), run({"aturan"}).out);
    CHECK_EQ(folder.files(), 1);
}

TEST_CASE("output: nothing appears when the command is refused or the folder does not exist") {
    const TemporaryFolder folder;
    CHECK_EQ(run({"jelaskan", "tidak/ada", "-o", folder / "a.md"}).status, 2);
    CHECK_EQ(run({"buat", "tidakada", "-o", folder / "a.yaml"}).status, 2);
    CHECK_EQ(run({"aturan", "-o", folder / "tidak-ada/a.txt"}).status, 2);
    CHECK_EQ(run({"aturan", "--timpa", "-o", folder / "."}).status, 2);
    CHECK_EQ(folder.files(), 0);
}

TEST_CASE("output: the report of findings goes there too, with the status as ever") {
    const TemporaryFolder folder;
    const auto path = folder.write("a.yaml", "jenis: rdk\n");
    const auto outcome = run({"periksa", path, "--format", "jsonl", "-o", folder / "laporan.jsonl"});
    CHECK_EQ(outcome.status, 1);
    CHECK_EQ(outcome.out, "");
    CHECK_EQ(read_whole(folder / "laporan.jsonl"), run({"periksa", path, "--format", "jsonl"}).out);
    CHECK_EQ(read_whole(path), "jenis: rdk\n");
}

TEST_CASE("output: form writes over nothing that it reads, not even a file of a folder, nor over a file unasked") {
    const TemporaryFolder folder;
    const auto text = run({"buat", "programa", "--contoh"}).out;
    const auto input = folder.write("desa/a.yaml", text);
    const auto refusal = "suluh: berkas masukan \"" + input + "\" tidak boleh ditimpa\n";
    for (const auto& named : {input, folder / "desa"}) {
        const auto refused = run({"form", "1", named, "-o", input, "--timpa"});
        CHECK_EQ(refused.status, 2);
        CHECK_EQ(refused.out, "");
        CHECK_EQ(refused.err, refusal);
    }
    CHECK_EQ(run({"periksa", folder / "desa", "-o", input, "--timpa"}).err, refusal);
    const auto printed = run({"form", "1", input, "-o", folder / "form.md"});
    CHECK_EQ(printed.err, "");
    CHECK_EQ(printed.status, 0);
    const auto again = run({"form", "1", input, "-o", folder / "form.md"});
    CHECK_EQ(again.status, 2);
    CHECK_EQ(again.err,
             "suluh: berkas \"" + (folder / "form.md") + "\" sudah ada; pakai nama lain, atau tambahkan --timpa\n");
    CHECK_EQ(read_whole(input), text);
    CHECK_EQ(folder.files(), 2);
}
