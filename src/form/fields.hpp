// The field lists of a form file: keys, meanings, examples; see document/field_list.hpp.
#pragma once

#include "suluh/form.hpp"

#include "document/field_list.hpp"

namespace suluh {

std::span<const std::string_view> choices(PilihanBaris);
std::span<const std::string_view> choices(DasarKelompok);
std::span<const std::string_view> choices(NomorKelompok);
std::span<const std::string_view> choices(TandaTangan);

const ScalarKind* scalar_kind(const IsiKolom*);
const ScalarKind* scalar_kind(const Pola*);

const RecordType* fields_of(const KolomForm*);
const RecordType* fields_of(const KepalaForm*);
const RecordType* fields_of(const KelompokForm*);
const RecordType* fields_of(const Formulir*);

} // namespace suluh
