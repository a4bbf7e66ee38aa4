#include "language/figure_context.hpp"

#include <algorithm>

namespace suluh {

bool ends_clause(const Token& token) {
    return token.is(",") || token.is(";") || token.is(":") || token.is(".") || token.has(Kelas::hubung_hasil) ||
           token.has(Kelas::hubung_cara);
}

bool is_to(const Token& token) {
    return token.has(Kelas::menuju) || token.is("->");
}

bool is_state_noun(const Token& token) {
    if (!token.has(Kelas::hasil)) return false;
    return !(token.has(Kelas::pencacah) || token.is("rata-rata"));
}

bool FigureContext::in_time(std::size_t i) const {
    if (deadline_.found && deadline_.range.contains(i)) return true;
    return std::ranges::any_of(deadline_.other, [i](const Range& range) { return range.contains(i); });
}

std::optional<Figure> FigureContext::quantity(std::size_t i) const {
    if (in_time(i)) return std::nullopt;
    return figure_at(s_, i);
}

bool FigureContext::names_target(std::size_t i) const {
    while (i > 0 && in_time(i)) --i;
    return s_[i].is("sasaran") || s_[i].is("target");
}

bool FigureContext::state_before(std::size_t i) const {
    for (std::size_t back = 1; back <= 4 && back <= i && s_[i - back].is_word(); ++back)
        if (is_state_noun(s_[i - back])) return true;
    return false;
}

bool FigureContext::moved_state_before(std::size_t i) const {
    bool state = false;
    for (auto at = i; at > 0; --at) {
        const auto& before = s_[at - 1];
        if (before.has(Kelas::hitungan) && !is_state_noun(before)) return false;
        if (before.has(Kelas::naik) || before.has(Kelas::turun)) return state;
        if (ends_clause(before) || before.has(Kelas::depan) || before.has(Kelas::verba)) return false;
        state = state || is_state_noun(before);
    }
    return false;
}

bool FigureContext::in_parentheses(std::size_t i) const {
    for (auto at = i; at > 0 && at + 4 > i; --at) {
        if (s_[at - 1].is("(")) return true;
        if (s_[at - 1].is(")")) return false;
    }
    return false;
}

bool FigureContext::supply_clause(std::size_t i) const {
    for (auto at = i; at > 0; --at) {
        if (s_[at - 1].has(Kelas::wujud)) return true;
        if (ends_clause(s_[at - 1]) || s_[at - 1].has(Kelas::verba)) return false;
    }
    return false;
}

bool FigureContext::is_technology(std::size_t i, const Figure& q) const {
    if (s_[i].is(">") || s_[i].is("<")) return true;
    for (std::size_t back = 1; back <= 3 && back <= i; ++back) {
        const auto& before = s_[i - back];
        if (ends_clause(before) || before.has(Kelas::verba) || before.has(Kelas::turun) || before.has(Kelas::naik))
            break;
        if (before.has(Kelas::ukur) && back == 1) continue;
        if (before.has(Kelas::hitungan) && !is_state_noun(before)) return !s_[q.range.last].is("dari");
    }
    const auto& after = s_[q.range.last];
    return after.is("x") || after.is(":") || after.is("sekali") || after.is("kali");
}

bool FigureContext::states_present(std::size_t i, const Figure& q) const {
    const auto& after = s_[q.range.last];
    if (after.is("ditingkatkan") || after.is("diturunkan") || after.is("perlu")) return true;
    if (s_[i].is("menjadi") || s_[i].is("jadi") || i == 0) return false;
    const auto& before = s_[i - 1];
    return before.is("baru") || before.is("masih") || before.is("hanya") || before.has(Kelas::lampau);
}

bool FigureContext::states_problem(std::size_t from) const {
    for (auto at = from; at < from + 5; ++at) {
        if (s_[at].is("belum") || s_[at].is("masih") || s_[at].is("kurang")) return true;
        if (s_[at].is("tidak") && !s_[at + 1].is("lagi")) return true;
        if (ends_clause(s_[at]) || s_[at].has(Kelas::verba)) return false;
    }
    return false;
}

} // namespace suluh
