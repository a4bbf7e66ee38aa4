// Grammar of a volume cell, after the scanner:
//   cell   = term {("," | "+" | blank) term} [remarks] ["=" term]
//   term   = factor {("x" | "@" | "selama") factor} ["/" unit]
//   factor = number [unit words]
#include <algorithm>
#include <cstdint>
#include <string>
#include <utility>

#include "money_terms.hpp"
#include "number.hpp"
#include "reading.hpp"
#include "units.hpp"
#include "volume_factors.hpp"
#include "volume_figure.hpp"

namespace suluh {

using scan::Cursor;
using scan::Kind;
using scan::Token;

namespace {

/// Words after which a figure no longer says how much.
bool is_vague(const Token& token) {
    return token.is(Kind::word) &&
           scan::one_of(token.text, {"sesuai",   "menyesuaikan", "kebutuhan", "atau",    "dst",      "dll",
                                     "kurang",   "lebih",        "belum",     "tidak",   "tdk",      "bukan",
                                     "sda",      "kecuali",      "bila",      "jika",    "tentatif", "lipat",
                                     "setengah", "seperempat",   "perempat",  "pertiga", "perlima"});
}

bool opens_rate(const Token& token) {
    return token.is(Kind::slash) ||
           (token.is(Kind::word) && scan::one_of(token.text, {"per", "tiap", "setiap", "dalam", "dlm", "masing2"}));
}

/// "sebulan", "setahun": a rate in one word.
bool is_rate_word(const Token& token) {
    return token.is(Kind::word) && scan::one_of(token.text, {"sebulan", "setahun", "seminggu", "semusim"});
}

class VolumeParser {
public:
    explicit VolumeParser(scan::TokenSpan tokens) : cursor_(tokens) {}

    Reading<Volume> cell();
    bool is_worked_out() const { return factors_ > 1; }

private:
    Reading<Volume> term();
    std::string factor(VolumeFactor& factor);
    std::string figure(VolumeFactor& factor, VolumeFigure& figure);
    void unit_words(VolumeFactor& factor);
    void rates(VolumeFactor& factor);
    bool rate(VolumeFactor& factor);
    bool multiplied(bool& each);
    Reading<Volume> remarks(Reading<Volume> main);
    Reading<Volume> stated_after(Reading<Volume> product);
    bool number_ahead() const;
    bool times_ahead() const;
    Reading<Volume> failure(std::string reason) const {
        return doubt_ ? ambiguous<Volume>(std::move(reason)) : unreadable<Volume>(std::move(reason));
    }

    Cursor cursor_;
    std::size_t factors_ = 0;
    Decimal product_ = 1; ///< of all figures, whatever they count
    bool doubt_ = false;
};

bool VolumeParser::number_ahead() const {
    Cursor ahead = cursor_;
    ahead.take(Kind::about);
    return ahead.peek().is(Kind::number) || number_words(ahead).has_value();
}

/// "2 x", "6x", "2 x kunjungan / bln": a figure that multiplies nothing counts times.
bool VolumeParser::times_ahead() const {
    Cursor ahead = cursor_;
    if (!ahead.take(Kind::times)) return false;
    ahead.take(Kind::about);
    return !ahead.peek().is(Kind::number) && !ahead.peek().is(Kind::at) && !number_words(ahead);
}

/// "kali", "klp tani", "kali pertemuan": the first word counts, the others describe it.
void VolumeParser::unit_words(VolumeFactor& factor) {
    while (cursor_.peek().is(Kind::word) && !is_vague(cursor_.peek()) && !opens_rate(cursor_.peek()) &&
           !is_rate_word(cursor_.peek()) && !scan::one_of(cursor_.peek().text, {"selama", "dan", "sekali"})) {
        if (!factor.bare() && number_ahead()) return;
        const Token& word = cursor_.next();
        if (factor.bare()) {
            factor.unit = unit_of(word);
            // "1 buah proposal" is one proposal.
            if (factor.unit.name == "buah" && is_known_unit(cursor_.peek().text)) factor.unit = unit_of(cursor_.next());
            // "jam pelajaran" is a lesson, "musim tanam" a season.
            if (factor.unit.name == "jam" && cursor_.take_word({"pelajaran", "latihan", "pel"}))
                factor.unit = {"JP", UnitKind::lesson};
        }
    }
}

bool VolumeParser::rate(VolumeFactor& factor) {
    if (is_rate_word(cursor_.peek())) {
        factor.per.push_back(unit_of(cursor_.next()));
        return true;
    }
    if (!opens_rate(cursor_.peek())) return false;
    std::size_t ahead = 1;
    const bool one =
        cursor_.peek(1).text == "1" || cursor_.peek(1).is_word("satu") || cursor_.peek(1).is_word("setiap");
    if (one) ahead = 2;
    if (!cursor_.peek(ahead).is(Kind::word) || is_vague(cursor_.peek(ahead))) return false;
    const Unit unit = unit_of(cursor_.peek(ahead));
    for (std::size_t i = 0; i <= ahead; ++i) cursor_.next();
    if (unit.name == "musim") cursor_.take_word({"tanam"});
    if (unit.kind == UnitKind::body) cursor_.take_word({"tani", "ternak", "nelayan"});
    // "40 klp / demplot" and "12 klp / 180 ha" name the same thing twice; only times, people and units have rates
    // over a body or a period.
    const bool denominator = unit.kind != UnitKind::batch && unit.kind != UnitKind::thing;
    if (denominator || factor.unit.kind == UnitKind::times || factor.bare()) factor.per.push_back(unit);
    return true;
}

void VolumeParser::rates(VolumeFactor& factor) {
    while (rate(factor)) {
    }
}

std::string VolumeParser::factor(VolumeFactor& factor) {
    cursor_.take(Kind::about);
    cursor_.take_word({"minimal", "min", "maksimal", "maks", "sebanyak"});
    if (cursor_.peek().is(Kind::until))
        return cursor_.peek(1).is(Kind::number) ? "angkanya negatif" : "tidak ada angkanya";
    VolumeFigure written;
    if (std::string reason = figure(factor, written); !reason.empty()) return reason;
    if (cursor_.peek().is(Kind::slash) && cursor_.peek(1).is(Kind::number) && !written.numeral.empty() &&
        !(cursor_.peek(1).text == "1" && cursor_.peek(2).is(Kind::word))) {
        doubt_ = true;
        return "tidak jelas apakah " + written.numeral + "/" + cursor_.peek(1).text + " pecahan atau dua angka";
    }
    if (factor.bare()) unit_words(factor);
    if (factor.bare() && times_ahead()) {
        cursor_.next();
        unit_words(factor);
        factor.unit = {"kali", UnitKind::times};
    }
    rates(factor);
    if (written.scale != 1 && factor.bare()) return "ribuan atau jutaan tanpa satuan, mungkin jumlah uang";
    return evaluate(factor, written, doubt_);
}

std::string VolumeParser::figure(VolumeFactor& factor, VolumeFigure& figure) {
    if (auto part = fraction(cursor_)) {
        figure.part = part;
    } else if (cursor_.peek().is(Kind::number)) {
        figure.numeral = cursor_.next().text;
        Cursor saved = cursor_; // "3 (tiga) kali"
        if (cursor_.take(Kind::open)) {
            figure.words = number_words(cursor_);
            if (!figure.words || !cursor_.take(Kind::close)) {
                figure.words.reset();
                cursor_ = saved;
            }
        }
        figure.part = fraction(cursor_);
    } else if (cursor_.take_word({"sekali"})) {
        factor.value = 1;
        factor.unit = {"kali", UnitKind::times};
        return {};
    } else if (is_rate_word(cursor_.peek()) && cursor_.peek(1).is_word("sekali")) {
        factor.value = 1;
        factor.unit = {"kali", UnitKind::times};
        factor.per.push_back(unit_of(cursor_.next()));
        cursor_.next();
        return {};
    } else if (const auto words = number_words(cursor_)) {
        factor.value = *words;
        figure.part = fraction(cursor_);
        return {};
    } else {
        return "tidak ada angkanya";
    }
    if (const std::int64_t scale = scale_of(cursor_.peek()); scale != 0) {
        cursor_.next();
        figure.scale = scale;
    }
    return {};
}

/// Whether another factor follows "x", "@" or "selama".
bool VolumeParser::multiplied(bool& each) {
    const std::size_t start = cursor_.position();
    bool any = cursor_.take_word({"selama"});
    while (cursor_.peek().is(Kind::times) || cursor_.peek().is(Kind::at)) {
        each = each || cursor_.peek().is(Kind::at);
        any = true;
        cursor_.next();
    }
    if (any && number_ahead()) return true;
    cursor_.rewind(start);
    return false;
}

Reading<Volume> VolumeParser::term() {
    std::vector<VolumeFactor> factors;
    bool each = false;
    do {
        VolumeFactor next;
        next.each = each;
        if (std::string reason = factor(next); !reason.empty()) return failure(std::move(reason));
        product_ = product_ * next.value;
        factors.push_back(std::move(next));
    } while (multiplied(each));
    factors_ += factors.size();
    if (factors.size() > 1) return product_of(factors);
    return volume_of(factors.front().value, factors.front().unit.name, factors.front().per);
}

/// "2 x 12 bln = 24 kali".
Reading<Volume> VolumeParser::stated_after(Reading<Volume> product) {
    if (!product.ok() || !cursor_.take(Kind::equals)) return product;
    const Decimal all = product_;
    const Reading<Volume> stated = term();
    if (!stated.ok()) return stated;
    if (stated.value.amount == product.value.amount || stated.value.amount == all) return stated;
    return ambiguous<Volume>("hitungannya " + format_volume(product.value) + ", tetapi yang ditulis " +
                             format_volume(stated.value));
}

/// What may stand behind the volume: its size, its audience, a remark in brackets.
Reading<Volume> VolumeParser::remarks(Reading<Volume> main) {
    while (main.ok() && !cursor_.done()) {
        if (cursor_.take(Kind::open)) {
            const scan::TokenSpan inside = cursor_.bracket();
            Cursor words(inside);
            const bool spelled_out = number_words(words).has_value(); // "2 kali (tiga kali)"
            VolumeParser inner(inside);
            const Reading<Volume> check = inner.cell();
            const bool same_unit = check.ok() && check.value.unit == main.value.unit;
            if (same_unit && (spelled_out || inner.is_worked_out()) && check.value.amount != main.value.amount)
                return ambiguous<Volume>("yang ditulis " + format_volume(main.value) + ", hitungan dalam kurung " +
                                         format_volume(check.value));
            continue;
        }
        const bool adds = cursor_.peek().is(Kind::plus) || cursor_.peek().is_word("dan");
        const bool parts = adds || cursor_.take(Kind::comma) || cursor_.take(Kind::slash) ||
                           cursor_.take(Kind::semicolon) || cursor_.take(Kind::line) || number_ahead();
        if (!parts) break;
        if (adds) cursor_.next();
        cursor_.take(Kind::at); // "1 kali, @ 30 org"
        const Reading<Volume> next = term();
        if (!next.ok()) return next;
        const UnitKind kind = unit_named(next.value.unit).kind;
        if (adds && next.value.unit == main.value.unit)
            main.value.amount += next.value.amount;
        else if (adds || next.value.unit == main.value.unit ||
                 (kind != UnitKind::measure && kind != UnitKind::person && kind != UnitKind::house &&
                  kind != UnitKind::lesson))
            return ambiguous<Volume>("ada dua banyaknya: " + format_volume(main.value) + " dan " +
                                     format_volume(next.value));
    }
    return main;
}

Reading<Volume> VolumeParser::cell() {
    // "setiap bulan 1 kali"
    VolumeFactor leading;
    if (opens_rate(cursor_.peek()) && !cursor_.peek().is(Kind::slash)) rates(leading);
    Reading<Volume> result = stated_after(remarks(stated_after(term())));
    if (!result.ok()) return result;
    for (const Unit& one : leading.per) result.value.unit += "/" + one.name;
    if (cursor_.done()) return result;
    if (cursor_.peek().is(Kind::until)) return unreadable<Volume>("yang ditulis rentang, bukan satu banyaknya");
    return unreadable<Volume>("tulisan " + scan::quoted(cursor_.peek().raw) + " membuat banyaknya tidak pasti");
}

} // namespace

Reading<Volume> read_volume(std::string_view text) {
    if (std::string reason = scan::refusal(text); !reason.empty()) return unreadable<Volume>(std::move(reason));
    const scan::Tokens tokens = scan::tokenize(text);
    const bool wrapped = tokens.size() > 2 && tokens.front().is(Kind::open) && tokens.back().is(Kind::close);
    return VolumeParser(wrapped ? scan::TokenSpan(tokens).subspan(1, tokens.size() - 2) : scan::TokenSpan(tokens))
        .cell();
}

std::string format_volume(const Volume& volume) {
    if (volume.unit.empty()) return volume.amount.indonesian();
    const bool measured = unit_named(volume.unit).kind == UnitKind::measure;
    return (measured ? measure_text(volume.amount) : volume.amount.indonesian()) + " " + volume.unit;
}

} // namespace suluh
