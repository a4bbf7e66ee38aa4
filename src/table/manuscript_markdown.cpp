// A document of chapters as Markdown for pandoc.
#include "suluh/manuscript.hpp"

#include "table/markdown_text.hpp"
#include "table/parts.hpp"
#include "table/prose.hpp"

namespace suluh {

namespace {

/// pandoc reads a text of the metadata block as YAML, and what that gives as Markdown.
std::string metadata(std::string_view text) {
    std::string value = "\"";
    for (const char c : table::markdown_inline(text)) {
        if (c == '"' || c == '\\') value += '\\';
        value += c;
    }
    return value + "\"";
}

/// HTML draws a line to sign on; here it is written.
Table with_lines(Table table) {
    for (auto& block : table.signatures)
        for (auto& person : block.people)
            if (person.name.empty()) person.name = "………………………";
    return table;
}

std::string markdown(const Passage& passage) {
    switch (passage.kind) {
    case Passage::Kind::sentence:
        return table::markdown_line(passage.text) + "\n";
    case Passage::Kind::gap:
        return "*" + table::markdown_inline(passage.text) + "*\n";
    case Passage::Kind::prose:
        return table::prose_markdown(passage.text);
    default:
        return table::markdown_table(with_lines(passage.table), table::MarkdownUse::pages);
    }
}

} // namespace

std::string write_markdown(const Manuscript& manuscript, const TableOptions& /*options*/) {
    auto result =
        "---\ntitle: " + metadata(table::join(manuscript.title, " ")) + "\nlang: id\ntoc-title: Daftar Isi\n---\n";
    std::vector<std::string> heads;
    for (const auto& [label, value] : manuscript.heads) heads.push_back(table::markdown_line(label + " : " + value));
    if (!heads.empty()) result += "\n" + table::join(heads, "\\\n") + "\n";
    for (const auto& section : manuscript.sections) {
        result += "\n" + std::string(static_cast<std::size_t>(section.level), '#') + " " +
                  table::markdown_inline(section.title) + "\n";
        for (const auto& passage : section.passages)
            if (auto text = markdown(passage); !text.empty()) result += "\n" + text;
    }
    return result;
}

} // namespace suluh
