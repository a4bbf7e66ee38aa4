// Finding input files: folders walked in a fixed order, links that turn in circles named, nothing skipped in silence.
#include <doctest/doctest.h>

#include "cli/files.hpp"
#include "support/folder.hpp"

using namespace suluh;
using namespace suluh::test;
namespace fs = std::filesystem;

namespace {

std::string listed(const std::vector<cli::Input>& inputs, const std::string& root) {
    std::string lines;
    for (const auto& input : inputs)
        lines += (input.path.starts_with(root) ? input.path.substr(root.size()) : input.path) +
                 (input.problem.empty() ? "" : " ! " + input.problem) + "\n";
    return lines;
}

} // namespace

TEST_CASE("files: a folder in bytewise order of whole paths, only .yaml and .yml, nothing hidden") {
    const TemporaryFolder folder;
    for (const auto* name :
         {"b.yaml", "a/z.yml", "a.yaml", "a/B.YAML", "c.txt", ".sembunyi.yaml", ".git/x.yaml", "é.yaml"})
        folder.write(name, "x: 1\n");
    CHECK_EQ(listed(cli::collect_inputs({folder / ""}), folder / ""), "a.yaml\na/B.YAML\na/z.yml\nb.yaml\né.yaml\n");
}

TEST_CASE("files: named ones come in the order given, each once, whatever their ending") {
    const TemporaryFolder folder;
    const auto b = folder.write("b.txt", "");
    const auto a = folder.write("a.yaml", "");
    CHECK_EQ(listed(cli::collect_inputs({b, a, folder / "./b.txt", "-", "-"}), folder / ""), "b.txt\na.yaml\n-\n");
}

TEST_CASE("files: a folder without documents is refused by name") {
    const TemporaryFolder folder;
    folder.write("kosong/catatan.txt", "");
    CHECK_THROWS_AS(cli::collect_inputs({folder / "kosong"}), cli::EnvironmentError);
}

TEST_CASE("files: links that go nowhere or in circles are problems, links to files are read") {
    const TemporaryFolder folder;
    folder.write("a.yaml", "");
    fs::create_symlink("a.yaml", folder / "b.yaml");
    fs::create_symlink("c.yaml", folder / "c.yaml");
    fs::create_symlink("tidak-ada", folder / "d.yaml");
    fs::create_directory(folder / "e");
    fs::create_symlink("..", folder / "e/atas");
    CHECK_EQ(
        listed(cli::collect_inputs({folder / ""}), folder / ""),
        "a.yaml\nb.yaml\nc.yaml ! tautan berputar pada dirinya sendiri\n"
        "d.yaml ! tidak ada berkas atau folder bernama itu\ne/atas ! tautan folder berputar ke folder di atasnya\n");
}
