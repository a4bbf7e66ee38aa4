#include "months_atoms.hpp"

#include <algorithm>
#include <array>

#include "atomizer.hpp"
#include "calendar.hpp"

namespace suluh {

using scan::is_word_of;
using scan::Kind;
using scan::Token;
using A = Atom::Kind;

int ordinal(const Token& token, int most) {
    static constexpr std::array<std::string_view, 4> kWords{"pertama", "kedua", "ketiga", "keempat"};
    int value = 0;
    if (token.is(Kind::number)) value = scan::small_number(token.text);
    if (token.is(Kind::word)) value = scan::roman(token.text);
    const auto* const word = std::find(kWords.begin(), kWords.end(), token.text);
    if (token.is(Kind::word) && word != kWords.end()) value = static_cast<int>(word - kWords.begin()) + 1;
    return value > 0 && value <= most ? value : 0;
}

bool is_list_joint(const Token& token) {
    return token.is(Kind::comma) || token.is(Kind::semicolon) || token.is(Kind::ampersand) || token.is(Kind::plus) ||
           token.is(Kind::slash) || token.is(Kind::line) || is_word_of(token, {"dan", "serta", "dn", "lalu"});
}

std::vector<Atom> month_atoms(scan::TokenSpan tokens) {
    return Atomizer(tokens).run();
}

std::vector<Atom> Atomizer::run() {
    while (!cursor_.done()) {
        const bool taken = short_year() || clock_time() || frequency() || all_year() || every() || season() ||
                           period() || week() || weekday() || duration() || numeric_date() || number() || event() ||
                           plain_word() || joint();
        if (!taken) push(A::unknown, 0, std::string(cursor_.next().raw));
    }
    return std::move(atoms_);
}

/// "Juli'26", "Nov '26 - Feb '27".
bool Atomizer::short_year() {
    constexpr int kLatest = 60; // "'98" is not 2098
    if (!cursor_.peek().short_year || scan::small_number(cursor_.peek().text) > kLatest || atoms_.empty() ||
        !atoms_.back().is(A::month))
        return false;
    return pushed(A::year, 2000 + scan::small_number(cursor_.next().text));
}

Atom& Atomizer::push(Atom::Kind kind, int number, std::string text) {
    Atom atom;
    atom.kind = kind;
    atom.number = number;
    atom.text = std::move(text);
    atoms_.push_back(std::move(atom));
    return atoms_.back();
}

/// "I", "ke-2 dan ke-4", "I - III", "I s/d TW III": what stands behind a word such as "TW" (one of `heads`).
std::vector<Atomizer::Numbered> Atomizer::ordinals(int most, std::initializer_list<std::string_view> heads) {
    std::vector<Numbered> result;
    A joint = A::list;
    for (;;) {
        const std::size_t start = cursor_.position();
        if (!result.empty()) {
            const bool list = is_list_joint(cursor_.peek());
            if (!list && !cursor_.peek().is(Kind::until)) break;
            joint = list ? A::list : A::until;
            cursor_.next();
            cursor_.take_word({"dan"});
            cursor_.take_word(heads);
        }
        cursor_.take_word({"ke"});
        const int value = ordinal(cursor_.peek(), most);
        // The "5" of "Minggu I, 5 Maret" is a day.
        const bool day = !result.empty() && cursor_.peek().is(Kind::number) && month_of(cursor_.peek(1).text) != 0;
        if (value == 0 || day) {
            cursor_.rewind(start);
            break;
        }
        cursor_.next();
        result.push_back({value, joint});
    }
    return result;
}

bool Atomizer::season() {
    static constexpr std::array<std::string_view, 13> kRoman{"",    "I",    "II", "III", "IV", "V",  "VI",
                                                             "VII", "VIII", "IX", "X",   "XI", "XII"};
    const std::size_t start = cursor_.position();
    std::string name;
    cursor_.take_word({"awal", "akhir"});
    if (cursor_.take_word({"mt"}))
        name = "MT";
    else if (cursor_.take_word({"mk"}))
        name = "MK";
    else if (cursor_.take_word({"mh"}))
        name = "MH";
    else if (cursor_.take_word({"musim"})) {
        if (cursor_.take_word({"tanam"}))
            name = "MT";
        else if (cursor_.take_word({"kemarau"}))
            name = "MK";
        else if (cursor_.take_word({"hujan", "penghujan"}))
            name = "MH";
    }
    const bool spelled_out = cursor_.position() > start + 1 && (name == "MK" || name == "MH");
    if (cursor_.take_word({"gadu"}))
        name = "Gadu";
    else if (cursor_.take_word({"rendeng", "rendengan"}))
        name = "Rendeng";
    const std::vector<Numbered> numbers =
        name.empty() ? std::vector<Numbered>{} : ordinals(3, {"mt", "mk", "mh", "gadu"});
    // "musim kemarau" is a circumstance; with a number or a year it is a season of its own.
    const bool dated = year_of(cursor_.peek().text) != 0 || cursor_.peek().is_word("tahun");
    // "MT Oktober - Maret" is only its months.
    if (name == "MT" && numbers.empty() &&
        (month_of(cursor_.peek().text) != 0 || is_word_of(cursor_.peek(), {"okmar", "asep"})))
        return true;
    const bool circumstance = numbers.empty() && (name == "MT" || (spelled_out && !dated));
    if (name.empty() || circumstance) {
        cursor_.rewind(start);
        return false;
    }
    if (numbers.empty()) return pushed(A::season, 0, name);
    int previous = 0;
    for (const Numbered& number : numbers) {
        const int from = number.joint == A::until ? previous + 1 : number.value;
        for (int value = from; value <= number.value; ++value) {
            if (previous != 0) push(A::list);
            push(A::season, 0, name + " " + std::string(kRoman[static_cast<std::size_t>(value)]));
            previous = value;
        }
    }
    return true;
}

bool Atomizer::period() {
    struct Length {
        int months;
        std::string_view name;
    };
    const std::size_t start = cursor_.position();
    Length length{0, {}};
    const Token word = cursor_.next();
    if (is_word_of(word, {"triwulan", "tw", "trw", "triw", "twl", "kuartal", "kwartal", "q", "triwln"}))
        length = {3, "triwulan"};
    else if (word.is_word("tri") && cursor_.take_word({"wulan"}))
        length = {3, "triwulan"};
    else if (is_word_of(word, {"semester", "smt", "smtr", "sem", "sms", "smstr"}))
        length = {6, "semester"};
    else if (is_word_of(word, {"caturwulan", "cawu"}))
        length = {4, "caturwulan"};
    const auto numbers = length.months == 0
                             ? std::vector<Numbered>{}
                             : ordinals(12, {"triwulan", "tw", "trw", "semester", "smt", "kuartal", "q", "cawu"});
    if (numbers.empty()) {
        cursor_.rewind(start);
        return false;
    }
    for (const Numbered& number : numbers) {
        if (&number != &numbers.front()) push(number.joint);
        const bool exists = number.value * length.months <= 12;
        if (!exists)
            return pushed(A::impossible, 0,
                          std::string(length.name) + " " + std::to_string(number.value) + " tidak ada");
        push(A::period, (number.value - 1) * length.months + 1).last = number.value * length.months;
    }
    return true;
}

bool Atomizer::week() {
    const std::size_t start = cursor_.position();
    if (cursor_.take_word({"minggu", "mgg", "mg", "ming", "pekan", "dasarian", "m"})) {
        if (!ordinals(5, {"minggu", "mgg", "mg", "pekan", "m"}).empty()) return pushed(A::week);
        cursor_.take_word({"ke"});
        if (cursor_.take_word({"terakhir", "akhir", "awal"})) return pushed(A::week);
    } else if (cursor_.take_word({"m2", "m3"})) {
        return pushed(A::week);
    } else if (cursor_.peek().is(Kind::word) && scan::roman(cursor_.peek().text) != 0 && !atoms_.empty()) {
        // "Maret III"; behind "bulan" it is a month.
        if (atoms_.back().is(A::month_mark)) return pushed(A::day, scan::roman(cursor_.next().text));
        if (atoms_.back().is(A::month)) {
            ordinals(5, {});
            if (cursor_.position() != start) return pushed(A::week);
        }
    }
    cursor_.rewind(start);
    return false;
}

/// "Sabtu,", "hari Senin - Rabu", "Jumat Kliwon": says nothing about the month.
bool Atomizer::weekday() {
    const std::size_t start = cursor_.position();
    cursor_.take_word({"hari", "hr"});
    const auto names_day = [this](std::size_t ahead) {
        const Token& word = cursor_.peek(ahead);
        const Token& after = cursor_.peek(ahead + 1);
        const bool week = is_word_of(word, {"minggu", "mgg"}) && (ordinal(after, 5) != 0 || after.is_word("ke"));
        return word.is(Kind::word) && !week && (is_weekday(word.text) || is_market_day(word.text));
    };
    bool any = false;
    while (names_day(0)) {
        cursor_.next();
        any = true;
        const bool joint = is_list_joint(cursor_.peek()) || cursor_.peek().is(Kind::until);
        if (joint && names_day(1)) cursor_.next();
    }
    if (!any)
        cursor_.rewind(start);
    else if (!cursor_.peek(1).is(Kind::word) || month_of(cursor_.peek(1).text) == 0)
        cursor_.take(Kind::comma);
    return any;
}

/// "30.9.2026", "09.2027"; "2,9,16" is a list.
bool Atomizer::figures_with_separators() {
    const std::string_view raw = cursor_.peek().raw;
    std::vector<int> parts;
    std::size_t from = 0;
    for (std::size_t at = 0; at <= raw.size(); ++at) {
        if (at < raw.size() && raw[at] != '.' && raw[at] != ',') continue;
        parts.push_back(scan::small_number(raw.substr(from, at - from)));
        from = at + 1;
    }
    if (parts.size() < 2 || std::find(parts.begin(), parts.end(), -1) != parts.end()) return false;
    if (raw.find('.') == std::string_view::npos) {
        if (std::any_of(parts.begin(), parts.end(), [](int part) { return part > 31; })) return false;
        for (std::size_t i = 0; i < parts.size(); ++i) {
            if (i != 0) push(A::list);
            push(A::day, parts[i]);
        }
    } else {
        const int year = parts.back();
        if (raw.find(',') != std::string_view::npos || year < kFirstYear || year > kLastYear || parts.size() > 3)
            return false;
        Atom& atom = push(A::month, parts[parts.size() - 2]);
        atom.day = parts.size() == 3 ? parts[0] : 1;
        atom.year = year;
    }
    cursor_.next();
    return true;
}

/// "30/9/2026", "2026-09-30", "03/2027", "30/9"; a dash needs to touch its figures.
bool Atomizer::numeric_date() {
    if (!cursor_.peek().is(Kind::number)) return false;
    if (figures_with_separators()) return true;
    std::vector<const Token*> figures{&cursor_.peek()};
    for (std::size_t ahead = 1; figures.size() < 3; ahead += 2) {
        const Token& joint = cursor_.peek(ahead);
        const Token& figure = cursor_.peek(ahead + 1);
        const bool dash = joint.is(Kind::until) && joint.glued && figure.glued && joint.raw != "sd";
        if ((!joint.is(Kind::slash) && !dash) || !figure.is(Kind::number) || scan::small_number(figure.text) < 0) break;
        figures.push_back(&figure);
    }
    const bool slash = cursor_.peek(1).is(Kind::slash);
    const int first = scan::small_number(figures[0]->text);
    if (figures.size() < 2 || first < 0) return false;
    const int second = scan::small_number(figures[1]->text);
    const int third = figures.size() == 3 ? scan::small_number(figures[2]->text) : 0;
    Atom atom;
    atom.kind = A::month;
    const auto fill = [&](int day, int month, int year) {
        atom.day = day;
        atom.number = month;
        atom.year = year;
    };
    const bool names_month = month_of(cursor_.peek(3).text) != 0;
    if (figures.size() == 3 && year_of(figures[0]->text) != 0)
        fill(third, second, first);
    else if (figures.size() == 3 && year_of(figures[2]->text) != 0)
        fill(first, second, third);
    else if (figures.size() == 3 && slash && figures[2]->text.size() == 2)
        fill(first, second, 0);
    else if (figures.size() == 2 && year_of(figures[1]->text) != 0 && year_of(figures[0]->text) == 0)
        fill(1, first, second);
    else if (figures.size() == 2 && year_of(figures[0]->text) != 0 && figures[1]->text.size() == 2)
        fill(1, second, first);
    else if (figures.size() == 2 && slash && !names_month && first <= 31 && second <= 12) {
        if (first > 12)
            fill(first, second, 0);
        else {
            atom.kind = A::doubt;
            atom.text = "dapat dibaca " + std::to_string(first) + " " + std::string(month_name(second)) +
                        " atau bulan " + std::to_string(first) + " dan " + std::to_string(second);
        }
    } else
        return false;
    for (std::size_t i = 1; i < figures.size() * 2; ++i) cursor_.next();
    atoms_.push_back(std::move(atom));
    return true;
}

} // namespace suluh
