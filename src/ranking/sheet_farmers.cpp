// faktor_penentu: a filled sheet has a row for each farmer and a column for each problem.
#include <algorithm>
#include <string>
#include <vector>

#include <fmt/format.h>

#include "suluh/value.hpp"

#include "ranking/adoption.hpp"
#include "ranking/say.hpp"
#include "ranking/sheet.hpp"
#include "ranking/sheet_parts.hpp"
#include "text/enumerate.hpp"
#include "text/suggest.hpp"
#include "text/utf8.hpp"

namespace suluh {

namespace {

class FarmerReader {
public:
    FarmerReader(const RankingQuestion& question, const SheetTable& sheet, Findings& findings)
        : question_(question), sheet_(sheet), findings_(findings), columns_(question.problems.size()),
          scores_(question.problems.size()) {}

    std::optional<std::vector<std::vector<Ratio>>> read() {
        const auto before = findings_.size();
        const auto rows = sheet_.rows(findings_);
        find_columns();
        if (findings_.size() == before)
            for (const auto& row : rows) read_row(row);
        if (findings_.size() > before) return std::nullopt;
        if (!scores_.empty() && scores_.front().empty()) {
            fail(sheet_rule, sheet_.at(), {}, "lembar ini belum diisi: tidak ada seorang petani pun",
                 "satu baris untuk satu petani: tulis skor penerapan setiap anjuran");
            return std::nullopt;
        }
        return std::move(scores_);
    }

private:
    void fail(std::string_view rule, Span at, std::string object, std::string message, std::string hint) {
        findings_.push_back({rule, at, std::move(object), std::move(message), std::move(hint)});
    }

    void find_columns() {
        const auto headings = sheet_.headings();
        std::vector<std::string> missing;
        for (std::size_t i = 0; i < columns_.size(); ++i) {
            const auto is_own = [&](const CsvCell& one) {
                const auto heading = content_of(one);
                const auto& uraian = question_.problems.items[i].uraian;
                return heading.ends_with("[" + id_of(question_, i) + "]") ||
                       fold_word(heading) == fold_word(id_of(question_, i)) ||
                       (uraian.present() && fold_word(heading) == fold_word(*uraian));
            };
            const auto found = std::ranges::find_if(headings, is_own);
            if (found == headings.end())
                missing.push_back(id_of(question_, i));
            else
                columns_[i] = static_cast<std::size_t>(found - headings.begin());
            const auto& maks = question_.problems.items[i].penerapan.maks;
            if (!maks.present())
                fail(adoption_rule, found == headings.end() ? sheet_.at() : found->at, object_of(question_, i),
                     fmt::format("skor tertinggi {} belum ditulis dalam dokumen", called(question_, i)),
                     "tambahkan pada masalah itu, misalnya \"penerapan: {maks: 100}\"");
        }
        if (!missing.empty())
            fail(sheet_rule, sheet_.at(), {},
                 fmt::format("lembar ini tidak mempunyai kolom masalah {}", enumerated(missing)),
                 "pakai lembar yang dicetak dengan --lembar --format csv untuk dokumen ini");
    }

    /// A row that holds no score is not used; one that holds some must hold all.
    void read_row(std::span<const CsvCell> row) {
        const auto farmer = sheet_.column(sheet::farmer);
        const auto named = [&] { return farmer && !content_of(cell_of(row, *farmer)).empty(); };
        const bool blank =
            std::ranges::all_of(columns_, [&](std::size_t one) { return content_of(cell_of(row, one)).empty(); });
        if (blank && !named()) return;
        std::vector<std::string> missing;
        Span first;
        for (std::size_t i = 0; i < columns_.size(); ++i) {
            const auto cell = cell_of(row, columns_[i]);
            if (!content_of(cell).empty()) {
                take(i, cell);
                continue;
            }
            if (missing.empty()) first = cell.at;
            missing.push_back(id_of(question_, i));
        }
        if (missing.empty()) return;
        fail(adoption_rule, first, {},
             fmt::format("{} belum mempunyai skor penerapan untuk {}",
                         named() ? utf8::excerpt(content_of(cell_of(row, *farmer))) : std::string{"petani ini"},
                         enumerated(missing)),
             "tulis skornya, 0 bila belum menerapkan, atau kosongkan seluruh baris");
    }

    void take(std::size_t problem, const CsvCell& cell) {
        const auto& most = *question_.problems.items[problem].penerapan.maks;
        const auto reading = read_measure(content_of(cell));
        if (!reading.ok())
            return fail(sheet_rule, cell.at, object_of(question_, problem),
                        fmt::format("skor penerapan \"{}\" untuk {} tidak terbaca sebagai angka",
                                    utf8::excerpt(content_of(cell)), called(question_, problem)),
                        fmt::format("isi dengan angka 0 sampai {}", most.indonesian()));
        auto outside = outside_adoption(question_, problem, most, reading.value, cell.at);
        if (outside) return findings_.push_back(std::move(*outside));
        scores_[problem].emplace_back(reading.value);
    }

    const RankingQuestion& question_;
    const SheetTable& sheet_;
    Findings& findings_;
    std::vector<std::size_t> columns_; ///< by problem
    std::vector<std::vector<Ratio>> scores_;
};

} // namespace

std::string sheet_heading(const RankingQuestion& question, std::size_t problem) {
    const auto& text = question.problems.items[problem].uraian;
    return fmt::format("{} [{}]", text.present() ? *text : std::string_view{}, id_of(question, problem));
}

std::optional<std::vector<std::vector<Ratio>>> read_farmers(const RankingQuestion& question, const SheetTable& sheet,
                                                            Findings& findings) {
    return FarmerReader{question, sheet, findings}.read();
}

} // namespace suluh
