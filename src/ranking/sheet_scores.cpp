// A filled sheet of scores: problems by criteria.
#include <algorithm>

#include <fmt/format.h>

#include "suluh/value.hpp"

#include "ranking/say.hpp"
#include "ranking/score_table.hpp"
#include "ranking/sheet.hpp"
#include "ranking/sheet_parts.hpp"
#include "ranking/sheet_table.hpp"
#include "text/enumerate.hpp"
#include "text/quote.hpp"
#include "text/suggest.hpp"
#include "text/utf8.hpp"

namespace suluh {

namespace {

constexpr std::array own_headings{sheet::number, sheet::id, sheet::problem, sheet::assessor};

/// A sentence without what is easily lost or changed in it: case, blanks, signs.
std::string letters_of(std::string_view text) {
    auto letters = utf8::lower(text);
    std::erase_if(letters, [](char c) {
        const auto byte = static_cast<unsigned char>(c);
        return byte < 0x80 && (c < 'a' || c > 'z') && (c < '0' || c > '9');
    });
    return letters;
}

bool is_own(std::string_view heading) {
    const auto folded = fold_word(heading);
    return std::ranges::any_of(own_headings, [&](std::string_view own) { return fold_word(own) == folded; });
}

/// "m" of "Mendesak [m]"; empty without it.
std::string_view id_in(std::string_view heading) {
    if (!heading.ends_with(']')) return {};
    const auto open = heading.rfind('[');
    return open == std::string_view::npos ? std::string_view{} : heading.substr(open + 1, heading.size() - open - 2);
}

std::optional<Scale> usable_scale(const RankingQuestion& question) {
    auto scale = scale_of(question);
    return scale && is_above(scale->highest, scale->lowest) ? scale : std::nullopt;
}

class ScoreSheetReader {
public:
    ScoreSheetReader(const RankingQuestion& question, const SheetTable& sheet, Findings& findings)
        : question_(question), sheet_(sheet), findings_(findings), criteria_(criteria_of(question)),
          scale_(usable_scale(question)), columns_(criteria_.size()), scores_(question.problems.size()),
          names_(question) {}

    std::optional<std::vector<std::vector<Ratio>>> read() {
        if (criteria_.empty()) {
            fail(sheet_rule, sheet_.at(), {},
                 "dokumen ini tidak mempunyai kriteria, jadi lembar ini tidak dapat dibaca",
                 "tulis kriterianya dalam dokumen, lalu cetak lembarnya kembali");
            return std::nullopt;
        }
        const auto before = findings_.size();
        const auto rows = sheet_.rows(findings_);
        torn_ = findings_.size() > before;
        good_ = !torn_;
        find_columns(rows);
        if (is_blank(rows)) {
            fail(sheet_rule, sheet_.at(), {}, "lembar ini belum diisi: tidak ada satu skor pun",
                 fmt::format("isi setiap sel {}", hint()));
            return std::nullopt;
        }
        for (const auto& row : rows) read_row(row);
        find_missing();
        tell_others();
        if (!good_) return std::nullopt;
        return std::move(scores_);
    }

private:
    void fail(std::string_view rule, Span at, std::string object, std::string message, std::string hint) {
        findings_.push_back({rule, at, std::move(object), std::move(message), std::move(hint)});
        good_ = false;
    }

    std::string hint() const {
        return scale_ ? fmt::format("dengan angka {} sampai {}", scale_->lowest.indonesian(score_decimals),
                                    scale_->highest.indonesian(score_decimals))
                      : "dengan angka";
    }

    std::optional<std::size_t> criterion_of(std::string_view heading) const {
        const auto id = id_in(heading);
        const auto named = id.empty() ? std::nullopt : find_criterion(criteria_, id);
        return named ? named : find_criterion(criteria_, heading);
    }

    void find_columns(const std::vector<std::span<const CsvCell>>& rows) {
        const auto headings = sheet_.headings();
        id_ = *sheet_.column(sheet::id);
        std::vector<std::size_t> unknown;
        for (std::size_t i = 0; i < headings.size(); ++i) {
            const auto heading = content_of(headings[i]);
            const bool own = id_in(heading).empty() && is_own(heading);
            if (own && (i == id_ || fold_word(heading) != fold_word(sheet::id))) continue;
            const auto criterion = own ? std::nullopt : criterion_of(heading);
            if (!criterion) {
                unknown.push_back(i);
            } else if (columns_[*criterion]) {
                fail(missing_score, headings[i].at, {},
                     fmt::format("kriteria {} mempunyai dua kolom", utf8::printable(criteria_[*criterion].id)),
                     "pilih satu, hapus yang lain");
            } else {
                columns_[*criterion] = i;
            }
        }
        std::vector<bool> told(criteria_.size());
        for (const auto column : unknown) tell_unknown(rows, column, told);
        std::vector<std::string> missing;
        for (std::size_t c = 0; c < criteria_.size(); ++c)
            if (!columns_[c] && !told[c]) missing.push_back(sheet_heading(criteria_[c]));
        if (missing.empty()) return;
        fail(missing_score, sheet_.at(), {},
             fmt::format("lembar ini tidak mempunyai kolom kriteria {}", utf8::printable(enumerated(missing))),
             "pakai lembar yang dicetak dengan --lembar --format csv untuk dokumen ini");
    }

    /// A misspelt criterion is one cause: the one that it was meant for is not also missing. A column of somebody's own
    /// (a sum, a remark) does not count, which is said if there is anything in it.
    void tell_unknown(const std::vector<std::span<const CsvCell>>& rows, std::size_t column, std::vector<bool>& told) {
        const auto& cell = sheet_.headings()[column];
        const auto heading = content_of(cell);
        const auto id = id_in(heading);
        std::vector<std::string_view> names;
        for (const auto& one : criteria_) names.push_back(one.id);
        for (const auto& one : criteria_) names.push_back(one.name);
        const auto meant = nearest(id.empty() ? heading : id, names);
        const auto found = static_cast<std::size_t>(std::ranges::find(names, meant) - names.begin());
        const auto criterion = found % criteria_.size();
        if (!meant.empty() && !columns_[criterion] && !told[criterion]) {
            told[criterion] = true;
            return fail(missing_score, cell.at, {}, fmt::format("kriteria {} tidak dikenal", quoted_excerpt(heading)),
                        fmt::format("mungkin maksudnya {}", quoted_excerpt(sheet_heading(criteria_[criterion]))));
        }
        const auto filled =
            std::ranges::find_if(rows, [&](const auto& row) { return !content_of(cell_of(row, column)).empty(); });
        if (filled == rows.end()) return;
        findings_.push_back(
            {spare_score,
             heading.empty() ? cell_of(*filled, column).at : cell.at,
             {},
             heading.empty() ? fmt::format("kolom ke-{} tidak berjudul; isinya tidak dihitung", column + 1)
                             : fmt::format("kolom {} bukan kriteria; isinya tidak dihitung", quoted_excerpt(heading)),
             "hapus kolomnya bila tidak diperlukan"});
    }

    bool holds_score(std::span<const CsvCell> row) const {
        return std::ranges::any_of(
            columns_, [&](const auto& column) { return column && !content_of(cell_of(row, *column)).empty(); });
    }

    bool is_blank(const std::vector<std::span<const CsvCell>>& rows) const {
        return good_ && std::ranges::none_of(rows, [&](const auto& row) { return holds_score(row); });
    }

    void read_row(std::span<const CsvCell> row) {
        const auto id = cell_of(row, id_);
        if (content_of(id).empty()) {
            if (holds_score(row)) {
                torn_ = true;
                fail(sheet_rule, id.at, {}, "baris ini berisi skor, tetapi ID masalahnya kosong",
                     "tulis ID masalahnya, misalnya " + id_of(question_, 0));
            }
            return;
        }
        const auto problem = names_.find(id, findings_);
        if (!problem) {
            torn_ = true;
            good_ = false;
            return;
        }
        if (!scores_[*problem].empty())
            return fail(missing_score, id.at, object_of(question_, *problem),
                        fmt::format("{} mempunyai dua baris", called(question_, *problem)),
                        "pilih satu, hapus yang lain");
        auto& scores = scores_[*problem];
        scores.resize(criteria_.size());
        compare_text(row, *problem);
        std::vector<std::string> missing;
        Span first;
        for (std::size_t c = 0; c < criteria_.size(); ++c) {
            if (!columns_[c]) continue;
            const auto cell = cell_of(row, *columns_[c]);
            if (content_of(cell).empty()) {
                if (missing.empty()) first = cell.at;
                missing.push_back(criteria_[c].id);
            } else if (const auto score = read_score(cell, *problem, criteria_[c])) {
                scores[c] = *score;
            }
        }
        if (!missing.empty())
            fail(missing_score, first, object_of(question_, *problem),
                 fmt::format("{} belum diberi skor pada kriteria {}", called(question_, *problem),
                             utf8::printable(enumerated(missing))),
                 fmt::format("isi {}", hint()));
    }

    std::optional<Ratio> read_score(const CsvCell& cell, std::size_t problem, const Criterion& criterion) {
        const auto text = content_of(cell);
        const auto reading = read_measure(text);
        if (!reading.ok()) {
            fail(sheet_rule, cell.at, object_of(question_, problem),
                 fmt::format("skor {} pada kriteria {} untuk {} tidak terbaca sebagai angka{}", quoted_excerpt(text),
                             utf8::printable(criterion.id), called(question_, problem),
                             reading.outcome == Reading<Decimal>::Outcome::ambiguous
                                 ? ": " + utf8::printable(reading.reason)
                                 : ""),
                 fmt::format("isi {}", hint()));
            return std::nullopt;
        }
        auto outside =
            scale_ ? outside_scale(question_, problem, criterion, *scale_, reading.value, cell.at) : std::nullopt;
        if (!outside) return Ratio{reading.value};
        findings_.push_back(std::move(*outside));
        good_ = false;
        return std::nullopt;
    }

    /// A sheet of another document has the same ids, but other sentences beside them. A shortened or lengthened one is
    /// still the same.
    void compare_text(std::span<const CsvCell> row, std::size_t problem) {
        const auto column = sheet_.column(sheet::problem);
        const auto& own = question_.problems.items[problem].uraian;
        if (!column || !own.present()) return;
        const auto cell = cell_of(row, *column);
        const auto here = letters_of(content_of(cell)), there = letters_of(*own);
        if (here.starts_with(there) || there.starts_with(here)) return;
        if (others_.empty()) other_ = cell.at;
        others_.push_back(id_of(question_, problem));
    }

    void tell_others() {
        if (others_.empty()) return;
        findings_.push_back({sheet_rule,
                             other_,
                             {},
                             fmt::format("uraian masalah {} pada lembar ini lain daripada dalam dokumen",
                                         first_of(others_, most_named)),
                             "pastikan lembar ini diisi untuk dokumen ini",
                             Level::peringatan});
    }

    void find_missing() {
        if (torn_) return; // a row that could not be told may be theirs
        std::vector<std::string> missing;
        for (std::size_t i = 0; i < scores_.size(); ++i)
            if (scores_[i].empty()) missing.push_back(id_of(question_, i));
        if (missing.empty()) return;
        fail(missing_score, sheet_.headings()[id_].at, {},
             fmt::format("lembar ini tidak mempunyai baris masalah {}", first_of(std::move(missing), most_named)),
             "tambahkan barisnya dengan skornya");
    }

    const RankingQuestion& question_;
    const SheetTable& sheet_;
    Findings& findings_;
    std::vector<Criterion> criteria_;
    std::optional<Scale> scale_;
    std::size_t id_ = 0;
    std::vector<std::optional<std::size_t>> columns_; ///< by criterion
    std::vector<std::vector<Ratio>> scores_;          ///< by problem; empty: no row
    ProblemNames names_;
    std::vector<std::string> others_; ///< problems that the sheet words otherwise
    Span other_{};
    bool good_ = true;
    bool torn_ = false; ///< a row cannot be said to belong to a problem
};

} // namespace

std::string sheet_heading(const Criterion& criterion) {
    const bool same = fold_word(criterion.id) == fold_word(criterion.name);
    if (same && !is_own(criterion.id) && id_in(criterion.name).empty()) return criterion.name;
    return fmt::format("{} [{}]", criterion.name, criterion.id);
}

std::optional<std::vector<std::vector<Ratio>>> read_scored(const RankingQuestion& question, const SheetTable& sheet,
                                                           Findings& findings) {
    return ScoreSheetReader{question, sheet, findings}.read();
}

} // namespace suluh
