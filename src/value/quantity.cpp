#include "glyph.hpp"
#include "number.hpp"
#include "reading.hpp"

namespace suluh {

using scan::Cursor;
using scan::Kind;
using scan::Token;

namespace {

/// The cell's own bytes from one token to another, each run of blanks as one.
std::string written(const Token& first, const Token& last) {
    const auto size = static_cast<std::size_t>(last.raw.data() + last.raw.size() - first.raw.data());
    const std::string_view raw(first.raw.data(), size);
    std::string result;
    for (std::size_t at = 0; at < raw.size();) {
        const scan::Glyph glyph = scan::glyph_at(raw, at);
        const bool blank = glyph.type == scan::Glyph::Class::blank || glyph.symbol == Kind::line;
        if (!blank)
            result += raw.substr(at, glyph.bytes);
        else if (!result.ends_with(' '))
            result += ' ';
        at += glyph.bytes;
    }
    return result;
}

bool leads_to_target(const Token& token) {
    return token.is(Kind::arrow) || token.is_word("menjadi") || token.is_word("jadi") || token.is_word("mjd") ||
           token.is_word("ke");
}

bool in_unit(const Token& token) {
    return token.is(Kind::word) || token.is(Kind::slash) || token.is(Kind::percent) || token.is(Kind::open) ||
           token.is(Kind::close);
}

std::string unit_at(Cursor& cursor) {
    if (leads_to_target(cursor.peek()) || !in_unit(cursor.peek())) return {};
    const Token first = cursor.next();
    Token last = first;
    while (in_unit(cursor.peek()) && !leads_to_target(cursor.peek())) last = cursor.next();
    const std::string unit = written(first, last);
    return first.is_word("persen") || first.is_word("prosen") ? "%" + unit.substr(first.raw.size()) : unit;
}

Reading<Decimal> figure_at(Cursor& cursor, std::string_view text) {
    cursor.take(Kind::about);
    if (cursor.peek().is(Kind::until) && cursor.peek(1).is(Kind::number))
        return unreadable<Decimal>("angkanya negatif");
    if (cursor.peek().is(Kind::number)) return read_numeral(cursor.next().text, NumberUse::measure);
    if (const auto words = number_words(cursor)) return read(*words);
    return unreadable<Decimal>(scan::quoted(scan::trimmed(text)) + " tidak dimulai dengan angka");
}

} // namespace

Reading<Quantity> read_quantity(std::string_view text) {
    if (std::string reason = scan::refusal(text); !reason.empty()) return unreadable<Quantity>(std::move(reason));
    const scan::Tokens tokens = scan::tokenize(text);
    Cursor cursor(tokens);
    cursor.take_word({"naik", "turun", "meningkat", "menurun"});
    const bool from = cursor.take_word({"dari"});
    const Reading<Decimal> first = figure_at(cursor, text);
    if (!first.ok()) return failed<Quantity>(first);
    Quantity quantity{{}, first.value, unit_at(cursor)};
    if (leads_to_target(cursor.peek())) {
        cursor.next();
        const Reading<Decimal> target = figure_at(cursor, text);
        if (!target.ok()) return failed<Quantity>(target);
        const std::string start_unit = std::move(quantity.unit);
        quantity = {first.value, target.value, unit_at(cursor)};
        if (quantity.unit.empty()) quantity.unit = start_unit;
        if (!start_unit.empty() && start_unit != quantity.unit)
            return unreadable<Quantity>("satuan awalnya " + scan::quoted(start_unit) + ", satuan akhirnya " +
                                        scan::quoted(quantity.unit));
    } else if (from) {
        return unreadable<Quantity>("ada \"dari\" tanpa \"menjadi\"");
    }
    if (cursor.peek().is(Kind::until)) return unreadable<Quantity>("yang ditulis rentang, bukan satu ukuran");
    if (!cursor.done())
        return unreadable<Quantity>("ada tulisan " + scan::quoted(cursor.peek().raw) + " sesudah ukurannya");
    return read(std::move(quantity));
}

std::string format_quantity(const Quantity& quantity) {
    const std::string unit =
        quantity.unit.starts_with('%') || quantity.unit.empty() ? quantity.unit : " " + quantity.unit;
    const std::string amount = measure_text(quantity.amount) + unit;
    return quantity.start ? "dari " + measure_text(*quantity.start) + unit + " menjadi " + amount : amount;
}

} // namespace suluh
