// Where a finding about something that is missing points, and how its object is called.
#pragma once

#include <string>
#include <string_view>

#include "suluh/field.hpp"

#include "text/utf8.hpp"

namespace suluh {

/// Where a finding about a whole object points: its id, or its first key when the id could not be read.
template <class T>
Span place_of_object(const T& record) {
    return record.id.present() ? record.id.span : record.span;
}

template <class T>
std::string id_of_object(const T& record) {
    return record.id.present() ? utf8::printable(*record.id) : std::string{};
}

/// A missing member: where it stands empty, or else the first key of what it should stand in.
inline Span place_of_missing(const Record& member, Span around) {
    return member.state == State::missing ? around : member.key_span;
}
template <class T>
Span place_of_missing(const Value<T>& member, Span around) {
    return member.state == State::missing ? around : member.span;
}
template <class T>
Span place_of_missing(const List<T>& member, Span around) {
    return member.state == State::missing ? around : member.span;
}

/// Where what is missing inside a record is reported: its first key, or where the record itself is missing.
inline Span place_inside(const Record& record, Span around) {
    return record.present() ? record.span : place_of_missing(record, around);
}

/// Whether something was written at all, be it readable or not: of the template's blank rows nothing is.
template <class... Member>
bool any_written(const Member&... members) {
    return ((members.state != State::missing && members.state != State::empty) || ...);
}

} // namespace suluh
