#include "compare/say.hpp"

#include <algorithm>

#include <fmt/format.h>

#include "table/parts.hpp"
#include "text/utf8.hpp"

namespace suluh::compare {

namespace {

constexpr std::size_t longest = 160; ///< code points of a text that is shown whole; of a longer one, what differs
constexpr std::size_t around = 24;   ///< bytes of it to each side of what differs, or a word more

constexpr std::string_view no_change = "Tidak ada perubahan isi.";

std::string subject(const Change& change) {
    const auto object = utf8::printable(change.object);
    if (object.empty()) return change.part;
    return object.starts_with(utf8::lower(change.part) + " ") ? utf8::capitalised(object) : change.part + " " + object;
}

/// "Kegiatan K1: biaya", or "Kegiatan K1".
std::string head(const Change& change) {
    return change.field.empty() ? subject(change) : subject(change) + ": " + utf8::printable(change.field);
}

/// The values have a "dari … menjadi …" of their own: in a sentence nobody could tell which is which.
bool speaks_of_change(const Change& change) {
    return change.was.starts_with("dari ") || change.was.find(" menjadi ") != std::string::npos ||
           change.now.find(" menjadi ") != std::string::npos;
}

/// Two short values stand in one sentence even where that takes two lines.
bool fits_a_sentence(const Change& change) {
    constexpr std::size_t is_short = 24;
    if (speaks_of_change(change)) return false;
    return std::max(utf8::length(change.was), utf8::length(change.now)) <= is_short;
}

bool has_both(const Change& change) {
    return !change.was.empty() && !change.now.empty();
}

/// The part of `text` between what it has in common with the other: `front` and `back` bytes, at blanks.
std::string middle(const std::string& text, std::size_t front, std::size_t back) {
    const auto begin = front <= around ? 0 : text.rfind(' ', front - around);
    const auto end = back <= around ? std::string::npos : text.find(' ', text.size() - back + around);
    const auto from = begin == std::string::npos ? 0 : begin;
    auto part = text.substr(from, end == std::string::npos ? end : end - from);
    if (from > 0) part = "…" + part;
    return end == std::string::npos ? part : part + " …";
}

/// Long texts that differ in a few words are shown around these words.
void shorten(std::string& was, std::string& now) {
    if (std::max(utf8::length(was), utf8::length(now)) <= longest) return;
    const auto most = std::min(was.size(), now.size());
    const auto front = static_cast<std::size_t>(std::ranges::mismatch(was, now).in1 - was.begin());
    std::size_t back = 0;
    while (back < most - front && was[was.size() - 1 - back] == now[now.size() - 1 - back]) ++back;
    auto shorter = middle(now, front, back);
    was = middle(was, front, back);
    now = std::move(shorter);
}

void add_lines(std::string& text, const std::string& line, std::string_view indent) {
    bool first = true;
    for (const auto& part : table::wrapped(line, table::page_width - indent.size())) {
        text += std::string{first ? "" : indent} + part + "\n";
        first = false;
    }
}

void add_labelled(std::string& text, std::string_view label, const std::string& value) {
    constexpr std::size_t width = 10;
    bool first = true;
    for (const auto& line : table::wrapped(utf8::printable(value), table::page_width - width)) {
        text += fmt::format("{:<{}}{}\n", first ? label : "", width, line);
        first = false;
    }
}

} // namespace

std::string sentence(const Change& change) {
    const auto was = utf8::printable(change.was);
    const auto now = utf8::printable(change.now);
    switch (change.kind) {
    case Change::Kind::added:
    case Change::Kind::filled:
        return fmt::format("{} {}{}{}", head(change), name(change.kind), now.empty() ? "" : ": ", now);
    case Change::Kind::removed:
    case Change::Kind::emptied:
        return fmt::format("{} {}{}{}", head(change), name(change.kind), was.empty() ? "" : ": ", was);
    case Change::Kind::renamed:
        return fmt::format("{} berganti id menjadi {}", head(change), now);
    case Change::Kind::moved:
        return fmt::format("{} dipindah dari {} ke {}", head(change), was, now);
    default:
        return fmt::format("{} {} dari {} menjadi {}", head(change), name(change.kind), was, now);
    }
}

std::string write_text(const std::vector<Change>& changes, const Names& names, const std::vector<std::string>& notes) {
    std::string text;
    const auto files = utf8::printable(fmt::format("dari {} ke {}", names.old_file, names.new_file));
    add_lines(text,
              changes.empty() ? fmt::format("Tidak ada perubahan isi {}", files)
                              : fmt::format("{} perubahan {}", changes.size(), files),
              "  ");
    std::string_view part;
    for (const auto& change : changes) {
        if (change.part != part) text += '\n';
        part = change.part;
        const auto line = sentence(change);
        const bool is_one_line = utf8::display_width(line) <= table::page_width && !speaks_of_change(change);
        if (is_one_line || fits_a_sentence(change) || !has_both(change)) {
            add_lines(text, line, "  ");
            continue;
        }
        auto was = change.was;
        auto now = change.now;
        shorten(was, now);
        add_lines(text, fmt::format("{} {}", head(change), name(change.kind)), "  ");
        add_labelled(text, "  dari", was);
        add_labelled(text, "  menjadi", now);
    }
    for (const auto& note : notes) {
        text += '\n';
        add_lines(text, note, "");
    }
    return text;
}

Table table_of(const std::vector<Change>& changes, const Names& names, const std::vector<std::string>& notes) {
    Table table;
    table.title = {"Perubahan " + names.kind};
    table.heads = {{"Lama", names.old_file}, {"Baru", names.new_file}};
    table.column_numbers = false;
    constexpr int wide = 4;
    table.columns = {{{"Bagian"}, false, 2},    {{"Objek"}, false, 2},   {{"Isian"}, false, 3},
                     {{"Perubahan"}, false, 2}, {{"Lama"}, false, wide}, {{"Baru"}, false, wide}};
    const Change* above = nullptr;
    for (const auto& change : changes) {
        Row row;
        for (const auto& text :
             {change.part, change.object, change.field, std::string{name(change.kind)}, change.was, change.now}) {
            Cell cell;
            cell.text = text;
            row.cells.push_back(std::move(cell));
        }
        row.cells[0].repeats = above != nullptr && above->part == change.part;
        row.cells[1].repeats = row.cells[0].repeats && above->object == change.object;
        table.rows.push_back(std::move(row));
        above = &change;
    }
    table.notes = notes;
    if (changes.empty()) table.notes.insert(table.notes.begin(), std::string{no_change});
    return table;
}

} // namespace suluh::compare
