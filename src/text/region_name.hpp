// Names of regions, which many write together with the word for what they are: "Kab. Tirtamulya", "Ds Sukamaju".
#pragma once

#include <string_view>

namespace suluh {

/// "Tirtamulya" of "Kab. Tirtamulya" and of "Kabupaten Tirtamulya" where `kind` is "Kabupaten": what stands behind the
/// word or its abbreviation. A name without it stays as it is, trimmed. `kind` as in a title: "Desa", "Kelurahan",
/// "Kecamatan", "Kabupaten", "Kota", "Provinsi".
std::string_view bare_region(std::string_view name, std::string_view kind);

/// "Sukamaju" of "Desa Sukamaju" and "Kel. Sukamaju".
std::string_view bare_village(std::string_view name);

/// Whether a name begins with the word for that kind.
bool names_kind(std::string_view name, std::string_view kind);

} // namespace suluh
