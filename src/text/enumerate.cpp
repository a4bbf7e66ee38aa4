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

} // namespace suluh
