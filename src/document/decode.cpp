#include "document/decode.hpp"

#include <algorithm>
#include <array>
#include <utility>

#include <fmt/format.h>

#include "document/scalars.hpp"
#include "text/disguise.hpp"
#include "text/enumerate.hpp"
#include "text/suggest.hpp"
#include "text/unfilled.hpp"
#include "text/utf8.hpp"

namespace suluh {

namespace {

std::vector<std::string_view> keys_of(const RecordType& type) {
    std::vector<std::string_view> keys;
    for (const auto& field : type.fields) keys.push_back(field.key);
    return keys;
}

/// What to type for a field: `tahun: 2027`; of a record its short form, of a list of records how to begin.
std::string sample(const Field& field) {
    const auto& type = *field.type();
    if (type.shape == Type::Shape::list && type.item()->shape == Type::Shape::record) {
        const auto& first = type.item()->record()->fields.front();
        return fmt::format("\"{}:\", dan di bawahnya butir - {}: {}", field.key, first.key, first.example);
    }
    auto example = field.example;
    if (type.shape == Type::Shape::record && example.empty())
        if (const auto& record = *type.record(); !record.short_key.empty())
            example = record.find(record.short_key)->example;
    const auto text = fmt::format("{}: {}", field.key, example);
    return text.find('"') == std::string::npos ? fmt::format("\"{}\"", text) : text;
}

/// What people write for "as above" besides sda.
bool is_ditto(std::string_view text) {
    constexpr std::array<std::string_view, 10> marks{"idem", "idem.", "ditto", "\"",   "''",
                                                     ",,",   "〃",    "”",     "\"\"", "„"};
    const auto word = utf8::trim(text);
    return std::ranges::find(marks, utf8::lower(word)) != marks.end() ||
           utf8::lower(word).starts_with("sama dengan di atas");
}

bool is_empty(const Node& node) {
    if (node.is_scalar()) return node.is_null() || says_nothing(node.text);
    return node.is_list() ? node.items.empty() : node.members.empty();
}

constexpr std::string_view as_list = "beberapa nilai ditulis sebagai daftar";

/// What a message says behind the value that it begins with: `"Maret" bukan tanggal`.
std::string_view behind_value(std::string_view message) {
    const auto end = message.starts_with('"') ? message.find("\" ", 1) : std::string_view::npos;
    return end == std::string_view::npos ? std::string_view{} : message.substr(end + 1);
}

/// Items of one list that cannot be read for the same reason have one cause: one finding, at the first of them.
/// Returns how many became one.
std::size_t make_one(Findings& findings, std::size_t from) {
    if (findings.size() < from + 2) return 0;
    const auto begin = findings.begin() + static_cast<std::ptrdiff_t>(from);
    const auto why = std::string{behind_value(begin->message)};
    const bool alike = !why.empty() && std::all_of(begin, findings.end(), [&](const Finding& one) {
        return one.rule == begin->rule && one.hint == begin->hint && behind_value(one.message) == why;
    });
    if (!alike) return 0;
    std::vector<std::string> values;
    for (auto one = begin; one != findings.end(); ++one)
        values.push_back(one->message.substr(0, one->message.size() - why.size()));
    begin->message = enumerated(values) + why;
    findings.resize(from + 1);
    return values.size();
}

} // namespace

const Field* RecordType::find(std::string_view key) const {
    const auto field = std::ranges::find(fields, key, &Field::key);
    return field == fields.end() ? nullptr : &*field;
}

const Type* RecordType::list_form() const {
    const auto* field = find(short_key);
    return field != nullptr && field->type()->shape == Type::Shape::list ? field->type() : nullptr;
}

bool says_nothing(std::string_view text) {
    return is_unfilled(text);
}

bool says_same_as_above(std::string_view text) {
    std::string_view wanted = "sda";
    for (const char c : utf8::trim(text)) {
        if (c == '.' || c == ' ') continue;
        if (wanted.empty() || (c | 0x20) != wanted.front()) return false; // | 0x20: lower case
        wanted.remove_prefix(1);
    }
    return wanted.empty();
}

void Decoder::report(std::string_view rule, Span at, std::string message, std::string hint) {
    findings_.push_back({rule, at, object_, std::move(message), std::move(hint)});
}

void Decoder::report_word(std::string_view word, std::string_view rule, Span at, std::string message,
                          std::string hint) {
    name_disguise(word, message, hint);
    report(rule, at, std::move(message), std::move(hint));
}

void Decoder::decode_record(const Node& map, const RecordType& type, void* record, void* previous) {
    const auto outer = object_;
    if (const auto* id = map.find("id"); id != nullptr && id->is_scalar() && !id->is_null())
        object_ = utf8::printable(utf8::trim(id->text));
    std::vector<const Field*> lost;
    const bool blank = in_rows_ && std::ranges::all_of(map.members, [](const Member& member) {
                           return !member.value.invalid && is_empty(member.value);
                       });
    const bool outer_blank = std::exchange(blank_item_, blank);
    for (const auto& member : map.members) {
        const auto* field = type.find(member.key);
        if (field == nullptr) {
            if (!member.value.invalid) unknown_key(member, type, lost);
            continue;
        }
        void* const before = previous == nullptr ? nullptr : field->member(previous);
        decode(member.value, *field, field->member(record), before, member.key_span);
    }
    // A misspelt key is one cause: the field that it was meant for is not also missing.
    for (const auto* field : lost) {
        auto& state = field->type()->state(field->member(record));
        if (state == State::missing) state = State::invalid;
    }
    missing_fields(type, record, map.members.empty() ? map.span : map.members.front().key_span);
    object_ = outer;
    blank_item_ = outer_blank;
}

void Decoder::unknown_key(const Member& member, const RecordType& type, std::vector<const Field*>& lost) {
    const auto keys = keys_of(type);
    auto guess = nearest(member.key, keys);
    if (guess.empty()) // "tujuan penyuluhan" is meant for "tujuan"
        for (const auto key : keys)
            if (fold_word(member.key).starts_with(fold_word(key) + " ")) guess = key;
    if (const auto* field = type.find(guess); field != nullptr) lost.push_back(field);
    std::string known;
    for (const auto key : keys) known += (known.empty() ? "" : ", ") + std::string{key};
    const auto hint = guess.empty() ? fmt::format("kunci yang dikenal di sini: {}", known)
                                    : fmt::format("mungkin maksudnya \"{}\"", guess);
    report_word(member.key, "bentuk/kunci", member.key_span,
                fmt::format("kunci \"{}\" tidak dikenal dalam {}", utf8::excerpt(member.key), type.name), hint);
}

void Decoder::missing_fields(const RecordType& type, void* record, Span at) {
    for (const auto& field : type.fields) {
        if (field.need != Need::required) continue;
        const auto state = field.type()->state(field.member(record));
        if (state != State::missing) continue; // empty ones were reported where they stand
        report("bentuk/wajib", at, fmt::format("{} belum mempunyai \"{}\" ({})", type.name, field.key, field.meaning),
               "tambahkan " + sample(field));
    }
}

void Decoder::decode(const Node& node, const Field& field, void* member, void* previous, Span key) {
    const auto& type = *field.type();
    auto& state = type.state(member);
    type.set_span(member, type.shape == Type::Shape::scalar ? node.span : key);
    if (node.invalid) {
        state = State::invalid;
        if (type.set_text != nullptr && node.is_scalar()) type.set_text(member, node.text);
        return;
    }
    if (in_rows_ && repeat(node, type, member, previous)) return;
    if (is_empty(node)) {
        state = State::empty;
        if (field.need == Need::required) {
            const auto marks = node.is_scalar() ? utf8::trim(node.text) : std::string_view{};
            const auto what = marks.size() > 1 && !node.is_null() ? fmt::format("berisi \"{}\"", utf8::excerpt(marks))
                                                                  : std::string{"kosong"};
            report("bentuk/wajib", node.is_scalar() ? node.span : key,
                   fmt::format("\"{}\" masih {} ({})", field.key, what, field.meaning),
                   fmt::format("isi, misalnya {}{}", sample(field),
                               blank_item_ ? "; bila tidak diperlukan, hapus seluruh butir ini" : ""));
        }
        return;
    }
    const bool is_required_text =
        field.need == Need::required && type.scalar == scalar_kind(static_cast<Text*>(nullptr));
    if (is_required_text && node.is_scalar() && has_gap(node.text))
        report("bentuk/wajib", node.span,
               fmt::format("\"{}\" belum selesai diisi: \"{}\"", field.key, utf8::excerpt(utf8::trim(node.text))),
               "ganti titik-titik atau tandanya dengan isinya, misalnya " + sample(field));
    switch (type.shape) {
    case Type::Shape::scalar:
        return decode_scalar(node, field.key, type, member);
    case Type::Shape::record:
        return decode_nested(node, field.key, type, member, previous);
    case Type::Shape::list:
        return decode_list(node, field, type, member);
    case Type::Shape::keyed:
        return decode_keyed(node, field, type, member);
    case Type::Shape::raw:
        static_cast<Raw*>(member)->node = &node;
        state = State::present;
        return;
    }
}

/// `sda` takes over the cell of the row above. Returns false when the cell says something of its own.
bool Decoder::repeat(const Node& node, const Type& type, void* member, void* previous) {
    if (node.is_list() && node.items.size() == 1 && type.shape == Type::Shape::list && node.items.front().is_scalar())
        return repeat(node.items.front(), type, member, previous); // [sda]
    if (!node.is_scalar() || (type.scalar != nullptr && type.scalar->is_id)) return false;
    auto& state = type.state(member);
    if (is_ditto(node.text)) {
        state = State::invalid;
        report("bentuk/sda", node.span,
               fmt::format("'{}' tidak terbaca sebagai isi baris di atasnya", utf8::excerpt(utf8::trim(node.text))),
               "tulis sda bila sama dengan baris di atasnya, atau tulis isinya");
        return true;
    }
    if (!says_same_as_above(node.text)) return false;
    const bool has_previous =
        previous != nullptr && type.state(previous) != State::missing && type.state(previous) != State::empty;
    if (!has_previous) {
        state = State::invalid;
        report(
            "bentuk/sda", node.span,
            previous == nullptr
                ? fmt::format("\"{}\" pada baris pertama: tidak ada baris di atasnya", utf8::excerpt(node.text))
                : fmt::format("\"{}\", tetapi isian yang sama pada baris di atasnya kosong", utf8::excerpt(node.text)),
            "tulis isinya");
        return true;
    }
    type.copy(member, previous);
    type.set_span(member, node.span);
    return true;
}

void Decoder::wrong_shape(const Node& node, std::string_view what, Span at, std::string_view wanted, std::string hint) {
    const std::string_view found = node.is_list()  ? "daftar"
                                   : node.is_map() ? "isian bertingkat (kunci: nilai)"
                                                   : "satu teks";
    report("bentuk/tipe", at, fmt::format("\"{}\" berisi {}, padahal seharusnya {}", what, found, wanted),
           std::move(hint));
}

void Decoder::decode_scalar(const Node& node, std::string_view what, const Type& type, void* member) {
    const auto& kind = *type.scalar;
    const bool all_texts = node.is_list() && kind.takes_list &&
                           std::ranges::all_of(node.items, [](const Node& item) { return item.is_scalar(); });
    if (!node.is_scalar() && !all_texts) {
        type.state(member) = State::invalid;
        return wrong_shape(node, what, node.span, "satu teks",
                           fmt::format("tulis {} dalam satu nilai: {}", kind.name, kind.writing));
    }
    if (node.is_scalar()) type.set_text(member, utf8::trim(node.text));
    kind.read(*this, node, member);
}

void Decoder::decode_nested(const Node& node, std::string_view what, const Type& type, void* record, void* previous) {
    const auto& fields = *type.record();
    auto& place = *static_cast<Record*>(record);
    place.state = State::present;
    if (node.is_map()) {
        place.span = node.members.front().key_span;
        return decode_record(node, fields, record, previous);
    }
    place.span = node.span;
    if (node.is_list() && fields.list_form() != nullptr) {
        const auto& field = *fields.find(fields.short_key);
        return decode(node, field, field.member(record), nullptr, node.span);
    }
    if (node.is_scalar() && fields.read_short != nullptr) return fields.read_short(*this, node, record);
    if (node.is_scalar() && !fields.short_key.empty()) {
        const auto& field = *fields.find(fields.short_key);
        return decode(node, field, field.member(record), nullptr, node.span);
    }
    place.state = State::invalid;
    std::string keys;
    for (const auto& field : fields.fields) keys += (keys.empty() ? "" : ", ") + std::string{field.key};
    const auto hint = fmt::format("isiannya di baris berikut, dilekukkan: {}", keys);
    if (fields.short_key.empty() && fields.read_short == nullptr)
        return wrong_shape(node, what, node.span, "isian bertingkat", "tulis " + hint);
    const auto* short_field = fields.find(fields.short_key);
    const auto one = short_field == nullptr ? fields.short_writing : short_field->example;
    wrong_shape(node, what, node.span, "satu teks atau isian bertingkat",
                fmt::format("tulis satu teks, misalnya {}: {}; atau tulis {}", what, one, hint));
}

void Decoder::decode_item(const Node& node, std::string_view what, const Type& list_type, void* list) {
    const auto& type = *list_type.item();
    void* const item = list_type.append(list);
    type.set_span(item, node.span);
    if (node.invalid || is_empty(node)) {
        type.state(item) = node.invalid ? State::invalid : State::empty;
        if (!node.invalid && type.shape == Type::Shape::record && utf8::trim(node.text).empty()) {
            const auto& first = type.record()->fields.front();
            report("bentuk/wajib", node.span, fmt::format("ada butir {} yang kosong", type.record()->name),
                   fmt::format("isi, dimulai dengan \"- {}: {}\", atau hapus tanda - itu", first.key,
                               first.example.empty() ? "…" : first.example));
        }
        return;
    }
    if (type.shape == Type::Shape::record) return decode_nested(node, what, type, item, list_type.before_last(list));
    decode_scalar(node, what, type, item);
}

void Decoder::decode_list(const Node& node, const Field& field, const Type& type, void* list) {
    const bool of_records = type.item()->shape == Type::Shape::record;
    if (!node.is_list() && !of_records && !node.is_scalar()) {
        type.state(list) = State::invalid;
        return wrong_shape(node, field.key, node.span, "daftar teks", "tulis satu teks, atau daftar: [satu, dua]");
    }
    type.state(list) = State::present;
    const bool outer = std::exchange(in_rows_, of_records);
    if (node.is_list()) {
        const auto before = findings_.size();
        type.reserve(list, node.items.size());
        for (const auto& item : node.items) decode_item(item, field.key, type, list);
        if (!of_records && make_one(findings_, before) > 0 && field.example.starts_with('['))
            findings_.back().hint += fmt::format("; contoh daftarnya: \"{}: {}\"", field.key, field.example);
    } else { // one item may stand without the list
        const auto before = findings_.size();
        decode_item(node, field.key, type, list);
        const auto said = [&] { return findings_.back().hint.find(as_list) != std::string::npos; };
        if (node.is_scalar() && findings_.size() > before && field.example.starts_with('[') && !said())
            findings_.back().hint += fmt::format("; {}: \"{}: {}\"", as_list, field.key, field.example);
    }
    in_rows_ = outer;
}

void Decoder::decode_keyed(const Node& node, const Field& field, const Type& type, void* list) {
    type.state(list) = State::present;
    const auto& item_type = *type.item();
    const auto& record_type = *item_type.record();
    if (node.is_list() && record_type.list_form() != nullptr) // one that needs no key
        return decode_nested(node, field.key, item_type, type.append(list), nullptr);
    if (!node.is_map()) {
        type.state(list) = State::invalid;
        return wrong_shape(node, field.key, node.span,
                           record_type.list_form() != nullptr ? "daftar, atau isian bertingkat (kunci: nilai)"
                                                              : "isian bertingkat (kunci: nilai)",
                           fmt::format("tulis seperti \"{}\"", field.example));
    }
    const auto* under_map = record_type.find(record_type.map_key.empty() ? record_type.short_key : record_type.map_key);
    const auto* under_text = record_type.find(record_type.short_key);
    type.reserve(list, node.members.size());
    for (const auto& member : node.members) {
        void* const item = type.append(list);
        auto& place = *static_cast<Record*>(item);
        place.span = place.key_span = member.key_span;
        place.state = State::present;
        record_type.set_key(item, member.key, member.key_span);
        const auto& field_of_value = *(member.value.is_map() ? under_map : under_text);
        decode(member.value, field_of_value, field_of_value.member(item), nullptr, member.key_span);
    }
}

} // namespace suluh
