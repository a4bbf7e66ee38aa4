#include <algorithm>
#include <iterator>

#include "money_parser.hpp"
#include "number.hpp"
#include "reading.hpp"

namespace suluh {

using scan::Kind;
using scan::Token;

namespace {

bool has_figure(const scan::Tokens& tokens) {
    for (std::size_t at = 0; at < tokens.size(); ++at) {
        scan::Cursor cursor(scan::TokenSpan(tokens).subspan(at));
        if (tokens[at].is(Kind::number)) return true;
        if (const auto words = number_words(cursor); words && !words->is_zero()) return true;
    }
    return false;
}

scan::Tokens outside_brackets(const scan::Tokens& tokens) {
    scan::Tokens result;
    scan::Cursor cursor(tokens);
    while (!cursor.done()) {
        if (cursor.take(Kind::open))
            cursor.bracket();
        else
            result.push_back(cursor.next());
    }
    return result;
}

std::string words_only(const scan::Tokens& tokens) {
    std::string result;
    for (const Token& token : tokens) {
        if (!token.is(Kind::word) || scan::one_of(token.text, {"rp", "rupiah"})) continue;
        if (!result.empty()) result += ' ';
        result += token.text;
    }
    return result;
}

bool means_nothing_is_paid(std::string_view words) {
    return scan::one_of(words, {"tanpa biaya", "nihil", "gratis", "nol", "tidak ada biaya", "tdk ada biaya",
                                "bebas biaya", "tanpa dana", "tanpa anggaran", "non biaya", "tidak ada",
                                "tidak berbiaya", "tidak memerlukan biaya", "tidak perlu biaya", "cuma2",
                                "tidak dipungut biaya", "tdk ada", "tidak butuh biaya"});
}

/// "swadaya", "swadaya klp", "gotong royong warga": every word is about who gives, none about how much.
bool means_swadaya(const scan::Tokens& tokens) {
    bool named = false;
    for (const Token& token : tokens) {
        if (!token.is(Kind::word)) continue;
        const bool giver = scan::one_of(
            token.text, {"kelompok", "klp",      "kelp",  "petani",  "masyarakat", "poktan",  "anggota",
                         "warga",    "murni",    "penuh", "peserta", "gapoktan",   "kwt",     "dan",
                         "kth",      "pokdakan", "desa",  "mandiri", "peternak",   "nelayan", "pengurus",
                         "tani",     "ternak",   "dusun", "pekebun", "bersama",    "oleh",    "kelompoktani"});
        const bool swadaya =
            scan::one_of(token.text, {"swadaya", "swadana", "gotong", "royong", "gotongroyong", "swdy", "kerjabakti"});
        if (!giver && !swadaya) return false;
        named = named || swadaya;
    }
    return named;
}

bool says_pro_memori(const scan::Tokens& tokens) {
    for (std::size_t at = 0; at < tokens.size(); ++at) {
        const Token& after = at + 1 < tokens.size() ? tokens[at + 1] : tokens[at];
        if (scan::is_word_of(tokens[at], {"pm", "promemori", "promemoria", "memori", "memoria"})) return true;
        if (tokens[at].is_word("p") && after.is_word("m")) return true;
    }
    return false;
}

Reading<Money> without_figures(const scan::Tokens& tokens, std::string_view text) {
    const std::string words = words_only(tokens);
    if (scan::one_of(words, {"pm", "p m", "pro memori", "pro memoria", "promemori", "pm pro memori"}))
        return read(Money{Money::Kind::pro_memori, {}, {}, {}});
    if (means_nothing_is_paid(words)) return read(Money{});
    if (means_swadaya(tokens)) return read(Money{Money::Kind::swadaya, {}, {}, {}});
    return unreadable<Money>(scan::quoted(scan::trimmed(text)) + " tidak menyebut jumlah uang");
}

std::string cents(const Decimal& rupiah) {
    std::string result = rupiah.indonesian();
    const std::size_t comma = result.find(',');
    // One digit after the comma would read as a slip; cents have two.
    return comma != std::string::npos && result.size() - comma == 2 ? result + '0' : result;
}

} // namespace

Reading<Money> read_money(std::string_view text) {
    if (std::string reason = scan::refusal(text); !reason.empty()) return unreadable<Money>(std::move(reason));
    const scan::Tokens tokens = scan::tokenize(text);
    if (!has_figure(tokens)) return without_figures(tokens, text);
    // "Rp 1.000.000 (PM)": set aside without an amount, or this amount?
    if (says_pro_memori(tokens)) return ambiguous<Money>("tertulis PM (pro memori) di samping jumlah uang");
    if (has_figure(outside_brackets(tokens))) return MoneyParser(tokens).cell();
    // "(Rp 500.000)", "swadaya (Rp 500.000)": the figure is in the bracket, so the bracket is no remark.
    scan::Tokens flat;
    std::copy_if(tokens.begin(), tokens.end(), std::back_inserter(flat),
                 [](const Token& token) { return !token.is(Kind::open) && !token.is(Kind::close); });
    return MoneyParser(flat).cell();
}

std::string format_rupiah(const Decimal& rupiah) {
    return rupiah.is_negative() ? "-Rp" + cents(-rupiah) : "Rp" + cents(rupiah);
}

std::string format_money(const Money& money) {
    switch (money.kind) {
    case Money::Kind::amount:
        break;
    case Money::Kind::pro_memori:
        return "PM";
    case Money::Kind::swadaya:
        return "swadaya";
    case Money::Kind::rate:
        return format_rupiah(money.rupiah) + "/" + money.per;
    case Money::Kind::range:
        return format_rupiah(money.rupiah) + "–" + format_rupiah(money.upper);
    }
    return format_rupiah(money.rupiah);
}

} // namespace suluh
