#include "text/file_name.hpp"

#include "text/utf8.hpp"

namespace suluh {

std::string safe_file_name(std::string_view text) {
    std::string name;
    for (const char c : utf8::lower(text)) {
        const bool plain = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
        if (plain || (c == '.' && !name.empty() && name.back() != '.' && name.back() != '-'))
            name += c;
        else if (!name.empty() && name.back() != '-' && name.back() != '.')
            name += '-';
    }
    while (!name.empty() && (name.back() == '-' || name.back() == '.')) name.pop_back();
    constexpr std::size_t longest = 80;
    return name.substr(0, longest);
}

std::string untaken(const std::string& name, std::set<std::string>& taken) {
    auto whole = name;
    for (int i = 2; !taken.insert(whole).second; ++i) whole = name + "-" + std::to_string(i);
    return whole;
}

} // namespace suluh
