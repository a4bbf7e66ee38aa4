#include "compare/changes.hpp"

#include <algorithm>
#include <array>
#include <map>
#include <utility>

#include <fmt/format.h>

#include "compare/match.hpp"
#include "text/utf8.hpp"

namespace suluh::compare {

namespace {

constexpr std::array<std::string_view, 9> kind_names{"ditambahkan", "dihapus", "diisi",    "dikosongkan", "naik",
                                                     "turun",       "diubah",  "dipindah", "berganti id"};

std::string words_of(std::string_view key) {
    std::string words{key};
    std::ranges::replace(words, '_', ' ');
    return words;
}

/// "waktu (bulan pelaksanaan)", "biaya": the key, and what it means where the key does not say so itself.
std::string label(const Field& field) {
    const auto words = words_of(field.key);
    auto meaning = field.meaning;
    if (meaning.find(": ") == std::string_view::npos)
        for (const std::string_view end : {", ", " ("}) meaning = meaning.substr(0, meaning.find(end));
    const bool says_itself = utf8::lower(meaning).starts_with(words) || meaning.find('(') != std::string_view::npos;
    return says_itself ? words : fmt::format("{} ({})", words, meaning);
}

/// Where a change stands, from the part of the document down.
struct Where {
    std::string_view key;
    std::string part;
    std::string object;
    std::vector<std::string> path; ///< labels below the object
    std::string_view group;
};

class Comparer {
public:
    std::vector<Change> run(const Item& old_one, const Item& new_one) {
        if (new_one.type == nullptr) return {};
        collect_renames(old_one, new_one);
        for (const auto& field : new_one.type->fields) {
            const auto* before = old_one.find(field.key);
            const auto* after = new_one.find(field.key);
            if (before == nullptr && after == nullptr) continue;
            const auto shape = field.type()->shape;
            const bool cell = shape == Type::Shape::scalar && !field.type()->scalar->is_block;
            Where where{field.key, cell ? "Umum" : utf8::capitalised(words_of(field.key)), {}, {}, {}};
            if (cell) where.path.push_back(label(field));
            member(before, after, field, where);
        }
        return std::move(changes_);
    }

private:
    /// Ids that became others while their object stayed the same: what refers to it has not changed.
    void collect_renames(const Item& before, const Item& after) {
        for (const auto& one : after.items) {
            const auto* old_one = one.field == nullptr ? nullptr : before.find(one.field->key);
            if (old_one == nullptr || old_one->shape != one.shape) continue;
            if (one.shape == Item::Shape::record) collect_renames(*old_one, one);
            if (one.shape != Item::Shape::list) continue;
            const auto found = match(*old_one, one);
            for (std::size_t i = 0; i < one.items.size(); ++i) {
                if (found.old_of[i] == Match::none || !one.items[i].has_id) continue;
                const auto& was = old_one->items[found.old_of[i]].name;
                if (was != one.items[i].name) renamed_[was] = one.items[i].name;
            }
        }
    }

    void member(const Item* before, const Item* after, const Field& field, const Where& where) {
        const auto shape = after != nullptr ? after->shape : before->shape;
        const bool other = before != nullptr && after != nullptr && before->shape != after->shape;
        static const Item nothing;
        const auto& a = before != nullptr ? *before : nothing;
        const auto& b = after != nullptr ? *after : nothing;
        if (other || shape == Item::Shape::text)
            text(other ? flat(a) : a, other ? flat(b) : b, field.key, where);
        else if (shape == Item::Shape::record)
            record(a, b, *(after != nullptr ? after : before)->type, where);
        else
            list(a, b, field, where);
    }

    void record(const Item& before, const Item& after, const RecordType& type, const Where& where) {
        for (const auto& field : type.fields) {
            const auto* scalar = field.type()->scalar;
            if (after.has_id && scalar != nullptr && scalar->is_id) continue; // spoken of already
            const auto* a = before.find(field.key);
            const auto* b = after.find(field.key);
            if (a == nullptr && b == nullptr) continue;
            const auto& one = b != nullptr ? *b : *a;
            const bool names_objects = where.object.empty() && one.shape == Item::Shape::list;
            auto inside = where;
            if (!names_objects)
                inside.path.push_back(one.shape == Item::Shape::text ? label(field) : words_of(field.key));
            if (!where.object.empty() && inside.group.empty()) inside.group = field.key;
            member(a, b, field, inside);
        }
    }

    void list(const Item& before, const Item& after, const Field& field, const Where& where) {
        const auto found = match(before, after);
        const auto inside = [&](const Item& item, std::size_t position) {
            auto place = where;
            const auto noun = field.type()->item()->record()->name;
            if (where.object.empty()) {
                place.object = item.has_id         ? item.name
                               : item.name.empty() ? fmt::format("{} ke-{}", noun, position + 1)
                                                   : fmt::format("{} {}", noun, item.name);
            } else {
                if (place.group.empty()) place.group = field.key;
                auto last = words_of(field.key);
                if (!place.path.empty()) place.path.pop_back();
                place.path.push_back(item.name.empty() ? fmt::format("{} ke-{}", last, position + 1)
                                                       : fmt::format("{} {}", last, item.name));
            }
            return place;
        };
        for (const auto place : found.gone) {
            const auto& item = before.items[place];
            add({.kind = Change::Kind::removed, .was = summary(item), .removed = true}, inside(item, place));
        }
        for (std::size_t i = 0; i < after.items.size(); ++i) {
            const auto& item = after.items[i];
            const auto here = inside(item, i);
            const auto old_place = found.old_of[i];
            if (old_place == Match::none) {
                add({.kind = Change::Kind::added, .now = summary(item), .at = item.at}, here);
                continue;
            }
            const auto& was = before.items[old_place];
            if (item.has_id && was.name != item.name)
                add({.kind = Change::Kind::renamed, .was = was.name, .now = item.name, .at = item.at},
                    inside(was, old_place));
            if (found.moved[i])
                add({.kind = Change::Kind::moved,
                     .was = fmt::format("urutan {}", old_place + 1),
                     .now = fmt::format("urutan {}", i + 1),
                     .at = item.at},
                    here);
            if (was.shape == Item::Shape::record && item.shape == Item::Shape::record)
                record(was, item, *item.type, here);
            else
                text(flat(was), flat(item), {}, here);
        }
    }

    void text(const Item& before, const Item& after, std::string_view leaf, const Where& where) {
        const auto& was = before.said;
        const auto& now = after.said;
        if (was.text == now.text || (after.refers && with_new_ids(before) == now.text)) return;
        Change change{.kind = Change::Kind::altered, .leaf = leaf, .was = was.text, .now = now.text, .at = after.at};
        if (was.text.empty())
            change.kind = Change::Kind::filled;
        else if (now.text.empty())
            change.kind = Change::Kind::emptied;
        else if (was.number && now.number && was.unit == now.unit && *was.number != *now.number)
            change.kind = *was.number < *now.number ? Change::Kind::up : Change::Kind::down;
        add(std::move(change), where);
    }

    std::string with_new_ids(const Item& before) const {
        const auto now = [&](const std::string& id) {
            const auto found = renamed_.find(id);
            return found == renamed_.end() ? id : found->second;
        };
        if (before.items.empty()) return now(before.said.text);
        std::string text;
        for (const auto& item : before.items) text += (text.empty() ? "" : ", ") + now(item.said.text);
        return text;
    }

    /// Everything that an item says in one line, where the other version has something of another shape there.
    static Item flat(const Item& item) {
        Item line = item;
        line.shape = Item::Shape::text;
        if (item.shape == Item::Shape::text) return line;
        line.said = {};
        for (const auto& member : item.items) {
            const auto text = flat(member).said.text;
            line.said.text += (line.said.text.empty() || text.empty() ? "" : ", ") + text;
        }
        return line;
    }

    void add(Change change, const Where& where) {
        change.key = where.key;
        change.part = where.part;
        change.object = where.object;
        change.group = where.group;
        for (const auto& step : where.path) change.field += (change.field.empty() ? "" : ", ") + step;
        changes_.push_back(std::move(change));
    }

    std::map<std::string, std::string> renamed_;
    std::vector<Change> changes_;
};

} // namespace

std::vector<Change> changes_between(const Item& old_one, const Item& new_one) {
    return Comparer{}.run(old_one, new_one);
}

std::string_view name(Change::Kind kind) {
    return kind_names[static_cast<std::size_t>(kind)];
}

} // namespace suluh::compare
