#include "rules/rdkk_totals.hpp"

#include <algorithm>
#include <cstdlib>
#include <optional>
#include <set>

#include <fmt/format.h>

#include "rdkk/csv_rows.hpp"
#include "rdkk/nik.hpp"
#include "rdkk/rows.hpp"
#include "text/utf8.hpp"

namespace suluh {

namespace {

/// A sum, and of how many cells nobody can say what they add to it.
struct RowsSum {
    std::int64_t millionths = 0;
    std::uint64_t unread = 0;

    void add(std::string_view text, bool is_kg) {
        const auto read = read_cell_number(text);
        if (read.outcome == CellNumber::Outcome::blank || utf8::trim(text) == "-") return;
        constexpr std::int64_t most = std::int64_t{1} << 60;
        const auto value = is_kg && read.is_three ? as_thousands(read) : read.millionths;
        const bool is_sure = read.ok() && std::abs(value) < most / 4 && std::abs(millionths) < most;
        if (is_sure)
            millionths += value;
        else
            ++unread;
    }
    friend RowsSum operator-(const RowsSum& a, const RowsSum& b) {
        return {a.millionths - b.millionths, a.unread - b.unread};
    }
};

/// A written total beside a sum; digits that it leaves out may be rounded away.
enum class Agreement : std::uint8_t { none, good, bad };
Agreement compare(const CellNumber& written, const RowsSum& sum) {
    if (!written.ok() || sum.unread > 0) return Agreement::none;
    std::int64_t half = millionth / 2;
    for (int i = 0; i < written.decimals; ++i) half /= 10;
    const bool good = std::abs(written.millionths - sum.millionths) <= half ||
                      (written.is_three && as_thousands(written) == sum.millionths);
    return good ? Agreement::good : Agreement::bad;
}

class CsvTotals {
public:
    CsvTotals(const Source& source, const RdkkHeading& heading, Findings& findings)
        : source_(source), heading_(heading), findings_(findings), rows_(source.text(), heading, unheard_) {
        for (std::size_t i = 0; i < heading.columns.size(); ++i)
            if (const auto is = heading.columns[i].is;
                is == RdkkColumn::Is::area || is == RdkkColumn::Is::need || is == RdkkColumn::Is::allocated)
                columns_.push_back(i);
        sums_.resize(columns_.size());
        bounds_.push_back({sums_, 0, {}});
    }

    void judge() {
        for (auto row = rows_.next_row(); row != RdkkCsvRows::Row::end; row = rows_.next_row()) {
            unheard_.clear();
            if (row == RdkkCsvRows::Row::total)
                judge_row();
            else
                add_row();
        }
    }

private:
    /// What the rows had added up to at a row of totals.
    struct Bound {
        std::vector<RowsSum> sums;
        std::uint64_t torn = 0;
        std::optional<std::uint32_t> first; ///< where the farmer's row behind it begins
    };

    bool is_kg(std::size_t i) const { return heading_.columns[columns_[i]].is != RdkkColumn::Is::area; }

    void add_row() {
        last_ = rows_.cell(0).at.begin;
        if (!bounds_.back().first) bounds_.back().first = last_;
        for (std::size_t i = 0; i < columns_.size(); ++i) sums_[i].add(rows_.cell(columns_[i]).text, is_kg(i));
    }

    void judge_row() {
        if (!rows_.fits_columns()) {
            findings_.push_back({csv_row_rule,
                                 rows_.cell(0).at,
                                 {},
                                 "baris jumlah ini tidak berisi kolom sebanyak judulnya; angkanya tidak dicocokkan",
                                 "lengkapi pemisah kolomnya; sel kosong pun diberi pemisah",
                                 Level::peringatan});
            return;
        }
        written_.clear();
        for (const auto column : columns_) written_.push_back(read_cell_number(rows_.cell(column).text));
        const auto from = best_bound();
        for (std::size_t i = 0; i < columns_.size(); ++i) judge_cell(i, bounds_[from]);
        bounds_.resize(from + 1);
        bounds_.push_back({sums_, rows_.torn(), {}});
        constexpr std::size_t most = 256; // totals of one level that wait for the next
        if (bounds_.size() > most) bounds_.erase(bounds_.begin() + 1);
    }

    RowsSum since(const Bound& bound, std::size_t i) const {
        auto sum = sums_[i] - bound.sums[i];
        sum.unread += rows_.torn() - bound.torn;
        return sum;
    }

    /// Of equals the last: a total stands for the rows right above it. That 0 is 0 says nothing.
    std::size_t best_bound() const {
        std::size_t best = bounds_.back().first || bounds_.size() == 1 ? bounds_.size() - 1 : bounds_.size() - 2;
        std::size_t most = 0;
        for (std::size_t at = bounds_.size(); at-- > 0;) {
            if (!bounds_[at].first) continue;
            std::size_t good = 0;
            for (std::size_t i = 0; i < columns_.size(); ++i)
                if (written_[i].millionths != 0 && compare(written_[i], since(bounds_[at], i)) == Agreement::good)
                    ++good;
            if (good > most) best = at, most = good;
        }
        const bool is_all = most == 0 && !is_partial();
        return is_all ? 0 : best;
    }

    /// Whether the row names what it is the total of: "Sub Total", "Jumlah Poktan Mekar".
    bool is_partial() const {
        for (std::size_t i = 0; i < heading_.columns.size(); ++i) {
            const auto text = utf8::trim(rows_.cell(i).text);
            if (text.empty()) continue;
            const auto word = utf8::lower(text.substr(0, 5));
            return word != "grand" && (word.starts_with("sub") || text.find(' ') != std::string_view::npos);
        }
        return false;
    }

    void judge_cell(std::size_t i, const Bound& bound) {
        const auto cell = rows_.cell(columns_[i]);
        const auto text = utf8::trim(cell.text);
        const auto& written = written_[i];
        if (written.outcome == CellNumber::Outcome::blank || text == "-") return;
        const auto title = "\"" + utf8::excerpt(heading_.titles[columns_[i]]) + "\"";
        if (!written.ok()) {
            findings_.push_back(
                {"angka/terbaca",
                 cell.at,
                 {},
                 fmt::format("jumlah {} \"{}\" tidak terbaca sebagai angka", title, utf8::excerpt(text)),
                 "tulis angka saja, atau kosongkan"});
            return;
        }
        const auto sum = since(bound, i);
        if (compare(written, sum) != Agreement::bad) return;
        const auto right = format_millionths(sum.millionths);
        findings_.push_back(
            {"rekap/jumlah",
             cell.at,
             {},
             fmt::format("jumlah {} di sini \"{}\", padahal {} berjumlah {} {}", title, utf8::excerpt(text),
                         lines_since(bound), right, is_kg(i) ? "kg" : "ha"),
             fmt::format("tulis {}, atau periksa baris-baris itu: ada yang terhapus, tertulis dua kali, atau berubah",
                         right)});
    }

    std::string lines_since(const Bound& bound) const {
        if (!bound.first) return "baris di atasnya";
        const auto first = source_.place(*bound.first).line;
        const auto last = source_.place(last_).line;
        return first == last ? fmt::format("baris {}", first) : fmt::format("baris {} sampai {}", first, last);
    }

    const Source& source_;
    const RdkkHeading& heading_;
    Findings& findings_;
    Findings unheard_;
    RdkkCsvRows rows_;
    std::vector<std::size_t> columns_; ///< of numbers
    std::vector<RowsSum> sums_;        ///< of all rows so far, by columns_
    std::vector<CellNumber> written_;  ///< in the row of totals that is judged, by columns_
    std::uint32_t last_ = 0;           ///< where the last farmer's row begins
    std::vector<Bound> bounds_;        ///< the beginning, and the totals that no later one covers
};

/// What the rows of an RDKK in YAML add up to, of one season or of all.
class RowSums {
public:
    RowSums(const Rdkk& rdkk, const RdkkPolicy& policy) : rows_(rdkk, policy) {}

    RowsSum area(std::uint8_t season) const {
        RowsSum sum;
        each(season, [&](const RdkkPlanting& planting) { sum.add(planting.area.text, false); });
        return sum;
    }
    RowsSum kg(std::uint8_t season, std::size_t fertiliser) const {
        RowsSum sum;
        each(season, [&](const RdkkPlanting& planting) {
            for (const auto& need : planting.needs)
                if (need.fertiliser == fertiliser) sum.add(need.kg.text, true);
        });
        return sum;
    }
    /// Different NIK; nothing where one of them cannot be read.
    std::optional<std::size_t> farmers(std::uint8_t season) const {
        std::set<std::uint64_t> niks;
        for (const auto& farmer : rows_.farmers()) {
            const bool plants = season == 0 || std::ranges::any_of(farmer.plantings, [&](const RdkkPlanting& one) {
                                    return one.mt == season;
                                });
            if (!plants) continue;
            const Nik nik{farmer.nik.text};
            if (!nik.ok()) return std::nullopt;
            niks.insert(nik.number());
        }
        return niks.size();
    }

private:
    template <class Each>
    void each(std::uint8_t season, const Each& visit) const {
        for (const auto& farmer : rows_.farmers())
            for (const auto& planting : farmer.plantings)
                if (season == 0 || planting.mt == season) visit(planting);
    }

    RdkkRows rows_;
};

/// One item of `jumlah`.
class YamlTotal {
public:
    YamlTotal(const JumlahRdkk& total, const RdkkPolicy& policy, Findings& findings)
        : total_(total), policy_(policy), findings_(findings) {}

    void judge(const RowSums& sums) {
        if (total_.musim.present()) {
            season_ = season_number(*total_.musim);
            if (season_ == 0)
                return report("komoditas/musim", total_.musim.span,
                              fmt::format("musim \"{}\" bukan MT I, MT II atau MT III", utf8::excerpt(*total_.musim)),
                              "tulis MT I, MT II atau MT III; tanpa \"musim\" berarti semua musim");
        }
        figure(total_.luas, "luas tanam", "ha", sums.area(season_));
        for (const auto& need : total_.kebutuhan)
            if (const auto kind = policy_.find_fertiliser(need.pupuk.text); kind != RdkkPolicy::none)
                figure(need.jumlah, policy_.fertilisers[kind].name, "kg", sums.kg(season_, kind));
        if (total_.petani.present()) farmers(sums.farmers(season_));
    }

private:
    void report(std::string_view rule, Span at, std::string message, std::string hint) {
        findings_.push_back({rule, at, {}, std::move(message), std::move(hint)});
    }

    std::string_view of_season() const {
        constexpr std::string_view names[]{"", " MT I", " MT II", " MT III"};
        return names[season_];
    }

    void figure(const Text& cell, std::string_view what, std::string_view unit, const RowsSum& sum) {
        if (!cell.present()) return;
        const auto written = read_cell_number(*cell);
        const auto text = utf8::excerpt(utf8::trim(*cell));
        if (written.outcome == CellNumber::Outcome::unreadable)
            return report("angka/terbaca", cell.span,
                          fmt::format("jumlah {}{} \"{}\" tidak terbaca sebagai angka", what, of_season(), text),
                          "tulis angka saja, misalnya 12,4 atau 1180");
        if (compare(written, sum) != Agreement::bad) return;
        const auto right = format_millionths(sum.millionths);
        report("rekap/jumlah", cell.span,
               fmt::format("jumlah {}{} di sini \"{}\", padahal rencana para petani berjumlah {} {}", what, of_season(),
                           text, right, unit),
               fmt::format("tulis \"{}\", atau periksa rencana para petani", right));
    }

    void farmers(const std::optional<std::size_t>& counted) {
        if (!counted || *total_.petani == Decimal{static_cast<std::int64_t>(*counted)}) return;
        report("rekap/petani", total_.petani.span,
               fmt::format("jumlah petani{} di sini {}, padahal ada {} NIK yang berbeda", of_season(),
                           total_.petani->indonesian(), *counted),
               fmt::format("tulis {}; petani dihitung menurut NIK, bukan menurut baris", *counted));
    }

    const JumlahRdkk& total_;
    const RdkkPolicy& policy_;
    Findings& findings_;
    std::uint8_t season_ = 0; ///< 0: all
};

} // namespace

void judge_csv_totals(const Source& source, const RdkkHeading& heading, Findings& findings) {
    CsvTotals{source, heading, findings}.judge();
}

void judge_written_totals(const Rdkk& rdkk, const RdkkPolicy& policy, Findings& findings) {
    if (!rdkk.jumlah.present()) return;
    const RowSums sums{rdkk, policy};
    for (const auto& total : rdkk.jumlah) YamlTotal{total, policy, findings}.judge(sums);
}

} // namespace suluh
