#include "form/dealing.hpp"

#include <algorithm>

#include <fmt/format.h>

#include "text/utf8.hpp"

namespace suluh {

namespace {

bool has_row(const Programa& programa, std::string_view id) {
    const auto is_named = [&](const Baris& row) { return row.id.present() && *row.id == id; };
    return std::ranges::any_of(programa.kegiatan, is_named) || std::ranges::any_of(programa.ikhtiar, is_named);
}

} // namespace

std::string programa_key(const Programa& programa) {
    if (!programa.wilayah.kode.present() || !programa.tahun.present()) return {};
    return fmt::format("{}/{}", programa.wilayah.kode->dotted, *programa.tahun);
}

Dealing::Dealing(const Document* dealing, std::span<const Document* const> documents,
                 std::vector<std::string>& problems) {
    if (dealing == nullptr) return;
    for (const auto& row : std::get<Pembagian>(dealing->body).baris) {
        if (!row.present() || !row.dari.id.present() || !row.penyuluh.present()) continue;
        const auto refuse = [&](const std::string& problem) {
            problems.push_back(fmt::format("{}:{}: {}", utf8::printable(dealing->source.name()),
                                           dealing->source.place(row.dari.id.span.begin).line, problem));
        };
        const auto id = utf8::printable(*row.dari.id);
        const Document* found = nullptr;
        if (row.dari.programa.present()) {
            const auto named = std::ranges::find_if(
                documents, [&](const Document* one) { return programa_key(*one->programa()) == *row.dari.programa; });
            if (named == documents.end()) continue;
            found = *named;
        } else if (documents.size() == 1) {
            found = documents.front();
        } else {
            refuse(fmt::format("baris \"{}\" tidak menyebut programanya, padahal ada {} programa; tulis \"dari: "
                               "{{programa: KODE/TAHUN, id: {}}}\"",
                               id, documents.size(), id));
            continue;
        }
        if (has_row(*found->programa(), *row.dari.id))
            shares_.push_back({found, &row});
        else
            refuse(fmt::format("baris \"{}\" tidak ada dalam {}", id, utf8::printable(found->source.name())));
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

} // namespace suluh
