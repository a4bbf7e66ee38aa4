#include "money_terms.hpp"

#include <algorithm>

#include "calendar.hpp"
#include "number.hpp"
#include "reading.hpp"
#include "units.hpp"

namespace suluh {

using scan::is_word_of;
using scan::Kind;
using scan::Token;

bool is_rupiah_sign(const Token& token) {
    return is_word_of(token, {"rp", "idr"});
}

bool starts_rate(const Token& token) {
    return is_word_of(token, {"per", "tiap", "setiap", "masing2"});
}

namespace {

/// Words between two amounts.
bool connects(const Token& token) {
    return is_word_of(token, {"dan", "serta", "ditambah", "total", "jumlah", "jml"});
}

} // namespace

bool changes_meaning(const Token& token) {
    return is_word_of(token,
                      {"minimal",  "minimum",  "min",     "kurang",   "lebih",   "belum",        "tidak",   "bukan",
                       "tdk",      "sisa",     "sisanya", "atau",     "antara",  "selama",       "kali",    "dolar",
                       "usd",      "bawah",    "dibawah", "atas",     "diatas",  "ke",           "menjadi", "sda",
                       "maksimal", "maksimum", "maks",    "max",      "paling",  "setinggi2nya", "persen",  "hemat",
                       "dipotong", "batal",    "m",       "setengah", "separuh", "seperempat"});
}

bool is_remark(const Token& token) {
    scan::Cursor cursor(scan::TokenSpan(&token, 1));
    return token.is(Kind::word) && !number_words(cursor) && !changes_meaning(token) && !connects(token) &&
           !is_rupiah_sign(token) && !starts_rate(token);
}

bool is_source(const Token& token) {
    return is_word_of(token, {"apbd",    "apbn",   "apbdes", "apbdesa", "apbdp",   "apbnp", "apbk",   "apbg",
                              "swadaya", "kas",    "dak",    "dau",     "dbh",     "dana",  "dekon",  "hibah",
                              "csr",     "bop",    "dd",     "add",     "non",     "iuran", "swasta", "pemda",
                              "mandiri", "bumdes", "phln",   "bankeu",  "banprov", "pad",   "dipa",   "dpa"});
}

bool has_year_beside(const Token& token) {
    return is_source(token) || is_word_of(token, {"ta", "tahun", "thn", "th", "anggaran", "angg"}) ||
           (token.is(Kind::word) && month_of(token.text) != 0);
}

std::int64_t scale_of(const Token& token) {
    if (is_word_of(token, {"rb", "ribu", "rbu", "ribuan", "k"})) return 1000;
    if (is_word_of(token, {"jt", "juta", "jta", "jutaan"})) return 1'000'000;
    if (is_word_of(token, {"miliar", "milyar", "mlr", "milyard"})) return 1'000'000'000;
    return 0;
}

Reading<Money> product_of(const std::vector<MoneyFactor>& factors) {
    const MoneyFactor& first = factors.front();
    const bool is_count = is_known_unit(first.unit) || first.value < Decimal(1000);
    if (factors.size() == 1 && !first.is_money && !first.unit.empty() && is_count)
        return unreadable<Money>("yang ditulis banyaknya, bukan jumlah uang");
    if (std::count_if(factors.begin(), factors.end(), [](const MoneyFactor& f) { return f.is_money; }) > 1)
        return unreadable<Money>("dua jumlah uang tidak dapat dikalikan");
    Money money;
    money.rupiah = 1;
    // "20 org x Rp 50.000/org" and "25rb/org x 20" are amounts, the people are counted. "27 x Rp 5.000/bln" is not:
    // what stands 27 times need not be months.
    const auto counts = [&](const MoneyFactor& factor, const std::string& per) {
        const UnitKind kind = unit_named(per).kind;
        const bool countable = kind != UnitKind::period && kind != UnitKind::day;
        return factor.unit == per || (countable && factor.unit.empty() && !factor.is_money);
    };
    for (const MoneyFactor& factor : factors) {
        money.rupiah = money.rupiah * factor.value;
        for (const std::string& per : factor.per) {
            const auto counted = [&](const MoneyFactor& other) { return &other != &factor && counts(other, per); };
            if (std::any_of(factors.begin(), factors.end(), counted)) continue;
            money.per += (money.per.empty() ? "" : "/") + per;
        }
    }
    if (!money.per.empty()) money.kind = Money::Kind::rate;
    return read(std::move(money));
}

Reading<Money> rejected(const Token& token) {
    return unreadable<Money>("tulisan " + scan::quoted(token.raw) + " membuat jumlahnya tidak pasti");
}

Reading<Money> agreed(const Decimal& worked_out, const Decimal& stated) {
    if (worked_out == stated) return read(Money{Money::Kind::amount, stated, {}, {}});
    return ambiguous<Money>("hitungannya " + format_rupiah(worked_out) + ", tetapi yang ditulis " +
                            format_rupiah(stated));
}

} // namespace suluh
