// One list of fields a struct drives everything that knows about keys: decoding, JSON Schema, template and key
// reference. A field is one line: its key, its member, what it means, whether it is required, and an example. The
// member's C++ type says how it is read.
#pragma once

#include <string_view>
#include <type_traits>
#include <vector>

#include "suluh/field.hpp"

#include "document/said.hpp"
#include "text/utf8.hpp"

namespace suluh {

class Decoder;
struct RecordType;

/// A kind of scalar: what is read from one text.
struct ScalarKind {
    std::string_view name;    ///< Indonesian, for the reference: "tanggal"
    std::string_view writing; ///< how it is written: "2026-09-30, 30-09-2026 atau 30 September 2026"
    /// Reads a scalar that is neither empty nor invalid; sets value and state, and reports what cannot be read.
    void (*read)(Decoder&, const Node&, void* member) = nullptr;
    std::vector<std::string_view> choices{}; ///< the fixed choices, in the order of the enum; empty: free text
    bool takes_list = false;                 ///< a list of texts is as good as one text with commas
    bool is_id = false;                      ///< `sda` never repeats it
    bool is_block = false;                   ///< the template writes it as a text block
};

/// How a member is read, without its C++ type.
struct Type {
    enum class Shape : std::uint8_t { scalar, record, list, keyed, raw };
    Shape shape = Shape::scalar;
    const ScalarKind* scalar = nullptr;         ///< scalar
    const RecordType* (*record)() = nullptr;    ///< record
    const Type* (*item)() = nullptr;            ///< list, keyed
    void* (*append)(void* list) = nullptr;      ///< list, keyed: a new last item; moves the others
    void* (*before_last)(void* list) = nullptr; ///< list, keyed: the item before the last one, or nullptr
    void (*reserve)(void* list, std::size_t items) = nullptr;
    void (*copy)(void* to, const void* from) = nullptr;
    State& (*state)(void* member) = nullptr;
    void (*set_span)(void* member, Span) = nullptr;
    void (*set_text)(void* member, std::string_view) = nullptr; ///< scalar: what was written
    // for whoever reads a document without knowing its type
    State (*state_of)(const void* member) = nullptr;
    Span (*span)(const void* member) = nullptr;
    std::string_view (*text)(const void* member) = nullptr;              ///< scalar: as written
    SaidValue (*said)(const void* member) = nullptr;                     ///< scalar: what a present value says
    std::size_t (*size)(const void* list) = nullptr;                     ///< list, keyed
    const void* (*at)(const void* list, std::size_t position) = nullptr; ///< list, keyed
};

enum class Need : std::uint8_t {
    optional,
    required, ///< bentuk/wajib when missing or empty
    rare,     ///< optional, and left out of the template
    higher,   ///< optional, and not of a village: the template shows a list's items as comments
};
inline constexpr auto required = Need::required;
inline constexpr auto rare = Need::rare;

struct Field {
    std::string_view key;
    std::string_view meaning; ///< Indonesian, one line, no full stop
    std::string_view example; ///< a value that `periksa` accepts; empty: the template leaves the field out
    Need need = Need::optional;
    const Type* (*type)() = nullptr;
    void* (*member)(void* record) = nullptr;
    const void* (*member_of)(const void* record) = nullptr;
};

struct RecordType {
    std::string_view name; ///< Indonesian noun for messages: "tujuan"
    std::vector<Field> fields;
    std::string_view short_key{}; ///< the field that a single scalar fills ("penyuluh: Siti Rahma")
    std::string_view key_field{}; ///< inside a Keyed: the field that the key fills (a Text); it has no line in `fields`
    void (*set_key)(void* record, std::string_view key, Span span) = nullptr;
    std::string_view map_key{}; ///< inside a Keyed: the field that takes a map of further keys
    /// Reads a scalar short form that fills more than one field; instead of `short_key`.
    void (*read_short)(Decoder&, const Node&, void* record) = nullptr;
    std::string_view short_writing{}; ///< with read_short: how it is written
    /// In a list or a Keyed: further items that a template shows behind the first, one a line, as one alone would not
    /// do.
    std::vector<std::string_view> more_items{};

    const Field* find(std::string_view key) const;
    /// The list that is the short form (a row of a matrix), or nullptr.
    const Type* list_form() const;
};

namespace detail {

template <class T>
void set_span(void* member, Span span) {
    static_cast<T*>(member)->span = span;
}

template <class U>
U item_of(const List<U>*);
template <class U>
std::true_type is_list(const List<U>*);
std::false_type is_list(...);
template <class U>
std::true_type is_keyed(const Keyed<U>*);
std::false_type is_keyed(...);
template <class U>
std::true_type is_value(const Value<U>*);
std::false_type is_value(...);

} // namespace detail

template <class T>
const Type* type_of() {
    constexpr bool list = decltype(detail::is_list(static_cast<const T*>(nullptr)))::value;
    constexpr bool value = decltype(detail::is_value(static_cast<const T*>(nullptr)))::value;
    static const Type type = [] {
        Type t;
        t.copy = [](void* to, const void* from) { *static_cast<T*>(to) = *static_cast<const T*>(from); };
        t.state = [](void* member) -> State& { return static_cast<T*>(member)->state; };
        t.state_of = [](const void* member) { return static_cast<const T*>(member)->state; };
        if constexpr (list) {
            using Item = decltype(detail::item_of(static_cast<const T*>(nullptr)));
            constexpr bool keyed = decltype(detail::is_keyed(static_cast<const T*>(nullptr)))::value;
            t.shape = keyed ? Type::Shape::keyed : Type::Shape::list;
            t.item = type_of<Item>;
            t.append = [](void* member) -> void* { return &static_cast<T*>(member)->items.emplace_back(); };
            t.before_last = [](void* member) -> void* {
                auto& items = static_cast<T*>(member)->items;
                return items.size() < 2 ? nullptr : &items[items.size() - 2];
            };
            t.reserve = [](void* member, std::size_t items) { static_cast<T*>(member)->items.reserve(items); };
            t.set_span = detail::set_span<T>;
            t.size = [](const void* member) { return static_cast<const T*>(member)->size(); };
            t.at = [](const void* member, std::size_t position) -> const void* {
                return &static_cast<const T*>(member)->items[position];
            };
        } else if constexpr (std::is_base_of_v<Record, T>) {
            t.shape = Type::Shape::record;
            t.record = [] { return fields_of(static_cast<const T*>(nullptr)); };
            t.set_span = [](void* member, Span span) { static_cast<T*>(member)->key_span = span; };
        } else if constexpr (value) {
            t.shape = Type::Shape::scalar;
            t.scalar = scalar_kind(static_cast<const T*>(nullptr));
            t.set_span = detail::set_span<T>;
            t.set_text = [](void* member, std::string_view text) { static_cast<T*>(member)->text = text; };
            t.text = [](const void* member) { return static_cast<const T*>(member)->text; };
            t.said = [](const void* member) { return said(static_cast<const T*>(member)->value); };
        } else {
            static_assert(std::is_same_v<T, Raw>, "a member of a document is a Value, a List, a Record or Raw");
            t.shape = Type::Shape::raw;
            t.set_span = [](void* member, Span span) { static_cast<T*>(member)->key_span = span; };
        }
        if constexpr (requires(const T& member) { member.span; })
            t.span = [](const void* member) { return static_cast<const T*>(member)->span; };
        else
            t.span = [](const void* member) { return static_cast<const T*>(member)->key_span; };
        return t;
    }();
    return &type;
}

namespace detail {

template <class Owner, class T>
struct MemberOf {
    using OwnerType = Owner;
    using MemberType = T;
};
template <class Owner, class T>
MemberOf<Owner, T> member_of(T Owner::*);

} // namespace detail

/// Fills a text with the key that a record of a Keyed stands under.
template <auto Pointer>
void set_key(void* record, std::string_view key, Span span) {
    using Owner = typename decltype(detail::member_of(Pointer))::OwnerType;
    auto& name = static_cast<Owner*>(record)->*Pointer;
    name.value = name.text = utf8::trim(key);
    name.span = span;
    name.state = State::present;
}

/// One line of a field list: `field<Tujuan, &Tujuan::rumusan>("rumusan", "kalimat tujuan …", "Pada November …",
/// required)`. Owner is named because a member of a base struct belongs to the base.
template <class Owner, auto Pointer>
Field field(std::string_view key, std::string_view meaning, std::string_view example = {}, Need need = Need::optional) {
    using Kept = typename decltype(detail::member_of(Pointer))::MemberType;
    return {key,
            meaning,
            example,
            need,
            type_of<Kept>,
            [](void* record) -> void* { return &(static_cast<Owner*>(record)->*Pointer); },
            [](const void* record) -> const void* { return &(static_cast<const Owner*>(record)->*Pointer); }};
}

} // namespace suluh
