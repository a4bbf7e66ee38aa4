#include "support/page.hpp"

#include <sstream>
#include <stdexcept>

namespace suluh::test {

namespace {

std::vector<std::string> split(const std::string& text, char separator) {
    std::vector<std::string> parts;
    std::istringstream stream{text};
    for (std::string part; std::getline(stream, part, separator);)
        if (!part.empty()) parts.push_back(part);
    return parts;
}

Block read_header(const std::string& header) {
    Block block;
    for (const auto& word : split(header, ' ')) {
        if (block.language.empty())
            block.language = word;
        else if (word == "salah" || word == "benar")
            block.role = word;
        else if (word.starts_with("tanpa="))
            block.without = split(word.substr(6), ',');
        else if (word.starts_with("berkas="))
            block.file = word.substr(7);
        else
            throw std::runtime_error("unknown word in a block header: " + word);
    }
    return block;
}

} // namespace

std::vector<Section> read_page(std::string_view page) {
    std::vector<Section> sections;
    std::istringstream lines{std::string{page}};
    bool open = false;
    for (std::string line; std::getline(lines, line);) {
        if (open) {
            open = line != "```";
            if (open) sections.back().blocks.back().text += line + "\n";
        } else if (line.starts_with("## ")) {
            sections.push_back({line.substr(3), {}, {}});
        } else if (!sections.empty() && line.starts_with("```")) {
            sections.back().blocks.push_back(read_header(line.substr(3)));
            open = true;
        } else if (!sections.empty()) {
            sections.back().prose += line + "\n";
        }
    }
    if (open) throw std::runtime_error("a block is not closed");
    return sections;
}

} // namespace suluh::test
