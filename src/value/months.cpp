#include "atomizer.hpp"
#include "calendar.hpp"
#include "calendar_cell.hpp"
#include "reading.hpp"

namespace suluh {

using scan::Kind;
using scan::Token;

namespace {

/// A cell without its brackets, and each bracket.
struct Layers {
    scan::Tokens outside;
    std::vector<scan::Tokens> brackets;
};

Layers layers_of(const scan::Tokens& tokens) {
    Layers layers;
    scan::Cursor cursor(tokens);
    while (!cursor.done()) {
        if (cursor.take(Kind::open)) {
            const scan::TokenSpan inside = cursor.bracket();
            layers.brackets.emplace_back(inside.begin(), inside.end());
        } else {
            layers.outside.push_back(cursor.next());
        }
    }
    return layers;
}

/// A bracket may spell out a season or repeat the months; words like these change them instead.
bool takes_back(const scan::Tokens& tokens) {
    for (const Token& token : tokens)
        if (scan::is_word_of(
                token, {"kecuali", "selain", "bukan", "batal", "ditunda", "diundur", "tidak", "atau", "cadangan"}))
            return true;
    return false;
}

std::string names(const std::bitset<13>& months) {
    MonthSet set;
    for (int month = 1; month <= 12; ++month)
        if (months.test(static_cast<std::size_t>(month))) set.months.push_back(month);
    return format_months(set);
}

/// Lays what the brackets say over what stands outside them.
void merge(CalendarCell& cell, const CalendarCell& inside) {
    cell.years.insert(inside.years.begin(), inside.years.end());
    if (inside.months.none() && !inside.whole_year) {
        if (cell.says_nothing()) cell.seasons = inside.seasons;
        return;
    }
    if (cell.months.any()) {
        // "Juli (minggu I Juli)" and "TW I (Januari - Maret)" say it twice; a bracket may also narrow a quarter.
        if (inside.months.any() && (cell.months | inside.months) != cell.months && cell.seasons.empty() &&
            !cell.whole_year) {
            cell.fault = "yang ditulis " + names(cell.months) + ", dalam kurung " + names(inside.months);
            cell.doubt = true;
        }
        if (!cell.seasons.empty())
            cell.months |= inside.months;
        else if (inside.months.any())
            cell.months = inside.months;
    } else {
        cell.months = inside.months;
        cell.whole_year = inside.months.none();
    }
    cell.seasons.clear(); // resolved
}

CalendarCell inside_of(const std::vector<scan::Tokens>& brackets, const CalendarCell& outside) {
    CalendarCell all;
    for (const scan::Tokens& bracket : brackets) {
        const bool bare_figures = outside.months.none();
        CalendarCell cell = calendar_of(month_atoms(bracket), bare_figures);
        if (takes_back(bracket)) {
            all.fault = "keterangan dalam kurung mengubah bulannya";
        } else if (cell.fault.empty()) {
            all.months |= cell.months;
            all.whole_year = all.whole_year || cell.whole_year;
            all.years.insert(cell.years.begin(), cell.years.end());
            all.seasons.insert(all.seasons.end(), cell.seasons.begin(), cell.seasons.end());
        }
    }
    return all;
}

Reading<MonthSet> result_of(const CalendarCell& cell) {
    MonthSet set;
    for (int month = 1; month <= 12; ++month)
        if (cell.months.test(static_cast<std::size_t>(month)) || (cell.months.none() && cell.whole_year))
            set.months.push_back(month);
    set.years.assign(cell.years.begin(), cell.years.end());
    set.seasons = cell.seasons;
    return read(std::move(set));
}

} // namespace

Reading<MonthSet> read_months(std::string_view text) {
    if (std::string reason = scan::refusal(text); !reason.empty()) return unreadable<MonthSet>(std::move(reason));
    const Layers layers = layers_of(scan::tokenize(text));
    CalendarCell cell = calendar_of(month_atoms(layers.outside), true);
    // "5 Mei (8 minggu)": the length belongs to the start outside.
    if (layers.brackets.size() == 1 && cell.fault.empty() && cell.months.count() == 1) {
        const std::vector<Atom> inside = month_atoms(layers.brackets.front());
        const bool length =
            inside.size() == 1 && (inside[0].is(Atom::Kind::days_long) || inside[0].is(Atom::Kind::months_long));
        if (length) {
            std::vector<Atom> atoms = month_atoms(layers.outside);
            atoms.push_back(inside.front());
            cell = calendar_of(atoms, true);
        }
    }
    const bool year_only = cell.says_nothing() && !cell.years.empty();
    if (cell.fault.empty() || year_only) {
        const CalendarCell inside = inside_of(layers.brackets, cell);
        if (!inside.fault.empty()) return unreadable<MonthSet>(inside.fault);
        if (!inside.says_nothing()) cell.fault.clear();
        merge(cell, inside);
    }
    if (!cell.fault.empty()) return cell.doubt ? ambiguous<MonthSet>(cell.fault) : unreadable<MonthSet>(cell.fault);
    if (cell.says_nothing()) return unreadable<MonthSet>(scan::quoted(scan::trimmed(text)) + " tidak menyebut bulan");
    return result_of(cell);
}

std::string format_months(const MonthSet& set) {
    std::string result;
    const auto add = [&](std::string_view part) {
        if (!result.empty()) result += ", ";
        result += part;
    };
    for (std::size_t i = 0; i < set.months.size(); ++i) {
        const std::size_t first = i;
        while (i + 1 < set.months.size() && set.months[i + 1] == set.months[i] + 1) ++i;
        add(month_name(set.months[first]));
        if (i != first) result += "–" + std::string(month_name(set.months[i]));
    }
    for (const std::string& season : set.seasons) add(season);
    for (std::size_t i = 0; i < set.years.size(); ++i) result += (i == 0 ? " " : "/") + std::to_string(set.years[i]);
    return result;
}

} // namespace suluh
