#include "table/html_parts.hpp"
#include "table/prose.hpp"
#include "text/utf8.hpp"

namespace suluh::table {

namespace {

using Kind = Prose::Kind;

std::string element(std::string_view name, const std::string& content) {
    return "<" + std::string{name} + ">" + content + "</" + std::string{name} + ">";
}

class HtmlProse {
public:
    explicit HtmlProse(const Sheet& sheet) : sheet_(sheet) {}

    std::string blocks(const std::vector<Prose>& parts) const {
        std::string all;
        for (const auto& part : parts) all += part.is_inline() ? inline_text(part) : block(part) + "\n";
        return all;
    }

private:
    static std::string inline_parts(const std::vector<Prose>& parts) {
        std::string text;
        for (const auto& part : parts) text += inline_text(part);
        return text;
    }

    static std::string inline_text(const Prose& prose) {
        switch (prose.kind) {
        case Kind::text:
            return html_text(prose.text);
        case Kind::line_break:
            return "\n";
        case Kind::hard_break:
            return "<br>\n";
        case Kind::emphasis:
            return element("em", inline_parts(prose.parts));
        case Kind::strong:
            return element("strong", inline_parts(prose.parts));
        case Kind::code:
            return element("code", inline_parts(prose.parts));
        default:
            return inline_parts(prose.parts) + html_text(address_behind(prose, plain_text({.parts = prose.parts})));
        }
    }

    std::string block(const Prose& prose) const {
        switch (prose.kind) {
        case Kind::quote:
            return element("blockquote", "\n" + blocks(prose.parts));
        case Kind::bullets:
            return element("ul", "\n" + blocks(prose.parts));
        case Kind::numbers:
            return "<ol start=\"" + std::to_string(prose.start) + "\">\n" + blocks(prose.parts) + "</ol>";
        case Kind::item:
            return element("li", blocks(prose.parts));
        case Kind::rule:
            return "<hr>";
        case Kind::heading:
            return "<p class=\"heading\">" + inline_parts(prose.parts) + "</p>";
        case Kind::code_block:
            return element("pre", html_text(plain_text(prose)));
        case Kind::grid:
            return html_grid(prose_table(prose), sheet_, "");
        default:
            return element("p", inline_parts(prose.parts));
        }
    }

    const Sheet& sheet_;
};

} // namespace

std::string prose_html(std::string_view text, const Sheet& sheet) {
    return HtmlProse{sheet}.blocks(read_prose(text).parts);
}

} // namespace suluh::table
