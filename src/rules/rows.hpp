// What the families share when they go through a programa's rows: which rows count, how a message calls them, where a
// finding points.
#pragma once

#include <string>
#include <string_view>

#include <fmt/format.h>

#include "suluh/document.hpp"

#include "document/decode.hpp"
#include "rules/places.hpp"
#include "text/quote.hpp"
#include "text/utf8.hpp"

namespace suluh {

/// A row of the template that nobody has begun to fill in says nothing at all.
inline bool is_begun(const Masalah& masalah) {
    return masalah.present() && !(masalah.id.absent() && masalah.uraian.absent());
}
inline bool is_begun(const Tujuan& tujuan) {
    return tujuan.present() &&
           any_written(tujuan.id, tujuan.rumusan, tujuan.khalayak, tujuan.perilaku, tujuan.kondisi, tujuan.derajat);
}
inline bool is_begun(const Baris& row) {
    return row.present() && !(row.id.absent() && row.kegiatan.absent());
}

/// "masalah M2", or the sentence where the id is missing.
template <class T>
std::string called(std::string_view kind, const T& record, const Text& sentence) {
    if (record.id.present()) return fmt::format("{} {}", kind, id_of_object(record));
    return sentence.present() ? fmt::format("{} \"{}\"", kind, utf8::excerpt(*sentence)) : fmt::format("{} ini", kind);
}

/// An activity or an effort, as the rules about both see it.
struct PlanRow {
    const Baris& cells;
    const Kegiatan* kegiatan; ///< nullptr: an ikhtiar

    bool is_kegiatan() const { return kegiatan != nullptr; }
    std::string_view kind() const { return is_kegiatan() ? "kegiatan" : "ikhtiar"; }
    std::string name() const { return called(kind(), cells, cells.kegiatan); }
};

/// Calls `judge` with every row that somebody has begun, kegiatan first.
template <class Judge>
void for_each_row(const Programa& programa, const Judge& judge) {
    for (const auto& kegiatan : programa.kegiatan)
        if (is_begun(kegiatan)) judge(PlanRow{kegiatan, &kegiatan});
    for (const auto& ikhtiar : programa.ikhtiar)
        if (is_begun(ikhtiar)) judge(PlanRow{ikhtiar, nullptr});
}

/// Where a finding about something that is not written points: an empty value's place, else the record's first key.
template <class T>
Span place_of_gap(const T& value, const Record& record) {
    return value.state == State::empty ? value.span : record.span;
}

/// The key that a document begins with.
inline Span first_key_of(const Document& document) {
    return document.tree.root.members.front().key_span;
}

/// Whether a cell is `sda`: what is wrong with it is said where it was written, in a row above.
inline bool is_repeated(const Document& document, Span cell) {
    if (cell.end <= cell.begin || cell.end - cell.begin > 8) return false; // longer than any spelling of it
    return says_same_as_above(document.source.text().substr(cell.begin, cell.end - cell.begin));
}

/// A text as a message shows it.
inline std::string quoted(std::string_view text) {
    return quoted_excerpt(utf8::trim(text));
}

} // namespace suluh
