// Short ways to make a Reading.
#pragma once

#include <string>
#include <utility>

#include "suluh/value.hpp"

namespace suluh {

template <class T>
Reading<T> read(T value) {
    return {std::move(value), Reading<T>::Outcome::read, {}};
}

template <class T>
Reading<T> ambiguous(std::string reason) {
    return {T{}, Reading<T>::Outcome::ambiguous, std::move(reason)};
}

template <class T>
Reading<T> unreadable(std::string reason) {
    return {T{}, Reading<T>::Outcome::unreadable, std::move(reason)};
}

/// The failure of one reading as the failure of another kind.
template <class To, class From>
Reading<To> failed(const Reading<From>& from) {
    return from.outcome == Reading<From>::Outcome::ambiguous ? ambiguous<To>(from.reason) : unreadable<To>(from.reason);
}

} // namespace suluh
