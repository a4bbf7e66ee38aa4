#include "suluh/document.hpp"

#include <algorithm>
#include <array>
#include <utility>

#include <fmt/format.h>

#include "document/decode.hpp"
#include "document/kinds.hpp"
#include "text/disguise.hpp"
#include "text/suggest.hpp"
#include "text/utf8.hpp"

namespace suluh {

namespace {

/// A district's own form layout: known, but nothing that a rule could judge; `form --tata-letak` reads it.
constexpr std::string_view layout_kind = "formulir";

std::vector<std::string_view> kind_names() {
    std::vector<std::string_view> names;
    for (const auto& kind : kinds()) names.push_back(kind.name);
    return names;
}

bool is_layout(const Node& jenis) {
    return jenis.is_scalar() && fold_word(jenis.text) == layout_kind;
}

/// The kind that `jenis` names; null with a finding when it names none, or silently when it cannot be used at all.
const Kind* kind_of(const Node& root, Findings& findings) {
    const auto* jenis = root.find("jenis");
    std::string names;
    for (const auto name : kind_names()) names += (names.empty() ? "" : ", ") + std::string{name};
    if (jenis != nullptr && jenis->invalid) return nullptr;
    if (jenis == nullptr) {
        constexpr std::array<std::string_view, 1> wanted{"jenis"};
        const auto meant = std::ranges::find_if(root.members, [&](const Member& one) {
            return one.value.is_scalar() && !nearest(one.key, wanted).empty();
        });
        if (meant != root.members.end()) {
            auto message =
                fmt::format("dokumen ini belum menyebut jenisnya: \"{}\" bukan \"jenis\"", utf8::excerpt(meant->key));
            auto hint = fmt::format("tulis \"jenis: {}\"", utf8::lower(utf8::excerpt(utf8::trim(meant->value.text))));
            name_disguise(meant->key, message, hint);
            findings.push_back({"bentuk/jenis", meant->key_span, {}, std::move(message), std::move(hint)});
            return nullptr;
        }
    }
    if (jenis == nullptr || (jenis->is_scalar() && (jenis->is_null() || says_nothing(jenis->text)))) {
        const Span at = jenis != nullptr       ? jenis->span
                        : root.members.empty() ? root.span
                                               : root.members.front().key_span;
        findings.push_back({"bentuk/jenis",
                            at,
                            {},
                            "dokumen ini belum menyebut jenisnya",
                            fmt::format("tambahkan baris \"jenis: programa\"; jenis yang dikenal: {}", names)});
        return nullptr;
    }
    const auto* kind = jenis->is_scalar() ? find_kind(jenis->text) : nullptr;
    if (kind == nullptr && is_layout(*jenis)) return nullptr;
    if (kind == nullptr) {
        if (!jenis->is_scalar()) {
            findings.push_back({"bentuk/jenis",
                                jenis->span,
                                {},
                                "\"jenis\" berisi lebih dari satu teks",
                                fmt::format("jenis yang dikenal: {}", names)});
            return nullptr;
        }
        auto message = fmt::format("jenis dokumen \"{}\" tidak dikenal", utf8::printable(utf8::trim(jenis->text)));
        auto hint = did_you_mean(jenis->text, kind_names());
        if (hint.empty()) hint = fmt::format("jenis yang dikenal: {}", names);
        name_disguise(jenis->text, message, hint);
        findings.push_back({"bentuk/jenis", jenis->span, {}, std::move(message), std::move(hint)});
    }
    return kind;
}

} // namespace

std::unique_ptr<Document> read_document(Source source) {
    auto document = std::make_unique<Document>(std::move(source));
    auto& findings = document->findings;
    document->tree = read_yaml(document->source, findings);
    decode_document(*document);
    return document;
}

void decode_document(Document& document) {
    if (document.unreadable()) return;
    auto& findings = document.findings;
    const auto& root = document.tree.root;
    if (!root.is_map()) {
        findings.push_back({"bentuk/tipe",
                            root.span,
                            {},
                            "dokumen ini bukan susunan \"kunci: nilai\"",
                            "mulai dengan \"jenis: programa\"; \"suluh buat programa\" mencetak contohnya"});
        return;
    }
    const auto* kind = kind_of(root, findings);
    if (kind == nullptr) return;
    Decoder decoder{findings};
    decoder.decode_record(root, *kind->fields(), kind->emplace(document));
}

std::string_view kind_name(const Document& document) {
    const auto& root = document.tree.root;
    const auto* jenis = root.is_map() && !document.unreadable() ? root.find("jenis") : nullptr;
    if (jenis == nullptr || jenis->invalid || !jenis->is_scalar()) return {};
    const auto* kind = find_kind(jenis->text);
    if (kind != nullptr) return kind->name;
    return is_layout(*jenis) ? layout_kind : std::string_view{};
}

std::span<const Pengecualian> exceptions_of(const Document& document) {
    return std::visit(
        [](const auto& body) -> std::span<const Pengecualian> {
            if constexpr (requires { body.pengecualian; })
                return body.pengecualian.items;
            else
                return {};
        },
        document.body);
}

} // namespace suluh
