// Documents and a form become a table.
#include <algorithm>

#include <fmt/format.h>

#include "document/choices.hpp"
#include "form/calendar.hpp"
#include "form/cells.hpp"
#include "form/groups.hpp"
#include "form/pattern.hpp"
#include "form/plan.hpp"
#include "form/region.hpp"
#include "form/signatures.hpp"
#include "text/suggest.hpp"
#include "text/utf8.hpp"

namespace suluh {

namespace {

struct FormColumn {
    Column column;
    const CellKind* kind = nullptr;
};

const CellKind& cell_kind(std::string_view name) {
    return *std::ranges::find(cell_kinds(), name, &CellKind::name);
}

constexpr int plan = 4;

class FormMaker {
public:
    FormMaker(std::span<const Document* const> documents, const Formulir& form, const FormRequest& request)
        : documents_(documents), form_(form), request_(request) {
        for (const auto* document : documents_) {
            const auto& programa = *document->programa();
            sources_.push_back({&programa, find_person(programa, request_.penyuluh)});
        }
    }

    Table table() {
        collect_rows();
        Table table;
        for (const auto& line : form_.judul) table.title.push_back(filled(*line, sources_));
        for (const auto& head : form_.kepala) table.heads.emplace_back(*head.label, filled(*head.isi, sources_));
        std::erase_if(table.heads, [](const auto& head) { return head.second.empty(); });
        table.groups = group_rows(rows_, form_.kelompok);
        for (std::size_t i = 0; i < rows_.size(); ++i) rows_[i].number = i + 1;
        const auto columns = make_columns();
        for (const auto& one : columns) table.columns.push_back(one.column);
        for (std::size_t i = 0; i < rows_.size(); ++i) table.rows.push_back(make_row(columns, table, i));
        add_total(columns, table);
        add_unsure_rows(table);
        add_unscheduled(columns, table);
        add_notes(table);
        // Nobody signs for several villages at once.
        if (documents_.size() == 1 && form_.tanda_tangan.present())
            table.signatures = signatures(*sources_.front().programa, *form_.tanda_tangan, sources_.front().person);
        return table;
    }

private:
    /// Which rows: what the form says, else what its number means.
    PilihanBaris choice() const {
        if (form_.baris.present()) return *form_.baris;
        if (request_.number == 1) return PilihanBaris::kegiatan;
        return request_.number == 2 ? PilihanBaris::ikhtiar : PilihanBaris::semua;
    }

    /// Form 4 is one person's, as are all forms of somebody who was asked for; an RKTP is that person's already.
    const Person* whose(std::size_t document) const {
        const auto& [programa, person] = sources_[document];
        const bool one = request_.number == plan || !request_.penyuluh.empty();
        return one && !is_plan(*programa) ? &person : nullptr;
    }

    void collect_rows() {
        for (std::size_t i = 0; i < documents_.size(); ++i) {
            for (auto& row : rows_of(*documents_[i], choice(), whose(i))) {
                row.document = i;
                row.has_namesake = has_namesake(i);
                rows_.push_back(std::move(row));
            }
        }
    }

    bool has_namesake(std::size_t index) const {
        const auto name = fold_word(region_name(*sources_[index].programa));
        for (std::size_t i = 0; i < sources_.size(); ++i)
            if (i != index && fold_word(region_name(*sources_[i].programa)) == name) return true;
        return false;
    }

    /// Rows that name the person of a plan in a way that leaves open whether it is that person.
    void add_unsure_rows(Table& table) const {
        for (std::size_t i = 0; i < documents_.size(); ++i) {
            const auto& person = sources_[i].person;
            if (whose(i) == nullptr) continue;
            std::vector<std::string> unsure;
            for (const auto& row : rows_of(*documents_[i], choice(), nullptr)) {
                if (is_unsure(*sources_[i].programa, person, *row.baris)) unsure.push_back(said_unsure(*row.baris));
            }
            if (!unsure.empty())
                table.notes.push_back(fmt::format("Tidak dimuat karena pelaksananya belum pasti {}: {}.", person.name,
                                                  joined(unsure, ", ")));
        }
    }

    /// A calendar shows nothing of rows without a month: they are named below it.
    void add_unscheduled(const std::vector<FormColumn>& columns, Table& table) const {
        if (std::ranges::none_of(columns, [](const FormColumn& one) { return one.kind->name == "januari"; })) return;
        if (auto note = unscheduled_note(rows_); !note.empty()) table.notes.push_back(std::move(note));
    }

    std::vector<FormColumn> make_columns() const {
        std::vector<FormColumn> columns;
        if (request_.joined) {
            const bool villages = std::ranges::all_of(sources_, [](const PatternSource& source) {
                return !source.programa->tingkat.present() || *source.programa->tingkat == Tingkat::desa;
            });
            columns.push_back({{{villages ? "Desa" : "Wilayah"}, false, 2}, &cell_kind("wilayah")});
        }
        for (const auto& kolom : form_.kolom) {
            if (!kolom.isi.present()) continue; // a form with such a finding should not have come here
            FormColumn one{{{}, (*kolom.isi)->numeric, 1}, *kolom.isi};
            for (const auto& heading : kolom.judul) one.column.headings.emplace_back(*heading);
            if (kolom.lebar.present()) one.column.weight = static_cast<int>(kolom.lebar->whole());
            columns.push_back(std::move(one));
        }
        return columns;
    }

    Row make_row(const std::vector<FormColumn>& columns, const Table& table, std::size_t index) const {
        Row row;
        const bool follows = index > 0 && rows_[index - 1].document == rows_[index].document;
        for (std::size_t i = 0; i < columns.size(); ++i) {
            auto cell = columns[i].kind->make(rows_[index]);
            if (columns[i].kind->merges && follows && !cell.text.empty())
                cell.repeats = table.rows.back().cells[i].text == cell.text;
            row.cells.push_back(std::move(cell));
        }
        return row;
    }

    void add_total(const std::vector<FormColumn>& columns, Table& table) {
        const auto has_total = [](const FormColumn& one) { return one.kind->total != nullptr; };
        if (std::ranges::none_of(columns, has_total)) return;
        const auto total = total_of(rows_);
        for (const auto& one : columns) table.total.push_back(has_total(one) ? one.kind->total(total) : Cell{});
        const auto words = std::ranges::find_if(
            columns, [&](const FormColumn& one) { return !one.column.numeric && !has_total(one); });
        if (words != columns.end())
            table.total[static_cast<std::size_t>(words - columns.begin())].text = total_label(total);
        table.notes = money_notes(total);
    }

    void add_notes(Table& table) const {
        for (const auto& line : form_.catatan) table.notes.push_back(filled(*line, sources_));
        if (!form_.pedoman.present()) return;
        for (const auto& source : sources_)
            if (pedoman_of(*source.programa) != *form_.pedoman)
                table.notes.push_back(fmt::format(
                    "{} menyusun programa menurut Permentan {}; dicetak dengan kolom Permentan {}.",
                    region_title(*source.programa), spelling(pedoman_of(*source.programa)), spelling(*form_.pedoman)));
    }

    std::span<const Document* const> documents_;
    const Formulir& form_;
    const FormRequest& request_;
    std::vector<PatternSource> sources_;
    std::vector<FormRow> rows_;
};

} // namespace

Pedoman pedoman_of(const Programa& programa) {
    return programa.pedoman.present() ? *programa.pedoman : Pedoman::permentan_25_2009;
}

Table form_table(std::span<const Document* const> documents, const Formulir& form, const FormRequest& request) {
    return FormMaker{documents, form, request}.table();
}

} // namespace suluh
