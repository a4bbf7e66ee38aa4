#include "text/enumerate.hpp"

namespace suluh {

std::string enumerated(const std::vector<std::string>& names) {
    std::string text;
    for (std::size_t i = 0; i < names.size(); ++i) {
        if (i > 0) text += i + 1 == names.size() ? " dan " : ", ";
        text += names[i];
    }
    return text;
}

std::string first_of(std::vector<std::string> names, std::size_t most) {
    const auto count = names.size();
    if (count > most) {
        names.resize(most);
        names.push_back(std::to_string(count - most) + " lagi");
    }
    return enumerated(names);
}

} // namespace suluh
