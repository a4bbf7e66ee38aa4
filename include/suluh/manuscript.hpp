// A document of chapters that knows no domain: headings, text, tables, a page to sign. It is written as Markdown for
// pandoc and as one HTML page that prints. No text of it can break out of its place: a heading inside a text block is
// no chapter, and nothing in it is markup, script or a link.
#pragma once

#include <cstdint>
#include <string>
#include <utility>
#include <vector>

#include "suluh/table.hpp"

namespace suluh {

struct Passage {
    enum class Kind : std::uint8_t {
        sentence, ///< `text`, said by the program
        gap,      ///< `text`: what is still to be written
        prose,    ///< `text`, a block of Markdown as somebody wrote it
        table,
    };
    Kind kind = Kind::sentence;
    std::string text{};
    Table table{};
};

struct Section {
    int level = 1;     ///< 1 a chapter, 2 a part of one
    std::string title; ///< with its number: "A. Pendahuluan"
    std::vector<Passage> passages{};
    bool own_page = false; ///< stands on a page of its own, in one piece
};

struct Manuscript {
    std::vector<std::string> title;                         ///< lines, centred
    std::vector<std::pair<std::string, std::string>> heads; ///< "Balai Penyuluhan" : "Mandiraja"
    std::vector<Section> sections;
};

/// Title and language stand in a metadata block for pandoc, which gives its own numbers of pages and contents.
std::string write_markdown(const Manuscript& manuscript, const TableOptions& options);

/// Upright pages, tables of more than ten columns on lying ones; numbered pages, contents with links, no script,
/// nothing fetched.
std::string write_html(const Manuscript& manuscript, const TableOptions& options);

} // namespace suluh
