// Prints how often the analysis of sentences says what labelled sentences say.
//
//   suluh_accuracy [--salah] FILE...
//
// A file is a YAML list; its keys tell what it labels. With --salah the items that are read otherwise are listed.
#include "accuracy/score.hpp"

#include <deque>
#include <fstream>
#include <iostream>
#include <sstream>
#include <string>

#include "suluh/finding.hpp"
#include "suluh/source.hpp"

namespace suluh::accuracy {

std::string_view label(const Node& item, std::string_view key) {
    const auto* node = item.find(key);
    return node == nullptr || node->is_null() || node->text == "null" ? std::string_view{} : node->text;
}

namespace {

std::string bytes_of(const char* path) {
    std::ifstream file{path, std::ios::binary};
    std::stringstream text;
    text << file.rdbuf();
    return text.str();
}

int run(const std::vector<const char*>& paths, bool misses) {
    std::deque<Source> sources;
    std::deque<Tree> trees;
    Items problems;
    for (const auto* path : paths) {
        Findings findings;
        sources.emplace_back(path, bytes_of(path));
        trees.push_back(read_yaml(sources.back(), findings));
        if (!trees.back().readable || !trees.back().root.is_list()) {
            std::cerr << path << ": no list of labelled items\n";
            return 2;
        }
        for (const auto& item : trees.back().root.items)
            if (item.find("jenis") != nullptr) problems.push_back(&item);
    }
    if (!problems.empty()) score_masalah(problems, misses, std::cout);
    return 0;
}

} // namespace

} // namespace suluh::accuracy

int main(int argc, char** argv) {
    bool misses = false;
    std::vector<const char*> paths;
    for (int i = 1; i < argc; ++i) {
        if (std::string_view{argv[i]} == "--salah") misses = true;
        else paths.push_back(argv[i]);
    }
    if (paths.empty()) {
        std::cerr << "usage: suluh_accuracy [--salah] FILE...\n";
        return 2;
    }
    return suluh::accuracy::run(paths, misses);
}
