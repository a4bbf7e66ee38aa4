// Prints how often the analysis of sentences says what labelled sentences say.
//
//   suluh_accuracy [--salah] [--batas LIMITS] FILE...
//
// A file is a YAML list; its keys tell what it labels. With --salah the items that are read otherwise are listed.
// LIMITS is a YAML map of the lowest figure allowed for each name ("tujuan.derajat.f1"): the status is 1 when one is
// below.
#include <algorithm>
#include <deque>
#include <fstream>
#include <iostream>
#include <iterator>
#include <sstream>
#include <string>

#include "suluh/finding.hpp"
#include "suluh/source.hpp"

#include "accuracy/score.hpp"

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

/// Says which figures are below their limit; a limit whose name no table has is a fault too.
int compare(const char* path, const Scores& scores) {
    Findings findings;
    const Source source{path, bytes_of(path)};
    const auto tree = read_yaml(source, findings);
    int status = tree.readable && tree.root.is_map() ? 0 : 2;
    for (const auto& limit : tree.root.members) {
        const auto score = std::ranges::find(scores, limit.key, &Score::name);
        const auto lowest = std::stod(std::string{limit.value.text});
        constexpr double rounding = 0.0005; // limits have three decimals
        if (score != scores.end() && score->value + rounding >= lowest) continue;
        std::cerr << limit.key << ": " << (score == scores.end() ? "not scored" : std::to_string(score->value))
                  << ", lowest allowed " << limit.value.text << '\n';
        status = std::max(status, 1);
    }
    return status;
}

int run(const std::vector<const char*>& paths, const char* limits, bool misses) {
    std::deque<Source> sources;
    std::deque<Tree> trees;
    Items problems;
    Items objectives;
    for (const auto* path : paths) {
        Findings findings;
        sources.emplace_back(path, bytes_of(path));
        trees.push_back(read_yaml(sources.back(), findings));
        if (!trees.back().readable || !trees.back().root.is_list()) {
            std::cerr << path << ": no list of labelled items\n";
            return 2;
        }
        for (const auto& item : trees.back().root.items)
            (item.find("jenis") != nullptr ? problems : objectives).push_back(&item);
    }
    Scores scores;
    if (!objectives.empty()) scores = score_tujuan(objectives, misses, std::cout);
    if (!problems.empty()) std::ranges::copy(score_masalah(problems, misses, std::cout), std::back_inserter(scores));
    return limits == nullptr ? 0 : compare(limits, scores);
}

} // namespace

} // namespace suluh::accuracy

int main(int argc, char** argv) {
    bool misses = false;
    const char* limits = nullptr;
    std::vector<const char*> paths;
    for (int i = 1; i < argc; ++i) {
        const std::string_view word{argv[i]};
        if (word == "--salah")
            misses = true;
        else if (word == "--batas" && i + 1 < argc)
            limits = argv[++i];
        else
            paths.push_back(argv[i]);
    }
    if (paths.empty()) {
        std::cerr << "usage: suluh_accuracy [--salah] [--batas LIMITS] FILE...\n";
        return 2;
    }
    return suluh::accuracy::run(paths, limits, misses);
}
