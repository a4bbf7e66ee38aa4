// What stands behind a figure: units, rates, brackets, and words that carry no money.
#include "money_parser.hpp"
#include "number.hpp"
#include "units.hpp"

namespace suluh {

using scan::Cursor;
using scan::is_word_of;
using scan::Kind;
using scan::Token;
/// "/klp", "per gampong". Behind other words only a known unit makes a rate ("konsumsi/org", not "kab/kota").
bool MoneyParser::rate(std::vector<std::string>& per, bool after_words) {
    const Token& unit = cursor_.peek(1);
    const bool slash = cursor_.peek().is(Kind::slash);
    if ((!slash && !starts_rate(cursor_.peek())) || !(is_remark(unit) || unit.is_word("kali"))) return false;
    // "APBD/swadaya": a slash between givers is no rate.
    if (slash && (is_source(unit) || (after_words && !is_known_unit(unit.text)))) return false;
    cursor_.next();
    per.push_back(unit_of(cursor_.next()).name);
    return true;
}

void MoneyParser::words_after(MoneyFactor& factor) {
    bool after_words = false;
    for (;;) {
        const Token& token = cursor_.peek();
        if (rate(factor.per, after_words)) continue;
        if (token.is(Kind::slash) && is_remark(cursor_.peek(1))) {
            cursor_.next();
            continue;
        }
        const bool times = token.is_word("kali") && !factor.is_money && factor.unit.empty();
        if (!is_remark(token) && !times) return;
        if (is_word_of(token, {"untuk", "utk", "buat"})) return;
        factor.has_year_beside = factor.has_year_beside || has_year_beside(token);
        after_words = after_words || !token.is_word("rupiah");
        if (token.is_word("rupiah"))
            factor.is_money = true;
        else if (factor.unit.empty() && !factor.is_money)
            factor.unit = unit_of(token).name;
        cursor_.next();
    }
}

/// "(…)" after an amount: a rate, a factor, the same figure again, or a remark.
static Reading<Money> bracketed(Money money, scan::TokenSpan inside) {
    Cursor cursor(inside);
    if (inside.size() == 1 && changes_meaning(inside.front())) return rejected(inside.front()); // "(maks)"
    const Token& second = cursor.peek(1);
    if ((starts_rate(cursor.peek()) || cursor.peek().is(Kind::at)) && second.is(Kind::word) &&
        !is_rupiah_sign(second)) {
        money.kind = Money::Kind::rate;
        money.per = unit_of(second).name;
        return read(std::move(money));
    }
    const bool is_factor = cursor.take(Kind::times);
    MoneyParser parser(is_factor ? inside.subspan(1) : inside);
    const Reading<Money> inner = parser.cell();
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
    } else if (inner.outcome == Reading<Money>::Outcome::ambiguous && parser.is_worked_out()) {
        return inner;
    }
    return read(std::move(money));
}

Reading<Money> MoneyParser::remarks(Reading<Money> product) {
    bool after_words = false;
    while (product.ok() && !cursor_.done()) {
        std::vector<std::string> per;
        if (cursor_.take(Kind::open)) {
            product = bracketed(std::move(product.value), cursor_.bracket());
        } else if (cursor_.take_word({"untuk", "utk", "buat"})) {
            while (cursor_.peek().is(Kind::word) || cursor_.peek().is(Kind::number)) cursor_.next();
        } else if (rate(per, !product.value.per.empty() || after_words)) {
            product.value.kind = Money::Kind::rate;
            product.value.per += (product.value.per.empty() ? "" : "/") + per.front();
        } else if (is_remark(cursor_.peek()) || cursor_.peek().is(Kind::dot) || cursor_.peek().is(Kind::colon) ||
                   cursor_.peek().is(Kind::close)) {
            after_words = true;
            cursor_.next();
        } else if (cursor_.peek().is(Kind::slash) && is_remark(cursor_.peek(1))) {
            cursor_.next();
        } else {
            break;
        }
    }
    return product;
}

} // namespace suluh
