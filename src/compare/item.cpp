#include "compare/item.hpp"

#include <algorithm>
#include <array>

#include "compare/detail.hpp"
#include "document/kinds.hpp"
#include "document/scalars.hpp"

namespace suluh::compare {

namespace {

/// What names a row that has no id: the first of these that it holds.
constexpr std::array<std::string_view, 3> natural_keys{"kode", "nomor", "nik"};
constexpr std::array<std::string_view, 4> sentence_keys{"rumusan", "uraian", "kegiatan", "nama"};

/// Where not even a text could be told: a list in place of a word, a misspelt key.
constexpr std::string_view unread = "(tidak terbaca)";

class Reader {
public:
    explicit Reader(std::string_view source) : source_(source) {}

    Item record(const RecordType& type, const void* body) const {
        Item item;
        item.shape = Item::Shape::record;
        item.type = &type;
        for (const auto& field : type.fields) {
            auto member = of(*field.type(), field.member_of(body));
            if (!member) continue;
            member->field = &field;
            item.items.push_back(std::move(*member));
        }
        return item;
    }

private:
    /// Nothing where nothing was written.
    std::optional<Item> of(const Type& type, const void* member) const {
        const auto state = type.state_of(member);
        if (state == State::missing || state == State::empty) return std::nullopt;
        Item item;
        item.unread = state == State::invalid;
        switch (type.shape) {
        case Type::Shape::scalar:
            item.refers = type.scalar == scalar_kind(static_cast<const Ref*>(nullptr));
            item.said = state == State::present ? present(type, member) : as_written(type, member);
            break;
        case Type::Shape::raw:
            if (const auto* node = static_cast<const Raw*>(member)->node) item.said = said(slice(node->span));
            break;
        case Type::Shape::record: {
            const auto span = static_cast<const Record*>(member)->span;
            if (state == State::present)
                item = record(*type.record(), member);
            else
                item.said = as_written(slice(span)); // a short form that could not be read
            item.at = span;
            return item;
        }
        case Type::Shape::list:
        case Type::Shape::keyed:
            if (state == State::invalid)
                item.said = as_written({});
            else
                list(type, member, item);
            if (item.items.empty() && item.said.text.empty()) return std::nullopt;
            break;
        }
        item.at = type.span(member);
        return item;
    }

    void list(const Type& type, const void* member, Item& item) const {
        const auto& inner = *type.item();
        const bool of_records = inner.shape == Type::Shape::record;
        item.shape = of_records ? Item::Shape::list : Item::Shape::text;
        item.type = of_records ? inner.record() : nullptr;
        item.refers = inner.scalar == scalar_kind(static_cast<const Ref*>(nullptr));
        for (std::size_t i = 0; i < type.size(member); ++i) {
            auto one = of(inner, type.at(member, i));
            if (!one) continue;
            if (of_records) {
                name(*one, type, type.at(member, i));
            } else {
                item.said.text += (item.said.text.empty() ? "" : ", ") + one->said.text;
                item.unread = item.unread || one->unread;
            }
            item.items.push_back(std::move(*one));
        }
    }

    void name(Item& item, const Type& list, const void* record) const {
        if (item.type == nullptr) return;
        if (list.shape == Type::Shape::keyed) {
            auto key = slice(static_cast<const Record*>(record)->key_span);
            while (key.size() > 1 && (key.front() == '"' || key.front() == '\'') && key.back() == key.front())
                key = key.substr(1, key.size() - 2);
            item.name = said(key).text;
            item.has_id = !item.name.empty();
            return;
        }
        for (const auto& member : item.items) {
            const auto& kind = member.field->type()->scalar;
            if (kind == nullptr || !kind->is_id) continue;
            item.name = member.said.text;
            item.has_id = true;
            return;
        }
        for (const auto key : natural_keys)
            if (const auto* member = item.find(key); member != nullptr && item.name.empty())
                item.name = member->said.text;
    }

    SaidValue present(const Type& type, const void* member) const {
        auto value = type.said(member);
        const auto text = type.text(member);
        const auto written = text.empty() ? slice(type.span(member)) : text;
        if (says_more(*type.scalar, written, value)) value.text = said(written).text;
        return value;
    }

    SaidValue as_written(const Type& type, const void* member) const {
        const auto text = type.text(member);
        return as_written(text.empty() ? slice(type.span(member)) : text);
    }

    static SaidValue as_written(std::string_view text) {
        auto result = said(text);
        if (result.text.empty()) result.text = unread;
        return result;
    }

    std::string_view slice(Span span) const {
        if (span.end > source_.size() || span.begin >= span.end) return {};
        return source_.substr(span.begin, span.end - span.begin);
    }

    std::string_view source_;
};

void add_signature(const Item& item, bool but_name, std::string& text) {
    // Control characters part what is said: no text that was read holds them.
    if (item.shape == Item::Shape::text) {
        text += item.said.text + '\x01';
        return;
    }
    text += '\x02';
    for (const auto& member : item.items) {
        const auto* scalar = member.field == nullptr ? nullptr : member.field->type()->scalar;
        if (but_name && scalar != nullptr && scalar->is_id) continue;
        if (member.field != nullptr) text += std::string{member.field->key} + '\x01';
        if (member.field == nullptr && member.has_id) text += member.name + '\x01';
        add_signature(member, false, text);
    }
    text += '\x03';
}

} // namespace

const Item* Item::find(std::string_view key) const {
    const auto member =
        std::ranges::find_if(items, [&](const Item& one) { return one.field != nullptr && one.field->key == key; });
    return member == items.end() ? nullptr : &*member;
}

Item item_of(const Document& document) {
    const auto* kind = find_kind(kind_name(document));
    if (kind == nullptr || !document.has_kind()) return {};
    const auto* body =
        std::visit([](const auto& alternative) { return static_cast<const void*>(&alternative); }, document.body);
    return Reader{document.source.text()}.record(*kind->fields(), body);
}

std::string signature(const Item& item, bool but_name) {
    std::string text;
    add_signature(item, but_name, text);
    return text;
}

std::string summary(const Item& item) {
    if (item.shape == Item::Shape::text) return item.said.text;
    for (const auto key : sentence_keys)
        if (const auto* member = item.find(key); member != nullptr && member->shape == Item::Shape::text)
            return member->said.text;
    const auto text = std::ranges::find_if(item.items, [&](const Item& member) {
        return member.shape == Item::Shape::text && !member.refers && member.said.text != item.name;
    });
    return text == item.items.end() ? std::string{} : text->said.text;
}

} // namespace suluh::compare
