// An RKTP as the programa that forms print: the same rows, each with its sentences in place of references.
#pragma once

#include <memory>

#include "suluh/document.hpp"

namespace suluh {

/// A document whose body is a Programa made from `rktp`, which must hold an Rktp and outlive it. Rows with an `aspek`
/// are its ikhtiar, all others its kegiatan.
std::unique_ptr<Document> as_programa(const Document& rktp);

/// Whether a programa was made that way: every row of it belongs to its penyuluh.
bool is_plan(const Programa& programa);

} // namespace suluh
