// Grammar of a cost cell, after the scanner:
//   cell    = total ["until" total]
//   total   = term {("+" | "," | "dan" …) term} ["=" term]
//   term    = labels factor {("x" | "@") factor} remarks ["=" term]
//   factor  = ["Rp"] number ["ribu" | "juta" …] words {"/" unit | "per" unit}
// Words carry no money and are skipped, except those that change what the figure means.
#include "money_grammar.hpp"

#include <algorithm>
#include <utility>

#include "money_terms.hpp"
#include "number.hpp"
#include "reading.hpp"
#include "units.hpp"

namespace suluh {

using scan::Cursor;
using scan::is_word_of;
using scan::Kind;
using scan::Token;

namespace {

using Result = Reading<Money>;

constexpr const char* kNoMoney = "tidak ada jumlah uang yang ditulis";

class MoneyParser {
public:
    explicit MoneyParser(scan::TokenSpan tokens) : cursor_(tokens) {}

    Result cell();
    /// Several figures were worked out, so the result can contradict a figure beside it.
    bool is_worked_out() const { return factors_ > 1; }

private:
    Result range(const Money& lower);
    Result total();
    Result term();
    Result stated_after(Result product);
    Result remarks(Result product);
    // Each returns an empty reason, or why the text cannot be read; `doubt_` tells unreadable from ambiguous.
    std::string labels(std::string& per);
    std::string figure(MoneyFactor& factor);
    std::string evaluate(MoneyFactor& factor, std::string_view numeral);
    std::string numeral_with_spaces();
    void words_after(MoneyFactor& factor);
    bool rate(std::vector<std::string>& per);
    bool separator();
    bool multiplied();
    bool number_ahead() const;
    Result failure(std::string reason) const {
        return doubt_ ? ambiguous<Money>(std::move(reason)) : unreadable<Money>(std::move(reason));
    }

    Cursor cursor_;
    MoneyFactor last_;
    std::size_t factors_ = 0;
    bool doubt_ = false;
};

Result MoneyParser::cell() {
    Result first = total();
    if (!first.ok() || cursor_.done()) return first;
    if (cursor_.take(Kind::until)) return range(first.value);
    return rejected(cursor_.peek());
}

Result MoneyParser::range(const Money& lower) {
    const bool bare = !last_.is_money || last_.scale == 1;
    if (cursor_.done()) return unreadable<Money>("rentangnya tidak mempunyai batas atas");
    const Result upper = total();
    if (!upper.ok()) return upper;
    if (!cursor_.done()) return rejected(cursor_.peek());
    if (!lower.is_amount() || !upper.value.is_amount())
        return unreadable<Money>("yang ditulis rentang harga satuan, bukan jumlah");
    Money money{Money::Kind::range, lower.rupiah, upper.value.rupiah, {}};
    // "1 - 1,5 juta": the word belongs to both ends.
    if (bare && last_.scale != 1) money.rupiah = money.rupiah * Decimal(last_.scale);
    if (money.upper <= money.rupiah) return unreadable<Money>("rentangnya tidak naik");
    return read(std::move(money));
}

Result MoneyParser::total() {
    Result sum = term();
    while (sum.ok() && separator() && !cursor_.done()) {
        const bool is_total = is_word_of(cursor_.peek(), {"total", "jumlah", "jml", "totalnya", "jumlahnya"});
        Result next = term();
        if (!next.ok()) return next;
        if (!sum.value.is_amount() || !next.value.is_amount())
            return unreadable<Money>("harga satuan dan jumlah bercampur dalam satu isian");
        if (is_total) return agreed(sum.value.rupiah, next.value.rupiah);
        sum.value.rupiah += next.value.rupiah;
    }
    return stated_after(std::move(sum));
}

/// "… = Rp 300.000": what is written has to be what comes out.
Result MoneyParser::stated_after(Result product) {
    if (!product.ok() || !cursor_.take(Kind::equals)) return product;
    const Result stated = term();
    if (!stated.ok()) return stated;
    return agreed(product.value.rupiah, stated.value.rupiah);
}

bool MoneyParser::separator() {
    if (cursor_.take(Kind::comma)) {
        if (cursor_.peek().is(Kind::until) && cursor_.peek(1).is(Kind::end)) cursor_.next(); // "50.000, -"
        cursor_.take_word({"dan", "serta"});
        return true;
    }
    return cursor_.take(Kind::plus) || cursor_.take(Kind::ampersand) || cursor_.take(Kind::semicolon) ||
           cursor_.take(Kind::line) || cursor_.take_word({"dan", "serta", "ditambah"});
}

bool MoneyParser::multiplied() {
    bool any = false;
    while (cursor_.take(Kind::times) || cursor_.take(Kind::at)) any = true;
    return any;
}

Result MoneyParser::term() {
    std::string per;
    if (std::string reason = labels(per); !reason.empty()) return failure(std::move(reason));
    std::vector<MoneyFactor> factors;
    do {
        MoneyFactor factor;
        if (std::string reason = figure(factor); !reason.empty()) return failure(std::move(reason));
        factors.push_back(std::move(factor));
    } while (multiplied());
    if (!per.empty()) factors.back().per.push_back(per);
    factors_ += factors.size();
    last_ = factors.back();
    Result product = remarks(product_of(factors));
    // "25 x 10.000 = 250.000 + …": a product has its own result; that of a sum comes at the very end.
    return factors.size() > 1 ? stated_after(std::move(product)) : product;
}

bool MoneyParser::number_ahead() const {
    Cursor ahead = cursor_;
    return ahead.peek().is(Kind::number) || is_rupiah_sign(ahead.peek()) || number_words(ahead).has_value();
}

/// What stands before the figure: "Konsumsi", "APBD Kab. :", "tiap klp".
std::string MoneyParser::labels(std::string& per) {
    while (!cursor_.done() && !number_ahead()) {
        const Token token = cursor_.next();
        if (token.is(Kind::open)) {
            cursor_.bracket();
        } else if (token.is(Kind::at)) {
            per = "satuan";
        } else if (starts_rate(token)) {
            per = is_remark(cursor_.peek()) ? unit_of(cursor_.next()).name : "satuan";
        } else if (token.is(Kind::until)) {
            return number_ahead() ? "jumlahnya negatif" : kNoMoney;
        } else if (changes_meaning(token) || token.is(Kind::other) || token.is(Kind::arrow)) {
            return rejected(token).reason;
        }
    }
    return cursor_.done() ? kNoMoney : "";
}

/// "1 500 000" is one numeral.
std::string MoneyParser::numeral_with_spaces() {
    const Token first = cursor_.next();
    std::string numeral = first.text;
    const bool may_continue = scan::small_number(first.text) > 0 && first.text.size() <= 3 && !first.tail;
    while (may_continue && cursor_.peek().is(Kind::number) && !cursor_.peek().glued &&
           cursor_.peek().text.size() == 3 && scan::small_number(cursor_.peek().text) >= 0)
        numeral += cursor_.next().text;
    return numeral;
}

std::string MoneyParser::figure(MoneyFactor& factor) {
    cursor_.take(Kind::about);
    factor.is_money = cursor_.take_word({"rp", "idr"});
    while (cursor_.take(Kind::dot) || cursor_.take(Kind::colon) || cursor_.take(Kind::about)) {
    }
    if (cursor_.take(Kind::until)) return number_ahead() ? "jumlahnya negatif" : kNoMoney;
    if (!cursor_.peek().is(Kind::number)) {
        const auto value = number_words(cursor_);
        if (!value) return kNoMoney;
        factor.value = *value;
        words_after(factor);
        return {};
    }
    const bool tail = cursor_.peek().tail;
    const std::string numeral = numeral_with_spaces();
    factor.is_money = factor.is_money || tail;
    if (const std::int64_t scale = scale_of(cursor_.peek()); scale != 0) {
        cursor_.next();
        factor.scale = scale;
        factor.is_money = true;
    } else if (cursor_.peek().is_word("m")) {
        doubt_ = true;
        return "M dapat berarti miliar atau juta (million)";
    }
    words_after(factor);
    return evaluate(factor, numeral);
}

std::string MoneyParser::evaluate(MoneyFactor& factor, std::string_view numeral) {
    NumberUse use = factor.scale == 1 ? NumberUse::money : NumberUse::scaled_money;
    const bool beside_price = !factor.unit.empty() || cursor_.peek().is(Kind::times) || cursor_.peek().is(Kind::at);
    // "2,5 ha x Rp 100.000": a count with a fraction beside a price.
    if (!factor.is_money && beside_price && !read_numeral(numeral, use).ok()) use = NumberUse::measure;
    const Reading<Decimal> value = read_numeral(numeral, use);
    doubt_ = value.outcome == Reading<Decimal>::Outcome::ambiguous;
    factor.value = value.value * Decimal(factor.scale);
    return value.reason;
}

/// "/klp", "per gampong".
bool MoneyParser::rate(std::vector<std::string>& per) {
    const bool starts = (cursor_.peek().is(Kind::slash) || starts_rate(cursor_.peek())) && is_remark(cursor_.peek(1));
    if (!starts && !(cursor_.peek().is(Kind::slash) && cursor_.peek(1).is_word("kali")) &&
        !(starts_rate(cursor_.peek()) && cursor_.peek(1).is_word("kali")))
        return false;
    cursor_.next();
    per.push_back(unit_of(cursor_.next()).name);
    return true;
}

void MoneyParser::words_after(MoneyFactor& factor) {
    for (;;) {
        const Token& token = cursor_.peek();
        if (rate(factor.per)) continue;
        const bool times = token.is_word("kali") && !factor.is_money && factor.unit.empty();
        if (!is_remark(token) && !times) return;
        if (is_word_of(token, {"untuk", "utk", "buat"})) return;
        if (token.is_word("rupiah"))
            factor.is_money = true;
        else if (factor.unit.empty() && !factor.is_money)
            factor.unit = unit_of(token).name;
        cursor_.next();
    }
}

/// "(…)" after an amount: a rate, a factor, the same figure again, or a remark.
Result bracketed(Money money, scan::TokenSpan inside) {
    Cursor cursor(inside);
    const Token& second = cursor.peek(1);
    if ((starts_rate(cursor.peek()) || cursor.peek().is(Kind::at)) && second.is(Kind::word) &&
        !is_rupiah_sign(second)) {
        money.kind = Money::Kind::rate;
        money.per = unit_of(second).name;
        return read(std::move(money));
    }
    const bool is_factor = cursor.take(Kind::times);
    MoneyParser parser(is_factor ? inside.subspan(1) : inside);
    const Result inner = parser.cell();
    const bool thousands = cursor.take_word({"dalam", "dlm"}) || inside.size() <= 2;
    if (thousands && is_word_of(cursor.peek(), {"ribuan", "ribu"})) {
        money.rupiah = money.rupiah * Decimal(1000);
    } else if (is_factor) {
        if (!inner.ok() || !inner.value.is_amount())
            return unreadable<Money>("pengali dalam kurung tidak dapat dibaca");
        money.rupiah = money.rupiah * inner.value.rupiah;
    } else if (inner.ok() && inner.value.is_amount() && money.is_amount()) {
        const bool spelled_out = number_words(cursor).has_value() && cursor.take_word({"rupiah"});
        if (parser.is_worked_out() || spelled_out) return agreed(inner.value.rupiah, money.rupiah);
    } else if (inner.outcome == Result::Outcome::ambiguous && parser.is_worked_out()) {
        return inner;
    }
    return read(std::move(money));
}

Result MoneyParser::remarks(Result product) {
    while (product.ok() && !cursor_.done()) {
        std::vector<std::string> per;
        if (cursor_.take(Kind::open)) {
            product = bracketed(std::move(product.value), cursor_.bracket());
        } else if (cursor_.take_word({"untuk", "utk", "buat"})) {
            while (cursor_.peek().is(Kind::word) || cursor_.peek().is(Kind::number)) cursor_.next();
        } else if (rate(per)) {
            product.value.kind = Money::Kind::rate;
            product.value.per += (product.value.per.empty() ? "" : "/") + per.front();
        } else if (is_remark(cursor_.peek()) || cursor_.peek().is(Kind::dot) || cursor_.peek().is(Kind::colon) ||
                   cursor_.peek().is(Kind::close)) {
            cursor_.next();
        } else {
            break;
        }
    }
    return product;
}

} // namespace

Reading<Money> parse_money(scan::TokenSpan tokens) {
    return MoneyParser(tokens).cell();
}

} // namespace suluh
