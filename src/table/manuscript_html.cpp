// A document of chapters as one page that prints.
#include <algorithm>

#include "suluh/manuscript.hpp"

#include "table/html_parts.hpp"
#include "table/parts.hpp"
#include "table/prose.hpp"

namespace suluh {

namespace {

using table::html_text;

constexpr std::size_t most_upright_columns = 10;

bool lies(const Section& section) {
    return std::ranges::any_of(
        section.passages, [](const Passage& passage) { return passage.table.columns.size() > most_upright_columns; });
}

bool has_table(const Section& section) {
    return std::ranges::any_of(section.passages, [](const Passage& one) { return one.kind == Passage::Kind::table; });
}

class Book {
public:
    Book(const Manuscript& manuscript, Paper paper) : manuscript_(manuscript), paper_(paper) {}

    std::string html() const {
        auto body = "<header class=\"cover\">\n" + table::html_opening(manuscript_.title, manuscript_.heads, "h1") +
                    "</header>\n" + contents();
        const auto& sections = manuscript_.sections;
        for (std::size_t first = 0; first < sections.size();) {
            auto last = first;
            while (leads(last)) ++last;
            body += page(first, ++last);
            first = last;
        }
        return table::html_page(manuscript_.title, table::manuscript_style(paper_, table::join(manuscript_.title, " ")),
                                body);
    }

private:
    /// A chapter's heading and text that stand before a lying part of it lie with that part.
    bool leads(std::size_t at) const {
        const auto& sections = manuscript_.sections;
        if (at + 1 >= sections.size() || has_table(sections[at])) return false;
        return sections[at + 1].level > sections[at].level && lies(sections[at + 1]);
    }

    std::string contents() const {
        std::string lines;
        for (std::size_t i = 0; i < manuscript_.sections.size(); ++i) {
            const auto& section = manuscript_.sections[i];
            lines += "<li class=\"level-" + std::to_string(section.level) + "\"><a href=\"#bagian-" +
                     std::to_string(i + 1) + "\">" + html_text(section.title) + "</a></li>\n";
        }
        return "<nav>\n<h2>Daftar Isi</h2>\n<ol>\n" + lines + "</ol>\n</nav>\n";
    }

    /// Sections [first, last), on pages of one kind.
    std::string page(std::size_t first, std::size_t last) const {
        const auto& section = manuscript_.sections[last - 1];
        const bool lying = lies(section);
        const auto sheet = lying ? table::sheet_of(paper_) : table::upright_sheet_of(paper_);
        std::string content;
        for (auto i = first; i < last; ++i) content += part(i, sheet);
        const std::string css_class = lying ? " class=\"lying\"" : section.own_page ? " class=\"own-page\"" : "";
        return "<section" + css_class + ">\n" + content + "</section>\n";
    }

    std::string part(std::size_t at, const table::Sheet& sheet) const {
        const auto& section = manuscript_.sections[at];
        const std::string tag = section.level == 1 ? "h2" : "h3";
        auto content = "<" + tag + " id=\"bagian-" + std::to_string(at + 1) + "\">" + html_text(section.title) + "</" +
                       tag + ">\n";
        for (const auto& passage : section.passages) content += html(passage, sheet);
        return content;
    }

    static std::string html(const Passage& passage, const table::Sheet& sheet) {
        switch (passage.kind) {
        case Passage::Kind::sentence:
            return "<p>" + html_text(passage.text) + "</p>\n";
        case Passage::Kind::gap:
            return "<p class=\"gap\">" + html_text(passage.text) + "</p>\n";
        case Passage::Kind::prose:
            return "<div class=\"prose\">\n" + table::prose_html(passage.text, sheet) + "</div>\n";
        default:
            return table::html_table(passage.table, sheet, "h4");
        }
    }

    const Manuscript& manuscript_;
    Paper paper_;
};

} // namespace

std::string write_html(const Manuscript& manuscript, const TableOptions& options) {
    return Book{manuscript, options.paper}.html();
}

} // namespace suluh
