// Names of files made from what people write.
#pragma once

#include <set>
#include <string>
#include <string_view>

namespace suluh {

/// Letters, digits, points and dashes alone, no more than 80: "Desa Mandiraja Lor" is "desa-mandiraja-lor".
std::string safe_file_name(std::string_view text);

/// `name`, or with "-2", "-3" … behind it where it is taken; takes it.
std::string untaken(const std::string& name, std::set<std::string>& taken);

} // namespace suluh
