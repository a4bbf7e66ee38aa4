#include "rules/rdkk_csv.hpp"

#include <algorithm>
#include <map>

#include <fmt/format.h>

#include "rdkk/csv_rows.hpp"
#include "rules/rdkk_rows.hpp"
#include "rules/rdkk_totals.hpp"
#include "text/mask_nik.hpp"
#include "text/utf8.hpp"

namespace suluh {

namespace {

/// Keeps findings that were asked for, of each rule no more than can be read.
class Gate {
public:
    explicit Gate(const Selection& selection) : selection_(selection) {}

    /// Takes all of `findings` and leaves it empty.
    void take(Findings& findings) {
        for (auto& finding : findings) take_one(finding);
        findings.clear();
    }

    Findings kept() {
        for (auto& [rule, row] : rules_)
            if (row.dropped > 0) kept_.push_back(how_many(rule, row));
        return std::move(kept_);
    }

private:
    struct Row {
        bool asked = false;
        std::uint64_t count = 0;
        std::uint64_t dropped = 0;
        Span at; ///< of the first that was dropped
    };

    void take_one(Finding& finding) {
        const auto [entry, is_new] = rules_.try_emplace(finding.rule);
        auto& row = entry->second;
        if (is_new) row.asked = selection_.includes(finding.rule) || group_of(finding.rule) == "berkas";
        if (!row.asked) return;
        constexpr std::uint64_t most = 100'000;
        if (++row.count <= most) return kept_.push_back(std::move(finding));
        if (row.dropped++ == 0) row.at = finding.at;
    }

    static Finding how_many(std::string_view rule, const Row& row) {
        return {rule,
                row.at,
                {},
                fmt::format("dari baris ini ke bawah masih ada {} temuan {} yang tidak ditulis satu per satu",
                            row.dropped, rule),
                "perbaiki dahulu sebab yang sama di seluruh berkas, misalnya format sebuah kolom, lalu periksa lagi"};
    }

    const Selection& selection_;
    std::map<std::string_view, Row> rules_;
    Findings kept_;
};

class CsvCheck {
public:
    CsvCheck(const Source& source, const RdkkPolicy& policy, const Selection& selection)
        : source_(source), policy_(policy), selection_(selection), gate_(selection) {}

    Checked check() {
        const bool is_text = is_csv_text(source_, findings_);
        checked_.unreadable =
            std::ranges::any_of(findings_, [](const Finding& one) { return group_of(one.rule) == "berkas"; });
        if (is_text) read_rows();
        gate_.take(findings_);
        place_findings(source_, gate_.kept(), selection_, checked_.results,
                       [&](std::string& line) { hide_person(heading_, line); });
        checked_.acuan = policy_.called();
        return std::move(checked_);
    }

private:
    void read_rows() {
        heading_ = read_rdkk_heading(source_.text(), policy_, findings_);
        const auto& heading = heading_;
        if (!heading.is_rdkk) return;
        RdkkFile file{source_};
        file.heading = heading.at;
        file.fertiliser_headings = heading.fertilisers;
        FarmerCollector collector{policy_, policy_.year, {}, {}};
        gate_.take(findings_);
        RdkkCsvRows rows{source_.text(), heading, findings_};
        bool any = false;
        while (const auto* farmer = rows.next()) {
            any = true;
            judge_year(farmer->year, file);
            if (file.year != 0) collector.set_year(file.year);
            judge_farmer(*farmer, policy_, file, findings_);
            collector.add(*farmer, source_.place(farmer->nik.at.begin), 0);
            gate_.take(findings_);
        }
        if (!any)
            findings_.push_back({csv_row_rule,
                                 heading.at,
                                 {},
                                 "di bawah judul kolom tidak ada satu petani pun",
                                 "isi satu baris untuk setiap petani"});
        judge_file(file, policy_, findings_);
        if (rows.totals() > 0) judge_csv_totals(source_, heading, findings_);
        checked_.facts.farmers = collector.take();
    }

    /// A file is the plan of one year, the one that its first row names.
    void judge_year(const RdkkCell& cell, RdkkFile& file) {
        if (!cell.given || cell.text == year_text_) return;
        const auto shown = utf8::excerpt(utf8::trim(cell.text));
        const auto year = plan_year(cell.text);
        if (!year)
            findings_.push_back({csv_year_rule,
                                 cell.at,
                                 {},
                                 fmt::format("tahun rencana \"{}\" tidak terbaca sebagai tahun", shown),
                                 "tulis empat angka, misalnya 2027"});
        else if (*year != 0 && file.year != 0 && *year != file.year)
            findings_.push_back({csv_year_rule,
                                 cell.at,
                                 {},
                                 fmt::format("tahun rencana baris ini {}, baris-baris sebelumnya {}", *year, file.year),
                                 "betulkan tahunnya, atau simpan RDKK setiap tahun dalam berkas tersendiri"});
        else if (*year != 0)
            file.year = *year, year_text_ = cell.text;
    }

    const Source& source_;
    const RdkkPolicy& policy_;
    const Selection& selection_;
    std::string_view year_text_; ///< of the file's year, as most rows write it
    Gate gate_;
    RdkkHeading heading_;
    Findings findings_;
    Checked checked_;
};

} // namespace

bool is_csv_text(const Source& source, Findings& findings) {
    const auto text = source.text();
    if (text.size() > largest_csv) {
        findings.push_back(
            {"berkas/terlalu-besar", {}, {}, "csv ini lebih besar dari 1 GiB", "bagi menjadi beberapa berkas"});
        return false;
    }
    if (auto refused = not_csv(text, csv_rule)) {
        findings.push_back(std::move(*refused));
        return false;
    }
    if (utf8::trim(text.substr(0, 4096)).empty() && utf8::trim(text).empty()) {
        findings.push_back({"berkas/kosong",
                            {},
                            {},
                            text.empty() ? "berkas kosong" : "berkas hanya berisi baris kosong",
                            "isi berkas ini; baris pertamanya judul kolom"});
        return false;
    }
    if (const auto at = utf8::find_invalid(text); at != std::string_view::npos) findings.push_back(not_utf8(text, at));
    if (const auto at = text.find('\r');
        at != std::string_view::npos && at + 1 < text.size() && text.find('\n') == std::string_view::npos)
        findings.push_back(
            {csv_rule,
             {static_cast<std::uint32_t>(at), static_cast<std::uint32_t>(at + 1)},
             {},
             "baris-barisnya hanya diakhiri CR, seperti pada Macintosh lama; semua temuan menunjuk baris 1",
             "simpan ulang dari Excel dengan jenis \"CSV UTF-8\"",
             Level::peringatan});
    if (const auto at = text.find('\0'); at != std::string_view::npos)
        findings.push_back({csv_rule,
                            {static_cast<std::uint32_t>(at), static_cast<std::uint32_t>(at + 1)},
                            {},
                            "di sini ada karakter NUL (U+0000) yang tidak tampak di layar",
                            "simpan ulang dari Excel dengan jenis \"CSV UTF-8\""});
    return true;
}

void hide_person(const RdkkHeading& heading, std::string& line) {
    const auto written = line;
    std::vector<CsvCell> cells;
    std::deque<std::string> unquoted;
    CsvLexer lexer{written, heading.separator};
    if (lexer.next(cells, unquoted) && cells.size() == heading.columns.size())
        for (std::size_t i = 0; i < cells.size(); ++i) {
            const auto is = heading.columns[i].is;
            if (is == RdkkColumn::Is::birthdate) mask_digits(line, cells[i].at.begin, cells[i].at.end);
            if (is == RdkkColumn::Is::nik) mask_nik_digits(line, cells[i].at.begin, cells[i].at.end);
        }
    mask_dates(line);
}

Checked check_csv(const Source& source, const RdkkPolicy& policy, const Selection& selection) {
    return CsvCheck{source, policy, selection}.check();
}

} // namespace suluh
