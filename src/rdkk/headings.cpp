#include "rdkk/headings.hpp"

#include <algorithm>
#include <array>
#include <deque>
#include <map>

#include <fmt/format.h>

#include "rdkk/heading_names.hpp"
#include "rdkk/policy.hpp"
#include "rdkk/rows.hpp"
#include "text/csv.hpp"
#include "text/enumerate.hpp"
#include "text/quote.hpp"
#include "text/suggest.hpp"
#include "text/utf8.hpp"

namespace suluh {

namespace {

using Is = RdkkColumn::Is;
using Known = RdkkKnownHeading;

bool is_letter_or_digit(char c) {
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z');
}

std::vector<std::string> words_of(std::string_view heading) {
    std::vector<std::string> words;
    bool inside = false;
    for (const char c : utf8::lower(heading)) {
        if (!is_letter_or_digit(c)) {
            inside = false;
            continue;
        }
        if (!inside) words.emplace_back();
        inside = true;
        words.back() += c;
    }
    return words;
}

/// A heading in its parts: "Pupuk NPK Formula (Kg)  MT2" is "npk formula" of season 2.
struct Said {
    std::string name;
    std::uint8_t season = 0;
    bool measures = false; ///< it says "pupuk" or "kg": a fertiliser, whatever its name
};

Said said_by(std::string_view heading) {
    Said said;
    auto words = words_of(heading);
    for (std::size_t i = 0; i < words.size(); ++i) {
        const auto& word = words[i];
        std::size_t taken = 0;
        if (word.starts_with("mt"))
            if (const auto number = season_number(std::string_view{word}.substr(2))) said.season = number, taken = 1;
        if (taken == 0 && word == "mt" && i + 1 < words.size())
            if (const auto number = season_number(words[i + 1])) said.season = number, taken = 2;
        if (taken == 0 && word == "musim" && i + 2 < words.size() && words[i + 1] == "tanam")
            if (const auto number = season_number(words[i + 2])) said.season = number, taken = 3;
        if (taken == 0) continue;
        const auto from = words.begin() + static_cast<std::ptrdiff_t>(i);
        words.erase(from, from + static_cast<std::ptrdiff_t>(taken));
        --i;
    }
    constexpr std::array<std::string_view, 5> units{"ha", "hektar", "hektare", "kg", "kilogram"};
    for (const auto& word : words) {
        if (word == "pupuk" || word == "kg") said.measures = true;
        if ((word == "pupuk" && words.size() > 1) || std::ranges::find(units, word) != units.end()) continue;
        said.name += (said.name.empty() ? "" : " ") + word;
    }
    return said;
}

constexpr bool is_of_season(Is is) {
    return is >= Is::subsector && is <= Is::cost;
}

/// What a heading says of a fertiliser besides its name: "Biaya Urea (Rp)", "Urea (Karung)", "Alokasi NPK". Takes the
/// words out of the name.
Is take_measure(std::string& name) {
    struct Measure {
        std::string_view word;
        Is is;
    };
    constexpr std::array<Measure, 6> measures{{{"alokasi", Is::allocated},
                                               {"karung", Is::bags},
                                               {"zak", Is::bags},
                                               {"sak", Is::bags},
                                               {"biaya", Is::cost},
                                               {"nilai", Is::cost}}};
    auto is = Is::unknown;
    std::string rest;
    for (const auto& word : words_of(name)) {
        const auto known = std::ranges::find(measures, word, &Measure::word);
        if (known != measures.end())
            is = known->is;
        else if (word != "rp" && word != "rupiah" && word != "pupuk")
            rest += (rest.empty() ? "" : " ") + word;
    }
    if (is != Is::unknown) name = rest;
    return is;
}

std::string of_season(std::string_view name, std::uint8_t season) {
    return season == 0 ? std::string{name} : fmt::format("{} MT{}", name, season);
}

class HeadingReader {
public:
    /// Without a policy no fertiliser is known.
    HeadingReader(std::span<const CsvCell> cells, const RdkkPolicy* policy) : cells_(cells), policy_(policy) {
        for (const auto& cell : cells) read(cell.text);
    }

    /// How many columns are known; of headings that are none, few.
    std::size_t known() const {
        return static_cast<std::size_t>(
            std::ranges::count_if(heading_.columns, [](const RdkkColumn& column) { return column.is < Is::untitled; }));
    }
    bool has(Is is) const { return std::ranges::find(heading_.columns, is, &RdkkColumn::is) != heading_.columns.end(); }
    bool is_rdkk() const { return has(Is::nik) && (has(Is::area) || has(Is::commodity)); }

    RdkkHeading take(Findings& findings) {
        heading_.is_rdkk = is_rdkk();
        if (!heading_.is_rdkk) {
            findings.push_back({csv_column_rule,
                                cells_.empty() ? Span{} : cells_.front().at,
                                {},
                                "ini bukan csv e-RDKK: tidak ada baris judul dengan kolom KTP dan Komoditas",
                                "baris pertama berkas ini harus berisi judul kolom e-RDKK, misalnya \"KTP\", "
                                "\"Komoditas MT1\" dan \"Luas Lahan (Ha) MT1\""});
            return std::move(heading_);
        }
        heading_.at = cells_.front().at;
        settle_groups();
        settle_doubled(findings);
        tell_unknown(findings);
        tell_missing(findings);
        const auto nik = std::ranges::find(heading_.columns, Is::nik, &RdkkColumn::is);
        heading_.nik = static_cast<std::size_t>(nik - heading_.columns.begin());
        heading_.fertilisers.resize(policy_->fertilisers.size());
        for (std::size_t i = 0; i < heading_.columns.size(); ++i) {
            const auto& column = heading_.columns[i];
            heading_.titles.emplace_back(utf8::trim(cells_[i].text));
            if (column.is == Is::untitled) heading_.untitled.push_back(i);
            if (column.is == Is::need && heading_.fertilisers[column.fertiliser] == Span{})
                heading_.fertilisers[column.fertiliser] = cells_[i].at;
        }
        return std::move(heading_);
    }

private:
    void read(std::string_view text) {
        auto& column = heading_.columns.emplace_back();
        const auto said = said_by(text);
        if (utf8::trim(text).empty()) column.is = Is::untitled;
        const auto row = std::ranges::find(known_headings, said.name, &Known::heading);
        if (row != known_headings.end()) {
            column.is = row->is;
        } else if (policy_ != nullptr && policy_->find_fertiliser(said.name) != RdkkPolicy::none) {
            column.is = Is::need;
            column.fertiliser = policy_->find_fertiliser(said.name);
        } else if (policy_ != nullptr) {
            auto name = said.name;
            const auto is = take_measure(name);
            const auto fertiliser = policy_->find_fertiliser(name);
            if (is != Is::unknown && fertiliser != RdkkPolicy::none) column.is = is, column.fertiliser = fertiliser;
        }
        column.of_all = said.season == 0 && (column.is == Is::subsector || column.is == Is::season);
        if (is_of_season(column.is) && !column.of_all) column.planting = planting(said.season);
    }

    std::size_t planting(std::uint8_t season) {
        auto& seasons = heading_.seasons;
        const auto at = std::ranges::find(seasons, season);
        if (at == seasons.end()) return seasons.push_back(season), seasons.size() - 1;
        return static_cast<std::size_t>(at - seasons.begin());
    }

    /// A poktan is known by its name where the file has it, else by its number.
    void settle_groups() {
        std::vector<std::size_t> groups;
        for (std::size_t i = 0; i < heading_.columns.size(); ++i)
            if (heading_.columns[i].is == Is::group) groups.push_back(i);
        const auto is_number = [&](std::size_t i) {
            const auto name = said_by(cells_[i].text).name;
            return name == "id poktan" || name == "kode poktan" || name == "farmer group id";
        };
        if (std::ranges::all_of(groups, is_number)) return;
        for (const auto i : groups)
            if (is_number(i)) heading_.columns[i].is = Is::beside;
    }

    bool same(const RdkkColumn& a, const RdkkColumn& b) const {
        return a.is == b.is && a.planting == b.planting && a.fertiliser == b.fertiliser && a.of_all == b.of_all;
    }

    void settle_doubled(Findings& findings) {
        auto& columns = heading_.columns;
        for (std::size_t i = 0; i < columns.size(); ++i) {
            if (columns[i].is >= Is::beside) continue;
            const auto first = static_cast<std::size_t>(
                std::ranges::find_if(columns, [&](const auto& one) { return same(one, columns[i]); }) -
                columns.begin());
            if (first == i) continue;
            findings.push_back({csv_column_rule,
                                cells_[i].at,
                                {},
                                fmt::format("kolom ke-{} {} berisi hal yang sama dengan kolom ke-{} {}; kolom ke-{} "
                                            "tidak dibaca",
                                            i + 1, quoted_excerpt(utf8::trim(cells_[i].text)), first + 1,
                                            quoted_excerpt(utf8::trim(cells_[first].text)), i + 1),
                                is_of_season(columns[i].is)
                                    ? "bedakan judulnya dengan musim, misalnya MT1 dan MT2, atau hapus salah satu"
                                    : "hapus salah satu, atau betulkan judulnya"});
            columns[i].is = Is::beside;
            heading_.has_doubled = true;
        }
    }

    void tell_unknown(Findings& findings) const {
        std::vector<std::string_view> names;
        for (const auto& known : known_headings) names.push_back(known.heading);
        for (const auto& fertiliser : policy_->fertilisers) names.push_back(fertiliser.name);
        for (std::size_t i = 0; i < heading_.columns.size(); ++i) {
            if (heading_.columns[i].is != Is::unknown) continue;
            const auto said = said_by(cells_[i].text);
            const auto meant = nearest(said.name, names);
            const auto hint = !meant.empty()  ? fmt::format("mungkin maksudnya \"{}\"; betulkan judulnya",
                                                            of_season(meant, said.season))
                              : said.measures ? "pupuk ini tidak ada dalam acuan; periksa judulnya"
                                              : "hapus kolomnya bila tidak diperlukan, atau betulkan judulnya";
            findings.push_back(
                {csv_column_rule,
                 cells_[i].at,
                 {},
                 fmt::format("kolom {} tidak dikenal; isinya tidak dibaca", quoted_excerpt(utf8::trim(cells_[i].text))),
                 hint,
                 Level::peringatan});
        }
    }

    bool has(Is is, std::size_t planting) const {
        return std::ranges::any_of(
            heading_.columns, [&](const RdkkColumn& column) { return column.is == is && column.planting == planting; });
    }

    /// Areas of a season are added up: without it nobody can say which.
    void tell_no_season(Findings& findings) const {
        const auto unnamed = std::ranges::find(heading_.seasons, std::uint8_t{0});
        if (unnamed == heading_.seasons.end() || has(Is::season)) return;
        const auto which = static_cast<std::size_t>(unnamed - heading_.seasons.begin());
        const auto column = std::ranges::find_if(heading_.columns, [&](const RdkkColumn& one) {
            return (one.is == Is::area || one.is == Is::commodity) && one.planting == which;
        });
        if (column == heading_.columns.end()) return;
        const auto& cell = cells_[static_cast<std::size_t>(column - heading_.columns.begin())];
        findings.push_back({csv_column_rule,
                            cell.at,
                            {},
                            fmt::format("judul {} tidak menyebut musim tanam; luas seorang petani dalam semusim tidak "
                                        "dijumlahkan",
                                        quoted_excerpt(utf8::trim(cell.text))),
                            "tambahkan MT1, MT2 atau MT3 pada judulnya, atau buat kolom \"Musim Tanam\"",
                            Level::peringatan});
    }

    void tell_missing(Findings& findings) const {
        std::vector<std::string> missing;
        if (!has(Is::village)) missing.emplace_back("\"Kode Desa\"");
        if (!has(Is::group)) missing.emplace_back("\"Nama Poktan\"");
        if (!has(Is::subsector)) missing.emplace_back("\"Subsektor\"");
        for (std::size_t i = 0; i < heading_.seasons.size(); ++i) {
            const auto season = heading_.seasons[i];
            if (!has(Is::commodity, i)) missing.push_back("\"" + of_season("Komoditas", season) + "\"");
            if (!has(Is::area, i)) missing.push_back("\"" + of_season("Luas Lahan (Ha)", season) + "\"");
        }
        tell_no_season(findings);
        if (!has(Is::need)) missing.emplace_back("pupuk, misalnya \"Pupuk Urea (Kg) MT1\"");
        if (missing.empty()) return;
        findings.push_back({csv_column_rule,
                            cells_.front().at,
                            {},
                            fmt::format("csv ini tidak mempunyai kolom {}", enumerated(missing)),
                            "tambahkan kolomnya; bila ada dengan judul lain, betulkan judulnya"});
    }

    std::span<const CsvCell> cells_;
    const RdkkPolicy* policy_;
    RdkkHeading heading_;
};

constexpr std::size_t rows_to_look_at = 20;

struct Row {
    std::vector<CsvCell> cells;
    std::size_t end = 0;
};

std::vector<Row> first_rows(std::string_view text, char separator, std::size_t from,
                            std::deque<std::string>& unquoted) {
    CsvLexer lexer{text, separator, most_lines_of_cell};
    lexer.begin_at(from);
    std::vector<Row> rows(1);
    while (rows.size() <= rows_to_look_at && lexer.next(rows.back().cells, unquoted)) {
        rows.back().end = lexer.at();
        rows.emplace_back();
    }
    rows.pop_back();
    return rows;
}

/// A row that may be the heading: the separator and row with the most known columns.
struct Best {
    std::size_t known = 0;
    char separator = ';';
    Row row;
};

/// Two rows that are one heading: "MT1" over "Komoditas", "Luas" and "Urea", in cells that were merged.
std::vector<CsvCell> joined(std::span<const CsvCell> over, std::span<const CsvCell> under,
                            std::deque<std::string>& texts) {
    std::vector<CsvCell> cells;
    std::string season; // stands over the columns to its right
    for (std::size_t i = 0; i < std::max(over.size(), under.size()); ++i) {
        const auto upper = i < over.size() ? utf8::trim(over[i].text) : std::string_view{};
        const auto lower = i < under.size() ? utf8::trim(under[i].text) : std::string_view{};
        const auto said = said_by(upper);
        if (!upper.empty()) season = said.season != 0 && said.name.empty() ? std::string{upper} : std::string{};
        auto text = upper.empty() && !lower.empty() ? season : std::string{upper};
        if (!lower.empty()) text += (text.empty() ? "" : " ") + std::string{lower};
        cells.push_back(
            {texts.emplace_back(std::move(text)), i < over.size() && lower.empty() ? over[i].at : under[i].at});
    }
    return cells;
}

Best find_heading(std::string_view text, const RdkkPolicy* policy, std::deque<std::string>& unquoted) {
    const auto named = named_separator(text);
    Best best;
    for (const char separator : csv_separators) {
        if (named && named->separator != separator) continue;
        auto rows = first_rows(text, separator, named ? named->rows_at : 0, unquoted);
        const auto consider = [&](Row row) {
            const HeadingReader reader{row.cells, policy};
            const auto known = reader.known() + (reader.is_rdkk() ? 1000 : 0); // any such before one that is none
            if (known > best.known || best.row.cells.empty()) best = {known, separator, std::move(row)};
        };
        for (const auto& row : rows) consider(row);
        for (std::size_t i = 1; i < rows.size(); ++i)
            consider({joined(rows[i - 1].cells, rows[i].cells, unquoted), rows[i].end});
    }
    return best;
}

} // namespace

RdkkHeading read_rdkk_heading(std::string_view text, const RdkkPolicy& policy, Findings& findings) {
    std::deque<std::string> unquoted;
    const auto best = find_heading(text, &policy, unquoted);
    auto heading = HeadingReader{best.row.cells, &policy}.take(findings);
    heading.separator = best.separator;
    heading.rows_at = best.row.end;
    return heading;
}

namespace {

/// At least so many cells stand in the row that is most like a heading, and some of them are of an e-RDKK.
bool has_heading(std::string_view beginning, std::size_t fewest) {
    if (beginning.starts_with(utf8::byte_order_mark)) beginning.remove_prefix(utf8::byte_order_mark.size());
    std::deque<std::string> unquoted;
    const auto best = find_heading(beginning, nullptr, unquoted);
    const HeadingReader reader{best.row.cells, nullptr};
    return best.row.cells.size() >= fewest &&
           (reader.has(Is::nik) || (reader.has(Is::commodity) && reader.has(Is::area)));
}

} // namespace

bool may_be_rdkk(std::string_view beginning) {
    return not_csv(beginning, csv_rule).has_value() || // nobody can say that no farmers are in it
           has_heading(beginning, 1);
}

bool is_rdkk_and_no_yaml(std::string_view beginning) {
    if (is_workbook(beginning)) return true; // and is told so
    const bool says_kind = beginning.starts_with("jenis:") || beginning.find("\njenis:") != std::string_view::npos;
    return !says_kind && has_heading(beginning, 2);
}

} // namespace suluh
