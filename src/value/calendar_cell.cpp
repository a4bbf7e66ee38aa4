#include "calendar_cell.hpp"

#include <algorithm>
#include <utility>

#include "calendar.hpp"
#include "scan.hpp"
#include "stretch.hpp"

namespace suluh {

using A = Atom::Kind;

namespace {

class Assembler {
public:
    Assembler(const std::vector<Atom>& atoms, bool bare_figures) : atoms_(atoms) {
        const auto has = [&](auto... kinds) {
            return std::any_of(atoms.begin(), atoms.end(), [&](const Atom& atom) { return (atom.is(kinds) || ...); });
        };
        const bool named = has(A::month, A::period, A::week, A::all_year, A::day_mark, A::months_long, A::days_long);
        starts_ = has(A::start);
        repeats_ = has(A::all_year);
        figures_are_months_ = !named && (has(A::month_mark) || (bare_figures && !has(A::season)));
    }

    CalendarCell run();

private:
    void figure(std::size_t at);
    void month(Stretch stretch);
    void join(Stretch stretch);
    void extend(Stretch stretch);
    void beside(const Stretch& stretch);
    void year(const Atom& atom);
    void season(const Atom& atom);
    void last_for();
    void whole_year_between_two();
    void check_days(const Stretch& stretch) { fail(impossible_day_in(stretch)); }
    void explain_silence();
    bool month_follows(std::size_t at) const;
    void fail(std::string reason, bool doubt = false) {
        if (!cell_.fault.empty() || reason.empty()) return;
        cell_.fault = std::move(reason);
        cell_.doubt = doubt;
    }

    const std::vector<Atom>& atoms_;
    CalendarCell cell_;
    std::vector<Stretch> stretches_;
    std::vector<int> days_; ///< waiting for their month
    std::string strange_;   ///< the first word nobody knows
    A joint_ = A::unknown;
    A before_ = A::unknown; ///< the atom before, to tell "Maret 12" from "Maret, 12 Mei"
    bool glued_joint_ = false;
    bool waiting_ = false; ///< days or weeks were read whose month comes next
    bool figures_are_months_ = false;
    int months_long_ = 0;
    int days_long_ = 0;
    bool starts_ = false;  ///< "mulai" stands somewhere
    bool repeats_ = false; ///< "tiap bulan" stands somewhere
};

bool Assembler::month_follows(std::size_t at) const {
    for (; at < atoms_.size(); ++at) {
        const Atom& atom = atoms_[at];
        const bool passes = atom.is(A::day) || atom.is(A::week) || atom.is(A::list) || atom.is(A::until) ||
                            atom.is(A::month_mark) || atom.is(A::day_mark);
        if (!passes) return atom.is(A::month) && atom.day == 0;
    }
    return false;
}

/// A day or a week: it belongs to the month that comes, or to the one just named.
void Assembler::figure(std::size_t at) {
    const Atom& atom = atoms_[at];
    if (figures_are_months_ && atom.is(A::day)) {
        if (atom.number < 1 || atom.number > 12)
            fail("bulan ke-" + std::to_string(atom.number) + " tidak ada");
        else
            month({atom.number, atom.number});
        return;
    }
    const bool directly = before_ == A::month && at + 1 <= atoms_.size();
    const bool next_is_month = at + 1 < atoms_.size() && atoms_[at + 1].is(A::month) && atoms_[at + 1].day == 0;
    const bool behind =
        !stretches_.empty() && !waiting_ &&
        ((directly && !next_is_month) || ((stretches_.back().days_behind || glued_joint_) && !month_follows(at)));
    if (behind) {
        Stretch& stretch = stretches_.back();
        stretch.days_behind = true;
        if (atom.is(A::day) && atom.number == 0) fail("tanggal 0 tidak ada");
        // "Mar-27" is a spreadsheet's March 2027.
        if (atom.is(A::day) && !glued_joint_) stretch.last_day = std::max(stretch.last_day, atom.number);
        joint_ = A::unknown;
        glued_joint_ = false;
        check_days(stretch);
    } else if (month_follows(at)) {
        waiting_ = true;
        if (atom.is(A::day)) days_.push_back(atom.number);
    } else if (!strange_.empty() || repeats_) {
        return; // the strange word is reported at the end; "minggu II tiap bulan", "tgl 5 tiap bulan"
    } else if (atom.is(A::day)) {
        fail("angka " + std::to_string(atom.number) + " tanpa nama bulan");
    } else {
        fail("minggunya disebut, bulannya tidak");
    }
}

void Assembler::month(Stretch stretch) {
    if (!days_.empty()) {
        stretch.first_day = days_.front();
        stretch.last_day = *std::max_element(days_.begin(), days_.end());
        if (std::find(days_.begin(), days_.end(), 0) != days_.end()) fail("tanggal 0 tidak ada");
    }
    days_.clear();
    waiting_ = false;
    check_days(stretch);
    join(stretch);
}

void Assembler::join(Stretch stretch) {
    const A joint = std::exchange(joint_, A::unknown);
    stretch.joint = joint;
    if (stretches_.empty()) {
        if (joint == A::until) fail("rentangnya tidak mempunyai awal");
        // "MT II : April - Juli" spells the season out; "MT I, Maret" adds a month to it.
        if (joint == A::unknown && !cell_.seasons.empty()) cell_.seasons.clear();
        stretches_.push_back(stretch);
    } else if (joint == A::until) {
        extend(stretch);
    } else if (joint == A::unknown && stretch.is_period != stretches_.back().is_period) {
        beside(stretch);
    } else {
        stretches_.push_back(stretch);
    }
}

/// "Maret - Juni", "TW I s/d TW III".
void Assembler::extend(Stretch stretch) {
    Stretch& range = stretches_.back();
    // "April-Mei-Juni" is a row of months joined by dashes.
    const bool next_month = stretch.first == range.last % 12 + 1 && stretch.first_year == 0;
    if (range.is_range && !next_month) return fail("rentang di dalam rentang");
    range.last = stretch.last;
    range.last_year = stretch.last_year;
    range.last_day = stretch.last_day;
    range.is_range = true;
    range.days_behind = false;
    if (runs_backwards(range)) fail("akhirnya lebih awal daripada awalnya");
}

/// "TW I Maret", "Maret TW I": the narrower one is meant, when they agree.
void Assembler::beside(const Stretch& stretch) {
    Stretch& before = stretches_.back();
    const Stretch& period = before.is_period ? before : stretch;
    const Stretch& named = before.is_period ? stretch : before;
    if (named.first < period.first || named.last > period.last)
        return fail(std::string(month_name(named.first)) + " tidak termasuk dalam masa yang disebut di sebelahnya",
                    true);
    before = named;
}

void Assembler::year(const Atom& atom) {
    cell_.years.insert(atom.number);
    joint_ = A::unknown;
    glued_joint_ = false;
    if (stretches_.empty() || stretches_.back().last_year != 0) return;
    Stretch& stretch = stretches_.back();
    stretch.last_year = atom.number;
    if (!stretch.is_range) stretch.first_year = atom.number;
    if (stretch.is_range && runs_backwards(stretch)) fail("akhirnya lebih awal daripada awalnya");
    check_days(stretch);
}

void Assembler::season(const Atom& atom) {
    const A joint = std::exchange(joint_, A::unknown);
    if (joint == A::until) return fail("rentang antara musim dan bulan");
    // "November MT I": the season is a remark on the month.
    if (joint == A::unknown && !stretches_.empty()) return;
    if (std::find(cell_.seasons.begin(), cell_.seasons.end(), atom.text) == cell_.seasons.end())
        cell_.seasons.push_back(atom.text);
}

/// "Maret selama 3 bulan", "5 Mei, 8 minggu": a start and a length give an end.
void Assembler::last_for() {
    const bool one_start = stretches_.size() == 1 && !stretches_.front().is_range && !stretches_.front().is_period;
    if (months_long_ == 0 && days_long_ == 0) {
        // "mulai 6 Juni tiap minggu": it goes on, but until when?
        if (starts_ && repeats_ && one_start) fail("mulainya disebut, berakhirnya tidak", true);
        return;
    }
    if (stretches_.empty()) {
        if (months_long_ == 12)
            cell_.whole_year = true;
        else if (cell_.seasons.empty())
            fail("hanya lamanya yang disebut, bukan bulannya");
        return;
    }
    if (!one_start) return; // a remark: the months are written
    bool doubt = false;
    std::string reason = prolong(stretches_.front(), months_long_, days_long_, doubt);
    fail(std::move(reason), doubt);
}

/// "Januari Desember": a dash is easily lost between two columns of a table, so two months without a mark are a list
/// only where a list and a range are the same.
void Assembler::whole_year_between_two() {
    if (stretches_.size() != 2 || stretches_[1].joint != A::unknown) return;
    Stretch& from = stretches_[0];
    const Stretch& to = stretches_[1];
    if (from.is_range || to.is_range || from.is_period) return;
    const int distance = (to.first - from.first + 12) % 12;
    if (distance <= 1) return;
    if (distance != 11) {
        const std::string first{month_name(from.first)};
        const std::string last{month_name(to.first)};
        return fail("dapat dibaca " + first + "–" + last + " atau " + first + " dan " + last, true);
    }
    from.last = to.first;
    from.last_year = to.last_year;
    from.is_range = true;
    stretches_.pop_back();
}

void Assembler::explain_silence() {
    if (!cell_.says_nothing() || !cell_.fault.empty()) return;
    if (!cell_.years.empty() && strange_.empty())
        fail("hanya tahun " + std::to_string(*cell_.years.begin()) + " yang disebut, bukan bulannya");
}

CalendarCell Assembler::run() {
    for (std::size_t at = 0; at < atoms_.size(); ++at) {
        const Atom& atom = atoms_[at];
        switch (atom.kind) {
        case A::day:
        case A::week:
            figure(at);
            break;
        case A::month:
            month({atom.number, atom.number, atom.year, atom.year, atom.day, atom.day});
            break;
        case A::period:
            month({atom.number, atom.last, 0, 0, 0, 0, A::unknown, false, true});
            break;
        case A::year:
            year(atom);
            break;
        case A::season:
            season(atom);
            break;
        case A::all_year:
            cell_.whole_year = true;
            break;
        case A::months_long:
            months_long_ = atom.number;
            break;
        case A::days_long:
            days_long_ = atom.number;
            break;
        case A::until:
        case A::list:
            // Between the days of one month, and between a day and its month ("27-Mar"), joints mean nothing here.
            if (!waiting_ && joint_ != A::until) joint_ = atom.kind;
            glued_joint_ = atom.glued;
            break;
        case A::doubt:
            fail(atom.text, true);
            break;
        case A::impossible:
            fail(atom.text);
            break;
        case A::unknown:
            if (strange_.empty()) strange_ = atom.text;
            break;
        case A::start:
        case A::event:
        case A::day_mark:
        case A::month_mark:
            break;
        }
        before_ = atom.kind;
    }
    if (!stretches_.empty() && joint_ == A::until) fail("rentangnya tidak mempunyai akhir");
    whole_year_between_two();
    last_for();
    for (const Stretch& stretch : stretches_)
        if (cell_.fault.empty()) fail(collect(stretch, cell_.months, cell_.years));
    if (!cell_.says_nothing() && !strange_.empty()) fail("tulisan " + scan::quoted(strange_) + " tidak dikenal");
    explain_silence();
    return std::move(cell_);
}

} // namespace

CalendarCell calendar_of(const std::vector<Atom>& atoms, bool bare_figures) {
    return Assembler(atoms, bare_figures).run();
}

} // namespace suluh
