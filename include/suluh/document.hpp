// A document of any kind: its source, its tree, and the typed struct that its `jenis` calls for.
#pragma once

#include <memory>
#include <span>
#include <string_view>
#include <variant>

#include "suluh/acuan.hpp"
#include "suluh/finding.hpp"
#include "suluh/pemeringkatan.hpp"
#include "suluh/pra.hpp"
#include "suluh/programa.hpp"
#include "suluh/rdk.hpp"
#include "suluh/rdkk.hpp"
#include "suluh/rktp.hpp"
#include "suluh/source.hpp"
#include "suluh/tree.hpp"
#include "suluh/wilayah.hpp"

namespace suluh {

/// One input and all that was understood of it. Values point into `source` and `tree`; it is not copied.
struct Document {
    explicit Document(Source input) : source(std::move(input)) {}
    Document(const Document&) = delete;
    Document& operator=(const Document&) = delete;

    Source source;
    Tree tree;
    /// The kind's struct; monostate when the file could not be read or its `jenis` is not known.
    std::variant<std::monostate, Programa, DokumenPemeringkatan, Rktp, Pembagian, Rdk, Rdkk, Pra, Wilayah, Daftar,
                 Acuan>
        body;
    Findings findings; ///< of reading and decoding; rules add to them

    /// berkas/* or a yaml/* finding that leaves nothing to look at.
    bool unreadable() const { return !tree.readable; }
    bool has_kind() const { return !std::holds_alternative<std::monostate>(body); }
    const Programa* programa() const { return std::get_if<Programa>(&body); }
    const Rktp* rktp() const { return std::get_if<Rktp>(&body); }
};

/// Reads and decodes one source. Bad input becomes findings (berkas/*, yaml/*, bentuk/*), never an exception.
std::unique_ptr<Document> read_document(Source source);

/// The second half of read_document: makes the body from `tree.root`, which need not have been read from `source`; a
/// tree put together by other means keeps its nodes alive itself. Adds bentuk/* findings.
void decode_document(Document& document);

/// The kind that `jenis` names, as it should be written, or empty. A form layout ("formulir") is a kind without a body.
std::string_view kind_name(const Document& document);

/// The exceptions that a document declares, of whatever kind it is.
std::span<const Pengecualian> exceptions_of(const Document& document);

} // namespace suluh
