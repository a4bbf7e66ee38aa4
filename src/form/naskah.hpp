// The whole programa document: chapters A to F of Permentan 25/2009 V with their tables, forms and signature sheet.
// Which chapters, in which order, is data: schemas/naskah.yaml.
#pragma once

#include "suluh/document.hpp"
#include "suluh/manuscript.hpp"

namespace suluh {

/// `document` must hold a programa. What it lacks stands in the text as a line to fill in.
Manuscript manuscript_of(const Document& document);

} // namespace suluh
