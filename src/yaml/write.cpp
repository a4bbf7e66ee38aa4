#include "yaml/write.hpp"

#include <algorithm>
#include <array>

#include <fmt/format.h>

#include "text/utf8.hpp"

namespace suluh {

namespace {

constexpr std::size_t step = 2;

/// Words that some reader of YAML takes for something else than a text.
constexpr std::array<std::string_view, 9> typed_words{"null", "true", "false", "yes", "no", "on", "off", "y", "n"};

bool is_letter_or_digit(char c) {
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

/// Spaces that are no blank to YAML: behind a leading word the reader refuses them.
bool has_foreign_space(std::string_view text) {
    constexpr std::array<std::string_view, 4> spaces{"\xC2\xA0", "\xE2\x80\xAF", "\xE2\x80\x87", "\xE2\x80\x8B"};
    return std::ranges::any_of(spaces, [&](auto space) { return text.find(space) != std::string_view::npos; });
}

bool is_harmless(std::string_view text) {
    for (std::size_t at = 0; at < text.size();) {
        const auto c = utf8::decode(text, at);
        if (!c.valid || (c.value != '\n' && utf8::harms_terminal(c.value))) return false;
        at += c.bytes;
    }
    return true;
}

/// Stricter than YAML: no sign that may mean something to it behind the first letter.
bool may_be_plain(std::string_view text) {
    return !text.empty() && is_letter_or_digit(text.front()) && text.back() != ' ' &&
           text.find_first_of(":#\"'{}[]\\\n\t") == std::string_view::npos && !has_foreign_space(text) &&
           is_harmless(text) && std::ranges::find(typed_words, utf8::lower(text)) == typed_words.end();
}

/// Lines of words, as they can stand in a text block; only the last may end in a line end.
bool may_be_block(std::string_view text) {
    if (text.find('\n') == std::string_view::npos || text.front() == ' ' || text.front() == '\n') return false;
    if (text.ends_with("\n\n") || text.find_first_of("\t\r") != std::string_view::npos) return false;
    return text.find(" \n") == std::string_view::npos && text.back() != ' ' && is_harmless(text);
}

std::string in_quotes(std::string_view text) {
    std::string quoted = "\"";
    for (std::size_t at = 0; at < text.size();) {
        const auto c = utf8::decode(text, at);
        const auto bytes = text.substr(at, c.bytes);
        at += c.bytes;
        if (c.value == '"' || c.value == '\\')
            quoted.append("\\").append(bytes);
        else if (c.value == '\n')
            quoted += "\\n";
        else if (c.value == '\t')
            quoted += "\\t";
        else if (!c.valid || c.value < 0x20 || (c.value >= 0x7F && c.value < 0xA0))
            quoted += "\xEF\xBF\xBD";
        else if (utf8::harms_terminal(c.value))
            quoted += fmt::format("\\u{:04X}", static_cast<std::uint32_t>(c.value));
        else
            quoted += bytes;
    }
    return quoted + "\"";
}

class Writer {
public:
    std::string write(const Node& root) {
        map(root, 0, false);
        return std::move(text_);
    }

private:
    void margin(std::size_t indent) { text_.append(indent, ' '); }

    static std::string inline_text(const Node& node) {
        if (!node.quoted && node.text.empty()) return {};
        return !node.quoted && may_be_plain(node.text) ? std::string{node.text} : in_quotes(node.text);
    }

    void block(std::string_view text, std::size_t indent) {
        text_ += text.ends_with('\n') ? " |\n" : " |-\n";
        while (!text.empty()) {
            const auto end = std::min(text.find('\n'), text.size());
            if (end > 0) margin(indent);
            text_.append(text.substr(0, end)).push_back('\n');
            text.remove_prefix(std::min(end + 1, text.size()));
        }
    }

    /// What stands behind a colon or a dash that the line ends with.
    void value(const Node& node, std::size_t indent) {
        if (node.is_map() && !node.members.empty()) {
            text_ += '\n';
            return map(node, indent, false);
        }
        if (node.is_list() && !node.items.empty()) {
            text_ += '\n';
            return list(node, indent);
        }
        if (!node.is_scalar()) {
            text_ += node.is_map() ? " {}\n" : " []\n";
            return;
        }
        if (!node.quoted && may_be_block(node.text)) return block(node.text, indent);
        const auto text = inline_text(node);
        text_ += text.empty() ? "\n" : " " + text + "\n";
    }

    void map(const Node& node, std::size_t indent, bool behind_dash) {
        for (const auto& member : node.members) {
            if (!behind_dash) margin(indent);
            behind_dash = false;
            text_ += may_be_plain(member.key) ? std::string{member.key} : in_quotes(member.key);
            text_ += ':';
            value(member.value, indent + step);
        }
    }

    void list(const Node& node, std::size_t indent) {
        for (const auto& item : node.items) {
            margin(indent);
            text_ += '-';
            if (item.is_map() && !item.members.empty()) {
                text_ += ' ';
                map(item, indent + step, true);
            } else {
                value(item, indent + step);
            }
        }
    }

    std::string text_;
};

} // namespace

std::string write_yaml(const Node& root) {
    return Writer{}.write(root);
}

Node NodeMaker::text(std::string text, bool quoted) {
    Node node;
    node.quoted = quoted;
    node.text = texts_.emplace_back(std::move(text));
    return node;
}

Node NodeMaker::list(std::vector<Node> items) {
    Node node;
    node.kind = Node::Kind::list;
    node.items = std::move(items);
    return node;
}

Node NodeMaker::map() {
    Node node;
    node.kind = Node::Kind::map;
    return node;
}

void NodeMaker::add(Node& map, std::string_view key, Node value) {
    map.members.push_back({key, {}, std::move(value)});
}

} // namespace suluh
