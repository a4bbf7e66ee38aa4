#include "ranking/sheet.hpp"

#include <algorithm>

#include <fmt/format.h>

#include "suluh/value.hpp"

#include "ranking/methods.hpp"
#include "ranking/say.hpp"
#include "ranking/score_table.hpp"
#include "ranking/sheet_choices.hpp"
#include "ranking/sheet_table.hpp"
#include "text/enumerate.hpp"
#include "text/suggest.hpp"
#include "text/utf8.hpp"

namespace suluh {

namespace {

constexpr std::string_view missing_rule = "masalah/skor-kurang";
constexpr std::string_view spare_rule = "masalah/skor-lebih";
constexpr int places = 9;
constexpr std::array own_headings{sheet::number, sheet::id, sheet::problem, sheet::assessor};

std::string quoted(std::string_view text) {
    return "\"" + utf8::excerpt(text) + "\"";
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

class Reader {
public:
    Reader(const RankingQuestion& question, const SheetTable& sheet, Findings& findings)
        : question_(question), sheet_(sheet), findings_(findings), criteria_(criteria_of(question)),
          scale_(usable_scale(question)), columns_(criteria_.size()), scores_(question.problems.size()) {}

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
        if (!good_) return std::nullopt;
        return std::move(scores_);
    }

private:
    void fail(std::string_view rule, Span at, std::string object, std::string message, std::string hint) {
        findings_.push_back({rule, at, std::move(object), std::move(message), std::move(hint)});
        good_ = false;
    }

    std::string hint() const {
        return scale_ ? fmt::format("dengan angka {} sampai {}", scale_->lowest.indonesian(places),
                                    scale_->highest.indonesian(places))
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
                fail(missing_rule, headings[i].at, {},
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
        fail(missing_rule, sheet_.at(), {},
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
            return fail(missing_rule, cell.at, {}, fmt::format("kriteria {} tidak dikenal", quoted(heading)),
                        fmt::format("mungkin maksudnya {}", quoted(sheet_heading(criteria_[criterion]))));
        }
        const auto filled =
            std::ranges::find_if(rows, [&](const auto& row) { return !content_of(cell_of(row, column)).empty(); });
        if (filled == rows.end()) return;
        findings_.push_back({spare_rule,
                             heading.empty() ? cell_of(*filled, column).at : cell.at,
                             {},
                             heading.empty()
                                 ? fmt::format("kolom ke-{} tidak berjudul; isinya tidak dihitung", column + 1)
                                 : fmt::format("kolom {} bukan kriteria; isinya tidak dihitung", quoted(heading)),
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
        const auto problem = problem_in(question_, id, sheet_rule, findings_);
        if (!problem) {
            torn_ = true;
            good_ = false;
            return;
        }
        if (!scores_[*problem].empty())
            return fail(missing_rule, id.at, object_of(question_, *problem),
                        fmt::format("{} mempunyai dua baris", called(question_, *problem)),
                        "pilih satu, hapus yang lain");
        auto& scores = scores_[*problem];
        scores.resize(criteria_.size());
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
            fail(missing_rule, first, object_of(question_, *problem),
                 fmt::format("{} belum diberi skor pada kriteria {}", called(question_, *problem),
                             utf8::printable(enumerated(missing))),
                 fmt::format("isi {}", hint()));
    }

    std::optional<Ratio> read_score(const CsvCell& cell, std::size_t problem, const Criterion& criterion) {
        const auto text = content_of(cell);
        const auto reading = read_measure(text);
        if (!reading.ok()) {
            fail(sheet_rule, cell.at, object_of(question_, problem),
                 fmt::format("skor {} pada kriteria {} untuk {} tidak terbaca sebagai angka{}", quoted(text),
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

    void find_missing() {
        if (torn_) return; // a row that could not be told may be theirs
        std::vector<std::string> missing;
        for (std::size_t i = 0; i < scores_.size(); ++i)
            if (scores_[i].empty()) missing.push_back(id_of(question_, i));
        if (missing.empty()) return;
        fail(missing_rule, sheet_.headings()[id_].at, {},
             fmt::format("lembar ini tidak mempunyai baris masalah {}", enumerated(missing)),
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
    bool good_ = true;
    bool torn_ = false; ///< a row cannot be said to belong to a problem
};

} // namespace

std::string sheet_heading(const Criterion& criterion) {
    const bool same = fold_word(criterion.id) == fold_word(criterion.name);
    if (same && !is_own(criterion.id) && id_in(criterion.name).empty()) return criterion.name;
    return fmt::format("{} [{}]", criterion.name, criterion.id);
}

std::optional<FilledSheet> read_sheet(const RankingQuestion& question, const Source& csv, Findings& findings) {
    const auto refuse = [&](std::string_view message, std::string_view hint) {
        findings.push_back({sheet_rule, {}, {}, std::string{message}, std::string{hint}});
        return std::nullopt;
    };
    const auto metode = question.metode();
    if (!metode)
        return refuse("dokumen ini tidak menyebut metode, jadi lembar ini tidak dapat dibaca",
                      "tulis metodenya dalam dokumen");
    if (*metode == Metode::faktor_penentu)
        return refuse("lembar metode faktor_penentu tidak dapat dibaca kembali",
                      "salin skor para petani ke \"penerapan\" setiap masalah");
    if (*metode == Metode::ahp && !question.how.matriks_masalah.absent())
        return refuse("dokumen ini membandingkan masalah dengan matriks_masalah, jadi lembar skor tidak dihitung",
                      "hapus matriks_masalah, atau salin perbandingannya ke sana");
    constexpr std::array scored{sheet::id};
    constexpr std::array paired{sheet::first, sheet::second, sheet::winner};
    constexpr std::array ordered{sheet::place, sheet::id};
    const auto keys = *metode == Metode::berpasangan  ? std::span<const std::string_view>{paired}
                      : *metode == Metode::preferensi ? std::span<const std::string_view>{ordered}
                                                      : std::span<const std::string_view>{scored};
    const auto table = SheetTable::read(csv, keys, findings);
    if (!table) return std::nullopt;
    FilledSheet sheet;
    auto assessor = table->assessor(question, findings);
    bool good = assessor.has_value();
    if (assessor) sheet.assessor = std::move(*assessor);
    if (*metode == Metode::berpasangan) {
        auto choices = read_choices(question, *table, findings);
        good = good && choices;
        if (choices) sheet.choices = std::move(*choices);
    } else if (*metode == Metode::preferensi) {
        auto order = read_order(question, *table, findings);
        good = good && order;
        if (order) sheet.order = std::move(*order);
    } else {
        auto scores = Reader{question, *table, findings}.read();
        good = good && scores;
        if (scores) sheet.scores = std::move(*scores);
    }
    if (!good) return std::nullopt;
    return sheet;
}

} // namespace suluh
