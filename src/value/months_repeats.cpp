// The parts of a time cell that repeat or last: "tiap tgl 5", "2 x sebulan", "sepanjang tahun", "selama 3 bulan".
#include "atomizer.hpp"
#include "calendar.hpp"
#include "number.hpp"

namespace suluh {

using scan::Cursor;
using scan::is_word_of;
using scan::Kind;
using scan::Token;
using A = Atom::Kind;

/// A count in figures or words ("3", "tiga"), 0 when none stands here; the cursor moves behind it.
int Atomizer::take_count() {
    Cursor ahead = cursor_;
    int count = 0;
    if (ahead.peek().is(Kind::number)) {
        count = scan::small_number(ahead.next().text);
    } else if (const auto words = number_words(ahead)) {
        count = static_cast<int>(*words < Decimal(1000) ? words->whole() : 0);
    }
    if (count > 0) cursor_ = ahead;
    return count > 0 ? count : 0;
}

/// "pukul 09.00 - 12.00 WIB", "jam 9 s/d selesai".
bool Atomizer::clock_time() {
    if (!cursor_.take_word({"pukul", "pkl", "jam", "pk"})) return false;
    while (
        cursor_.peek().is(Kind::number) || cursor_.peek().is(Kind::colon) ||
        (cursor_.peek().is(Kind::until) && (cursor_.peek(1).is(Kind::number) || cursor_.peek(1).is_word("selesai"))) ||
        is_word_of(cursor_.peek(), {"wib", "wita", "wit", "selesai"}))
        cursor_.next();
    return true;
}

/// "1 x sebulan", "2 kali/bulan", "seminggu sekali", "2 minggu sekali"; "3 kali" alone says nothing about months.
bool Atomizer::frequency() {
    const std::size_t start = cursor_.position();
    if (is_word_of(cursor_.peek(), {"sebulan", "seminggu", "sehari", "selapan"}) &&
        (cursor_.peek(1).is_word("sekali") || cursor_.peek(1).is(Kind::number))) {
        cursor_.next();
        if (cursor_.take_word({"sekali"})) return pushed(A::all_year);
        take_count();
        if (cursor_.take(Kind::times) || cursor_.take_word({"kali"})) return pushed(A::all_year);
        cursor_.rewind(start);
        return false;
    }
    const bool once = cursor_.take_word({"sekali"});
    const int count = once ? 1 : take_count();
    if (count > 0 && is_word_of(cursor_.peek(), {"hari", "hr", "minggu", "mgg", "bulan", "bln", "pekan"}) &&
        cursor_.peek(1).is_word("sekali")) {
        const bool months = is_word_of(cursor_.next(), {"bulan", "bln"});
        cursor_.next();
        return !months || count == 1 ? pushed(A::all_year) : pushed(A::event);
    }
    if (count == 0 || !(once || cursor_.take(Kind::times) || cursor_.take_word({"kali", "kl"}))) {
        cursor_.rewind(start);
        return false;
    }
    cursor_.take_word({"pertemuan", "kegiatan", "kunjungan"});
    if (is_word_of(cursor_.peek(), {"sebulan", "seminggu", "sehari", "selapan"})) {
        cursor_.next();
        return pushed(A::all_year);
    }
    if (cursor_.take_word({"setahun", "semusim"})) return true;
    const bool rate = cursor_.take(Kind::slash) || cursor_.take_word({"per", "tiap", "setiap", "dalam", "dlm"});
    if (rate) cursor_.take_word({"satu"});
    return rate ? every_unit() || pushed(A::event) : true;
}

bool Atomizer::all_year() {
    const std::size_t start = cursor_.position();
    if (cursor_.take_word({"setahun"})) {
        cursor_.take_word({"penuh"});
        return pushed(A::all_year);
    }
    const bool whole = cursor_.take_word({"sepanjang", "selama", "seluruh"});
    const int years = take_count();
    if (cursor_.take_word({"tahun", "thn", "th", "setahun"}) && (whole || years == 1) && years <= 1) {
        cursor_.take_word({"penuh"});
        return pushed(A::all_year);
    }
    cursor_.rewind(start);
    return false;
}

/// What follows "tiap": an interval that touches every month, or one that leaves the months open.
bool Atomizer::every_unit() {
    const std::size_t start = cursor_.position();
    const int count = take_count();
    const Token unit = cursor_.next();
    if (is_word_of(unit, {"bulan", "bln", "bl", "minggu", "mgg", "pekan", "hari", "hr", "selapan", "lapan"}) &&
        !(count > 1 && is_word_of(unit, {"bulan", "bln", "bl"}))) {
        cursor_.take_word({"ke"});
        if (count == 0 && (scan::roman(cursor_.peek().text) != 0 || ordinal(cursor_.peek(), 5) != 0)) cursor_.next();
        if (is_word_of(unit, {"hari", "hr"})) weekday();
        cursor_.take_word({"sekali", "kerja"});
        return pushed(A::all_year);
    }
    if (is_word_of(unit,
                   {"bulan", "bln", "bl", "triwulan", "tw", "trw", "semester", "smt", "tahun", "thn", "musim", "mt"})) {
        cursor_.take_word({"sekali", "tanam"});
        return pushed(A::event);
    }
    cursor_.rewind(start);
    return false;
}

bool Atomizer::every() {
    if (cursor_.take_word({"bulanan", "mingguan", "harian", "selapanan", "lapanan", "selapan"}))
        return pushed(A::all_year);
    const std::size_t start = cursor_.position();
    if (!cursor_.take_word({"tiap", "setiap", "tiap2", "per"})) return false;
    if (cursor_.take_word({"tgl", "tanggal", "tg"})) {
        while (cursor_.peek().is(Kind::number) ||
               ((is_list_joint(cursor_.peek()) || cursor_.peek().is(Kind::until)) && cursor_.peek(1).is(Kind::number) &&
                month_of(cursor_.peek(2).text) == 0))
            cursor_.next();
        cursor_.take_word({"nya"});
        return pushed(A::all_year);
    }
    if (cursor_.peek().is(Kind::word) && month_of(cursor_.peek().text) != 0) return true;
    cursor_.take_word({"awal", "akhir", "pertengahan", "malam", "pagi"});
    if (every_unit()) return true;
    if (weekday()) return pushed(A::all_year);
    cursor_.rewind(start);
    return false;
}

/// "selama 3 bulan", "8 minggu"; not "minggu ke 8" and not the "5" of "5 minggu II".
bool Atomizer::duration() {
    const std::size_t start = cursor_.position();
    cursor_.take_word({"selama", "lamanya"});
    const int count = take_count();
    const Token& unit = cursor_.peek();
    const Token& after = cursor_.peek(1);
    const auto names_month = [&] {
        return month_of(after.text) != 0 || after.is_word("ke") || scan::roman(after.text) != 0;
    };
    if (count > 0 && !names_month() &&
        is_word_of(unit, {"bulan", "bln", "bl", "minggu", "mgg", "pekan", "hari", "hr"})) {
        cursor_.next();
        if (is_word_of(unit, {"bulan", "bln", "bl"})) return pushed(A::months_long, count);
        const bool days = is_word_of(unit, {"hari", "hr"});
        return pushed(A::days_long, days ? count : count < 1000 ? count * 7 : count);
    }
    cursor_.rewind(start);
    return false;
}

} // namespace suluh
