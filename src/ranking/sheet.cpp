// Which part of a filled sheet is read by whom.
#include "ranking/sheet.hpp"

#include <array>
#include <span>

#include "ranking/methods.hpp"
#include "ranking/sheet_parts.hpp"
#include "ranking/sheet_table.hpp"

namespace suluh {

namespace {

constexpr std::array scored{sheet::id};
constexpr std::array paired{sheet::first, sheet::second, sheet::winner};
constexpr std::array ordered{sheet::place, sheet::id};
constexpr std::array compared_criteria{sheet::first, sheet::second, sheet::heavier, sheet::times};
constexpr std::array compared_all{sheet::compared, sheet::first, sheet::second, sheet::heavier, sheet::times};
constexpr std::array farmed{sheet::farmer};

/// The headings by which a sheet of the method is known.
std::span<const std::string_view> keys_of(const RankingQuestion& question) {
    switch (*question.metode()) {
    case Metode::berpasangan:
        return paired;
    case Metode::preferensi:
        return ordered;
    case Metode::faktor_penentu:
        return farmed;
    case Metode::ahp:
        return ahp_parts(question).problems ? std::span<const std::string_view>{compared_all} : scored;
    default:
        return scored;
    }
}

/// Moves what was read to its place; false where nothing was.
template <class Read, class Place>
bool take(Read read, Place& place) {
    if (read) place = std::move(*read);
    return read.has_value();
}

/// The part of the sheet on which criteria or problems are compared.
bool take_comparisons(const RankingQuestion& question, AhpParts parts, const SheetTable& table, Findings& findings,
                      FilledSheet& sheet) {
    auto found = read_comparisons(question, parts, table, findings);
    if (!found) return false;
    sheet.criteria = std::move(found->criteria);
    sheet.problems = std::move(found->problems);
    return true;
}

bool take_ahp(const RankingQuestion& question, SheetTable& table, Findings& findings, FilledSheet& sheet) {
    const auto parts = ahp_parts(question);
    if (parts.problems) return take_comparisons(question, parts, table, findings, sheet);
    const auto lower = table.cut(compared_criteria);
    const bool scores = take(read_scored(question, table, findings), sheet.scores);
    if (!parts.criteria) return scores;
    if (lower) return take_comparisons(question, parts, *lower, findings, sheet) && scores;
    findings.push_back({sheet_rule,
                        table.at(),
                        {},
                        "lembar ini tidak memuat perbandingan kriteria, dan dokumennya tidak mempunyai "
                        "matriks_kriteria",
                        "pakai lembar yang dicetak dengan --lembar --format csv untuk dokumen ini"});
    return false;
}

bool take_all(const RankingQuestion& question, SheetTable& table, Findings& findings, FilledSheet& sheet) {
    switch (*question.metode()) {
    case Metode::berpasangan:
        return take(read_choices(question, table, findings), sheet.choices);
    case Metode::preferensi:
        return take(read_order(question, table, findings), sheet.order);
    case Metode::faktor_penentu:
        return take(read_farmers(question, table, findings), sheet.farmers);
    case Metode::ahp:
        return take_ahp(question, table, findings, sheet);
    default:
        return take(read_scored(question, table, findings), sheet.scores);
    }
}

} // namespace

std::optional<FilledSheet> read_sheet(const RankingQuestion& question, const Source& csv, Findings& findings) {
    if (!question.metode()) {
        findings.push_back({sheet_rule,
                            {},
                            {},
                            "dokumen ini tidak menyebut metode, jadi lembar ini tidak dapat dibaca",
                            "tulis metodenya dalam dokumen"});
        return std::nullopt;
    }
    auto table = SheetTable::read(csv, keys_of(question), findings);
    if (!table) return std::nullopt;
    FilledSheet sheet;
    const bool whole = take_all(question, *table, findings, sheet); // which tells where its first part ends
    // Farmers are asked by whoever goes round, not by those who agree on scores.
    const bool named = take(*question.metode() == Metode::faktor_penentu ? table->name_on_it(findings)
                                                                         : table->assessor(question, findings),
                            sheet.assessor);
    if (!whole || !named) return std::nullopt;
    return sheet;
}

} // namespace suluh
