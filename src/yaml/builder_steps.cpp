// The part of the TreeBuilder that walks from one node to the next: which sign must stand there, and on which column.
#include <algorithm>
#include <utility>

#include <fmt/format.h>

#include "text/utf8.hpp"
#include "yaml/builder.hpp"
#include "yaml/letters.hpp"

namespace suluh {

namespace {

/// A letter or digit of any script: what makes " #" look like part of a value ("Blok #2").
bool begins_word(char c) {
    const auto byte = static_cast<unsigned char>(c);
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || byte >= 0x80;
}

} // namespace

/// To the next token. Comments that follow something on their line are looked at.
bool TreeBuilder::skip() {
    if (!walk_.skip(in_flow())) {
        fail(Fault::tab, walk_.at());
        return false;
    }
    if (walk_.comment_beside()) look_at_comment();
    return true;
}

/// A comment that touches a word was probably meant as part of the value before it.
void TreeBuilder::look_at_comment() {
    const auto at = *walk_.comment_beside();
    if (at == 0 || at + 1 >= text_.size() || !begins_word(text_[at + 1])) return;
    const auto line_begin = text_.rfind('\n', at) + 1;
    if (std::ranges::all_of(text_.substr(line_begin, at - line_begin), is_blank)) return;
    if (!reporter_.wants("yaml/pagar")) return;
    const auto word = utf8::trim(original_.substr(at, text_.find('\n', at) - at));
    report("yaml/pagar", {at, at + static_cast<std::uint32_t>(word.size())},
           fmt::format("\"{}\" terbaca sebagai catatan, bukan isi, karena didahului tanda #", utf8::excerpt(word)),
           "bila ini bagian dari isi, apit seluruh isinya dengan tanda kutip; bila ini catatan, beri spasi setelah #");
}

/// Takes the sign that the list or map around puts before its next node.
bool TreeBuilder::step_to_node() {
    if (frames_.empty()) return documents_ == 1 || (fail(Fault::structure, walk_.at()), false);
    auto& frame = frames_.back();
    if (frame.node.is_map() && !frame.expects_key) {
        const auto key_line = walk_.line_begin();
        if (!skip()) return false;
        frame.colon =
            walk_.sees(':') && walk_.line_begin() == key_line && (frame.flow || space_or_end(text_, walk_.at() + 1));
        if (!frame.colon) {
            if (!frame.flow || walk_.sees(':')) return fail(Fault::structure, walk_.at()), false;
            return true; // a key alone inside { }
        }
        if (walk_.at() - frame.key_span.begin > 1024) return fail(Fault::long_key, frame.key_span.begin), false;
        walk_.take_sign(false);
        beside_colon_ = true;
        sign_line_ = walk_.line_begin();
        last_end_ = walk_.at();
        return true;
    }
    return frame.flow ? step_in_flow(frame) : step_in_block(frame);
}

bool TreeBuilder::step_in_flow(Frame& frame) {
    if (frame.entries++ == 0) return true;
    if (!skip()) return false;
    if (frame.pair || !walk_.sees(',')) return fail(Fault::structure, walk_.at()), false;
    walk_.take_sign(false);
    last_end_ = walk_.at();
    return true;
}

bool TreeBuilder::step_in_block(Frame& frame) {
    const bool first = frame.entries++ == 0;
    const auto line = walk_.line_begin();
    if (!skip()) return false;
    if (!first && walk_.line_begin() == line && walk_.at() != line && !walk_.at_end()) {
        // Two entries on one line, unless the last token ended on this line only because its blanks were passed.
        const auto before = text_.substr(line, walk_.at() - line);
        if (!std::ranges::all_of(before, is_blank)) return fail(Fault::structure, walk_.at()), false;
    }
    if (walk_.column() != frame.indent) return fail(Fault::indentation, walk_.at()), false;
    if (frame.node.is_map()) return true;
    if (!walk_.sees('-') || !space_or_end(text_, walk_.at() + 1)) return fail(Fault::structure, walk_.at()), false;
    walk_.take_sign(true);
    beside_colon_ = false;
    sign_line_ = walk_.line_begin();
    last_end_ = walk_.at();
    return true;
}

/// The node must begin right here, where the walk has come to. A comment between a sign and its value cuts nothing off.
bool TreeBuilder::arrive(std::uint32_t at) {
    if (!walk_.skip(in_flow())) return fail(Fault::tab, walk_.at()), false;
    if (walk_.at() == at && !walk_.at_end()) return true;
    return fail(Fault::structure, walk_.at()), false;
}

/// Whether a node may begin at this column.
bool TreeBuilder::stands_well(Shape shape) {
    if (in_flow()) return shape == Shape::scalar || shape == Shape::flow || (fail(Fault::structure, walk_.at()), false);
    const bool is_key = !frames_.empty() && frames_.back().expects_key;
    if (is_key) return true; // step_in_block has looked
    if (walk_.line_begin() == sign_line_) {
        if (!beside_colon_ || shape == Shape::scalar || shape == Shape::flow) return true;
        return fail(Fault::structure, walk_.at()), false;
    }
    const bool list_under_key = shape == Shape::block_list && !frames_.empty() && frames_.back().node.is_map();
    if (deep_enough() || (list_under_key && walk_.column() == indent())) return true;
    return fail(Fault::indentation, walk_.at()), false;
}

/// A value on a line of its own stands right of the list or map around it; beside its sign anywhere.
bool TreeBuilder::deep_enough() const {
    return in_flow() || walk_.line_begin() == sign_line_ || walk_.column() > indent();
}

/// Anchors and tags are refused by name and passed; the value stays, marked invalid. Before a block list or map only
/// those on a line of their own are its own; others belong to its first key.
bool TreeBuilder::pass_properties(bool& invalid, bool own_line) {
    auto ahead = walk_;
    std::vector<Span> words;
    while (ahead.skip(in_flow()) && (ahead.sees('&') || ahead.sees('!'))) {
        words.push_back({ahead.at(), static_cast<std::uint32_t>(word_end(text_, ahead.at()))});
        ahead.jump(words.back().end);
    }
    if (words.empty()) return true;
    const bool bracket = ahead.sees('{') || ahead.sees('[');
    const auto line_end = std::min(text_.find('\n', words.back().end), text_.size());
    if (own_line && !bracket && ahead.at() <= line_end) return true;
    for (const auto& word : words)
        if (reporter_.wants("yaml/jangkar")) reporter_.add(refused_property(text_, word));
    invalid = true;
    last_end_ = words.back().end;
    walk_.jump(last_end_);
    if (ahead.at() > line_end) beside_colon_ = false;
    return true;
}

} // namespace suluh
