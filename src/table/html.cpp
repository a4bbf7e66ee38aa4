// One self-contained page that prints landscape: no script, nothing fetched. How it stays whole on paper is told in
// html_style.cpp (what the browser is asked) and html_layout.hpp (what is measured beforehand).
#include "suluh/table.hpp"

#include "table/html_parts.hpp"
#include "table/parts.hpp"
#include "text/markup.hpp"

namespace suluh {

namespace table {

std::string html_text(std::string_view text) {
    auto lines = lines_of(text);
    for (auto& line : lines) line = markup_text(line);
    return join(lines, "<br>");
}

} // namespace table

namespace {

using table::html_text;

std::string line(std::string_view css_class, std::string_view text) {
    return text.empty() ? "" : "<p class=\"" + std::string(css_class) + "\">" + html_text(text) + "</p>\n";
}

std::string opening(const Table& table) {
    std::string result;
    const std::string heading = table.follows ? "h2" : "h1";
    if (!table.title.empty())
        result += "<" + heading + ">" + html_text(table::join(table.title, "\n")) + "</" + heading + ">\n";
    if (table.heads.empty()) return result;
    result += "<dl class=\"heads\">\n";
    for (const auto& [label, value] : table.heads)
        result += "<dt>" + html_text(label) + "</dt><dd>" + html_text(value) + "</dd>\n";
    return result + "</dl>\n";
}

std::string pictures(const Table& table) {
    std::string result;
    for (const auto& picture : table.pictures) result += "<figure class=\"picture\">\n" + picture + "</figure>\n";
    return result;
}

std::string notes(const Table& table) {
    if (table.notes.empty()) return "";
    std::string lines;
    for (const auto& note : table.notes) lines += "<p>" + html_text(note) + "</p>\n";
    return "<div class=\"notes\">\n" + lines + "</div>\n";
}

std::string signature_block(const SignatureBlock& block) {
    std::string result = "<div class=\"block\">\n";
    for (const auto& caption : block.caption) result += line("caption", caption);
    if (!block.people.empty()) result += "<div class=\"people\">\n";
    for (const auto& person : block.people) {
        // All three are written even when empty: names side by side stand on one line, and an unknown name is the line
        // to sign on.
        result += "<div class=\"person\">\n<p class=\"office\">" + html_text(person.office) +
                  "</p>\n<p class=\"name\">" + html_text(person.name) + "</p>\n<p class=\"id\">" +
                  html_text(person.number) + "</p>\n</div>\n";
    }
    if (!block.people.empty()) result += "</div>\n";
    return result + "</div>\n";
}

std::string signatures(const Table& table) {
    if (table.signatures.empty()) return "";
    std::string left;
    std::string right;
    for (const auto& block : table.signatures) (block.right ? right : left) += signature_block(block);
    return "<div class=\"signatures\">\n<div>\n" + left + "</div>\n<div>\n" + right + "</div>\n</div>\n";
}

std::string closing(const Table& table) {
    const auto content = notes(table) + signatures(table);
    return content.empty() ? "" : "<div class=\"after\">\n" + content + "</div>\n";
}

std::string page_title(const std::vector<Table>& tables) {
    return tables.empty() ? "" : html_text(table::joined_lines(table::join(tables.front().title, " "), " "));
}

} // namespace

std::string write_html(const std::vector<Table>& tables, const TableOptions& options) {
    const auto sheet = table::sheet_of(options.paper);
    std::string result = "<!DOCTYPE html>\n<html lang=\"id\">\n<head>\n<meta charset=\"utf-8\">\n"
                         "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>" +
                         page_title(tables) + "</title>\n<style>\n" + table::html_style(options.paper) +
                         "</style>\n</head>\n<body>\n";
    for (const auto& table : tables)
        result += std::string(table.follows ? "<section class=\"page follows\">\n" : "<section class=\"page\">\n") +
                  opening(table) + pictures(table) + table::html_grid(table, sheet, closing(table)) + "</section>\n";
    return result + "</body>\n</html>\n";
}

} // namespace suluh
