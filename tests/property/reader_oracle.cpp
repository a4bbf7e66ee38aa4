#include "property/reader_oracle.hpp"

#include <cstring>
#include <set>
#include <yaml.h>

#include <fmt/format.h>

#include "text/utf8.hpp"
#include "yaml/builder.hpp"

namespace suluh::oracle {

namespace {

class Parser {
public:
    explicit Parser(std::string_view text) {
        yaml_parser_initialize(&parser_);
        yaml_parser_set_encoding(&parser_, YAML_UTF8_ENCODING);
        yaml_parser_set_input_string(&parser_, reinterpret_cast<const unsigned char*>(text.data()), text.size());
    }
    Parser(const Parser&) = delete;
    Parser& operator=(const Parser&) = delete;
    ~Parser() {
        clear();
        yaml_parser_delete(&parser_);
    }

    bool next() {
        clear();
        have_ = yaml_parser_parse(&parser_, &event) != 0;
        return have_;
    }
    std::string problem() const {
        return fmt::format("{} (line {}, column {})", parser_.problem == nullptr ? "?" : parser_.problem,
                           parser_.problem_mark.line + 1, parser_.problem_mark.column + 1);
    }

    yaml_event_t event{};

private:
    void clear() {
        if (have_) yaml_event_delete(&event);
        have_ = false;
    }
    yaml_parser_t parser_{};
    bool have_ = false;
};

std::string_view text_of(const yaml_event_t& event) {
    return {reinterpret_cast<const char*>(event.data.scalar.value), event.data.scalar.length};
}

bool is_null(const yaml_event_t& event) {
    const auto text = text_of(event);
    const bool plain = event.data.scalar.style == YAML_PLAIN_SCALAR_STYLE;
    return plain && (text.empty() || text == "~" || text == "null" || text == "Null" || text == "NULL");
}

class Grower {
public:
    explicit Grower(Opinion& opinion) : opinion_(opinion) {}

    void open(Node::Kind kind) {
        Value value;
        value.kind = kind;
        stack_.push_back({std::move(value), {}, {}, false});
        opinion_.depth = std::max(opinion_.depth, stack_.size());
    }
    void close() {
        auto value = std::move(stack_.back().value);
        stack_.pop_back();
        put(std::move(value));
    }
    void put(Value value) {
        if (stack_.empty()) {
            if (opinion_.documents == 1) opinion_.root = std::move(value);
            return;
        }
        auto& top = stack_.back();
        if (top.value.kind == Node::Kind::list) {
            top.value.items.push_back(std::move(value));
        } else if (!top.has_key) {
            if (value.kind == Node::Kind::scalar && !top.keys.insert(value.text).second) opinion_.duplicate_keys = true;
            top.key = std::move(value);
            top.has_key = true;
        } else {
            top.value.keys.push_back(std::move(top.key));
            top.value.items.push_back(std::move(value));
            top.has_key = false;
        }
    }

private:
    struct Level {
        Value value;
        Value key;
        std::set<std::string> keys;
        bool has_key;
    };
    Opinion& opinion_;
    std::vector<Level> stack_;
};

} // namespace

Opinion ask(std::string_view text) {
    Opinion opinion;
    Parser parser{text};
    Grower grower{opinion};
    while (parser.next()) {
        Value value;
        switch (parser.event.type) {
        case YAML_STREAM_END_EVENT:
            opinion.accepts = true;
            return opinion;
        case YAML_DOCUMENT_START_EVENT:
            ++opinion.documents;
            break;
        case YAML_SCALAR_EVENT:
            value.text = text_of(parser.event);
            value.null = is_null(parser.event);
            grower.put(std::move(value));
            break;
        case YAML_ALIAS_EVENT:
            grower.put(std::move(value));
            break;
        case YAML_SEQUENCE_START_EVENT:
            grower.open(Node::Kind::list);
            break;
        case YAML_MAPPING_START_EVENT:
            grower.open(Node::Kind::map);
            break;
        case YAML_SEQUENCE_END_EVENT:
        case YAML_MAPPING_END_EVENT:
            grower.close();
            break;
        default:
            break;
        }
    }
    opinion.problem = parser.problem();
    return opinion;
}

std::string difference(const Node& ours, const Value& theirs, const std::string& path) {
    if (ours.kind != theirs.kind) return path + ": kinds differ";
    if (ours.is_scalar()) {
        // To us a value of no-break spaces alone, and a text block without text, hold nothing.
        const bool blank = !ours.quoted && utf8::trim(ours.text).empty();
        if (theirs.null != ours.is_null() && !blank) return path + ": null differs";
        if (ours.text != theirs.text) return fmt::format("{}: \"{}\" and \"{}\"", path, ours.text, theirs.text);
        return {};
    }
    if (ours.items.size() + ours.members.size() != theirs.items.size() || ours.members.size() != theirs.keys.size())
        return path + ": sizes differ";
    for (std::size_t i = 0; i < ours.items.size(); ++i)
        if (auto found = difference(ours.items[i], theirs.items[i], fmt::format("{}[{}]", path, i)); !found.empty())
            return found;
    for (std::size_t i = 0; i < ours.members.size(); ++i) {
        const auto& member = ours.members[i];
        const auto& key = theirs.keys[i];
        if (key.kind != Node::Kind::scalar || key.text != member.key) return path + ": keys differ";
        if (auto found = difference(member.value, theirs.items[i], path + "." + key.text); !found.empty()) return found;
    }
    return {};
}

bool read_with_libyaml(const Source& source, Tree& tree) {
    Findings findings;
    Reporter reporter{findings};
    TreeBuilder builder{source.text(), source.text(), tree, reporter};
    Parser parser{source.text()};
    // libyaml counts characters; the builder wants bytes.
    std::vector<std::uint32_t> bytes;
    for (std::uint32_t i = 0; i < source.text().size(); ++i)
        if ((static_cast<unsigned char>(source.text()[i]) & 0xC0U) != 0x80U) bytes.push_back(i);
    bytes.push_back(static_cast<std::uint32_t>(source.text().size()));
    while (parser.next()) {
        const auto at = bytes[std::min(parser.event.start_mark.index, bytes.size() - 1)];
        switch (parser.event.type) {
        case YAML_STREAM_END_EVENT:
            builder.finish();
            tree.readable = !builder.failure();
            return tree.readable;
        case YAML_DOCUMENT_START_EVENT:
            builder.begin_document();
            break;
        case YAML_SCALAR_EVENT:
            if (is_null(parser.event))
                builder.null(at);
            else
                builder.scalar(at);
            break;
        case YAML_ALIAS_EVENT:
            builder.alias(at);
            break;
        case YAML_SEQUENCE_START_EVENT:
            builder.begin_list(at);
            break;
        case YAML_MAPPING_START_EVENT:
            builder.begin_map(at);
            break;
        case YAML_SEQUENCE_END_EVENT:
            builder.end_list();
            break;
        case YAML_MAPPING_END_EVENT:
            builder.end_map();
            break;
        default:
            break;
        }
        if (builder.failure()) return false;
    }
    return false;
}

std::string difference(const Node& a, const Node& b, const std::string& path) {
    if (a.kind != b.kind || a.text != b.text || a.quoted != b.quoted) return path + ": content differs";
    if (a.span != b.span)
        return fmt::format("{}: spans [{},{}) and [{},{})", path, a.span.begin, a.span.end, b.span.begin, b.span.end);
    if (a.items.size() != b.items.size() || a.members.size() != b.members.size()) return path + ": sizes differ";
    for (std::size_t i = 0; i < a.items.size(); ++i)
        if (auto found = difference(a.items[i], b.items[i], fmt::format("{}[{}]", path, i)); !found.empty())
            return found;
    for (std::size_t i = 0; i < a.members.size(); ++i) {
        if (a.members[i].key != b.members[i].key || a.members[i].key_span != b.members[i].key_span)
            return path + ": keys differ";
        if (auto found =
                difference(a.members[i].value, b.members[i].value, fmt::format("{}.{}", path, a.members[i].key));
            !found.empty())
            return found;
    }
    return {};
}

} // namespace suluh::oracle
