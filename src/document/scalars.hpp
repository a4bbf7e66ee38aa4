// How each type of scalar is read from a cell, and what is said when it cannot be. One row a kind in scalars.cpp.
#pragma once

#include <fmt/format.h>

#include "document/choices.hpp"
#include "document/decode.hpp"
#include "text/suggest.hpp"
#include "text/utf8.hpp"

namespace suluh {

const ScalarKind* scalar_kind(const Text*);
const ScalarKind* scalar_kind(const Prose*);
const ScalarKind* scalar_kind(const Id*);
const ScalarKind* scalar_kind(const Ref*);
const ScalarKind* scalar_kind(const Year*);
const ScalarKind* scalar_kind(const Count*);
const ScalarKind* scalar_kind(const Measure*);
const ScalarKind* scalar_kind(const Value<Fraction>*);
const ScalarKind* scalar_kind(const Value<Money>*);
const ScalarKind* scalar_kind(const Value<Date>*);
const ScalarKind* scalar_kind(const Value<MonthSet>*);
const ScalarKind* scalar_kind(const Value<Quantity>*);
const ScalarKind* scalar_kind(const Value<Volume>*);
const ScalarKind* scalar_kind(const Value<People>*);
const ScalarKind* scalar_kind(const Value<RegionCode>*);
const ScalarKind* scalar_kind(const Value<Nip>*);
const ScalarKind* scalar_kind(const Value<Clock>*);
const ScalarKind* scalar_kind(const Value<bool>*);

/// The reading that all kinds share: a value that was read is present; one that was not is invalid, with a finding.
void report_unreadable(Decoder& decoder, std::string_view rule, const Node& node, std::string_view kind,
                       std::string_view reason, std::string_view writing);

/// Index of the choice that the text means (blanks, '_' and '-' alike), or -1 with a bentuk/pilihan finding.
int read_choice(Decoder& decoder, const Node& node, std::span<const std::string_view> choices);

template <class E>
requires std::is_enum_v<E>
const ScalarKind* scalar_kind(const Value<E>*) {
    static const ScalarKind kind{"pilihan",
                                 "salah satu pilihan",
                                 [](Decoder& decoder, const Node& node, void* member) {
                                     auto& value = *static_cast<Value<E>*>(member);
                                     const int index = read_choice(decoder, node, choices(E{}));
                                     value.state = index < 0 ? State::invalid : State::present;
                                     if (index >= 0) value.value = static_cast<E>(index);
                                 },
                                 {choices(E{}).begin(), choices(E{}).end()}};
    return &kind;
}

} // namespace suluh
