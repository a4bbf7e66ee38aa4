// What a document's members are made of: values, lists and records that remember where they were written and in what
// state they were found. A rule asks `present()`; it stays silent about `invalid` (a finding stands there already) and
// decides itself what `missing`, `empty` and `vague` mean.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "suluh/source.hpp"
#include "suluh/tree.hpp"
#include "suluh/value.hpp"

namespace suluh {

enum class State : std::uint8_t {
    missing, ///< the key is not there
    empty,   ///< the key is there without a value: nothing, "", "-", ~, blanks only, [] or {}
    invalid, ///< a finding stands on the value: neither usable nor missing
    vague,   ///< words that say nothing ("secukupnya"): judged by siadibiba/tidak-jelas alone
    present,
};

/// A scalar. `text` is what was written (quotes resolved), also when it could not be read as a T.
template <class T>
struct Value {
    T value{};
    State state = State::missing;
    Span span{};
    std::string_view text;

    bool present() const { return state == State::present; }
    /// Nothing was written, and no finding says why.
    bool absent() const { return state == State::missing || state == State::empty; }
    const T& operator*() const { return value; }
    const T* operator->() const { return &value; }
};

struct Text : Value<std::string_view> {};
struct Prose : Text {};             ///< a text block of several lines, in Markdown
struct Id : Text {};                ///< names an object of this document: "T1"
struct Ref : Text {};               ///< names an object elsewhere in this document, or `pra#M3`
struct Year : Value<int> {};        ///< four digits
struct Count : Value<Decimal> {};   ///< a dot with three digits groups thousands
struct Measure : Value<Decimal> {}; ///< an area, yield, score or weight: `1.500` is ambiguous

/// A time of day in minutes after midnight.
struct Clock {
    int minutes = 0;
};

/// Anything at all, kept as it stands in the tree for the code that knows what to do with it.
struct Raw {
    const Node* node = nullptr;
    Span key_span{};
    State state = State::missing;
};

/// Items in file order. One item may be written without the list.
template <class T>
struct List {
    std::vector<T> items;
    State state = State::missing;
    Span span{}; ///< the list's key

    bool present() const { return state == State::present; }
    bool absent() const { return state == State::missing || state == State::empty; }
    auto begin() const { return items.begin(); }
    auto end() const { return items.end(); }
    std::size_t size() const { return items.size(); }
    bool empty() const { return items.empty(); }
};

/// Items under keys of the writer's choosing ("MT I: Nov–Feb"); the key is decoded into the item's key field.
template <class T>
struct Keyed : List<T> {};

/// Base of every struct that is written as a map.
struct Record {
    State state = State::missing;
    Span span{};     ///< its first key, where a finding about something missing in it points; short form: the value
    Span key_span{}; ///< the key that it stands under, or its span in a list

    bool present() const { return state == State::present; }
    bool absent() const { return state == State::missing || state == State::empty; }
};

} // namespace suluh
