#include "yaml/builder.hpp"

#include <algorithm>
#include <utility>

#include <fmt/format.h>

#include "text/utf8.hpp"

namespace suluh {

namespace {

constexpr std::size_t deepest = 64;

bool is_blank(char c) {
    return c == ' ' || c == '\t';
}

bool is_space(char c) {
    return is_blank(c) || c == '\n' || c == '\r';
}

/// A letter or digit of any script: what makes " #" look like part of a value ("Blok #2").
bool begins_word(char c) {
    const auto byte = static_cast<unsigned char>(c);
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || byte >= 0x80;
}

std::uint32_t offset(std::size_t at) {
    return static_cast<std::uint32_t>(at);
}

} // namespace

std::size_t quoted_end(std::string_view text, std::size_t at) {
    const char quote = text[at];
    for (auto i = at + 1; i < text.size(); ++i) {
        if (quote == '"' && text[i] == '\\')
            ++i;
        else if (text[i] == quote) {
            if (quote == '"' || i + 1 >= text.size() || text[i + 1] != quote) return i + 1;
            ++i; // '' inside single quotes is one quote
        }
    }
    return std::string_view::npos;
}

TreeBuilder::TreeBuilder(std::string_view text, std::string_view original, Tree& tree, Findings& findings)
    : text_(text), original_(original), tree_(tree), findings_(findings) {}

void TreeBuilder::report(std::string_view rule, Span at, std::string message, std::string hint) {
    findings_.push_back({rule, at, {}, std::move(message), std::move(hint)});
}

void TreeBuilder::fail(std::string_view rule, Span at, std::string message, std::string hint) {
    if (failed_) return;
    failed_ = true;
    report(rule, at, std::move(message), std::move(hint));
}

/// Between two tokens stand only blanks, line ends, comments and YAML's own signs. A comment that touches a word was
/// probably meant as part of the value; a '?' is a complex key; a '%' before the document a directive.
void TreeBuilder::look_at_gap(std::uint32_t end) {
    for (auto at = cursor_; at < end && at < text_.size(); ++at) {
        const char c = text_[at];
        if (c == '#') {
            const bool after_value = at > 0 && is_blank(text_[at - 1]) && !frames_.empty() && [&] {
                const auto line_begin = text_.rfind('\n', at) + 1;
                return !std::ranges::all_of(text_.substr(line_begin, at - line_begin), is_blank);
            }();
            const auto line_end = std::min(text_.find('\n', at), text_.size());
            if (after_value && at + 1 < text_.size() && begins_word(text_[at + 1])) {
                const auto word = utf8::trim(original_.substr(at, line_end - at));
                report("yaml/pagar", {at, offset(at + word.size())},
                       fmt::format("\"{}\" dianggap catatan, bukan isi: tanda # setelah spasi memotong nilai", word),
                       "bila itu bagian dari isi, apit seluruh nilainya dengan tanda kutip; bila catatan, beri spasi setelah #");
            }
            at = offset(line_end) - 1;
        } else if (c == '?' && at + 1 < text_.size() && is_space(text_[at + 1])) {
            fail("yaml/sintaks", {at, at + 1}, "kunci majemuk (tanda tanya di depan kunci) tidak dipakai di sini",
                 "tulis kunci lalu titik dua, misalnya \"tahun: 2027\"");
        } else if (c == '%' && documents_ == 0) {
            const auto line_end = std::min(text_.find('\n', at), text_.size());
            const auto line = utf8::trim(original_.substr(at, line_end - at));
            fail("yaml/jangkar", {at, offset(at + line.size())}, fmt::format("perintah YAML \"{}\" tidak dipakai", line),
                 "hapus baris ini; berkas cukup dimulai dengan \"jenis: …\"");
        }
    }
    cursor_ = std::max(cursor_, end);
}

void TreeBuilder::OnDocumentStart(const YAML::Mark& mark) {
    if (failed_) return;
    const auto at = static_cast<std::uint32_t>(mark.pos);
    if (++documents_ == 1) return;
    if (text_.substr(at).starts_with("---") || text_.substr(at).starts_with("..."))
        return fail("yaml/dokumen-kedua", {at, at + 3}, "berkas ini berisi lebih dari satu dokumen (ada pemisah \"---\")",
                    "simpan setiap dokumen dalam berkas sendiri");
    // yaml-cpp takes whatever it cannot attach to the first document for a new one.
    const auto line_end = std::min(text_.find('\n', at), text_.size());
    const auto rest = utf8::trim(original_.substr(at, line_end - at));
    fail("yaml/sintaks", {at, offset(at + rest.size())},
         fmt::format("\"{}\" tidak dapat disambungkan dengan bagian sebelumnya", utf8::printable(rest)),
         "periksa tanda kutip, kurung dan lekukan pada baris ini dan baris di atasnya");
}

void TreeBuilder::OnDocumentEnd() {}

void TreeBuilder::finish() {
    if (!failed_) look_at_gap(offset(text_.size()));
}

void TreeBuilder::refuse_properties(std::uint32_t at, const std::string& tag, YAML::anchor_t anchor, bool& invalid) {
    const bool has_tag = !tag.empty() && tag != "?" && tag != "!";
    if (!has_tag && anchor == 0 && (at >= text_.size() || (text_[at] != '!' && text_[at] != '&'))) return;
    invalid = true;
    auto end = at;
    while (end < text_.size() && !is_space(text_[end]) && text_[end] != ',' && text_[end] != ']' && text_[end] != '}') ++end;
    const auto word = original_.substr(at, end - at);
    if (word.starts_with('&'))
        report("yaml/jangkar", {at, end}, fmt::format("jangkar YAML \"{}\" tidak dipakai", word),
               "tulis isinya langsung; bila isi memang diawali &, apit dengan tanda kutip");
    else
        report("yaml/jangkar", {at, end}, fmt::format("tag YAML \"{}\" tidak dipakai", word),
               "hapus tag itu; bila isi memang diawali tanda seru, apit dengan tanda kutip");
}

void TreeBuilder::OnAlias(const YAML::Mark& mark, YAML::anchor_t) {
    if (failed_) return;
    const auto at = static_cast<std::uint32_t>(mark.pos);
    look_at_gap(at);
    auto end = at;
    while (end < text_.size() && !is_space(text_[end]) && text_[end] != ',' && text_[end] != ']' && text_[end] != '}') ++end;
    const auto word = original_.substr(at, end - at);
    report("yaml/jangkar", {at, end}, fmt::format("rujukan YAML \"{}\" tidak dipakai", word),
           "tulis isinya sekali lagi; bila isi memang diawali *, apit dengan tanda kutip");
    cursor_ = end;
    Node node;
    node.invalid = true;
    node.span = {at, end};
    node.text = word;
    place(std::move(node));
}

void TreeBuilder::OnNull(const YAML::Mark& mark, YAML::anchor_t anchor) {
    if (failed_) return;
    const auto at = static_cast<std::uint32_t>(mark.pos);
    Node node;
    auto end = at;
    // Written as ~ or null, or really empty? For an empty value the mark is that of the next token, which may be a key.
    for (const std::string_view word : {"~", "null", "Null", "NULL"}) {
        if (!text_.substr(at).starts_with(word)) continue;
        const auto after = at + word.size();
        const bool ends = after >= text_.size() || is_space(text_[after]) || text_[after] == ',' || text_[after] == ']' ||
                          text_[after] == '}';
        if (ends && !colon_follows(offset(after))) end = offset(after);
    }
    if (end > at || anchor != 0) {
        look_at_gap(at);
        refuse_properties(at, {}, anchor, node.invalid);
        node.span = {at, end};
        node.text = original_.substr(at, end - at);
        cursor_ = std::max(cursor_, end);
    } else {
        node.span = empty_place(at);
        // A comment behind an empty value is looked at here, while it is clear what it follows.
        if (at >= cursor_) look_at_gap(at);
    }
    place(std::move(node));
}

bool TreeBuilder::colon_follows(std::uint32_t at) const {
    while (at < text_.size() && is_blank(text_[at])) ++at;
    return at < text_.size() && text_[at] == ':' && (at + 1 >= text_.size() || is_space(text_[at + 1]));
}

/// The place just after the key's colon, or after the dash of a list item.
Span TreeBuilder::empty_place(std::uint32_t next_token) const {
    if (frames_.empty()) return {next_token, next_token};
    const auto& frame = frames_.back();
    if (frame.node.is_map() && !frame.expects_key) {
        auto at = frame.key_span.end;
        while (at < text_.size() && is_space(text_[at])) ++at;
        if (at < text_.size() && text_[at] == ':') return {at + 1, at + 1};
        return {frame.key_span.end, frame.key_span.end};
    }
    const auto gap = text_.substr(cursor_, next_token > cursor_ ? next_token - cursor_ : 0);
    const auto dash = gap.find('-');
    const auto at = dash == std::string_view::npos ? cursor_ : offset(cursor_ + dash + 1);
    return {at, at};
}

void TreeBuilder::OnScalar(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t anchor,
                           const std::string& value) {
    if (failed_) return;
    auto at = static_cast<std::uint32_t>(mark.pos);
    look_at_gap(at);
    Node node;
    refuse_properties(at, tag, anchor, node.invalid);
    if (node.invalid) // the mark stands on the tag or anchor: step over it to the value
        while (at < text_.size() && (text_[at] == '!' || text_[at] == '&')) {
            while (at < text_.size() && !is_space(text_[at])) ++at;
            while (at < text_.size() && is_space(text_[at])) ++at;
        }
    node.span = scalar_span(at, value);
    if (failed_) return;
    const char first = at < text_.size() ? text_[at] : ' ';
    node.quoted = first == '"' || first == '\'';
    node.text = keep(node.quoted ? at + 1 : at, value);
    cursor_ = std::max(cursor_, node.span.end);
    place(std::move(node));
}

Span TreeBuilder::scalar_span(std::uint32_t at, std::string_view value) {
    const char first = at < text_.size() ? text_[at] : ' ';
    if (first == '"' || first == '\'') {
        const auto end = quoted_end(text_, at);
        if (end == std::string_view::npos) {
            fail("yaml/sintaks", {at, at + 1}, "tanda kutip dibuka di sini tetapi tidak pernah ditutup",
                 fmt::format("tutup dengan {} di akhir nilai, atau hapus kutip pembukanya", first));
            return {at, at + 1};
        }
        if (text_.substr(at, end - at).find('\n') != std::string_view::npos) multiline_quote_ = Span{at, offset(end)};
        return {at, offset(end)};
    }
    if (first == '|' || first == '>') return {at, block_scalar_end(at)};
    return {at, plain_end(at, value)};
}

/// A block scalar goes on as long as lines are blank or indented at least like its first line.
std::uint32_t TreeBuilder::block_scalar_end(std::uint32_t at) const {
    auto line = text_.find('\n', at);
    std::size_t end = std::min(line, text_.size());
    std::size_t indent = 0;
    while (line != std::string_view::npos && line + 1 < text_.size()) {
        const auto begin = line + 1;
        auto first = begin;
        while (first < text_.size() && text_[first] == ' ') ++first;
        line = text_.find('\n', begin);
        const auto line_end = std::min(line, text_.size());
        const bool blank = utf8::trim(text_.substr(first, line_end - first)).empty();
        if (blank) continue;
        if (indent == 0) indent = first - begin;
        if (first - begin < indent || indent == 0) break;
        end = line_end;
    }
    if (end > at && end <= text_.size() && text_[end - 1] == '\r') --end;
    return offset(end);
}

/// A plain scalar stands in the text as it reads, but for line folds: follow it character by character.
std::uint32_t TreeBuilder::plain_end(std::uint32_t at, std::string_view value) const {
    std::size_t p = at;
    for (std::size_t i = 0; i < value.size() && p < text_.size();) {
        if (value[i] == text_[p] && !is_space(value[i])) {
            ++i;
            ++p;
        } else if (is_space(value[i])) {
            while (i < value.size() && is_space(value[i])) ++i;
            while (p < text_.size() && is_space(text_[p])) ++p;
        } else {
            break;
        }
    }
    return offset(p);
}

std::string_view TreeBuilder::keep(std::uint32_t at, std::string_view value) {
    if (text_.substr(at, value.size()) == value) return original_.substr(at, value.size());
    return tree_.texts.emplace_back(value);
}

bool TreeBuilder::enter(std::uint32_t at, const std::string& tag, YAML::anchor_t anchor, Node::Kind kind, bool flow) {
    if (failed_) return false;
    look_at_gap(at);
    Frame frame;
    frame.node.kind = kind;
    frame.flow = flow;
    frame.expects_key = kind == Node::Kind::map;
    frame.node.span = {at, at};
    refuse_properties(at, tag, anchor, frame.node.invalid);
    if (!frames_.empty() && frames_.back().expects_key) {
        fail("yaml/sintaks", {at, at + 1}, "kunci berupa daftar atau kurung tidak dipakai di sini",
             "bila isi memang diawali kurung, apit dengan tanda kutip");
        return false;
    }
    if (frames_.size() >= deepest) {
        fail("yaml/terlalu-dalam", {at, at + 1}, fmt::format("lekukan lebih dalam dari {} tingkat", deepest),
             "sederhanakan susunannya; dokumen suluh paling dalam delapan tingkat");
        return false;
    }
    frames_.push_back(std::move(frame));
    if (flow) cursor_ = std::max(cursor_, at + 1);
    return true;
}

void TreeBuilder::OnSequenceStart(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t anchor,
                                  YAML::EmitterStyle::value style) {
    enter(static_cast<std::uint32_t>(mark.pos), tag, anchor, Node::Kind::list, style == YAML::EmitterStyle::Flow);
}

void TreeBuilder::OnMapStart(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t anchor,
                             YAML::EmitterStyle::value style) {
    enter(static_cast<std::uint32_t>(mark.pos), tag, anchor, Node::Kind::map, style == YAML::EmitterStyle::Flow);
}

void TreeBuilder::OnSequenceEnd() {
    leave();
}

void TreeBuilder::OnMapEnd() {
    leave();
}

void TreeBuilder::leave() {
    if (failed_ || frames_.empty()) return;
    auto frame = std::move(frames_.back());
    frames_.pop_back();
    if (frame.flow) {
        // The end event has no mark: the bracket is the next one after the last token.
        const char bracket = frame.node.is_map() ? '}' : ']';
        auto at = cursor_;
        while (at < text_.size() && text_[at] != bracket) {
            if (text_[at] == '#') at = offset(std::min(text_.find('\n', at), text_.size() - 1));
            ++at;
        }
        frames_.push_back(std::move(frame)); // the comments before the bracket stand inside
        look_at_gap(std::min(at + 1, offset(text_.size())));
        frame = std::move(frames_.back());
        frames_.pop_back();
    }
    frame.node.span.end = std::max(frame.node.span.begin, cursor_);
    place(std::move(frame.node));
}

void TreeBuilder::place(Node node) {
    if (frames_.empty()) {
        if (documents_ <= 1) tree_.root = std::move(node);
        return;
    }
    auto& frame = frames_.back();
    if (frame.node.is_list()) {
        frame.node.items.push_back(std::move(node));
        return;
    }
    if (frame.expects_key) return take_key(node);
    frame.expects_key = true;
    const bool bare = frame.flow && node.is_null() && node.span.begin == frame.key_span.end;
    if (bare && !frame.key_refused) {
        report("yaml/koma", frame.key_span, fmt::format("koma memotong nilai: \"{}\" terbaca sebagai kunci tanpa isi", frame.key),
               "di dalam { }, apit nilai yang berisi koma dengan tanda kutip, misalnya \"5,2 ton/ha\"");
        if (!frame.node.members.empty()) frame.node.members.back().value.invalid = true;
        return;
    }
    if (frame.key_doubled) return;
    node.invalid = node.invalid || frame.key_refused;
    frame.node.members.push_back({frame.key, frame.key_span, std::move(node)});
}

/// The member that already has the frame's key. Small maps are searched, large ones indexed.
Member* TreeBuilder::find_twin(Frame& frame) {
    auto& members = frame.node.members;
    constexpr std::size_t small = 16;
    if (members.size() <= small) {
        const auto twin = std::ranges::find(members, frame.key, &Member::key);
        return twin == members.end() ? nullptr : &*twin;
    }
    for (auto i = frame.seen.size(); i < members.size(); ++i) frame.seen.emplace(members[i].key, i);
    const auto twin = frame.seen.find(frame.key);
    return twin == frame.seen.end() ? nullptr : &members[twin->second];
}

void TreeBuilder::take_key(const Node& node) {
    auto& frame = frames_.back();
    frame.expects_key = false;
    frame.key = node.text;
    frame.key_span = node.span;
    frame.key_refused = node.invalid;
    if (node.is_null() || node.text.empty())
        return fail("yaml/sintaks", node.span, "ada titik dua tanpa kunci di depannya",
                    "tulis nama isian sebelum titik dua, misalnya \"lokasi: Blok Kidul\"");
    if (frame.key == "<<" && !node.quoted) {
        report("yaml/jangkar", node.span, "kunci penggabung \"<<\" tidak dipakai", "tulis isian yang diperlukan satu per satu");
        frame.key_refused = true;
    }
    Member* const twin = find_twin(frame);
    frame.key_doubled = twin != nullptr;
    if (!frame.key_doubled) return;
    const auto line = [&](std::uint32_t at) { return 1 + std::ranges::count(text_.substr(0, at), '\n'); };
    report("yaml/kunci-ganda", node.span,
           fmt::format("kunci \"{}\" ditulis dua kali: baris {} dan baris {}", frame.key, line(twin->key_span.begin),
                       line(node.span.begin)),
           "hapus salah satu, atau gabungkan isinya");
    twin->value.invalid = true;
}

} // namespace suluh
