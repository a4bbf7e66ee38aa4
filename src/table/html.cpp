// One self-contained page that prints landscape: no script, nothing fetched. How it stays whole on paper is told in
// html_style.cpp (what the browser is asked) and html_layout.hpp (what is measured beforehand).
#include <algorithm>

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

namespace {

std::string line(std::string_view css_class, std::string_view text) {
    return text.empty() ? "" : "<p class=\"" + std::string(css_class) + "\">" + html_text(text) + "</p>\n";
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

std::string signature_html(const SignatureBlock& block) {
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
    for (const auto& block : table.signatures) (block.right ? right : left) += signature_html(block);
    constexpr std::size_t most_in_half = 6;
    const bool crowded = left.empty() && std::ranges::any_of(table.signatures, [](const SignatureBlock& block) {
                             return block.people.size() > most_in_half;
                         });
    if (crowded) return "<div class=\"signatures\">\n<div class=\"whole\">\n" + right + "</div>\n</div>\n";
    return "<div class=\"signatures\">\n<div>\n" + left + "</div>\n<div>\n" + right + "</div>\n</div>\n";
}

std::string below_table(const Table& table) {
    const auto content = notes(table) + signatures(table);
    return content.empty() ? "" : "<div class=\"after\">\n" + content + "</div>\n";
}

} // namespace

std::string html_opening(const std::vector<std::string>& title,
                         const std::vector<std::pair<std::string, std::string>>& heads, std::string_view element) {
    const std::string tag{element};
    std::string result;
    if (!title.empty()) result += "<" + tag + ">" + html_text(join(title, "\n")) + "</" + tag + ">\n";
    if (heads.empty()) return result;
    result += "<dl class=\"heads\">\n";
    for (const auto& [label, value] : heads)
        result += "<dt>" + html_text(label) + "</dt><dd>" + html_text(value) + "</dd>\n";
    return result + "</dl>\n";
}

std::string html_table(const Table& table, const Sheet& sheet, std::string_view element) {
    return html_opening(table.title, table.heads, element) + pictures(table) +
           html_grid(table, sheet, below_table(table));
}

std::string html_page(const std::vector<std::string>& title, const std::string& style, const std::string& body) {
    return "<!DOCTYPE html>\n<html lang=\"id\">\n<head>\n<meta charset=\"utf-8\">\n"
           "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>" +
           html_text(joined_lines(join(title, " "), " ")) + "</title>\n<style>\n" + style +
           "</style>\n</head>\n<body>\n" + body + "</body>\n</html>\n";
}

} // namespace table

std::string write_html(const std::vector<Table>& tables, const TableOptions& options) {
    const auto sheet = table::sheet_of(options.paper);
    std::string body;
    for (const auto& one : tables)
        body += std::string(one.follows ? "<section class=\"page follows\">\n" : "<section class=\"page\">\n") +
                table::html_table(one, sheet, one.follows ? "h2" : "h1") + "</section>\n";
    return table::html_page(tables.empty() ? std::vector<std::string>{} : tables.front().title,
                            table::html_style(options.paper), body);
}

} // namespace suluh
