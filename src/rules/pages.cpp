#include "rules/pages.hpp"

#include <algorithm>
#include <string>

#include "rules/rule.hpp"
#include "text/embedded.hpp"

namespace suluh {

std::string_view family_page(std::string_view group) {
    return embedded_file("src/rules/" + std::string{group} + ".md");
}

std::string_view rule_section(std::string_view rule) {
    const auto page = family_page(group_of(rule));
    const auto heading = "\n## " + std::string{rule} + "\n";
    const auto at = page.find(heading);
    if (at == std::string_view::npos) return {};
    auto section = page.substr(at + heading.size());
    section = section.substr(0, section.find("\n## "));
    section.remove_prefix(std::min(section.find_first_not_of('\n'), section.size()));
    return section;
}

} // namespace suluh
