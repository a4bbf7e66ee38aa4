#include <algorithm>

#include "table/markdown_text.hpp"
#include "table/parts.hpp"
#include "table/prose.hpp"
#include "text/utf8.hpp"

namespace suluh::table {

namespace {

using Kind = Prose::Kind;

std::string inline_text(const Prose& prose);

std::string inline_parts(const std::vector<Prose>& parts) {
    std::string text;
    for (const auto& part : parts) text += inline_text(part);
    return text;
}

std::string marked(std::string_view mark, const std::string& text) {
    return text.empty() ? text : std::string{mark} + text + std::string{mark};
}

std::string inline_text(const Prose& prose) {
    switch (prose.kind) {
    case Kind::text:
        return markdown_escaped(prose.text);
    case Kind::line_break:
        return "\n";
    case Kind::hard_break:
        return "\\\n";
    case Kind::emphasis:
        return marked("*", inline_parts(prose.parts));
    case Kind::strong:
        return marked("**", inline_parts(prose.parts));
    default:
        return inline_parts(prose.parts) + markdown_escaped(address_behind(prose, plain_text({.parts = prose.parts})));
    }
}

/// Text that is a paragraph: no line of it begins a list or a heading. A line of blanks would end it.
std::string paragraph(const std::string& text) {
    std::vector<std::string> lines;
    for (const auto& line : lines_of(text)) {
        const auto words = utf8::trim(line);
        if (!words.empty() && words != "\\") lines.push_back(markdown_guarded(std::string{words}));
    }
    return join(lines, "\n");
}

std::string indented(const std::string& text, const std::string& first, const std::string& others) {
    std::string result;
    for (const auto& line : lines_of(text)) {
        if (!result.empty()) result += '\n';
        if (result.empty())
            result += first + line;
        else if (!line.empty())
            result += others + line;
        else if (others.starts_with('>'))
            result += '>';
    }
    return result;
}

/// Longer than any run of backticks in the code.
std::string fence(std::string_view code) {
    std::size_t longest = 2;
    std::size_t run = 0;
    for (const char c : code) longest = std::max(longest, run = c == '`' ? run + 1 : 0);
    return std::string(longest + 1, '`');
}

std::string block(const Prose& prose);

/// Blocks with an empty line between them; what stands in a list item without a paragraph is one.
std::string blocks(const std::vector<Prose>& parts) {
    std::vector<std::string> all;
    for (std::size_t i = 0; i < parts.size(); ++i) {
        std::string text;
        for (; i < parts.size() && parts[i].is_inline(); ++i) text += inline_text(parts[i]);
        if (auto words = paragraph(text); !words.empty()) all.push_back(std::move(words));
        if (i == parts.size()) break;
        if (auto one = block(parts[i]); !one.empty()) all.push_back(std::move(one));
    }
    return join(all, "\n\n");
}

std::string list(const Prose& prose) {
    std::vector<std::string> items;
    auto number = prose.start;
    for (const auto& item : prose.parts) {
        const auto mark = prose.kind == Kind::bullets ? "- " : std::to_string(number++) + ". ";
        items.push_back(indented(blocks(item.parts), mark, std::string(mark.size(), ' ')));
    }
    return join(items, "\n");
}

std::string block(const Prose& prose) {
    switch (prose.kind) {
    case Kind::bullets:
    case Kind::numbers:
        return list(prose);
    case Kind::quote:
        return indented(blocks(prose.parts), "> ", "> ");
    case Kind::rule:
        return "* * *";
    case Kind::heading:
        return marked("**", join(lines_of(paragraph(inline_parts(prose.parts))), " "));
    case Kind::code_block: {
        const auto code = plain_text(prose);
        const auto line_end = code.empty() || code.ends_with('\n') ? "" : "\n";
        return fence(code) + "\n" + code + line_end + fence(code);
    }
    case Kind::grid:
        return std::string{utf8::trim(markdown_table(prose_table(prose), MarkdownUse::pages))};
    default:
        return blocks(prose.parts);
    }
}

} // namespace

std::string prose_markdown(std::string_view text) {
    const auto result = blocks(read_prose(text).parts);
    return result.empty() ? result : result + "\n";
}

} // namespace suluh::table
