#include <sstream>

#include <doctest/doctest.h>

#include "cli/io.hpp"
#include "support/files.hpp"
#include "support/folder.hpp"

using namespace suluh;
using suluh::test::TemporaryFolder;

TEST_CASE("an input file is never overwritten, whatever name it goes by") {
    const TemporaryFolder folder;
    const auto input = folder.write("desa.yaml", "jenis: programa\n");
    std::filesystem::create_symlink(input, folder / "tautan.yaml");
    for (const auto& name : {input, folder / "tautan.yaml", folder / "./desa.yaml"}) {
        std::ostringstream standard;
        cli::Output output{standard, name, true};
        output.stream() << "lain";
        CHECK_THROWS_AS(output.keep(input), cli::EnvironmentError);
    }
    CHECK(folder.files() == 2); // the link counts as a file; no temporary file is left
}

TEST_CASE("a link is written through, a device and a folder are refused") {
    const TemporaryFolder folder;
    const auto target = folder.write("lama.md", "lama");
    std::filesystem::create_symlink(target, folder / "tautan.md");
    std::ostringstream standard;
    {
        cli::Output output{standard, folder / "tautan.md", true};
        output.stream() << "baru";
        output.commit();
    }
    CHECK(std::filesystem::is_symlink(folder / "tautan.md"));
    CHECK(std::filesystem::file_size(target) == 4);
    CHECK_THROWS_AS((cli::Output{standard, "/dev/null", true}), cli::EnvironmentError);
    CHECK_THROWS_AS((cli::Output{standard, folder / ".", true}), cli::EnvironmentError);
}
