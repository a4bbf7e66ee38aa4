// The part of the TreeBuilder that puts nodes into their lists and maps, and looks at keys.
#include <algorithm>
#include <utility>

#include <fmt/format.h>

#include "text/utf8.hpp"
#include "yaml/builder.hpp"
#include "yaml/letters.hpp"

namespace suluh {

void TreeBuilder::place(Node&& node) {
    if (frames_.empty()) {
        tree_.root = std::move(node);
        return;
    }
    auto& frame = frames_.back();
    if (frame.node.is_list()) {
        if (frame.node.items.empty()) frame.node.items.reserve(4);
        frame.node.items.push_back(std::move(node));
        return;
    }
    if (frame.expects_key) return take_key(node);
    frame.expects_key = true;
    if (frame.pair && !frame.colon) return fail(Fault::structure, walk_.at());
    if (frame.flow && !frame.colon) return take_lone_key(frame);
    frame.cut_by_comma = false;
    if (frame.key_doubled) return;
    node.invalid = node.invalid || frame.key_refused;
    if (frame.node.members.empty()) frame.node.members.reserve(8);
    frame.node.members.push_back({frame.key, frame.key_span, std::move(node)});
}

/// A key without colon and value inside { }: a comma ended the value before it, or the braces hold no keys at all.
/// However many commas a value has, it is one mistake.
void TreeBuilder::take_lone_key(Frame& frame) {
    if (frame.key_refused) return;
    auto& members = frame.node.members;
    const auto* cut = members.empty() ? nullptr : &members.back();
    if (frame.cut_by_comma) { // once more in the same value: only the advice grows
        if (cut != nullptr && reporter_.last().at == frame.cut_at)
            reporter_.last().hint = comma_hint(*cut, frame.key_span.end);
        return;
    }
    if (cut != nullptr && cut->value.invalid) return;
    frame.cut_by_comma = true;
    frame.cut_at = frame.key_span;
    (cut == nullptr ? frame.node : members.back().value).invalid = true;
    if (!reporter_.wants("yaml/koma")) return;
    const auto colon = frame.key.find(':');
    if (colon != std::string_view::npos && colon > 0 && colon + 1 < frame.key.size())
        report(
            "yaml/koma", frame.key_span,
            fmt::format("\"{}\" di dalam {{ }} terbaca sebagai kunci tanpa isi, karena setelah titik duanya tidak ada "
                        "spasi",
                        utf8::excerpt(frame.key)),
            fmt::format("tulis \"{}: {}\"", utf8::excerpt(frame.key.substr(0, colon)),
                        utf8::excerpt(frame.key.substr(colon + 1))));
    else if (cut == nullptr)
        report("yaml/koma", frame.key_span,
               fmt::format("\"{}\" di dalam {{ }} tidak punya isi", utf8::excerpt(frame.key)),
               "di dalam { } tulis pasangan \"kunci: isi\"; bila ini satu nilai saja, tulis tanpa { }");
    else
        report("yaml/koma", frame.key_span,
               fmt::format("koma mengakhiri isi \"{}\", sehingga \"{}\" terbaca sebagai kunci tanpa isi",
                           utf8::excerpt(cut->key), utf8::excerpt(frame.key)),
               comma_hint(*cut, frame.key_span.end));
}

/// How the value should have been written, up to the last piece that a comma has cut off.
std::string TreeBuilder::comma_hint(const Member& cut, std::uint32_t end) const {
    const auto begin = cut.value.span.begin;
    const auto whole = utf8::excerpt(original_.substr(begin, end - begin));
    if (cut.value.is_scalar() && !cut.value.quoted && whole.find('"') == std::string::npos)
        return fmt::format("di dalam {{ }} apit isi yang berkoma dengan tanda kutip: {}: \"{}\"",
                           utf8::excerpt(cut.key), whole);
    return "di dalam { } apit isi yang berkoma dengan tanda kutip, atau tulis \"kunci: isi\" setelah koma";
}

/// The member that already has the frame's key. Small maps are searched, large ones indexed.
Member* TreeBuilder::find_twin(Frame& frame) {
    auto& members = frame.node.members;
    constexpr std::size_t small = 32;
    if (members.size() <= small) {
        const auto twin = std::ranges::find(members, frame.key, &Member::key);
        return twin == members.end() ? nullptr : &*twin;
    }
    if (!frame.seen) frame.seen = std::make_unique<KeyIndex>();
    auto& seen = *frame.seen;
    for (auto i = seen.size(); i < members.size(); ++i) seen.emplace(members[i].key, i);
    const auto twin = seen.find(frame.key);
    return twin == seen.end() ? nullptr : &members[twin->second];
}

std::size_t TreeBuilder::line_of(std::uint32_t at) {
    if (line_begins_.empty()) {
        line_begins_.push_back(0);
        for (auto end = text_.find('\n'); end != std::string_view::npos; end = text_.find('\n', end + 1))
            line_begins_.push_back(static_cast<std::uint32_t>(end + 1));
    }
    return static_cast<std::size_t>(std::ranges::upper_bound(line_begins_, at) - line_begins_.begin());
}

void TreeBuilder::take_key(const Node& node) {
    auto& frame = frames_.back();
    frame.expects_key = false;
    frame.key = node.text;
    frame.key_span = node.span;
    frame.key_refused = node.invalid;
    frame.key_doubled = false;
    if (!node.invalid && (node.is_null() || node.text.empty()))
        return fail(Fault::empty_key, node.span.begin == node.span.end ? walk_.at() : node.span.begin);
    if (frame.key == "<<" && !node.quoted) {
        frame.key_refused = true;
        if (reporter_.wants("yaml/jangkar"))
            report("yaml/jangkar", node.span, "kunci penggabung \"<<\" tidak dipakai",
                   "hapus baris ini dan tulis isiannya satu per satu");
    }
    Member* const twin = find_twin(frame);
    if (twin == nullptr) return;
    frame.key_doubled = true;
    twin->value.invalid = true;
    if (frame.row_begun || node.invalid) return;
    frame.row_begun = !frame.flow && frame.key == "id";
    if (!reporter_.wants("yaml/kunci-ganda")) return;
    const auto dash = frame.flow || node.quoted ? std::nullopt : dash_without_blank(text_, node.span);
    const auto first = line_of(twin->key_span.begin);
    const auto second = line_of(node.span.begin);
    const auto where =
        first == second ? fmt::format("pada baris {}", first) : fmt::format("baris {} dan baris {}", first, second);
    report(
        "yaml/kunci-ganda", node.span,
        fmt::format("kunci \"{}\" ditulis dua kali{} {}", utf8::excerpt(frame.key), first == second ? "" : ":", where),
        dash              ? dash->message
        : frame.row_begun ? "mungkin kurang tanda \"- \" di depan \"id\"; bila tidak, hapus salah satu"
                          : "hapus salah satu, atau gabungkan isinya");
}

} // namespace suluh
