// The rows of a table before they are cells: an activity or effort with everything around it that a cell may need.
#pragma once

#include <algorithm>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "suluh/form.hpp"

#include "form/person.hpp"

namespace suluh {

struct FormRow {
    const Programa* programa = nullptr;
    const Baris* baris = nullptr;
    const Kegiatan* kegiatan = nullptr; ///< the row, when it is an activity
    const Ikhtiar* ikhtiar = nullptr;   ///< the row, when it is an effort
    std::size_t document = 0;           ///< position of its document among those of the table
    std::optional<Decimal> rank;        ///< smallest rank of its problems
    std::string waktu;                  ///< as written
    std::size_t number = 0;             ///< what the column No says
    bool has_namesake = false;          ///< another region in the table has the same name

    std::vector<const Tujuan*> tujuan() const;
    std::vector<const Masalah*> masalah() const;
    /// The commodity of its problems, else of its objectives, else of the facts behind these; may be empty.
    std::string komoditas() const;
    /// As written, else what the problem's faktor says.
    std::optional<Aspek> aspek() const;
};

/// The rows of one document in order: perilaku before non perilaku, then rank, then as written. With a person, only
/// what that person carries out.
std::vector<FormRow> rows_of(const Document& document, PilihanBaris choice, const Person* person);

/// As written in `prioritas`, else as computed.
std::optional<Decimal> rank_of(const Masalah& masalah, std::optional<int> computed);
/// An unknown rank stands behind every known one.
bool ranks_before(const std::optional<Decimal>& a, const std::optional<Decimal>& b);

/// The record that a reference names, or nullptr.
template <class T>
const T* find_named(const List<T>& records, const Ref& reference) {
    const auto has_id = [&](const T& one) { return one.id.present() && *one.id == *reference; };
    const auto found = std::ranges::find_if(records.items, has_id);
    return !reference.present() || found == records.items.end() ? nullptr : &*found;
}

/// A value as it was written: also a vague one, or one that could not be read.
template <class T>
std::string written(const Value<T>& value) {
    return value.absent() ? std::string{} : std::string{value.text};
}

/// When a row is carried out: "Maret (12 Maret, 26 Maret)" where dates were agreed on, unless `waktu` names them
/// already.
std::string when(const FormRow& row);

std::string joined(const std::vector<std::string>& parts, std::string_view separator);
/// The texts that say something, joined.
std::string joined(const List<Text>& texts, std::string_view separator);

} // namespace suluh
