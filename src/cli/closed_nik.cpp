#include "cli/closed_nik.hpp"

#include "text/mask_nik.hpp"

namespace suluh::cli {

namespace {

void close(std::vector<std::string>& texts) {
    for (auto& text : texts) mask_nik(text);
}

void close(std::vector<std::pair<std::string, std::string>>& heads) {
    for (auto& [head, text] : heads) mask_nik(head), mask_nik(text);
}

void close(std::vector<Cell>& cells) {
    for (auto& cell : cells)
        if (!cell.is_number) mask_nik(cell.text);
}

void close(Table& table) {
    close(table.title);
    close(table.heads);
    for (auto& column : table.columns) close(column.headings);
    for (auto& row : table.rows) close(row.cells);
    for (auto& group : table.groups) mask_nik(group.title);
    close(table.total);
    close(table.notes);
    for (auto& block : table.signatures) {
        close(block.caption);
        for (auto& person : block.people)
            for (auto* text : {&person.office, &person.name, &person.number}) mask_nik(*text);
    }
    for (auto& picture : table.pictures) picture = closed_nik_svg(std::move(picture));
}

/// Stars are emphasis in Markdown, so they are escaped.
std::string closed_prose(const std::string& prose) {
    const auto masked = masked_nik(prose);
    std::string closed;
    for (std::size_t i = 0; i < masked.size(); ++i) {
        if (masked[i] != prose[i]) closed += '\\';
        closed += masked[i];
    }
    return closed;
}

void close(Passage& passage) {
    if (passage.kind == Passage::Kind::prose)
        passage.text = closed_prose(passage.text);
    else
        mask_nik(passage.text);
    close(passage.table);
}

/// Masks what stands between `open` and the next `shut` that `is_shut` agrees with.
template <class IsShut>
void close_between(std::string& text, char open, char shut, const IsShut& is_shut) {
    for (auto at = text.find(open); at != std::string::npos; at = text.find(open, at)) {
        auto end = text.find(shut, at + 1);
        while (end != std::string::npos && !is_shut(end)) end = text.find(shut, end + 1);
        if (end == std::string::npos) return;
        auto part = text.substr(at + 1, end - at - 1);
        mask_nik(part);
        text.replace(at + 1, part.size(), part);
        at = shut == open ? end + 1 : end;
    }
}

} // namespace

std::vector<Table> closed_nik(std::vector<Table> tables) {
    for (auto& table : tables) close(table);
    return tables;
}

Manuscript closed_nik(Manuscript manuscript) {
    close(manuscript.title);
    close(manuscript.heads);
    for (auto& section : manuscript.sections) {
        mask_nik(section.title);
        for (auto& passage : section.passages) close(passage);
    }
    return manuscript;
}

std::string closed_nik_json(std::string json) {
    close_between(json, '"', '"', [&](std::size_t at) {
        std::size_t slashes = 0;
        while (json[at - 1 - slashes] == '\\') ++slashes;
        return slashes % 2 == 0;
    });
    return json;
}

std::string closed_nik_svg(std::string svg) {
    close_between(svg, '>', '<', [](std::size_t) { return true; });
    return svg;
}

} // namespace suluh::cli
