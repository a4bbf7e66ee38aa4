#include "form/realisasi.hpp"

#include <algorithm>

#include <fmt/format.h>
#include <fmt/ranges.h>

#include "form/monev_words.hpp"
#include "ranking/sheet_table.hpp"
#include "text/quote.hpp"
#include "text/suggest.hpp"
#include "text/utf8.hpp"

namespace suluh {

namespace {

constexpr std::string_view activity_column = "kegiatan"; ///< of the sheet; it may be missing

constexpr SheetKind realisation_sheet{realisation_rule,
                                      "baris pertama berkas ini harus menyebut kolom id, triwulan, volume, biaya "
                                      "dan hasil, seperti yang dicetak \"suluh monev BERKAS --format csv\""};

constexpr ByQuarter<std::string_view> ordinals{" 1 i satu pertama kesatu ", " 2 ii dua kedua ", " 3 iii tiga ketiga ",
                                               " 4 iv empat keempat "};

/// The quarter whose three months, or one of them, these are: "Januari–Maret", "Februari".
std::optional<std::size_t> quarter_of_months(std::string_view written) {
    const bool in_words = std::ranges::any_of(written, [](char c) { return (c | ' ') >= 'a' && (c | ' ') <= 'z'; });
    const auto reading = read_months(written);
    if (!in_words || !reading.ok() || reading.value.months.empty() || !reading.value.years.empty()) return std::nullopt;
    const auto in = [](int month) { return static_cast<std::size_t>((month - 1) / months_a_quarter); };
    const auto first = in(reading.value.months.front());
    const bool one = std::ranges::all_of(reading.value.months, [&](int month) { return in(month) == first; });
    return one ? std::optional{first} : std::nullopt;
}

/// "2", "II", "TW 2", "Tri Wulan ke-2", "Triwulan kedua", "Q2"; the months of a quarter, or one of them.
std::optional<std::size_t> quarter_of(std::string_view written) {
    std::string text;
    for (const char c : fold_word(written)) text += c == '.' || c == ',' ? ' ' : c;
    std::string_view rest = utf8::trim(text);
    for (const std::string_view word : {"triwulan", "tri wulan", "trwln", "tw", "kuartal", "q", "ke"})
        if (rest.starts_with(word)) rest = utf8::trim(rest.substr(word.size()));
    for (std::size_t i = 0; i < quarters; ++i)
        if (!rest.empty() && ordinals.at(i).find(fmt::format(" {} ", rest)) != std::string_view::npos) return i;
    return quarter_of_months(written);
}

class Reader {
    enum Heading : std::uint8_t { id, triwulan, volume, biaya, hasil };

public:
    Reader(const Source& csv, const Programa& programa, std::size_t begun, Findings& findings)
        : csv_(csv), begun_(begun), findings_(findings) {
        for (const auto& row : programa.kegiatan) add_id(row);
        for (const auto& row : programa.ikhtiar) add_id(row);
        for (const auto& tujuan : programa.tujuan)
            if (tujuan.id.present()) objectives_.emplace_back(*tujuan.id);
    }

    std::optional<Realisation> read() {
        const auto before = findings_.size();
        const std::array<std::string_view, 2> keys{realisation_columns[id], realisation_columns[triwulan]};
        const auto table = SheetTable::read(csv_, keys, findings_, realisation_sheet);
        if (!table || !find_columns(*table)) return std::nullopt;
        activity_ = table->column(activity_column);
        for (std::size_t i = 0; i < measures_.size(); ++i)
            measures_.at(i) = table->column(effect_columns_of_realisation.at(i));
        const auto rows = table->rows(findings_);
        for (const auto& row : rows) read_row(row);
        if (findings_.size() == before && realisation_.rows.empty())
            fail(table->at(), {}, "belum ada realisasi yang diisi", "isi volume, biaya atau hasil pada baris kegiatan");
        if (findings_.size() != before) return std::nullopt;
        warn_of_quarters_ahead();
        if (seen_ > 0 && same_ == 0) warn_of_other_village(table->headings()[*activity_]);
        return std::move(realisation_);
    }

private:
    void add_id(const Baris& row) {
        if (!row.id.present()) return;
        ids_.emplace_back(*row.id);
        sentences_.emplace(*row.id, fold_word(row.kegiatan.text));
    }

    void fail(Span at, std::string object, std::string message, std::string hint) {
        findings_.push_back({realisation_rule, at, std::move(object), std::move(message), std::move(hint)});
    }

    bool find_columns(const SheetTable& table) {
        bool all = true;
        for (std::size_t i = 0; i < columns_.size(); ++i) {
            const auto name = realisation_columns.at(i);
            const auto is_it = [&](const CsvCell& cell) { return fold_word(content_of(cell)) == name; };
            const auto headings = table.headings();
            const auto found = std::ranges::find_if(headings, is_it);
            columns_.at(i) = static_cast<std::size_t>(found - headings.begin());
            if (found == headings.end()) {
                fail_column(headings, name);
            } else if (const auto again = std::find_if(found + 1, headings.end(), is_it); again != headings.end()) {
                fail(again->at, {}, fmt::format("kolom \"{}\" ada dua", name), "hapus salah satu, atau beri nama lain");
            } else {
                continue;
            }
            all = false;
        }
        return all;
    }

    void fail_column(std::span<const CsvCell> headings, std::string_view name) {
        std::vector<std::string_view> written;
        for (const auto& cell : headings) {
            const auto heading = content_of(cell);
            const auto folded = fold_word(heading);
            const bool taken = std::ranges::find(realisation_columns, folded) != realisation_columns.end();
            if (!taken) written.push_back(heading);
        }
        const auto near = nearest(name, written);
        const auto at = std::ranges::find_if(headings, [&](const auto& cell) { return content_of(cell) == near; });
        const bool has_near = !near.empty() && at != headings.end();
        fail(has_near ? at->at : headings.front().at, {}, fmt::format("kolom \"{}\" tidak ada", name),
             has_near ? fmt::format("mungkin yang dimaksud kolom {}: ganti namanya menjadi \"{}\"",
                                    quoted_excerpt(near), name)
                      : fmt::format("tambahkan kolom \"{}\"; selnya boleh kosong", name));
    }

    void read_row(std::span<const CsvCell> row) {
        const auto cell = [&](Heading column) { return cell_of(row, columns_.at(column)); };
        const auto content = [&](Heading column) { return content_of(cell(column)); };
        const auto is_filled = [&](const std::optional<std::size_t>& column) {
            return column && !content_of(cell_of(row, *column)).empty();
        };
        if (content(volume).empty() && content(biaya).empty() && content(hasil).empty() &&
            std::ranges::none_of(measures_, is_filled))
            return; // not filled in yet
        const auto name = known_id(cell(id));
        const auto quarter = quarter_of(content(triwulan));
        if (!quarter)
            fail(cell(triwulan).at, name.value_or(""),
                 content(triwulan).empty()
                     ? "baris ini berisi realisasi, tetapi triwulannya kosong"
                     : fmt::format("triwulan {} tidak dikenal", quoted_excerpt(content(triwulan))),
                 "tulis 1, 2, 3 atau 4");
        const auto object = name.value_or("");
        Realised realised;
        realised.volume = read_amount(cell(volume), object);
        realised.hasil = std::string{content(hasil)};
        realised.at = cell(id).at;
        read_cost(cell(biaya), object, realised);
        realised.capaian = read_measure(row, 0, object);
        realised.awal = read_measure(row, 1, object);
        realised.sasaran = read_measure(row, 2, object);
        if (!name || !quarter) return;
        if (std::ranges::find(objectives_, *name) != objectives_.end()) {
            if (!content(volume).empty() || !content(biaya).empty() || !content(hasil).empty())
                return fail(cell(id).at, object, fmt::format("{} tujuan, bukan kegiatan", object),
                            "pada tujuan hanya capaian, awal dan sasaran; tulis yang lain pada kegiatannya");
        } else {
            compare_activity(row, *name);
        }
        auto& place = realisation_.rows[*name].at(*quarter);
        if (place)
            fail(cell(id).at, object,
                 fmt::format("realisasi {} triwulan {} ditulis dua kali, sudah ada pada baris {}", object,
                             quarter_name(*quarter), csv_.place(place->at.begin).line),
                 "gabungkan menjadi satu baris, atau betulkan id atau triwulannya");
        else
            place = std::move(realised);
    }

    std::optional<std::string> known_id(const CsvCell& cell) {
        const auto written = content_of(cell);
        auto known = ids_;
        known.insert(known.end(), objectives_.begin(), objectives_.end());
        if (std::ranges::find(known, written) != known.end()) return std::string{written};
        const auto alike = [&](std::string_view one) { return fold_word(one) == fold_word(written); };
        if (std::ranges::count_if(known, alike) == 1) return std::string{*std::ranges::find_if(known, alike)};
        if (written.empty()) {
            fail(cell.at, {}, "baris ini berisi realisasi, tetapi id-nya kosong",
                 fmt::format("tulis id kegiatan atau ikhtiarnya: {}", fmt::join(ids_, ", ")));
            return std::nullopt;
        }
        const auto guess = did_you_mean(written, ids_);
        fail(cell.at, {},
             fmt::format("programa tidak mempunyai kegiatan atau ikhtiar dengan id {}", quoted_excerpt(written)),
             fmt::format("{}{}", guess.empty() ? "" : guess + "; ",
                         ids_.empty() ? "programa ini belum mempunyai kegiatan"
                                      : fmt::format("id yang ada: {}", fmt::join(ids_, ", "))));
        return std::nullopt;
    }

    std::optional<Volume> read_amount(const CsvCell& cell, const std::string& object) {
        const auto written = content_of(cell);
        if (written.empty()) return std::nullopt;
        const auto reading = read_volume(written);
        if (reading.ok()) return reading.value;
        fail(cell.at, object, fmt::format("volume {} tidak dapat dibaca: {}", quoted_excerpt(written), reading.reason),
             "tulis satu angka dengan satuannya, misalnya \"2 kali\"; belum terlaksana ditulis 0");
        return std::nullopt;
    }

    /// One figure of a measure; empty where nothing is written.
    std::optional<Quantity> read_measure(std::span<const CsvCell> row, std::size_t which, const std::string& object) {
        if (!measures_.at(which)) return std::nullopt;
        const auto cell = cell_of(row, *measures_.at(which));
        const auto written = content_of(cell);
        if (written.empty()) return std::nullopt;
        const auto reading = read_quantity(written);
        if (reading.ok() && !reading.value.start) return reading.value;
        fail(cell.at, object,
             fmt::format("{} {} tidak dapat dibaca: {}", effect_columns_of_realisation.at(which),
                         quoted_excerpt(written), reading.ok() ? "dua angka" : reading.reason),
             "tulis satu angka dengan satuannya, misalnya \"45%\" atau \"14 orang\"");
        return std::nullopt;
    }

    void read_cost(const CsvCell& cell, const std::string& object, Realised& realised) {
        const auto written = content_of(cell);
        if (written.empty()) return;
        const auto reading = read_money(written);
        std::string reason;
        if (!reading.ok())
            reason = reading.reason;
        else if (reading.value.kind == Money::Kind::swadaya)
            realised.in_kind = format_money(reading.value);
        else if (!reading.value.is_amount())
            reason = "bukan jumlah yang sudah dipakai";
        else if (!says_only_amount(written))
            reason = "selain jumlahnya masih ada kata lain";
        else if (!reading.value.rupiah.is_zero() && reading.value.rupiah < smallest_payment())
            reason = fmt::format("kurang dari {}; mungkin koma desimalnya memisahkan sel",
                                 format_rupiah(smallest_payment()));
        else
            realised.biaya = reading.value.rupiah;
        if (reason.empty()) return;
        fail(cell.at, object, fmt::format("biaya {} tidak dapat dibaca: {}", quoted_excerpt(written), reason),
             "tulis rupiah yang sudah dipakai, misalnya \"1.250.000\"; tanpa biaya ditulis 0");
    }

    /// The sheet repeats what the programa calls a row. Ids alone are the same in every village.
    void compare_activity(std::span<const CsvCell> row, const std::string& name) {
        if (!activity_) return;
        const auto written = content_of(cell_of(row, *activity_));
        if (written.empty()) return;
        ++seen_;
        if (fold_word(written) == sentences_.find(name)->second) ++same_;
    }

    void warn_of_other_village(const CsvCell& heading) {
        fail(heading.at, {}, "tidak satu kegiatan pun berbunyi seperti dalam programa",
             "periksa apakah berkas ini dari programa yang sama: id yang sama ada di desa lain");
        findings_.back().level = Level::peringatan;
    }

    /// What has not begun cannot have been carried out: most likely the wrong quarter, or the wrong day.
    void warn_of_quarters_ahead() {
        for (auto quarter = begun_; quarter < quarters; ++quarter) {
            std::vector<std::string_view> names;
            Span at;
            for (const auto& [name, row] : realisation_.rows) {
                if (!row.at(quarter)) continue;
                if (names.empty() || row.at(quarter)->at.begin < at.begin) at = row.at(quarter)->at;
                names.push_back(name);
            }
            if (names.empty()) continue;
            fail(at, {},
                 fmt::format("triwulan {} belum mulai, tetapi sudah ada realisasi {}", quarter_name(quarter),
                             fmt::join(names, ", ")),
                 "periksa triwulannya, atau sebut hari pemantauan dengan --per-tanggal");
            findings_.back().level = Level::peringatan;
        }
    }

    const Source& csv_;
    std::size_t begun_;
    Findings& findings_;
    std::vector<std::string_view> ids_;
    std::vector<std::string_view> objectives_;
    std::map<std::string, std::string, std::less<>> sentences_; ///< of each id, folded
    std::optional<std::size_t> activity_;                       ///< the column that repeats them
    std::size_t seen_ = 0;
    std::size_t same_ = 0;
    std::array<std::size_t, realisation_columns.size()> columns_{};
    std::array<std::optional<std::size_t>, effect_columns_of_realisation.size()> measures_{};
    Realisation realisation_;
};

} // namespace

const Realised* Realisation::find(std::string_view name, std::size_t quarter) const {
    const auto row = rows.find(name);
    return row == rows.end() || !row->second.at(quarter) ? nullptr : &*row->second.at(quarter);
}

std::optional<Realisation> read_realisation(const Source& csv, const Programa& programa, std::size_t begun,
                                            Findings& findings) {
    return Reader{csv, programa, begun, findings}.read();
}

} // namespace suluh
