#include "form/dealing.hpp"

#include <algorithm>

#include <fmt/format.h>

#include "rules/rktp.hpp"
#include "text/enumerate.hpp"
#include "text/suggest.hpp"
#include "text/utf8.hpp"

namespace suluh {

namespace {

const Baris* find_row(const Programa& programa, std::string_view id) {
    const auto is_named = [&](const Baris& row) { return row.id.present() && *row.id == id; };
    if (const auto row = std::ranges::find_if(programa.kegiatan, is_named); row != programa.kegiatan.end())
        return &*row;
    const auto row = std::ranges::find_if(programa.ikhtiar, is_named);
    return row == programa.ikhtiar.end() ? nullptr : &*row;
}

std::vector<std::string_view> ids_in(const Programa& programa) {
    std::vector<std::string_view> ids;
    const auto add = [&](const Baris& row) {
        if (row.id.present()) ids.push_back(*row.id);
    };
    std::ranges::for_each(programa.kegiatan, add);
    std::ranges::for_each(programa.ikhtiar, add);
    return ids;
}

/// The people of a text, or what stands in their place, are one and the same.
bool are_same(std::string_view a, std::string_view b) {
    return is_called({std::string{a}, {}}, b);
}

} // namespace

std::string programa_key(const Programa& programa) {
    if (!programa.wilayah.kode.present() || !programa.tahun.present()) return {};
    return rktp::programa_key(programa.wilayah.kode->dotted, *programa.tahun);
}

Dealing::Dealing(const Document* dealing, std::span<const Document* const> documents,
                 std::vector<std::string>& problems, std::vector<std::string>& notes)
    : dealing_(dealing), documents_(documents) {
    if (dealing == nullptr) return;
    for (const auto& row : std::get<Pembagian>(dealing->body).baris)
        if (row.present() && row.dari.id.present() && row.penyuluh.present()) take(row, problems);
    judge_sums(problems, notes);
    judge_names(notes);
}

/// "bagi.yaml:4".
std::string Dealing::at(const BarisPembagian& row) const {
    return fmt::format("{}:{}", utf8::printable(dealing_->source.name()),
                       dealing_->source.place(row.dari.id.span.begin).line);
}

const Document* Dealing::programa_of(const BarisPembagian& row, std::vector<std::string>& problems) const {
    const auto id = utf8::printable(*row.dari.id);
    if (!row.dari.programa.present()) {
        if (documents_.size() == 1) return documents_.front();
        problems.push_back(fmt::format("{}: baris \"{}\" tidak menyebut programanya, padahal ada {} programa; tulis "
                                       "\"dari: {{programa: KODE/TAHUN, id: {}}}\"",
                                       at(row), id, documents_.size(), id));
        return nullptr;
    }
    const auto key = rktp::programa_key(*row.dari.programa);
    if (key.empty())
        problems.push_back(fmt::format("{}: programa \"{}\" bukan KODE/TAHUN; tulis kode wilayah dan tahun, misalnya "
                                       "\"{}\"",
                                       at(row), utf8::excerpt(*row.dari.programa),
                                       programa_key(*documents_.front()->programa())));
    const auto named =
        std::ranges::find_if(documents_, [&](const Document* one) { return programa_key(*one->programa()) == key; });
    return key.empty() || named == documents_.end() ? nullptr : *named;
}

void Dealing::take(const BarisPembagian& row, std::vector<std::string>& problems) {
    const auto* document = programa_of(row, problems);
    if (document == nullptr) return;
    const auto id = utf8::printable(*row.dari.id);
    const auto refuse = [&](const std::string& problem) { problems.push_back(at(row) + ": " + problem); };
    const auto* whole = find_row(*document->programa(), *row.dari.id);
    if (whole == nullptr) {
        const auto guess = did_you_mean(*row.dari.id, ids_in(*document->programa()));
        return refuse(fmt::format("baris \"{}\" tidak ada dalam {}{}", id, utf8::printable(document->source.name()),
                                  guess.empty() ? "" : "; " + guess));
    }
    const auto who = utf8::excerpt(*row.penyuluh);
    if (names_in(*row.penyuluh).size() > 1)
        return refuse(fmt::format("\"{}\" lebih dari satu orang; tulis satu baris untuk setiap penyuluh dengan "
                                  "volumenya",
                                  who));
    const auto& volume = row.volume;
    if (!volume.absent() && (!volume.present() || volume->amount.is_zero()))
        return refuse(fmt::format("volume \"{}\" untuk {} bukan bagian yang dapat dihitung; tulis angka dan satuannya, "
                                  "misalnya \"1 kali\"",
                                  utf8::excerpt(volume.text), id));
    if (volume.present() && whole->volume.present() && volume->unit != whole->volume->unit)
        return refuse(fmt::format("volume {} di sini {}, dalam programa {}; pakai satuan programanya", id,
                                  format_volume(*volume), format_volume(*whole->volume)));
    const auto again = std::ranges::find_if(shares_, [&](const Share& one) {
        return one.document == document && *one.row->dari.id == *row.dari.id &&
               are_same(*one.row->penyuluh, *row.penyuluh);
    });
    if (again != shares_.end())
        return refuse(fmt::format("{} sudah dibagikan kepada {} pada baris {}; gabungkan menjadi satu baris", id, who,
                                  dealing_->source.place(again->row->dari.id.span.begin).line));
    shares_.push_back({document, &row});
}

/// What is dealt of a row is all of it: neither more nor, where it can be told, less.
void Dealing::judge_sums(std::vector<std::string>& problems, std::vector<std::string>& notes) const {
    for (auto first = shares_.begin(); first != shares_.end(); ++first) {
        const auto is_same_row = [&](const Share& one) {
            return one.document == first->document && *one.row->dari.id == *first->row->dari.id;
        };
        if (std::find_if(shares_.begin(), first, is_same_row) != first) continue;
        const auto& whole = find_row(*first->document->programa(), *first->row->dari.id)->volume;
        Volume sum{{}, whole.present() ? whole->unit : std::string{}};
        std::vector<std::string> parts;
        bool entire = false;
        for (const auto& share : shares_) {
            if (!is_same_row(share)) continue;
            const auto& volume = share.row->volume;
            entire = entire || volume.absent();
            if (volume.present() || whole.present()) sum.amount += volume.present() ? volume->amount : whole->amount;
            parts.push_back(fmt::format("{} {}", utf8::printable(*share.row->penyuluh),
                                        volume.present() ? format_volume(*volume) : "seluruhnya"));
        }
        const auto id = utf8::printable(*first->row->dari.id);
        const bool too_much = whole.present() ? sum.amount > whole->amount : entire && parts.size() > 1;
        if (too_much)
            problems.push_back(fmt::format(
                "{}: {} dibagi {}, {}: {}; tulis \"volume\" pada setiap baris sehingga jumlahnya sama", at(*first->row),
                id, whole.present() ? format_volume(sum) : "beberapa kali",
                whole.present() ? "padahal dalam programa " + format_volume(*whole) : "padahal sudah dibagi seluruhnya",
                enumerated(parts)));
        else if (whole.present() && sum.amount < whole->amount)
            notes.push_back(fmt::format("{}: {} baru dibagi {} dari {}", at(*first->row), id, format_volume(sum),
                                        format_volume(*whole)));
    }
}

/// A name that the programa does not know may be another penyuluh's, unless it is almost one that it knows.
void Dealing::judge_names(std::vector<std::string>& notes) const {
    for (const auto& share : shares_) {
        const std::string_view written = *share.row->penyuluh;
        const auto known = names_known_in(*share.document->programa());
        if (std::ranges::any_of(known, [&](const std::string& name) { return are_same(name, written); })) continue;
        const std::vector<std::string_view> names(known.begin(), known.end());
        const auto guess = did_you_mean(written, names);
        if (!guess.empty())
            notes.push_back(fmt::format("{}: \"{}\" tidak disebut dalam {}; {}", at(*share.row), utf8::excerpt(written),
                                        utf8::printable(share.document->source.name()), guess));
    }
}

bool Dealing::is_dealt(const Document& document, const Baris& row) const {
    return std::ranges::any_of(shares_, [&](const Share& share) {
        return share.document == &document && row.id.present() && *share.row->dari.id == *row.id;
    });
}

std::vector<const BarisPembagian*> Dealing::shares(const Document& document, const Baris& row,
                                                   const Person& person) const {
    std::vector<const BarisPembagian*> own;
    for (const auto& share : shares_)
        if (share.document == &document && row.id.present() && *share.row->dari.id == *row.id &&
            is_called(person, *share.row->penyuluh))
            own.push_back(share.row);
    return own;
}

std::vector<std::string> Dealing::people() const {
    std::vector<std::string> people;
    for (const auto& share : shares_) people.emplace_back(utf8::trim(*share.row->penyuluh));
    return people;
}

} // namespace suluh
