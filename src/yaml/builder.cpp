#include "yaml/builder.hpp"

#include <algorithm>
#include <utility>

#include <fmt/format.h>

#include "text/utf8.hpp"
#include "yaml/complaint.hpp"
#include "yaml/letters.hpp"

namespace suluh {

namespace {

constexpr std::size_t deepest = 64;
constexpr std::uint32_t longest_key = 1024; // YAML's own limit

} // namespace

TreeBuilder::TreeBuilder(std::string_view text, std::string_view original, Tree& tree, Reporter& reporter)
    : text_(text), original_(original), tree_(tree), reporter_(reporter), walk_(text) {}

void TreeBuilder::report(std::string_view rule, Span at, std::string message, std::string hint) {
    reporter_.add({rule, at, {}, std::move(message), std::move(hint)});
}

void TreeBuilder::fail(Fault fault, std::uint32_t at) {
    if (failure_) return;
    Complaint complaint{fault, at, last_end_, long_quote_};
    for (const auto& frame : frames_)
        if (frame.flow && !frame.pair) complaint.bracket = frame.node.span.begin;
    failure_ = explain_complaint(text_, complaint);
}

void TreeBuilder::complain(std::uint32_t at) {
    fail(Fault::structure, std::max(at, last_end_));
}

void TreeBuilder::begin_document() {
    if (failure_) return;
    if (++documents_ > 1) return finish(); // which finds something behind the first document
    directives();
    if (!document_marker(text_, walk_.at()) || !walk_.sees('-')) return;
    for (int i = 0; i < 3; ++i) walk_.take_sign(false);
    beside_colon_ = true;
    sign_line_ = walk_.line_begin();
}

void TreeBuilder::directives() {
    while (skip() && walk_.sees('%') && walk_.column() == 0) {
        const auto begin = walk_.at();
        const auto line = utf8::trim(original_.substr(begin, text_.find('\n', begin) - begin));
        if (reporter_.wants("yaml/jangkar"))
            report("yaml/jangkar", {begin, offset(begin + line.size())},
                   fmt::format("perintah YAML \"{}\" tidak dipakai", utf8::excerpt(line)),
                   "hapus baris ini; berkas cukup dimulai dengan \"jenis: …\"");
        walk_.jump(offset(std::min(text_.find('\n', begin), text_.size())));
    }
}

void TreeBuilder::finish() {
    if (failure_ || !skip() || walk_.at_end()) return;
    const auto begin = walk_.at();
    const bool second = document_marker(text_, begin);
    while (document_marker(text_, walk_.at()) && walk_.sees('.')) {
        walk_.jump(walk_.at() + 3);
        if (!skip() || walk_.at_end()) return;
    }
    if (!second || begin == 0) return fail(Fault::structure, begin);
    const auto at = walk_.at();
    const auto line = utf8::trim(original_.substr(at, text_.find('\n', at) - at));
    fail({"yaml/dokumen-kedua",
          {at, offset(at + line.size())},
          {},
          fmt::format("di sini mulai dokumen kedua (\"{}\"); satu berkas hanya boleh berisi satu dokumen",
                      utf8::excerpt(line)),
          "simpan setiap dokumen dalam berkas sendiri; bila ini garis pemisah biasa, hapus atau awali dengan #"});
}

void TreeBuilder::scalar(std::uint32_t at) {
    Node node;
    if (failure_ || !step_to_node() || !pass_properties(node.invalid)) return;
    if (node.invalid)
        skip(); // an anchor or tag stands before the value, and the event is marked there
    else if (!arrive(at))
        return;
    if (stands_well(Shape::scalar)) take_scalar(std::move(node));
}

void TreeBuilder::take_scalar(Node&& node) {
    const auto at = walk_.at();
    const char first = walk_.peek();
    const bool flow = in_flow();
    node.quoted = first == '"' || first == '\'';
    const bool block = !flow && (first == '|' || first == '>');
    if (node.invalid && (walk_.at_end() || (!node.quoted && !block && !begins_plain(text_, at, flow)))) {
        node.span = {last_end_, last_end_}; // an anchor or tag with nothing behind it
        return place(std::move(node));
    }
    if (first == '*' && is_alias(text_, at)) return pass_alias();
    if (!node.quoted && !block && !begins_plain(text_, at, flow)) return fail(Fault::first_sign, at);
    auto read = node.quoted ? read_quoted(text_, at, indent())
                : block     ? read_block(text_, at, indent())
                            : read_plain(text_, at, indent(), flow);
    if (read.fault != Fault::none) return fail(read.fault, read.fault_at);
    node.span = {at, read.end};
    node.text = read.folded ? std::string_view{tree_.texts.emplace_back(std::move(read.value))}
                            : original_.substr(read.verbatim.begin, read.verbatim.end - read.verbatim.begin);
    if (read.control) {
        node.invalid = true;
        if (reporter_.wants("yaml/aksara")) reporter_.add(control_escape(node.span));
    }
    if (!node.quoted && !block) check_letters(node);
    const auto line_begin = walk_.line_begin();
    if (node.quoted || block || read.folded)
        walk_.jump(read.end);
    else
        walk_.pass(read.end);
    const bool long_token = walk_.line_begin() != line_begin;
    if (node.quoted && long_token) long_quote_ = node.span;
    last_end_ = read.end;
    if (!frames_.empty() && frames_.back().expects_key) {
        if (block) return fail(Fault::complex_key, at);
        if (long_token || read.end - at > longest_key) return fail(Fault::long_key, at);
    } else if (read.resume != read.end) {
        walk_.jump(read.resume);
    }
    place(std::move(node));
}

/// Curly quotes and no-break spaces where YAML's own signs belong.
void TreeBuilder::check_letters(Node& node) {
    const bool key = !frames_.empty() && frames_.back().expects_key;
    auto foul = foul_letter(text_, node.span, key);
    if (!foul) return;
    node.invalid = true;
    if (reporter_.wants("yaml/aksara")) reporter_.add(std::move(*foul));
}

bool TreeBuilder::null_word_here(std::uint32_t at) const {
    const char first = at < text_.size() ? text_[at] : ' ';
    if (first != '~' && first != 'n' && first != 'N') return false;
    const auto read = read_plain(text_, at, indent(), in_flow());
    const auto word = text_.substr(at, read.end - at);
    if (read.folded || read.fault != Fault::none || (word != "~" && word != "null" && word != "Null" && word != "NULL"))
        return false;
    return read.resume >= text_.size() || text_[read.resume] != ':';
}

/// Written as ~ or null, or really empty? Only the text tells, since the next token may be a key named null.
void TreeBuilder::null(std::uint32_t at) {
    Node node;
    if (failure_ || !step_to_node() || !pass_properties(node.invalid)) return;
    const auto empty = walk_.at();
    const auto before = walk_;
    if (!node.invalid && walk_.skip(in_flow()) && walk_.at() == at && null_word_here(at) && deep_enough())
        return take_scalar(std::move(node));
    walk_ = before;
    last_end_ = std::max(last_end_, empty);
    node.span = {last_end_, last_end_};
    if (in_flow() && frames_.back().node.is_list()) return fail(Fault::structure, empty);
    place(std::move(node));
}

void TreeBuilder::alias(std::uint32_t at) {
    if (failure_ || !step_to_node() || !arrive(at) || !stands_well(Shape::scalar)) return;
    pass_alias();
}

/// An alias is refused by name; its place keeps an invalid value.
void TreeBuilder::pass_alias() {
    const auto at = walk_.at();
    const auto end = offset(word_end(text_, at));
    const bool merged = !frames_.empty() && frames_.back().key_refused && frames_.back().key == "<<";
    if (!merged && reporter_.wants("yaml/jangkar")) reporter_.add(refused_alias(text_, {at, end}));
    Node node;
    node.invalid = true;
    node.span = {at, end};
    node.text = original_.substr(at, end - at);
    walk_.jump(end);
    last_end_ = end;
    place(std::move(node));
}

void TreeBuilder::begin(std::uint32_t at, Node::Kind kind) {
    if (failure_) return;
    if (!frames_.empty() && frames_.back().expects_key) return fail(Fault::complex_key, at);
    Frame frame;
    if (!step_to_node() || !pass_properties(frame.node.invalid, true)) return;
    const bool pair = kind == Node::Kind::map && in_flow() && text_[std::min<std::size_t>(at, text_.size() - 1)] != '{';
    if (frame.node.invalid)
        skip();
    else if (!arrive(at))
        return;
    const char open = kind == Node::Kind::map ? '{' : '[';
    frame.flow = pair || walk_.sees(open);
    frame.pair = pair && !walk_.sees(open);
    const auto block = kind == Node::Kind::map ? Shape::block_map : Shape::block_list;
    if (!stands_well(frame.flow ? Shape::flow : block)) return;
    if (frames_.size() >= deepest)
        return fail({"yaml/terlalu-dalam",
                     {walk_.at(), walk_.at() + 1},
                     {},
                     fmt::format("susunan di sini lebih dalam dari {} tingkat", deepest),
                     "periksa kurung [ { dan tanda - yang berulang; dokumen suluh paling dalam delapan tingkat"});
    frame.node.kind = kind;
    frame.expects_key = kind == Node::Kind::map;
    frame.indent = frame.flow ? indent() : walk_.column();
    frame.node.span = {walk_.at(), walk_.at()};
    if (frame.flow && !frame.pair) {
        walk_.take_sign(false);
        last_end_ = walk_.at();
    }
    frames_.push_back(std::move(frame));
}

void TreeBuilder::end() {
    if (failure_ || frames_.empty()) return;
    auto& frame = frames_.back();
    if (frame.flow && !frame.pair) {
        if (!skip()) return;
        if (frame.entries > 0 && walk_.sees(',')) {
            walk_.take_sign(false);
            if (!skip()) return;
        }
        if (!walk_.sees(frame.node.is_map() ? '}' : ']')) return fail(Fault::structure, walk_.at());
        walk_.take_sign(false);
        last_end_ = walk_.at();
    }
    auto node = std::move(frame.node);
    frames_.pop_back();
    node.span.end = std::max(node.span.begin, last_end_);
    place(std::move(node));
}

int TreeBuilder::indent() const {
    return frames_.empty() ? -1 : frames_.back().indent;
}

} // namespace suluh
