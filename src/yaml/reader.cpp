// The seam to yaml-cpp: bytes in, events to the TreeBuilder. No other file includes it.
#include <algorithm>
#include <istream>
#include <streambuf>
#include <string>

#include <yaml-cpp/eventhandler.h>
#include <yaml-cpp/exceptions.h>
#include <yaml-cpp/mark.h>
#include <yaml-cpp/parser.h>

#include "suluh/tree.hpp"

#include "yaml/builder.hpp"
#include "yaml/letters.hpp"
#include "yaml/line.hpp"
#include "yaml/preflight.hpp"

namespace suluh {

namespace {

/// A stream over bytes that stay where they are.
class MemoryBuffer : public std::streambuf {
public:
    explicit MemoryBuffer(std::string_view bytes) {
        auto* begin = const_cast<char*>(bytes.data()); // NOLINT(cppcoreguidelines-pro-type-const-cast): only ever read
        setg(begin, begin, begin + bytes.size());
    }
};

/// Ends yaml-cpp's parse when the builder has refused the document: it knows no other way to stop.
struct Refused {};

class Events : public YAML::EventHandler {
public:
    explicit Events(TreeBuilder& builder) : builder_(builder) {}

    void OnDocumentStart(const YAML::Mark&) override {
        builder_.begin_document();
        stop_if_refused();
    }
    void OnDocumentEnd() override {}
    void OnNull(const YAML::Mark& mark, YAML::anchor_t) override {
        builder_.null(at(mark));
        stop_if_refused();
    }
    void OnAlias(const YAML::Mark& mark, YAML::anchor_t) override {
        builder_.alias(at(mark));
        stop_if_refused();
    }
    void OnScalar(const YAML::Mark& mark, const std::string&, YAML::anchor_t, const std::string&) override {
        builder_.scalar(at(mark));
        stop_if_refused();
    }
    void OnSequenceStart(const YAML::Mark& mark, const std::string&, YAML::anchor_t,
                         YAML::EmitterStyle::value) override {
        builder_.begin_list(at(mark));
        stop_if_refused();
    }
    void OnSequenceEnd() override {
        builder_.end_list();
        stop_if_refused();
    }
    void OnMapStart(const YAML::Mark& mark, const std::string&, YAML::anchor_t, YAML::EmitterStyle::value) override {
        builder_.begin_map(at(mark));
        stop_if_refused();
    }
    void OnMapEnd() override {
        builder_.end_map();
        stop_if_refused();
    }

private:
    static std::uint32_t at(const YAML::Mark& mark) { return mark.pos < 0 ? 0 : static_cast<std::uint32_t>(mark.pos); }
    void stop_if_refused() const {
        if (builder_.failure()) throw Refused{};
    }

    TreeBuilder& builder_;
};

/// yaml-cpp gives up at an alias whose anchor it has not seen. It is shown a letter in the place of every '*' that
/// could begin one; the builder, which reads the text itself, still sees the '*' and refuses it by name.
std::string without_aliases(std::string_view text) {
    std::string copy;
    for (auto at = text.find('*'); at != std::string_view::npos; at = text.find('*', at + 1)) {
        const char before = at == 0 ? '\n' : text[at - 1];
        if (!is_space(before) && before != '[' && before != '{' && before != ',' && before != ':') continue;
        if (!is_alias(text, at)) continue;
        if (copy.empty()) copy = text;
        copy[at] = 'x';
    }
    return copy;
}

void parse(std::string_view text, TreeBuilder& builder) {
    const auto copy = without_aliases(text);
    MemoryBuffer buffer{copy.empty() ? text : copy};
    std::istream stream{&buffer};
    Events events{builder};
    try {
        YAML::Parser parser{stream};
        while (parser.HandleNextDocument(events)) {
        }
        builder.finish();
    } catch (const Refused&) { // the builder holds the finding
    } catch (const YAML::Exception& complaint) {
        builder.complain(complaint.mark.pos < 0 ? 0 : static_cast<std::uint32_t>(complaint.mark.pos));
    }
}

/// Marks every value that holds one of the offsets, or has one between its key and itself.
void spoil(Node& node, const std::vector<std::uint32_t>& foul, std::uint32_t begin) {
    if (node.is_scalar()) {
        const auto hit = std::ranges::lower_bound(foul, begin);
        node.invalid = node.invalid || (hit != foul.end() && *hit <= node.span.end);
        return;
    }
    for (auto& item : node.items) spoil(item, foul, item.span.begin);
    for (auto& member : node.members) {
        const auto hit = std::ranges::lower_bound(foul, member.key_span.begin);
        if (hit != foul.end() && *hit < member.value.span.begin) member.value.invalid = true;
        spoil(member.value, foul, member.value.span.begin);
    }
}

bool begins_long_dash(const Line& line) {
    const auto at = line.indent();
    return at != std::string_view::npos && line.text.substr(at).starts_with("–");
}

/// A document that cannot be read gives one finding for its cause. Where a foul character stands on the line that
/// failed or the one before, it is the cause.
void settle(Finding failure, std::string_view text, const std::vector<std::uint32_t>& foul, Reporter& reporter) {
    const auto line = Line::around(text, failure.at.begin);
    const auto above = line.above();
    const auto begin = above ? above->begin : line.begin;
    const auto end = line.offset(line.text.size() + 1);
    reporter.drop_from(line.begin);
    if (failure.rule == "yaml/sintaks") {
        const auto hit = std::ranges::lower_bound(foul, begin);
        if ((hit != foul.end() && *hit < end) || reporter.has("yaml/aksara", {begin, end})) return;
        auto letter = foul_line(text, line.begin);
        // Prose has long dashes too: above the line that failed, only one that begins an entry is the cause.
        if (above && (above->colon() != std::string_view::npos || !begins_long_dash(*above)))
            if (auto earlier = foul_line(text, begin)) letter = std::move(earlier);
        if (letter) failure = std::move(*letter);
    }
    reporter.add(std::move(failure));
}

} // namespace

Tree read_yaml(const Source& source, Findings& findings) {
    Tree tree;
    Reporter reporter{findings};
    const auto checked = preflight(source, reporter);
    if (!checked.readable) return tree;
    const std::string_view text = checked.clean.empty() ? source.text() : std::string_view{checked.clean};
    TreeBuilder builder{text, source.text(), tree, reporter};
    parse(text, builder);
    if (builder.failure()) {
        settle(*builder.failure(), text, checked.foul, reporter);
        tree.root = {};
    } else {
        tree.readable = true;
        if (!checked.foul.empty()) spoil(tree.root, checked.foul, 0);
    }
    reporter.close();
    return tree;
}

} // namespace suluh
