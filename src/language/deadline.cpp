#include "language/deadline.hpp"

#include <algorithm>

#include "language/figure.hpp"
#include "value/calendar.hpp"

namespace suluh {

namespace {

struct Time {
    Range range;
    int year = 0;
    bool dated = false; ///< a month, year, numbered season or quarter, or a bounded span
    bool firm = false;  ///< "paling lambat", "sampai akhir"
    bool past = false;  ///< names a paper or an earlier state
    int months = 0;     ///< how long a span lasts, where it says so in years or months
};

class DeadlineFinder {
public:
    explicit DeadlineFinder(const Sentence& sentence) : s_(sentence) {}

    std::vector<Time> run() {
        std::vector<Time> times;
        for (std::size_t i = 0; i < s_.size();) {
            auto time = time_at(i);
            if (time.range.empty()) {
                ++i;
                continue;
            }
            i = time.range.last;
            if (!times.empty() && joins(times.back(), time)) {
                times.back().range.last = time.range.last;
                times.back().year = std::max(times.back().year, time.year);
                times.back().dated = times.back().dated || time.dated;
            } else {
                times.push_back(time);
            }
        }
        for (auto& time : times) {
            reach_left(time);
            judge(time);
        }
        return times;
    }

private:
    /// One atom: from `i`, empty when none begins there.
    Time time_at(std::size_t i) const {
        Time time;
        std::size_t at = i;
        if (s_[at].has(Kelas::tepi) && is_end_of_something(at)) {
            time.dated = s_[at + 1].is("tahun") || s_[at + 1].is("musim") || s_[at + 1].has(Kelas::musim) ||
                         s_[at].is("tutup buku") || s_[at + 1].is("bulan") || s_[at + 1].is("triwulan") ||
                         s_[at + 1].is("semester") || s_[at + 1].is("periode") || s_[at + 1].is("siklus");
            ++at;
            const auto inner = time_at(at);
            if (!inner.range.empty()) {
                time.year = inner.year;
                time.dated = time.dated || inner.dated;
                at = inner.range.last;
            } else if (s_[at].has(Kelas::satuan_waktu) || s_[at].has(Kelas::musim)) {
                ++at;
            }
            time.range = {i, at};
            return time;
        }
        if (const auto span = bounded_span(i)) return *span;
        if (season(i, time) || month(i, time) || quarter(i, time) || year(i, time)) return time;
        return {};
    }

    bool is_end_of_something(std::size_t at) const {
        const auto& next = s_[at + 1];
        return s_[at].is("tutup buku") || next.has(Kelas::satuan_waktu) || next.has(Kelas::musim) ||
               next.has(Kelas::bulan_nama) || year_at(s_, at + 1) != 0 || (s_[at].is("tutup") && next.is("tahun")) ||
               next.is("program") || next.is("kegiatan");
    }

    /// "dalam 2 siklus", "selama 6 bulan", "dalam satu tahun"; not "3 kali dalam setahun".
    std::optional<Time> bounded_span(std::size_t i) const {
        const bool opens = s_[i].is("dalam") || s_[i].is("selama") || s_[i].is("dalam waktu") ||
                           s_[i].is("dalam kurun") || s_[i].is("jangka waktu") || s_[i].is("kurun waktu");
        if (!opens) return std::nullopt;
        std::size_t at = i + 1;
        while (s_[at].is("waktu") || s_[at].is("kurun") || s_[at].is("jangka") || s_[at].is("jangka waktu") ||
               s_[at].is("kurun waktu"))
            ++at;
        const bool whole = s_[at].is("setahun") || s_[at].is("semusim") || s_[at].is("sebulan");
        const auto count = at;
        if (!whole) {
            if (!is_small_count(s_, at)) return std::nullopt;
            while (is_small_count(s_, at) || s_[at].is("-")) ++at;
            if (!s_[at].has(Kelas::satuan_waktu) && !s_[at].has(Kelas::musim)) return std::nullopt;
        }
        if (i > 0 && (s_[i - 1].is("kali") || s_[i - 1].is("x") || s_[i - 1].is("sekali"))) return std::nullopt;
        Time time;
        time.dated = true;
        time.months = months_at(s_, count);
        ++at;
        if (s_[at].is_word() && !s_[at].has(Kelas::depan) && (year_at(s_, at + 1) != 0 || s_[at + 1].is("tahun")) &&
            !s_[at].is("tahun"))
            ++at; // "siklus pemeliharaan tahun"
        time.range = {i, at};
        return time;
    }

    bool season(std::size_t i, Time& time) const {
        if (!s_[i].has(Kelas::musim)) return false;
        std::size_t at = i + 1;
        bool named = s_[i].is("asep") || s_[i].is("okmar") || s_[i].is("mt asep") || s_[i].is("mt okmar");
        if ((s_[i].has(Kelas::musim_bernama) || s_[i].is("musim tanam") || s_[i].is("masa tanam")) &&
            (is_ordinal(s_[at]) || s_[at].is("asep") || s_[at].is("okmar") || s_[at].is("gadu") ||
             s_[at].is("rendeng") || s_[at].is("ke"))) {
            named = true;
            ++at;
            if (s_[at - 1].is("ke") && s_[at].is("-")) ++at;
            if (s_[at - 1].is("-") || s_[at - 1].is("ke")) ++at;
        }
        if (s_[i].is("musim") && s_[at].is_word() && year_at(s_, at + 1) != 0) ++at; // "musim barat 2021"
        if (s_[at].is("(") && s_[at + 1].has(Kelas::bulan_nama)) ++at;
        Time inner;
        if (month(at, inner) || year(at, inner)) {
            time.year = inner.year;
            named = true;
            at = inner.range.last;
        }
        if (!named && !s_[i].has(Kelas::musim_bernama) && !is_season_word(i)) return false;
        time.range = {i, at};
        time.dated = named;
        return true;
    }

    bool is_season_word(std::size_t i) const {
        return s_[i].meaning.starts_with("musim ") || s_[i].is("panen raya") || s_[i].is("gadu") || s_[i].is("rendeng");
    }

    bool month(std::size_t i, Time& time) const {
        std::size_t at = i;
        if (numeric_date(i, time)) return true;
        if (s_[at].is("tanggal")) ++at;
        if (s_[at].is("minggu")) { // "minggu II Desember", "minggu ke-2 bulan Maret"
            ++at;
            if (s_[at].is("ke")) ++at;
            if (s_[at].is("-")) ++at;
            if (!is_ordinal(s_[at])) return false;
            ++at;
        }
        if (s_[at].is_number() && s_[at].surface.size() <= 2 && s_[at + 1].has(Kelas::bulan_nama)) ++at;
        if (s_[at].is("bulan") || s_[at].is("awal bulan") || s_[at].is("akhir bulan")) {
            if (s_[at + 1].is("ke") && s_[at + 2].is("-") && s_[at + 3].is_number()) {
                time = {{i, at + 4}, 0, true, false, false};
                return true;
            }
            if (!s_[at + 1].has(Kelas::bulan_nama)) return false;
            ++at;
        }
        if (!s_[at].has(Kelas::bulan_nama)) {
            // 31.12.2017, 31/12/2017
            if (s_[i].is_number() && s_[i].surface.size() >= 8 && std::ranges::count(s_[i].surface, '.') == 2) {
                time = {{i, i + 1}, year_of(s_[i].surface.substr(s_[i].surface.rfind('.') + 1)), true, false, false};
                return time.year != 0;
            }
            return false;
        }
        ++at;
        for (;;) {
            Time inner;
            if (year(at, inner)) {
                time.year = inner.year;
                at = inner.range.last;
            }
            const bool joint = s_[at].is("-") || s_[at].is("sampai") || s_[at].is("dan") || s_[at].is("/") ||
                               s_[at].is(",") || s_[at].is("sampai dengan");
            std::size_t next = at + 1;
            if (joint && s_[next].is("dengan")) ++next;
            if (joint && s_[next].is_number() && s_[next + 1].has(Kelas::bulan_nama)) ++next;
            if (!joint || !s_[next].has(Kelas::bulan_nama)) break;
            at = next + 1;
        }
        time.range = {i, at};
        time.dated = true;
        return true;
    }

    /// 30/11/2027, 11/2027, 30-11-2027, 2027-11-30.
    bool numeric_date(std::size_t i, Time& time) const {
        const auto is_part = [this](std::size_t at) { return s_[at].is_number() && s_[at].surface.size() <= 2; };
        const auto is_mark = [this](std::size_t at) { return s_[at].is("/") || s_[at].is("-"); };
        if (year_at(s_, i) != 0 && s_[i + 1].is("-") && is_part(i + 2) && s_[i + 3].is("-") && is_part(i + 4)) {
            time = {{i, i + 5}, year_at(s_, i), true, false, false};
            return true;
        }
        if (!is_part(i) || !is_mark(i + 1)) return false;
        if (s_[i + 1].is("/") && year_at(s_, i + 2) != 0) {
            time = {{i, i + 3}, year_at(s_, i + 2), true, false, false};
            return true;
        }
        if (!is_part(i + 2) || !is_mark(i + 3) || year_at(s_, i + 4) == 0) return false;
        time = {{i, i + 5}, year_at(s_, i + 4), true, false, false};
        return true;
    }

    bool quarter(std::size_t i, Time& time) const {
        if (s_[i].is("tahun") && (s_[i + 1].is("depan") || s_[i + 1].is("ini") || s_[i + 1].is("berjalan"))) {
            time = {{i, i + 2}, 0, true, false, false};
            return true;
        }
        if (!s_[i].has(Kelas::triwulan)) return false;
        std::size_t at = i + 1;
        if (s_[at].is("ke")) ++at;
        if (s_[at].is("-")) ++at;
        if (!is_ordinal(s_[at]) && !s_[at].is("pertama") && !s_[at].is("kedua") && !s_[at].is("ketiga") &&
            !s_[at].is("keempat"))
            return false;
        ++at;
        Time inner;
        if (year(at, inner)) {
            time.year = inner.year;
            at = inner.range.last;
        }
        time.range = {i, at};
        time.dated = true;
        return true;
    }

    bool year(std::size_t i, Time& time) const {
        std::size_t at = i;
        if (s_[at].is("tahun") || s_[at].is("ta")) ++at;
        if (s_[at].is("anggaran") && at > i) ++at;
        if (s_[at].is(".") && at > i && s_[i].is("ta")) ++at;
        int value = year_at(s_, at);
        if (value == 0) return false;
        ++at;
        while ((s_[at].is("/") || s_[at].is("-")) && year_at(s_, at + 1) != 0) {
            value = year_at(s_, at + 1);
            at += 2;
        }
        if (s_[at].is("/") && s_[at + 1].is_number() && s_[at + 1].surface.size() == 2) at += 2; // 2014/15
        // A year is no figure with a unit: "2014 orang".
        if (s_[at].has(Kelas::satuan) && !s_[at].has(Kelas::satuan_waktu) && !s_[at].has(Kelas::khalayak) &&
            at == i + 1)
            return false;
        time.range = {i, at};
        time.year = value;
        time.dated = true;
        return true;
    }

    /// "MT I" "tahun 2014": one time in two atoms, perhaps with a small word between.
    bool joins(const Time& left, const Time& right) const {
        const auto gap = right.range.first - left.range.last;
        if (gap == 0) return true;
        if (gap > 2) return false;
        for (auto i = left.range.last; i < right.range.first; ++i) {
            const bool small = s_[i].is("-") || s_[i].is("/") || s_[i].is("(") || s_[i].is("pada") || s_[i].is("di") ||
                               s_[i].is("sampai") || s_[i].is("dengan") || s_[i].is("dan") || s_[i].is("panen") ||
                               s_[i].is("hingga") || s_[i].is("bulan");
            if (!small) return false;
        }
        return true;
    }

    void reach_left(Time& time) const {
        auto& first = time.range.first;
        while (first > 0) {
            const auto& before = s_[first - 1];
            if (const auto named = named_event(first)) {
                first = *named;
                time.firm = true;
                break;
            }
            const bool event = first > 1 &&
                               (before.is("panen") || before.is("panen raya") || before.is("giling") ||
                                before.is("tanam") || before.is("target")) &&
                               (s_[first - 2].has(Kelas::depan_waktu) || s_[first - 2].has(Kelas::tepi_kuat) ||
                                s_[first - 2].is(",") || s_[first - 2].has(Kelas::tepi));
            if (before.has(Kelas::tepi_kuat)) time.firm = true;
            if (before.is("sampai") || before.is("hingga") || before.is("sampai dengan")) time.firm = true;
            if (before.is("dengan") && first > 1 && s_[first - 2].is("sampai")) {
                time.firm = true;
                first -= 2;
                continue;
            }
            if (!(before.has(Kelas::depan_waktu) || before.has(Kelas::tepi_kuat) || before.has(Kelas::tepi) || event))
                break;
            --first;
        }
    }

    /// "sebelum pengolahan tanah Oktober 2016", "selambat-lambatnya Idul Adha 2021": where the preposition stands.
    std::optional<std::size_t> named_event(std::size_t first) const {
        for (std::size_t back = 2; back <= 4 && back <= first; ++back) {
            const auto& token = s_[first - back];
            if (!s_[first - back + 1].is_word()) return std::nullopt;
            if (token.is("sebelum") || token.is("menjelang") || token.is("sampai") || token.has(Kelas::tepi_kuat) ||
                token.is("setelah") || token.is("sebelum tutup buku")) {
                for (auto at = first - back + 1; at < first; ++at)
                    if (s_[at].has(Kelas::verba) || s_[at].has(Kelas::depan) || s_[at].has(Kelas::hubung_setara) ||
                        s_[at].has(Kelas::khalayak))
                        return std::nullopt;
                return first - back;
            }
        }
        return std::nullopt;
    }

    void judge(Time& time) const {
        const auto first = time.range.first;
        const auto last = time.range.last;
        for (std::size_t back = 1; back <= 6 && back <= first; ++back) {
            const auto& before = s_[first - back];
            if (before.is(",") || before.is(";") || before.has(Kelas::hubung_hasil)) break;
            if (before.has(Kelas::verba) && back > 1) break;
            if (before.has(Kelas::naskah) && !is_goal_noun(before)) time.past = true;
        }
        if (first > 0) {
            const auto& before = s_[first - 1];
            if (before.has(Kelas::lampau) || before.has(Kelas::ulang)) time.past = true;
            if (before.is("(") && s_[last].is(")") && !after_target(first) && year_at(s_, first) != 0) time.past = true;
            if (before.is(":") && first > 1 && (is_ordinal(s_[first - 2]) || s_[first - 2].has(Kelas::musim)))
                time.past = true;
        }
        for (auto i = first; i < last; ++i)
            if (s_[i].is("sejak") || s_[i].has(Kelas::ulang)) time.past = true;
        const auto& after = s_[last];
        if ((after.is(":") && s_[first].has(Kelas::musim)) || after.is("lalu") || after.is("sebelumnya") ||
            (after.is("yang") && s_[last + 1].is("lalu")))
            time.past = true;
        const bool states_figure = after.has(Kelas::menyatakan_kini);
        if (states_figure && !rises_before(first) && !(first == 0 || s_[0].has(Kelas::hubung_hasil))) time.past = true;
        if (inside_from_to(time)) time.past = true;
    }

    static bool is_goal_noun(const Token& token) { return token.is("buku") || token.is("ta") || token.is("anggaran"); }

    bool after_target(std::size_t first) const {
        for (auto i = first; i > 0; --i) {
            if (s_[i - 1].is("menjadi") || s_[i - 1].is("jadi") || s_[i - 1].is("->")) return true;
            if (s_[i - 1].is("dari")) return false;
        }
        return false;
    }

    bool rises_before(std::size_t first) const {
        for (std::size_t i = 0; i < first; ++i)
            if (s_[i].has(Kelas::naik) || s_[i].has(Kelas::turun) || s_[i].has(Kelas::verba) || s_[i].has(Kelas::psk) ||
                s_[i].has(Kelas::mampu) || s_[i].has(Kelas::lakuan))
                return true;
        return false;
    }

    /// "dari 5 ton (2014) menjadi 6 ton": the year of the starting point.
    bool inside_from_to(const Time& time) const {
        bool from = false;
        for (std::size_t i = 0; i < time.range.first; ++i) {
            if (s_[i].is("dari")) from = true;
            if (s_[i].is("menjadi") || s_[i].is("jadi") || s_[i].is("->")) from = false;
        }
        if (!from) return false;
        for (auto i = time.range.last; i < s_.size() && i < time.range.last + 4; ++i)
            if (s_[i].is("menjadi") || s_[i].is("jadi") || s_[i].is("->")) return true;
        return false;
    }

    const Sentence& s_;
};

} // namespace

Deadline find_deadline(const Sentence& sentence) {
    Deadline result;
    const Time* best = nullptr;
    const auto times = DeadlineFinder{sentence}.run();
    for (const auto& time : times) {
        if (time.dated && !time.past && (best == nullptr || time.firm >= best->firm)) best = &time;
    }
    for (const auto& time : times)
        if (&time != best) result.other.push_back(time.range);
    if (best != nullptr) {
        result.found = true;
        result.range = best->range;
        result.year = best->year;
        result.months = best->months;
    }
    return result;
}

} // namespace suluh
