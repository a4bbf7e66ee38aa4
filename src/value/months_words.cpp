// The single words of a time cell: months, figures, joints, and words that only decorate.
#include "atomizer.hpp"
#include "calendar.hpp"

namespace suluh {

using scan::is_word_of;
using scan::Kind;
using scan::Token;
using A = Atom::Kind;

bool Atomizer::number() {
    const Token& token = cursor_.peek();
    const int value = token.is(Kind::number) ? scan::small_number(token.text) : -1;
    const int year = year_of(token.text);
    if (value < 0 || (value > 99 && year == 0)) return false;
    Atom& atom = push(year != 0 ? A::year : A::day, value);
    atom.glued = token.glued;
    cursor_.next();
    return true;
}

/// "setelah panen", "sesudah Idul Fitri": goes up to the next mark or month.
bool Atomizer::event() {
    if (!is_word_of(cursor_.peek(), {"setelah", "sesudah", "ssdh", "stlh", "sebelum", "sblm", "saat", "menjelang",
                                     "sehabis", "pasca", "habis", "usai"}))
        return false;
    const std::size_t start = cursor_.position();
    cursor_.next();
    bool named = false;
    while (cursor_.peek().is(Kind::word) && month_of(cursor_.peek().text) == 0 && !is_list_joint(cursor_.peek())) {
        named = true;
        cursor_.next();
    }
    // "sebelum Maret" is not March.
    const bool about_month = month_of(cursor_.peek().text) != 0 || cursor_.peek().is(Kind::number);
    if (about_month) return pushed(A::impossible, 0, "hanya batasnya yang disebut, bukan bulannya");
    if (!named) cursor_.rewind(start);
    return named && pushed(A::event);
}

bool Atomizer::plain_word() {
    const Token& token = cursor_.peek();
    if (token.is(Kind::dot) || token.is(Kind::colon) || token.is(Kind::about) || token.is(Kind::equals) ||
        token.is(Kind::close)) {
        cursor_.next();
        return true;
    }
    if (!token.is(Kind::word)) return false;
    if (const int month = month_of(token.text); month != 0) {
        cursor_.next();
        return pushed(A::month, month);
    }
    if (cursor_.take_word({"bulan", "bln", "bl", "bulannya"})) return pushed(A::month_mark);
    if (cursor_.take_word({"tgl", "tanggal", "tg", "tggl"})) return pushed(A::day_mark);
    if (cursor_.take_word({"mulai", "dimulai", "sejak"})) return pushed(A::start);
    if (cursor_.take_word({"musim"})) return cursor_.take_word({"tanam"}) || true;
    if (is_word_of(token, {"okmar", "asep"})) { // the wet and the dry half year
        const bool wet = cursor_.next().is_word("okmar");
        push(A::period, wet ? 10 : 4).last = wet ? 3 : 9;
        return true;
    }
    if (cursor_.take_word({"atau"})) return pushed(A::doubt, 0, "\"atau\" memberi pilihan, bukan waktu yang pasti");
    if (cursor_.take_word({"antara"})) return between_ = true;
    if (token.is_word("t") && cursor_.peek(1).is_word("a")) {
        cursor_.next();
        cursor_.next();
        return true;
    }
    if (cursor_.take_word({"tahun", "thn", "th", "ta"})) {
        cursor_.take_word({"anggaran"});
        cursor_.take_word({"berjalan", "ini", "yang"});
        return true;
    }
    // "awal s/d pertengahan Mei" stays inside one month.
    const auto part = [](const Token& word) {
        return is_word_of(word, {"awal", "akhir", "pertengahan", "tengah", "medio", "ultimo"});
    };
    if (part(token)) {
        cursor_.next();
        if (cursor_.peek().is(Kind::until) && part(cursor_.peek(1))) cursor_.next();
        return true;
    }
    return cursor_.take_word(
        {"dari",     "pada",     "di",        "paling",       "lambat",       "selambat", "lambatnya", "maks",
         "maksimal", "rencana",  "perkiraan", "jadwal",       "direncanakan", "mlm",      "malam",     "mlam",
         "pagi",     "siang",    "sore",      "petang",       "subuh",        "wib",      "wita",      "wit",
         "berjalan", "ini",      "kemarau",   "hujan",        "penghujan",    "musim",    "isya",      "bada",
         "ashar",    "magrib",   "maghrib",   "dzuhur",       "jumatan",      "ke",       "hari",      "hr",
         "rutin",    "tentatif", "waktu",     "dilaksanakan", "pelaksanaan",  "dini",     "tiap2",     "masing2",
         "kegiatan", "dr",       "kira2",     "nya"});
}

bool Atomizer::joint() {
    const Token& token = cursor_.peek();
    // "antara Maret dan Mei"
    const bool until = token.is(Kind::until) || (token.is_word("dan") && std::exchange(between_, false));
    if (!until && !is_list_joint(token)) return false;
    const bool glued = token.glued && cursor_.peek(1).glued;
    cursor_.next();
    push(until ? A::until : A::list).glued = glued;
    return true;
}

} // namespace suluh
