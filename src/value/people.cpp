// People in a cell full of names: "12 org pengurus poktan + 2 PPL", "2 KTH @ 15 orang", "KWT Melati (20 org)". Other
// words are passed over; only figures beside a word for people count.
#include <algorithm>
#include <utility>

#include "number.hpp"
#include "reading.hpp"
#include "units.hpp"

namespace suluh {

using scan::Cursor;
using scan::Kind;
using scan::Token;

namespace {

// Bounds that no village reaches; they keep products of absurd figures defined.
constexpr std::int64_t kMostPeople = 1'000'000'000;
constexpr std::int64_t kMostBodies = 1'000'000;

enum class Sex : std::uint8_t { none, man, woman };

Sex sex_of(const Token& token) {
    if (!token.is(Kind::word)) return Sex::none;
    if (scan::one_of(token.text, {"l", "laki2", "laki", "pria", "lk", "lelaki"})) return Sex::man;
    if (scan::one_of(token.text, {"p", "perempuan", "wanita", "pr", "prp"})) return Sex::woman;
    return Sex::none;
}

/// Words that stand for single people when a figure stands before them.
bool is_people(const Token& token) {
    if (!token.is(Kind::word)) return false;
    return unit_of(token).kind == UnitKind::person ||
           scan::one_of(token.text,
                        {"ibu2",     "ibu",      "bapak",      "bapak2",    "petani",     "anggota",  "pemuda",
                         "pemuda2",  "pemudi",   "ppl",        "pp",        "penyuluh",   "peternak", "nelayan",
                         "pengurus", "kader",    "warga",      "petugas",   "pekebun",    "siswa",    "pembudidaya",
                         "tokoh",    "wakil",    "perwakilan", "petambak",  "penangkar",  "pedagang", "pengolah",
                         "buruh",    "santri",   "remaja",     "mahasiswa", "pelajar",    "utusan",   "pelaku",
                         "operator", "popt",     "penggarap",  "undangan",  "narasumber", "aparat",   "perangkat",
                         "ketua",    "penyadap", "pendamping", "staf",      "babinsa",    "murid",    "penderes"});
}

bool is_body(const Token& token) {
    return token.is(Kind::word) && unit_of(token).kind == UnitKind::body;
}

bool separates(const Token& token) {
    return token.is(Kind::comma) || token.is(Kind::plus) || token.is(Kind::semicolon) || token.is(Kind::ampersand) ||
           token.is(Kind::line) || token.is_word("dan") || token.is_word("serta");
}

bool multiplies(const Token& token) {
    return token.is(Kind::at) || token.is(Kind::times) || token.is_word("masing2");
}

/// "Pak Endang, Pak Sarta, dan Bu Wawan": as many people as names, 0 when any part is not a titled name.
std::int64_t titled_names(scan::TokenSpan tokens) {
    std::int64_t names = 0;
    bool starts = true;
    for (const Token& token : tokens) {
        if (separates(token)) {
            starts = true;
        } else if (starts) {
            const bool titled =
                token.is(Kind::word) && scan::one_of(token.text, {"pak", "bu", "bpk", "bapak", "ibu", "sdr", "sdri",
                                                                  "haji", "hj", "mas", "mbak"});
            if (!titled) return 0;
            ++names;
            starts = false;
        } else if (!token.is(Kind::word) && !token.is(Kind::dot)) {
            return 0;
        }
    }
    return names;
}

class PeopleParser {
public:
    Reading<People> parse(scan::TokenSpan tokens);

private:
    struct Figure {
        std::optional<std::int64_t> value; ///< empty for fractions and unreadable figures
        std::string raw;
    };

    void walk(scan::TokenSpan tokens, bool breakdown);
    void figure(Cursor& cursor, const Token& before, bool breakdown);
    void people(std::int64_t count, Cursor& cursor, const Token& before, bool breakdown);
    static Figure take_figure(Cursor& cursor);
    bool ends_range(Cursor& cursor);
    std::int64_t repeated(std::int64_t count, Cursor& cursor, const Token& before);
    void fail(std::string reason) {
        if (fault_.empty()) fault_ = std::move(reason); // the first one is told
    }
    void add(Sex sex, std::int64_t count) {
        auto& part = sex == Sex::man ? people_.men : people_.women;
        part = part.value_or(0) + count;
    }

    People people_;
    std::int64_t bodies_ = 0; ///< "2 klp", waiting for "@ 10 org"
    std::string other_;       ///< a figure that counts something else, for the reason
    std::string fault_;
    bool counted_ = false; ///< this part of the cell has its people; a bracket after it only breaks them down
    bool stated_ = false;  ///< "=" stands before the figure
};

Reading<People> PeopleParser::parse(scan::TokenSpan tokens) {
    if (tokens.size() == 1 && tokens.front().is(Kind::number)) {
        const Reading<Decimal> bare = read_numeral(tokens.front().text, NumberUse::count);
        if (!bare.ok()) return failed<People>(bare);
        if (!bare.value.is_whole()) return unreadable<People>("jumlah orang harus bilangan bulat");
        return read(People{bare.value.whole(), {}, {}});
    }
    if (const std::int64_t names = titled_names(tokens); names > 0) return read(People{names, {}, {}});
    walk(tokens, false);
    if (!fault_.empty()) {
        auto result = unreadable<People>(fault_);
        result.value = people_; // what could be counted beside it
        return result;
    }
    if (people_.total || people_.men || people_.women) return read(people_);
    if (!other_.empty()) return unreadable<People>("yang ditulis " + scan::quoted(other_) + ", bukan jumlah orang");
    return unreadable<People>("tidak ada jumlah orang yang ditulis");
}

void PeopleParser::walk(scan::TokenSpan tokens, bool breakdown) {
    Cursor cursor(tokens);
    Token before;
    while (!cursor.done()) {
        Cursor ahead = cursor;
        const bool in_a_name = cursor.peek().is(Kind::number) && cursor.peek().glued && before.is(Kind::word) &&
                               (sex_of(before) == Sex::none || (cursor.peek(1).is(Kind::word) && cursor.peek(1).glued));
        if (!in_a_name && (cursor.peek().is(Kind::number) || number_words(ahead))) { // not the 3 of "P3A"
            figure(cursor, before, breakdown);
            before = {};
            continue;
        }
        const Token token = cursor.next();
        if (token.is(Kind::open)) walk(cursor.bracket(), breakdown || counted_);
        if (token.is_word("terdiri") || token.is_word("yaitu") || token.is_word("yakni")) breakdown = counted_;
        if (separates(token)) counted_ = false;
        if (token.is(Kind::equals)) stated_ = sex_of(before) == Sex::none;
        if (!token.is(Kind::colon) && !token.is(Kind::equals) && !token.is(Kind::about)) before = token;
    }
}

PeopleParser::Figure PeopleParser::take_figure(Cursor& cursor) {
    Figure result;
    result.raw = std::string(cursor.peek().raw);
    std::optional<Decimal> value;
    if (cursor.peek().is(Kind::number)) {
        const Reading<Decimal> numeral = read_numeral(cursor.next().text, NumberUse::count);
        if (numeral.ok()) value = numeral.value;
        Cursor saved = cursor; // "20 (dua puluh) orang"
        if (cursor.take(Kind::open) && (!number_words(cursor) || !cursor.take(Kind::close))) cursor = saved;
    } else {
        value = number_words(cursor);
    }
    if (value && value->is_whole()) result.value = value->whole();
    return result;
}

/// "20-25 org": neither end is the number of people.
bool PeopleParser::ends_range(Cursor& cursor) {
    if (!cursor.peek().is(Kind::until) || !cursor.peek(1).is(Kind::number)) return false;
    const Token& unit = cursor.peek(2);
    if (is_people(unit) || sex_of(unit) != Sex::none)
        fail("jumlah orangnya rentang, bukan satu angka");
    else
        other_ = "rentang";
    cursor.next();
    cursor.next();
    return true;
}

void PeopleParser::figure(Cursor& cursor, const Token& before, bool breakdown) {
    const Figure found = take_figure(cursor);
    if (ends_range(cursor)) return;
    const Token& unit = cursor.peek();
    const bool bracketed_sex =
        unit.is(Kind::open) && sex_of(cursor.peek(1)) != Sex::none && cursor.peek(2).is(Kind::close);
    const bool labelled = is_people(before) && (!unit.is(Kind::word) || unit.is_word("dan"));
    if (is_people(unit) || sex_of(unit) != Sex::none || sex_of(before) != Sex::none || labelled || bracketed_sex) {
        const Sex sex = sex_of(unit) == Sex::none ? sex_of(before) : sex_of(unit);
        if (!found.value) {
            fail(scan::quoted(found.raw) + " bukan jumlah orang");
            if (sex != Sex::none) add(sex, 0); // said, although nobody knows how many
        } else {
            people(*found.value, cursor, before, breakdown);
        }
        return;
    }
    if (!unit.is(Kind::word)) return;
    if (is_body(unit) && found.value) bodies_ = std::min(*found.value, kMostBodies);
    other_ = found.raw + " " + std::string(unit.raw);
}

/// The head count behind "2 klp @ 10 org", "10 org/klp" with known groups, "15 org x 2 klp".
std::int64_t PeopleParser::repeated(std::int64_t count, Cursor& cursor, const Token& before) {
    const bool rate =
        (cursor.peek().is(Kind::slash) || cursor.peek().is_word("per") || cursor.peek().is_word("tiap")) &&
        is_body(cursor.peek(1));
    if (rate) {
        cursor.next();
        cursor.next();
    }
    if (multiplies(cursor.peek()) && cursor.peek(1).is(Kind::number) && is_body(cursor.peek(2))) {
        cursor.next();
        const std::int64_t bodies = take_figure(cursor).value.value_or(0);
        cursor.next();
        return count * std::min(bodies, kMostBodies);
    }
    if ((rate || multiplies(before)) && bodies_ > 0) return count * std::exchange(bodies_, 0);
    if (rate) fail("yang ditulis orang per kelompok, tanpa banyaknya kelompok");
    return count;
}

void PeopleParser::people(std::int64_t count, Cursor& cursor, const Token& before, bool breakdown) {
    Sex sex = sex_of(before);
    const bool marked = sex != Sex::none; // "L 15 P 10": the next letter belongs to the next figure
    if (is_people(cursor.peek())) cursor.next();
    if (!marked && cursor.peek().is(Kind::open) && cursor.peek(2).is(Kind::close) &&
        sex_of(cursor.peek(1)) != Sex::none) {
        cursor.next();
        sex = sex_of(cursor.next());
        cursor.next();
    } else if (!marked && sex_of(cursor.peek()) != Sex::none) {
        sex = sex_of(cursor.next());
    }
    if (count > kMostPeople) {
        fail("jumlah orangnya terlalu besar");
    } else if (sex != Sex::none) {
        add(sex, count);
    } else if (breakdown) {
        return;
    } else if (std::exchange(stated_, false)) {
        if (people_.total && *people_.total != count)
            fail("hitungannya " + std::to_string(*people_.total) + " orang, tetapi yang ditulis " +
                 std::to_string(count));
        people_.total = count;
    } else {
        people_.total = people_.total.value_or(0) + repeated(count, cursor, before);
        if (cursor.peek().is(Kind::until) && cursor.peek(1).is(Kind::number) && is_people(cursor.peek(2)))
            fail("jumlah orangnya rentang, bukan satu angka");
    }
    counted_ = true;
}

} // namespace

Reading<People> read_people(std::string_view text) {
    if (std::string reason = scan::refusal(text); !reason.empty()) return unreadable<People>(std::move(reason));
    const scan::Tokens tokens = scan::tokenize(text);
    return PeopleParser().parse(tokens);
}

std::optional<std::int64_t> People::count() const {
    if (total) return total;
    if (men && women) return *men + *women;
    return men ? men : women;
}

} // namespace suluh
