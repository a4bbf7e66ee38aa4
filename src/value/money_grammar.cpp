#include <algorithm>
#include <utility>

#include "calendar.hpp"
#include "money_parser.hpp"
#include "number.hpp"
#include "units.hpp"

namespace suluh {

using scan::Cursor;
using scan::is_word_of;
using scan::Kind;
using scan::Token;

constexpr const char* kNoMoney = "tidak ada jumlah uang yang ditulis";

Reading<Money> MoneyParser::cell() {
    Reading<Money> first = total();
    if (!first.ok() || cursor_.done()) return first;
    if (cursor_.take(Kind::until)) return range(first.value);
    return rejected(cursor_.peek());
}

Reading<Money> MoneyParser::range(const Money& lower) {
    const bool bare = !last_.is_money || last_.scale == 1;
    if (cursor_.done()) return unreadable<Money>("rentangnya tidak mempunyai batas atas");
    const Reading<Money> upper = total();
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

Reading<Money> MoneyParser::total() {
    Reading<Money> sum = term();
    while (sum.ok() && separator() && !cursor_.done()) {
        if (!figure_left()) { // "Rp 500.000, swadaya"
            sum = remarks(std::move(sum));
            continue;
        }
        const bool is_total = is_word_of(cursor_.peek(), {"total", "jumlah", "jml", "totalnya", "jumlahnya"});
        Reading<Money> next = term();
        if (!next.ok()) return next;
        if (!sum.value.is_amount() || !next.value.is_amount())
            return unreadable<Money>("harga satuan dan jumlah bercampur dalam satu isian");
        if (is_total) return agreed(sum.value.rupiah, next.value.rupiah);
        sum.value.rupiah += next.value.rupiah;
    }
    return stated_after(std::move(sum));
}

/// "… = Rp 300.000": what is written has to be what comes out.
Reading<Money> MoneyParser::stated_after(Reading<Money> product) {
    if (!product.ok() || !cursor_.take(Kind::equals)) return product;
    const Reading<Money> stated = term();
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

bool MoneyParser::figure_left() const {
    for (Cursor ahead = cursor_; !ahead.done(); ahead.next()) {
        Cursor words = ahead;
        if (ahead.take(Kind::open)) ahead.bracket();
        if (ahead.peek().is(Kind::number) || number_words(words)) return true;
    }
    return false;
}

bool MoneyParser::multiplied() {
    bool any = false;
    while (cursor_.take(Kind::times) || cursor_.take(Kind::at)) any = true;
    return any;
}

Reading<Money> MoneyParser::term() {
    std::string per;
    bool year_beside = false;
    if (std::string reason = labels(per, year_beside); !reason.empty()) return failure(std::move(reason));
    std::vector<MoneyFactor> factors;
    do {
        MoneyFactor factor;
        factor.has_year_beside = std::exchange(year_beside, false);
        if (std::string reason = figure(factor); !reason.empty()) return failure(std::move(reason));
        factors.push_back(std::move(factor));
    } while (multiplied());
    if (!per.empty() && factors.size() == 1) factors.back().per.push_back(per);
    factors_ += factors.size();
    last_ = factors.back();
    Reading<Money> product = remarks(product_of(factors));
    // "25 x 10.000 = 250.000 + …": a product has its own result; that of a sum comes at the very end.
    return factors.size() > 1 ? stated_after(std::move(product)) : product;
}

bool MoneyParser::number_ahead() const {
    Cursor ahead = cursor_;
    return ahead.peek().is(Kind::number) || is_rupiah_sign(ahead.peek()) || number_words(ahead).has_value();
}

/// What stands before the figure: "Konsumsi", "APBD Kab. :", "tiap klp".
std::string MoneyParser::labels(std::string& per, bool& year_beside) {
    // "APBD 2026: Rp 500.000": the year is part of the label.
    const auto year_ahead = [this] {
        const Token& after = cursor_.peek(1);
        return year_of(cursor_.peek().text) != 0 && (after.is(Kind::colon) || is_rupiah_sign(after));
    };
    while (!cursor_.done() && (!number_ahead() || year_ahead())) {
        const Token token = cursor_.next();
        const bool budget_year = token.is_word("t") && cursor_.peek().is_word("a"); // "T.A. 2027"
        year_beside = year_beside || has_year_beside(token) || budget_year;
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
    if (std::string reason = no_sum(factor, numeral); !reason.empty()) return reason;
    return evaluate(factor, numeral);
}

/// "APBD 2027", "2027 (APBN)", "APBD '27": the figure is the year of the budget.
std::string MoneyParser::no_sum(const MoneyFactor& factor, std::string_view numeral) const {
    constexpr int kLastBudget = 2100;
    const bool multiplied = cursor_.peek().is(Kind::times) || cursor_.peek().is(Kind::at);
    const bool beside = factor.has_year_beside || (cursor_.peek().is(Kind::open) && has_year_beside(cursor_.peek(1)));
    if (factor.is_money || multiplied || !beside) return {};
    const int year = year_of(numeral);
    if (year != 0 && year <= kLastBudget)
        return "hanya tahun " + std::to_string(year) + " yang disebut, bukan jumlah uang";
    const bool short_year = numeral.size() == 2 && scan::small_number(numeral) > 0 && factor.unit.empty() &&
                            !cursor_.peek().is(Kind::percent);
    return short_year ? "angka " + std::string(numeral) + " bukan jumlah uang yang lengkap" : "";
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

} // namespace suluh
